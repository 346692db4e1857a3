import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareInCulture, equalInCulture } from '../../src/kernel/collation.ts'
import { doubleText, doubleTextG15, singleText } from '../../src/kernel/numberText.ts'
import { compareOrdinalIgnoreCase, equalsIgnoreCase, fold } from '../../src/kernel/text.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })

describe('fold', () => {
  it('makes exactly the texts equal that differ in case only', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(fold(fold(a))).toBe(fold(a))
        expect(equalsIgnoreCase(a, b)).toBe(fold(a) === fold(b))
        expect(compareOrdinalIgnoreCase(a, b) === 0).toBe(fold(a) === fold(b))
        expect(Math.sign(compareOrdinalIgnoreCase(a, b)) + Math.sign(compareOrdinalIgnoreCase(b, a))).toBe(0)
      }),
    )
  })

  // .NET folds one code unit at a time: nothing changes its length, and these keep apart.
  it.each([
    ['a', 'A', true],
    ['é', 'É', true],
    ['ß', 'SS', false],
    ['ı', 'i', false],
    ['İ', 'i', false],
    ['\u212a', 'k', false],
    ['σ', 'Σ', true],
    ['ς', 'Σ', true],
    ['ǆ', 'Ǆ', true],
  ])('takes %s and %s for the same: %s', (a, b, same) => {
    expect(equalsIgnoreCase(a, b)).toBe(same)
  })
})

describe('comparison by culture', () => {
  it.each([
    ['a', 'a\0', true],
    ['a\u00ad', 'a', true],
    ['é', 'e\u0301', true],
    ['ß', 'ss', false],
    ['a-b', 'ab', false],
    ['æ', 'ae', false],
    ['', '\u200d', true],
    ['ABC', 'abc', true],
  ])('takes %j and %j for equal, ignoring case: %s', (a, b, equal) => {
    expect(equalInCulture(a, b, true, '')).toBe(equal)
    expect(compareInCulture(a, b, true, '') === 0).toBe(equal)
  })

  it('orders lower before upper case, and letters by alphabet before case', () => {
    const words = ['b', 'A', 'a', 'B', 'á', '_', '1']
    expect([...words].sort((a, b) => compareInCulture(a, b, false, ''))).toEqual(['_', '1', 'a', 'A', 'á', 'b', 'B'])
  })
})

describe('number text', () => {
  it('reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Object.is(Number(doubleText(value)), value)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Math.fround(Number(singleText(value)))).toBe(value)
      }),
    )
  })

  it.each([
    [1e15, '1000000000000000', '1E+15'],
    [1e17, '1E+17', '1E+17'],
    [123456789012345680, '1.2345678901234568E+17', '1.23456789012346E+17'],
    [1e14, '100000000000000', '100000000000000'],
    [0.0001, '0.0001', '0.0001'],
    [0.00001, '1E-05', '1E-05'],
    [0.1 + 0.2, '0.30000000000000004', '0.3'],
    [-0, '-0', '-0'],
    [Number.POSITIVE_INFINITY, 'Infinity', 'Infinity'],
    [5e-324, '5E-324', '4.94065645841247E-324'],
  ])('writes %f as .NET does', (value, shortest, fifteen) => {
    expect(doubleText(value)).toBe(shortest)
    expect(doubleTextG15(value)).toBe(fifteen)
  })
})

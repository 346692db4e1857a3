import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/kernel/boxes.ts'
import {
  addDecimal,
  compareDecimal,
  decimalText,
  divideDecimal,
  multiplyDecimal,
  remainderDecimal,
  roundDecimalTo,
  subtractDecimal,
  trimDecimal,
} from '../../src/kernel/decimal.ts'

const limit = (1n << 96n) - 1n
/** Small enough that sums and products are exact. */
const exact = fc
  .record({ mantissa: fc.bigInt(-(10n ** 13n), 10n ** 13n), scale: fc.integer({ min: 0, max: 14 }) })
  .map(({ mantissa, scale }) => new Decimal(mantissa, scale))
const any = fc
  .record({ mantissa: fc.bigInt(-limit, limit), scale: fc.integer({ min: 0, max: 28 }) })
  .map(({ mantissa, scale }) => new Decimal(mantissa, scale))

/** A decimal as mantissa at scale 28 more than any sum or product of exact ones needs. */
const scaled = (d: Decimal): bigint => d.mantissa * 10n ** BigInt(28 - d.scale)

describe('Decimal', () => {
  it('adds, subtracts and multiplies exactly where the result fits', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        expect(scaled(addDecimal(a, b))).toBe(scaled(a) + scaled(b))
        expect(scaled(subtractDecimal(a, b))).toBe(scaled(a) - scaled(b))
        const product = multiplyDecimal(a, b)
        expect(product.mantissa * 10n ** BigInt(28 - product.scale)).toBe(
          a.mantissa * b.mantissa * 10n ** BigInt(28 - a.scale - b.scale),
        )
      }),
    )
  })

  it('keeps every result within 96 bits and 28 places', () => {
    const within = (f: () => Decimal): void => {
      try {
        const { mantissa, scale } = f()
        expect(mantissa <= limit && mantissa >= -limit && scale >= 0 && scale <= 28).toBe(true)
      } catch (thrown) {
        expect((thrown as { exception: string }).exception).toMatch(/OverflowException|DivideByZeroException/)
      }
    }
    fc.assert(
      fc.property(any, any, (a, b) => {
        for (const f of [addDecimal, subtractDecimal, multiplyDecimal, divideDecimal]) within(() => f(a, b))
      }),
    )
  })

  it('divides to the nearest, and the remainder completes the quotient', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        fc.pre(b.mantissa !== 0n)
        const r = remainderDecimal(a, b)
        const magnitude = (d: Decimal) => (d.mantissa < 0n ? new Decimal(-d.mantissa, d.scale) : d)
        expect(compareDecimal(magnitude(r), magnitude(b))).toBeLessThan(0)
        expect((scaled(a) - scaled(r)) % scaled(b)).toBe(0n)
        const back = multiplyDecimal(divideDecimal(a, b), b)
        const error = subtractDecimal(back, a)
        expect(compareDecimal(magnitude(error), new Decimal(1n, 12))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it.each([
    ['1.10', new Decimal(110n, 2), '1.10', '1.1'],
    ['-0.005', new Decimal(-5n, 3), '-0.005', '-0.005'],
    ['0', new Decimal(0n, 3), '0.000', '0'],
    ['the largest', new Decimal(limit, 0), '79228162514264337593543950335', '79228162514264337593543950335'],
    ['the smallest place', new Decimal(1n, 28), '0.0000000000000000000000000001', '0.0000000000000000000000000001'],
  ])('writes %s with its places', (_, value, text, trimmed) => {
    expect(decimalText(value)).toBe(text)
    expect(decimalText(trimDecimal(value))).toBe(trimmed)
  })

  it('rounds halves to even', () => {
    expect(
      ['0.5', '1.5', '2.5', '-2.5'].map((t) =>
        decimalText(roundDecimalTo(new Decimal(BigInt(t.replace('.', '')), 1), 0)),
      ),
    ).toEqual(['0', '2', '2', '-2'])
  })
})

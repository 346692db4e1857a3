import { expect, test } from 'vitest'
import { needsQuotes, splitCommandLine } from '../../../src/engine/native/words.ts'

test('command lines split as by the C runtime', () => {
  expect(splitCommandLine('a "b c" d')).toEqual(['a', 'b c', 'd'])
  expect(splitCommandLine('a\\\\"b c" "" \\"x')).toEqual(['a\\b c', '', '"x'])
  expect(splitCommandLine('"say ""hi"""')).toEqual(['say "hi"'])
  expect(splitCommandLine('  ')).toEqual([])
})

test('blanks inside double quotes need no further quotes', () => {
  expect(needsQuotes('a b')).toBe(true)
  expect(needsQuotes('a"b c"d')).toBe(false)
  expect(needsQuotes('ab')).toBe(false)
})

import { HEX_DIGIT, traitsOf } from './chars.ts'
import type { Scanner } from './scanner.ts'

const simple = new Map<number, string>([
  [48, '\0'],
  [97, '\x07'],
  [98, '\b'],
  [101, '\x1b'],
  [102, '\f'],
  [110, '\n'],
  [114, '\r'],
  [116, '\t'],
  [118, '\v'],
])

/** Resolves the escape whose backtick and unit `c` are taken. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_special_characters */
export function scanEscape(s: Scanner, c: number): string {
  if (c === 117) return scanUnicodeEscape(s)
  return simple.get(c) ?? String.fromCharCode(c)
}

/** What an escape in error stands for. */
const INVALID = '\uffff'

function scanUnicodeEscape(s: Scanner): string {
  const start = s.index - 2
  if (s.take() !== 123) {
    s.index--
    s.report(start, s.index, 'InvalidUnicodeEscapeSequence')
    return INVALID
  }
  const digits = s.index
  for (let i = 0; ; i++) {
    const c = s.take()
    if (c === 125) {
      if (i > 0) break
      s.report(start, s.index, 'InvalidUnicodeEscapeSequence')
      return INVALID
    }
    const isHex = (traitsOf(c) & HEX_DIGIT) !== 0
    if (isHex && i < 6) continue
    s.index--
    const id =
      !isHex && i < 6
        ? 'InvalidUnicodeEscapeSequence'
        : isHex
          ? 'TooManyDigitsInUnicodeEscapeSequence'
          : 'MissingUnicodeEscapeSequenceTerminator'
    s.report(s.index, s.index + 1, id)
    return INVALID
  }
  const value = Number.parseInt(s.text.slice(digits, s.index - 1), 16)
  if (value <= 0x10ffff) return String.fromCodePoint(value)
  s.report(start + 3, s.index - 1, 'InvalidUnicodeEscapeSequenceValue')
  return INVALID
}

import type { ConstantValue } from '../ast.ts'
import { ENDS_NUMBER, ENDS_TOKEN, HEX_DIGIT, isDash, MULTIPLIER_START, TYPE_SUFFIX, traitsOf } from './chars.ts'
import { K } from './kinds.ts'
import { type Format, numberValue } from './numbervalue.ts'
import { Mode, type Scanner } from './scanner.ts'
import type { Token } from './token.ts'
import { scanGeneric } from './words.ts'

/** A number as written: digits with sign, without prefix, suffix or multiplier. */
interface WrittenNumber {
  digits: string
  format: Format
  /** 'u', 's', 'ul', …, or ''. */
  suffix: string
  isReal: boolean
  multiplier: bigint
}

/** Scans a number whose first unit (digit, dot or sign) is at `tokenStart` and taken. What is no number is a word. */
export function scanNumber(s: Scanner, first: number): Token {
  const simple = scanDecimalInteger(s, first)
  if (simple >= 0) return s.token(K.Number, simple)
  const written = readNumber(s, first)
  if (written === null) return rescanAsGeneric(s)
  const value = numberValue(written.digits, written.format, written.suffix, written.isReal, written.multiplier)
  if (value === null) {
    if (s.mode !== Mode.Expression) return rescanAsGeneric(s)
    s.report(s.tokenStart, s.index, 'BadNumericConstant', s.text.slice(s.tokenStart, s.index))
  }
  return s.token(K.Number, value as ConstantValue)
}

function rescanAsGeneric(s: Scanner): Token {
  s.index = s.tokenStart
  return scanGeneric(s, '')
}

/** The value of a plain Int32, or -1 with nothing taken: the usual case. */
function scanDecimalInteger(s: Scanner, first: number): number {
  if (first < 48 || first > 57) return -1
  const { text, length } = s
  let value = first - 48
  let i = s.index
  for (; i < length; i++) {
    const c = text.charCodeAt(i)
    if (c < 48 || c > 57) break
    value = value * 10 + c - 48
  }
  if (i - s.index > 8) return -1
  const c = i < length ? text.charCodeAt(i) : 0
  if (c === 46 || !endsNumber(s, c)) return -1
  s.index = i
  return value
}

function endsNumber(s: Scanner, c: number): boolean {
  const traits = traitsOf(c)
  if ((traits & ENDS_TOKEN) !== 0) return true
  if (s.mode !== Mode.Expression) return false
  return (traits & ENDS_NUMBER) !== 0 || (s.endNumberOnTernary && (c === 63 || c === 58))
}

const MULTIPLIERS = 'kmgtp'

/** Scans a number; null (with the index anywhere) if the text is none. */
export function readNumber(s: Scanner, first: number): WrittenNumber | null {
  const text = s.text
  let digits = ''
  let format: Format = 10
  let isReal = false
  let isNumber = true
  if (isDash(first) || first === 43) {
    digits = first === 43 ? '+' : '-'
    first = s.take()
  }
  const takeDecimals = (): number => {
    const from = s.index
    while (s.index < s.length) {
      const c = text.charCodeAt(s.index)
      if (c < 48 || c > 57) break
      s.index++
    }
    digits += text.slice(from, s.index)
    return s.index - from
  }
  const takeExponent = (): void => {
    if ((s.peek() | 32) !== 101) return
    s.index++
    digits += 'e'
    const sign = s.peek()
    if (sign === 43 || isDash(sign)) {
      s.index++
      digits += sign === 43 ? '+' : '-'
    }
    if (takeDecimals() === 0) isNumber = false
  }
  if (first === 46) {
    digits += '.'
    isReal = true
    takeDecimals()
    takeExponent()
  } else {
    const prefix = s.peek() | 32
    if (first === 48 && (prefix === 120 || prefix === 98)) {
      s.index++
      const from = s.index
      format = prefix === 120 ? 16 : 2
      while (s.index < s.length) {
        const c = text.charCodeAt(s.index)
        if (format === 16 ? (traitsOf(c) & HEX_DIGIT) === 0 : c !== 48 && c !== 49) break
        s.index++
      }
      if (format === 16) digits += '0'
      digits += text.slice(from, s.index)
      if (digits === '') isNumber = false
    } else {
      digits += String.fromCharCode(first)
      takeDecimals()
      const c = s.peek()
      if (c === 46 && text.charCodeAt(s.index + 1) !== 46) {
        s.index++
        digits += '.'
        isReal = true
        takeDecimals()
        takeExponent()
      } else if (c === 69 || c === 101) {
        isReal = true
        takeExponent()
      }
    }
  }
  let suffix = ''
  if ((traitsOf(s.peek()) & TYPE_SUFFIX) !== 0) {
    suffix = String.fromCharCode(s.take() | 32)
    if ((traitsOf(s.peek()) & TYPE_SUFFIX) !== 0) {
      const second = String.fromCharCode(s.take() | 32)
      if (suffix !== 'u' || !'lsy'.includes(second)) isNumber = false
      suffix += second
    }
  }
  let multiplier = 1n
  if ((traitsOf(s.peek()) & MULTIPLIER_START) !== 0) {
    multiplier = 1024n ** BigInt(MULTIPLIERS.indexOf(String.fromCharCode(s.take() | 32)) + 1)
    if ((s.peek() | 32) === 98) s.index++
    else isNumber = false
  }
  if (!isNumber || !endsNumber(s, s.peek())) return null
  return { digits, format, suffix, isReal, multiplier }
}

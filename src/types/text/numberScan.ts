import type { NumberFormatInfo } from './numberFormatInfo.ts'

/** System.Globalization.NumberStyles. */
export const numberStyles = {
  leadingWhite: 1,
  trailingWhite: 2,
  leadingSign: 4,
  trailingSign: 8,
  parentheses: 16,
  decimalPoint: 32,
  thousands: 64,
  exponent: 128,
  currencySymbol: 256,
  hexSpecifier: 512,
  binarySpecifier: 1024,
  integer: 7,
  number: 111,
  float: 167,
  currency: 383,
  any: 511,
  hexNumber: 515,
  binaryNumber: 1027,
} as const

/** The number read from a text: 0.digits × 10^scale, without leading zeros; `decimals` counts the digits written after the point. */
export interface ScannedNumber {
  readonly digits: string
  readonly scale: number
  readonly negative: boolean
  /** Digits after the point as written, less a positive exponent: the decimal's scale. */
  readonly decimals: number
}

const isWhite = (code: number) => code === 32 || (code >= 9 && code <= 13)

/** The length of `symbol` where it stands at `at`, else 0. A plain space may stand for a no-break space, '-' and '−' for each other. */
function matchSymbol(text: string, at: number, symbol: string): number {
  if (symbol === '') return 0
  for (let i = 0; i < symbol.length; i++) {
    const a = text.charCodeAt(at + i)
    const b = symbol.charCodeAt(i)
    if (a !== b && !(a === 32 && (b === 0xa0 || b === 0x202f))) return 0
  }
  return symbol.length
}

function matchNegative(text: string, at: number, info: NumberFormatInfo): number {
  const length = matchSymbol(text, at, info.negativeSign)
  if (length > 0) return length
  const dashes = '-‒⁻₋−➖﹣-'
  return info.negativeSign.length === 1 && dashes.includes(info.negativeSign) && at < text.length && text[at] === '-'
    ? 1
    : 0
}

/** Reads a decimal number as `styles` (NumberStyles bits, no hexadecimal) allows; null where the text is none. */
export function scanNumber(text: string, styles: number, info: NumberFormatInfo): ScannedNumber | null {
  const end = text.length
  let at = 0
  let sign = false
  let negative = false
  let parenthesis = false
  let currency = false
  let symbol = (styles & numberStyles.currencySymbol) !== 0 ? info.currencySymbol : ''
  const isCurrency = symbol !== ''

  for (;;) {
    const code = text.charCodeAt(at)
    if (
      isWhite(code) &&
      (styles & numberStyles.leadingWhite) !== 0 &&
      (!sign || currency || info.numberNegativePattern === 2)
    ) {
      at++
      continue
    }
    if ((styles & numberStyles.leadingSign) !== 0 && !sign) {
      let length = matchSymbol(text, at, info.positiveSign)
      if (length === 0) {
        length = matchNegative(text, at, info)
        if (length > 0) negative = true
      }
      if (length > 0) {
        sign = true
        at += length
        continue
      }
    }
    if (code === 40 && (styles & numberStyles.parentheses) !== 0 && !sign) {
      sign = true
      negative = true
      parenthesis = true
      at++
      continue
    }
    const length = matchSymbol(text, at, symbol)
    if (length === 0) break
    currency = true
    symbol = ''
    at += length
  }

  let digits = ''
  let scale = 0
  let decimals = 0
  let anyDigit = false
  let point = false
  for (;;) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      anyDigit = true
      if (point) decimals++
      if (code !== 48 || digits !== '') {
        digits += text[at]
        if (!point) scale++
      } else if (point) scale--
      at++
      continue
    }
    if ((styles & numberStyles.decimalPoint) !== 0 && !point) {
      const length =
        matchSymbol(text, at, isCurrency ? info.currencyDecimalSeparator : info.numberDecimalSeparator) ||
        (isCurrency ? matchSymbol(text, at, info.numberDecimalSeparator) : 0)
      if (length > 0) {
        point = true
        at += length
        continue
      }
    }
    if ((styles & numberStyles.thousands) !== 0 && anyDigit && !point) {
      const length =
        matchSymbol(text, at, isCurrency ? info.currencyGroupSeparator : info.numberGroupSeparator) ||
        (isCurrency ? matchSymbol(text, at, info.numberGroupSeparator) : 0)
      if (length > 0) {
        at += length
        continue
      }
    }
    break
  }
  if (!anyDigit) return null

  if ((styles & numberStyles.exponent) !== 0 && (text.charCodeAt(at) | 32) === 101) {
    let next = at + 1
    let negativeExponent = false
    let length = matchSymbol(text, next, info.positiveSign)
    if (length === 0) {
      length = matchNegative(text, next, info)
      negativeExponent = length > 0
    }
    next += length
    const first = next
    let exponent = 0
    while (next < end) {
      const digit = text.charCodeAt(next) - 48
      if (digit < 0 || digit > 9) break
      exponent = Math.min(exponent * 10 + digit, 1_000_000)
      next++
    }
    if (next > first) {
      if (negativeExponent) exponent = -exponent
      scale += exponent
      decimals = Math.max(0, decimals - exponent)
      at = next
    }
  }

  for (;;) {
    const code = text.charCodeAt(at)
    if (isWhite(code) && (styles & numberStyles.trailingWhite) !== 0) {
      at++
      continue
    }
    if ((styles & numberStyles.trailingSign) !== 0 && !sign) {
      let length = matchSymbol(text, at, info.positiveSign)
      if (length === 0) {
        length = matchNegative(text, at, info)
        if (length > 0) negative = true
      }
      if (length > 0) {
        sign = true
        at += length
        continue
      }
    }
    if (code === 41 && parenthesis) {
      parenthesis = false
      at++
      continue
    }
    const length = matchSymbol(text, at, symbol)
    if (length === 0) break
    symbol = ''
    at += length
  }
  if (parenthesis) return null
  // Zeros at the end of a text are ignored, as in .NET.
  while (at < end && text.charCodeAt(at) === 0) at++
  if (at < end) return null
  return { digits, scale: digits === '' ? 0 : scale, negative, decimals }
}

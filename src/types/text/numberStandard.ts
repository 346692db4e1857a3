import { type NumberDigits, roundDigits } from './digits.ts'
import { formatExponent } from './numberCustom.ts'
import type { NumberFormatInfo } from './numberFormatInfo.ts'

// `#` stands for the number, `$` for the currency or percent symbol, `-` for the negative sign.
const positiveCurrency = ['$#', '#$', '$ #', '# $']
const negativeCurrency = [
  '($#)',
  '-$#',
  '$-#',
  '$#-',
  '(#$)',
  '-#$',
  '#-$',
  '#$-',
  '-# $',
  '-$ #',
  '# $-',
  '$ #-',
  '$ -#',
  '#- $',
  '($ #)',
  '(# $)',
  '$- #',
]
const positivePercent = ['# $', '#$', '$#', '$ #']
const negativePercent = ['-# $', '-#$', '-$#', '$-#', '$#-', '#-$', '#$-', '-$ #', '# $-', '$ #-', '$ -#', '#- $']
const negativeNumber = ['(#)', '-#', '- #', '#-', '# -']

/** Fills a pattern of the tables above. */
function fill(pattern: string, number: string, symbol: string, negativeSign: string): string {
  let out = ''
  for (const c of pattern) out += c === '#' ? number : c === '$' ? symbol : c === '-' ? negativeSign : c
  return out
}

/** Writes an integer part with separators between the groups. */
function group(integer: string, sizes: readonly number[], separator: string): string {
  const parts: string[] = []
  let end = integer.length
  for (let i = 0; end > 0; i++) {
    const size = sizes[Math.min(i, sizes.length - 1)] ?? 0
    if (size === 0) break
    const start = Math.max(0, end - size)
    parts.unshift(integer.slice(start, end))
    end = start
  }
  if (end > 0) parts.unshift(integer.slice(0, end))
  return parts.join(separator)
}

/** Fixed-point text without sign, `decimals` digits after the point. */
function formatFixed(
  number: NumberDigits,
  decimals: number,
  sizes: readonly number[] | null,
  point: string,
  separator: string,
): string {
  const { digits, scale } = number
  let integer = scale > 0 ? digits.slice(0, scale).padEnd(scale, '0') : '0'
  if (sizes !== null) integer = group(integer, sizes, separator)
  if (decimals <= 0) return integer
  const fraction = scale >= 0 ? digits.slice(scale) : '0'.repeat(Math.min(-scale, decimals)) + digits
  return integer + point + fraction.slice(0, decimals).padEnd(decimals, '0')
}

/** Scientific text without sign, `significant` digits in all. */
function formatScientific(number: NumberDigits, significant: number, letter: string, info: NumberFormatInfo): string {
  const { digits } = number
  let out = digits[0] ?? '0'
  if (significant !== 1) out += info.numberDecimalSeparator
  out += digits.slice(1, significant).padEnd(Math.max(0, significant - 1), '0')
  return out + formatExponent(digits === '' ? 0 : number.scale - 1, letter, 3, true, info)
}

/** The shorter of fixed-point and scientific text, without sign; scientific beyond `maximum` digits unless `neverScientific`. */
function formatGeneral(
  number: NumberDigits,
  maximum: number,
  letter: string,
  neverScientific: boolean,
  info: NumberFormatInfo,
): string {
  const { digits, scale } = number
  const scientific = !neverScientific && (scale > maximum || scale < -3)
  const point = scientific ? 1 : scale
  let out = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  const rest = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits
  if (rest !== '') out += info.numberDecimalSeparator + rest
  return scientific ? out + formatExponent(scale - 1, letter, 2, true, info) : out
}

/**
 * Formats by a standard numeric format: C, E, F, G, N, P (letter as written, in either case). `precision` -1 means the default; `number` is
 * rounded in place. Answers null for a letter that is none of these.
 */
export function formatStandard(
  number: NumberDigits,
  letter: string,
  precision: number,
  generalDigits: number,
  info: NumberFormatInfo,
): string | null {
  const float = number.kind === 'float'
  switch (letter) {
    case 'C':
    case 'c': {
      const decimals = precision < 0 ? info.currencyDecimalDigits : precision
      roundDigits(number, number.scale + decimals, float)
      const text = formatFixed(
        number,
        decimals,
        info.currencyGroupSizes,
        info.currencyDecimalSeparator,
        info.currencyGroupSeparator,
      )
      const pattern = number.negative
        ? negativeCurrency[info.currencyNegativePattern]!
        : positiveCurrency[info.currencyPositivePattern]!
      return fill(pattern, text, info.currencySymbol, info.negativeSign)
    }
    case 'F':
    case 'f': {
      const decimals = precision < 0 ? info.numberDecimalDigits : precision
      roundDigits(number, number.scale + decimals, float)
      const text = formatFixed(number, decimals, null, info.numberDecimalSeparator, '')
      return number.negative ? info.negativeSign + text : text
    }
    case 'N':
    case 'n': {
      const decimals = precision < 0 ? info.numberDecimalDigits : precision
      roundDigits(number, number.scale + decimals, float)
      const text = formatFixed(
        number,
        decimals,
        info.numberGroupSizes,
        info.numberDecimalSeparator,
        info.numberGroupSeparator,
      )
      return number.negative ? fill(negativeNumber[info.numberNegativePattern]!, text, '', info.negativeSign) : text
    }
    case 'E':
    case 'e': {
      const significant = (precision < 0 ? 6 : precision) + 1
      roundDigits(number, significant, float)
      const text = formatScientific(number, significant, letter, info)
      return number.negative ? info.negativeSign + text : text
    }
    case 'G':
    case 'g': {
      const neverScientific = number.kind === 'decimal' && precision < 0
      const maximum = precision < 1 ? generalDigits : precision
      if (!neverScientific) roundDigits(number, maximum, float)
      const text = formatGeneral(number, maximum, letter === 'G' ? 'E' : 'e', neverScientific, info)
      if (!number.negative || (number.digits === '' && !float)) return text
      return info.negativeSign + text
    }
    case 'P':
    case 'p': {
      const decimals = precision < 0 ? info.percentDecimalDigits : precision
      if (number.digits !== '') number.scale += 2
      roundDigits(number, number.scale + decimals, float)
      const text = formatFixed(
        number,
        decimals,
        info.percentGroupSizes,
        info.percentDecimalSeparator,
        info.percentGroupSeparator,
      )
      const pattern = number.negative
        ? negativePercent[info.percentNegativePattern]!
        : positivePercent[info.percentPositivePattern]!
      return fill(pattern, text, info.percentSymbol, info.negativeSign)
    }
    default:
      return null
  }
}

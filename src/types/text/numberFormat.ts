import { BigInteger, Byte, Decimal, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from '../../kernel/boxes.ts'
import { type Fault, netFault } from '../../kernel/fault.ts'
import {
  digitsOfDecimal,
  digitsOfInteger,
  digitsToDecimals,
  digitsToPrecision,
  type NumberDigits,
  type NumericValue,
  shortestDigits,
  shortestSingleDigits,
} from './digits.ts'
import { formatCustom } from './numberCustom.ts'
import type { NumberFormatInfo } from './numberFormatInfo.ts'
import { formatStandard } from './numberStandard.ts'

const invalidFormat = (): Fault => netFault('System.FormatException', 'Format specifier was invalid.')

/** A format string taken apart: a standard letter with its precision (-1: none), or a custom pattern (letter ''). */
interface FormatSpecifier {
  readonly letter: string
  readonly precision: number
}

const custom: FormatSpecifier = { letter: '', precision: -1 }

function readSpecifier(format: string | null): FormatSpecifier {
  if (format === null || format === '') return { letter: 'G', precision: -1 }
  const first = format.charCodeAt(0) | 32
  if (first < 97 || first > 122 || format.charCodeAt(0) > 122) return custom
  if (format.length === 1) return { letter: format, precision: -1 }
  let precision = 0
  for (let i = 1; i < format.length; i++) {
    const digit = format.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return custom
    precision = precision * 10 + digit
  }
  if (precision > 999_999_999) throw invalidFormat()
  return { letter: format[0]!, precision }
}

const bitsOf = (value: NumericValue): number => {
  if (typeof value === 'number' || value instanceof UInt32) return 32
  if (value instanceof Byte || value instanceof SByte) return 8
  if (value instanceof Int16 || value instanceof UInt16) return 16
  return 64
}

// Digits that `G` without precision allows before it turns to scientific notation.
const generalDigitsOf = (value: NumericValue): number => {
  switch (bitsOf(value)) {
    case 8:
      return 3
    case 16:
      return 5
    case 32:
      return 10
    default:
      return value instanceof UInt64 ? 20 : 19
  }
}

function formatInteger(
  value: NumericValue,
  whole: bigint | number,
  format: string | null,
  info: NumberFormatInfo,
): string {
  const { letter, precision } = readSpecifier(format)
  switch (letter) {
    case '':
      return formatCustom(digitsOfInteger(whole), format!, info)
    case 'G':
    case 'g':
    case 'R':
    case 'r':
      if (precision > 0 && letter !== 'R' && letter !== 'r') break
      return whole < 0 ? info.negativeSign + (-whole).toString() : whole.toString()
    case 'D':
    case 'd': {
      const digits = (whole < 0 ? -whole : whole).toString().padStart(precision, '0')
      return whole < 0 ? info.negativeSign + digits : digits
    }
    case 'X':
    case 'x':
    case 'B':
    case 'b': {
      const radix = letter === 'X' || letter === 'x' ? 16 : 2
      const unsigned = whole < 0 ? BigInt.asUintN(bitsOf(value), BigInt(whole)) : whole
      const digits = unsigned.toString(radix).padStart(precision, '0')
      return letter === 'X' ? digits.toUpperCase() : digits
    }
  }
  const text = formatStandard(digitsOfInteger(whole), letter, precision, generalDigitsOf(value), info)
  if (text === null) throw invalidFormat()
  return text
}

/** BigInteger writes hexadecimal and binary in two's complement with a sign digit in front. */
function formatBigInteger(value: bigint, format: string | null, info: NumberFormatInfo): string {
  const { letter, precision } = readSpecifier(format)
  if (letter === 'X' || letter === 'x' || letter === 'B' || letter === 'b') {
    const perDigit = letter === 'X' || letter === 'x' ? 4 : 1
    const negative = value < 0n
    const magnitudeBits = (negative ? -value - 1n : value).toString(2).replace(/^0$/, '').length
    let digitCount = Math.floor(magnitudeBits / perDigit) + 1
    if (perDigit === 1) digitCount = Math.max(1, magnitudeBits + 1)
    const digits = BigInt.asUintN(digitCount * perDigit, value).toString(perDigit === 4 ? 16 : 2)
    const text = digits.padStart(digitCount, '0').padStart(precision, negative ? (perDigit === 4 ? 'f' : '1') : '0')
    return letter === 'X' ? text.toUpperCase() : text
  }
  if (letter !== '' && 'DdGgRr'.includes(letter)) {
    const digits = (value < 0n ? -value : value).toString().padStart(precision, '0')
    return value < 0n ? info.negativeSign + digits : digits
  }
  if (letter === '') return formatCustom(digitsOfInteger(value), format!, info)
  const text = formatStandard(digitsOfInteger(value), letter, precision, 50, info)
  if (text === null) throw invalidFormat()
  return text
}

/** A Double or Single by any format; `isSingle` decides the shortest form and the digits of a custom format. */
function formatFloat(value: number, isSingle: boolean, format: string | null, info: NumberFormatInfo): string {
  const { letter, precision } = readSpecifier(format)
  if (!Number.isFinite(value)) {
    if (Number.isNaN(value)) return info.nanSymbol
    return value < 0 ? info.negativeInfinitySymbol : info.positiveInfinitySymbol
  }
  const shortest = () => (isSingle ? shortestSingleDigits(value) : shortestDigits(value))
  const roundTrip = isSingle ? 9 : 17
  let digits: NumberDigits
  switch (letter) {
    case '':
      return formatCustom(digitsToPrecision(value, isSingle ? 7 : 15), format!, info)
    case 'R':
    case 'r':
      return formatStandard(shortest(), letter === 'R' ? 'G' : 'g', -1, roundTrip, info)!
    case 'G':
    case 'g':
      digits = precision < 1 ? shortest() : digitsToPrecision(value, precision)
      return formatStandard(digits, letter, precision < 1 ? -1 : precision, roundTrip, info)!
    case 'E':
    case 'e':
      digits = digitsToPrecision(value, (precision < 0 ? 6 : precision) + 1)
      break
    case 'F':
    case 'f':
    case 'N':
    case 'n':
      digits = digitsToDecimals(value, precision < 0 ? info.numberDecimalDigits : precision)
      break
    case 'C':
    case 'c':
      digits = digitsToDecimals(value, precision < 0 ? info.currencyDecimalDigits : precision)
      break
    case 'P':
    case 'p':
      digits = digitsToDecimals(value, (precision < 0 ? info.percentDecimalDigits : precision) + 2)
      break
    default:
      throw invalidFormat()
  }
  return formatStandard(digits, letter, precision, roundTrip, info)!
}

function formatDecimal(value: Decimal, format: string | null, info: NumberFormatInfo): string {
  const { letter, precision } = readSpecifier(format)
  const digits = digitsOfDecimal(value)
  if (letter === '') return formatCustom(digits, format!, info)
  const general = letter === 'R' ? 'G' : letter === 'r' ? 'g' : letter
  const effective = general !== letter ? -1 : precision
  const text = formatStandard(digits, general, effective, 29, info)
  if (text === null) throw invalidFormat()
  return text
}

/**
 * Formats a number by a standard or custom numeric format string (null or '' is 'G'), as the ToString of its .NET type.
 * Throws FormatException for a specifier the type does not have.
 */
export function formatNumber(value: NumericValue, format: string | null, info: NumberFormatInfo): string {
  if (typeof value === 'number' || typeof value === 'bigint') return formatInteger(value, value, format, info)
  if (value instanceof Double) return formatFloat(value.value, false, format, info)
  if (value instanceof Single) return formatFloat(value.value, true, format, info)
  if (value instanceof Decimal) return formatDecimal(value, format, info)
  if (value instanceof BigInteger) return formatBigInteger(value.value, format, info)
  return formatInteger(value, value.value, format, info)
}

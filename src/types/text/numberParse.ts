import { Decimal } from '../../kernel/boxes.ts'
import { type Fault, netFault } from '../../kernel/fault.ts'
import type { NumberFormatInfo } from './numberFormatInfo.ts'
import { numberStyles, type ScannedNumber, scanNumber } from './numberScan.ts'

/** Why a text did not become a number. */
export type ParseFailure = 'format' | 'overflow'

export interface IntegerRange {
  readonly minimum: bigint
  readonly maximum: bigint
  readonly bits: number
  /** How the overflow message calls the type: 'an Int32'. */
  readonly article: string
}

const range = (bits: number, signed: boolean, article: string): IntegerRange => ({
  minimum: signed ? -(1n << BigInt(bits - 1)) : 0n,
  maximum: (1n << BigInt(signed ? bits - 1 : bits)) - 1n,
  bits,
  article,
})

/** The integer types by their name within System. */
export const integerRanges = {
  Byte: range(8, false, 'an unsigned byte'),
  SByte: range(8, true, 'a signed byte'),
  Int16: range(16, true, 'an Int16'),
  UInt16: range(16, false, 'a UInt16'),
  Int32: range(32, true, 'an Int32'),
  UInt32: range(32, false, 'a UInt32'),
  Int64: range(64, true, 'an Int64'),
  UInt64: range(64, false, 'a UInt64'),
} as const

/** The whole number a scan gave, or null where it has a fraction. */
function wholeOf(scanned: ScannedNumber): bigint | null {
  const { digits, scale } = scanned
  if (digits === '') return 0n
  if (scale > 100_000) return null
  if (scale <= 0) return /^0*$/.test(digits) ? 0n : null
  if (digits.length > scale && !/^0*$/.test(digits.slice(scale))) return null
  const value = BigInt(digits.slice(0, scale).padEnd(scale, '0'))
  return scanned.negative ? -value : value
}

/** Reads hexadecimal or binary digits between allowed white space; null where there are none. */
function scanBits(text: string, styles: number): { readonly digits: string; readonly perDigit: number } | null {
  let core = text.replace(/\0+$/, '')
  if ((styles & numberStyles.leadingWhite) !== 0) core = core.replace(/^[\t-\r ]+/, '')
  if ((styles & numberStyles.trailingWhite) !== 0) core = core.replace(/[\t-\r ]+$/, '')
  const hex = (styles & numberStyles.hexSpecifier) !== 0
  if (!(hex ? /^[0-9a-fA-F]+$/ : /^[01]+$/).test(core)) return null
  return { digits: core, perDigit: hex ? 4 : 1 }
}

/** Parses an integer of `range`. */
export function parseInteger(
  text: string,
  styles: number,
  info: NumberFormatInfo,
  limits: IntegerRange,
): bigint | ParseFailure {
  if ((styles & (numberStyles.hexSpecifier | numberStyles.binarySpecifier)) !== 0) {
    const bits = scanBits(text, styles)
    if (bits === null) return 'format'
    const value = BigInt((bits.perDigit === 4 ? '0x' : '0b') + bits.digits)
    if (value >= 1n << BigInt(limits.bits)) return 'overflow'
    return limits.minimum < 0n ? BigInt.asIntN(limits.bits, value) : value
  }
  const scanned = scanNumber(text, styles, info)
  if (scanned === null) return 'format'
  const value = wholeOf(scanned)
  if (value === null || value < limits.minimum || value > limits.maximum) return 'overflow'
  return value
}

/** Parses a BigInteger; a hexadecimal text is in two's complement. */
export function parseBigInteger(text: string, styles: number, info: NumberFormatInfo): bigint | 'format' {
  if ((styles & (numberStyles.hexSpecifier | numberStyles.binarySpecifier)) !== 0) {
    const bits = scanBits(text, styles)
    if (bits === null) return 'format'
    return BigInt.asIntN(bits.digits.length * bits.perDigit, BigInt((bits.perDigit === 4 ? '0x' : '0b') + bits.digits))
  }
  const scanned = scanNumber(text, styles, info)
  return (scanned === null ? null : wholeOf(scanned)) ?? 'format'
}

/** Parses a Double; too large becomes infinity. Single: round the digits once, see `parseSingle`. */
export function parseDouble(text: string, styles: number, info: NumberFormatInfo): number | 'format' {
  const scanned = scanNumber(text, styles, info)
  if (scanned === null) return parseSymbol(text, info)
  const value = Number(`0.${scanned.digits || '0'}e${scanned.scale}`)
  return scanned.negative ? -value : value
}

/** Parses a Single, correctly rounded in one step. */
export function parseSingle(text: string, styles: number, info: NumberFormatInfo): number | 'format' {
  const value = parseDouble(text, styles, info)
  if (value === 'format' || !Number.isFinite(value)) return value
  const single = Math.fround(value)
  if (single === value || !Number.isFinite(single)) return single
  // A Double exactly between two Singles may itself have been rounded: the written digits decide.
  const bits = new Float32Array([single])
  const integers = new Int32Array(bits.buffer)
  const neighbours = [integers[0]! - 1, integers[0]! + 1].map((i) => new Float32Array(new Int32Array([i]).buffer)[0]!)
  const tie = neighbours.find((n) => Math.abs(n - value) === Math.abs(single - value))
  if (tie === undefined) return single
  const scanned = scanNumber(text, styles, info)!
  const exact = BigInt(scanned.digits || '0')
  const power = scanned.scale - scanned.digits.length
  if (power < -1000 || power > 1000) return single
  const middle = fractionOf(Math.abs(value))
  const left = power >= 0 ? exact * 10n ** BigInt(power) * middle.denominator : exact * middle.denominator
  const right = power >= 0 ? middle.numerator : middle.numerator * 10n ** BigInt(-power)
  if (left === right) return single
  const upper = Math.abs(tie) > Math.abs(single) ? tie : single
  const lower = upper === tie ? single : tie
  return left > right ? upper : lower
}

function fractionOf(value: number): { readonly numerator: bigint; readonly denominator: bigint } {
  let denominator = 1n
  while (!Number.isInteger(value)) {
    value *= 2
    denominator *= 2n
  }
  return { numerator: BigInt(value), denominator }
}

/** Infinity and not-a-number, which no style forbids; case does not matter. */
function parseSymbol(text: string, info: NumberFormatInfo): number | 'format' {
  const trimmed = text.trim().toLowerCase()
  const positive = info.positiveInfinitySymbol.toLowerCase()
  const nan = info.nanSymbol.toLowerCase()
  if (trimmed === positive || trimmed === info.positiveSign + positive) return Infinity
  if (trimmed === info.negativeInfinitySymbol.toLowerCase()) return -Infinity
  if (trimmed === nan || trimmed === info.negativeSign + nan || trimmed === info.positiveSign + nan) return Number.NaN
  return 'format'
}

const largestMantissa = (1n << 96n) - 1n

/** Parses a Decimal, rounding half to even what does not fit into 28 decimals. */
export function parseDecimal(text: string, styles: number, info: NumberFormatInfo): Decimal | ParseFailure {
  const scanned = scanNumber(text, styles, info)
  if (scanned === null) return 'format'
  const { digits } = scanned
  let scale = Math.max(digits.length - scanned.scale, scanned.decimals)
  if (digits === '') return new Decimal(0n, Math.min(scanned.decimals, 28))
  if (scanned.scale > 29) return 'overflow'
  if (scanned.scale < -28) return new Decimal(0n, 28)
  let mantissa = BigInt(digits) * 10n ** BigInt(Math.max(0, scale - (digits.length - scanned.scale)))
  if (scale > 28 || mantissa > largestMantissa) {
    let drop = Math.max(0, scale - 28)
    while (mantissa / 10n ** BigInt(drop) > largestMantissa) drop++
    if (drop > scale) return 'overflow'
    let rounded = divideHalfEven(mantissa, 10n ** BigInt(drop))
    if (rounded > largestMantissa) {
      drop++
      if (drop > scale) return 'overflow'
      rounded = divideHalfEven(mantissa, 10n ** BigInt(drop))
    }
    mantissa = rounded
    scale -= drop
  }
  return new Decimal(scanned.negative ? -mantissa : mantissa, scale)
}

function divideHalfEven(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor
  const twice = (value % divisor) * 2n
  return twice > divisor || (twice === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient
}

/** FormatException of Parse. */
export function inputFormatFault(text: string): Fault {
  return netFault('System.FormatException', `The input string '${text}' was not in a correct format.`)
}

/** OverflowException of Parse; `article` as in `integerRanges`. */
export function overflowFault(article: string): Fault {
  return netFault('System.OverflowException', `Value was either too large or too small for ${article}.`)
}

/** Throws ArgumentException where `styles` is not allowed for the kind of type. */
export function checkStyles(styles: number, isFloat: boolean): void {
  if ((styles & ~0x7ff) !== 0) {
    throw netFault('System.ArgumentException', "An undefined NumberStyles value is being used. (Parameter 'style')")
  }
  if ((styles & (numberStyles.hexSpecifier | numberStyles.binarySpecifier)) === 0) return
  if (isFloat) {
    throw netFault(
      'System.ArgumentException',
      "The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data types. (Parameter 'style')",
    )
  }
  if ((styles & ~(numberStyles.hexNumber | numberStyles.binarySpecifier)) !== 0) {
    throw netFault(
      'System.ArgumentException',
      "With the AllowHexSpecifier or AllowBinarySpecifier bit set in the enum bit field, the only other valid bits that can be combined into the enum value must be AllowLeadingWhite and AllowTrailingWhite. (Parameter 'style')",
    )
  }
}

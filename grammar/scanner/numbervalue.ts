/** The value of a number literal. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_numeric_literals */
import { BigInteger, Byte, Decimal, Double, Int16, SByte, UInt16, UInt32, UInt64 } from '../../src/kernel/boxes.ts'
import type { ConstantValue } from '../ast.ts'

/** Base of the digits. */
export type Format = 10 | 16 | 2

const MAX_DECIMAL = (1n << 96n) - 1n
const INT32 = 1n << 31n
const INT64 = 1n << 63n

/**
 * The value of digits (with sign; for base 16 with one zero more in front) under a suffix in lower case and a multiplier, in the type that
 * PowerShell gives it; null if it does not fit there.
 */
export function numberValue(
  digits: string,
  format: Format,
  suffix: string,
  isReal: boolean,
  multiplier: bigint,
): ConstantValue | null {
  if (isReal) return realValue(digits, suffix, multiplier)
  let magnitude = digits
  let sign = 1n
  if (digits[0] === '-' || digits[0] === '+') {
    magnitude = digits.slice(1)
    if (digits[0] === '-') sign = -1n
  }
  if (magnitude === '') return suffix.startsWith('u') ? integerValue(0n, suffix, format) : null
  if (format === 10) return integerValue(sign * BigInt(magnitude) * multiplier, suffix, format)
  const isUnsigned = suffix.startsWith('u')
  let value: bigint
  if (format === 16) {
    if (!isUnsigned) {
      const size = suffix === 'y' ? 2 : suffix === 's' ? 4 : suffix === 'l' ? 16 : magnitude.length < 16 ? 8 : 16
      if (magnitude.length === size + 1) magnitude = magnitude.slice(1)
    }
    value = BigInt(`0x${magnitude}`)
    // A leading digit from 8 up is a sign bit; unsigned numbers keep their leading zero.
    if (magnitude.charCodeAt(0) >= 56) value -= 1n << BigInt(4 * magnitude.length)
    if (magnitude.length === 16 && (suffix === '' || suffix === 'u')) suffix += 'l'
  } else {
    value = binaryValue(magnitude, isUnsigned)
    if (magnitude.length === 64 && (suffix === '' || suffix === 'u')) suffix += 'l'
  }
  return integerValue(sign * value * multiplier, suffix, format)
}

/** The top bit of 8, 16, 32, 64, 96 or 128 and more digits is a sign bit unless the number is unsigned. */
function binaryValue(digits: string, isUnsigned: boolean): bigint {
  const value = BigInt(`0b${digits}`)
  const size = digits.length
  const hasSign = size === 8 || size === 16 || size === 32 || size === 64 || size === 96 || size >= 128
  if (isUnsigned || !hasSign || digits[0] === '0') return value
  return value - (1n << BigInt(size))
}

function realValue(digits: string, suffix: string, multiplier: bigint): ConstantValue | null {
  if (suffix === 'd') return decimalValue(digits, multiplier)
  const value = Number(digits) * Number(multiplier)
  // A sign and a dot are no number.
  if (Number.isNaN(value)) return null
  if (suffix === '') return new Double(value)
  if (!Number.isFinite(value)) return null
  return integerValue(BigInt(roundToEven(value)), suffix, 10)
}

function roundToEven(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  if (rest < 0.5) return floor
  if (rest > 0.5) return floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}

function decimalValue(digits: string, multiplier: bigint): ConstantValue | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/.exec(digits)!
  const fraction = match[3] ?? ''
  if (match[2] === '' && fraction === '') return null
  let mantissa = BigInt(`${match[2]}${fraction}`)
  const exponent = Number(match[4] ?? 0)
  if (mantissa === 0n) return new Decimal(0n, Math.max(0, Math.min(28, fraction.length - exponent)))
  if (Math.abs(exponent) > 10000) return exponent > 0 ? null : new Decimal(0n, 28)
  let scale = fraction.length - exponent
  if (scale < 0) {
    mantissa *= 10n ** BigInt(-scale)
    scale = 0
  }
  const fitted = fitDecimal(mantissa, scale)
  if (fitted === null) return null
  const product = fitDecimal(fitted.mantissa * multiplier, fitted.scale)
  if (product === null) return null
  return new Decimal(match[1] === '-' ? -product.mantissa : product.mantissa, product.scale)
}

/** Rounds to 28 decimals and 96 bits, half to even; null if the integer part does not fit. */
function fitDecimal(mantissa: bigint, scale: number): { mantissa: bigint; scale: number } | null {
  let drop = Math.max(0, scale - 28)
  for (; drop <= scale; drop++) {
    const divisor = 10n ** BigInt(drop)
    let quotient = mantissa / divisor
    const rest = (mantissa % divisor) * 2n
    if (rest > divisor || (rest === divisor && (quotient & 1n) === 1n)) quotient += 1n
    if (quotient <= MAX_DECIMAL) return { mantissa: quotient, scale: scale - drop }
  }
  return null
}

function within(value: bigint, low: bigint, high: bigint): boolean {
  return value >= low && value <= high
}

/** .NET drops the bits beyond a Double's 53, it does not round. */
function truncatedDouble(value: bigint): number {
  const magnitude = value < 0n ? -value : value
  const shift = BigInt(magnitude.toString(2).length - 53)
  const truncated = Number((magnitude >> shift) << shift)
  return value < 0n ? -truncated : truncated
}

function integerValue(value: bigint, suffix: string, format: Format): ConstantValue | null {
  switch (suffix) {
    case '':
      if (within(value, -INT32, INT32 - 1n)) return Number(value)
      if (within(value, -INT64, INT64 - 1n)) return value
      if (format !== 10) return null
      if (within(value, -MAX_DECIMAL, MAX_DECIMAL)) return new Decimal(value, 0)
      return Number.isFinite(Number(value)) ? new Double(truncatedDouble(value)) : null
    case 'y':
      return within(value, -128n, 127n) ? new SByte(Number(value)) : null
    case 'uy':
      return within(value, 0n, 255n) ? new Byte(Number(value)) : null
    case 's':
      return within(value, -32768n, 32767n) ? new Int16(Number(value)) : null
    case 'us':
      return within(value, 0n, 65535n) ? new UInt16(Number(value)) : null
    case 'l':
      return within(value, -INT64, INT64 - 1n) ? value : null
    case 'u':
      if (within(value, 0n, 0xffffffffn)) return new UInt32(Number(value))
      return within(value, 0n, 0xffffffffffffffffn) ? new UInt64(value) : null
    case 'ul':
      return within(value, 0n, 0xffffffffffffffffn) ? new UInt64(value) : null
    case 'd':
      return within(value, -MAX_DECIMAL, MAX_DECIMAL) ? new Decimal(value, 0) : null
    case 'n':
      return new BigInteger(value)
    default:
      return null
  }
}

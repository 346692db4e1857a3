import { Decimal } from './boxes.ts'
import { netFault } from './fault.ts'

/** System.Decimal's arithmetic: 96-bit mantissa, scale 0 to 28, half-even rounding. */
const maxMantissa = (1n << 96n) - 1n
const powers: bigint[] = [1n]

/** 10 ** n. */
export function powerOfTen(n: number): bigint {
  for (let i = powers.length; i <= n; i++) powers.push(powers[i - 1]! * 10n)
  return powers[n]!
}

const abs = (n: bigint) => (n < 0n ? -n : n)

function overflow(): never {
  throw netFault('System.OverflowException', 'Value was either too large or too small for a Decimal.')
}

/** Divides by a power of ten, rounding half to even. */
function divideRounded(value: bigint, divisor: bigint): bigint {
  const negative = value < 0n
  const magnitude = abs(value)
  let quotient = magnitude / divisor
  const twice = (magnitude % divisor) * 2n
  if (twice > divisor || (twice === divisor && (quotient & 1n) === 1n)) quotient++
  return negative ? -quotient : quotient
}

/** The nearest decimal to mantissa * 10 ** -scale for any mantissa and any scale; OverflowException when it is too large. */
export function fitDecimal(mantissa: bigint, scale: number): Decimal {
  if (scale < 0) {
    if (mantissa !== 0n && -scale > 28) overflow()
    mantissa *= powerOfTen(mantissa === 0n ? 0 : -scale)
    scale = 0
  }
  let drop = Math.max(0, scale - 28)
  if (abs(mantissa) > maxMantissa) drop = Math.max(drop, abs(mantissa).toString().length - 29, 1)
  if (drop > 0) {
    if (drop > scale) overflow()
    let rounded = divideRounded(mantissa, powerOfTen(drop))
    if (abs(rounded) > maxMantissa) {
      drop++
      if (drop > scale) overflow()
      rounded = divideRounded(mantissa, powerOfTen(drop))
    }
    return new Decimal(rounded, scale - drop)
  }
  if (abs(mantissa) > maxMantissa) overflow()
  return new Decimal(mantissa, scale)
}

export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return fitDecimal(a.mantissa * powerOfTen(scale - a.scale) + b.mantissa * powerOfTen(scale - b.scale), scale)
}

export function subtractDecimal(a: Decimal, b: Decimal): Decimal {
  return addDecimal(a, new Decimal(-b.mantissa, b.scale))
}

export function multiplyDecimal(a: Decimal, b: Decimal): Decimal {
  const product = fitDecimal(a.mantissa * b.mantissa, a.scale + b.scale)
  return product.mantissa === 0n && a.scale + b.scale > 47 ? new Decimal(0n, 0) : product
}

/** Keeps the natural scale when it divides exactly, else takes as many digits as fit and drops trailing zeros. DivideByZeroException. */
export function divideDecimal(a: Decimal, b: Decimal): Decimal {
  if (b.mantissa === 0n) throw netFault('System.DivideByZeroException', 'Attempted to divide by zero.')
  const natural = a.scale - b.scale
  if (natural >= 0 && a.mantissa % b.mantissa === 0n) return fitDecimal(a.mantissa / b.mantissa, natural)
  const divisor = abs(b.mantissa)
  const dividend = b.mantissa < 0n ? -a.mantissa : a.mantissa
  let scale = 28
  let quotient = divideRounded(dividend * powerOfTen(scale - natural), divisor)
  if (abs(quotient) > maxMantissa) {
    scale -= abs(quotient).toString().length - 29
    if (scale < 0) overflow()
    quotient = scaledQuotient(dividend, divisor, scale - natural)
    if (abs(quotient) > maxMantissa) {
      scale--
      if (scale < 0) overflow()
      quotient = scaledQuotient(dividend, divisor, scale - natural)
    }
  }
  while (scale > 0 && quotient % 10n === 0n) {
    quotient /= 10n
    scale--
  }
  return new Decimal(quotient, scale)
}

function scaledQuotient(dividend: bigint, divisor: bigint, shift: number): bigint {
  return shift >= 0
    ? divideRounded(dividend * powerOfTen(shift), divisor)
    : divideRounded(dividend, divisor * powerOfTen(-shift))
}

export function remainderDecimal(a: Decimal, b: Decimal): Decimal {
  if (b.mantissa === 0n) throw netFault('System.DivideByZeroException', 'Attempted to divide by zero.')
  const scale = Math.max(a.scale, b.scale)
  const x = a.mantissa * powerOfTen(scale - a.scale)
  const y = b.mantissa * powerOfTen(scale - b.scale)
  if (abs(x) < abs(y)) return a
  return fitDecimal(x % y, scale)
}

/** Negative, 0 or positive. */
export function compareDecimal(a: Decimal, b: Decimal): number {
  if (a.scale === b.scale) return a.mantissa < b.mantissa ? -1 : a.mantissa > b.mantissa ? 1 : 0
  const scale = Math.max(a.scale, b.scale)
  const x = a.mantissa * powerOfTen(scale - a.scale)
  const y = b.mantissa * powerOfTen(scale - b.scale)
  return x < y ? -1 : x > y ? 1 : 0
}

/** Without trailing zeros: equal decimals give the same text as a key. */
export function trimDecimal(value: Decimal): Decimal {
  let { mantissa, scale } = value
  while (scale > 0 && mantissa % 10n === 0n) {
    mantissa /= 10n
    scale--
  }
  return scale === value.scale ? value : new Decimal(mantissa, scale)
}

/** The integer part, towards zero. */
export function truncateDecimal(value: Decimal): bigint {
  return value.mantissa / powerOfTen(value.scale)
}

/** The nearest integer, half to even. */
export function roundDecimal(value: Decimal): bigint {
  return divideRounded(value.mantissa, powerOfTen(value.scale))
}

/** A decimal rounded half to even to a number of places. */
export function roundDecimalTo(value: Decimal, places: number): Decimal {
  return value.scale <= places
    ? value
    : new Decimal(divideRounded(value.mantissa, powerOfTen(value.scale - places)), places)
}

/** `(decimal)x` of a Double: 15 significant digits (7 of a Single), trailing zeros dropped as .NET does. OverflowException. */
export function decimalFromDouble(value: number, digits = 15): Decimal {
  if (!Number.isFinite(value)) overflow()
  if (value === 0) return new Decimal(0n, 0)
  const exact = value.toExponential(20)
  let scale = Math.min(28, digits - 1 - Number(exact.slice(exact.indexOf('e') + 1)))
  const shifted = scale >= 0 ? value * 10 ** scale : value / 10 ** -scale
  let mantissa = BigInt(roundHalfEven(shifted))
  if (scale < 0) return fitDecimal(mantissa, scale)
  for (let zeros = 0; zeros < digits - 1 && scale > 0 && mantissa % 10n === 0n; zeros++) {
    mantissa /= 10n
    scale--
  }
  return new Decimal(mantissa, mantissa === 0n ? 0 : scale)
}

/** Rounds a Double to an integer, half to even. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  if (rest < 0.5) return floor
  if (rest > 0.5) return floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}

/** `(double)d`: the mantissa over a power of ten, as .NET computes it. */
export function decimalToDouble(value: Decimal): number {
  return value.scale === 0 ? Number(value.mantissa) : Number(value.mantissa) / Number(powerOfTen(value.scale))
}

/** The invariant text, trailing zeros kept: 1.50. */
export function decimalText(value: Decimal): string {
  const { scale } = value
  const digits = abs(value.mantissa).toString()
  const sign = value.mantissa < 0n ? '-' : ''
  if (scale === 0) return sign + digits
  const padded = digits.padStart(scale + 1, '0')
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
}

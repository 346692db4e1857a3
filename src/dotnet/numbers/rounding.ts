import { Decimal } from '../../kernel/boxes.ts'
import { powerOfTen, roundHalfEven } from '../../kernel/decimal.ts'
import type { Value } from '../../kernel/value.ts'
import { outOfRange } from '../arguments.ts'

/** System.MidpointRounding by number. */
const toEven = 0
const awayFromZero = 1
const toZero = 2
const toNegativeInfinity = 3

function roundWhole(value: number, mode: number): number {
  switch (mode) {
    case toEven:
      return keepSign(roundHalfEven(value), value)
    case awayFromZero: {
      const whole = Math.trunc(value)
      return Math.abs(value - whole) >= 0.5 ? whole + Math.sign(value) : keepSign(whole, value)
    }
    case toZero:
      return Math.trunc(value)
    case toNegativeInfinity:
      return Math.floor(value)
    default:
      return Math.ceil(value)
  }
}

const keepSign = (whole: number, value: number) => (whole === 0 && (value < 0 || Object.is(value, -0)) ? -0 : whole)

/** Math.Round of a Double: scales, rounds, scales back, as .NET does. */
export function roundDouble(value: number, digits: number, mode: number): number {
  if (digits < 0 || digits > 15) throw outOfRange('digits', 'Rounding digits must be between 0 and 15, inclusive.')
  if (digits === 0) return roundWhole(value, mode)
  if (Math.abs(value) >= 1e16) return value
  const power = 10 ** digits
  return roundWhole(value * power, mode) / power
}

/** Math.Round of a Decimal. */
export function roundDecimalBy(value: Decimal, decimals: number, mode: number): Decimal {
  if (decimals < 0 || decimals > 28) {
    throw outOfRange('decimals', 'Decimal can only round to between 0 and 28 digits of precision.')
  }
  if (value.scale <= decimals) return value
  const divisor = powerOfTen(value.scale - decimals)
  let quotient = value.mantissa / divisor
  const remainder = value.mantissa % divisor
  const negative = value.mantissa < 0n
  const twice = (remainder < 0n ? -remainder : remainder) * 2n
  const outward = negative ? -1n : 1n
  if (remainder !== 0n) {
    if (mode === toEven && (twice > divisor || (twice === divisor && (quotient & 1n) === 1n))) quotient += outward
    else if (mode === awayFromZero && twice >= divisor) quotient += outward
    else if (mode === toNegativeInfinity && negative) quotient -= 1n
    else if (mode === 4 && !negative) quotient += 1n
  }
  return new Decimal(quotient, decimals)
}

/** `(value)`, `(value, digits)`, `(value, mode)`, `(value, digits, mode)`. */
export function roundingArguments(
  second: Value | undefined,
  third: Value | undefined,
  numberOf: (v: Value | undefined) => number,
): readonly [number, number] {
  if (typeof second === 'number') return [second, third === undefined ? 0 : numberOf(third)]
  return [0, second === undefined ? 0 : numberOf(second)]
}

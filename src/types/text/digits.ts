import { BigInteger, Byte, Decimal, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from '../../kernel/boxes.ts'

/**
 * A number laid out for formatting: value = 0.d1d2d3… × 10^scale. `digits` has no leading zero and is '' for zero. Floating-point
 * digits are already correctly rounded and keep the sign of zero.
 */
export interface NumberDigits {
  digits: string
  scale: number
  negative: boolean
  readonly kind: 'integer' | 'decimal' | 'float'
}

/** The digits of an integer. */
export function digitsOfInteger(value: bigint | number): NumberDigits {
  const negative = value < 0
  const digits = value === 0 || value === 0n ? '' : (negative ? -value : value).toString()
  return { digits, scale: digits.length, negative, kind: 'integer' }
}

/** The digits of a decimal, trailing zeros included. */
export function digitsOfDecimal(value: Decimal): NumberDigits {
  const negative = value.mantissa < 0n
  const digits = value.mantissa === 0n ? '' : (negative ? -value.mantissa : value.mantissa).toString()
  return { digits, scale: digits.length - value.scale, negative, kind: 'decimal' }
}

const isNegative = (value: number) => value < 0 || Object.is(value, -0)

/** Splits '1.25e-7' or '123.5' into digits and scale. */
function layOut(text: string, negative: boolean): NumberDigits {
  let exponent = 0
  const e = text.indexOf('e')
  if (e >= 0) {
    exponent = Number(text.slice(e + 1))
    text = text.slice(0, e)
  }
  const point = text.indexOf('.')
  let scale = (point < 0 ? text.length : point) + exponent
  let digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1)
  let zeros = 0
  while (zeros < digits.length && digits.charCodeAt(zeros) === 48) zeros++
  if (zeros > 0) {
    digits = digits.slice(zeros)
    scale -= zeros
  }
  let end = digits.length
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--
  digits = digits.slice(0, end)
  return { digits, scale: digits === '' ? 0 : scale, negative, kind: 'float' }
}

/** The fewest digits that read back as the same Double. */
export function shortestDigits(value: number): NumberDigits {
  return layOut(Math.abs(value).toString(), isNegative(value))
}

/** The fewest digits that read back as the same Single. */
export function shortestSingleDigits(value: number): NumberDigits {
  const magnitude = Math.abs(value)
  for (let precision = 1; precision < 9; precision++) {
    const text = magnitude.toPrecision(precision)
    if (Math.fround(Number(text)) === magnitude) return layOut(text, isNegative(value))
  }
  return layOut(magnitude.toPrecision(9), isNegative(value))
}

/** Every digit of the exact value. */
function exactDigits(magnitude: number): NumberDigits {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, magnitude)
  const raw = bits.getBigUint64(0)
  const biased = Number(raw >> 52n)
  const fraction = raw & 0xfffffffffffffn
  const mantissa = biased === 0 ? fraction : fraction | 0x10000000000000n
  const exponent = (biased === 0 ? 1 : biased) - 1075
  if (exponent >= 0) return layOut((mantissa << BigInt(exponent)).toString(), false)
  const scaled = (mantissa * 5n ** BigInt(-exponent)).toString()
  return layOut(`${scaled}e${exponent}`, false)
}

/** Cuts to `count` digits, rounding the exact value half to even. */
function cutExact(exact: NumberDigits, count: number, negative: boolean): NumberDigits {
  if (count < 0) return { digits: '', scale: 0, negative, kind: 'float' }
  const { digits, scale } = exact
  if (digits.length <= count) return { digits, scale, negative, kind: 'float' }
  const next = digits.charCodeAt(count)
  const odd = count > 0 && ((digits.charCodeAt(count - 1) - 48) & 1) === 1
  const up = next > 53 || (next === 53 && (digits.length > count + 1 || odd))
  if (!up) return layOut(`${digits.slice(0, count) || '0'}e${scale - count}`, negative)
  return layOut(`${BigInt(digits.slice(0, count) || '0') + 1n}e${scale - count}`, negative)
}

/** A tie has exactly one decimal more than asked for: multiplying by a power of two shows it without rounding. */
function isTie(magnitude: number, decimals: number): boolean {
  return Number.isInteger(magnitude * 2 ** (decimals + 1)) && !Number.isInteger(magnitude * 2 ** decimals)
}

/** `decimals` digits after the point, the exact value rounded half to even. */
export function digitsToDecimals(value: number, decimals: number): NumberDigits {
  const magnitude = Math.abs(value)
  const negative = isNegative(value)
  if (decimals <= 100 && magnitude < 1e21 && !isTie(magnitude, decimals))
    return layOut(magnitude.toFixed(decimals), negative)
  const exact = exactDigits(magnitude)
  return cutExact(exact, exact.scale + decimals, negative)
}

/** `precision` significant digits, the exact value rounded half to even. */
export function digitsToPrecision(value: number, precision: number): NumberDigits {
  const magnitude = Math.abs(value)
  const negative = isNegative(value)
  if (magnitude === 0) return { digits: '', scale: 0, negative, kind: 'float' }
  if (precision <= 100) {
    const text = magnitude.toExponential(precision - 1)
    const decimals = precision - 1 - Number(text.slice(text.indexOf('e') + 1))
    if (decimals >= 0 && decimals < 1000 && !isTie(magnitude, decimals)) return layOut(text, negative)
  }
  return cutExact(exactDigits(magnitude), precision, negative)
}

/** Rounds half away from zero to `count` digits and drops trailing zeros; digits that are correctly rounded are only cut. */
export function roundDigits(number: NumberDigits, count: number, alreadyRounded: boolean): void {
  let { digits } = number
  let end = Math.min(Math.max(count, 0), digits.length)
  if (!alreadyRounded && count >= 0 && count < digits.length && digits.charCodeAt(count) >= 53) {
    while (end > 0 && digits.charCodeAt(end - 1) === 57) end--
    if (end > 0) digits = digits.slice(0, end - 1) + String.fromCharCode(digits.charCodeAt(end - 1) + 1)
    else {
      number.scale++
      digits = '1'
      end = 1
    }
  } else {
    while (end > 0 && digits.charCodeAt(end - 1) === 48) end--
  }
  number.digits = digits.slice(0, end)
  if (end === 0) {
    if (number.kind !== 'float') number.negative = false
    number.scale = 0
  }
}

/** A value of a numeric type, as numbers are held in mpsh. */
export type NumericValue =
  | number
  | bigint
  | Double
  | Single
  | Decimal
  | Byte
  | SByte
  | Int16
  | UInt16
  | UInt32
  | UInt64
  | BigInteger

/** Whether a value is of a numeric type. */
export function isNumeric(value: unknown): value is NumericValue {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Double ||
    value instanceof Decimal ||
    value instanceof Single ||
    value instanceof Byte ||
    value instanceof SByte ||
    value instanceof Int16 ||
    value instanceof UInt16 ||
    value instanceof UInt32 ||
    value instanceof UInt64 ||
    value instanceof BigInteger
  )
}

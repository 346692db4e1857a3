import { Double, Single } from '../../kernel/boxes.ts'
import { changeNumber, numericCode, toDouble } from '../../kernel/convertNumber.ts'
import type { Value } from '../../kernel/value.ts'
import type { MemberImplementation } from '../../types/netType.ts'
import { argumentFault, enumNumber } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { hashOf } from '../objects.ts'
import { valueTuple } from '../tuples.ts'
import { clampValue, numberToString } from './integers.ts'
import { doubleParser, singleParser } from './parsing.ts'
import { roundDouble, roundingArguments } from './rounding.ts'

const bits = new DataView(new ArrayBuffer(8))

/** The next representable Double up (or down). */
export function nextDouble(value: number, up: boolean): number {
  if (Number.isNaN(value)) return value
  if (value === 0) return up ? Number.MIN_VALUE : -Number.MIN_VALUE
  if (value === (up ? Infinity : -Infinity)) return value
  bits.setFloat64(0, value)
  const raw = bits.getBigInt64(0)
  bits.setBigInt64(0, raw + (value > 0 === up ? 1n : -1n))
  return bits.getFloat64(0)
}

function nextSingle(value: number, up: boolean): number {
  if (Number.isNaN(value) || value === (up ? Infinity : -Infinity)) return value
  if (value === 0) return (up ? 1 : -1) * 1.401298464324817e-45
  bits.setFloat32(0, value)
  bits.setInt32(0, bits.getInt32(0) + (value > 0 === up ? 1 : -1))
  return bits.getFloat32(0)
}

/** IEEE 754 remainder: the quotient is rounded to even. */
export function ieeeRemainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y) || y === 0 || !Number.isFinite(x)) return Number.NaN
  if (!Number.isFinite(y)) return x
  const rest = x % y
  const other = rest - Math.abs(y) * Math.sign(x)
  if (Math.abs(other) < Math.abs(rest)) return other
  if (Math.abs(other) === Math.abs(rest))
    return Math.abs(Math.round(x / y)) % 2 === 0 && Math.trunc(x / y) % 2 !== 0
      ? other
      : Math.trunc(x / y) % 2 === 0
        ? rest
        : other
  return rest === 0 && x < 0 ? -0 : rest
}

export const scaleB = (x: number, n: number): number => {
  let value = x
  let left = n
  while (left > 1000) {
    value *= 2 ** 1000
    left -= 1000
  }
  while (left < -1000) {
    value *= 2 ** -1000
    left += 1000
  }
  return value * 2 ** left
}

export function ilogB(x: number): number {
  if (x === 0) return -2147483648
  if (!Number.isFinite(x)) return 2147483647
  bits.setFloat64(0, Math.abs(x))
  const exponent = bits.getInt32(0) >> 20
  return exponent === 0 ? Math.floor(Math.log2(Math.abs(x))) : exponent - 1023
}

const isNegative = (v: number) => v < 0 || Object.is(v, -0)
export const copySign = (x: number, sign: number): number => (isNegative(sign) ? -Math.abs(x) : Math.abs(x))

/** Functions of one Double by .NET's name. */
export const unary: Readonly<Record<string, (x: number) => number>> = {
  Abs: Math.abs,
  Acos: Math.acos,
  Acosh: Math.acosh,
  Asin: Math.asin,
  Asinh: Math.asinh,
  Atan: Math.atan,
  Atanh: Math.atanh,
  Cbrt: Math.cbrt,
  Ceiling: Math.ceil,
  Cos: Math.cos,
  Cosh: Math.cosh,
  Exp: Math.exp,
  Floor: Math.floor,
  Log2: Math.log2,
  Log10: Math.log10,
  Sin: Math.sin,
  Sinh: Math.sinh,
  Sqrt: Math.sqrt,
  Tan: Math.tan,
  Tanh: Math.tanh,
  Truncate: Math.trunc,
  ExpM1: Math.expm1,
  LogP1: Math.log1p,
  Exp2: (x) => 2 ** x,
  Exp10: (x) => 10 ** x,
  Exp2M1: (x) => 2 ** x - 1,
  Exp10M1: (x) => 10 ** x - 1,
  Log2P1: (x) => Math.log2(x + 1),
  Log10P1: (x) => Math.log10(x + 1),
  ReciprocalEstimate: (x) => 1 / x,
  ReciprocalSqrtEstimate: (x) => 1 / Math.sqrt(x),
  AcosPi: (x) => Math.acos(x) / Math.PI,
  AsinPi: (x) => Math.asin(x) / Math.PI,
  AtanPi: (x) => Math.atan(x) / Math.PI,
  CosPi: (x) => Math.cos(x * Math.PI),
  SinPi: (x) => Math.sin(x * Math.PI),
  TanPi: (x) => Math.tan(x * Math.PI),
  DegreesToRadians: (x) => (x * Math.PI) / 180,
  RadiansToDegrees: (x) => (x * 180) / Math.PI,
}

/** Math.Max and Min: not-a-number wins. */
export const maximum = (x: number, y: number): number => Math.max(x, y)
export const minimum = (x: number, y: number): number => Math.min(x, y)

const byMagnitude = (x: number, y: number, larger: boolean) => {
  const [a, b] = [Math.abs(x), Math.abs(y)]
  if (Number.isNaN(a)) return x
  if (Number.isNaN(b)) return y
  if (a === b) return larger ? Math.max(x, y) : Math.min(x, y)
  return a > b === larger ? x : y
}
export const maxMagnitude = (x: number, y: number): number => byMagnitude(x, y, true)
export const minMagnitude = (x: number, y: number): number => byMagnitude(x, y, false)

function compareFloats(self: number, other: number): number {
  if (self < other) return -1
  if (self > other) return 1
  if (self === other) return 0
  return Number.isNaN(self) ? (Number.isNaN(other) ? 0 : -1) : 1
}

function floatMembers(name: 'Double' | 'Single'): Record<string, MemberImplementation> {
  const single = name === 'Single'
  const code = single ? 13 : 14
  const make = (v: number): Value => (single ? new Single(Math.fround(v)) : new Double(v))
  const parser = single ? singleParser() : doubleParser()
  const raw = (v: Value) => (v as Double).value
  const test = (f: (v: number) => boolean) => (v: Value) => f(raw(v))
  const two = (f: (x: number, y: number) => number) => (x: Value, y: Value) => make(f(raw(x), raw(y)))
  const smallestNormal = single ? 1.1754943508222875e-38 : 2.2250738585072014e-308
  const isNormal = (v: number) => Number.isFinite(v) && Math.abs(v) >= smallestNormal
  const ignoringNaN = (f: (x: number, y: number) => number) => (x: number, y: number) =>
    Number.isNaN(x) ? y : Number.isNaN(y) ? x : f(x, y)
  const members: Record<string, MemberImplementation> = {
    'static MaxValue': () => make(single ? 3.4028234663852886e38 : Number.MAX_VALUE),
    'static MinValue': () => make(single ? -3.4028234663852886e38 : -Number.MAX_VALUE),
    'static Epsilon': () => make(single ? 1.401298464324817e-45 : Number.MIN_VALUE),
    'static NaN': () => make(Number.NaN),
    'static NegativeInfinity': () => make(-Infinity),
    'static PositiveInfinity': () => make(Infinity),
    'static NegativeZero': () => make(-0),
    'static E': () => make(Math.E),
    'static Pi': () => make(Math.PI),
    'static Tau': () => make(Math.PI * 2),
    'static Parse': parser.parse,
    'static TryParse': parser.tryParse,
    CompareTo: (self: Value, other: Value) => {
      if (other === null) return 1
      if (numericCode(other) !== code) throw argumentFault(`Object must be of type ${name}.`)
      return compareFloats(raw(self), raw(other))
    },
    Equals: (self: Value, other: Value) => numericCode(other) === code && compareFloats(raw(self), raw(other)) === 0,
    GetHashCode: (self: Value) => hashOf(self),
    GetTypeCode: () => code,
    ToString: numberToString,
    'static IsFinite': test(Number.isFinite),
    'static IsInfinity': test((v) => Math.abs(v) === Infinity),
    'static IsNaN': test(Number.isNaN),
    'static IsNegative': test(isNegative),
    'static IsPositive': test((v) => !isNegative(v)),
    'static IsNegativeInfinity': test((v) => v === -Infinity),
    'static IsPositiveInfinity': test((v) => v === Infinity),
    'static IsNormal': test(isNormal),
    'static IsSubnormal': test((v) => v !== 0 && Number.isFinite(v) && !isNormal(v)),
    'static IsInteger': test(Number.isInteger),
    'static IsEvenInteger': test((v) => Number.isInteger(v) && v % 2 === 0),
    'static IsOddInteger': test((v) => Number.isInteger(v) && Math.abs(v % 2) === 1),
    'static IsRealNumber': test((v) => !Number.isNaN(v)),
    'static IsPow2': test(
      (v) => v > 0 && Number.isFinite(v) && Number.isInteger(Math.log2(v)) && 2 ** Math.log2(v) === v,
    ),
    'static Round': (v: Value, second?: Value, third?: Value) =>
      make(roundDouble(raw(v), ...roundingArguments(second, third, enumNumber))),
    'static Atan2': two(Math.atan2),
    'static Atan2Pi': two((y, x) => Math.atan2(y, x) / Math.PI),
    'static Pow': two(power),
    'static Hypot': two(Math.hypot),
    'static Ieee754Remainder': two(ieeeRemainder),
    'static CopySign': two(copySign),
    'static Max': two(maximum),
    'static MaxNative': two(maximum),
    'static Min': two(minimum),
    'static MinNative': two(minimum),
    'static MaxNumber': two(ignoringNaN(maximum)),
    'static MinNumber': two(ignoringNaN(minimum)),
    'static MaxMagnitude': two(maxMagnitude),
    'static MinMagnitude': two(minMagnitude),
    'static MaxMagnitudeNumber': two(ignoringNaN(maxMagnitude)),
    'static MinMagnitudeNumber': two(ignoringNaN(minMagnitude)),
    'static BitIncrement': (v: Value) => make(single ? nextSingle(raw(v), true) : nextDouble(raw(v), true)),
    'static BitDecrement': (v: Value) => make(single ? nextSingle(raw(v), false) : nextDouble(raw(v), false)),
    'static FusedMultiplyAdd': (x: Value, y: Value, z: Value) => make(raw(x) * raw(y) + raw(z)),
    'static MultiplyAddEstimate': (x: Value, y: Value, z: Value) => make(raw(x) * raw(y) + raw(z)),
    'static Lerp': (a: Value, b: Value, t: Value) => make(raw(a) * (1 - raw(t)) + raw(b) * raw(t)),
    'static ILogB': (v: Value) => ilogB(raw(v)),
    'static ScaleB': (v: Value, n: number) => make(scaleB(raw(v), n)),
    'static RootN': (v: Value, n: number) =>
      make(raw(v) < 0 && n % 2 !== 0 ? -(Math.abs(raw(v)) ** (1 / n)) : raw(v) ** (1 / n)),
    'static Log': (v: Value, base?: Value) =>
      make(base === undefined ? Math.log(raw(v)) : logarithm(raw(v), raw(base))),
    'static Clamp': (v: Value, low: Value, high: Value) =>
      clampValue(v, low, high, (a, b) => compareFloats(raw(a), raw(b))),
    'static ClampNative': (v: Value, low: Value, high: Value) =>
      clampValue(v, low, high, (a, b) => compareFloats(raw(a), raw(b))),
    'static Sign': (v: Value) => Math.sign(raw(v)) | 0,
    'static SinCos': (v: Value) => valueTuple([make(Math.sin(raw(v))), make(Math.cos(raw(v)))]),
    'static SinCosPi': (v: Value) => valueTuple([make(Math.sin(raw(v) * Math.PI)), make(Math.cos(raw(v) * Math.PI))]),
    'static CreateChecked': (v: Value) => changeNumber(v, code),
    'static CreateSaturating': (v: Value) => changeNumber(v, code),
    'static CreateTruncating': (v: Value) => make(toDouble(v)),
  }
  for (const [n, f] of Object.entries(unary)) members[`static ${n}`] = (v: Value) => make(f(raw(v)))
  return members
}

/** Math.Pow: 1 to any power is 1, also not-a-number. */
export function power(x: number, y: number): number {
  if (x === 1 || (x === -1 && Math.abs(y) === Infinity)) return 1
  return x ** y
}

/** Math.Log with a base. */
export function logarithm(value: number, base: number): number {
  if (Number.isNaN(value) || Number.isNaN(base) || base === 1) return Number.NaN
  if (value !== 1 && (base === 0 || base === Infinity)) return Number.NaN
  return Math.log(value) / Math.log(base)
}

export const floatTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Double', () => ({ members: floatMembers('Double') })],
  ['System.Single', () => ({ members: floatMembers('Single') })],
])

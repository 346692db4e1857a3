import { Decimal, Double, Single, UInt64 } from '../kernel/boxes.ts'
import { integerOf, numericCode, toBigInt, toDouble } from '../kernel/convertNumber.ts'
import { compareDecimal, truncateDecimal } from '../kernel/decimal.ts'
import { netFault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import type { MemberImplementation } from '../types/netType.ts'
import type { PSReference } from '../types/psReference.ts'
import { enumNumber } from './arguments.ts'
import type { Described } from './declare.ts'
import {
  copySign,
  ieeeRemainder,
  ilogB,
  logarithm,
  maximum,
  maxMagnitude,
  minimum,
  minMagnitude,
  nextDouble,
  power,
  scaleB,
  unary,
} from './numbers/floats.ts'
import { clampValue, divideByZero } from './numbers/integers.ts'
import { roundDecimalBy, roundDouble, roundingArguments } from './numbers/rounding.ts'
import { valueTuple } from './tuples.ts'

const minimumOf: ReadonlyMap<number, bigint> = new Map([
  [5, -128n],
  [7, -32768n],
  [9, -2147483648n],
  [11, -(1n << 63n)],
])

/** A floating-point result of the argument's own type. */
const like = (sample: Value, value: number): Value =>
  sample instanceof Single ? new Single(Math.fround(value)) : new Double(value)

function absolute(value: Value): Value {
  if (typeof value === 'number' && value > -2147483648) return Math.abs(value)
  if (value instanceof Double || value instanceof Single) return like(value, Math.abs(value.value))
  if (value instanceof Decimal) return value.mantissa < 0n ? new Decimal(-value.mantissa, value.scale) : value
  const code = numericCode(value)
  const whole = toBigInt(value)
  if (whole === minimumOf.get(code)) {
    throw netFault('System.OverflowException', `Negating the minimum value of a twos complement number is invalid.`)
  }
  return integerOf(whole < 0n ? -whole : whole, code)
}

/** Orders two numbers of one type. */
function compareNumbers(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (a instanceof Decimal) return compareDecimal(a, b as Decimal)
  if (a instanceof Double || a instanceof Single) return toDouble(a) - toDouble(b)
  const [x, y] = [toBigInt(a), toBigInt(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

const pick = (a: Value, b: Value, larger: boolean): Value => {
  if (a instanceof Double || a instanceof Single)
    return like(a, larger ? maximum(a.value, toDouble(b)) : minimum(a.value, toDouble(b)))
  return compareNumbers(a, b) >= 0 === larger ? a : b
}

function sign(value: Value): number {
  if (value instanceof Decimal) return Number(value.mantissa > 0n) - Number(value.mantissa < 0n)
  const number = toDouble(value)
  if (Number.isNaN(number))
    throw netFault('System.ArithmeticException', 'Function does not accept floating point Not-a-Number values.')
  return number > 0 ? 1 : number < 0 ? -1 : 0
}

function divRem(a: Value, b: Value, result?: PSReference): Value {
  const code = numericCode(a)
  const [x, y] = [toBigInt(a), toBigInt(b)]
  if (y === 0n) throw divideByZero()
  if (result === undefined) return valueTuple([integerOf(x / y, code), integerOf(x % y, code)])
  result.value = integerOf(x % y, code)
  return integerOf(x / y, code)
}

function round(value: Value, second?: Value, third?: Value): Value {
  const [digits, mode] = roundingArguments(second, third, enumNumber)
  if (value instanceof Decimal) return roundDecimalBy(value, digits, mode)
  return like(value, roundDouble(toDouble(value), digits, mode))
}

/** Ceiling, Floor or Truncate of a Double or Decimal. */
function toWhole(value: Value, kind: 'Ceiling' | 'Floor' | 'Truncate'): Value {
  if (!(value instanceof Decimal)) return like(value, unary[kind]!(toDouble(value)))
  const whole = truncateDecimal(value)
  const isWhole = compareDecimal(new Decimal(whole, 0), value) === 0
  if (isWhole || kind === 'Truncate') return new Decimal(whole, 0)
  if (kind === 'Ceiling') return new Decimal(value.mantissa > 0n ? whole + 1n : whole, 0)
  return new Decimal(value.mantissa < 0n ? whole - 1n : whole, 0)
}

function bigMultiply(a: Value, b: Value, low?: PSReference): Value {
  const code = numericCode(a)
  const product = toBigInt(a) * toBigInt(b)
  if (low === undefined) return integerOf(product, code === 9 ? 11 : 12)
  low.value = code === 12 ? new UInt64(BigInt.asUintN(64, product)) : BigInt.asIntN(64, product)
  return code === 12 ? new UInt64(product >> 64n) : BigInt.asIntN(64, product >> 64n)
}

function mathMembers(): Record<string, MemberImplementation> {
  const two = (f: (x: number, y: number) => number) => (x: Value, y: Value) => like(x, f(toDouble(x), toDouble(y)))
  const members: Record<string, MemberImplementation> = {}
  for (const [name, f] of Object.entries(unary)) members[`static ${name}`] = (x: Value) => like(x, f(toDouble(x)))
  return {
    ...members,
    'static E': () => new Double(Math.E),
    'static PI': () => new Double(Math.PI),
    'static Tau': () => new Double(Math.PI * 2),
    'static Abs': absolute,
    'static Atan2': two(Math.atan2),
    'static BigMul': bigMultiply,
    'static BitDecrement': (x: Value) => like(x, nextDouble(toDouble(x), false)),
    'static BitIncrement': (x: Value) => like(x, nextDouble(toDouble(x), true)),
    'static Ceiling': (v: Value) => toWhole(v, 'Ceiling'),
    'static Clamp': (v: Value, low: Value, high: Value) => clampValue(v, low, high, compareNumbers),
    'static CopySign': two(copySign),
    'static DivRem': divRem,
    'static Floor': (v: Value) => toWhole(v, 'Floor'),
    'static FusedMultiplyAdd': (x: Value, y: Value, z: Value) => like(x, toDouble(x) * toDouble(y) + toDouble(z)),
    'static IEEERemainder': two(ieeeRemainder),
    'static ILogB': (x: Value) => ilogB(toDouble(x)),
    'static Log': (x: Value, base?: Value) =>
      like(x, base === undefined ? Math.log(toDouble(x)) : logarithm(toDouble(x), toDouble(base))),
    'static Max': (a: Value, b: Value) => pick(a, b, true),
    'static MaxMagnitude': two(maxMagnitude),
    'static Min': (a: Value, b: Value) => pick(a, b, false),
    'static MinMagnitude': two(minMagnitude),
    'static Pow': two(power),
    'static Round': round,
    'static ScaleB': (x: Value, n: number) => like(x, scaleB(toDouble(x), n)),
    'static Sign': sign,
    'static SinCos': (x: Value) => valueTuple([like(x, Math.sin(toDouble(x))), like(x, Math.cos(toDouble(x)))]),
    'static Truncate': (v: Value) => toWhole(v, 'Truncate'),
  }
}

export const mathTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Math', () => ({ members: mathMembers() })],
  [
    'System.MathF',
    () => ({
      members: {
        ...mathMembers(),
        'static E': () => new Single(Math.fround(Math.E)),
        'static PI': () => new Single(Math.fround(Math.PI)),
        'static Tau': () => new Single(Math.fround(Math.PI * 2)),
      },
    }),
  ],
])

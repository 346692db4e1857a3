import { changeNumber, integerOf, numericCode, toBigInt, toDouble } from '../../kernel/convertNumber.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { MemberImplementation } from '../../types/netType.ts'
import type { NumericValue } from '../../types/text/digits.ts'
import { formatNumber } from '../../types/text/numberFormat.ts'
import { integerRanges } from '../../types/text/numberParse.ts'
import { argumentFault, cultureOf, isProvider } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { hashOf } from '../objects.ts'
import { valueTuple } from '../tuples.ts'
import { integerParser } from './parsing.ts'

/** ToString(format?, provider?) of any numeric value. */
export function numberToString(self: NumericValue, first?: Value, second?: Value): string {
  if (first === undefined || isProvider(first)) return formatNumber(self, null, cultureOf(first).numberFormat)
  return formatNumber(self, first as string | null, cultureOf(second).numberFormat)
}

export const divideByZero = () => netFault('System.DivideByZeroException', 'Attempted to divide by zero.')

/** CompareTo of a numeric type: the other must be of the same. */
export function compareSame(name: string, code: number): (self: Value, other: Value) => number {
  return (self, other) => {
    if (other === null) return 1
    if (numericCode(other) !== code) throw argumentFault(`Object must be of type ${name}.`)
    const a = toDouble(self)
    const b = toDouble(other)
    if (a === b) {
      const [x, y] = [toBigInt(self), toBigInt(other)]
      return x < y ? -1 : x > y ? 1 : 0
    }
    return a < b ? -1 : 1
  }
}

const bitLength = (value: bigint) => (value === 0n ? 0 : value.toString(2).length)
const countOnes = (value: bigint) => [...value.toString(2)].filter((c) => c === '1').length
const magnitude = (value: bigint) => (value < 0n ? -value : value)

/** Value limited to a type: saturating or wrapping. */
function fit(value: Value, code: number, bits: number, signed: boolean, saturate: boolean): Value {
  const source = numericCode(value) >= 13 ? BigInt(Math.trunc(toDouble(value)) || 0) : toBigInt(value)
  const low = signed ? -(1n << BigInt(bits - 1)) : 0n
  const high = (1n << BigInt(signed ? bits - 1 : bits)) - 1n
  if (saturate) return integerOf(source < low ? low : source > high ? high : source, code)
  return integerOf(signed ? BigInt.asIntN(bits, source) : BigInt.asUintN(bits, source), code)
}

function integerMembers(name: keyof typeof integerRanges, code: number): Record<string, MemberImplementation> {
  const { minimum, maximum, bits } = integerRanges[name]
  const signed = minimum < 0n
  const parser = integerParser(name, code)
  const make = (value: bigint) => integerOf(value, code)
  const wrap = (value: bigint) => make(signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value))
  const raw = (value: Value) => BigInt.asUintN(bits, toBigInt(value))
  const checked = (value: bigint) => {
    if (value < minimum || value > maximum)
      throw netFault('System.OverflowException', 'Negating the minimum value of a twos complement number is invalid.')
    return make(value)
  }
  const rotate = (value: Value, amount: number, left: boolean) => {
    const by = BigInt((((left ? amount : -amount) % bits) + bits) % bits)
    const v = raw(value)
    return wrap((v << by) | (v >> (BigInt(bits) - by)))
  }
  const pick = (x: Value, y: Value, first: (a: bigint, b: bigint) => boolean) =>
    first(toBigInt(x), toBigInt(y)) ? x : y
  return {
    'static MaxValue': () => make(maximum),
    'static MinValue': () => make(minimum),
    'static Parse': parser.parse,
    'static TryParse': parser.tryParse,
    CompareTo: compareSame(name, code),
    Equals: (self: Value, other: Value) => numericCode(other) === code && toBigInt(self) === toBigInt(other),
    GetHashCode: (self: Value) => hashOf(self),
    GetTypeCode: () => code,
    ToString: numberToString,
    'static BigMul': (a: Value, b: Value) => integerOf(toBigInt(a) * toBigInt(b), signed ? 11 : 12),
    'static DivRem': (a: Value, b: Value) => {
      const [x, y] = [toBigInt(a), toBigInt(b)]
      if (y === 0n) throw divideByZero()
      return valueTuple([make(x / y), make(x % y)])
    },
    'static LeadingZeroCount': (v: Value) => make(BigInt(bits - bitLength(raw(v)))),
    'static PopCount': (v: Value) => make(BigInt(countOnes(raw(v)))),
    'static TrailingZeroCount': (v: Value) => {
      const r = raw(v)
      return make(BigInt(r === 0n ? bits : bitLength(r & -r) - 1))
    },
    'static RotateLeft': (v: Value, amount: number) => rotate(v, amount, true),
    'static RotateRight': (v: Value, amount: number) => rotate(v, amount, false),
    'static IsPow2': (v: Value) => toBigInt(v) > 0n && countOnes(raw(v)) === 1,
    'static Log2': (v: Value) => make(BigInt(Math.max(0, bitLength(raw(v)) - 1))),
    'static Clamp': (v: Value, low: Value, high: Value) => clampValue(v, low, high, compareSame(name, code)),
    'static CopySign': (v: Value, sign: Value) =>
      make(toBigInt(sign) < 0n ? -magnitude(toBigInt(v)) : magnitude(toBigInt(v))),
    'static Max': (x: Value, y: Value) => pick(x, y, (a, b) => a >= b),
    'static Min': (x: Value, y: Value) => pick(x, y, (a, b) => a <= b),
    'static MaxMagnitude': (x: Value, y: Value) =>
      pick(x, y, (a, b) => magnitude(a) > magnitude(b) || (magnitude(a) === magnitude(b) && a > b)),
    'static MinMagnitude': (x: Value, y: Value) =>
      pick(x, y, (a, b) => magnitude(a) < magnitude(b) || (magnitude(a) === magnitude(b) && a < b)),
    'static Sign': (v: Value) => Number(toBigInt(v) > 0n) - Number(toBigInt(v) < 0n),
    'static Abs': (v: Value) => checked(magnitude(toBigInt(v))),
    'static CreateChecked': (v: Value) => changeNumber(v, code),
    'static CreateSaturating': (v: Value) => fit(v, code, bits, signed, true),
    'static CreateTruncating': (v: Value) => fit(v, code, bits, signed, false),
    'static IsEvenInteger': (v: Value) => (toBigInt(v) & 1n) === 0n,
    'static IsOddInteger': (v: Value) => (toBigInt(v) & 1n) === 1n,
    'static IsNegative': (v: Value) => toBigInt(v) < 0n,
    'static IsPositive': (v: Value) => toBigInt(v) >= 0n,
  }
}

/** Math.Clamp and the types' own: ArgumentException where the bounds are crossed. */
export function clampValue(value: Value, low: Value, high: Value, compare: (a: Value, b: Value) => number): Value {
  if (compare(low, high) > 0) throw argumentFault(`'${toDouble(low)}' cannot be greater than ${toDouble(high)}.`)
  return compare(value, low) < 0 ? low : compare(value, high) > 0 ? high : value
}

const integers: readonly (readonly [keyof typeof integerRanges, number])[] = [
  ['SByte', 5],
  ['Byte', 6],
  ['Int16', 7],
  ['UInt16', 8],
  ['Int32', 9],
  ['UInt32', 10],
  ['Int64', 11],
  ['UInt64', 12],
]

export const integerTypes: ReadonlyMap<string, () => Described> = new Map(
  integers.map(([name, code]) => [`System.${name}`, () => ({ members: integerMembers(name, code) })] as const),
)

import { BigInteger, Byte, Decimal, Double, Single } from '../../kernel/boxes.ts'
import { changeNumber, numericCode, toBigInt, toDouble } from '../../kernel/convertNumber.ts'
import {
  addDecimal,
  compareDecimal,
  decimalToDouble,
  divideDecimal,
  multiplyDecimal,
  remainderDecimal,
  subtractDecimal,
  truncateDecimal,
} from '../../kernel/decimal.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, byteOf, type NetArray } from '../../types/array.ts'
import type { MemberImplementation } from '../../types/netType.ts'
import type { PSReference } from '../../types/psReference.ts'
import { invariantNumberFormat } from '../../types/text/numberFormatInfo.ts'
import { inputFormatFault, integerRanges, overflowFault, parseInteger } from '../../types/text/numberParse.ts'
import { numberStyles } from '../../types/text/numberScan.ts'
import { byteType, int32Type } from '../../types/typeOf.ts'
import { argumentFault, bytesOf, enumNumber, listOf, outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { hashOf } from '../objects.ts'
import { valueTuple } from '../tuples.ts'
import { clampValue, divideByZero, numberToString } from './integers.ts'
import { bigIntegerParser, decimalParser } from './parsing.ts'
import { roundDecimalBy, roundingArguments } from './rounding.ts'

const largest = (1n << 96n) - 1n
const negate = (d: Decimal) => new Decimal(-d.mantissa, d.scale)
const floorDecimal = (d: Decimal, up: boolean): Decimal => {
  const whole = truncateDecimal(d)
  const exact = compareDecimal(new Decimal(whole, 0), d) === 0
  if (exact) return new Decimal(whole, 0)
  if (up) return new Decimal(d.mantissa > 0n ? whole + 1n : whole, 0)
  return new Decimal(d.mantissa < 0n ? whole - 1n : whole, 0)
}

function makeDecimal(first: Value, mid?: number, high?: number, isNegative?: boolean, scale?: Byte): Decimal {
  if (mid !== undefined) {
    const word = (n: number) => BigInt(n >>> 0)
    const mantissa = (word(high!) << 64n) | (word(mid) << 32n) | word(first as number)
    if (scale!.value > 28) throw outOfRange('scale', "Decimal's scale value must be between 0 and 28, inclusive.")
    return new Decimal(isNegative === true ? -mantissa : mantissa, scale!.value)
  }
  if (first !== null && typeof first === 'object' && 'storage' in first) {
    const words = listOf(first) as number[]
    const [lo, middle, hi, flags] = words
    if (words.length !== 4 || (flags! & ~0x80ff0000) !== 0 || ((flags! >> 16) & 0xff) > 28)
      throw argumentFault('Decimal constructor requires an array or span of four valid decimal bytes.')
    return makeDecimal(lo!, middle, hi, flags! < 0, new Byte((flags! >> 16) & 0xff))
  }
  return changeNumber(first, 15) as Decimal
}

const two = (f: (a: Decimal, b: Decimal) => Value) => (a: Decimal, b: Decimal) => f(a, b)
const magnitudeOf = (d: Decimal) => (d.mantissa < 0n ? negate(d) : d)

function decimalMembers(): Record<string, MemberImplementation> {
  const parser = decimalParser()
  const to = (code: number) => (d: Decimal) => changeNumber(new Decimal(truncateDecimal(d), 0), code)
  return {
    new: makeDecimal,
    'static Zero': () => new Decimal(0n, 0),
    'static One': () => new Decimal(1n, 0),
    'static MinusOne': () => new Decimal(-1n, 0),
    'static MaxValue': () => new Decimal(largest, 0),
    'static MinValue': () => new Decimal(-largest, 0),
    Scale: (self: Decimal) => new Byte(self.scale),
    'static Parse': parser.parse,
    'static TryParse': parser.tryParse,
    CompareTo: (self: Decimal, other: Value) => {
      if (other === null) return 1
      if (!(other instanceof Decimal)) throw argumentFault('Object must be of type Decimal.')
      return compareDecimal(self, other)
    },
    Equals: (self: Decimal, other: Value) => other instanceof Decimal && compareDecimal(self, other) === 0,
    GetHashCode: (self: Decimal) => hashOf(self),
    GetTypeCode: () => 15,
    ToString: numberToString,
    'static Add': two(addDecimal),
    'static Subtract': two(subtractDecimal),
    'static Multiply': two(multiplyDecimal),
    'static Divide': two(divideDecimal),
    'static Remainder': two(remainderDecimal),
    'static Negate': negate,
    'static Ceiling': (d: Decimal) => floorDecimal(d, true),
    'static Floor': (d: Decimal) => floorDecimal(d, false),
    'static Truncate': (d: Decimal) => new Decimal(truncateDecimal(d), 0),
    'static Compare': two(compareDecimal),
    'static Equals': two((a, b) => compareDecimal(a, b) === 0),
    'static Round': (d: Decimal, second?: Value, third?: Value) =>
      roundDecimalBy(d, ...roundingArguments(second, third, enumNumber)),
    'static GetBits': (d: Decimal) => {
      const m = d.mantissa < 0n ? -d.mantissa : d.mantissa
      const word = (shift: bigint) => Number(BigInt.asIntN(32, m >> shift))
      return arrayFrom(int32Type, [
        word(0n),
        word(32n),
        word(64n),
        (d.scale << 16) | (d.mantissa < 0n ? 0x80000000 : 0) | 0,
      ])
    },
    'static ToByte': to(6),
    'static ToSByte': to(5),
    'static ToInt16': to(7),
    'static ToUInt16': to(8),
    'static ToInt32': to(9),
    'static ToUInt32': to(10),
    'static ToInt64': to(11),
    'static ToUInt64': to(12),
    'static ToDouble': (d: Decimal) => new Double(decimalToDouble(d)),
    'static ToSingle': (d: Decimal) => new Single(Math.fround(decimalToDouble(d))),
    'static FromOACurrency': (n: bigint) => new Decimal(n, 4),
    'static ToOACurrency': (d: Decimal) => roundDecimalBy(d, 4, 0).mantissa * 10n ** BigInt(4 - Math.min(4, d.scale)),
    'static Clamp': (d: Decimal, low: Decimal, high: Decimal) =>
      clampValue(d, low, high, (a, b) => compareDecimal(a as Decimal, b as Decimal)),
    'static CopySign': two((a, b) => (a.mantissa < 0n !== b.mantissa < 0n ? negate(a) : a)),
    'static Max': two((a, b) => (compareDecimal(a, b) >= 0 ? a : b)),
    'static Min': two((a, b) => (compareDecimal(a, b) < 0 ? a : b)),
    'static MaxMagnitude': two((a, b) => (compareDecimal(magnitudeOf(a), magnitudeOf(b)) >= 0 ? a : b)),
    'static MinMagnitude': two((a, b) => (compareDecimal(magnitudeOf(a), magnitudeOf(b)) < 0 ? a : b)),
    'static Sign': (d: Decimal) => Number(d.mantissa > 0n) - Number(d.mantissa < 0n),
    'static Abs': magnitudeOf,
    'static CreateChecked': (v: Value) => changeNumber(v, 15),
    'static CreateSaturating': (v: Value) => changeNumber(v, 15),
    'static CreateTruncating': (v: Value) => changeNumber(v, 15),
    'static IsInteger': (d: Decimal) => compareDecimal(d, new Decimal(truncateDecimal(d), 0)) === 0,
    'static IsEvenInteger': (d: Decimal) =>
      compareDecimal(d, new Decimal(truncateDecimal(d), 0)) === 0 && (truncateDecimal(d) & 1n) === 0n,
    'static IsOddInteger': (d: Decimal) =>
      compareDecimal(d, new Decimal(truncateDecimal(d), 0)) === 0 && (truncateDecimal(d) & 1n) === 1n,
    'static IsNegative': (d: Decimal) => d.mantissa < 0n,
    'static IsPositive': (d: Decimal) => d.mantissa >= 0n,
    'static IsCanonical': (d: Decimal) => d.scale === 0 || d.mantissa % 10n !== 0n,
  }
}

const big = (value: bigint) => new BigInteger(value)
const rawBig = (value: Value): bigint =>
  value instanceof BigInteger
    ? value.value
    : numericCode(value) >= 13
      ? BigInt(Math.trunc(toDouble(value)))
      : toBigInt(value)

function fromBytes(bytes: Uint8Array, isUnsigned: boolean, isBigEndian: boolean): bigint {
  const ordered = isBigEndian ? bytes : [...bytes].reverse()
  let value = 0n
  for (const byte of ordered) value = (value << 8n) | BigInt(byte)
  return isUnsigned ? value : BigInt.asIntN(bytes.length * 8, value)
}

function toBytes(value: bigint, isUnsigned: boolean, isBigEndian: boolean): NetArray {
  if (isUnsigned && value < 0n)
    throw netFault('System.OverflowException', 'Negative values do not have an unsigned representation.')
  const magnitudeBits = (value < 0n ? -value - 1n : value).toString(2).replace(/^0$/, '').length
  const count = Math.max(1, Math.ceil((magnitudeBits + (isUnsigned ? 0 : 1)) / 8))
  let rest = BigInt.asUintN(count * 8, value)
  const bytes: Value[] = []
  for (let i = 0; i < count; i++) {
    bytes.push(byteOf(Number(rest & 255n)))
    rest >>= 8n
  }
  return arrayFrom(byteType, isBigEndian ? bytes.reverse() : bytes)
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  if (exponent < 0n) throw outOfRange('exponent', 'The number must be greater than or equal to zero.')
  if (modulus === 0n) throw divideByZero()
  let result = 1n
  let b = base % modulus
  for (let e = exponent; e > 0n; e >>= 1n) {
    if ((e & 1n) === 1n) result = (result * b) % modulus
    b = (b * b) % modulus
  }
  return result % modulus
}

function bigMembers(): Record<string, MemberImplementation> {
  const parser = bigIntegerParser()
  const pair = (f: (a: bigint, b: bigint) => bigint) => (a: Value, b: Value) => big(f(rawBig(a), rawBig(b)))
  const dividing = (f: (a: bigint, b: bigint) => bigint) => (a: Value, b: Value) => {
    if (rawBig(b) === 0n) throw divideByZero()
    return big(f(rawBig(a), rawBig(b)))
  }
  const logOf = (v: bigint) => {
    if (v <= 0n) return v === 0n ? -Infinity : Number.NaN
    const text = v.toString()
    if (text.length < 300) return Math.log(Number(v))
    return Math.log(Number(`0.${text.slice(0, 17)}`)) + text.length * Math.LN10
  }
  return {
    new: (value: Value, isUnsigned?: boolean, isBigEndian?: boolean) => {
      if (value !== null && typeof value === 'object' && 'storage' in value)
        return big(fromBytes(bytesOf(value), isUnsigned ?? false, isBigEndian ?? false))
      if (value instanceof Decimal) return big(truncateDecimal(value))
      if ((value instanceof Double || value instanceof Single) && !Number.isFinite(value.value)) {
        throw netFault(
          'System.OverflowException',
          Number.isNaN(value.value) ? 'The value is not a number.' : 'BigInteger cannot represent infinity.',
        )
      }
      return big(rawBig(value))
    },
    'static Zero': () => big(0n),
    'static One': () => big(1n),
    'static MinusOne': () => big(-1n),
    IsPowerOfTwo: (self: BigInteger) => self.value > 0n && (self.value & (self.value - 1n)) === 0n,
    IsZero: (self: BigInteger) => self.value === 0n,
    IsOne: (self: BigInteger) => self.value === 1n,
    IsEven: (self: BigInteger) => (self.value & 1n) === 0n,
    Sign: (self: BigInteger) => Number(self.value > 0n) - Number(self.value < 0n),
    'static Parse': parser.parse,
    'static TryParse': parser.tryParse,
    'static Compare': (a: BigInteger, b: BigInteger) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
    'static Abs': (a: BigInteger) => big(a.value < 0n ? -a.value : a.value),
    'static Add': pair((a, b) => a + b),
    'static Subtract': pair((a, b) => a - b),
    'static Multiply': pair((a, b) => a * b),
    'static Divide': dividing((a, b) => a / b),
    'static Remainder': dividing((a, b) => a % b),
    'static DivRem': (a: BigInteger, b: BigInteger, rest?: PSReference) => {
      if (b.value === 0n) throw divideByZero()
      if (rest === undefined) return valueTuple([big(a.value / b.value), big(a.value % b.value)])
      rest.value = big(a.value % b.value)
      return big(a.value / b.value)
    },
    'static Negate': (a: BigInteger) => big(-a.value),
    'static Log': (a: BigInteger, base?: Double) =>
      new Double(base === undefined ? logOf(a.value) : logOf(a.value) / Math.log(base.value)),
    'static Log10': (a: BigInteger) => new Double(logOf(a.value) / Math.LN10),
    'static GreatestCommonDivisor': pair(greatestCommonDivisor),
    'static Max': pair((a, b) => (a >= b ? a : b)),
    'static Min': pair((a, b) => (a <= b ? a : b)),
    'static ModPow': (a: BigInteger, e: BigInteger, m: BigInteger) => big(modPow(a.value, e.value, m.value)),
    'static Pow': (a: BigInteger, e: number) => {
      if (e < 0) throw outOfRange('exponent', 'The number must be greater than or equal to zero.')
      return big(a.value ** BigInt(e))
    },
    GetHashCode: (self: BigInteger) => Number(BigInt.asIntN(32, self.value)),
    Equals: (self: BigInteger, other: Value) =>
      other !== null && (other instanceof BigInteger || typeof other === 'bigint') && rawBig(other) === self.value,
    CompareTo: (self: BigInteger, other: Value) => {
      if (other === null) return 1
      if (numericCode(other) === 1) throw argumentFault('The parameter must be a BigInteger.', 'obj')
      const b = rawBig(other)
      return self.value < b ? -1 : self.value > b ? 1 : 0
    },
    GetByteCount: (self: BigInteger, isUnsigned?: boolean) => toBytes(self.value, isUnsigned ?? false, false).length,
    ToByteArray: (self: BigInteger, isUnsigned?: boolean, isBigEndian?: boolean) =>
      toBytes(self.value, isUnsigned ?? false, isBigEndian ?? false),
    GetBitLength: (self: BigInteger) =>
      BigInt((self.value < 0n ? -self.value - 1n : self.value).toString(2).replace(/^0$/, '').length),
    ToString: numberToString,
    'static IsEvenInteger': (a: BigInteger) => (a.value & 1n) === 0n,
    'static IsOddInteger': (a: BigInteger) => (a.value & 1n) === 1n,
    'static IsNegative': (a: BigInteger) => a.value < 0n,
    'static IsPositive': (a: BigInteger) => a.value >= 0n,
    'static IsPow2': (a: BigInteger) => a.value > 0n && (a.value & (a.value - 1n)) === 0n,
    'static CreateChecked': (v: Value) => big(rawBig(v)),
    'static CreateSaturating': (v: Value) => big(rawBig(v)),
    'static CreateTruncating': (v: Value) => big(rawBig(v)),
  }
}

/** System.IntPtr and UIntPtr. */
export class Pointer {
  readonly value: bigint
  constructor(value: bigint) {
    this.value = value
  }
  equalityKey(): bigint {
    return this.value
  }
}

/** IntPtr.Parse: an Int64. */
function pointerNumber(text: string): bigint {
  const parsed = parseInteger(text, numberStyles.integer, invariantNumberFormat(), integerRanges.Int64)
  if (parsed === 'format') throw inputFormatFault(text)
  if (parsed === 'overflow') throw overflowFault(integerRanges.Int64.article)
  return BigInt(parsed)
}

const pointerMembers = (): Record<string, MemberImplementation> => ({
  new: (value: Value) => new Pointer(toBigInt(value)),
  'static Zero': () => new Pointer(0n),
  'static Size': () => 8,
  'static MaxValue': () => new Pointer(0x7fffffffffffffffn),
  'static MinValue': () => new Pointer(-0x8000000000000000n),
  'static Parse': (text: string) => new Pointer(pointerNumber(text)),
  ToInt32: (self: Pointer) => Number(self.value),
  ToInt64: (self: Pointer) => self.value,
  'static Add': (p: Pointer, n: number) => new Pointer(p.value + BigInt(n)),
  'static Subtract': (p: Pointer, n: number) => new Pointer(p.value - BigInt(n)),
  Equals: (self: Pointer, other: Value) => other instanceof Pointer && other.value === self.value,
  GetHashCode: (self: Pointer) => Number(BigInt.asIntN(32, self.value)),
  CompareTo: (self: Pointer, other: Pointer) => Number(self.value > other.value) - Number(self.value < other.value),
  ToString: (self: Pointer) => self.value.toString(),
})

export const decimalTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  ['System.Decimal', () => ({ members: decimalMembers() })],
  ['System.Numerics.BigInteger', () => ({ members: bigMembers() })],
  ['System.IntPtr', () => ({ class: Pointer, defaultValue: () => new Pointer(0n), members: pointerMembers() })],
])

import { BigInteger, Byte, Char, char, Decimal, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from './boxes.ts'
import { decimalFromDouble, decimalToDouble, roundDecimal, roundHalfEven } from './decimal.ts'
import { netFault } from './fault.ts'
import type { Value } from './value.ts'

/**
 * Conversions among .NET's numeric types, Boolean and Char as Convert.ChangeType makes them. Types are named by System.TypeCode: 3 Boolean,
 * 4 Char, 5 SByte, 6 Byte, 7 Int16, 8 UInt16, 9 Int32, 10 UInt32, 11 Int64, 12 UInt64, 13 Single, 14 Double, 15 Decimal; 20 is BigInteger.
 */
export const codeNames: readonly string[] = [
  'Empty',
  'Object',
  'DBNull',
  'Boolean',
  'Char',
  'SByte',
  'Byte',
  'Int16',
  'UInt16',
  'Int32',
  'UInt32',
  'Int64',
  'UInt64',
  'Single',
  'Double',
  'Decimal',
  'DateTime',
  '',
  'String',
]

interface Range {
  readonly min: bigint
  readonly max: bigint
  /** As messages name the type. */
  readonly article: string
}

const ranges: ReadonlyMap<number, Range> = new Map([
  [4, { min: 0n, max: 65535n, article: 'a character' }],
  [5, { min: -128n, max: 127n, article: 'a signed byte' }],
  [6, { min: 0n, max: 255n, article: 'an unsigned byte' }],
  [7, { min: -32768n, max: 32767n, article: 'an Int16' }],
  [8, { min: 0n, max: 65535n, article: 'a UInt16' }],
  [9, { min: -2147483648n, max: 2147483647n, article: 'an Int32' }],
  [10, { min: 0n, max: 4294967295n, article: 'a UInt32' }],
  [11, { min: -(1n << 63n), max: (1n << 63n) - 1n, article: 'an Int64' }],
  [12, { min: 0n, max: (1n << 64n) - 1n, article: 'a UInt64' }],
])

function overflow(code: number): never {
  throw netFault(
    'System.OverflowException',
    `Value was either too large or too small for ${ranges.get(code)!.article}.`,
  )
}

function invalidCast(from: number, to: number): never {
  throw netFault('System.InvalidCastException', `Invalid cast from '${codeNames[from]}' to '${codeNames[to]}'.`)
}

/** The box (or primitive) of an integer of a type; the value must be in its range. */
export function integerOf(value: bigint | number, code: number): Value {
  switch (code) {
    case 4:
      return char(Number(value))
    case 5:
      return new SByte(Number(value))
    case 6:
      return new Byte(Number(value))
    case 7:
      return new Int16(Number(value))
    case 8:
      return new UInt16(Number(value))
    case 9:
      return Number(value)
    case 10:
      return new UInt32(Number(value))
    case 11:
      return BigInt(value)
    default:
      return new UInt64(BigInt(value))
  }
}

/** An integer as another type; OverflowException. */
export function fromInteger(value: bigint | number, to: number): Value {
  switch (to) {
    case 3:
      return Number(value) !== 0
    case 13:
      return new Single(Math.fround(Number(value)))
    case 14:
      return new Double(Number(value))
    case 15:
      return new Decimal(BigInt(value), 0)
    case 20:
      return new BigInteger(BigInt(value))
  }
  const range = ranges.get(to)
  if (range === undefined) return invalidCast(9, to)
  if (value < range.min || value > range.max) overflow(to)
  return integerOf(value, to)
}

function fromFloat(value: number, from: number, to: number): Value {
  switch (to) {
    case 3:
      return value !== 0
    case 4:
      return invalidCast(from, to)
    case 13:
      return new Single(Math.fround(value))
    case 14:
      return new Double(value)
    case 15:
      return decimalFromDouble(value, from === 13 ? 7 : 15)
    case 20:
      if (Number.isNaN(value)) throw netFault('System.OverflowException', 'The value is not a number.')
      if (!Number.isFinite(value)) throw netFault('System.OverflowException', 'BigInteger cannot represent infinity.')
      return new BigInteger(BigInt(Math.trunc(value)))
  }
  const range = ranges.get(to)
  if (range === undefined) return invalidCast(from, to)
  const rounded = roundHalfEven(value)
  if (to === 11 || to === 12) {
    if (Number.isNaN(value) || rounded < Number(range.min) || rounded >= Number(range.max)) {
      throw netFault('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
    }
    return integerOf(BigInt(rounded), to)
  }
  // The small types go through Int32, whose message it is when the number does not even fit there.
  if (to < 9 && !(rounded >= -2147483648 && rounded <= 2147483647)) overflow(9)
  if (!(rounded >= Number(range.min) && rounded <= Number(range.max))) overflow(to)
  return integerOf(rounded + 0, to)
}

function fromDecimal(value: Decimal, to: number): Value {
  switch (to) {
    case 3:
      return value.mantissa !== 0n
    case 4:
      return invalidCast(15, to)
    case 13:
      return new Single(Math.fround(decimalToDouble(value)))
    case 14:
      return new Double(decimalToDouble(value))
    case 15:
      return value
    default:
      return fromInteger(roundDecimal(value), to)
  }
}

/** TypeCode of a numeric value, Boolean or Char; 1 for anything else. */
export function numericCode(value: Value): number {
  switch (typeof value) {
    case 'number':
      return 9
    case 'bigint':
      return 11
    case 'boolean':
      return 3
    case 'object':
      return value === null ? 1 : (codes.get(value.constructor) ?? 1)
    default:
      return 1
  }
}

const codes: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  [Char, 4],
  [SByte, 5],
  [Byte, 6],
  [Int16, 7],
  [UInt16, 8],
  [UInt32, 10],
  [UInt64, 12],
  [Single, 13],
  [Double, 14],
  [Decimal, 15],
  [BigInteger, 20],
])

/** Convert.ChangeType between numbers, Boolean and Char. Throws OverflowException, InvalidCastException. */
export function changeNumber(value: Value, to: number): Value {
  const from = numericCode(value)
  if (from === to) return value
  switch (from) {
    case 3:
      return to === 4 ? invalidCast(3, 4) : fromInteger(value === true ? 1 : 0, to)
    case 4:
      return to === 3 || (to >= 13 && to !== 20) ? invalidCast(4, to) : fromInteger((value as Char).code, to)
    case 9:
    case 11:
      return fromInteger(value as number | bigint, to)
    case 13:
    case 14:
      return fromFloat((value as Double).value, from, to)
    case 15:
      return fromDecimal(value as Decimal, to)
    case 20:
      if (to === 14) return new Double(bigIntegerToDouble((value as BigInteger).value))
      return fromInteger((value as BigInteger).value, to)
    default:
      return fromInteger((value as { value: number | bigint }).value, to)
  }
}

/** `(double)` of a BigInteger: cut to 53 bits, not rounded. */
export function bigIntegerToDouble(value: bigint): number {
  const magnitude = value < 0n ? -value : value
  const extra = magnitude.toString(2).length - 53
  if (extra <= 0) return Number(value)
  const cut = Number((magnitude >> BigInt(extra)) << BigInt(extra))
  return value < 0n ? -cut : cut
}

/** A number as a JavaScript number, for computation in Double. Booleans are 0 and 1, a Char its code. */
export function toDouble(value: Value): number {
  switch (typeof value) {
    case 'number':
      return value
    case 'bigint':
      return Number(value)
    case 'boolean':
      return value ? 1 : 0
  }
  if (value instanceof Decimal) return decimalToDouble(value)
  if (value instanceof Char) return value.code
  return Number((value as Double).value)
}

/** An integer, Boolean or Char as a bigint. */
export function toBigInt(value: Value): bigint {
  switch (typeof value) {
    case 'bigint':
      return value
    case 'number':
      return BigInt(value)
    case 'boolean':
      return value ? 1n : 0n
  }
  if (value instanceof Char) return BigInt(value.code)
  return BigInt((value as UInt64).value)
}

import { BigInteger, Char, Decimal, UInt32, UInt64 } from '../../kernel/boxes.ts'
import { fromInteger, integerOf, numericCode, toBigInt, toDouble } from '../../kernel/convertNumber.ts'
import { compareDecimal, decimalToDouble } from '../../kernel/decimal.ts'
import { netFault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { noConversionFault } from '../conversion/castFault.ts'
import { conversionOf, convert } from '../conversion/convert.ts'
import { rank } from '../conversion/ranks.ts'
import { enumOfNumber } from '../conversion/toEnum.ts'
import { EnumValue } from '../enum.ts'
import type { NetType } from '../netType.ts'
import { baseOf } from '../psobject.ts'
import { decimalType, doubleType, int32Type, int64Type, typeOf, uint32Type, uint64Type } from '../typeOf.ts'
import { implicitOperator, unaryOperator } from './implicitOperator.ts'
import { operandCode, plainNumber } from './numeric.ts'
import { numberOfText } from './operandText.ts'

type BitOperator = 'and' | 'or' | 'xor'
const names: Readonly<Record<BitOperator, string>> = { and: 'op_BitwiseAnd', or: 'op_BitwiseOr', xor: 'op_ExclusiveOr' }
const isPrimitive = (code: number) => code >= 3 && code <= 15

function combine(operator: BitOperator, a: bigint, b: bigint): bigint {
  return operator === 'and' ? a & b : operator === 'or' ? a | b : a ^ b
}

/** `left -band right`. about_Arithmetic_Operators#bitwise-operators */
export function bitAnd(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left & right
  return bitwise('and', left, right)
}

/** `left -bor right`. */
export function bitOr(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left | right
  return bitwise('or', left, right)
}

/** `left -bxor right`. */
export function bitXor(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left ^ right
  return bitwise('xor', left, right)
}

/** The type that two operands' bits meet in. */
function meetingType(code: number): NetType {
  return code <= 9 ? int32Type : code <= 10 ? uint32Type : code <= 11 ? int64Type : uint64Type
}

function asNumber(value: Value, type: NetType): Value | undefined {
  if (value === null || value === nothing) return 0
  const code = operandCode(value)
  if (isPrimitive(code)) return value
  return typeof value !== 'string' && code !== 20 && conversionOf(value, type).rank === rank.implicitCast
    ? convert(value, type)
    : undefined
}

function bitwise(operator: BitOperator, left: Value, right: Value): Value {
  const a = left === nothing ? null : baseOf(left)
  const b = right === nothing ? null : baseOf(right)
  if (a === null && b === null) return 0
  const x = a === null ? 1 : operandCode(a)
  const y = b === null ? 1 : operandCode(b)
  if (isPrimitive(x) || isPrimitive(y)) {
    const code = isPrimitive(x) ? (isPrimitive(y) ? Math.max(x, y) : x) : y
    const p = asNumber(a, meetingType(code))
    const q = asNumber(b, meetingType(code))
    // The real engine dereferences what it did not find.
    if (code >= 13 && typeof a !== 'string' && typeof b !== 'string' && (p === undefined || q === undefined))
      throw netFault('System.NullReferenceException', 'Object reference not set to an instance of an object.')
    if (p !== undefined && q !== undefined) return combineNumbers(operator, a, plainNumber(p), plainNumber(q), code)
  }
  if (typeof a === 'string' || typeof b === 'string') {
    const p = typeof a === 'string' ? numberOfText(a, b === null ? int32Type : typeOf(b)) : a
    const q = typeof b === 'string' ? numberOfText(b, a === null ? int32Type : typeOf(a)) : b
    return bitwise(operator, p, q)
  }
  return implicitOperator(names[operator], a, b, operator === 'and' ? '-band' : operator === 'or' ? '-bor' : '-bxor')
}

function combineNumbers(operator: BitOperator, original: Value, a: Value, b: Value, code: number): Value {
  if (code >= 13) {
    const isSigned = toDouble(a) < 0 || toDouble(b) < 0
    const type = code === 15 ? decimalType : doubleType
    const bits = combine(operator, wideBits(convert(a, type)), wideBits(convert(b, type)))
    return isSigned ? BigInt.asIntN(64, bits) : new UInt64(bits)
  }
  const type = meetingType(code)
  const bits = combine(operator, widthBits(a, type), widthBits(b, type))
  const result = fromInteger(
    type === int32Type ? BigInt.asIntN(32, bits) : type === int64Type ? BigInt.asIntN(64, bits) : bits,
    type.code,
  )
  return original instanceof EnumValue ? enumOfNumber(original.netType, toBigInt(result)) : result
}

/** The bits of an integer in a type's width (an unchecked cast). */
function widthBits(value: Value, type: NetType): bigint {
  return BigInt.asUintN(type.code <= 10 ? 32 : 64, value instanceof Char ? BigInt(value.code) : toBigInt(value))
}

/** The 64 bits of a fractional number, rounded to an integer first. Throws PSInvalidCastException when it does not fit. */
function wideBits(value: Value): bigint {
  const isNegative = value instanceof Decimal ? value.mantissa < 0n : toDouble(value) < 0
  const integer = isNegative ? convert(value, int64Type) : convert(value, uint64Type)
  return BigInt.asUintN(64, toBigInt(integer))
}

/** `-bnot x`. */
export function bitNot(operand: Value): Value {
  if (typeof operand === 'number') return ~operand
  const value = operand === nothing ? null : baseOf(operand)
  if (value === null) return -1
  if (typeof value === 'string') return bitNot(numberOfText(value, int32Type))
  if (value instanceof EnumValue) return enumOfNumber(value.netType, ~BigInt(value.value))
  const code = numericCode(value)
  if (code === 20) return new BigInteger(~(value as BigInteger).value)
  if (code >= 13 && code <= 15) return bitNot(smallestInteger(value))
  if (code === 10) return new UInt32(Number(BigInt.asUintN(32, ~toBigInt(value))))
  if (code === 11) return ~(value as bigint)
  if (code === 12) return new UInt64(BigInt.asUintN(64, ~toBigInt(value)))
  if (isPrimitive(code)) return ~toDouble(value)
  return unaryOperator('op_OnesComplement', value) ?? ~(convert(value, int32Type) as number)
}

/** A fractional number as the smallest of Int32, UInt32, Int64 and UInt64 that holds it. */
function smallestInteger(value: Value): Value {
  const number = value instanceof Decimal ? decimalToDouble(value) : toDouble(value)
  for (const type of [int32Type, uint32Type, int64Type, uint64Type]) {
    if (fits(value, number, type)) return convert(value, type)
  }
  throw noConversionFault(value, value instanceof Decimal ? int32Type : uint64Type)
}

function fits(value: Value, number: number, type: NetType): boolean {
  const bits = type.code <= 10 ? 32 : 64
  const isSigned = type.code === 9 || type.code === 11
  const min = isSigned ? -(2n ** BigInt(bits - 1)) : 0n
  const max = isSigned ? 2n ** BigInt(bits - 1) - 1n : 2n ** BigInt(bits) - 1n
  if (value instanceof Decimal)
    return compareDecimal(value, new Decimal(min, 0)) >= 0 && compareDecimal(value, new Decimal(max, 0)) <= 0
  return number >= Number(min) && number <= Number(max)
}

/** `left -shl right`. */
export function shiftLeft(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left << right
  return shift(left, right, true)
}

/** `left -shr right`: keeps the sign. */
export function shiftRight(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left >> right
  return shift(left, right, false)
}

function shift(left: Value, right: Value, isLeft: boolean): Value {
  const a = left === nothing ? null : baseOf(left)
  const b = right === nothing ? null : baseOf(right)
  if (a === null) {
    if (conversionOf(b, int32Type).rank === rank.none) throw noConversionFault(b, int32Type)
    return 0
  }
  if (typeof a === 'string' || typeof b === 'string') {
    const p = typeof a === 'string' ? numberOfText(a, b === null ? int32Type : typeOf(b)) : a
    return shift(p, typeof b === 'string' ? numberOfText(b, typeOf(a)) : b, isLeft)
  }
  const code = operandCode(a)
  if (a instanceof EnumValue) {
    if (conversionOf(b, int32Type).rank === rank.none) throw noConversionFault(b, int32Type)
    throw netFault(
      'System.InvalidOperationException',
      `The binary operator ${isLeft ? 'LeftShift' : 'RightShift'} is not defined for the types '${a.netType.fullName}' and 'System.Int32'.`,
    )
  }
  if (code < 5 || code > 15)
    return implicitOperator(isLeft ? 'op_LeftShift' : 'op_RightShift', a, b, isLeft ? '-shl' : '-shr')
  const count = convert(b, int32Type) as number
  const number = code >= 13 ? smallestInteger(a) : plainNumber(a)
  const own = numericCode(number)
  const width = own < 11 ? 32 : 64
  const by = BigInt(count & (width - 1))
  const value = toBigInt(number)
  const shifted = isLeft ? value << by : value >> by
  const bits = own >= 11 ? 64 : own >= 9 ? 32 : own >= 7 ? 16 : 8
  const isSigned = own === 5 || own === 7 || own === 9 || own === 11
  return integerOf(isSigned ? BigInt.asIntN(bits, shifted) : BigInt.asUintN(bits, shifted), own)
}

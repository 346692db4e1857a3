import { BigInteger } from '../../kernel/boxes.ts'
import { changeNumber, integerOf, numericCode, toBigInt } from '../../kernel/convertNumber.ts'
import type { Value } from '../../kernel/value.ts'
import { convert } from '../conversion/convert.ts'
import { EnumValue, enumValue } from '../enum.ts'
import { int32Type, uint64Type } from '../typeOf.ts'
import { callOperator, numericOperand, plain } from './operand.ts'

const int32 = 9
const uint32 = 10
const int64 = 11
const uint64 = 12
const bigInteger = 20

/** Floating numbers and decimals take part as UInt64 (so negative and huge ones fail as that cast does). */
function integerOperand(value: Value): Value {
  const code = numericCode(value)
  return code >= 13 && code <= 15 ? convert(value, uint64Type) : value
}

function combine(
  left: Value,
  right: Value,
  method: string,
  small: (a: number, b: number) => number,
  large: (a: bigint, b: bigint) => bigint,
): Value {
  if (typeof left === 'number' && typeof right === 'number') return small(left, right)
  const a = plain(left)
  const b = plain(right)
  if (a instanceof EnumValue) {
    const other = b instanceof EnumValue ? b.value : numericOperand(b)
    if (other !== null)
      return enumValue(a.netType, sized(large(toBigInt(a.value), toBigInt(integerOperand(other))), a.value))
  }
  const first = numericOperand(a)
  const second = numericOperand(b)
  if (first === null) return callOperator(method, a, b, a)
  if (second === null) return callOperator(method, a, b, b)
  const x = integerOperand(first)
  const y = integerOperand(second)
  const code = Math.max(numericCode(x), numericCode(y))
  const result = large(toBigInt(x), toBigInt(y))
  if (code === bigInteger) return new BigInteger(result)
  if (code === uint64) return integerOf(BigInt.asUintN(64, result), uint64)
  if (code === int64) return result
  if (code === uint32) return result < 0n ? result : integerOf(result, uint32)
  return Number(result)
}

function sized(result: bigint, like: number | bigint): number | bigint {
  return typeof like === 'bigint' ? result : Number(BigInt.asIntN(32, result))
}

export function bitAnd(left: Value, right: Value): Value {
  return combine(
    left,
    right,
    'op_BitwiseAnd',
    (a, b) => a & b,
    (a, b) => a & b,
  )
}

export function bitOr(left: Value, right: Value): Value {
  return combine(
    left,
    right,
    'op_BitwiseOr',
    (a, b) => a | b,
    (a, b) => a | b,
  )
}

export function bitXor(left: Value, right: Value): Value {
  return combine(
    left,
    right,
    'op_ExclusiveOr',
    (a, b) => a ^ b,
    (a, b) => a ^ b,
  )
}

/** `-bnot`: the complement in the operand's own width; what is no integer is converted to Int32 first. */
export function bitNot(value: Value): Value {
  if (typeof value === 'number') return ~value
  const operand = plain(value)
  if (operand instanceof EnumValue) return enumValue(operand.netType, sized(~toBigInt(operand.value), operand.value))
  switch (numericCode(operand)) {
    case uint32:
      return integerOf(BigInt.asUintN(32, ~toBigInt(operand)), uint32)
    case int64:
      return ~(operand as bigint)
    case uint64:
      return integerOf(BigInt.asUintN(64, ~toBigInt(operand)), uint64)
    case bigInteger:
      return new BigInteger(~toBigInt(operand))
    case 13:
    case 14:
    case 15:
    case 1: {
      const number = typeof operand === 'string' || operand === null ? numericOperand(operand) : null
      return number !== null && numericCode(number) !== 1 && numericCode(number) < 13
        ? bitNot(number)
        : ~(convert(operand, int32Type) as number)
    }
    default:
      return ~Number(toBigInt(operand))
  }
}

/** The width that a shifted value keeps, in bits; its count is taken modulo that (32 for the small types). */
function shift(left: Value, right: Value, move: (value: bigint, count: bigint) => bigint, method: string): Value {
  const a = plain(left)
  const first = numericOperand(a)
  if (first === null) return callOperator(method, a, plain(right), a)
  const value = numericCode(first) >= 13 && numericCode(first) <= 15 ? changeNumber(first, int32) : first
  const count = convert(right, int32Type) as number
  const code = numericCode(value)
  if (code === bigInteger) return new BigInteger(move(toBigInt(value), BigInt(count)))
  const isLong = code === int64 || code === uint64
  const moved = move(toBigInt(value), BigInt(count & (isLong ? 63 : 31)))
  switch (code) {
    case 5:
      return integerOf(BigInt.asIntN(8, moved), 5)
    case 6:
      return integerOf(BigInt.asUintN(8, moved), 6)
    case 7:
      return integerOf(BigInt.asIntN(16, moved), 7)
    case 8:
      return integerOf(BigInt.asUintN(16, moved), 8)
    case uint32:
      return integerOf(BigInt.asUintN(32, moved), uint32)
    case int64:
      return BigInt.asIntN(64, moved)
    case uint64:
      return integerOf(BigInt.asUintN(64, moved), uint64)
    default:
      return Number(BigInt.asIntN(32, moved))
  }
}

export function shiftLeft(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left << right
  return shift(left, right, (value, count) => value << count, 'op_LeftShift')
}

export function shiftRight(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left >> right
  return shift(left, right, (value, count) => value >> count, 'op_RightShift')
}

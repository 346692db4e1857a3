import {
  BigInteger,
  Byte,
  char,
  Decimal,
  Double,
  Int16,
  SByte,
  Single,
  UInt16,
  UInt32,
  UInt64,
} from '../kernel/boxes.ts'
import type { Value } from '../kernel/value.ts'
import { enumValue } from './enum.ts'
import type { NetType } from './netType.ts'

const zeros: ReadonlyMap<number, Value> = new Map<number, Value>([
  [3, false],
  [4, char(0)],
  [5, new SByte(0)],
  [6, new Byte(0)],
  [7, new Int16(0)],
  [8, new UInt16(0)],
  [9, 0],
  [10, new UInt32(0)],
  [11, 0n],
  [12, new UInt64(0n)],
  [13, new Single(0)],
  [14, new Double(0)],
  [15, new Decimal(0n, 0)],
  [20, new BigInteger(0n)],
])

/** default(T): zero of a value type, else null. Other structs make theirs with their parameterless constructor. */
export function defaultOf(type: NetType): Value {
  const zero = zeros.get(type.code)
  if (zero !== undefined) return zero
  if (!type.isValueType || type.nullableOf !== null) return null
  if (type.isEnum) return enumValue(type, type.underlying.code === 11 || type.underlying.code === 12 ? 0n : 0)
  const make = type.declaration.defaultValue
  return make === undefined ? null : make(type)
}

import {
  BigInteger,
  Byte,
  Char,
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
import { nothing } from '../kernel/value.ts'
import { NetType, requireType } from './netType.ts'
import { typeOfClass } from './registry.ts'

export const objectType: NetType = requireType('System.Object')
export const stringType: NetType = requireType('System.String')
export const charType: NetType = requireType('System.Char')
export const booleanType: NetType = requireType('System.Boolean')
export const sbyteType: NetType = requireType('System.SByte')
export const byteType: NetType = requireType('System.Byte')
export const int16Type: NetType = requireType('System.Int16')
export const uint16Type: NetType = requireType('System.UInt16')
export const int32Type: NetType = requireType('System.Int32')
export const uint32Type: NetType = requireType('System.UInt32')
export const int64Type: NetType = requireType('System.Int64')
export const uint64Type: NetType = requireType('System.UInt64')
export const singleType: NetType = requireType('System.Single')
export const doubleType: NetType = requireType('System.Double')
export const decimalType: NetType = requireType('System.Decimal')
export const bigIntegerType: NetType = requireType('System.Numerics.BigInteger')
export const voidType: NetType = requireType('System.Void')
export const psObjectType: NetType = requireType('System.Management.Automation.PSObject')
export const psCustomObjectType: NetType = requireType('System.Management.Automation.PSCustomObject')
export const runtimeType: NetType = requireType('System.RuntimeType')

/** What every object value answers: its type, on its prototype or on itself. */
export interface Typed {
  readonly netType: NetType
}

const boxes: readonly (readonly [object, NetType])[] = [
  [Double.prototype, doubleType],
  [Single.prototype, singleType],
  [Byte.prototype, byteType],
  [SByte.prototype, sbyteType],
  [Int16.prototype, int16Type],
  [UInt16.prototype, uint16Type],
  [UInt32.prototype, uint32Type],
  [UInt64.prototype, uint64Type],
  [BigInteger.prototype, bigIntegerType],
  [Decimal.prototype, decimalType],
  [Char.prototype, charType],
  [NetType.prototype, runtimeType],
  [Object.getPrototypeOf(nothing) as object, objectType],
]
for (const [prototype, type] of boxes)
  Object.defineProperty(prototype, 'netType', { value: type, writable: true, configurable: true })

/** The type of a value (of what a PSObject wraps); of `$null` System.Object. */
export function typeOf(value: Value): NetType {
  switch (typeof value) {
    case 'number':
      return int32Type
    case 'string':
      return stringType
    case 'boolean':
      return booleanType
    case 'bigint':
      return int64Type
  }
  if (value === null) return objectType
  return (value as Typed).netType ?? findType(value)
}

function findType(value: object): NetType {
  const prototype = Object.getPrototypeOf(value) as object | null
  const type = (prototype === null ? null : typeOfClass(prototype)) ?? objectType
  if (prototype !== null && type !== objectType)
    Object.defineProperty(prototype, 'netType', { value: type, writable: true, configurable: true })
  return type
}

/** Whether a value is an instance of a type (`-is` on the value itself): no conversion, `$null` is of no type. */
export function isInstance(value: Value, type: NetType): boolean {
  if (value === null || value === nothing) return false
  const own = typeOf(value)
  if (type.nullableOf !== null) return false
  return own === type || type.isAssignableFrom(own)
}

import { BigInteger, Char, Decimal, Double } from '../../kernel/boxes.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { NetArray } from '../array.ts'
import { EnumValue } from '../enum.ts'
import { listItems } from '../lists.ts'
import { PSObject } from '../psobject.ts'
import { SwitchParameter } from '../switchParameter.ts'
import { typeOf } from '../typeOf.ts'

/** What `if` makes of a value. about_Booleans */
export function toBoolean(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value
    case 'number':
      return value !== 0
    case 'string':
      return value.length > 0
    case 'bigint':
      return value !== 0n
  }
  if (value === null || value === nothing) return false
  return objectToBoolean(value)
}

function objectToBoolean(value: object): boolean {
  if (value instanceof Double) return value.value !== 0
  if (value instanceof NetArray) return listToBoolean(value.length, () => value.getAt(0))
  if (value instanceof PSObject) return toBoolean(value.base)
  if (value instanceof Char) return value.code !== 0
  if (value instanceof Decimal) return value.mantissa !== 0n
  if (value instanceof SwitchParameter) return value.isPresent
  if (value instanceof EnumValue) return value.value !== 0 && value.value !== 0n
  if (value instanceof BigInteger) return value.value !== 0n
  const { code } = typeOf(value)
  if (code >= 5 && code <= 15) {
    const raw = (value as { value: number | bigint }).value
    return raw !== 0 && raw !== 0n
  }
  const list = listItems(value)
  return list === null ? true : listToBoolean(list.count, () => list.getAt(0))
}

function listToBoolean(count: number, first: () => Value): boolean {
  if (count === 0) return false
  if (count > 1) return true
  const only = first()
  const base = only instanceof PSObject ? only.base : only
  if (base instanceof NetArray) return base.length > 0
  const list = typeof base === 'object' && base !== null ? listItems(base) : null
  return list === null ? toBoolean(only) : list.count > 0
}

import type { Value } from '../../kernel/value.ts'
import { enumerate } from '../enumerate.ts'
import { valuesEqual } from './equality.ts'

/** Whether the collection (or the scalar itself) has an item that equals `value`. */
export function contains(collection: Value, value: Value, ignoreCase: boolean): boolean {
  const items = typeof collection === 'object' ? enumerate(collection) : null
  if (items === null) return valuesEqual(collection, value, ignoreCase)
  for (const item of items) if (valuesEqual(item, value, ignoreCase)) return true
  return false
}

export function notContains(collection: Value, value: Value, ignoreCase: boolean): boolean {
  return !contains(collection, value, ignoreCase)
}

export function isIn(value: Value, collection: Value, ignoreCase: boolean): boolean {
  return contains(collection, value, ignoreCase)
}

export function notIn(value: Value, collection: Value, ignoreCase: boolean): boolean {
  return !contains(collection, value, ignoreCase)
}

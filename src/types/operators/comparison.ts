import { Double } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import { type NetArray, objectArray } from '../array.ts'
import { enumerate } from '../enumerate.ts'
import { orderValues, valuesEqual } from './equality.ts'

/** Filters a collection by a test; a scalar gives the test's answer. about_Comparison_Operators */
export function filterOrTest(left: Value, test: (item: Value) => boolean): boolean | NetArray {
  const items = typeof left === 'object' ? enumerate(left) : null
  if (items === null) return test(left)
  const kept: Value[] = []
  for (const item of items) if (test(item)) kept.push(item)
  return objectArray(kept)
}

export function equal(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left === right
  return filterOrTest(left, (item) => valuesEqual(item, right, ignoreCase))
}

export function notEqual(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left !== right
  return filterOrTest(left, (item) => !valuesEqual(item, right, ignoreCase))
}

export function greater(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left > right
  if (left instanceof Double && right instanceof Double) return left.value > right.value
  return filterOrTest(left, (item) => orderOf(item, right, ignoreCase) > 0)
}

export function greaterOrEqual(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left >= right
  if (left instanceof Double && right instanceof Double) return left.value >= right.value
  return filterOrTest(left, (item) => orderOf(item, right, ignoreCase) >= 0)
}

export function less(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left < right
  if (left instanceof Double && right instanceof Double) return left.value < right.value
  return filterOrTest(left, (item) => orderOf(item, right, ignoreCase) < 0)
}

export function lessOrEqual(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left <= right
  if (left instanceof Double && right instanceof Double) return left.value <= right.value
  return filterOrTest(left, (item) => orderOf(item, right, ignoreCase) <= 0)
}

/** Unordered (NaN) fails every test. */
function orderOf(left: Value, right: Value, ignoreCase: boolean): number {
  return orderValues(left, right, ignoreCase) ?? Number.NaN
}

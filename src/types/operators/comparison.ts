import { Double } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { type NetArray, objectArray } from '../array.ts'
import { EnumValue } from '../enum.ts'
import { enumerate } from '../enumerate.ts'
import { orderOperands, valuesEqual } from './equality.ts'
import { operandCode, orderNumbers, plainNumber } from './numeric.ts'
import { plain } from './operand.ts'

/** Filters a collection by a test; a scalar gives the test's answer. about_Comparison_Operators */
export function filterOrTest(left: Value, test: (item: Value) => boolean): boolean | NetArray {
  const items = typeof left === 'object' ? enumerate(left) : null
  if (items === null) return test(left)
  const kept: Value[] = []
  for (const item of items) if (test(item)) kept.push(item)
  return objectArray(kept)
}

/** As `filterOrTest`; nothing at all is compared as $null. */
function compareEach(left: Value, test: (item: Value) => boolean): boolean | NetArray {
  return left === nothing ? test(null) : filterOrTest(left, test)
}

export function equal(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left === right
  return compareEach(left, (item) => valuesEqual(item, right, ignoreCase))
}

export function notEqual(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left !== right
  return compareEach(left, (item) => !valuesEqual(item, right, ignoreCase))
}

function isNumber(value: Value): boolean {
  const code = operandCode(value)
  return code >= 5 && code <= 15
}

function isNegative(value: Value): boolean {
  return (orderNumbers(plainNumber(value), 0) ?? 0) < 0
}

/** `$null` compares as less than every number that is not negative; `whenLeft`, `whenRight`: the answer where only that operand is no `$null`. */
function compareNull(a: Value, b: Value, isLess: boolean, orEqual: boolean): boolean {
  const enumeration = a instanceof EnumValue ? a : b instanceof EnumValue ? b : null
  if (enumeration !== null) {
    const name = isLess === (enumeration === a) ? 'LessThan' : 'GreaterThanOrEqual'
    const type = enumeration.netType.fullName
    throw netFault(
      'System.InvalidOperationException',
      `The binary operator ${name} is not defined for the types '${type}' and '${type}'.`,
    )
  }
  if (isNumber(a)) return isNegative(a) === isLess
  if (isNumber(b)) return isNegative(b) !== isLess
  if (a === null && b === null) return orEqual
  return isLess ? a === null && !(orEqual && a !== null) : a !== null
}

function related(left: Value, right: Value, ignoreCase: boolean, isLess: boolean, orEqual: boolean): boolean {
  const a = plain(left)
  const b = plain(right)
  if (a === null || b === null) return compareNull(a, b, isLess, orEqual)
  // Unordered (NaN) fails every test.
  const order = orderOperands(a, b, ignoreCase) ?? Number.NaN
  return isLess ? (orEqual ? order <= 0 : order < 0) : orEqual ? order >= 0 : order > 0
}

export function greater(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left > right
  if (left instanceof Double && right instanceof Double) return left.value > right.value
  return compareEach(left, (item) => related(item, right, ignoreCase, false, false))
}

export function greaterOrEqual(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left >= right
  if (left instanceof Double && right instanceof Double) return left.value >= right.value
  return compareEach(left, (item) => related(item, right, ignoreCase, false, true))
}

export function less(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left < right
  if (left instanceof Double && right instanceof Double) return left.value < right.value
  return compareEach(left, (item) => related(item, right, ignoreCase, true, false))
}

export function lessOrEqual(left: Value, right: Value, ignoreCase: boolean): Value {
  if (typeof left === 'number' && typeof right === 'number') return left <= right
  if (left instanceof Double && right instanceof Double) return left.value <= right.value
  return compareEach(left, (item) => related(item, right, ignoreCase, true, true))
}

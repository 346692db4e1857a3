import { compareInCulture } from '../../../kernel/collation.ts'
import { Fault } from '../../../kernel/fault.ts'
import { isNull, type Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { compareValues } from '../../../types/operators/equality.ts'
import { baseOf, PSCustomObject } from '../../../types/psobject.ts'
import { isNumeric } from '../../../types/text/digits.ts'
import { typeOf } from '../../../types/typeOf.ts'

/** How Sort-Object, Group-Object and Select-Object -Unique order two values. ObjectCommandComparer */
export interface Ordering {
  readonly isCaseSensitive: boolean
  /** A culture's name. */
  readonly culture: string
}

/** Null stands between the negative numbers and all else. */
function isNegative(value: Value): boolean {
  if (typeof value === 'number') return value < 0
  return isNumeric(value) && compareValues(value, 0, true) < 0
}

/** Negative, 0 or positive. What cannot be compared is compared as text. */
export function orderForSorting(a: Value, b: Value, { isCaseSensitive, culture }: Ordering): number {
  const left = baseOf(a)
  const right = baseOf(b)
  if (isNull(left)) return isNull(right) ? 0 : isNegative(right) ? 1 : -1
  if (isNull(right)) return isNegative(left) ? -1 : 1
  // Objects of properties only are all the same to .NET.
  if (left instanceof PSCustomObject && right instanceof PSCustomObject) return 0
  if (typeof left === 'string' && typeof right === 'string')
    return compareInCulture(left, right, !isCaseSensitive, culture)
  const hasOrder = typeof left === 'number' && typeof right === 'number'
  if (hasOrder) return left - right
  if (isComparable(left) || isComparable(right)) {
    try {
      return compareValues(left, right, !isCaseSensitive)
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
    }
  }
  return compareInCulture(toText(a), toText(b), !isCaseSensitive, culture)
}

function isComparable(value: Value): boolean {
  if (typeof value !== 'object') return true
  return value !== null && (typeOf(value).isValueType || typeOf(value).methods('compareto') !== null)
}

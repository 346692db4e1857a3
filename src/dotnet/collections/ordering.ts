import { isControlFlow } from '../../kernel/control.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { Delegate } from '../../types/delegate.ts'
import { invokeMember } from '../../types/members.ts'
import { equalObjects } from '../../types/operators/equality.ts'
import { typeOf } from '../../types/typeOf.ts'
import { GeneralComparer, StringComparer } from '../comparers.ts'

export type Order = (a: Value, b: Value) => number

const general = new GeneralComparer(false)

const failedToCompare = (inner?: object) =>
  new Fault({
    exception: 'System.InvalidOperationException',
    message: 'Failed to compare two elements in the array.',
    ...(inner === undefined ? {} : { inner }),
  })

/** Comparer.Default: null first, values of one type by their own order. Throws InvalidOperationException where they have none. */
function defaultOrder(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (
    a !== null &&
    b !== null &&
    typeof a === 'object' &&
    typeof b === 'object' &&
    typeOf(a) === typeOf(b) &&
    !isComparable(a)
  ) {
    if (a === b) return 0
    throw failedToCompare(
      new Fault({ exception: 'System.ArgumentException', message: 'At least one object must implement IComparable.' }),
    )
  }
  if (a !== null && b !== null && typeOf(a) !== typeOf(b)) {
    throw failedToCompare(
      new Fault({ exception: 'System.ArgumentException', message: `Object must be of type ${typeOf(a).name}.` }),
    )
  }
  return general.compare(a, b)
}

function isComparable(value: object): boolean {
  return typeOf(value).methods('compareto') !== null
}

/** The order an IComparer, Comparison or null argument stands for. */
export function orderOf(comparer: Value | undefined): Order {
  if (comparer === undefined || comparer === null) return defaultOrder
  if (comparer instanceof StringComparer || comparer instanceof GeneralComparer) return (a, b) => comparer.compare(a, b)
  if (comparer instanceof Delegate) return (a, b) => comparer.invoke([a, b]) as number
  return (a, b) => invokeMember(comparer, 'Compare', [a, b]) as number
}

/** Sorts in place; what a comparer throws becomes an InvalidOperationException. */
export function sortItems(items: Value[], order: Order): Value[] {
  try {
    return items.sort(order)
  } catch (thrown) {
    if (isControlFlow(thrown)) throw thrown
    if (thrown instanceof Fault && thrown.exception === 'System.InvalidOperationException') throw thrown
    throw failedToCompare(thrown as object)
  }
}

/** BinarySearch: the index, or the complement of where it would stand. */
export function searchItems(items: ArrayLike<Value>, start: number, count: number, value: Value, order: Order): number {
  let low = start
  let high = start + count - 1
  while (low <= high) {
    const middle = low + ((high - low) >> 1)
    const sign = order(items[middle]!, value)
    if (sign === 0) return middle
    if (sign < 0) low = middle + 1
    else high = middle - 1
  }
  return ~low
}

/** EqualityComparer.Default: values of different types differ. */
export function sameItem(a: Value, b: Value): boolean {
  return a === b || equalObjects(a, b)
}

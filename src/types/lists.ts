import type { Value } from '../kernel/value.ts'
import type { NetType } from './netType.ts'
import { requireType } from './netType.ts'
import { typeOf } from './typeOf.ts'

/** What instances of every class that implements System.Collections.IList answer (arrays are NetArray). */
export interface ListLike {
  readonly count: number
  /** The item at an index in range. */
  getAt(index: number): Value
  /** Replaces the item at an index in range; the value has been converted to the element type. */
  setAt(index: number, value: Value): void
}

let listType: NetType | null = null

/** The list face of an IList that is no array, or null. */
export function listItems(value: object): ListLike | null {
  const type = typeOf(value)
  listType ??= requireType('System.Collections.IList')
  return type.isA(listType) && 'getAt' in value ? (value as unknown as ListLike) : null
}

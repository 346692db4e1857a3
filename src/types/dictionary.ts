import type { Value } from '../kernel/value.ts'
import type { NetType } from './netType.ts'
import { requireType } from './netType.ts'
import { typeOf } from './typeOf.ts'

/**
 * What instances of every class that implements System.Collections.IDictionary answer, so that the language's access by key, by
 * property and by enumeration needs no call of declared members.
 */
export interface DictionaryLike {
  readonly count: number
  /** Whether the key is there; a key of a type the dictionary cannot hold is not. */
  hasKey(key: Value): boolean
  /** The value of a key; undefined when the key is not there. */
  getValue(key: Value): Value | undefined
  /** Adds or replaces. */
  setValue(key: Value, value: Value): void
  /** Removes a key, if it is there. */
  removeKey(key: Value): void
  /** Keys with their values in enumeration order. */
  entries(): Iterable<readonly [Value, Value]>
}

let dictionaryType: NetType | null = null

/** Whether a value is an IDictionary. */
export function isDictionary(value: Value): value is Value & DictionaryLike {
  if (typeof value !== 'object' || value === null) return false
  dictionaryType ??= requireType('System.Collections.IDictionary')
  return typeOf(value).isA(dictionaryType)
}

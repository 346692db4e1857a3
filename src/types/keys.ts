import { Char, Decimal, type Double, type Single } from '../kernel/boxes.ts'
import { numericCode } from '../kernel/convertNumber.ts'
import { decimalText, trimDecimal } from '../kernel/decimal.ts'
import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import type { Method } from './memberTable.ts'
import type { NetType } from './netType.ts'
import { PSObject } from './psobject.ts'
import { typeOf } from './typeOf.ts'

/** What an object whose class overrides Equals and GetHashCode answers: equal objects of one class give the same key. */
export interface HasEqualityKey {
  equalityKey(): string | number | bigint
}

const interned: Map<string, object> = new Map()

/** The one object that stands for a text among keys; text keys themselves are strings. */
function intern(text: string): object {
  let object = interned.get(text)
  if (object === undefined) {
    object = { text }
    interned.set(text, object)
  }
  return object
}

/**
 * A key for JavaScript's Map such that two values have the same key exactly when .NET's Equals holds: 1, 1L, 1.0 and '1' differ. Strings are
 * folded with `ignoreCase`.
 */
export function keyOf(value: Value, ignoreCase: boolean): unknown {
  switch (typeof value) {
    case 'string':
      return ignoreCase ? fold(value) : value
    case 'number':
    case 'bigint':
    case 'boolean':
      return value
  }
  if (value === null) return null
  if (value instanceof PSObject) return keyOf(value.base, ignoreCase)
  const code = numericCode(value)
  if (code !== 1) return boxKey(value, code)
  const own = value as Partial<HasEqualityKey>
  if (typeof own.equalityKey === 'function') return intern(`${typeOf(value).id}:${own.equalityKey()}`)
  const script = scriptEquality(typeOf(value))
  return script === null ? value : script.representative(value)
}

/** Equals and GetHashCode of a script class: the first of equal objects stands for all of them. */
class ScriptEquality {
  readonly #equals: Method
  readonly #hash: Method
  readonly #seen: Map<unknown, WeakRef<Value & object>[]> = new Map()

  constructor(equals: Method, hash: Method) {
    this.#equals = equals
    this.#hash = hash
  }

  representative(value: Value & object): object {
    const hash = this.#hash.implementation(value)
    let bucket = this.#seen.get(hash)
    if (bucket === undefined) {
      bucket = []
      this.#seen.set(hash, bucket)
    }
    for (const reference of bucket) {
      const known = reference.deref()
      if (known !== undefined && (known === value || this.#equals.implementation(known, value) === true)) return known
    }
    bucket.push(new WeakRef(value))
    return value
  }
}

const equalities: WeakMap<NetType, ScriptEquality | null> = new WeakMap()

function scriptEquality(type: NetType): ScriptEquality | null {
  let found = equalities.get(type)
  if (found === undefined) {
    const written = (name: string, count: number): Method | undefined =>
      type.methods(name)?.find((m) => m.isScript === true && m.parameters.length === count)
    const [equals, hash] = [written('equals', 1), written('gethashcode', 0)]
    found = equals === undefined || hash === undefined ? null : new ScriptEquality(equals, hash)
    equalities.set(type, found)
  }
  return found
}

function boxKey(value: object, code: number): unknown {
  if (value instanceof Decimal) return intern(`15:${decimalText(trimDecimal(value))}`)
  if (value instanceof Char) return intern(`4:${value.code}`)
  const { value: raw } = value as Double | Single
  return intern(`${code}:${Object.is(raw, -0) ? 0 : raw}`)
}

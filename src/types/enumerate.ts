import { nothing, type Value } from '../kernel/value.ts'
import { NetArray } from './array.ts'
import type { NetType } from './netType.ts'
import { requireType } from './netType.ts'
import { PSCustomObject, PSObject } from './psobject.ts'
import { type Typed, typeOf } from './typeOf.ts'

/** How instances of a type enumerate: null for scalars. Kept on the type. */
type Enumerator = (self: never) => Iterable<Value>

const enumerators: WeakMap<NetType, Enumerator | null> = new WeakMap()

function findEnumerator(type: NetType): Enumerator | null {
  if (type.isA(requireType('System.Collections.IDictionary')) || type.fullName === 'System.String') return null
  for (let t: NetType | null = type; t !== null; t = t.base) {
    if (t.fullName === 'System.Xml.XmlNode') return null
    const { enumerate } = t.declaration
    if (enumerate !== undefined) return enumerate
  }
  if (type.isA(requireType('System.Collections.IEnumerator'))) return drain as Enumerator
  if (!type.isA(requireType('System.Collections.IEnumerable'))) return null
  for (const contract of type.interfaces) {
    const { enumerate } = contract.declaration
    if (enumerate !== undefined) return enumerate
  }
  return throughGetEnumerator as Enumerator
}

/** What is left of an IEnumerator. */
function* drain(self: Value): Iterable<Value> {
  const type = typeOf(self)
  const moveNext = type.methods('movenext')?.[0]
  const current = type.property('current')
  if (moveNext === undefined || current?.get == null) return
  while (moveNext.implementation(self) === true) yield current.get(self) as Value
}

/** A class that only declares GetEnumerator() (script classes). */
function throughGetEnumerator(self: Value): Iterable<Value> {
  const method = typeOf(self)
    .methods('getenumerator')
    ?.find((m) => m.parameters.length === 0)
  return method === undefined ? [] : drain(method.implementation(self) as Value)
}

/** The enumerator of a type's instances, or null. */
export function enumeratorOf(type: NetType): Enumerator | null {
  let found = enumerators.get(type)
  if (found === undefined) {
    found = findEnumerator(type)
    enumerators.set(type, found)
  }
  return found
}

/** Whether a value is a collection to pipelines, `foreach` and operators: strings, dictionaries, XML nodes and `$null` are not. */
export function isEnumerable(value: Value): boolean {
  if (typeof value !== 'object' || value === null || value instanceof PSCustomObject) return false
  if (value instanceof NetArray) return true
  if (value instanceof PSObject) return isEnumerable(value.base)
  return value !== nothing && enumeratorOf((value as Typed).netType ?? typeOf(value)) !== null
}

/** The items of a collection, or null for a scalar. AutomationNull has no items. */
export function enumerate(value: Value): Iterable<Value> | null {
  if (typeof value !== 'object' || value === null || value instanceof PSCustomObject) return null
  if (value instanceof NetArray) return Array.isArray(value.storage) ? value.storage : value
  if (value instanceof PSObject) return enumerate(value.base)
  if (value === nothing) return []
  const enumerator = enumeratorOf((value as Typed).netType ?? typeOf(value))
  return enumerator === null ? null : enumerator(value as never)
}

/** Calls `f` with each item of a collection, or once with a scalar (also `$null`). */
export function forEachItem(value: Value, f: (item: Value) => void): void {
  if (typeof value !== 'object' || value === null) return f(value)
  if (value instanceof NetArray) {
    const { storage } = value
    if (Array.isArray(storage)) for (let i = 0; i < storage.length; i++) f(storage[i]!)
    else for (let i = 0; i < storage.length; i++) f(value.getAt(i))
    return
  }
  const items = enumerate(value)
  if (items === null) f(value)
  else for (const item of items) f(item)
}

/** The items of a collection as a JavaScript array (not to be changed), a scalar as its only item. `$null` is one item, AutomationNull none. */
export function itemsOf(value: Value): readonly Value[] {
  if (value instanceof NetArray && Array.isArray(value.storage)) return value.storage
  const items = enumerate(value)
  if (items === null) return [value]
  return Array.isArray(items) ? (items as Value[]) : [...items]
}

import { netFault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import type { NetArray } from '../types/array.ts'
import { messageText } from '../types/conversion/castFault.ts'
import type { DictionaryLike } from '../types/dictionary.ts'
import { keyOf } from '../types/keys.ts'
import { type MemberImplementation, type NetType, netType, requireType } from '../types/netType.ts'
import { registerTypes } from '../types/registry.ts'
import { hashtableOrder, primitiveHash } from './bucketOrder.ts'
import { DictionaryEntry, DictionaryEnumerator, DictionaryItems, dictionaryEntryTypes } from './dictionaryEntry.ts'

interface Entry {
  readonly key: Value
  value: Value
}

/** Whether a comparer given to a constructor ignores case. */
export function comparerIgnoresCase(comparer: Value): boolean {
  return (
    typeof comparer === 'object' && comparer !== null && (comparer as { ignoresCase?: boolean }).ignoresCase === true
  )
}

/** System.Collections.Hashtable. `@{}` ignores the case of text keys, `[hashtable]::new()` does not. */
export class Hashtable implements DictionaryLike {
  readonly ignoreCase: boolean
  readonly #entries: Map<unknown, Entry> = new Map()
  #capacity: number
  /** All keys so far have a hash that .NET promises, so that the order of enumeration is known. */
  #isPrimitive = true
  #order: readonly Entry[] | null = null
  readonly #keepsOrder: boolean
  /** Counts the changes: an enumeration ends with an error when it meets one. */
  #version = 0

  /** `keepsOrder`: enumerates in the order of adding and not by buckets. */
  constructor(ignoreCase = false, capacity = 0, keepsOrder = false) {
    this.ignoreCase = ignoreCase
    this.#capacity = capacity
    this.#keepsOrder = keepsOrder
  }

  get count(): number {
    return this.#entries.size
  }

  hasKey(key: Value): boolean {
    return this.#entries.has(keyOf(key, this.ignoreCase))
  }

  getValue(key: Value): Value | undefined {
    return this.#entries.get(keyOf(key, this.ignoreCase))?.value
  }

  /** The key as it was first added; undefined when it is not there. */
  storedKey(key: Value): Value | undefined {
    return this.#entries.get(keyOf(key, this.ignoreCase))?.key
  }

  /** The value of a text key whose fold is known. */
  getNamed(name: string, folded: string): Value | undefined {
    return this.#entries.get(this.ignoreCase ? folded : name)?.value
  }

  setValue(key: Value, value: Value): void {
    const k = keyOf(key, this.ignoreCase)
    this.#version++
    const entry = this.#entries.get(k)
    if (entry !== undefined) {
      entry.value = value
      return
    }
    if (key === null) throw nullKey()
    this.#entries.set(k, { key, value })
    this.#order = null
    if (this.#isPrimitive && typeof key !== 'number') this.#isPrimitive = primitiveHash(key) !== undefined
  }

  removeKey(key: Value): void {
    if (!this.#entries.delete(keyOf(key, this.ignoreCase))) return
    this.#order = null
    this.#version++
  }

  clear(): void {
    this.#entries.clear()
    this.#order = null
    this.#isPrimitive = true
    this.#capacity = 0
    this.#version++
  }

  /** Entries in the order of enumeration. */
  #ordered(): Iterable<Entry> {
    if (this.#keepsOrder || !this.#isPrimitive || this.#entries.size < 2) return this.#entries.values()
    if (this.#order === null) {
      const entries = [...this.#entries.values()]
      this.#order = hashtableOrder(
        entries.map((e) => primitiveHash(e.key)!),
        this.#capacity,
      ).map((i) => entries[i]!)
    }
    return this.#order
  }

  *entries(): Iterable<readonly [Value, Value]> {
    for (const { key, value } of [...this.#ordered()]) yield [key, value]
  }

  /** Entries as they are reached; throws InvalidOperationException once the table has changed. */
  *#live(): Iterable<Entry> {
    const version = this.#version
    for (const entry of this.#ordered()) {
      yield entry
      if (this.#version !== version) throw modifiedFault()
    }
  }

  *liveEntries(): Iterable<readonly [Value, Value]> {
    for (const { key, value } of this.#live()) yield [key, value]
  }

  *keys(): Iterable<Value> {
    for (const { key } of this.#live()) yield key
  }

  *values(): Iterable<Value> {
    for (const { value } of this.#live()) yield value
  }

  clone(): Hashtable {
    const copy = new Hashtable(this.ignoreCase, this.#capacity)
    for (const { key, value } of this.#entries.values()) copy.setValue(key, value)
    return copy
  }
}

/** What `[hashtable]::Synchronized` gives: another face of the same table. */
class SynchronizedHashtable extends Hashtable {
  readonly table: Hashtable

  constructor(table: Hashtable) {
    super(table.ignoreCase)
    this.table = table
  }

  /** Its own: an instance would else inherit the Hashtable's. */
  get netType(): NetType {
    return requireType('System.Collections.Hashtable+SyncHashtable')
  }

  override get count(): number {
    return this.table.count
  }

  override hasKey(key: Value): boolean {
    return this.table.hasKey(key)
  }

  override getValue(key: Value): Value | undefined {
    return this.table.getValue(key)
  }

  override storedKey(key: Value): Value | undefined {
    return this.table.storedKey(key)
  }

  override getNamed(name: string, folded: string): Value | undefined {
    return this.table.getNamed(name, folded)
  }

  override setValue(key: Value, value: Value): void {
    this.table.setValue(key, value)
  }

  override removeKey(key: Value): void {
    this.table.removeKey(key)
  }

  override clear(): void {
    this.table.clear()
  }

  override entries(): Iterable<readonly [Value, Value]> {
    return this.table.entries()
  }

  override liveEntries(): Iterable<readonly [Value, Value]> {
    return this.table.liveEntries()
  }

  override keys(): Iterable<Value> {
    return this.table.keys()
  }

  override values(): Iterable<Value> {
    return this.table.values()
  }

  override clone(): Hashtable {
    return new SynchronizedHashtable(this.table.clone())
  }
}

/** ArgumentException of adding a key twice. */
export function duplicateKey(stored: Value, key: Value): ReturnType<typeof netFault> {
  return netFault(
    'System.ArgumentException',
    `Item has already been added. Key in dictionary: '${messageText(stored)}'  Key being added: '${messageText(key)}'`,
  )
}

/** An enumeration meets a change. */
export function modifiedFault(): ReturnType<typeof netFault> {
  return netFault('System.InvalidOperationException', 'Collection was modified; enumeration operation may not execute.')
}

/** ArgumentNullException of a null key. */
export function nullKey(): ReturnType<typeof netFault> {
  return netFault('System.ArgumentNullException', 'Value cannot be null.', new Map([['ParamName', 'key']]))
}

/** Puts the entries of a dictionary into a table. */
export function fill<T extends Hashtable>(table: T, source: Value): T {
  for (const [key, value] of (source as unknown as DictionaryLike).entries()) table.setValue(key, value)
  return table
}

/** Copies entries into an array from an index on. */
export function copyEntries(entries: Iterable<readonly [Value, Value]>, array: NetArray, index: number): void {
  let i = index
  for (const [key, value] of entries) array.setAt(i++, new DictionaryEntry(key, value))
}

function noSerialization(): never {
  throw netFault('System.PlatformNotSupportedException', 'Binary serialization is not available here.')
}

/** ISerializable. */
export const getObjectData: Readonly<Record<string, MemberImplementation>> = {
  'GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void':
    noSerialization,
}

/** The members of a Hashtable by signature. */
export const hashtableMembers: Readonly<Record<string, MemberImplementation>> = {
  'new()': () => new Hashtable(),
  'new(Int32 capacity)': (capacity: number) => new Hashtable(false, capacity),
  'new(Int32 capacity, Single loadFactor)': (capacity: number) => new Hashtable(false, capacity),
  'new(System.Collections.IEqualityComparer equalityComparer)': (comparer: Value) =>
    new Hashtable(comparerIgnoresCase(comparer)),
  'new(Int32 capacity, System.Collections.IEqualityComparer equalityComparer)': (capacity: number, comparer: Value) =>
    new Hashtable(comparerIgnoresCase(comparer), capacity),
  'new(System.Collections.IDictionary d)': (d: Value) =>
    fill(new Hashtable(false, (d as unknown as DictionaryLike).count), d),
  'new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)': (
    d: Value,
    comparer: Value,
  ) => fill(new Hashtable(comparerIgnoresCase(comparer), (d as unknown as DictionaryLike).count), d),
  'static Synchronized(System.Collections.Hashtable table): System.Collections.Hashtable': (table: Hashtable) =>
    new SynchronizedHashtable(table),
  'Item[Object key]: Object get set': {
    get: (self: Hashtable, key: Value) => self.getValue(key) ?? null,
    set: (self: Hashtable, key: Value, value: Value) => self.setValue(key, value),
  },
  'IsReadOnly: Boolean': () => false,
  'IsFixedSize: Boolean': () => false,
  'IsSynchronized: Boolean': (self: Hashtable) => self instanceof SynchronizedHashtable,
  'Keys: System.Collections.ICollection': (self: Hashtable) =>
    new DictionaryItems(
      () => self.keys(),
      () => self.count,
      'System.Collections.Hashtable+KeyCollection',
    ),
  'Values: System.Collections.ICollection': (self: Hashtable) =>
    new DictionaryItems(
      () => self.values(),
      () => self.count,
      'System.Collections.Hashtable+ValueCollection',
    ),
  'SyncRoot: Object': (self: Hashtable) => (self instanceof SynchronizedHashtable ? self.table : self),
  'Count: Int32': (self: Hashtable) => self.count,
  'Add(Object key, Object value): Void': (self: Hashtable, key: Value, value: Value) => {
    if (key === null) throw nullKey()
    if (self.hasKey(key)) throw duplicateKey(self.storedKey(key)!, key)
    self.setValue(key, value)
  },
  'Clear(): Void': (self: Hashtable) => self.clear(),
  'Clone(): Object': (self: Hashtable) => self.clone(),
  'Contains(Object key): Boolean': (self: Hashtable, key: Value) => {
    if (key === null) throw nullKey()
    return self.hasKey(key)
  },
  'ContainsKey(Object key): Boolean': (self: Hashtable, key: Value) => {
    if (key === null) throw nullKey()
    return self.hasKey(key)
  },
  'ContainsValue(Object value): Boolean': (self: Hashtable, value: Value) => {
    const wanted = keyOf(value, false)
    for (const v of self.values()) if (keyOf(v, false) === wanted) return true
    return false
  },
  'CopyTo(Array array, Int32 arrayIndex): Void': (self: Hashtable, array: NetArray, index: number) =>
    copyEntries(self.entries(), array, index),
  'GetEnumerator(): System.Collections.IDictionaryEnumerator': (self: Hashtable) =>
    new DictionaryEnumerator(() => self.liveEntries()),
  ...getObjectData,
  'OnDeserialization(Object sender): Void': () => null,
  'Remove(Object key): Void': (self: Hashtable, key: Value) => {
    if (key === null) throw nullKey()
    self.removeKey(key)
  },
}

registerTypes([
  netType('System.Collections.Hashtable', () => ({
    class: Hashtable,
    interfaces: [
      'System.Collections.IDictionary',
      'System.Collections.ICollection',
      'System.Collections.IEnumerable',
      'System.Runtime.Serialization.ISerializable',
      'System.Runtime.Serialization.IDeserializationCallback',
      'ICloneable',
    ],
    assembly: 'System.Private.CoreLib',
    members: hashtableMembers,
  })),
  netType('System.Collections.Hashtable+SyncHashtable', () => ({
    class: SynchronizedHashtable,
    base: 'System.Collections.Hashtable',
    assembly: 'System.Private.CoreLib',
  })),
  ...dictionaryEntryTypes,
])

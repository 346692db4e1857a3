import { netFault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import type { NetArray } from '../types/array.ts'
import type { DictionaryLike } from '../types/dictionary.ts'
import { keyOf } from '../types/keys.ts'
import { type MemberImplementation, netType } from '../types/netType.ts'
import { registerTypes } from '../types/registry.ts'
import { argumentNull } from './arguments.ts'
import { DictionaryEnumerator, DictionaryItems, dictionaryItemsType } from './dictionaryEntry.ts'
import { comparerIgnoresCase, copyEntries, duplicateKey, getObjectData, modifiedFault, nullKey } from './hashtable.ts'

interface Entry {
  readonly key: Value
  value: Value
}

/** System.Collections.Specialized.OrderedDictionary: `[ordered]@{}`, which ignores the case of text keys. */
export class OrderedDictionary implements DictionaryLike {
  readonly ignoreCase: boolean
  isReadOnly = false
  #entries: Map<unknown, Entry> = new Map()
  #list: Entry[] | null = null
  /** Counts the changes: an enumeration ends with an error when it meets one. */
  #version = 0

  constructor(ignoreCase = false) {
    this.ignoreCase = ignoreCase
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

  setValue(key: Value, value: Value): void {
    this.#checkWritable()
    this.#version++
    const k = keyOf(key, this.ignoreCase)
    const entry = this.#entries.get(k)
    if (entry !== undefined) {
      entry.value = value
      return
    }
    if (key === null) throw nullKey()
    const made = { key, value }
    this.#entries.set(k, made)
    this.#list?.push(made)
  }

  removeKey(key: Value): void {
    this.#checkWritable()
    if (!this.#entries.delete(keyOf(key, this.ignoreCase))) return
    this.#list = null
    this.#version++
  }

  clear(): void {
    this.#checkWritable()
    this.#entries.clear()
    this.#list = null
    this.#version++
  }

  #checkWritable(): void {
    if (this.isReadOnly)
      throw netFault('System.NotSupportedException', 'The OrderedDictionary is readonly and cannot be modified.')
  }

  get #ordered(): Entry[] {
    return (this.#list ??= [...this.#entries.values()])
  }

  #entryAt(index: number): Entry {
    const entry = this.#ordered[index]
    if (entry === undefined) throw indexOutOfRange()
    return entry
  }

  /** The value at a position; ArgumentOutOfRangeException. */
  getAtIndex(index: number): Value {
    return this.#entryAt(index).value
  }

  setAtIndex(index: number, value: Value): void {
    this.#checkWritable()
    const entry = this.#ordered[index]
    if (entry === undefined)
      throw netFault(
        'System.ArgumentOutOfRangeException',
        'Specified argument was out of the range of valid values.',
        new Map([['ParamName', 'index']]),
      )
    entry.value = value
    this.#version++
  }

  removeAtIndex(index: number): void {
    this.removeKey(this.#entryAt(index).key)
  }

  /** Puts a new key at a position. */
  insert(index: number, key: Value, value: Value): void {
    this.#checkWritable()
    if (index < 0 || index > this.count) throw indexOutOfRange()
    if (key === null) throw nullKey()
    if (this.hasKey(key)) throw duplicateKey(this.storedKey(key)!, key)
    const list = this.#ordered.slice()
    list.splice(index, 0, { key, value })
    this.#entries = new Map(list.map((e) => [keyOf(e.key, this.ignoreCase), e]))
    this.#list = list
    this.#version++
  }

  *entries(): Iterable<readonly [Value, Value]> {
    for (const { key, value } of [...this.#entries.values()]) yield [key, value]
  }

  /** Entries as they are reached; throws InvalidOperationException once the dictionary has changed. */
  *#live(): Iterable<Entry> {
    const version = this.#version
    for (const entry of this.#ordered) {
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
}

function indexOutOfRange(): ReturnType<typeof netFault> {
  return netFault(
    'System.ArgumentOutOfRangeException',
    'Index was out of range. Must be non-negative and less than the size of the collection.',
    new Map([['ParamName', 'index']]),
  )
}

function readOnlyCopy(source: OrderedDictionary): OrderedDictionary {
  const copy = new OrderedDictionary(source.ignoreCase)
  for (const [key, value] of source.entries()) copy.setValue(key, value)
  copy.isReadOnly = true
  return copy
}

const keyValueCollection = 'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection'

const members: Readonly<Record<string, MemberImplementation>> = {
  'new()': () => new OrderedDictionary(),
  'new(Int32 capacity)': () => new OrderedDictionary(),
  'new(System.Collections.IEqualityComparer comparer)': (comparer: Value) =>
    new OrderedDictionary(comparerIgnoresCase(comparer)),
  'new(Int32 capacity, System.Collections.IEqualityComparer comparer)': (_: number, comparer: Value) =>
    new OrderedDictionary(comparerIgnoresCase(comparer)),
  'Count: Int32': (self: OrderedDictionary) => self.count,
  'IsReadOnly: Boolean': (self: OrderedDictionary) => self.isReadOnly,
  'Item[Int32 index]: Object get set': {
    get: (self: OrderedDictionary, index: number) => self.getAtIndex(index),
    set: (self: OrderedDictionary, index: number, value: Value) => self.setAtIndex(index, value),
  },
  'Item[Object key]: Object get set': {
    get: (self: OrderedDictionary, key: Value) => self.getValue(key) ?? null,
    set: (self: OrderedDictionary, key: Value, value: Value) => self.setValue(key, value),
  },
  'Keys: System.Collections.ICollection': (self: OrderedDictionary) =>
    new DictionaryItems(
      () => self.keys(),
      () => self.count,
      keyValueCollection,
    ),
  'Values: System.Collections.ICollection': (self: OrderedDictionary) =>
    new DictionaryItems(
      () => self.values(),
      () => self.count,
      keyValueCollection,
    ),
  'Add(Object key, Object value): Void': (self: OrderedDictionary, key: Value, value: Value) => {
    if (key === null) throw argumentNull('key')
    if (self.hasKey(key)) throw duplicateKey(self.storedKey(key)!, key)
    self.setValue(key, value)
  },
  'AsReadOnly(): System.Collections.Specialized.OrderedDictionary': (self: OrderedDictionary) => readOnlyCopy(self),
  'Clear(): Void': (self: OrderedDictionary) => self.clear(),
  'Contains(Object key): Boolean': (self: OrderedDictionary, key: Value) => {
    if (key === null) throw nullKey()
    return self.hasKey(key)
  },
  'CopyTo(Array array, Int32 index): Void': (self: OrderedDictionary, array: NetArray, index: number) =>
    copyEntries(self.entries(), array, index),
  'GetEnumerator(): System.Collections.IDictionaryEnumerator': (self: OrderedDictionary) =>
    new DictionaryEnumerator(() => self.liveEntries()),
  'Insert(Int32 index, Object key, Object value): Void': (
    self: OrderedDictionary,
    index: number,
    key: Value,
    value: Value,
  ) => self.insert(index, key, value),
  'Remove(Object key): Void': (self: OrderedDictionary, key: Value) => {
    if (key === null) throw nullKey()
    self.removeKey(key)
  },
  ...getObjectData,
  'RemoveAt(Int32 index): Void': (self: OrderedDictionary, index: number) => self.removeAtIndex(index),
}

registerTypes([
  dictionaryItemsType(keyValueCollection, 'System.Collections.Specialized'),
  netType('System.Collections.Specialized.OrderedDictionary', () => ({
    class: OrderedDictionary,
    interfaces: [
      'System.Collections.Specialized.IOrderedDictionary',
      'System.Collections.IDictionary',
      'System.Collections.ICollection',
      'System.Collections.IEnumerable',
      'System.Runtime.Serialization.ISerializable',
      'System.Runtime.Serialization.IDeserializationCallback',
    ],
    assembly: 'System.Collections.Specialized',
    members,
  })),
])

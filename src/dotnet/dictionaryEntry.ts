import type { Value } from '../kernel/value.ts'
import type { NetArray } from '../types/array.ts'
import { type NetType, type NetTypeEntry, netType, requireType } from '../types/netType.ts'
import { netText } from '../types/text/netText.ts'

/** System.Collections.DictionaryEntry. */
export class DictionaryEntry {
  key: Value
  value: Value
  constructor(key: Value, value: Value) {
    this.key = key
    this.value = value
  }
}

/** An IDictionaryEnumerator over keys and values. */
export class DictionaryEnumerator {
  readonly #entries: () => Iterable<readonly [Value, Value]>
  #iterator: Iterator<readonly [Value, Value]> | null = null
  #current: readonly [Value, Value] | null = null

  constructor(entries: () => Iterable<readonly [Value, Value]>) {
    this.#entries = entries
  }

  moveNext(): boolean {
    this.#iterator ??= this.#entries()[Symbol.iterator]()
    const next = this.#iterator.next()
    this.#current = next.done === true ? null : next.value
    return this.#current !== null
  }

  reset(): void {
    this.#iterator = null
    this.#current = null
  }

  get entry(): DictionaryEntry | null {
    return this.#current === null ? null : new DictionaryEntry(this.#current[0], this.#current[1])
  }

  *rest(): Iterable<Value> {
    while (this.moveNext()) yield this.entry!
  }
}

/** A dictionary's Keys or Values: a view of it. */
export class DictionaryItems {
  readonly netType: NetType
  readonly #items: () => Iterable<Value>
  readonly #count: () => number

  constructor(
    items: () => Iterable<Value>,
    count: () => number,
    typeName = 'System.Collections.Hashtable+KeyCollection',
  ) {
    this.netType = requireType(typeName)
    this.#items = items
    this.#count = count
  }

  get count(): number {
    return this.#count()
  }

  [Symbol.iterator](): Iterator<Value> {
    return this.#items()[Symbol.iterator]()
  }
}

/** Declares a type of dictionary keys or values. */
export function dictionaryItemsType(name: string, assembly = 'System.Private.CoreLib'): NetTypeEntry {
  return netType(name, () => ({
    assembly,
    interfaces: ['System.Collections.ICollection'],
    enumerate: (self: DictionaryItems) => self,
    members: {
      'IsSynchronized: Boolean': () => false,
      'SyncRoot: Object': (self: DictionaryItems) => self,
      'Count: Int32': (self: DictionaryItems) => self.count,
      'CopyTo(Array array, Int32 index): Void': (self: DictionaryItems, array: NetArray, index: number) => {
        let at = index
        for (const item of self) array.setAt(at++, item)
      },
    },
  }))
}

export const dictionaryEntryTypes: readonly NetTypeEntry[] = [
  netType('System.Collections.DictionaryEntry', () => ({
    kind: 'struct',
    class: DictionaryEntry,
    defaultValue: () => new DictionaryEntry(null, null),
    members: {
      'new(Object key, Object value)': (key: Value, value: Value) => new DictionaryEntry(key, value),
      'Key: Object get set': {
        get: (self: DictionaryEntry) => self.key,
        set: (self: DictionaryEntry, value: Value) => {
          self.key = value
        },
      },
      'Value: Object get set': {
        get: (self: DictionaryEntry) => self.value,
        set: (self: DictionaryEntry, value: Value) => {
          self.value = value
        },
      },
      'ToString(): String': (self: DictionaryEntry) => `[${netText(self.key)}, ${netText(self.value)}]`,
    },
  })),
  netType('System.Collections.Hashtable+HashtableEnumerator', () => ({
    class: DictionaryEnumerator,
    interfaces: ['System.Collections.IDictionaryEnumerator', 'ICloneable'],
    enumerate: (self: DictionaryEnumerator) => self.rest(),
    members: {
      'Key: Object': (self: DictionaryEnumerator) => self.entry?.key ?? null,
      'Entry: System.Collections.DictionaryEntry': (self: DictionaryEnumerator) => self.entry,
      'Current: Object': (self: DictionaryEnumerator) => self.entry,
      'Value: Object': (self: DictionaryEnumerator) => self.entry?.value ?? null,
      'MoveNext(): Boolean': (self: DictionaryEnumerator) => self.moveNext(),
      'Reset(): Void': (self: DictionaryEnumerator) => self.reset(),
    },
  })),
  dictionaryItemsType('System.Collections.Hashtable+KeyCollection'),
  dictionaryItemsType('System.Collections.Hashtable+ValueCollection'),
]

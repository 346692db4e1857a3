import { type Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { NetArray } from '../../types/array.ts'
import { convert, tryConvert } from '../../types/conversion/convert.ts'
import { defaultOf } from '../../types/defaults.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { keyOf } from '../../types/keys.ts'
import { invokeMember } from '../../types/members.ts'
import type { MemberImplementation, NetType } from '../../types/netType.ts'
import { baseOf } from '../../types/psobject.ts'
import type { PSReference } from '../../types/psReference.ts'
import { genericType } from '../../types/registry.ts'
import { netText } from '../../types/text/netText.ts'
import { isInstance, objectType } from '../../types/typeOf.ts'
import { argumentFault, argumentNull, indexOutOfRange, invalidOperation, listOf, outOfRange } from '../arguments.ts'
import { StringComparer } from '../comparers.ts'
import type { Described } from '../declare.ts'
import { ListEnumerator } from './enumerators.ts'
import { ItemList } from './itemList.ts'
import { type Order, orderOf, sameItem } from './ordering.ts'

/** System.Collections.Generic.KeyValuePair`2. */
export class KeyValuePair {
  declare netType: NetType
  readonly key: Value
  readonly value: Value
  constructor(key: Value, value: Value) {
    this.key = key
    this.value = value
  }
}

/** A pair typed by its dictionary's arguments. */
export function pairOf(key: Value, value: Value, types: readonly NetType[]): KeyValuePair {
  const pair = new KeyValuePair(key, value)
  pair.netType = genericType('System.Collections.Generic.KeyValuePair`2', types)
  return pair
}

/** How keys are told apart: by the type's own equality, without case, or as a comparer of a script's says. */
class KeyRule {
  readonly comparer: Value
  readonly #ignoreCase: boolean
  readonly #custom: Value | null
  constructor(comparer: Value) {
    this.comparer = comparer
    this.#ignoreCase = comparer instanceof StringComparer && comparer.ignoresCase
    this.#custom = comparer === null || comparer instanceof StringComparer ? null : comparer
  }

  /** The key for a JavaScript Map; with a script's comparer the first equal key already there. */
  of(key: Value, known: Iterable<Value>): unknown {
    if (this.#custom === null) return keyOf(key, this.#ignoreCase)
    for (const other of known)
      if (invokeMember(this.#custom, 'Equals', [other, key]) === true) return keyOf(other, false)
    return keyOf(key, false)
  }
}

interface Entry {
  readonly key: Value
  value: Value
}

/**
 * Dictionary`2, SortedDictionary`2, SortedList`2, ConcurrentDictionary`2. Enumerates as .NET does: removed places are used again before new
 * ones are taken.
 */
export class GenericDictionary implements DictionaryLike {
  declare netType: NetType
  readonly rule: KeyRule
  /** Kept in this order where the class is sorted. */
  readonly order: Order | null
  readonly comparer: Value
  version = 0
  readonly #index: Map<unknown, Entry> = new Map()
  /** Places as .NET fills them; undefined: free. */
  #places: (Entry | undefined)[] = []
  #free: number[] = []

  constructor(comparer: Value = null, isSorted = false) {
    this.comparer = comparer
    this.rule = new KeyRule(isSorted ? (comparer instanceof StringComparer ? comparer : null) : comparer)
    this.order = isSorted ? orderOf(comparer) : null
  }

  get keyType(): NetType {
    return this.netType.genericArguments[0] ?? objectType
  }
  get valueType(): NetType {
    return this.netType.genericArguments[1] ?? objectType
  }
  get types(): readonly NetType[] {
    return this.netType.genericArguments
  }
  get count(): number {
    return this.#index.size
  }

  #mapKey(key: Value): unknown {
    return this.rule.of(key, this.keys())
  }

  /** A key as the dictionary's key type; undefined where it cannot be. */
  #typed(key: Value): Value | undefined {
    const base = baseOf(key)
    if (base === null || isInstance(base, this.keyType)) return base
    const converted = tryConvert(base, this.keyType)
    return converted === undefined || converted === null ? undefined : converted
  }

  find(key: Value): Entry | undefined {
    return this.#index.get(this.#mapKey(key))
  }

  hasKey(key: Value): boolean {
    const typed = this.#typed(key)
    return typed !== undefined && typed !== null && this.find(typed) !== undefined
  }

  getValue(key: Value): Value | undefined {
    const typed = this.#typed(key)
    return typed === undefined || typed === null ? undefined : this.find(typed)?.value
  }

  setValue(key: Value, value: Value): void {
    this.put(convert(key, this.keyType), this.valueType === objectType ? value : convert(value, this.valueType))
  }

  /** Adds or replaces; key and value have the right types. */
  put(key: Value, value: Value): void {
    if (key === null) throw argumentNull('key')
    const mapKey = this.#mapKey(key)
    const known = this.#index.get(mapKey)
    if (known !== undefined) {
      known.value = value
      // Only the sorted ones count a new value as a change.
      if (this.order !== null) this.version++
      return
    }
    this.version++
    const entry = { key, value }
    this.#index.set(mapKey, entry)
    const { order } = this
    if (order !== null) {
      let low = 0
      let high = this.#places.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (order(this.#places[middle]!.key, key) < 0) low = middle + 1
        else high = middle
      }
      this.#places.splice(low, 0, entry)
      return
    }
    const free = this.#free.pop()
    if (free === undefined) this.#places.push(entry)
    else this.#places[free] = entry
  }

  removeKey(key: Value): void {
    this.take(key)
  }

  /** Removes a key; its entry, or undefined. */
  take(key: Value): Entry | undefined {
    const mapKey = this.#mapKey(key)
    const entry = this.#index.get(mapKey)
    if (entry === undefined) return undefined
    this.#index.delete(mapKey)
    const at = this.#places.indexOf(entry)
    if (this.order !== null) {
      this.#places.splice(at, 1)
      this.version++
    } else {
      this.#places[at] = undefined
      this.#free.push(at)
    }
    return entry
  }

  clear(): void {
    this.#index.clear()
    this.#places = []
    this.#free = []
    this.version++
  }

  *all(): Iterable<Entry> {
    const { version } = this
    for (const entry of this.#places) {
      if (entry !== undefined) yield entry
      if (this.version !== version)
        throw invalidOperation(
          this.order === null
            ? 'Collection was modified; enumeration operation may not execute.'
            : 'Collection was modified after the enumerator was instantiated.',
        )
    }
  }

  *entries(): Iterable<readonly [Value, Value]> {
    for (const { key, value } of this.all()) yield [key, value]
  }
  *keys(): Iterable<Value> {
    for (const { key } of this.#places.values().filter((e) => e !== undefined) as Iterable<Entry>) yield key
  }
  /** Keys for an enumeration that ends when the dictionary changes. */
  *liveKeys(): Iterable<Value> {
    for (const { key } of this.all()) yield key
  }
  *values(): Iterable<Value> {
    for (const { value } of this.all()) yield value
  }
  *pairs(): Iterable<KeyValuePair> {
    for (const { key, value } of this.all()) yield pairOf(key, value, this.types)
  }

  /** The entry at a place of a sorted list. */
  entryAt(index: number): Entry {
    const entry = this.#places[index]
    if (entry === undefined) throw indexOutOfRange()
    return entry
  }

  placeOf(key: Value): number {
    const entry = this.find(key)
    return entry === undefined ? -1 : this.#places.indexOf(entry)
  }
}

/** Keys and Values of a dictionary: views of it. */
export class DictionaryView {
  declare netType: NetType
  readonly #items: () => Iterable<Value>
  readonly #count: () => number
  constructor(items: () => Iterable<Value>, count: () => number) {
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

function viewOf(self: GenericDictionary, what: 'KeyCollection' | 'ValueCollection'): DictionaryView {
  const made = new DictionaryView(
    () => (what === 'KeyCollection' ? self.liveKeys() : self.values()),
    () => self.count,
  )
  const owner =
    self.netType.definition?.fullName.includes('SortedDictionary') === true ? 'SortedDictionary' : 'Dictionary'
  made.netType = genericType(`System.Collections.Generic.${owner}\`2+${what}`, self.types)
  return made
}

const shown = (key: Value) => netText(key)

const duplicate = (key: Value): Fault =>
  argumentFault(`An item with the same key has already been added. Key: ${shown(key)}`)
const notFound = (key: Value): Fault =>
  netFault(
    'System.Collections.Generic.KeyNotFoundException',
    `The given key '${shown(key)}' was not present in the dictionary.`,
  )

function fill(made: GenericDictionary, source: Value): GenericDictionary {
  if (source === null) throw argumentNull('dictionary')
  if (isDictionary(source))
    for (const [key, value] of source.entries()) add(made, convert(key, made.keyType), convert(value, made.valueType))
  else for (const pair of listOf(source)) add(made, (pair as KeyValuePair).key, (pair as KeyValuePair).value)
  return made
}

function add(self: GenericDictionary, key: Value, value: Value): void {
  if (key === null) throw argumentNull('key')
  if (self.find(key) !== undefined) throw duplicate(key)
  self.put(key, value)
}

const isComparer = (value: Value | undefined): boolean =>
  value !== undefined &&
  value !== null &&
  typeof value === 'object' &&
  !isDictionary(value) &&
  !('storage' in value) &&
  !(value instanceof ItemList)

/** `new(capacity?, comparer?)` and `new(collection, comparer?)`. */
function maker(isSorted: boolean) {
  return function make(this: NetType, ...args: (Value | undefined)[]): GenericDictionary {
    const comparer = args.find(isComparer) ?? null
    const capacity = args.find((a) => typeof a === 'number') as number | undefined
    if (capacity !== undefined && capacity < 0)
      throw outOfRange('capacity', `capacity ('${capacity}') must be a non-negative value.`, capacity)
    const made = new GenericDictionary(comparer as Value, isSorted)
    made.netType = this
    const source = args.find((a) => a !== undefined && a !== null && typeof a === 'object' && !isComparer(a))
    return source === undefined ? made : fill(made, source as Value)
  }
}

function copyTo(self: GenericDictionary, array: NetArray, index = 0): void {
  let at = index
  for (const pair of self.pairs()) array.setAt(at++, pair)
}

const dictionaryMembers = (isSorted: boolean): Record<string, MemberImplementation> => ({
  new: maker(isSorted),
  Comparer: (self: GenericDictionary) => self.comparer,
  Count: (self: GenericDictionary) => self.count,
  Capacity: (self: GenericDictionary) => self.count,
  Keys: (self: GenericDictionary) => viewOf(self, 'KeyCollection'),
  Values: (self: GenericDictionary) => viewOf(self, 'ValueCollection'),
  Item: {
    get: (self: GenericDictionary, key: Value) => {
      if (key === null) throw argumentNull('key')
      const entry = self.find(key)
      if (entry === undefined) throw notFound(key)
      return entry.value
    },
    set: (self: GenericDictionary, key: Value, value: Value) => self.put(key, value),
  },
  Add: add,
  Clear: (self: GenericDictionary) => self.clear(),
  ContainsKey: (self: GenericDictionary, key: Value) => {
    if (key === null) throw argumentNull('key')
    return self.find(key) !== undefined
  },
  ContainsValue: (self: GenericDictionary, value: Value) => [...self.values()].some((v) => sameItem(v, value)),
  CopyTo: copyTo,
  EnsureCapacity: (_self: GenericDictionary, capacity: number) => capacity,
  TrimExcess: () => null,
  GetEnumerator: (self: GenericDictionary) =>
    new ListEnumerator(
      () => self.pairs(),
      () => self.version,
    ),
  Remove: (self: GenericDictionary, key: Value, value?: PSReference) => {
    if (key === null) throw argumentNull('key')
    const entry = self.take(key)
    if (value !== undefined) value.value = entry?.value ?? defaultOf(self.valueType)
    return entry !== undefined
  },
  TryAdd: (self: GenericDictionary, key: Value, value: Value) => {
    if (self.find(key) !== undefined) return false
    self.put(key, value)
    return true
  },
  TryGetValue: (self: GenericDictionary, key: Value, value: PSReference) => {
    if (key === null) throw argumentNull('key')
    const entry = self.find(key)
    value.value = entry?.value ?? defaultOf(self.valueType)
    return entry !== undefined
  },
})

const sortedListMembers = (): Record<string, MemberImplementation> => ({
  ...dictionaryMembers(true),
  Capacity: { get: (self: GenericDictionary) => self.count, set: () => {} },
  GetKeyAtIndex: (self: GenericDictionary, index: number) => self.entryAt(index).key,
  GetValueAtIndex: (self: GenericDictionary, index: number) => self.entryAt(index).value,
  SetValueAtIndex: (self: GenericDictionary, index: number, value: Value) => {
    self.entryAt(index).value = value
  },
  IndexOfKey: (self: GenericDictionary, key: Value) => self.placeOf(key),
  IndexOfValue: (self: GenericDictionary, value: Value) => [...self.values()].findIndex((v) => sameItem(v, value)),
  RemoveAt: (self: GenericDictionary, index: number) => {
    self.take(self.entryAt(index).key)
  },
})

const concurrentMembers = (): Record<string, MemberImplementation> => {
  const make = (self: GenericDictionary, key: Value, factory: Value, argument: readonly Value[] = []): Value => {
    const invoke = (factory as { invoke?: (args: readonly Value[]) => Value } | null)?.invoke
    return invoke === undefined ? factory : convert(invoke([key, ...argument]), self.valueType)
  }
  return {
    ...dictionaryMembers(false),
    IsEmpty: (self: GenericDictionary) => self.count === 0,
    GetOrAdd: (self: GenericDictionary, key: Value, factory: Value, ...rest: Value[]) => {
      const known = self.find(key)
      if (known !== undefined) return known.value
      const value = make(self, key, factory, rest)
      self.put(key, value)
      return value
    },
    AddOrUpdate: (
      self: GenericDictionary,
      key: Value,
      first: Value,
      update: { invoke(args: readonly Value[]): Value },
    ) => {
      const known = self.find(key)
      const value =
        known === undefined ? make(self, key, first) : convert(update.invoke([key, known.value]), self.valueType)
      self.put(key, value)
      return value
    },
    TryRemove: (self: GenericDictionary, key: Value, value?: PSReference) => {
      const entry = self.take(key instanceof KeyValuePair ? key.key : key)
      if (value !== undefined) value.value = entry?.value ?? defaultOf(self.valueType)
      return entry !== undefined
    },
    TryUpdate: (self: GenericDictionary, key: Value, value: Value, expected: Value) => {
      const known = self.find(key)
      if (known === undefined || !sameItem(known.value, expected)) return false
      self.put(key, value)
      return true
    },
    ToArray: (self: GenericDictionary) => [...self.pairs()] as unknown as Value,
  }
}

const pairText = (self: KeyValuePair) => `[${netText(self.key)}, ${netText(self.value)}]`

const viewType = (): Described => ({
  class: DictionaryView,
  enumerate: (self: DictionaryView) => self as unknown as Iterable<never>,
  members: {
    Count: (self: DictionaryView) => self.count,
    Contains: (self: DictionaryView, item: Value) => [...self].some((i) => sameItem(i, item)),
    CopyTo: (self: DictionaryView, array: NetArray, index: number) => {
      let at = index
      for (const item of self) array.setAt(at++, item)
    },
    GetEnumerator: (self: DictionaryView) => new ListEnumerator(() => self),
  },
})

const dictionary = (members: Record<string, MemberImplementation>): Described => ({
  class: GenericDictionary,
  enumerate: (self: GenericDictionary) => self.pairs() as Iterable<never>,
  members,
})

export const dictionaryTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.Collections.Generic.KeyValuePair`2',
    () => ({
      class: KeyValuePair,
      members: {
        new: (key: Value, value: Value) => new KeyValuePair(key, value),
        Key: (self: KeyValuePair) => self.key,
        Value: (self: KeyValuePair) => self.value,
        ToString: pairText,
      },
    }),
  ],
  [
    'System.Collections.Generic.KeyValuePair',
    () => ({
      members: {
        'static Create': function (this: NetType[], key: Value, value: Value) {
          return pairOf(key, value, this)
        },
      },
    }),
  ],
  ['System.Collections.Generic.Dictionary`2', () => dictionary(dictionaryMembers(false))],
  ['System.Collections.Generic.SortedDictionary`2', () => dictionary(dictionaryMembers(true))],
  ['System.Collections.Generic.SortedList`2', () => dictionary(sortedListMembers())],
  ['System.Collections.Concurrent.ConcurrentDictionary`2', () => dictionary(concurrentMembers())],
  ['System.Collections.Generic.Dictionary`2+KeyCollection', viewType],
  ['System.Collections.Generic.Dictionary`2+ValueCollection', viewType],
  ['System.Collections.Generic.SortedDictionary`2+KeyCollection', viewType],
  ['System.Collections.Generic.SortedDictionary`2+ValueCollection', viewType],
])

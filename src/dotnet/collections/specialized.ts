import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, type NetArray, objectArray, stringArray } from '../../types/array.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { netText } from '../../types/text/netText.ts'
import { booleanType, stringType } from '../../types/typeOf.ts'
import { argumentFault, argumentNull, listOf, outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { DictionaryEntry, DictionaryEnumerator, DictionaryItems } from '../dictionaryEntry.ts'
import { ListEnumerator } from './enumerators.ts'
import { type Order, orderOf, sameItem } from './ordering.ts'

/** System.Collections.SortedList. */
export class SortedList implements DictionaryLike {
  readonly comparer: Value
  readonly order: Order
  pairs: [Value, Value][] = []
  constructor(comparer: Value) {
    this.comparer = comparer
    this.order = orderOf(comparer)
  }
  get count(): number {
    return this.pairs.length
  }
  indexOf(key: Value): number {
    let low = 0
    let high = this.pairs.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const sign = this.order(this.pairs[middle]![0], key)
      if (sign === 0) return middle
      if (sign < 0) low = middle + 1
      else high = middle - 1
    }
    return ~low
  }
  hasKey(key: Value): boolean {
    return this.indexOf(key) >= 0
  }
  getValue(key: Value): Value | undefined {
    const at = this.indexOf(key)
    return at < 0 ? undefined : this.pairs[at]![1]
  }
  setValue(key: Value, value: Value): void {
    if (key === null) throw argumentNull('key')
    const at = this.indexOf(key)
    if (at >= 0) this.pairs[at]![1] = value
    else this.pairs.splice(~at, 0, [key, value])
  }
  removeKey(key: Value): void {
    const at = this.indexOf(key)
    if (at >= 0) this.pairs.splice(at, 1)
  }
  entries(): Iterable<readonly [Value, Value]> {
    return [...this.pairs]
  }
}

const pairAt = (self: SortedList, index: number) => {
  const pair = self.pairs[index]
  if (pair === undefined)
    throw outOfRange('index', 'Index was out of range. Must be non-negative and less than the size of the collection.')
  return pair
}

const sortedList = (): Described => ({
  class: SortedList,
  members: {
    new: (...args: Value[]) => {
      const comparer = args.find((a) => a !== null && typeof a === 'object' && !isDictionary(a)) ?? null
      const made = new SortedList(comparer)
      const source = args.find((a) => isDictionary(a ?? null)) as DictionaryLike | undefined
      if (source !== undefined) for (const [key, value] of source.entries()) made.setValue(key, value)
      return made
    },
    Capacity: { get: (self: SortedList) => Math.max(16, self.count), set: () => {} },
    Count: (self: SortedList) => self.count,
    IsReadOnly: () => false,
    IsFixedSize: () => false,
    IsSynchronized: () => false,
    SyncRoot: (self: SortedList) => self,
    Keys: (self: SortedList) =>
      new DictionaryItems(
        () => self.pairs.map(([k]) => k),
        () => self.count,
      ),
    Values: (self: SortedList) =>
      new DictionaryItems(
        () => self.pairs.map(([, v]) => v),
        () => self.count,
      ),
    Item: {
      get: (self: SortedList, key: Value) => self.getValue(key) ?? null,
      set: (self: SortedList, key: Value, value: Value) => self.setValue(key, value),
    },
    Add: (self: SortedList, key: Value, value: Value) => {
      if (key === null) throw argumentNull('key')
      if (self.hasKey(key))
        throw argumentFault(
          `Item has already been added. Key in dictionary: '${netText(key)}'  Key being added: '${netText(key)}'`,
        )
      self.setValue(key, value)
    },
    Clear: (self: SortedList) => {
      self.pairs = []
    },
    Clone: (self: SortedList) => {
      const copy = new SortedList(self.comparer)
      copy.pairs = self.pairs.map(([k, v]) => [k, v])
      return copy
    },
    Contains: (self: SortedList, key: Value) => self.hasKey(key),
    ContainsKey: (self: SortedList, key: Value) => self.hasKey(key),
    ContainsValue: (self: SortedList, value: Value) => self.pairs.some(([, v]) => sameItem(v, value)),
    CopyTo: (self: SortedList, array: NetArray, index: number) => {
      self.pairs.forEach(([k, v], i) => {
        array.setAt(index + i, new DictionaryEntry(k, v))
      })
    },
    GetByIndex: (self: SortedList, index: number) => pairAt(self, index)[1],
    GetKey: (self: SortedList, index: number) => pairAt(self, index)[0],
    GetKeyList: (self: SortedList) => objectArray(self.pairs.map(([k]) => k)),
    GetValueList: (self: SortedList) => objectArray(self.pairs.map(([, v]) => v)),
    GetEnumerator: (self: SortedList) => new DictionaryEnumerator(() => self.pairs),
    IndexOfKey: (self: SortedList, key: Value) => Math.max(-1, self.indexOf(key)),
    IndexOfValue: (self: SortedList, value: Value) => self.pairs.findIndex(([, v]) => sameItem(v, value)),
    Remove: (self: SortedList, key: Value) => self.removeKey(key),
    RemoveAt: (self: SortedList, index: number) => {
      pairAt(self, index)
      self.pairs.splice(index, 1)
    },
    SetByIndex: (self: SortedList, index: number, value: Value) => {
      pairAt(self, index)[1] = value
    },
    'static Synchronized': (list: Value) => list,
    TrimToSize: () => null,
  },
})

/** A null name is one of its own, besides ''. */
const keyOf = (name: string | null): string => (name === null ? '\0' : fold(name))

/** System.Collections.Specialized.NameValueCollection: several values a name, without regard to case. */
export class NameValueCollection {
  readonly #entries: Map<string, { readonly name: string | null; values: string[] }> = new Map()
  get names(): (string | null)[] {
    return [...this.#entries.values()].map((e) => e.name)
  }
  get count(): number {
    return this.#entries.size
  }
  valuesOf(name: string | null): string[] | null {
    return this.#entries.get(keyOf(name))?.values ?? null
  }
  at(index: number): { readonly name: string | null; values: string[] } {
    const entry = [...this.#entries.values()][index]
    if (entry === undefined)
      throw outOfRange(
        'index',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      )
    return entry
  }
  add(name: string | null, value: string | null): void {
    const known = this.#entries.get(keyOf(name))
    if (known === undefined) this.#entries.set(keyOf(name), { name, values: value === null ? [] : [value] })
    else if (value !== null) known.values.push(value)
  }
  set(name: string | null, value: string | null): void {
    const known = this.#entries.get(keyOf(name))
    if (known === undefined) this.add(name, value)
    else known.values = value === null ? [] : [value]
  }
  remove(name: string | null): void {
    this.#entries.delete(keyOf(name))
  }
  clear(): void {
    this.#entries.clear()
  }
}

const joined = (values: readonly string[] | null) => (values === null || values.length === 0 ? null : values.join(','))

const nameValues = (): Described => ({
  class: NameValueCollection,
  enumerate: (self: NameValueCollection) => self.names as Iterable<never>,
  members: {
    new: (...args: Value[]) => {
      const made = new NameValueCollection()
      const source = args.find((a) => a instanceof NameValueCollection)
      if (source instanceof NameValueCollection)
        for (const name of source.names) for (const value of source.valuesOf(name)!) made.add(name, value)
      return made
    },
    Count: (self: NameValueCollection) => self.count,
    Keys: (self: NameValueCollection) => arrayFrom(stringType, self.names),
    AllKeys: (self: NameValueCollection) => arrayFrom(stringType, self.names),
    Item: {
      get: (self: NameValueCollection, key: string | number) =>
        typeof key === 'number' ? joined(self.at(key).values) : joined(self.valuesOf(key)),
      set: (self: NameValueCollection, key: string, value: string) => self.set(key, value),
    },
    Add: (self: NameValueCollection, first: Value, value?: string) => {
      if (first instanceof NameValueCollection)
        for (const name of first.names) for (const v of first.valuesOf(name)!) self.add(name, v)
      else self.add(first as string, value ?? null)
    },
    Clear: (self: NameValueCollection) => self.clear(),
    Get: (self: NameValueCollection, key: string | number) =>
      typeof key === 'number' ? joined(self.at(key).values) : joined(self.valuesOf(key)),
    GetKey: (self: NameValueCollection, index: number) => self.at(index).name,
    GetValues: (self: NameValueCollection, key: string | number) => {
      const values = typeof key === 'number' ? self.at(key).values : self.valuesOf(key)
      return values === null ? null : stringArray([...values])
    },
    HasKeys: (self: NameValueCollection) => self.count > 0,
    Remove: (self: NameValueCollection, name: string) => self.remove(name),
    Set: (self: NameValueCollection, name: string, value: string) => self.set(name, value),
    GetEnumerator: (self: NameValueCollection) => new ListEnumerator(() => self.names),
    'Count: Int32': (self: NameValueCollection) => self.count,
    'Keys: System.Collections.Specialized.NameObjectCollectionBase+KeysCollection': (self: NameValueCollection) =>
      arrayFrom(stringType, self.names),
  },
})

/** System.Collections.BitArray. */
export class BitArray {
  bits: boolean[]
  constructor(bits: boolean[]) {
    this.bits = bits
  }
}

function makeBits(first: Value, second?: boolean): BitArray {
  if (typeof first === 'number') {
    if (first < 0) throw outOfRange('length', 'Non-negative number required.')
    return new BitArray(new Array<boolean>(first).fill(second ?? false))
  }
  if (first instanceof BitArray) return new BitArray([...first.bits])
  const array = first as NetArray
  const width = array.elementType.code === 6 ? 8 : array.elementType.code === 9 ? 32 : 1
  if (width === 1) return new BitArray(listOf(array).map((b) => b === true))
  const numbers = Array.from(array.storage as Uint8Array)
  return new BitArray(numbers.flatMap((n) => Array.from({ length: width }, (_, i) => ((n >> i) & 1) === 1)))
}

const combine = (f: (a: boolean, b: boolean) => boolean) => (self: BitArray, other: BitArray) => {
  if (other.bits.length !== self.bits.length) throw argumentFault('Array lengths must be the same.')
  self.bits = self.bits.map((bit, i) => f(bit, other.bits[i]!))
  return self
}

const checkBit = (self: BitArray, index: number) => {
  if (index < 0 || index >= self.bits.length)
    throw outOfRange('index', 'Index was out of range. Must be non-negative and less than the size of the collection.')
}

const getBit = (self: BitArray, index: number) => {
  checkBit(self, index)
  return self.bits[index]!
}

const setBit = (self: BitArray, index: number, value: boolean) => {
  checkBit(self, index)
  self.bits[index] = value
}

const bitArray = (): Described => ({
  class: BitArray,
  enumerate: (self: BitArray) => self.bits as unknown as Iterable<never>,
  members: {
    new: makeBits,
    Item: { get: getBit, set: setBit },
    Length: {
      get: (self: BitArray) => self.bits.length,
      set: (self: BitArray, length: number) => {
        while (self.bits.length < length) self.bits.push(false)
        self.bits.length = length
      },
    },
    Count: (self: BitArray) => self.bits.length,
    SyncRoot: (self: BitArray) => self,
    IsSynchronized: () => false,
    IsReadOnly: () => false,
    Get: getBit,
    Set: setBit,
    SetAll: (self: BitArray, value: boolean) => {
      self.bits.fill(value)
    },
    And: combine((a, b) => a && b),
    Or: combine((a, b) => a || b),
    Xor: combine((a, b) => a !== b),
    Not: (self: BitArray) => {
      self.bits = self.bits.map((b) => !b)
      return self
    },
    RightShift: (self: BitArray, n: number) => {
      self.bits = self.bits.map((_, i) => self.bits[i + n] ?? false)
      return self
    },
    LeftShift: (self: BitArray, n: number) => {
      self.bits = self.bits.map((_, i) => self.bits[i - n] ?? false)
      return self
    },
    CopyTo: (self: BitArray, array: NetArray, index: number) => {
      const code = array.elementType.code
      if (code === 3) {
        self.bits.forEach((bit, i) => {
          array.setAt(index + i, bit)
        })
        return
      }
      const width = code === 6 ? 8 : 32
      const storage = array.storage as Uint8Array
      for (let i = 0; i < self.bits.length; i++)
        if (self.bits[i]) storage[index + Math.floor(i / width)]! |= 1 << (i % width)
    },
    HasAllSet: (self: BitArray) => self.bits.every((b) => b),
    HasAnySet: (self: BitArray) => self.bits.some((b) => b),
    Clone: (self: BitArray) => new BitArray([...self.bits]),
    GetEnumerator: (self: BitArray) => new ListEnumerator(() => arrayFrom(booleanType, self.bits)),
  },
})

export const specializedTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Collections.SortedList', sortedList],
  ['System.Collections.Specialized.NameValueCollection', nameValues],
  ['System.Collections.BitArray', bitArray],
])

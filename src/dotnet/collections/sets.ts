import type { Value } from '../../kernel/value.ts'
import { arrayFrom, type NetArray } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import { defaultOf } from '../../types/defaults.ts'
import type { Delegate } from '../../types/delegate.ts'
import { keyOf } from '../../types/keys.ts'
import type { MemberImplementation, NetType } from '../../types/netType.ts'
import type { PSReference } from '../../types/psReference.ts'
import { objectType } from '../../types/typeOf.ts'
import { argumentNull, invalidOperation, listOf } from '../arguments.ts'
import { StringComparer } from '../comparers.ts'
import type { Described } from '../declare.ts'
import { ListEnumerator } from './enumerators.ts'
import { type Order, orderOf } from './ordering.ts'

/** HashSet`1 and SortedSet`1. Removed places of a HashSet are used again, as in .NET. */
export class ItemSet {
  declare netType: NetType
  readonly comparer: Value
  readonly order: Order | null
  version = 0
  readonly #ignoreCase: boolean
  readonly #index: Map<unknown, number> = new Map()
  #places: (Value | undefined)[] = []
  #free: number[] = []

  constructor(comparer: Value, isSorted: boolean) {
    this.comparer = comparer
    this.#ignoreCase = comparer instanceof StringComparer && comparer.ignoresCase
    this.order = isSorted ? orderOf(comparer) : null
  }

  get elementType(): NetType {
    return this.netType.genericArguments[0] ?? objectType
  }
  get count(): number {
    return this.order === null ? this.#index.size : this.#places.length
  }

  keyOf(item: Value): unknown {
    return keyOf(item, this.#ignoreCase)
  }

  /** The place in a sorted set, or the complement of where it would stand. */
  #search(item: Value): number {
    let low = 0
    let high = this.#places.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const sign = this.order!(this.#places[middle]!, item)
      if (sign === 0) return middle
      if (sign < 0) low = middle + 1
      else high = middle - 1
    }
    return ~low
  }

  #placeOf(item: Value): number {
    return this.order === null ? (this.#index.get(this.keyOf(item)) ?? -1) : this.#search(item)
  }

  has(item: Value): boolean {
    return this.#placeOf(item) >= 0
  }

  /** The item of the set that equals this one. */
  find(item: Value): Value | undefined {
    const at = this.#placeOf(item)
    return at < 0 ? undefined : this.#places[at]
  }

  add(item: Value): boolean {
    const at = this.#placeOf(item)
    if (at >= 0) return false
    this.version++
    if (this.order !== null) this.#places.splice(~at, 0, item)
    else {
      const place = this.#free.pop() ?? this.#places.length
      this.#places[place] = item
      this.#index.set(this.keyOf(item), place)
    }
    return true
  }

  delete(item: Value): boolean {
    const at = this.#placeOf(item)
    if (at < 0) return false
    this.version++
    if (this.order !== null) this.#places.splice(at, 1)
    else {
      this.#index.delete(this.keyOf(item))
      this.#places[at] = undefined
      this.#free.push(at)
    }
    return true
  }

  clear(): void {
    this.#index.clear()
    this.#places = []
    this.#free = []
    this.version++
  }

  *[Symbol.iterator](): Iterator<Value> {
    const { version } = this
    for (const item of this.#places) {
      if (item === undefined) continue
      yield item
      if (this.version !== version)
        throw invalidOperation('Collection was modified; enumeration operation may not execute.')
    }
  }

  get items(): Value[] {
    return this.#places.filter((item) => item !== undefined)
  }

  /** An empty set of the same kind. */
  similar(): ItemSet {
    const made = new ItemSet(this.comparer, this.order !== null)
    made.netType = this.netType
    return made
  }

  /** Another collection's items as a set with this one's comparer. */
  setOf(other: Value): ItemSet {
    if (other === null) throw argumentNull('other')
    const made = this.similar()
    const type = this.elementType
    for (const item of listOf(other)) made.add(type === objectType ? item : convert(item, type))
    return made
  }
}

function isComparer(value: Value): boolean {
  return value !== null && typeof value === 'object' && (value instanceof StringComparer || 'compare' in value)
}

const maker = (isSorted: boolean) =>
  function make(this: NetType, ...args: Value[]): ItemSet {
    const source = args.find((a) => a !== null && typeof a === 'object' && !isComparer(a)) ?? null
    const made = new ItemSet(args.find(isComparer) ?? null, isSorted)
    made.netType = this
    if (args.length > 0 && args[0] === null && source === null && args.length === 1) throw argumentNull('collection')
    if (source !== null) for (const item of made.setOf(source)) made.add(item)
    return made
  }

const isSubset = (a: ItemSet, b: ItemSet) => a.items.every((item) => b.has(item))

function copyTo(self: ItemSet, array: NetArray, index = 0, count = self.count): void {
  self.items.slice(0, count).forEach((item, i) => {
    array.setAt(index + i, item)
  })
}

const members = (isSorted: boolean): Record<string, MemberImplementation> => ({
  new: maker(isSorted),
  Count: (self: ItemSet) => self.count,
  Capacity: (self: ItemSet) => self.count,
  Comparer: (self: ItemSet) => self.comparer,
  Min: (self: ItemSet) => self.items[0] ?? defaultOf(self.elementType),
  Max: (self: ItemSet) => self.items.at(-1) ?? defaultOf(self.elementType),
  Add: (self: ItemSet, item: Value) => self.add(item),
  Remove: (self: ItemSet, item: Value) => self.delete(item),
  Clear: (self: ItemSet) => self.clear(),
  Contains: (self: ItemSet, item: Value) => self.has(item),
  CopyTo: copyTo,
  EnsureCapacity: (_self: ItemSet, capacity: number) => capacity,
  TrimExcess: () => null,
  GetEnumerator: (self: ItemSet) =>
    new ListEnumerator(
      () => self,
      () => self.version,
    ),
  UnionWith: (self: ItemSet, other: Value) => {
    for (const item of self.setOf(other)) self.add(item)
  },
  IntersectWith: (self: ItemSet, other: Value) => {
    const kept = self.setOf(other)
    for (const item of self.items) if (!kept.has(item)) self.delete(item)
  },
  ExceptWith: (self: ItemSet, other: Value) => {
    for (const item of self.setOf(other)) self.delete(item)
  },
  SymmetricExceptWith: (self: ItemSet, other: Value) => {
    for (const item of self.setOf(other)) if (!self.delete(item)) self.add(item)
  },
  IsSubsetOf: (self: ItemSet, other: Value) => isSubset(self, self.setOf(other)),
  IsProperSubsetOf: (self: ItemSet, other: Value) => {
    const set = self.setOf(other)
    return set.count > self.count && isSubset(self, set)
  },
  IsSupersetOf: (self: ItemSet, other: Value) => isSubset(self.setOf(other), self),
  IsProperSupersetOf: (self: ItemSet, other: Value) => {
    const set = self.setOf(other)
    return set.count < self.count && isSubset(set, self)
  },
  Overlaps: (self: ItemSet, other: Value) => self.setOf(other).items.some((item) => self.has(item)),
  SetEquals: (self: ItemSet, other: Value) => {
    const set = self.setOf(other)
    return set.count === self.count && isSubset(self, set)
  },
  RemoveWhere: (self: ItemSet, match: Delegate) => {
    const gone = self.items.filter((item) => match.invoke([item]) === true)
    for (const item of gone) self.delete(item)
    return gone.length
  },
  TryGetValue: (self: ItemSet, item: Value, result: PSReference) => {
    const found = self.find(item)
    result.value = found ?? defaultOf(self.elementType)
    return found !== undefined
  },
  Reverse: (self: ItemSet) => arrayFrom(self.elementType, self.items.reverse()),
  GetViewBetween: (self: ItemSet, low: Value, high: Value) => {
    const made = self.similar()
    for (const item of self.items) if (self.order!(low, item) <= 0 && self.order!(item, high) <= 0) made.add(item)
    return made
  },
})

const described = (isSorted: boolean): Described => ({
  class: ItemSet,
  enumerate: (self: ItemSet) => self as unknown as Iterable<never>,
  members: members(isSorted),
})

export const setTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Collections.Generic.HashSet`1', () => described(false)],
  ['System.Collections.Generic.SortedSet`1', () => described(true)],
])

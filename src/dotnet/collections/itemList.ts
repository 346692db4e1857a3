import type { Value } from '../../kernel/value.ts'
import { arrayFrom, type NetArray } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import { defaultOf } from '../../types/defaults.ts'
import type { Delegate } from '../../types/delegate.ts'
import type { MemberImplementation, NetType } from '../../types/netType.ts'
import { objectType } from '../../types/typeOf.ts'
import {
  argumentFault,
  argumentNull,
  indexOutOfRange,
  invalidOperation,
  listOf,
  notSupported,
  outOfRange,
} from '../arguments.ts'
import { ListEnumerator } from './enumerators.ts'
import { orderOf, sameItem, searchItems, sortItems } from './ordering.ts'

/** What ArrayList, List, Collection and the like are made of. */
export class ItemList {
  /** The constructed type, where the class is generic. */
  declare netType: NetType
  items: Value[]
  capacity: number
  /** Counts changes: enumerations notice them. */
  version = 0
  isReadOnly = false
  isFixedSize = false

  constructor(items: Value[] = [], capacity: number = items.length) {
    this.items = items
    this.capacity = capacity
  }

  get count(): number {
    return this.items.length
  }

  getAt(index: number): Value {
    return this.items[index]!
  }

  setAt(index: number, value: Value): void {
    this.checkWritable()
    this.items[index] = value
    this.version++
  }

  get elementType(): NetType {
    return this.netType.genericArguments[0] ?? objectType
  }

  checkWritable(): void {
    if (this.isReadOnly) throw notSupported('Collection is read-only.')
  }

  checkResizable(): void {
    this.checkWritable()
    if (this.isFixedSize) throw notSupported('Collection was of a fixed size.')
  }

  /** Makes room and counts the change. */
  changed(): void {
    this.version++
    if (this.items.length > this.capacity) {
      this.capacity = Math.max(this.capacity === 0 ? 4 : this.capacity * 2, this.items.length)
    }
  }

  *[Symbol.iterator](): Iterator<Value> {
    const { version } = this
    for (let i = 0; i < this.items.length; i++) {
      yield this.items[i]!
      if (this.version !== version)
        throw invalidOperation('Collection was modified; enumeration operation may not execute.')
    }
  }
}

const badRange = () =>
  argumentFault(
    'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
  )

export function checkRange(self: ItemList, index: number, count: number): void {
  if (index < 0) throw outOfRange('index', 'Non-negative number required.')
  if (count < 0) throw outOfRange('count', 'Non-negative number required.')
  if (index + count > self.items.length) throw badRange()
}

export function checkIndex(self: ItemList, index: number): void {
  if (index < 0 || index >= self.items.length) throw indexOutOfRange()
}

/** The items of a collection argument, converted to the list's element type. */
function collected(self: ItemList, source: Value): Value[] {
  if (source === null) throw argumentNull('collection')
  const type = self.elementType
  const items = [...listOf(source)]
  return type === objectType ? items : items.map((item) => convert(item, type))
}

function indexOf(self: ItemList, value: Value, start = 0, count: number = self.items.length - start): number {
  if (start < 0 || start > self.items.length)
    throw outOfRange(
      'index',
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
    )
  if (count < 0 || start + count > self.items.length)
    throw outOfRange(
      'count',
      'Count must be positive and count must refer to a location within the string/array/collection.',
    )
  for (let i = start; i < start + count; i++) if (sameItem(self.items[i]!, value)) return i
  return -1
}

function lastIndexOf(
  self: ItemList,
  value: Value,
  start: number = self.items.length - 1,
  count: number = start + 1,
): number {
  for (let i = start; i > start - count; i--) if (sameItem(self.items[i]!, value)) return i
  return -1
}

function copyTo(self: ItemList, ...args: Value[]): void {
  const [index, array, at, count] =
    args.length === 4
      ? (args as [number, NetArray, number, number])
      : ([0, args[0] as NetArray, (args[1] as number | undefined) ?? 0, self.items.length] as const)
  if (array === null) throw argumentNull('array')
  if (at + count > array.length) {
    throw argumentFault(
      "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
      'destinationArray',
    )
  }
  for (let i = 0; i < count; i++) array.setAt(at + i, self.items[index + i]!)
}

const test = (match: Delegate) => (item: Value) => match.invoke([item]) === true

function sort(self: ItemList, ...args: Value[]): void {
  self.checkWritable()
  const ranged = typeof args[0] === 'number'
  const [index, count] = ranged ? [args[0] as number, args[1] as number] : [0, self.items.length]
  checkRange(self, index, count)
  const order = orderOf(ranged ? args[2] : args[0])
  const sorted = sortItems(self.items.slice(index, index + count), order)
  for (let i = 0; i < count; i++) self.items[index + i] = sorted[i]!
  self.version++
}

function reverse(self: ItemList, index = 0, count: number = self.items.length - index): void {
  self.checkWritable()
  checkRange(self, index, count)
  const part = self.items.slice(index, index + count).reverse()
  for (let i = 0; i < count; i++) self.items[index + i] = part[i]!
  self.version++
}

function findIndex(self: ItemList, last: boolean, args: readonly Value[]): number {
  const matches = test(args[args.length - 1] as Delegate)
  const start = args.length > 1 ? (args[0] as number) : last ? self.items.length - 1 : 0
  const count = args.length > 2 ? (args[1] as number) : last ? start + 1 : self.items.length - start
  for (let i = 0; i < count; i++) {
    const at = last ? start - i : start + i
    if (matches(self.items[at]!)) return at
  }
  return -1
}

function removeRange(self: ItemList, index: number, count: number): void {
  self.checkResizable()
  checkRange(self, index, count)
  self.items.splice(index, count)
  self.changed()
}

function insertRange(self: ItemList, index: number, source: Value): void {
  self.checkResizable()
  if (index < 0 || index > self.items.length)
    throw outOfRange(
      'index',
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
    )
  self.items.splice(index, 0, ...collected(self, source))
  self.changed()
}

/** A list of the same class and type with other items. */
export function sameKind<T extends ItemList>(self: T, items: Value[]): T {
  const made = Object.create(Object.getPrototypeOf(self) as object) as T
  Object.assign(made, new ItemList(items))
  if (Object.hasOwn(self, 'netType')) made.netType = self.netType
  return made
}

const allRemoved = (self: ItemList, match: Delegate): number => {
  self.checkResizable()
  const before = self.items.length
  const matches = test(match)
  self.items = self.items.filter((item) => !matches(item))
  if (self.items.length !== before) self.changed()
  return before - self.items.length
}

const defaultItem = (self: ItemList) => defaultOf(self.elementType)

/** Members that List, ArrayList and their kin share, by name. */
export function listMembers(insertMessage: string): Record<string, MemberImplementation> {
  const insert = (self: ItemList, index: number, item: Value) => {
    self.checkResizable()
    if (index < 0 || index > self.items.length) throw outOfRange('index', insertMessage)
    self.items.splice(index, 0, item)
    self.changed()
  }
  return {
    Capacity: {
      get: (self: ItemList) => self.capacity,
      set: (self: ItemList, value: number) => {
        if (value < self.items.length) throw outOfRange('value', 'capacity was less than the current size.')
        self.capacity = value
      },
    },
    Count: (self: ItemList) => self.items.length,
    IsFixedSize: (self: ItemList) => self.isFixedSize,
    IsReadOnly: (self: ItemList) => self.isReadOnly,
    IsSynchronized: () => false,
    SyncRoot: (self: ItemList) => self,
    Item: {
      get: (self: ItemList, index: number) => {
        checkIndex(self, index)
        return self.items[index]!
      },
      set: (self: ItemList, index: number, value: Value) => {
        self.checkWritable()
        checkIndex(self, index)
        self.items[index] = value
        self.version++
      },
    },
    Add: (self: ItemList, item: Value) => {
      self.checkResizable()
      self.items.push(item)
      self.changed()
      return self.items.length - 1
    },
    AddRange: (self: ItemList, source: Value) => {
      self.checkResizable()
      for (const item of collected(self, source)) self.items.push(item)
      self.changed()
    },
    BinarySearch: (self: ItemList, ...args: Value[]) => {
      if (args.length === 4)
        return searchItems(self.items, args[0] as number, args[1] as number, args[2]!, orderOf(args[3]))
      return searchItems(self.items, 0, self.items.length, args[0]!, orderOf(args[1]))
    },
    Clear: (self: ItemList) => {
      self.checkResizable()
      self.items.length = 0
      self.version++
    },
    Clone: (self: ItemList) => sameKind(self, [...self.items]),
    Contains: (self: ItemList, item: Value) => indexOf(self, item) >= 0,
    CopyTo: copyTo,
    EnsureCapacity: (self: ItemList, capacity: number) => {
      self.capacity = Math.max(self.capacity, capacity)
      return self.capacity
    },
    Exists: (self: ItemList, match: Delegate) => self.items.some(test(match)),
    Find: (self: ItemList, match: Delegate) => self.items.find(test(match)) ?? defaultItem(self),
    FindAll: (self: ItemList, match: Delegate) => sameKind(self, self.items.filter(test(match))),
    FindIndex: (self: ItemList, ...args: Value[]) => findIndex(self, false, args),
    FindLast: (self: ItemList, match: Delegate) => self.items.findLast(test(match)) ?? defaultItem(self),
    FindLastIndex: (self: ItemList, ...args: Value[]) => findIndex(self, true, args),
    ForEach: (self: ItemList, action: Delegate) => {
      for (const item of self) action.invoke([item])
    },
    GetEnumerator: (self: ItemList, index = 0, count?: number) =>
      new ListEnumerator(
        () => self.items.slice(index, count === undefined ? undefined : index + count),
        () => self.version,
      ),
    GetRange: (self: ItemList, index: number, count: number) => {
      checkRange(self, index, count)
      return sameKind(self, self.items.slice(index, index + count))
    },
    Slice: (self: ItemList, index: number, count: number) => {
      checkRange(self, index, count)
      return sameKind(self, self.items.slice(index, index + count))
    },
    IndexOf: indexOf,
    Insert: insert,
    InsertRange: insertRange,
    LastIndexOf: lastIndexOf,
    Remove: (self: ItemList, item: Value) => {
      self.checkResizable()
      const at = indexOf(self, item)
      if (at < 0) return false
      self.items.splice(at, 1)
      self.changed()
      return true
    },
    RemoveAll: allRemoved,
    RemoveAt: (self: ItemList, index: number) => {
      self.checkResizable()
      checkIndex(self, index)
      self.items.splice(index, 1)
      self.changed()
    },
    RemoveRange: removeRange,
    Reverse: reverse,
    SetRange: (self: ItemList, index: number, source: Value) => {
      const items = collected(self, source)
      if (index < 0 || index + items.length > self.items.length)
        throw outOfRange(
          'index',
          'Index was out of range. Must be non-negative and less than the size of the collection.',
        )
      for (let i = 0; i < items.length; i++) self.items[index + i] = items[i]!
      self.version++
    },
    Sort: sort,
    ToArray: (self: ItemList, type?: NetType) => {
      const element = type ?? self.elementType
      return arrayFrom(
        element,
        element === objectType || type === undefined ? self.items : self.items.map((i) => convert(i, element)),
      )
    },
    TrimExcess: (self: ItemList) => {
      self.capacity = self.items.length
    },
    TrimToSize: (self: ItemList) => {
      self.capacity = self.items.length
    },
    TrueForAll: (self: ItemList, match: Delegate) => self.items.every(test(match)),
  }
}

/** `new(capacity)` or `new(collection)`. */
export function makeList<T extends ItemList>(
  create: (items: Value[], capacity: number) => T,
  first: Value | undefined,
  type: NetType | null,
): T {
  if (first === undefined) return create([], 0)
  if (typeof first === 'number') {
    if (first < 0) throw outOfRange('capacity', 'Non-negative number required.')
    return create([], first)
  }
  if (first === null) throw argumentNull(type === null ? 'c' : 'collection')
  const items = [...listOf(first)]
  const element = type?.genericArguments[0]
  const converted = element === undefined || element === objectType ? items : items.map((i) => convert(i, element))
  return create(converted, converted.length)
}

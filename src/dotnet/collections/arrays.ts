import { toBigInt } from '../../kernel/convertNumber.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, NetArray, newArray, newMatrix } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import { defaultOf } from '../../types/defaults.ts'
import type { Delegate } from '../../types/delegate.ts'
import type { NetType } from '../../types/netType.ts'
import { baseOf } from '../../types/psobject.ts'
import type { PSReference } from '../../types/psReference.ts'
import { argumentFault, argumentNull, listOf, notSupported, outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { readOnlyCollection } from './collection.ts'
import { ListEnumerator } from './enumerators.ts'
import { orderOf, sameItem, searchItems, sortItems } from './ordering.ts'

const required = (array: Value, name = 'array'): NetArray => {
  if (array === null) throw argumentNull(name)
  return array as NetArray
}

const indexFault = () => netFault('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
const asNumber = (value: Value) => (typeof value === 'bigint' ? Number(value) : (value as number))

/** The flat index of one index per dimension. Throws IndexOutOfRangeException. */
function flatIndex(array: NetArray, indices: readonly number[]): number {
  if (indices.length !== array.rank) throw argumentFault('Array was not a one-dimensional array.')
  let flat = 0
  indices.forEach((index, d) => {
    if (index < 0 || index >= array.lengthOf(d)) throw indexFault()
    flat = flat * array.lengthOf(d) + index
  })
  return flat
}

const indicesOf = (args: readonly Value[]): number[] =>
  args.length === 1 && args[0] instanceof NetArray ? (listOf(args[0]) as number[]).map(asNumber) : args.map(asNumber)

function copy(source: Value, ...rest: Value[]): void {
  const from = required(source, 'sourceArray')
  const simple = rest.length === 2
  const to = required(simple ? rest[0]! : rest[1]!, 'destinationArray')
  const [start, at, length] = simple
    ? [0, 0, asNumber(rest[1]!)]
    : [asNumber(rest[0]!), asNumber(rest[2]!), asNumber(rest[3]!)]
  if (length < 0) throw outOfRange('length', `length ('${length}') must be a non-negative value.`, length)
  if (start < 0 || at < 0)
    throw outOfRange(start < 0 ? 'sourceIndex' : 'destinationIndex', 'Non-negative number required.')
  if (start + length > from.length) {
    throw argumentFault(
      "Source array was not long enough. Check the source index, length, and the array's lower bounds.",
      'sourceArray',
    )
  }
  if (at + length > to.length) {
    throw argumentFault(
      "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
      'destinationArray',
    )
  }
  const same = from.elementType === to.elementType
  const items = Array.from({ length }, (_, i) => from.getAt(start + i))
  items.forEach((item, i) => {
    to.setAt(at + i, same ? item : convert(item, to.elementType))
  })
}

function createInstance(type: NetType, ...rest: Value[]): NetArray {
  const lengths = (rest[0] instanceof NetArray ? (listOf(rest[0]) as Value[]) : rest).map(asNumber)
  if (lengths.some((n) => n > 0x7fffffff)) throw outOfRange('len', 'Arrays larger than 2GB are not supported.')
  const negative = lengths.find((n) => n < 0)
  if (negative !== undefined)
    throw outOfRange('length', `length ('${negative}') must be a non-negative value.`, negative)
  return lengths.length === 1 ? newArray(type, lengths[0]!) : newMatrix(type, lengths)
}

const range = (array: NetArray, start: number | undefined, count: number | undefined): readonly [number, number] => {
  const from = start ?? 0
  if (from < 0 || from > array.length)
    throw outOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
    )
  const length = count ?? array.length - from
  if (length < 0 || from + length > array.length)
    throw outOfRange(
      'count',
      'Count must be positive and count must refer to a location within the string/array/collection.',
    )
  return [from, length]
}

function indexOf(array: Value, value: Value, start?: number, count?: number): number {
  const items = required(array)
  const [from, length] = range(items, start, count)
  const wanted = baseOf(value)
  for (let i = from; i < from + length; i++) if (sameItem(items.getAt(i), wanted)) return i
  return -1
}

function lastIndexOf(array: Value, value: Value, start?: number, count?: number): number {
  const items = required(array)
  const from = start ?? items.length - 1
  const least = count === undefined ? 0 : from - count + 1
  const wanted = baseOf(value)
  for (let i = from; i >= least; i--) if (sameItem(items.getAt(i), wanted)) return i
  return -1
}

function reverse(array: Value, start = 0, count?: number): void {
  const items = required(array)
  let low = start
  let high = start + (count ?? items.length - start) - 1
  for (; low < high; low++, high--) {
    const kept = items.getAt(low)
    items.setAt(low, items.getAt(high))
    items.setAt(high, kept)
  }
}

/** Array.Sort in all its overloads: (array), (keys, items), (…, index, length), (…, comparer). */
function sort(array: Value, ...rest: Value[]): void {
  const keys = required(array)
  const items = rest.length > 0 && rest[0] instanceof NetArray ? rest[0] : null
  const others = items === null && !(rest.length > 0 && rest[0] === null && rest.length > 1) ? rest : rest.slice(1)
  const [start = 0, length = keys.length - start] = others.filter((a) => typeof a === 'number') as number[]
  const comparer = others.find((a) => typeof a === 'object')
  const order = orderOf(comparer)
  if (keys.rank > 1) throw netFault('System.RankException', 'Only single dimension arrays are supported here.')
  if (items === null && comparer === undefined && !Array.isArray(keys.storage)) {
    ;(keys.storage.subarray(start, start + length) as Int32Array).sort()
    return
  }
  const pairs = Array.from({ length }, (_, i): readonly [Value, Value] => [
    keys.getAt(start + i),
    items === null ? null : items.getAt(start + i),
  ])
  if (items === null) {
    sortItems(
      pairs.map(([k]) => k),
      order,
    ).forEach((k, i) => {
      keys.setAt(start + i, k)
    })
    return
  }
  pairs.sort((a, b) => order(a[0], b[0]))
  pairs.forEach(([key, item], i) => {
    keys.setAt(start + i, key)
    items.setAt(start + i, item)
  })
}

function binarySearch(array: Value, ...rest: Value[]): number {
  const items = required(array)
  const ranged = rest.length >= 3
  const [start, count] = ranged ? [rest[0] as number, rest[1] as number] : [0, items.length]
  const value = ranged ? rest[2]! : rest[0]!
  const comparer = ranged ? rest[3] : rest[1]
  return searchItems(listOf(items), start, count, baseOf(value), orderOf(comparer))
}

const test = (match: Value) => (item: Value) => (match as Delegate).invoke([item]) === true

/** FindIndex and FindLastIndex with their optional start and count. */
function findIndex(array: Value, last: boolean, ...rest: Value[]): number {
  const items = listOf(required(array))
  const matches = test(rest[rest.length - 1]!)
  const start = rest.length > 1 ? (rest[0] as number) : last ? items.length - 1 : 0
  const count = rest.length > 2 ? (rest[1] as number) : last ? start + 1 : items.length - start
  for (let i = 0; i < count; i++) {
    const at = last ? start - i : start + i
    if (matches(items[at]!)) return at
  }
  return -1
}

const fixedSize = () => {
  throw notSupported('Collection was of a fixed size.')
}

const arrayType = (): Described => ({
  members: {
    Length: (self: NetArray) => self.length,
    LongLength: (self: NetArray) => BigInt(self.length),
    Rank: (self: NetArray) => self.rank,
    SyncRoot: (self: NetArray) => self,
    IsReadOnly: () => false,
    IsFixedSize: () => true,
    IsSynchronized: () => false,
    'static MaxLength': () => 2147483591,
    Initialize: () => null,
    'static AsReadOnly': (array: Value) =>
      readOnlyCollection([...listOf(required(array))], required(array).elementType),
    'static Resize': (reference: PSReference, size: number) => {
      const array = baseOf(reference.value) as NetArray
      const made = newArray(array.elementType, size)
      for (let i = 0; i < Math.min(size, array.length); i++) made.setAt(i, array.getAt(i))
      reference.value = made
    },
    'static CreateInstance': createInstance,
    'static CreateInstanceFromArrayType': (type: NetType, ...rest: Value[]) =>
      createInstance(type.elementType!, ...rest),
    'static Copy': copy,
    'static ConstrainedCopy': copy,
    'static Clear': (array: Value, index?: number, length?: number) => {
      const items = required(array)
      const [from, count] = index === undefined ? [0, items.length] : [index, length!]
      if (from < 0 || from + count > items.length) throw indexFault()
      const zero = defaultOf(items.elementType)
      for (let i = from; i < from + count; i++) items.setAt(i, zero)
    },
    GetLength: (self: NetArray, dimension: number) => dimensionOf(self, dimension),
    GetLongLength: (self: NetArray, dimension: number) => BigInt(dimensionOf(self, dimension)),
    GetUpperBound: (self: NetArray, dimension: number) => dimensionOf(self, dimension) - 1,
    GetLowerBound: (self: NetArray, dimension: number) => {
      dimensionOf(self, dimension)
      return 0
    },
    GetValue: (self: NetArray, ...indices: Value[]) => self.getAt(flatIndex(self, indicesOf(indices))),
    SetValue: (self: NetArray, value: Value, ...indices: Value[]) => {
      self.setAt(flatIndex(self, indicesOf(indices)), convert(value, self.elementType))
    },
    Clone: (self: NetArray) => new NetArray(self.netType, self.storage.slice() as NetArray['storage'], self.lengths),
    'static ConvertAll': function (this: unknown, array: Value, converter: Delegate) {
      const result = Array.isArray(this) ? (this[1] as NetType) : required(array).elementType
      return arrayFrom(
        result,
        listOf(required(array)).map((item) => convert(converter.invoke([item]), result)),
      )
    },
    CopyTo: (self: NetArray, array: Value, index: Value) => copy(self, 0, array, asNumber(index), self.length),
    'static Empty': function (this: NetType[]) {
      return newArray(this[0]!, 0)
    },
    'static Exists': (array: Value, match: Value) => listOf(required(array)).some(test(match)),
    'static Fill': (array: NetArray, value: Value, start = 0, count: number = array.length - start) => {
      for (let i = start; i < start + count; i++) array.setAt(i, value)
    },
    'static Find': (array: Value, match: Value) =>
      listOf(required(array)).find(test(match)) ?? defaultOf(required(array).elementType),
    'static FindAll': (array: Value, match: Value) =>
      arrayFrom(required(array).elementType, listOf(array).filter(test(match))),
    'static FindIndex': (array: Value, ...rest: Value[]) => findIndex(array, false, ...rest),
    'static FindLast': (array: Value, match: Value) =>
      listOf(required(array)).findLast(test(match)) ?? defaultOf(required(array).elementType),
    'static FindLastIndex': (array: Value, ...rest: Value[]) => findIndex(array, true, ...rest),
    'static ForEach': (array: Value, action: Delegate) => {
      for (const item of listOf(required(array))) action.invoke([item])
    },
    'static IndexOf': indexOf,
    'static LastIndexOf': lastIndexOf,
    'static Reverse': reverse,
    'static Sort': sort,
    'static BinarySearch': binarySearch,
    // What arrays have as IList only: PowerShell finds these too.
    'explicit Add(Object value): Int32': fixedSize,
    'explicit Insert(Int32 index, Object value): Void': fixedSize,
    'explicit Remove(Object value): Void': fixedSize,
    'explicit RemoveAt(Int32 index): Void': fixedSize,
    'explicit Clear(): Void': (self: NetArray) => {
      const zero = defaultOf(self.elementType)
      for (let i = 0; i < self.length; i++) self.setAt(i, zero)
    },
    'explicit Contains(Object value): Boolean': (self: NetArray, value: Value) => indexOf(self, value) >= 0,
    'explicit IndexOf(Object value): Int32': (self: NetArray, value: Value) => indexOf(self, value),
    'static TrueForAll': (array: Value, match: Value) => listOf(required(array)).every(test(match)),
    GetEnumerator: (self: NetArray) => new ListEnumerator(() => listOf(self)),
  },
})

function dimensionOf(self: NetArray, dimension: number): number {
  if (dimension < 0 || dimension >= self.rank) throw indexFault()
  return self.lengthOf(dimension)
}

/** System.Buffer: blocks of bytes of primitive arrays. */
const bufferType = (): Described => {
  const raw = (array: Value) => {
    const { storage } = array as NetArray
    if (Array.isArray(storage)) throw argumentFault('Object must be an array of primitives.', 'src')
    return new Uint8Array(storage.buffer, storage.byteOffset, storage.byteLength)
  }
  return {
    members: {
      'static BlockCopy': (source: Value, from: number, target: Value, to: number, count: number) => {
        const bytes = raw(source)
        if (from + count > bytes.length || to + count > raw(target).length) {
          throw argumentFault(
            'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
          )
        }
        raw(target).set(bytes.slice(from, from + count), to)
      },
      'static ByteLength': (array: Value) => raw(array).length,
      'static GetByte': (array: Value, index: number) => raw(array)[index]!,
      'static SetByte': (array: Value, index: number, value: Value) => {
        raw(array)[index] = Number(toBigInt(value))
      },
    },
  }
}

export const arrayTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Array', arrayType],
  ['System.Buffer', bufferType],
])

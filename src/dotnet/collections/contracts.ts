import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray, objectArray } from '../../types/array.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { getIndex, setIndex } from '../../types/indexing.ts'
import { invokeMember } from '../../types/methods.ts'
import type { MemberImplementation, NetType } from '../../types/netType.ts'
import { getMember } from '../../types/properties.ts'
import { typeOf } from '../../types/typeOf.ts'
import { convertTo } from '../convert.ts'
import type { Described } from '../declare.ts'
import { DictionaryEntry } from '../dictionaryEntry.ts'

/**
 * What interfaces' members do in the classes that implement them explicitly: `([System.Collections.IList]$list).Add(1)`. Classes that have a
 * method of the same signature answer themselves.
 */
const own =
  (name: string): MemberImplementation =>
  (self: Value, ...args: Value[]) =>
    invokeMember(self, name, args)

const ownProperty =
  (name: string): MemberImplementation =>
  (self: Value) =>
    getMember(self, name) ?? null

const never = (): boolean => false

function copyTo(self: Value, array: NetArray, index: number): void {
  const items = isDictionary(self)
    ? [...self.entries()].map(([key, value]) => new DictionaryEntry(key, value))
    : itemsOf(self)
  if (index < 0 || index + items.length > array.length) {
    throw netFault(
      'System.ArgumentException',
      "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
    )
  }
  items.forEach((item, i) => {
    array.setAt(index + i, item as Value)
  })
}

const countOf = (self: Value): number =>
  isDictionary(self) ? self.count : self instanceof NetArray ? self.length : itemsOf(self).length

const collection: Described = {
  members: { Count: countOf, SyncRoot: (self: Value) => self, IsSynchronized: never, CopyTo: copyTo },
}

const item: MemberImplementation = {
  get: (self: Value, at: Value) => getIndex(self, at),
  set: (self: Value, at: Value, value: Value) => setIndex(self, at, value),
}

const list: Described = {
  members: {
    Item: item,
    IsReadOnly: never,
    IsFixedSize: never,
    Add: (self: Value, value: Value) => {
      invokeMember(self, 'Add', [value])
      return itemsOf(self).length - 1
    },
    Contains: own('Contains'),
    Clear: own('Clear'),
    IndexOf: own('IndexOf'),
    Insert: own('Insert'),
    Remove: own('Remove'),
    RemoveAt: own('RemoveAt'),
  },
}

const genericCollection: Described = {
  members: {
    Count: countOf,
    IsReadOnly: never,
    Add: own('Add'),
    Clear: own('Clear'),
    Contains: own('Contains'),
    Remove: own('Remove'),
    CopyTo: copyTo,
  },
}

const dictionary: Described = {
  members: {
    Item: item,
    IsReadOnly: never,
    IsFixedSize: never,
    Keys: ownProperty('Keys'),
    Values: ownProperty('Values'),
    Contains: (self: Value, key: Value) => isDictionary(self) && self.hasKey(key),
    Add: own('Add'),
    Remove: own('Remove'),
    Clear: own('Clear'),
    GetEnumerator: own('GetEnumerator'),
  },
}

const codes: Readonly<Record<string, number>> = {
  ToBoolean: 3,
  ToChar: 4,
  ToSByte: 5,
  ToByte: 6,
  ToInt16: 7,
  ToUInt16: 8,
  ToInt32: 9,
  ToUInt32: 10,
  ToInt64: 11,
  ToUInt64: 12,
  ToSingle: 13,
  ToDouble: 14,
  ToDecimal: 15,
  ToDateTime: 16,
  ToString: 18,
}

function toType(self: Value, type: NetType, provider: Value): Value {
  if (type.code >= 3 && type.code <= 18 && !type.isEnum) return convertTo(self, type.code, provider ?? undefined)
  if (type.isAssignableFrom(typeOf(self))) return self
  throw netFault('System.InvalidCastException', `Invalid cast from '${typeOf(self)}' to '${type}'.`)
}

const convertible = (): Described => {
  const members: Record<string, MemberImplementation> = {
    ToType: toType,
    GetTypeCode: (self: Value) => typeOf(self).code,
  }
  for (const [name, code] of Object.entries(codes))
    members[name] = (self: Value, provider: Value) => convertTo(self, code, provider ?? undefined)
  return { members }
}

const enumerable: Described = {
  members: { GetEnumerator: (self: Value) => invokeMember(objectArray([...itemsOf(self)]), 'GetEnumerator', []) },
}

const structural: Described = {
  members: { CompareTo: own('CompareTo'), Equals: own('Equals'), GetHashCode: own('GetHashCode') },
}

export const contractTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.IConvertible', convertible],
  ['System.Collections.IEnumerable', () => enumerable],
  ['System.Collections.Generic.IEnumerable`1', () => enumerable],
  ['System.Collections.ICollection', () => collection],
  ['System.Collections.IList', () => list],
  ['System.Collections.IDictionary', () => dictionary],
  ['System.Collections.IStructuralComparable', () => structural],
  ['System.Collections.IStructuralEquatable', () => structural],
  ['System.Collections.Generic.ICollection`1', () => genericCollection],
  ['System.Collections.Generic.IReadOnlyCollection`1', () => collection],
  ['System.Collections.Generic.IDictionary`2', () => dictionary],
  ['System.Collections.Generic.IReadOnlyDictionary`2', () => dictionary],
])

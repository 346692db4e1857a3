import type { Value } from '../../kernel/value.ts'
import { filledItems } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import type { Delegate } from '../../types/delegate.ts'
import type { NetType } from '../../types/netType.ts'
import { objectType, stringType } from '../../types/typeOf.ts'
import { argumentNull, listOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { Collection, List, listFrom, ReadOnlyCollection, readOnlyCollection } from './collection.ts'
import { ListEnumerator } from './enumerators.ts'
import { ItemList, listMembers, makeList } from './itemList.ts'

/** System.Collections.ArrayList. */
export class ArrayList extends ItemList {
  override get elementType(): NetType {
    return objectType
  }
}

const variant = (list: Value, change: (made: ArrayList) => void): ArrayList => {
  const made = new ArrayList(list instanceof ItemList ? list.items : [...listOf(list)])
  change(made)
  return made
}

const arrayList = (): Described => ({
  class: ArrayList,
  enumerate: (self: ArrayList) => self as unknown as Iterable<never>,
  members: {
    ...listMembers('Insertion index was out of range. Must be non-negative and less than or equal to size.'),
    new: (first?: Value) => makeList((items, capacity) => new ArrayList(items, capacity), first, null),
    Remove: (self: ArrayList, item: Value) => {
      self.checkResizable()
      const at = (listMembersOf.IndexOf as (s: ArrayList, v: Value) => number)(self, item)
      if (at < 0) return
      self.items.splice(at, 1)
      self.changed()
    },
    'static Adapter': (list: Value) => variant(list, () => {}),
    'static FixedSize': (list: Value) =>
      variant(list, (made) => {
        made.isFixedSize = true
      }),
    'static ReadOnly': (list: Value) =>
      variant(list, (made) => {
        made.isReadOnly = true
      }),
    'static Repeat': (value: Value, count: number) => new ArrayList(filledItems(count, value)),
    'static Synchronized': (list: Value) => list,
  },
})

const listMembersOf = listMembers('Index must be within the bounds of the List.')

const listType = (): Described => ({
  class: List,
  enumerate: (self: List) => self as unknown as Iterable<never>,
  members: {
    ...listMembersOf,
    new: function (this: NetType, first?: Value) {
      return makeList((items, capacity) => new List(items, capacity), first, this)
    },
    AsReadOnly: (self: List) => readOnlyCollection(self.items, self.elementType),
    ConvertAll: function (this: unknown, self: List, converter: Delegate) {
      const result = Array.isArray(this) ? (this[0] as NetType) : objectType
      return listFrom(
        self.items.map((item) => convert(converter.invoke([item]), result)),
        result,
      )
    },
  },
})

/** Members of Collection and ReadOnlyCollection, read-only lists among them. */
const collectionType = (readOnly: boolean): Described => ({
  class: readOnly ? ReadOnlyCollection : Collection,
  enumerate: (self: ItemList) => self as unknown as Iterable<never>,
  members: {
    ...listMembersOf,
    new: function (this: NetType, first?: Value) {
      if (readOnly && first === null) throw argumentNull('list')
      if (!readOnly && first instanceof ItemList) {
        // A Collection wraps the list it is given.
        const made = new Collection(first.items)
        return made
      }
      return readOnly
        ? makeList((items) => new ReadOnlyCollection(items), first, this)
        : makeList((items, capacity) => new Collection(items, capacity), first, this)
    },
  },
})

/** System.Collections.Specialized.StringCollection. */
export class StringCollection extends ItemList {
  override get elementType(): NetType {
    return stringType
  }
}

const stringCollection = (): Described => ({
  class: StringCollection,
  enumerate: (self: StringCollection) => self as unknown as Iterable<never>,
  members: {
    ...listMembersOf,
    new: () => new StringCollection(),
    GetEnumerator: (self: StringCollection) =>
      new ListEnumerator(
        () => self.items,
        () => self.version,
      ),
  },
})

export const listTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Collections.ArrayList', arrayList],
  ['System.Collections.Generic.List`1', listType],
  ['System.Collections.ObjectModel.Collection`1', () => collectionType(false)],
  ['System.Collections.ObjectModel.ObservableCollection`1', () => collectionType(false)],
  ['System.Collections.ObjectModel.ReadOnlyCollection`1', () => collectionType(true)],
  ['System.Collections.Specialized.StringCollection', stringCollection],
])

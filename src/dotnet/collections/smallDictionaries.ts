import { toLowerInvariant } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { NetArray } from '../../types/array.ts'
import type { MemberImplementation } from '../../types/netType.ts'
import { argumentNull } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { DictionaryEntry, DictionaryItems } from '../dictionaryEntry.ts'
import { comparerIgnoresCase, Hashtable, hashtableMembers } from '../hashtable.ts'

/** System.Collections.Specialized.ListDictionary: keeps the order of adding. */
class ListDictionary extends Hashtable {
  constructor(ignoreCase = false) {
    super(ignoreCase, 0, true)
  }
}

/** System.Collections.Specialized.HybridDictionary. */
class HybridDictionary extends Hashtable {
  constructor(ignoreCase = false) {
    super(ignoreCase, 0, true)
  }
}

/** System.Collections.Specialized.StringDictionary: keys in small letters. */
class StringDictionary {
  readonly table = new Hashtable(false, 0, true)

  static key(name: string | null): string {
    if (name === null) throw argumentNull('key')
    return toLowerInvariant(name)
  }

  *entries(): Iterable<Value> {
    for (const [key, value] of this.table.entries()) yield new DictionaryEntry(key, value)
  }
}

/** A hashtable's members by name: one implementation serves the classes whose tables list them again. */
function inherited(): Record<string, MemberImplementation> {
  const members: Record<string, MemberImplementation> = {}
  for (const [signature, implementation] of Object.entries(hashtableMembers)) {
    const name = /^\w+/.exec(signature)![0]
    if (name !== 'new' && name !== 'static') members[name] = implementation
  }
  return members
}

const listDictionary = (): Described => ({
  class: ListDictionary,
  members: { ...inherited(), new: (comparer?: Value) => new ListDictionary(comparerIgnoresCase(comparer ?? null)) },
})

const hybridDictionary = (): Described => ({
  class: HybridDictionary,
  members: { ...inherited(), new: (...args: Value[]) => new HybridDictionary(args.includes(true)) },
})

const stringDictionary = (): Described => ({
  class: StringDictionary,
  enumerate: (self: StringDictionary) => self.entries() as Iterable<never>,
  members: {
    new: () => new StringDictionary(),
    Count: (self: StringDictionary) => self.table.count,
    IsSynchronized: () => false,
    SyncRoot: (self: StringDictionary) => self.table,
    Item: {
      get: (self: StringDictionary, key: string | null) => self.table.getValue(StringDictionary.key(key)) ?? null,
      set: (self: StringDictionary, key: string | null, value: Value) =>
        self.table.setValue(StringDictionary.key(key), value),
    },
    Keys: (self: StringDictionary) =>
      new DictionaryItems(
        () => self.table.keys(),
        () => self.table.count,
      ),
    Values: (self: StringDictionary) =>
      new DictionaryItems(
        () => self.table.values(),
        () => self.table.count,
      ),
    Add: (self: StringDictionary, key: string | null, value: Value) => {
      const name = StringDictionary.key(key)
      ;(hashtableMembers['Add(Object key, Object value): Void'] as (...args: Value[]) => void)(
        self.table as Value,
        name,
        value,
      )
    },
    Clear: (self: StringDictionary) => self.table.clear(),
    ContainsKey: (self: StringDictionary, key: string | null) => self.table.hasKey(StringDictionary.key(key)),
    ContainsValue: (self: StringDictionary, value: Value) => [...self.table.values()].includes(value),
    CopyTo: (self: StringDictionary, array: NetArray, index: number) => {
      let at = index
      for (const entry of self.entries()) array.setAt(at++, entry)
    },
    Remove: (self: StringDictionary, key: string | null) => self.table.removeKey(StringDictionary.key(key)),
  },
})

export const smallDictionaryTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Collections.Specialized.ListDictionary', listDictionary],
  ['System.Collections.Specialized.HybridDictionary', hybridDictionary],
  ['System.Collections.Specialized.StringDictionary', stringDictionary],
])

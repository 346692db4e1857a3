import type { Value } from '../kernel/value.ts'
import { type NetType, netType, requireType } from '../types/netType.ts'
import { registerTypes } from '../types/registry.ts'
import { DictionaryItems } from './dictionaryEntry.ts'
import { fill, Hashtable } from './hashtable.ts'

/** System.Management.Automation.OrderedHashtable, as ConvertFrom-Json -AsHashtable gives it: keys differ by case, order is kept. */
export class OrderedHashtable extends Hashtable {
  constructor() {
    super(false, 0, true)
  }

  /** Its own: an instance would else inherit the Hashtable's. */
  get netType(): NetType {
    return requireType('System.Management.Automation.OrderedHashtable')
  }

  override clone(): OrderedHashtable {
    return fill(new OrderedHashtable(), this)
  }
}

const itemsType = 'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection'

registerTypes([
  netType('System.Management.Automation.OrderedHashtable', () => ({
    assembly: 'System.Management.Automation',
    base: 'System.Collections.Hashtable',
    class: OrderedHashtable,
    members: {
      'new()': () => new OrderedHashtable(),
      'new(Int32 capacity)': () => new OrderedHashtable(),
      'new(System.Collections.IDictionary dictionary)': (source: Value) => fill(new OrderedHashtable(), source),
      'Keys: System.Collections.ICollection': (self: OrderedHashtable) =>
        new DictionaryItems(
          () => self.keys(),
          () => self.count,
          itemsType,
        ),
      'Values: System.Collections.ICollection': (self: OrderedHashtable) =>
        new DictionaryItems(
          () => self.values(),
          () => self.count,
          itemsType,
        ),
    },
  })),
])

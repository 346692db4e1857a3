import type { Value } from '../../kernel/value.ts'
import { type NetType, type NetTypeEntry, netType } from '../../types/netType.ts'
import { genericType } from '../../types/registry.ts'
import { ListEnumerator } from '../collections/enumerators.ts'
import type { Order } from '../collections/ordering.ts'

/** What a LINQ method gives: computed anew each time it is enumerated. */
export class Sequence {
  declare netType: NetType
  readonly #make: () => Iterable<Value>
  constructor(make: () => Iterable<Value>, element: NetType) {
    this.#make = make
    this.netType = genericType('System.Linq.Enumerable+Iterator`1', [element])
  }
  get elementType(): NetType {
    return this.netType.genericArguments[0]!
  }
  [Symbol.iterator](): Iterator<Value> {
    return this.#make()[Symbol.iterator]()
  }
}

/** OrderBy's result: ThenBy refines its order. */
export class OrderedSequence extends Sequence {
  readonly source: () => Iterable<Value>
  readonly order: Order
  constructor(source: () => Iterable<Value>, order: Order, element: NetType) {
    super(() => [...source()].sort(order), element)
    this.source = source
    this.order = order
  }
}

/** A key with the items that have it. */
export class Grouping {
  declare netType: NetType
  readonly key: Value
  readonly items: Value[]
  constructor(key: Value, items: Value[], types: readonly NetType[]) {
    this.key = key
    this.items = items
    this.netType = genericType('System.Linq.Grouping`2', types)
  }
  [Symbol.iterator](): Iterator<Value> {
    return this.items[Symbol.iterator]()
  }
}

export const sequenceEntries: readonly NetTypeEntry[] = [
  netType('System.Linq.Enumerable+Iterator`1', () => ({
    class: Sequence,
    typeParameters: ['TSource'],
    assembly: 'System.Linq',
    interfaces: ['System.Collections.Generic.IEnumerable<TSource>', 'System.Linq.IOrderedEnumerable<TSource>'],
    enumerate: (self: Sequence) => self as unknown as Iterable<never>,
    members: {
      'GetEnumerator(): System.Collections.Generic.IEnumerator<TSource>': (self: Sequence) =>
        new ListEnumerator(() => self),
    },
  })),
  netType('System.Linq.Grouping`2', () => ({
    class: Grouping,
    typeParameters: ['TKey', 'TElement'],
    assembly: 'System.Linq',
    interfaces: ['System.Linq.IGrouping<TKey,TElement>', 'System.Collections.Generic.IList<TElement>'],
    enumerate: (self: Grouping) => self as unknown as Iterable<never>,
    members: {
      'Key: TKey': (self: Grouping) => self.key,
      'Count: Int32': (self: Grouping) => self.items.length,
    },
  })),
]

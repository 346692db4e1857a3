import type { Value } from '../../kernel/value.ts'
import { arrayFrom, type NetArray } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import { defaultOf } from '../../types/defaults.ts'
import type { MemberImplementation, NetType } from '../../types/netType.ts'
import type { PSReference } from '../../types/psReference.ts'
import { objectType } from '../../types/typeOf.ts'
import { argumentNull, invalidOperation, listOf, outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { Tuple } from '../tuples.ts'
import { ListEnumerator } from './enumerators.ts'
import { type Order, orderOf, sameItem } from './ordering.ts'

/** Queue and Stack, generic or not: a stack enumerates from its top. */
export class ItemQueue {
  declare netType: NetType
  /** In order of arrival; `head` counts what a queue has given out. */
  items: Value[] = []
  head = 0
  version = 0
  readonly isStack: boolean
  constructor(isStack: boolean) {
    this.isStack = isStack
  }

  get elementType(): NetType {
    return this.netType.genericArguments[0] ?? objectType
  }
  get count(): number {
    return this.items.length - this.head
  }

  put(item: Value): void {
    this.items.push(item)
    this.version++
  }

  /** The next one out; undefined when empty. */
  take(): Value | undefined {
    if (this.count === 0) return undefined
    this.version++
    if (this.isStack) return this.items.pop()
    const item = this.items[this.head]
    this.items[this.head++] = null
    if (this.head > 1024 && this.head * 2 > this.items.length) {
      this.items = this.items.slice(this.head)
      this.head = 0
    }
    return item
  }

  peek(): Value | undefined {
    return this.count === 0 ? undefined : this.isStack ? this.items.at(-1) : this.items[this.head]
  }

  /** In order of enumeration. */
  get ordered(): Value[] {
    return this.isStack ? [...this.items].reverse() : this.items.slice(this.head)
  }

  *[Symbol.iterator](): Iterator<Value> {
    const { version } = this
    for (const item of this.ordered) {
      yield item
      if (this.version !== version)
        throw invalidOperation('Collection was modified; enumeration operation may not execute.')
    }
  }
}

const emptyMessage = (self: ItemQueue) => (self.isStack ? 'Stack empty.' : 'Queue empty.')

function sure(self: ItemQueue, item: Value | undefined): Value {
  if (item === undefined) throw invalidOperation(emptyMessage(self))
  return item
}

const maker = (isStack: boolean) =>
  function make(this: NetType, first?: Value): ItemQueue {
    const made = new ItemQueue(isStack)
    made.netType = this
    if (typeof first === 'number') {
      if (first < 0) throw outOfRange('capacity', 'Non-negative number required.')
    } else if (first === null) throw argumentNull('collection')
    else if (first !== undefined) {
      const type = made.elementType
      for (const item of listOf(first)) made.put(type === objectType ? item : convert(item, type))
    }
    return made
  }

const tried = (self: ItemQueue, item: Value | undefined, result: PSReference) => {
  result.value = item ?? defaultOf(self.elementType)
  return item !== undefined
}

const members = (isStack: boolean): Record<string, MemberImplementation> => ({
  new: maker(isStack),
  Count: (self: ItemQueue) => self.count,
  Capacity: (self: ItemQueue) => Math.max(self.count, 4),
  IsEmpty: (self: ItemQueue) => self.count === 0,
  IsSynchronized: () => false,
  SyncRoot: (self: ItemQueue) => self,
  Enqueue: (self: ItemQueue, item: Value) => self.put(item),
  Push: (self: ItemQueue, item: Value) => self.put(item),
  Add: (self: ItemQueue, item: Value) => self.put(item),
  Dequeue: (self: ItemQueue) => sure(self, self.take()),
  Pop: (self: ItemQueue) => sure(self, self.take()),
  Peek: (self: ItemQueue) => sure(self, self.peek()),
  TryDequeue: (self: ItemQueue, result: PSReference) => tried(self, self.take(), result),
  TryPop: (self: ItemQueue, result: PSReference) => tried(self, self.take(), result),
  TryTake: (self: ItemQueue, result: PSReference) => tried(self, self.take(), result),
  TryPeek: (self: ItemQueue, result: PSReference) => tried(self, self.peek(), result),
  Clear: (self: ItemQueue) => {
    self.items = []
    self.head = 0
    self.version++
  },
  Clone: (self: ItemQueue) => {
    const copy = new ItemQueue(self.isStack)
    copy.netType = self.netType
    copy.items = self.items.slice(self.head)
    return copy
  },
  Contains: (self: ItemQueue, item: Value) => self.ordered.some((i) => sameItem(i, item)),
  CopyTo: (self: ItemQueue, array: NetArray, index: number) => {
    self.ordered.forEach((item, i) => {
      array.setAt(index + i, item)
    })
  },
  EnsureCapacity: (_self: ItemQueue, capacity: number) => capacity,
  TrimExcess: () => null,
  TrimToSize: () => null,
  GetEnumerator: (self: ItemQueue) =>
    new ListEnumerator(
      () => self,
      () => self.version,
    ),
  ToArray: (self: ItemQueue) => arrayFrom(self.elementType, self.ordered),
  'static Synchronized': (queue: Value) => queue,
})

const described = (isStack: boolean): Described => ({
  class: ItemQueue,
  enumerate: (self: ItemQueue) => self as unknown as Iterable<never>,
  members: members(isStack),
})

/** System.Collections.Generic.PriorityQueue`2: a heap of four children a node, as .NET's, so that equal priorities come out alike. */
class PriorityQueue {
  declare netType: NetType
  readonly order: Order
  nodes: { readonly element: Value; readonly priority: Value }[] = []
  constructor(comparer: Value) {
    this.order = orderOf(comparer)
  }

  enqueue(element: Value, priority: Value): void {
    let at = this.nodes.length
    const node = { element, priority }
    this.nodes.push(node)
    while (at > 0) {
      const parent = (at - 1) >> 2
      if (this.order(priority, this.nodes[parent]!.priority) >= 0) break
      this.nodes[at] = this.nodes[parent]!
      at = parent
    }
    this.nodes[at] = node
  }

  dequeue(): { readonly element: Value; readonly priority: Value } | undefined {
    const top = this.nodes[0]
    const last = this.nodes.pop()
    if (top === undefined || last === undefined || this.nodes.length === 0) return top
    let at = 0
    const { length } = this.nodes
    for (;;) {
      const first = at * 4 + 1
      if (first >= length) break
      let least = first
      for (let child = first + 1; child < Math.min(first + 4, length); child++) {
        if (this.order(this.nodes[child]!.priority, this.nodes[least]!.priority) < 0) least = child
      }
      if (this.order(last.priority, this.nodes[least]!.priority) <= 0) break
      this.nodes[at] = this.nodes[least]!
      at = least
    }
    this.nodes[at] = last
    return top
  }
}

const queueEmpty = () => invalidOperation('Queue empty.')

const priorityQueue = (): Described => ({
  class: PriorityQueue,
  members: {
    new: function (this: NetType, ...args: Value[]) {
      const made = new PriorityQueue(args.find((a) => a !== null && typeof a === 'object' && 'compare' in a) ?? null)
      made.netType = this
      const items = args.find((a) => a !== null && typeof a === 'object' && !('compare' in a))
      if (items !== undefined)
        for (const item of listOf(items)) made.enqueue((item as Tuple).items[0]!, (item as Tuple).items[1]!)
      return made
    },
    Count: (self: PriorityQueue) => self.nodes.length,
    Enqueue: (self: PriorityQueue, element: Value, priority: Value) => self.enqueue(element, priority),
    EnqueueRange: (self: PriorityQueue, items: Value, priority?: Value) => {
      for (const item of listOf(items)) {
        if (priority === undefined && item instanceof Tuple) self.enqueue(item.items[0]!, item.items[1]!)
        else self.enqueue(item, priority ?? null)
      }
    },
    Dequeue: (self: PriorityQueue) => {
      const node = self.dequeue()
      if (node === undefined) throw queueEmpty()
      return node.element
    },
    Peek: (self: PriorityQueue) => {
      if (self.nodes.length === 0) throw queueEmpty()
      return self.nodes[0]!.element
    },
    TryDequeue: (self: PriorityQueue, element: PSReference, priority: PSReference) => {
      const node = self.dequeue()
      element.value = node?.element ?? null
      priority.value = node?.priority ?? defaultOf(self.netType.genericArguments[1]!)
      return node !== undefined
    },
    TryPeek: (self: PriorityQueue, element: PSReference, priority: PSReference) => {
      const node = self.nodes[0]
      element.value = node?.element ?? null
      priority.value = node?.priority ?? defaultOf(self.netType.genericArguments[1]!)
      return node !== undefined
    },
    EnqueueDequeue: (self: PriorityQueue, element: Value, priority: Value) => {
      self.enqueue(element, priority)
      return self.dequeue()!.element
    },
    DequeueEnqueue: (self: PriorityQueue, element: Value, priority: Value) => {
      const node = self.dequeue()
      if (node === undefined) throw queueEmpty()
      self.enqueue(element, priority)
      return node.element
    },
    Clear: (self: PriorityQueue) => {
      self.nodes = []
    },
    EnsureCapacity: (_self: PriorityQueue, capacity: number) => capacity,
    TrimExcess: () => null,
  },
})

export const queueTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Collections.Queue', () => described(false)],
  ['System.Collections.Stack', () => described(true)],
  ['System.Collections.Generic.Queue`1', () => described(false)],
  ['System.Collections.Generic.Stack`1', () => described(true)],
  ['System.Collections.Concurrent.ConcurrentQueue`1', () => described(false)],
  ['System.Collections.Concurrent.ConcurrentStack`1', () => described(true)],
  ['System.Collections.Concurrent.ConcurrentBag`1', () => described(true)],
  ['System.Collections.Concurrent.BlockingCollection`1', () => described(false)],
  ['System.Collections.Generic.PriorityQueue`2', priorityQueue],
])

import type { Value } from '../../kernel/value.ts'
import type { NetArray } from '../../types/array.ts'
import type { NetType } from '../../types/netType.ts'
import { genericType } from '../../types/registry.ts'
import { argumentNull, invalidOperation, listOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { ListEnumerator } from './enumerators.ts'
import { sameItem } from './ordering.ts'

/** System.Collections.Generic.LinkedListNode`1. */
export class LinkedListNode {
  declare netType: NetType
  value: Value
  list: LinkedList | null = null
  next: LinkedListNode | null = null
  previous: LinkedListNode | null = null
  constructor(value: Value) {
    this.value = value
  }
}

/** System.Collections.Generic.LinkedList`1. */
export class LinkedList {
  declare netType: NetType
  first: LinkedListNode | null = null
  last: LinkedListNode | null = null
  count = 0
  version = 0

  /** Puts a node in front of another (null: at the end). */
  insert(node: LinkedListNode, before: LinkedListNode | null): LinkedListNode {
    if (node.list !== null) throw invalidOperation('The LinkedList node already belongs to a LinkedList.')
    const previous = before === null ? this.last : before.previous
    node.list = this
    node.next = before
    node.previous = previous
    if (previous === null) this.first = node
    else previous.next = node
    if (before === null) this.last = node
    else before.previous = node
    this.count++
    this.version++
    return node
  }

  nodeOf(value: Value): LinkedListNode {
    if (value instanceof LinkedListNode) return value
    const node = new LinkedListNode(value)
    node.netType = genericType('System.Collections.Generic.LinkedListNode`1', this.netType.genericArguments)
    return node
  }

  remove(node: LinkedListNode): void {
    if (node.list !== this) throw invalidOperation('The LinkedList node does not belong to current LinkedList.')
    if (node.previous === null) this.first = node.next
    else node.previous.next = node.next
    if (node.next === null) this.last = node.previous
    else node.next.previous = node.previous
    node.list = null
    node.next = null
    node.previous = null
    this.count--
    this.version++
  }

  *nodes(): Iterable<LinkedListNode> {
    for (let node = this.first; node !== null; node = node.next) yield node
  }

  *[Symbol.iterator](): Iterator<Value> {
    const { version } = this
    for (const node of this.nodes()) {
      yield node.value
      if (this.version !== version)
        throw invalidOperation('Collection was modified after the enumerator was instantiated.')
    }
  }
}

const emptyList = () => invalidOperation('The LinkedList is empty.')

const listType = (): Described => ({
  class: LinkedList,
  enumerate: (self: LinkedList) => self as unknown as Iterable<never>,
  members: {
    new: function (this: NetType, source?: Value) {
      const made = new LinkedList()
      made.netType = this
      if (source === null) throw argumentNull('collection')
      if (source !== undefined) for (const item of listOf(source)) made.insert(made.nodeOf(item), null)
      return made
    },
    Count: (self: LinkedList) => self.count,
    First: (self: LinkedList) => self.first,
    Last: (self: LinkedList) => self.last,
    AddAfter: (self: LinkedList, node: LinkedListNode, value: Value) => self.insert(self.nodeOf(value), node.next),
    AddBefore: (self: LinkedList, node: LinkedListNode, value: Value) => self.insert(self.nodeOf(value), node),
    AddFirst: (self: LinkedList, value: Value) => self.insert(self.nodeOf(value), self.first),
    AddLast: (self: LinkedList, value: Value) => self.insert(self.nodeOf(value), null),
    Clear: (self: LinkedList) => {
      for (const node of [...self.nodes()]) self.remove(node)
    },
    Contains: (self: LinkedList, value: Value) => [...self].some((v) => sameItem(v, value)),
    CopyTo: (self: LinkedList, array: NetArray, index: number) => {
      let at = index
      for (const value of self) array.setAt(at++, value)
    },
    Find: (self: LinkedList, value: Value) => [...self.nodes()].find((n) => sameItem(n.value, value)) ?? null,
    FindLast: (self: LinkedList, value: Value) => [...self.nodes()].findLast((n) => sameItem(n.value, value)) ?? null,
    GetEnumerator: (self: LinkedList) =>
      new ListEnumerator(
        () => self,
        () => self.version,
      ),
    Remove: (self: LinkedList, value: Value) => {
      const node = value instanceof LinkedListNode ? value : [...self.nodes()].find((n) => sameItem(n.value, value))
      if (node === undefined) return false
      self.remove(node)
      return true
    },
    RemoveFirst: (self: LinkedList) => {
      if (self.first === null) throw emptyList()
      self.remove(self.first)
    },
    RemoveLast: (self: LinkedList) => {
      if (self.last === null) throw emptyList()
      self.remove(self.last)
    },
  },
})

const nodeType = (): Described => ({
  class: LinkedListNode,
  members: {
    new: (value: Value) => new LinkedListNode(value),
    List: (self: LinkedListNode) => self.list,
    Next: (self: LinkedListNode) => self.next,
    Previous: (self: LinkedListNode) => self.previous,
    Value: {
      get: (self: LinkedListNode) => self.value,
      set: (self: LinkedListNode, value: Value) => {
        self.value = value
      },
    },
  },
})

export const linkedListTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Collections.Generic.LinkedList`1', listType],
  ['System.Collections.Generic.LinkedListNode`1', nodeType],
])

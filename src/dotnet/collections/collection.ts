import type { Value } from '../../kernel/value.ts'
import type { NetType } from '../../types/netType.ts'
import { genericType } from '../../types/registry.ts'
import { ItemList } from './itemList.ts'

/** System.Collections.ObjectModel.ReadOnlyCollection`1. */
export class ReadOnlyCollection extends ItemList {
  constructor(items: Value[] = []) {
    super(items)
    this.isReadOnly = true
  }
}

/** A ReadOnlyCollection of an element type over items, which it takes over. */
export function readOnlyCollection(items: Value[], element: NetType): ReadOnlyCollection {
  const made = new ReadOnlyCollection(items)
  made.netType = genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', [element])
  return made
}

/** System.Collections.ObjectModel.Collection`1. */
export class Collection extends ItemList {}

/** System.Collections.Generic.List`1. */
export class List extends ItemList {}

/** A List of an element type over items, which it takes over. */
export function listFrom(items: Value[], element: NetType): List {
  const made = new List(items)
  made.netType = genericType('System.Collections.Generic.List`1', [element])
  return made
}

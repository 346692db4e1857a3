import { ItemList } from '../../../dotnet/collections/itemList.ts'
import type { Value } from '../../../kernel/value.ts'
import { type NetType, type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { genericType } from '../../../types/registry.ts'

const name = 'System.Management.Automation.PSDataCollection`1'

/** System.Management.Automation.PSDataCollection`1: what a stream holds until someone reads it. */
export class DataCollection extends ItemList {
  isOpen = true

  add(value: Value): void {
    this.items.push(value)
    this.version++
  }

  /** Takes out all there is. */
  readAll(): Value[] {
    const all = this.items
    this.items = []
    this.version++
    return all
  }
}

/** A collection of an element type by its full name. */
export function dataCollection(element: string): DataCollection {
  const made = new DataCollection()
  made.netType = genericType(name, [requireType(element)])
  return made
}

export const dataCollectionTypes: readonly NetTypeEntry[] = [
  netType(name, () => ({
    class: DataCollection,
    assembly: 'System.Management.Automation',
    typeParameters: ['T'],
    base: 'System.Object',
    interfaces: ['System.Collections.IList', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
    enumerate: (self: DataCollection) => self.items,
    members: {
      'new()': function (this: unknown) {
        const made = new DataCollection()
        made.netType = this as NetType
        return made
      },
      'Count: Int32': (self: DataCollection) => self.items.length,
      'Item[Int32 index]: T': { get: (self: DataCollection, index: number) => self.items[index] ?? null },
      'IsOpen: Boolean': (self: DataCollection) => self.isOpen,
      'Add(T item): Void': (self: DataCollection, value: Value) => self.add(value),
      'Clear(): Void': (self: DataCollection) => void self.readAll(),
      'Complete(): Void': (self: DataCollection) => {
        self.isOpen = false
      },
      'Contains(T item): Boolean': (self: DataCollection, value: Value) => self.items.includes(value),
      'ReadAll(): System.Collections.ObjectModel.Collection<T>': (self: DataCollection) => {
        const type = self.netType.genericArguments[0]!
        const list = new ItemList(self.readAll())
        list.netType = genericType('System.Collections.ObjectModel.Collection`1', [type])
        return list
      },
    },
  })),
]

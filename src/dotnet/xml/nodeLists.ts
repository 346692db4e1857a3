import type { Value } from '../../kernel/value.ts'
import type { NetArray } from '../../types/array.ts'
import type { NetType, NetTypeEntry } from '../../types/netType.ts'
import { netType, requireType } from '../../types/netType.ts'
import { outOfRange } from '../arguments.ts'
import { ListEnumerator } from '../collections/enumerators.ts'
import type { Described } from '../declare.ts'
import type { XmlAttribute, XmlElement, XmlNode } from './nodes.ts'

export type NodeListClass = 'System.Xml.XPathNodeList' | 'System.Xml.XmlChildNodes' | 'System.Xml.XmlElementList'

/** System.Xml.XmlNodeList: nodes as they are when asked for. */
export class XmlNodeList {
  readonly netType: NetType
  readonly #items: () => readonly XmlNode[]
  constructor(className: NodeListClass, items: () => readonly XmlNode[]) {
    this.netType = requireType(className)
    this.#items = items
  }
  get items(): readonly XmlNode[] {
    return this.#items()
  }
}

/** System.Xml.XmlNamedNodeMap and XmlAttributeCollection: an element's attributes. */
export class XmlAttributeCollection {
  readonly element: XmlElement
  constructor(element: XmlElement) {
    this.element = element
  }
  get items(): readonly XmlAttribute[] {
    return this.element.attributes
  }
  named(first: Value, namespace?: Value): XmlAttribute | undefined {
    if (typeof first === 'number') return this.items[first]
    return namespace === undefined
      ? this.element.attributeNamed(first as string)
      : this.element.attributeIn(first as string, namespace as string)
  }
}

const collections: WeakMap<XmlElement, XmlAttributeCollection> = new WeakMap()

/** An element's Attributes, one collection each. */
export function attributesOf(element: XmlElement): XmlAttributeCollection {
  let collection = collections.get(element)
  if (collection === undefined) {
    collection = new XmlAttributeCollection(element)
    collections.set(element, collection)
  }
  return collection
}

const nodeListType = (): Described => ({
  class: XmlNodeList,
  enumerate: (self: XmlNodeList) => self.items as Iterable<never>,
  members: {
    Count: (self: XmlNodeList) => self.items.length,
    ItemOf: (self: XmlNodeList, index: number) => self.items[index] ?? null,
    Item: (self: XmlNodeList, index: number) => self.items[index] ?? null,
    GetEnumerator: (self: XmlNodeList) => new ListEnumerator(() => self.items),
  },
})

function remove(self: XmlAttributeCollection, attribute: XmlAttribute | undefined): XmlAttribute | null {
  if (attribute === undefined || attribute.element !== self.element) return null
  self.element.removeAttributeNode(attribute)
  return attribute
}

function place(self: XmlAttributeCollection, attribute: XmlAttribute, at: number): XmlAttribute {
  const known = self.element.attributes.indexOf(attribute)
  if (known >= 0) self.element.removeAttributeNode(attribute)
  self.element.setAttributeNode(attribute, known >= 0 && known < at ? at - 1 : at)
  return attribute
}

const mapMembers: Described['members'] = {
  Count: (self: XmlAttributeCollection) => self.items.length,
  GetNamedItem: (self: XmlAttributeCollection, name: string, namespace?: string) => self.named(name, namespace) ?? null,
  SetNamedItem: (self: XmlAttributeCollection, node: XmlAttribute) => self.element.setAttributeNode(node),
  RemoveNamedItem: (self: XmlAttributeCollection, name: string, namespace?: string) =>
    remove(self, self.named(name, namespace)),
  Item: (self: XmlAttributeCollection, index: number) => self.items[index] ?? null,
  GetEnumerator: (self: XmlAttributeCollection) => new ListEnumerator(() => self.items),
}

const attributeCollectionType = (): Described => ({
  class: XmlAttributeCollection,
  enumerate: (self: XmlAttributeCollection) => self.items as Iterable<never>,
  members: {
    ...mapMembers,
    ItemOf: (self: XmlAttributeCollection, first: Value, namespace?: Value) => {
      const found = self.named(first, namespace)
      if (found === undefined && typeof first === 'number')
        throw outOfRange('i', 'Specified argument was out of the range of valid values.')
      return found ?? null
    },
    Prepend: (self: XmlAttributeCollection, node: XmlAttribute) => place(self, node, 0),
    Append: (self: XmlAttributeCollection, node: XmlAttribute) => place(self, node, self.items.length),
    InsertBefore: (self: XmlAttributeCollection, node: XmlAttribute, before: XmlAttribute | null) =>
      place(self, node, before === null ? self.items.length : self.items.indexOf(before)),
    InsertAfter: (self: XmlAttributeCollection, node: XmlAttribute, after: XmlAttribute | null) =>
      place(self, node, after === null ? 0 : self.items.indexOf(after) + 1),
    Remove: (self: XmlAttributeCollection, node: XmlAttribute) => remove(self, node),
    RemoveAt: (self: XmlAttributeCollection, index: number) => remove(self, self.items[index]),
    RemoveAll: (self: XmlAttributeCollection) => {
      for (const attribute of [...self.items]) self.element.removeAttributeNode(attribute)
    },
    CopyTo: (self: XmlAttributeCollection, array: NetArray, index: number) => {
      self.items.forEach((attribute, i) => {
        array.setAt(index + i, attribute)
      })
    },
  },
})

export const nodeListTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Xml.XmlNodeList', nodeListType],
  ['System.Xml.XmlNamedNodeMap', () => ({ members: mapMembers })],
  ['System.Xml.XmlAttributeCollection', attributeCollectionType],
])

const listClasses: readonly NodeListClass[] = [
  'System.Xml.XPathNodeList',
  'System.Xml.XmlChildNodes',
  'System.Xml.XmlElementList',
]

export const nodeListEntries: readonly NetTypeEntry[] = listClasses.map((name) =>
  netType(name, () => ({
    base: 'System.Xml.XmlNodeList',
    assembly: 'System.Private.Xml',
    enumerate: (self: XmlNodeList) => self.items as Iterable<never>,
  })),
)

import type { Value } from '../../kernel/value.ts'
import type { NetType } from '../../types/netType.ts'
import { argumentFault, argumentNull, outOfRange } from '../arguments.ts'
import { ListEnumerator } from '../collections/enumerators.ts'
import type { Described } from '../declare.ts'
import { loadFragment } from './load.ts'
import type { XmlNamespaceManager } from './namespaceManager.ts'
import { attributesOf, XmlNodeList } from './nodeLists.ts'
import * as classes from './nodes.ts'
import {
  nodeTypes,
  XmlAttribute,
  type XmlCharacterData,
  type XmlDeclaration,
  XmlDocument,
  type XmlDocumentType,
  XmlElement,
  type XmlFragment,
  XmlNode,
  type XmlProcessingInstruction,
  XmlText,
} from './nodes.ts'
import type { XmlWriter } from './writers.ts'
import { checkName, requireName, splitName, xmlnsNamespace } from './xmlNames.ts'
import { evaluateXPath, selectNodes, type XPathValue } from './xpathEvaluate.ts'

const resolverOf = (manager: XmlNamespaceManager | null | undefined) =>
  manager === null || manager === undefined ? null : (prefix: string) => manager.lookUp(prefix)

/** XmlNode.SelectNodes for cmdlets and members. */
export function select(self: XmlNode, xpath: string, manager?: XmlNamespaceManager | null): readonly XmlNode[] {
  return selectNodes(self, xpath, resolverOf(manager))
}

/** XPathNavigator.Evaluate. */
export function evaluateAt(self: XmlNode, xpath: string, manager?: XmlNamespaceManager | null): XPathValue {
  return evaluateXPath(self, xpath, resolverOf(manager))
}

const isTextual = (node: XmlNode | null): boolean =>
  node !== null &&
  (node.nodeType === nodeTypes.text ||
    node.nodeType === nodeTypes.whitespace ||
    node.nodeType === nodeTypes.significantWhitespace)

/** Joins texts that stand side by side, and drops empty ones. */
function normalize(node: XmlNode): void {
  for (const child of [...node.children]) {
    if (child instanceof XmlElement) normalize(child)
    if (!(child instanceof XmlText) || child.parent === null) continue
    if (child.value === '') node.detach(child)
    else
      for (let next = child.nextSibling; next instanceof XmlText; next = child.nextSibling) {
        child.value += next.value
        node.detach(next)
      }
  }
}

/** XmlNode's indexer and GetElementsByTagName: whether an element is of that name. */
function matches(node: XmlNode, name: string, namespace?: string): node is XmlElement {
  if (!(node instanceof XmlElement)) return false
  if (namespace === undefined) return name === '*' || node.name === name
  return (name === '*' || node.localName === name) && (namespace === '*' || node.namespace === namespace)
}

/** Elements below a node, in document order. */
export function elementsByName(self: XmlNode, name: string, namespace?: string): XmlNodeList {
  const collect = (): XmlNode[] => {
    const found: XmlNode[] = []
    const visit = (node: XmlNode): void => {
      for (const child of node.children) {
        if (matches(child, name, namespace)) found.push(child)
        visit(child)
      }
    }
    visit(self)
    return found
  }
  return new XmlNodeList('System.Xml.XmlElementList', collect)
}

const nodeType = (): Described => ({
  class: XmlNode as never,
  members: {
    Name: (self: XmlNode) => self.name,
    LocalName: (self: XmlNode) => self.localName,
    NamespaceURI: (self: XmlNode) => self.namespace,
    Prefix: {
      get: (self: XmlNode) => self.prefix,
      set: (self: XmlNode, prefix: string | null) => {
        if (self instanceof XmlElement || self instanceof XmlAttribute) self.prefix = prefix ?? ''
      },
    },
    Value: {
      get: (self: XmlNode) => self.value,
      set: (self: XmlNode, text: string | null) => {
        self.value = text
      },
    },
    NodeType: (self: XmlNode) => self.nodeType,
    ParentNode: (self: XmlNode) => self.parent,
    ChildNodes: (self: XmlNode) => new XmlNodeList('System.Xml.XmlChildNodes', () => self.children),
    PreviousSibling: (self: XmlNode) => self.previousSibling,
    NextSibling: (self: XmlNode) => self.nextSibling,
    Attributes: (self: XmlNode) => (self instanceof XmlElement ? attributesOf(self) : null),
    OwnerDocument: (self: XmlNode) => self.owner,
    FirstChild: (self: XmlNode) => self.children[0] ?? null,
    LastChild: (self: XmlNode) => self.children[self.children.length - 1] ?? null,
    HasChildNodes: (self: XmlNode) => self.children.length > 0,
    IsReadOnly: () => false,
    InnerText: {
      get: (self: XmlNode) => self.innerText,
      set: (self: XmlNode, text: string | null) => {
        self.innerText = text ?? ''
      },
    },
    OuterXml: (self: XmlNode) => self.outerXml,
    InnerXml: {
      get: (self: XmlNode) => self.innerXml,
      set: (self: XmlNode, text: string | null) => loadFragment(self, text ?? ''),
    },
    SchemaInfo: () => null,
    BaseURI: (self: XmlNode) => self.document.baseUri,
    PreviousText: (self: XmlNode) => (isTextual(self) && isTextual(self.previousSibling) ? self.previousSibling : null),
    Item: (self: XmlNode, name: string, namespace?: string) =>
      self.children.find((c) => matches(c, name, namespace)) ?? null,
    SelectSingleNode: (self: XmlNode, xpath: string, manager?: XmlNamespaceManager) =>
      select(self, xpath, manager)[0] ?? null,
    SelectNodes: (self: XmlNode, xpath: string, manager?: XmlNamespaceManager) => {
      const found = select(self, xpath, manager)
      return new XmlNodeList('System.Xml.XPathNodeList', () => found)
    },
    InsertBefore: (self: XmlNode, child: XmlNode, before: XmlNode | null) => self.insert(child, before),
    InsertAfter: (self: XmlNode, child: XmlNode, after: XmlNode | null) => {
      if (after !== null && after.parent !== self)
        throw argumentFault('The reference node is not a child of this node.')
      if (child === after) return child
      return self.insert(
        child,
        after === null
          ? (self.children[0] ?? null)
          : after.nextSibling === child
            ? child.nextSibling
            : after.nextSibling,
      )
    },
    ReplaceChild: (self: XmlNode, child: XmlNode, old: XmlNode) => {
      if (old.parent !== self) throw argumentFault('The reference node is not a child of this node.')
      const next = old.nextSibling === child ? child.nextSibling : old.nextSibling
      self.remove(old)
      self.insert(child, next)
      return old
    },
    RemoveChild: (self: XmlNode, child: XmlNode) => self.remove(child),
    PrependChild: (self: XmlNode, child: XmlNode) => self.insert(child, self.children[0] ?? null),
    AppendChild: (self: XmlNode, child: XmlNode) => self.append(child),
    CloneNode: (self: XmlNode, deep: boolean) => self.copy(deep, self.document),
    Clone: (self: XmlNode) => self.copy(true, self.document),
    Normalize: normalize,
    Supports: (_self: XmlNode, feature: string, version: string | null) =>
      feature.toUpperCase() === 'XML' && (version === null || version === '1.0' || version === '2.0'),
    GetEnumerator: (self: XmlNode) => new ListEnumerator(() => self.children),
    WriteTo: (self: XmlNode, writer: XmlWriter) => self.writeTo(writer.output),
    WriteContentTo: (self: XmlNode, writer: XmlWriter) => self.writeContentTo(writer.output),
    RemoveAll: (self: XmlNode) => {
      self.removeChildren()
      if (self instanceof XmlElement) for (const a of [...self.attributes]) self.removeAttributeNode(a)
    },
    GetNamespaceOfPrefix: (self: XmlNode, prefix: string) => self.namespaceOfPrefix(prefix) ?? '',
    GetPrefixOfNamespace: (self: XmlNode, namespace: string) => self.prefixOfNamespace(namespace) ?? '',
  },
})

/** `name` or `local` with namespace, of an attribute. */
function attributeOf(self: XmlElement, name: string, namespace?: string | null): XmlAttribute | undefined {
  return namespace === undefined ? self.attributeNamed(name) : self.attributeIn(name, namespace ?? '')
}

/** The namespace an attribute's prefix stands for where it is set without one. */
function namespaceFor(self: XmlNode, prefix: string, local: string): string {
  if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) return xmlnsNamespace
  return prefix === '' ? '' : (self.namespaceOfPrefix(prefix) ?? '')
}

function setAttribute(self: XmlElement, ...args: (string | null)[]): Value {
  const name = requireName(args[0] ?? null)
  const isPlain = args.length === 2
  const value = (isPlain ? args[1] : args[2]) ?? ''
  let attribute = isPlain ? self.attributeNamed(name) : self.attributeIn(name, args[1] ?? '')
  if (attribute === undefined) {
    const [prefix, local] = splitName(name)
    attribute = isPlain
      ? makeAttribute(self.document, prefix, local, namespaceFor(self, prefix, local))
      : makeAttribute(self.document, self.prefixOfNamespace(args[1] ?? '') ?? '', name, args[1] ?? '')
    self.setAttributeNode(attribute)
  }
  attribute.value = value
  return isPlain ? null : value
}

export function makeAttribute(
  ...[owner, prefix, local, namespace]: [XmlDocument, string, string, string]
): XmlAttribute {
  checkName(local)
  return new XmlAttribute(owner, prefix, local, namespace)
}

function removeAttribute(self: XmlElement, attribute: XmlAttribute | undefined): XmlAttribute | null {
  if (attribute === undefined) return null
  self.removeAttributeNode(attribute)
  return attribute
}

const elementType = (): Described => ({
  class: XmlElement,
  members: {
    IsEmpty: {
      get: (self: XmlElement) => self.isEmpty,
      set: (self: XmlElement, isEmpty: boolean) => {
        if (isEmpty) self.removeChildren()
        self.isEmpty = isEmpty
      },
    },
    HasAttributes: (self: XmlElement) => self.attributes.length > 0,
    GetAttribute: (self: XmlElement, name: string, namespace?: string) =>
      attributeOf(self, name, namespace)?.value ?? '',
    SetAttribute: setAttribute,
    RemoveAttribute: (self: XmlElement, name: string, namespace?: string) => {
      removeAttribute(self, attributeOf(self, name, namespace))
    },
    GetAttributeNode: (self: XmlElement, name: string, namespace?: string) =>
      attributeOf(self, name, namespace) ?? null,
    SetAttributeNode: (self: XmlElement, first: Value, namespace?: string) => {
      if (first instanceof XmlAttribute) return self.setAttributeNode(first)
      const attribute = makeAttribute(self.document, '', first as string, namespace ?? '')
      self.setAttributeNode(attribute)
      return attribute
    },
    RemoveAttributeNode: (self: XmlElement, first: Value, namespace?: string) =>
      removeAttribute(self, first instanceof XmlAttribute ? first : attributeOf(self, first as string, namespace)),
    GetElementsByTagName: elementsByName,
    HasAttribute: (self: XmlElement, name: string, namespace?: string) =>
      attributeOf(self, name, namespace) !== undefined,
    RemoveAttributeAt: (self: XmlElement, index: number) => removeAttribute(self, self.attributes[index]),
    RemoveAllAttributes: (self: XmlElement) => {
      for (const attribute of [...self.attributes]) self.removeAttributeNode(attribute)
    },
  },
})

const attributeType = (): Described => ({
  class: XmlAttribute,
  members: {
    Specified: () => true,
    OwnerElement: (self: XmlAttribute) => self.element,
    ParentNode: () => null,
    InnerXml: {
      get: (self: XmlAttribute) => self.innerXml,
      set: (self: XmlAttribute, text: string | null) => {
        const holder = new classes.XmlFragment(self.document)
        loadFragment(holder, text ?? '')
        self.value = holder.innerText
      },
    },
  },
})

function part(self: XmlCharacterData, offset: number, count: number): string {
  if (offset < 0 || offset > self.value.length) throw outOfRange('startIndex', 'Index was out of range.')
  return self.value.slice(offset, offset + count)
}

const characterDataType = (): Described => ({
  class: classes.XmlCharacterData as never,
  members: {
    Data: {
      get: (self: XmlCharacterData) => self.value,
      set: (self: XmlCharacterData, text: string | null) => {
        self.value = text
      },
    },
    Length: (self: XmlCharacterData) => self.value.length,
    Substring: part,
    AppendData: (self: XmlCharacterData, text: string) => {
      self.value += text
    },
    InsertData: (self: XmlCharacterData, offset: number, text: string) => {
      self.value = self.value.slice(0, offset) + text + self.value.slice(offset)
    },
    DeleteData: (self: XmlCharacterData, offset: number, count: number) => {
      self.value = self.value.slice(0, offset) + self.value.slice(offset + count)
    },
    ReplaceData: (self: XmlCharacterData, offset: number, count: number, text: string) => {
      self.value = self.value.slice(0, offset) + text + self.value.slice(offset + count)
    },
  },
})

const textType = (): Described => ({
  class: XmlText,
  members: {
    SplitText: (self: XmlText, offset: number) => {
      const rest = new XmlText(self.document, part(self, offset, self.value.length))
      self.value = self.value.slice(0, offset)
      self.parent?.insert(rest, self.nextSibling)
      return rest
    },
  },
})

const declarationType = (): Described => ({
  class: classes.XmlDeclaration,
  members: {
    Version: (self: XmlDeclaration) => self.version,
    Encoding: {
      get: (self: XmlDeclaration) => self.encoding,
      set: (self: XmlDeclaration, text: string | null) => {
        self.encoding = text ?? ''
      },
    },
    Standalone: {
      get: (self: XmlDeclaration) => self.standalone,
      set: (self: XmlDeclaration, text: string | null) => {
        self.standalone = text ?? ''
      },
    },
  },
})

const instructionType = (): Described => ({
  class: classes.XmlProcessingInstruction,
  members: {
    Target: (self: XmlProcessingInstruction) => self.target,
    Data: {
      get: (self: XmlProcessingInstruction) => self.data,
      set: (self: XmlProcessingInstruction, text: string | null) => {
        self.data = text ?? ''
      },
    },
  },
})

const documentTypeType = (): Described => ({
  class: classes.XmlDocumentType,
  members: {
    PublicId: (self: XmlDocumentType) => self.publicId,
    SystemId: (self: XmlDocumentType) => self.systemId,
    InternalSubset: (self: XmlDocumentType) => self.internalSubset,
    IsReadOnly: () => true,
  },
})

const plain = (made: abstract new (...args: never[]) => object) => (): Described => ({ class: made, members: {} })

export const nodeMemberTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Xml.XmlNode', nodeType],
  ['System.Xml.XmlElement', elementType],
  ['System.Xml.XmlAttribute', attributeType],
  ['System.Xml.XmlCharacterData', characterDataType],
  ['System.Xml.XmlText', textType],
  ['System.Xml.XmlCDataSection', plain(classes.XmlCDataSection)],
  ['System.Xml.XmlComment', plain(classes.XmlComment)],
  ['System.Xml.XmlWhitespace', plain(classes.XmlWhitespace)],
  ['System.Xml.XmlSignificantWhitespace', plain(classes.XmlSignificantWhitespace)],
  ['System.Xml.XmlEntityReference', plain(classes.XmlEntityReference)],
  ['System.Xml.XmlDocumentFragment', plain(classes.XmlFragment)],
  ['System.Xml.XmlDeclaration', declarationType],
  ['System.Xml.XmlProcessingInstruction', instructionType],
  ['System.Xml.XmlDocumentType', documentTypeType],
])

/** What `CreateElement('p:local')` needs: the parts of a name, checked. */
export function partsOf(qualified: string | null): readonly [string, string] {
  const name = requireName(qualified)
  const [prefix, local] = splitName(name)
  if (prefix !== '') checkName(prefix)
  checkName(local)
  return [prefix, local]
}

/** Null arguments that the DOM refuses. */
export function requireNode(node: XmlNode | null, parameter: string): XmlNode {
  if (node === null) throw argumentNull(parameter)
  return node
}

export type { NetType, XmlFragment }
export { XmlDocument }

import { Double } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import { argumentNull } from '../arguments.ts'
import { ListEnumerator } from '../collections/enumerators.ts'
import { decodeText, readBytes } from '../io/files.ts'
import { Stream } from '../io/streams.ts'
import { TextReader } from '../io/textIo.ts'
import { build, loadDocument } from './load.ts'
import type { XmlNamespaceManager } from './namespaceManager.ts'
import { evaluateAt, select } from './nodeMembers.ts'
import { XmlAttribute, XmlDocument, XmlElement, type XmlNode } from './nodes.ts'
import type { XmlReader } from './readers.ts'
import { stringValue } from './xpathEvaluate.ts'

/** System.Xml.XPath.XPathNavigator: a place in a document that can be moved. */
export class XPathNavigator {
  node: XmlNode
  constructor(node: XmlNode) {
    this.node = node
  }

  moveTo(node: XmlNode | null | undefined): boolean {
    if (node === null || node === undefined) return false
    this.node = node
    return true
  }

  get parent(): XmlNode | null {
    return this.node instanceof XmlAttribute ? this.node.element : this.node.parent
  }
}

/** System.Xml.XPath.XPathNodeIterator. */
export class XPathNodeIterator {
  readonly nodes: readonly XmlNode[]
  at = -1
  constructor(nodes: readonly XmlNode[]) {
    this.nodes = nodes
  }
}

/** System.Xml.XPath.XPathDocument: read once, never changed. */
export class XPathDocument {
  readonly document: XmlDocument
  constructor(document: XmlDocument) {
    this.document = document
  }
}

const navigators = (nodes: readonly XmlNode[]): XPathNavigator[] => nodes.map((n) => new XPathNavigator(n))

/** XPathNodeType of a DOM node type. */
const kinds: ReadonlyMap<number, number> = new Map([
  [9, 0],
  [1, 1],
  [2, 2],
  [3, 4],
  [4, 4],
  [14, 5],
  [13, 6],
  [7, 7],
  [8, 8],
])

function evaluated(self: XPathNavigator, xpath: string, manager?: XmlNamespaceManager): Value {
  const value = evaluateAt(self.node, xpath, manager)
  if (typeof value === 'number') return new Double(value)
  return Array.isArray(value) ? new XPathNodeIterator(value as readonly XmlNode[]) : (value as Value)
}

function openDocument(source: Value): XPathDocument {
  if (source === null) throw argumentNull('uri')
  const document = new XmlDocument()
  document.preserveWhitespace = true
  if (typeof source === 'string') loadDocument(document, decodeText(readBytes(source), undefined))
  else if (source instanceof Stream) loadDocument(document, decodeText(source.readRest(), undefined))
  else if (source instanceof TextReader) loadDocument(document, source.readToEnd())
  else build((source as unknown as XmlReader).tokens(), document, true)
  return new XPathDocument(document)
}

const assembly = 'System.Private.Xml'
const iterator = 'System.Xml.XPath.XPathNodeIterator'
const navigator = 'System.Xml.XPath.XPathNavigator'
const resolver = 'System.Xml.IXmlNamespaceResolver'

export const navigatorEntries: readonly NetTypeEntry[] = [
  netType(navigator, () => ({
    class: XPathNavigator,
    isAbstract: true,
    assembly,
    members: {
      'NodeType: System.Xml.XPath.XPathNodeType': (self: XPathNavigator) => kinds.get(self.node.nodeType) ?? 9,
      'Name: String': (self: XPathNavigator) => (self.node.name.startsWith('#') ? '' : self.node.name),
      'LocalName: String': (self: XPathNavigator) => (self.node.name.startsWith('#') ? '' : self.node.localName),
      'NamespaceURI: String': (self: XPathNavigator) => self.node.namespace,
      'Prefix: String': (self: XPathNavigator) => self.node.prefix,
      'Value: String': (self: XPathNavigator) => stringValue(self.node),
      'InnerXml: String': (self: XPathNavigator) => self.node.innerXml,
      'OuterXml: String': (self: XPathNavigator) => self.node.outerXml,
      'UnderlyingObject: Object': (self: XPathNavigator) => self.node as unknown as Value,
      'HasChildren: Boolean': (self: XPathNavigator) => self.node.children.length > 0,
      'HasAttributes: Boolean': (self: XPathNavigator) =>
        self.node instanceof XmlElement && self.node.attributes.length > 0,
      [`Select(String xpath): ${iterator}`]: (self: XPathNavigator, xpath: string) =>
        new XPathNodeIterator(select(self.node, xpath)),
      [`Select(String xpath, ${resolver} resolver): ${iterator}`]: (
        self: XPathNavigator,
        xpath: string,
        manager: XmlNamespaceManager,
      ) => new XPathNodeIterator(select(self.node, xpath, manager)),
      [`SelectSingleNode(String xpath): ${navigator}`]: (self: XPathNavigator, xpath: string) => {
        const [node] = select(self.node, xpath)
        return node === undefined ? null : new XPathNavigator(node)
      },
      [`SelectSingleNode(String xpath, ${resolver} resolver): ${navigator}`]: (
        self: XPathNavigator,
        xpath: string,
        manager: XmlNamespaceManager,
      ) => {
        const [node] = select(self.node, xpath, manager)
        return node === undefined ? null : new XPathNavigator(node)
      },
      'Evaluate(String xpath): Object': evaluated,
      [`Evaluate(String xpath, ${resolver} resolver): Object`]: evaluated,
      'Matches(String xpath): Boolean': (self: XPathNavigator, xpath: string) =>
        select(self.node.document, xpath).includes(self.node),
      'GetAttribute(String localName, String namespaceURI): String': (
        self: XPathNavigator,
        local: string,
        namespace: string,
      ) => (self.node instanceof XmlElement ? (self.node.attributeIn(local, namespace)?.value ?? '') : ''),
      'MoveToRoot(): Void': (self: XPathNavigator) => {
        self.node = self.node.document
      },
      'MoveToParent(): Boolean': (self: XPathNavigator) => self.moveTo(self.parent),
      'MoveToFirstChild(): Boolean': (self: XPathNavigator) => self.moveTo(self.node.children[0]),
      'MoveToNext(): Boolean': (self: XPathNavigator) => self.moveTo(self.node.nextSibling),
      'MoveToPrevious(): Boolean': (self: XPathNavigator) => self.moveTo(self.node.previousSibling),
      'MoveToFirstAttribute(): Boolean': (self: XPathNavigator) =>
        self.node instanceof XmlElement && self.moveTo(self.node.attributes[0]),
      'MoveToNextAttribute(): Boolean': (self: XPathNavigator) => {
        const { node } = self
        if (!(node instanceof XmlAttribute) || node.element === null) return false
        return self.moveTo(node.element.attributes[node.element.attributes.indexOf(node) + 1])
      },
      'MoveToChild(String localName, String namespaceURI): Boolean': (
        self: XPathNavigator,
        local: string,
        namespace: string,
      ) => self.moveTo(self.node.children.find((c) => c.localName === local && c.namespace === namespace)),
      [`Clone(): ${navigator}`]: (self: XPathNavigator) => new XPathNavigator(self.node),
      'ToString(): String': (self: XPathNavigator) => stringValue(self.node),
      'ValueAsInt: Int32': (self: XPathNavigator) => Number(stringValue(self.node)),
      'ValueAsDouble: Double': (self: XPathNavigator) => new Double(Number(stringValue(self.node))),
      'ValueAsBoolean: Boolean': (self: XPathNavigator) => ['1', 'true'].includes(stringValue(self.node).trim()),
    },
  })),
  netType(iterator, () => ({
    class: XPathNodeIterator,
    isAbstract: true,
    assembly,
    interfaces: ['System.Collections.IEnumerable'],
    enumerate: (self: XPathNodeIterator) => navigators(self.nodes.slice(self.at + 1)) as unknown as Iterable<Value>,
    members: {
      'Count: Int32': (self: XPathNodeIterator) => self.nodes.length,
      'CurrentPosition: Int32': (self: XPathNodeIterator) => self.at + 1,
      [`Current: ${navigator}`]: (self: XPathNodeIterator) => {
        const node = self.nodes[self.at]
        return node === undefined ? null : new XPathNavigator(node)
      },
      'MoveNext(): Boolean': (self: XPathNodeIterator) => {
        if (self.at < self.nodes.length) self.at++
        return self.at < self.nodes.length
      },
      [`Clone(): ${iterator}`]: (self: XPathNodeIterator) => {
        const copy = new XPathNodeIterator(self.nodes)
        copy.at = self.at
        return copy
      },
      'GetEnumerator(): System.Collections.IEnumerator': (self: XPathNodeIterator) =>
        new ListEnumerator(() => navigators(self.nodes) as unknown as Iterable<Value>),
    },
  })),
  netType('System.Xml.XPath.XPathDocument', () => ({
    class: XPathDocument,
    assembly,
    members: {
      'new(String uri)': openDocument,
      'new(System.IO.Stream stream)': openDocument,
      'new(System.IO.TextReader textReader)': openDocument,
      'new(System.Xml.XmlReader reader)': openDocument,
      [`CreateNavigator(): ${navigator}`]: (self: XPathDocument) => new XPathNavigator(self.document),
    },
  })),
  netType('System.Xml.IXmlNamespaceResolver', () => ({ kind: 'interface', assembly })),
  netType('System.Xml.XPath.IXPathNavigable', () => ({ kind: 'interface', assembly })),
  netType('System.Xml.XPath.XPathNodeType', () => ({
    kind: 'enum',
    assembly,
    values: [
      'Root',
      'Element',
      'Attribute',
      'Namespace',
      'Text',
      'SignificantWhitespace',
      'Whitespace',
      'ProcessingInstruction',
      'Comment',
      'All',
    ].map((name, i) => [name, i] as const),
  })),
]

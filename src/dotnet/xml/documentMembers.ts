import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { argumentFault, argumentNull, enumNumber } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { decodeText, readBytes } from '../io/files.ts'
import { fileModes, openFile, Stream } from '../io/streams.ts'
import { TextReader, TextWriter } from '../io/textIo.ts'
import { codePageNamed } from '../text/encodings.ts'
import { type Encoding, encodingOf } from '../text/encodingTypes.ts'
import { build, loadDocument } from './load.ts'
import { NameTable } from './namespaceManager.ts'
import { elementsByName, makeAttribute, partsOf } from './nodeMembers.ts'
import * as nodes from './nodes.ts'
import { importNode, nodeTypes, XmlDeclaration, XmlDocument, XmlElement, type XmlNode } from './nodes.ts'
import type { XmlReader } from './readers.ts'
import { XmlTextWriter, type XmlWriter } from './writers.ts'
import { checkName, requireName, xmlNamespace, xmlnsNamespace } from './xmlNames.ts'
import { StreamSink, WriterSink } from './xmlSink.ts'

const tables: WeakMap<XmlDocument, NameTable> = new WeakMap()

function nameTable(document: XmlDocument): NameTable {
  let table = tables.get(document)
  if (table === undefined) {
    table = new NameTable()
    tables.set(document, table)
  }
  return table
}

/** The text of XML bytes: by byte order mark, else by what the declaration says, else UTF-8. */
export function xmlTextOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
  const isWide = declared !== undefined && /^utf-(16|32)/i.test(declared)
  if (declared === undefined || isWide) return decodeText(bytes, undefined)
  return decodeText(bytes, encodingOf(codePageNamed(declared).page))
}

/** A path or file URL as XmlDocument.Load takes it. */
export function filePathOf(location: string): string {
  return location.startsWith('file://') ? decodeURIComponent(location.slice(7)) : location
}

function load(self: XmlDocument, source: Value): void {
  if (source === null) throw argumentNull('filename')
  if (typeof source === 'string') {
    self.baseUri = ''
    loadDocument(self, xmlTextOf(readBytes(filePathOf(source))))
  } else if (source instanceof Stream) loadDocument(self, xmlTextOf(source.readRest()))
  else if (source instanceof TextReader) loadDocument(self, source.readToEnd())
  else {
    self.removeChildren()
    build((source as unknown as XmlReader).tokens(), self, self.preserveWhitespace)
  }
}

/** The encoding an XML declaration names; null where there is none. */
function declaredEncoding(document: XmlDocument): Encoding | null {
  const [first] = document.children
  if (!(first instanceof XmlDeclaration) || first.encoding === '') return null
  return encodingOf(codePageNamed(first.encoding).page)
}

function save(self: XmlDocument, target: Value): void {
  if (target === null) throw argumentNull('filename')
  if (typeof target === 'string' || target instanceof Stream) {
    const isFile = typeof target === 'string'
    if (isFile && self.documentElement === null)
      throw netFault('System.Xml.XmlException', 'Invalid XML document.' + ' The document does not have a root element.')
    const stream = isFile ? openFile(filePathOf(target), fileModes.create, 2) : target
    const writer = new XmlTextWriter(new StreamSink(stream, declaredEncoding(self), isFile), null)
    writer.output.style.indent = !self.preserveWhitespace
    self.writeTo(writer.output)
    if (isFile) writer.output.close()
    else writer.output.flush()
  } else if (target instanceof TextWriter) {
    const writer = new XmlTextWriter(new WriterSink(target, false), null)
    writer.output.style.indent = !self.preserveWhitespace
    saveThrough(self, writer)
  } else saveThrough(self, target as unknown as XmlWriter)
}

/** Save(XmlWriter): with a declaration in any case. */
function saveThrough(self: XmlDocument, writer: XmlWriter): void {
  const [first] = self.children
  if (first === undefined) return
  const { output } = writer
  let rest = self.children
  if (output.state === 'start') {
    if (first instanceof XmlDeclaration) {
      output.startDocument(first.standalone === '' ? null : first.standalone === 'yes')
      rest = self.children.slice(1)
    } else output.startDocument(null)
  }
  for (const child of rest) child.writeTo(output)
  output.flush()
}

/** (name), (name, namespace) or (prefix, local, namespace). */
function nameParts(
  self: XmlDocument,
  args: readonly (string | null)[],
  isAttribute: boolean,
): [string, string, string] {
  if (args.length === 3) {
    const local = args[1]
    if (local === null || local === '')
      throw argumentFault('The local name for elements or attributes cannot be null or an empty string.')
    checkName(local!)
    return [args[0] ?? '', local!, args[2] ?? '']
  }
  const name = args[0] ?? null
  if (name === '' || name === null)
    throw argumentFault('The local name for elements or attributes cannot be null or an empty string.')
  const [prefix, local] = partsOf(name)
  if (args.length === 2) return [prefix, local, args[1] ?? '']
  if (isAttribute && (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')))
    return [prefix, local, xmlnsNamespace]
  return [prefix, local, prefix === 'xml' ? xmlNamespace : (self.namespaceOfPrefix(prefix) ?? '')]
}

const kindNumbers: ReadonlyMap<string, number> = new Map([
  ['element', nodeTypes.element],
  ['attribute', nodeTypes.attribute],
  ['text', nodeTypes.text],
  ['cdatasection', nodeTypes.cdata],
  ['entityreference', nodeTypes.entityReference],
  ['processinginstruction', nodeTypes.instruction],
  ['comment', nodeTypes.comment],
  ['documentfragment', nodeTypes.fragment],
  ['document', nodeTypes.document],
  ['whitespace', nodeTypes.whitespace],
  ['significantwhitespace', nodeTypes.significantWhitespace],
])

/** CreateNode(type, [prefix,] name, namespace). */
function createNode(self: XmlDocument, ...args: Value[]): XmlNode {
  const [kind, ...rest] = args as [Value, ...(string | null)[]]
  const number = typeof kind === 'string' ? kindNumbers.get(kind.toLowerCase()) : enumNumber(kind)
  switch (number) {
    case nodeTypes.element:
      return new XmlElement(self, ...nameParts(self, rest, false))
    case nodeTypes.attribute:
      return makeAttribute(self, ...nameParts(self, rest, true))
    case nodeTypes.text:
      return new nodes.XmlText(self, '')
    case nodeTypes.cdata:
      return new nodes.XmlCDataSection(self, '')
    case nodeTypes.comment:
      return new nodes.XmlComment(self, '')
    case nodeTypes.instruction:
      return new nodes.XmlProcessingInstruction(self, rest[rest.length - 2] ?? '', '')
    case nodeTypes.fragment:
      return new nodes.XmlFragment(self)
    case nodeTypes.document:
      return new XmlDocument()
    case nodeTypes.whitespace:
      return new nodes.XmlWhitespace(self, '')
    case nodeTypes.significantWhitespace:
      return new nodes.XmlSignificantWhitespace(self, '')
    default:
      throw argumentFault(
        typeof kind === 'string'
          ? `'${kind}' does not represent any 'XmlNodeType'.`
          : 'Cannot create node of the specified type.',
      )
  }
}

function space(text: string | null): string {
  if (text !== null && /[^ \t\r\n]/.test(text))
    throw argumentFault('The string for white space contains an invalid character.')
  return text ?? ''
}

const documentType = (): Described => ({
  class: XmlDocument,
  members: {
    new: () => new XmlDocument(),
    DocumentType: (self: XmlDocument) => self.children.find((c) => c.nodeType === nodeTypes.documentType) ?? null,
    DocumentElement: (self: XmlDocument) => self.documentElement,
    Implementation: () => new XmlImplementation(),
    OwnerDocument: () => null,
    ParentNode: () => null,
    NameTable: nameTable,
    Schemas: { get: () => null, set: () => {} },
    XmlResolver: { get: () => null, set: () => {} },
    PreserveWhitespace: {
      get: (self: XmlDocument) => self.preserveWhitespace,
      set: (self: XmlDocument, value: boolean) => {
        self.preserveWhitespace = value
      },
    },
    CloneNode: (self: XmlDocument, deep: boolean) => self.copy(deep),
    CreateAttribute: (self: XmlDocument, ...args: (string | null)[]) =>
      makeAttribute(self, ...nameParts(self, args, true)),
    CreateElement: (self: XmlDocument, ...args: (string | null)[]) =>
      new XmlElement(self, ...nameParts(self, args, false)),
    CreateCDataSection: (self: XmlDocument, text: string | null) => new nodes.XmlCDataSection(self, text ?? ''),
    CreateComment: (self: XmlDocument, text: string | null) => new nodes.XmlComment(self, text ?? ''),
    CreateTextNode: (self: XmlDocument, text: string | null) => new nodes.XmlText(self, text ?? ''),
    CreateWhitespace: (self: XmlDocument, text: string | null) => new nodes.XmlWhitespace(self, space(text)),
    CreateSignificantWhitespace: (self: XmlDocument, text: string | null) =>
      new nodes.XmlSignificantWhitespace(self, space(text)),
    CreateDocumentFragment: (self: XmlDocument) => new nodes.XmlFragment(self),
    CreateDocumentType: (
      self: XmlDocument,
      ...[name, publicId, systemId, subset]: [string, string | null, string | null, string | null]
    ) => new nodes.XmlDocumentType(self, name, publicId, systemId, subset),
    CreateEntityReference: (self: XmlDocument, name: string) => new nodes.XmlEntityReference(self, requireName(name)),
    CreateProcessingInstruction: (self: XmlDocument, target: string, data: string | null) =>
      new nodes.XmlProcessingInstruction(self, target, data ?? ''),
    CreateXmlDeclaration: (self: XmlDocument, version: string, encoding: string | null, standalone: string | null) =>
      new XmlDeclaration(self, version, encoding ?? '', standalone ?? ''),
    CreateNode: createNode,
    GetElementsByTagName: elementsByName,
    GetElementById: (self: XmlDocument, id: string) => elementWithId(self, id),
    ImportNode: (self: XmlDocument, node: XmlNode | null, deep: boolean) => importNode(self, node, deep),
    ReadNode: (self: XmlDocument, reader: XmlReader) => {
      const fragment = new nodes.XmlFragment(self)
      build(reader.tokens(true), fragment, self.preserveWhitespace)
      const [node] = fragment.children
      if (node === undefined) return null
      fragment.detach(node)
      return node
    },
    Load: load,
    LoadXml: (self: XmlDocument, text: string | null) => loadDocument(self, text ?? ''),
    Save: save,
  },
})

function elementWithId(node: XmlNode, id: string): XmlElement | null {
  for (const child of node.children) {
    if (!(child instanceof XmlElement)) continue
    if (child.attributeNamed('xml:id')?.value === id) return child
    const found = elementWithId(child, id)
    if (found !== null) return found
  }
  return null
}

class XmlImplementation {}

const implementationType = (): Described => ({
  class: XmlImplementation,
  members: {
    new: () => new XmlImplementation(),
    CreateDocument: () => new XmlDocument(),
    HasFeature: (_self: XmlImplementation, feature: string, version: string | null) =>
      feature.toUpperCase() === 'XML' && (version === null || version === '1.0' || version === '2.0'),
  },
})

export const documentTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Xml.XmlDocument', documentType],
  ['System.Xml.XmlImplementation', implementationType],
])

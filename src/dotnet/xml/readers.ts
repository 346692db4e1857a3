import { type Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { NetType } from '../../types/netType.ts'
import { argumentNull, enumNumber, invalidOperation } from '../arguments.ts'
import { convertTo } from '../convert.ts'
import type { Described } from '../declare.ts'
import { decodeText, readBytes } from '../io/files.ts'
import { Stream } from '../io/streams.ts'
import { TextReader } from '../io/textIo.ts'
import { nodeTypes, XmlNode } from './nodes.ts'
import { settingMembers } from './writers.ts'
import { xmlFault } from './xmlFaults.ts'
import { badNameIndex } from './xmlNames.ts'
import { type ScannedAttribute, type ScanOptions, type Token, XmlScanner } from './xmlScanner.ts'

/** System.Xml.XmlReaderSettings. */
export class XmlReaderSettings {
  values: Map<string, Value>
  constructor(values: Iterable<readonly [string, Value]> = readerDefaults) {
    this.values = new Map(values)
  }
}

const readerDefaults: readonly (readonly [string, Value])[] = [
  ['Async', false],
  ['NameTable', null],
  ['XmlResolver', null],
  ['LineNumberOffset', 0],
  ['LinePositionOffset', 0],
  ['ConformanceLevel', 2],
  ['CheckCharacters', true],
  ['MaxCharactersInDocument', 0n],
  ['MaxCharactersFromEntities', 10_000_000n],
  ['IgnoreWhitespace', false],
  ['IgnoreProcessingInstructions', false],
  ['IgnoreComments', false],
  ['ProhibitDtd', true],
  ['DtdProcessing', 0],
  ['CloseInput', false],
  ['ValidationType', 0],
  ['ValidationFlags', 24],
  ['Schemas', null],
]

const settingsType = (): Described => ({
  class: XmlReaderSettings,
  members: {
    ...settingMembers(readerDefaults.map(([name]) => name)),
    new: () => new XmlReaderSettings(),
    Reset: (self: XmlReaderSettings) => {
      self.values = new Map(readerDefaults)
    },
    Clone: (self: XmlReaderSettings) => new XmlReaderSettings(self.values),
  },
})

const tokenTypes: ReadonlyMap<Token['kind'], number> = new Map([
  ['element', nodeTypes.element],
  ['end', 15],
  ['text', nodeTypes.text],
  ['whitespace', nodeTypes.whitespace],
  ['significantWhitespace', nodeTypes.significantWhitespace],
  ['cdata', nodeTypes.cdata],
  ['comment', nodeTypes.comment],
  ['instruction', nodeTypes.instruction],
  ['declaration', nodeTypes.declaration],
  ['doctype', nodeTypes.documentType],
])

/** System.Xml.XmlReader over text: stands on a token, or on an attribute of it. */
export class XmlReader {
  readonly scanner: XmlScanner
  readonly #skips: ReadonlySet<Token['kind']>
  #token: Token | null = null
  #depth = 0
  #attribute = -1
  #inAttributeValue = false
  state: 'initial' | 'interactive' | 'end' | 'error' | 'closed' = 'initial'

  constructor(text: string, options: ScanOptions, skips: Iterable<Token['kind']>) {
    this.scanner = new XmlScanner(text, options)
    this.#skips = new Set(skips)
  }

  get token(): Token | null {
    return this.#token
  }

  get attributes(): readonly ScannedAttribute[] {
    const token = this.#token
    if (token?.kind === 'element') return token.attributes
    return token?.kind === 'declaration' ? declared(token.text) : []
  }

  get attribute(): ScannedAttribute | null {
    return this.#attribute < 0 ? null : (this.attributes[this.#attribute] ?? null)
  }

  get nodeType(): number {
    if (this.attribute !== null) return this.#inAttributeValue ? nodeTypes.text : nodeTypes.attribute
    return this.#token === null ? 0 : tokenTypes.get(this.#token.kind)!
  }

  get depth(): number {
    return this.#depth + (this.attribute === null ? 0 : this.#inAttributeValue ? 2 : 1)
  }

  get isEmpty(): boolean {
    return this.attribute === null && this.#token?.kind === 'element' && this.#token.isEmpty
  }

  /** name, local, prefix, namespace of where it stands. */
  get parts(): { readonly name: string; readonly local: string; readonly prefix: string; readonly namespace: string } {
    const none = { name: '', local: '', prefix: '', namespace: '' }
    const attribute = this.attribute
    if (attribute !== null) return this.#inAttributeValue ? none : attribute
    const token = this.#token
    if (token?.kind === 'element' || token?.kind === 'end') {
      const { prefix, local, namespace } = token
      return { name: prefix === '' ? local : `${prefix}:${local}`, local, prefix, namespace }
    }
    const name =
      token?.kind === 'instruction'
        ? token.name
        : token?.kind === 'declaration'
          ? 'xml'
          : token?.kind === 'doctype'
            ? token.type.name
            : ''
    return { ...none, name, local: name }
  }

  get value(): string {
    const attribute = this.attribute
    if (attribute !== null) return attribute.value
    const token = this.#token
    if (token === null || token.kind === 'element' || token.kind === 'end') return ''
    return token.kind === 'doctype' ? token.type.internalSubset : token.text
  }

  /** Read(). Throws XmlException. */
  read(): boolean {
    if (this.state === 'closed' || this.state === 'end' || this.state === 'error') return false
    if (this.#token?.kind === 'element' && !this.#token.isEmpty) this.#depth++
    this.#attribute = -1
    this.#inAttributeValue = false
    this.state = 'interactive'
    try {
      do this.#token = this.scanner.next()
      while (this.#token !== null && this.#skips.has(this.#token.kind))
    } catch (problem) {
      this.state = 'error'
      this.#token = null
      throw problem
    }
    if (this.#token === null) {
      this.state = 'end'
      this.#depth = 0
      return false
    }
    if (this.#token.kind === 'end') this.#depth--
    return true
  }

  moveToAttribute(index: number): boolean {
    if (index < 0 || index >= this.attributes.length) return false
    this.#attribute = index
    this.#inAttributeValue = false
    return true
  }

  moveToNextAttribute(): boolean {
    return this.moveToAttribute(this.#attribute + 1)
  }

  moveToElement(): boolean {
    const moved = this.#attribute >= 0
    this.#attribute = -1
    this.#inAttributeValue = false
    return moved
  }

  readAttributeValue(): boolean {
    if (this.attribute === null || this.#inAttributeValue) return false
    this.#inAttributeValue = true
    return true
  }

  /** Over an element with all it holds, to what follows. */
  skip(): void {
    this.moveToElement()
    if (this.#token?.kind === 'element' && !this.#token.isEmpty) {
      const depth = this.depth
      while (this.read() && this.depth > depth);
    }
    this.read()
  }

  /** MoveToContent(). */
  moveToContent(): number {
    this.moveToElement()
    do {
      const kind = this.#token?.kind
      if (kind === 'element' || kind === 'end' || kind === 'text' || kind === 'cdata') break
    } while (this.read())
    return this.nodeType
  }

  /** The tokens from here on, as a document is built of them; `one`: the node it stands on only. */
  tokens(one = false): { next(): Token | null } {
    if (this.state === 'initial') this.read()
    let depth = 0
    let isDone = false
    return {
      next: () => {
        const token = this.#token
        if (token === null || isDone) return null
        if (token.kind === 'element' && !token.isEmpty) depth++
        if (token.kind === 'end') depth--
        if (depth < 0) return null
        if (one && depth === 0) isDone = true
        this.read()
        return token
      },
    }
  }

  /** Text up to the next element or end. */
  readText(): string {
    let text = ''
    for (;;) {
      const token = this.#token
      if (token === null || token.kind === 'element' || token.kind === 'end') return text
      if (token.kind !== 'comment' && token.kind !== 'instruction') text += this.value
      this.read()
    }
  }

  fault(message: string): Fault {
    const [line, position] = this.place
    return xmlFault(message, line, position)
  }

  get place(): readonly [number, number] {
    return this.#token === null ? [0, 0] : this.scanner.placeOf(this.attribute?.at ?? this.#token.at)
  }
}

function declared(text: string): ScannedAttribute[] {
  return [...text.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((m) => ({
    prefix: '',
    local: m[1]!,
    name: m[1]!,
    value: m[2] ?? m[3]!,
    at: 0,
    quoteAt: 0,
    namespace: '',
  }))
}

const conformances: readonly ScanOptions['conformance'][] = ['auto', 'fragment', 'document']
const dtds: readonly ScanOptions['dtd'][] = ['prohibit', 'ignore', 'parse']

function textOf(input: Value): string {
  if (input === null) throw argumentNull('input')
  if (typeof input === 'string')
    return decodeText(readBytes(input.startsWith('file://') ? decodeURIComponent(input.slice(7)) : input), undefined)
  if (input instanceof Stream) return decodeText(input.readRest(), undefined)
  if (input instanceof TextReader) return input.readToEnd()
  return (input as unknown as XmlNode).outerXml
}

/** XmlReader.Create. */
function createReader(input: Value, given?: Value): XmlReader {
  if (input instanceof XmlReader) return input
  const settings = given instanceof XmlReaderSettings ? given : new XmlReaderSettings()
  const { values } = settings
  const skips: Token['kind'][] = []
  if (values.get('IgnoreWhitespace') === true) skips.push('whitespace')
  if (values.get('IgnoreComments') === true) skips.push('comment')
  if (values.get('IgnoreProcessingInstructions') === true) skips.push('instruction')
  const dtd = dtds[enumNumber(values.get('DtdProcessing'))]!
  if (dtd === 'ignore') skips.push('doctype')
  return new XmlReader(
    textOf(input),
    {
      conformance: conformances[enumNumber(values.get('ConformanceLevel'))]!,
      checkCharacters: values.get('CheckCharacters') === true,
      dtd,
    },
    skips,
  )
}

/** XmlTextReader and XmlNodeReader: no settings, everything is read. */
function createPlain(this: NetType, first: Value, second?: Value): XmlReader {
  const input = typeof first === 'string' && (second instanceof Stream || second instanceof TextReader) ? second : first
  const reader = new XmlReader(
    textOf(input),
    { conformance: input instanceof XmlNode ? 'auto' : 'document', checkCharacters: false, dtd: 'parse' },
    [],
  )
  Object.defineProperty(reader, 'netType', { value: this })
  return reader
}

function indexOfAttribute(self: XmlReader, first: Value, namespace?: Value): number {
  if (typeof first === 'number') return first
  return self.attributes.findIndex((a) =>
    namespace === undefined ? a.name === first : a.local === first && a.namespace === namespace,
  )
}

const attributeText = (self: XmlReader, first: Value, namespace?: Value) =>
  self.attributes[indexOfAttribute(self, first, namespace)]?.value ?? null

function isNamed(self: XmlReader, name?: string, namespace?: string): boolean {
  if (self.token?.kind !== 'element') return false
  const { parts } = self
  if (name === undefined) return true
  return namespace === undefined ? parts.name === name : parts.local === name && parts.namespace === namespace
}

function readStart(self: XmlReader, name?: string, namespace?: string): void {
  if (self.moveToContent() !== nodeTypes.element)
    throw self.fault(`'${nodeTypeName(self.nodeType)}' is an invalid XmlNodeType.`)
  if (!isNamed(self, name, namespace)) throw self.fault(`Element '${name}' was not found.`)
  self.read()
}

function nodeTypeName(type: number): string {
  const names = [
    'None',
    'Element',
    'Attribute',
    'Text',
    'CDATA',
    'EntityReference',
    'Entity',
    'ProcessingInstruction',
    'Comment',
    'Document',
    'DocumentType',
    'DocumentFragment',
    'Notation',
    'Whitespace',
    'SignificantWhitespace',
    'EndElement',
    'EndEntity',
    'XmlDeclaration',
  ]
  return names[type] ?? 'None'
}

/** The text of the element it stands on; moves behind it. */
function elementText(self: XmlReader): string {
  if (self.token?.kind !== 'element')
    throw invalidOperation(
      `The ReadElementContentAsString method is not supported on node type ${nodeTypeName(self.nodeType)}. If you want to read typed content of an element, use the ReadElementContentAs method.`,
    )
  if (self.isEmpty) {
    self.read()
    return ''
  }
  self.read()
  const text = self.readText()
  if (self.token?.kind === 'element')
    throw self.fault(
      'Unexpected node type Element. ReadElementString method can only be called on elements with simple or empty content.',
    )
  self.read()
  return text
}

const elementAs = (code: number) => (self: XmlReader) => convertTo(elementText(self).trim(), code)
const contentAs = (code: number) => (self: XmlReader) => convertTo(self.readText().trim(), code)

/** Moves to the next element that fits, within `inside`'s depth or beyond. */
function seek(self: XmlReader, isWithin: (depth: number) => boolean, name: string, namespace?: string): boolean {
  while (self.read()) {
    if (!isWithin(self.depth)) return false
    if (isNamed(self, name, namespace)) return true
  }
  return false
}

function outer(self: XmlReader, withSelf: boolean): string {
  const token = self.token as Token | null
  if (token === null || token.kind === 'end') return ''
  if (token.kind !== 'element') {
    const text = withSelf ? self.value : ''
    self.read()
    return text
  }
  const fragment = buildFragment(self)
  return withSelf ? (fragment?.outerXml ?? '') : (fragment?.innerXml ?? '')
}

let builder: ((reader: XmlReader) => XmlNode | null) | null = null

/** load.ts builds nodes; it is given here, since it needs this file's tokens. */
export function provideNodeBuilder(build: (reader: XmlReader) => XmlNode | null): void {
  builder = build
}

function buildFragment(self: XmlReader): XmlNode | null {
  return builder!(self)
}

const states = ['initial', 'interactive', 'error', 'end', 'closed']

const readerType = (): Described => ({
  class: XmlReader,
  members: {
    'static Create': createReader,
    'static IsName': (text: string) => badNameIndex(text.replace(/:/g, '_')) < 0,
    'static IsNameToken': (text: string) => text !== '' && badNameIndex(`a${text.replace(/:/g, '_')}`) < 0,
    Settings: () => null,
    NodeType: (self: XmlReader) => self.nodeType,
    Name: (self: XmlReader) => self.parts.name,
    LocalName: (self: XmlReader) => self.parts.local,
    NamespaceURI: (self: XmlReader) => self.parts.namespace,
    Prefix: (self: XmlReader) => self.parts.prefix,
    HasValue: (self: XmlReader) => ![0, nodeTypes.element, 15, 5].includes(self.nodeType),
    Value: (self: XmlReader) => self.value,
    Depth: (self: XmlReader) => self.depth,
    BaseURI: () => '',
    IsEmptyElement: (self: XmlReader) => self.isEmpty,
    IsDefault: () => false,
    AttributeCount: (self: XmlReader) => self.attributes.length,
    HasAttributes: (self: XmlReader) => self.attributes.length > 0,
    Item: attributeText,
    EOF: (self: XmlReader) => self.state === 'end',
    ReadState: (self: XmlReader) => states.indexOf(self.state),
    XmlSpace: () => 0,
    XmlLang: () => '',
    LineNumber: (self: XmlReader) => self.place[0],
    LinePosition: (self: XmlReader) => self.place[1],
    HasLineInfo: () => true,
    Namespaces: { get: () => true, set: () => {} },
    Normalization: { get: () => true, set: () => {} },
    CanResolveEntity: () => true,
    CanReadBinaryContent: () => true,
    CanReadValueChunk: () => true,
    GetAttribute: attributeText,
    MoveToAttribute: (self: XmlReader, first: Value, namespace?: Value) =>
      self.moveToAttribute(indexOfAttribute(self, first, namespace)),
    MoveToFirstAttribute: (self: XmlReader) => self.moveToAttribute(0),
    MoveToNextAttribute: (self: XmlReader) => self.moveToNextAttribute(),
    MoveToElement: (self: XmlReader) => self.moveToElement(),
    ReadAttributeValue: (self: XmlReader) => self.readAttributeValue(),
    Read: (self: XmlReader) => self.read(),
    Skip: (self: XmlReader) => self.skip(),
    Close: (self: XmlReader) => {
      self.state = 'closed'
    },
    Dispose: (self: XmlReader) => {
      self.state = 'closed'
    },
    MoveToContent: (self: XmlReader) => self.moveToContent(),
    LookupNamespace: (self: XmlReader, prefix: string) => self.scanner.scope.get(prefix) ?? null,
    ReadString: (self: XmlReader) => {
      if (self.token?.kind === 'element') {
        if (self.isEmpty) return ''
        self.read()
      }
      return self.readText()
    },
    ReadStartElement: readStart,
    ReadEndElement: (self: XmlReader) => {
      if (self.moveToContent() !== 15) throw self.fault(`'${nodeTypeName(self.nodeType)}' is an invalid XmlNodeType.`)
      self.read()
    },
    IsStartElement: (self: XmlReader, name?: string, namespace?: string) =>
      self.moveToContent() === nodeTypes.element && isNamed(self, name, namespace),
    ReadElementString: (self: XmlReader, name?: string, namespace?: string) => {
      if (self.moveToContent() !== nodeTypes.element)
        throw self.fault(`'${nodeTypeName(self.nodeType)}' is an invalid XmlNodeType.`)
      if (!isNamed(self, name, namespace)) throw self.fault(`Element '${name}' was not found.`)
      return elementText(self)
    },
    ReadElementContentAsString: elementText,
    ReadElementContentAsObject: elementText,
    ReadElementContentAsInt: elementAs(9),
    ReadElementContentAsLong: elementAs(11),
    ReadElementContentAsDouble: elementAs(14),
    ReadElementContentAsFloat: elementAs(13),
    ReadElementContentAsDecimal: elementAs(15),
    ReadElementContentAsDateTime: elementAs(16),
    ReadElementContentAsBoolean: (self: XmlReader) => ['true', '1'].includes(elementText(self).trim()),
    ReadContentAsString: (self: XmlReader) => self.readText(),
    ReadContentAsObject: (self: XmlReader) => self.readText(),
    ReadContentAsInt: contentAs(9),
    ReadContentAsLong: contentAs(11),
    ReadContentAsDouble: contentAs(14),
    ReadContentAsDecimal: contentAs(15),
    ReadContentAsDateTime: contentAs(16),
    ReadContentAsBoolean: (self: XmlReader) => ['true', '1'].includes(self.readText().trim()),
    ReadToFollowing: (self: XmlReader, name: string, namespace?: string) => seek(self, () => true, name, namespace),
    ReadToDescendant: (self: XmlReader, name: string, namespace?: string) => {
      const depth = self.state === 'initial' ? -1 : self.depth
      if (self.isEmpty) return false
      return seek(self, (d) => d > depth, name, namespace)
    },
    ReadToNextSibling: (self: XmlReader, name: string, namespace?: string) => {
      const { depth } = self
      for (;;) {
        self.skip()
        if (self.token === null || self.depth < depth || self.token.kind === 'end') return false
        if (isNamed(self, name, namespace)) return true
      }
    },
    ReadInnerXml: (self: XmlReader) => outer(self, false),
    ReadOuterXml: (self: XmlReader) => outer(self, true),
    ReadSubtree: (self: XmlReader) => {
      if (self.token?.kind !== 'element')
        throw invalidOperation('ReadSubtree() can be called only if the reader is on an element node.')
      const inner = new XmlReader(
        outer(self, true),
        { conformance: 'document', checkCharacters: false, dtd: 'parse' },
        [],
      )
      return inner
    },
    ResolveEntity: () => {
      throw netFault('System.InvalidOperationException', 'The node is not an expandable EntityReference node.')
    },
  },
})

export const readerTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Xml.XmlReaderSettings', settingsType],
  ['System.Xml.XmlReader', readerType],
  ['System.Xml.XmlTextReader', () => ({ members: { new: createPlain } })],
  ['System.Xml.XmlNodeReader', () => ({ members: { new: createPlain } })],
])

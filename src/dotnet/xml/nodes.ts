import { type Fault, netFault } from '../../kernel/fault.ts'
import { argumentFault, invalidOperation } from '../arguments.ts'
import { xmlNamespace, xmlnsNamespace } from './xmlNames.ts'
import { textStyle, XmlOutput } from './xmlOutput.ts'
import { TextSink } from './xmlSink.ts'

/** System.Xml.XmlNodeType. */
export const nodeTypes = {
  element: 1,
  attribute: 2,
  text: 3,
  cdata: 4,
  entityReference: 5,
  instruction: 7,
  comment: 8,
  document: 9,
  documentType: 10,
  fragment: 11,
  whitespace: 13,
  significantWhitespace: 14,
  declaration: 17,
} as const

const wrongType = (): Fault =>
  invalidOperation(
    'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.',
  )

/** System.Xml.XmlNode. */
export abstract class XmlNode {
  abstract readonly nodeType: number
  owner: XmlDocument | null
  parent: XmlNode | null = null
  readonly children: XmlNode[] = []

  constructor(owner: XmlDocument | null) {
    this.owner = owner
  }

  abstract get name(): string
  abstract copy(deep: boolean, owner: XmlDocument): XmlNode
  abstract writeTo(output: XmlOutput): void

  get localName(): string {
    return this.name
  }
  get namespace(): string {
    return ''
  }
  get prefix(): string {
    return ''
  }
  get value(): string | null {
    return null
  }
  set value(_text: string | null) {
    throw invalidOperation(`Cannot set a value on node type '${nodeTypeText(this.nodeType)}'.`)
  }

  /** The node's own document; a document is its own. */
  get document(): XmlDocument {
    return this.owner as XmlDocument
  }

  get innerText(): string {
    return this.children.map(textWithin).join('')
  }

  /** One text node in place of what was there. */
  set innerText(text: string) {
    const only = this.children.length === 1 ? this.children[0] : undefined
    if (only !== undefined && only.nodeType === nodeTypes.text) only.value = text
    else {
      this.removeChildren()
      if (text !== '' || this.nodeType === nodeTypes.element) this.append(new XmlText(this.document, text))
    }
  }

  get outerXml(): string {
    const sink = new TextSink()
    this.writeTo(new XmlOutput(sink, textStyle()))
    return sink.text
  }

  get innerXml(): string {
    const sink = new TextSink()
    this.writeContentTo(new XmlOutput(sink, textStyle()))
    return sink.text
  }

  writeContentTo(output: XmlOutput): void {
    for (const child of this.children) child.writeTo(output)
  }

  accepts(_child: XmlNode): boolean {
    return false
  }

  /** What else stands against a child: its document or position. */
  checkInsert(child: XmlNode, _before: XmlNode | null): void {
    if (!this.accepts(child)) throw wrongType()
  }

  indexOf(child: XmlNode): number {
    return child.parent === this ? this.children.indexOf(child) : -1
  }

  get nextSibling(): XmlNode | null {
    if (this.parent === null) return null
    return this.parent.children[this.parent.children.indexOf(this) + 1] ?? null
  }

  get previousSibling(): XmlNode | null {
    if (this.parent === null) return null
    return this.parent.children[this.parent.children.indexOf(this) - 1] ?? null
  }

  append(child: XmlNode): XmlNode {
    return this.insert(child, null)
  }

  /** Throws InvalidOperationException, ArgumentException as XmlNode.InsertBefore does. */
  insert(child: XmlNode, before: XmlNode | null): XmlNode {
    for (let node: XmlNode | null = this; node !== null; node = node.parent)
      if (node === child) throw argumentFault('Cannot insert a node or any ancestor of that node as a child of itself.')
    if (before !== null && before.parent !== this)
      throw argumentFault('The reference node is not a child of this node.')
    if (child === before) return child
    if (child.owner !== this.document && child.owner !== null)
      throw argumentFault('The node to be inserted is from a different document context.')
    if (child instanceof XmlFragment) {
      for (const part of [...child.children]) this.insert(part, before)
      return child
    }
    if (!this.canHold) throw invalidOperation('The current node cannot contain other nodes.')
    child.parent?.detach(child)
    this.checkInsert(child, before)
    child.parent = this
    if (before === null) this.children.push(child)
    else this.children.splice(this.children.indexOf(before), 0, child)
    return child
  }

  get canHold(): boolean {
    return false
  }

  /** Takes a child out; throws ArgumentException where it is none. */
  remove(child: XmlNode): XmlNode {
    if (child.parent !== this) throw argumentFault('The node to be removed is not a child of this node.')
    this.detach(child)
    return child
  }

  detach(child: XmlNode): void {
    const at = this.children.indexOf(child)
    if (at >= 0) this.children.splice(at, 1)
    child.parent = null
  }

  removeChildren(): void {
    for (const child of this.children) child.parent = null
    this.children.length = 0
  }

  /** The namespace a prefix stands for at this node; null where it stands for none. */
  namespaceOfPrefix(prefix: string): string | null {
    if (prefix === 'xml') return xmlNamespace
    if (prefix === 'xmlns') return xmlnsNamespace
    for (let node: XmlNode | null = this; node !== null; node = node.parent) {
      if (!(node instanceof XmlElement)) continue
      if (node.prefix === prefix && node.namespace !== '') return node.namespace
      const declared = node.attributes.find((a) =>
        prefix === '' ? a.name === 'xmlns' : a.prefix === 'xmlns' && a.localName === prefix,
      )
      if (declared !== undefined) return declared.value
    }
    return null
  }

  prefixOfNamespace(namespace: string): string | null {
    if (namespace === xmlNamespace) return 'xml'
    if (namespace === xmlnsNamespace) return 'xmlns'
    for (let node: XmlNode | null = this; node !== null; node = node.parent) {
      if (!(node instanceof XmlElement)) continue
      const declared = node.attributes.find((a) => a.namespace === xmlnsNamespace && a.value === namespace)
      if (declared !== undefined) return declared.prefix === '' ? '' : declared.localName
      if (node.namespace === namespace) return node.prefix
    }
    return null
  }
}

const textTypes: ReadonlySet<number> = new Set([
  nodeTypes.text,
  nodeTypes.cdata,
  nodeTypes.whitespace,
  nodeTypes.significantWhitespace,
])

function textWithin(node: XmlNode): string {
  if (textTypes.has(node.nodeType)) return node.value!
  return node.nodeType === nodeTypes.element || node.nodeType === nodeTypes.entityReference ? node.innerText : ''
}

function nodeTypeText(type: number): string {
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
  ]
  return names[type] ?? 'None'
}

const contentTypes: ReadonlySet<number> = new Set([
  nodeTypes.element,
  nodeTypes.text,
  nodeTypes.cdata,
  nodeTypes.entityReference,
  nodeTypes.instruction,
  nodeTypes.comment,
  nodeTypes.whitespace,
  nodeTypes.significantWhitespace,
])

/** A node with a qualified name. */
abstract class NamedNode extends XmlNode {
  #prefix: string
  readonly #local: string
  readonly #namespace: string
  constructor(...[owner, prefix, local, namespace]: [XmlDocument, string, string, string]) {
    super(owner)
    this.#prefix = prefix
    this.#local = local
    this.#namespace = namespace
  }
  override get prefix(): string {
    return this.#prefix
  }
  override set prefix(prefix: string) {
    this.#prefix = prefix
  }
  override get localName(): string {
    return this.#local
  }
  override get namespace(): string {
    return this.#namespace
  }
  get name(): string {
    return this.#prefix === '' ? this.#local : `${this.#prefix}:${this.#local}`
  }
  override get canHold(): boolean {
    return true
  }
}

export class XmlElement extends NamedNode {
  readonly nodeType = nodeTypes.element
  readonly attributes: XmlAttribute[] = []
  isEmpty = true

  override accepts(child: XmlNode): boolean {
    return contentTypes.has(child.nodeType)
  }

  override insert(child: XmlNode, before: XmlNode | null): XmlNode {
    const inserted = super.insert(child, before)
    this.isEmpty = false
    return inserted
  }

  attributeNamed(name: string): XmlAttribute | undefined {
    return this.attributes.find((a) => a.name === name)
  }

  attributeIn(local: string, namespace: string): XmlAttribute | undefined {
    return this.attributes.find((a) => a.localName === local && a.namespace === namespace)
  }

  /** Adds an attribute, in place of one of the same name, which is given back. */
  setAttributeNode(attribute: XmlAttribute, at = this.attributes.length): XmlAttribute | null {
    if (attribute.element !== null && attribute.element !== this)
      throw invalidOperation(
        "The 'Attribute' node cannot be inserted because it is already an attribute of another element.".replace(
          "The 'Attribute' node cannot be inserted because it",
          'The attribute cannot be inserted because it',
        ),
      )
    if (attribute.owner !== this.owner) throw argumentFault('The named node is from a different document context.')
    const known = this.attributeIn(attribute.localName, attribute.namespace)
    if (known === attribute) return attribute
    if (known !== undefined) {
      this.attributes[this.attributes.indexOf(known)] = attribute
      known.element = null
    } else this.attributes.splice(at, 0, attribute)
    attribute.element = this
    return known ?? null
  }

  removeAttributeNode(attribute: XmlAttribute): void {
    const at = this.attributes.indexOf(attribute)
    if (at >= 0) this.attributes.splice(at, 1)
    attribute.element = null
  }

  copy(deep: boolean, owner: XmlDocument): XmlElement {
    const made = new XmlElement(owner, this.prefix, this.localName, this.namespace)
    for (const attribute of this.attributes) made.setAttributeNode(attribute.copy(true, owner))
    if (deep) for (const child of this.children) made.append(child.copy(true, owner))
    made.isEmpty = this.isEmpty || made.children.length === 0 ? this.isEmpty : false
    return made
  }

  writeTo(output: XmlOutput): void {
    output.startElement(this.prefix, this.localName, this.namespace)
    for (const attribute of this.attributes) attribute.writeTo(output)
    if (this.isEmpty) output.endElement(false)
    else {
      this.writeContentTo(output)
      output.endElement(true)
    }
  }
}

export class XmlAttribute extends NamedNode {
  readonly nodeType = nodeTypes.attribute
  element: XmlElement | null = null

  override accepts(child: XmlNode): boolean {
    return child.nodeType === nodeTypes.text || child.nodeType === nodeTypes.entityReference
  }

  override get value(): string {
    return this.innerText
  }
  override set value(text: string | null) {
    this.removeChildren()
    this.append(new XmlText(this.document, text ?? ''))
  }
  override get innerText(): string {
    return super.innerText
  }
  override set innerText(text: string) {
    this.value = text
  }
  override get nextSibling(): XmlNode | null {
    return null
  }
  override get previousSibling(): XmlNode | null {
    return null
  }

  copy(_deep: boolean, owner: XmlDocument): XmlAttribute {
    const made = new XmlAttribute(owner, this.prefix, this.localName, this.namespace)
    made.value = this.value
    return made
  }

  writeTo(output: XmlOutput): void {
    if (output.state === 'element') output.attribute(this.prefix, this.localName, this.namespace, this.value)
    else {
      // Alone, as OuterXml of an attribute: name and value.
      const sink = new TextSink()
      const alone = new XmlOutput(sink, textStyle())
      alone.startElement('', 'a', '')
      alone.attribute(this.prefix, this.localName, null, this.value)
      output.raw(sink.text.slice(3))
    }
  }

  override writeContentTo(output: XmlOutput): void {
    output.string(this.value)
  }
}

/** Text, comments and their like: nodes that are one string. */
export abstract class XmlCharacterData extends XmlNode {
  #data: string
  constructor(owner: XmlDocument, data: string) {
    super(owner)
    this.#data = data
  }
  override get value(): string {
    return this.#data
  }
  override set value(text: string | null) {
    this.#data = text ?? ''
  }
  override get innerText(): string {
    return this.#data
  }
  override set innerText(text: string) {
    this.value = text
  }
}

export class XmlText extends XmlCharacterData {
  readonly nodeType = nodeTypes.text
  get name(): string {
    return '#text'
  }
  copy(_deep: boolean, owner: XmlDocument): XmlText {
    return new XmlText(owner, this.value)
  }
  writeTo(output: XmlOutput): void {
    output.string(this.value)
  }
}

export class XmlCDataSection extends XmlCharacterData {
  readonly nodeType = nodeTypes.cdata
  get name(): string {
    return '#cdata-section'
  }
  copy(_deep: boolean, owner: XmlDocument): XmlCDataSection {
    return new XmlCDataSection(owner, this.value)
  }
  writeTo(output: XmlOutput): void {
    output.cdata(this.value)
  }
}

export class XmlComment extends XmlCharacterData {
  readonly nodeType = nodeTypes.comment
  get name(): string {
    return '#comment'
  }
  copy(_deep: boolean, owner: XmlDocument): XmlComment {
    return new XmlComment(owner, this.value)
  }
  writeTo(output: XmlOutput): void {
    output.comment(this.value)
  }
}

export class XmlWhitespace extends XmlCharacterData {
  readonly nodeType = nodeTypes.whitespace
  get name(): string {
    return '#whitespace'
  }
  copy(_deep: boolean, owner: XmlDocument): XmlWhitespace {
    return new XmlWhitespace(owner, this.value)
  }
  writeTo(output: XmlOutput): void {
    output.whitespace(this.value)
  }
}

export class XmlSignificantWhitespace extends XmlCharacterData {
  readonly nodeType = nodeTypes.significantWhitespace
  get name(): string {
    return '#significant-whitespace'
  }
  copy(_deep: boolean, owner: XmlDocument): XmlSignificantWhitespace {
    return new XmlSignificantWhitespace(owner, this.value)
  }
  writeTo(output: XmlOutput): void {
    output.whitespace(this.value)
  }
}

export class XmlProcessingInstruction extends XmlNode {
  readonly nodeType = nodeTypes.instruction
  readonly target: string
  data: string
  constructor(owner: XmlDocument, target: string, data: string) {
    super(owner)
    this.target = target
    this.data = data
  }
  get name(): string {
    return this.target
  }
  override get value(): string {
    return this.data
  }
  override set value(text: string | null) {
    this.data = text ?? ''
  }
  override get innerText(): string {
    return this.data
  }
  override set innerText(text: string) {
    this.data = text
  }
  copy(_deep: boolean, owner: XmlDocument): XmlProcessingInstruction {
    return new XmlProcessingInstruction(owner, this.target, this.data)
  }
  writeTo(output: XmlOutput): void {
    output.instruction(this.target, this.data)
  }
}

export class XmlEntityReference extends XmlNode {
  readonly nodeType = nodeTypes.entityReference
  readonly #name: string
  constructor(owner: XmlDocument, name: string) {
    super(owner)
    this.#name = name
  }
  get name(): string {
    return this.#name
  }
  copy(_deep: boolean, owner: XmlDocument): XmlEntityReference {
    return new XmlEntityReference(owner, this.#name)
  }
  writeTo(output: XmlOutput): void {
    output.reference(this.#name)
  }
}

export class XmlDeclaration extends XmlNode {
  readonly nodeType = nodeTypes.declaration
  version: string
  encoding: string
  standalone: string
  constructor(...[owner, version, encoding, standalone]: [XmlDocument, string, string, string]) {
    super(owner)
    if (version !== '1.0')
      throw argumentFault(
        'Wrong XML version information. The XML must match production "VersionNum ::= \'1.\' [0-9]+."',
      )
    if (standalone !== '' && standalone !== 'yes' && standalone !== 'no')
      throw argumentFault(
        "Wrong value for the XML declaration standalone attribute of 'standalone'.".replace(
          "'standalone'",
          `'${standalone}'`,
        ),
      )
    this.version = version
    this.encoding = encoding
    this.standalone = standalone
  }
  get name(): string {
    return 'xml'
  }
  override get value(): string {
    const encoding = this.encoding === '' ? '' : ` encoding="${this.encoding}"`
    const standalone = this.standalone === '' ? '' : ` standalone="${this.standalone}"`
    return `version="${this.version}"${encoding}${standalone}`
  }
  override set value(text: string | null) {
    const part = (name: string) => new RegExp(`${name}\\s*=\\s*["']([^"']*)`).exec(text ?? '')?.[1]
    this.version = part('version') ?? this.version
    this.encoding = part('encoding') ?? ''
    this.standalone = part('standalone') ?? ''
  }
  override get innerText(): string {
    return this.value
  }
  override set innerText(text: string) {
    this.value = text
  }
  copy(_deep: boolean, owner: XmlDocument): XmlDeclaration {
    return new XmlDeclaration(owner, this.version, this.encoding, this.standalone)
  }
  writeTo(output: XmlOutput): void {
    output.declaration(this.value)
  }
}

export class XmlDocumentType extends XmlNode {
  readonly nodeType = nodeTypes.documentType
  readonly #name: string
  readonly publicId: string | null
  readonly systemId: string | null
  readonly internalSubset: string | null
  constructor(
    ...[owner, name, publicId, systemId, subset]: [XmlDocument, string, string | null, string | null, string | null]
  ) {
    super(owner)
    this.#name = name
    this.publicId = publicId
    this.systemId = systemId
    this.internalSubset = subset
  }
  get name(): string {
    return this.#name
  }
  copy(_deep: boolean, owner: XmlDocument): XmlDocumentType {
    return new XmlDocumentType(owner, this.#name, this.publicId, this.systemId, this.internalSubset)
  }
  writeTo(output: XmlOutput): void {
    output.documentType(this.#name, this.publicId, this.systemId, this.internalSubset)
  }
}

export class XmlFragment extends XmlNode {
  readonly nodeType = nodeTypes.fragment
  get name(): string {
    return '#document-fragment'
  }
  override get canHold(): boolean {
    return true
  }
  override accepts(child: XmlNode): boolean {
    return contentTypes.has(child.nodeType)
  }
  copy(deep: boolean, owner: XmlDocument): XmlFragment {
    const made = new XmlFragment(owner)
    if (deep) for (const child of this.children) made.append(child.copy(true, owner))
    return made
  }
  writeTo(output: XmlOutput): void {
    this.writeContentTo(output)
  }
}

const topTypes: ReadonlySet<number> = new Set([
  nodeTypes.element,
  nodeTypes.instruction,
  nodeTypes.comment,
  nodeTypes.documentType,
  nodeTypes.whitespace,
  nodeTypes.significantWhitespace,
  nodeTypes.declaration,
])

export class XmlDocument extends XmlNode {
  readonly nodeType = nodeTypes.document
  preserveWhitespace = false
  baseUri = ''

  constructor() {
    super(null)
  }

  override get document(): XmlDocument {
    return this
  }
  get name(): string {
    return '#document'
  }
  override get canHold(): boolean {
    return true
  }
  get documentElement(): XmlElement | null {
    return (this.children.find((c) => c instanceof XmlElement) as XmlElement | undefined) ?? null
  }
  override get innerText(): string {
    return super.innerText
  }
  override set innerText(_text: string) {
    throw invalidOperation("The 'InnerText' of a 'Document' node is read-only and cannot be set.")
  }

  override accepts(child: XmlNode): boolean {
    return topTypes.has(child.nodeType)
  }

  override checkInsert(child: XmlNode, before: XmlNode | null): void {
    if (!this.accepts(child)) throw wrongType()
    if (child instanceof XmlElement && this.documentElement !== null)
      throw invalidOperation("This document already has a 'DocumentElement' node.")
    if (child instanceof XmlDeclaration && (before === null ? this.children.length > 0 : this.children[0] !== before))
      throw invalidOperation('Cannot insert the node in the specified location.')
  }

  copy(deep: boolean): XmlDocument {
    const made = new XmlDocument()
    made.preserveWhitespace = this.preserveWhitespace
    made.baseUri = this.baseUri
    if (deep) for (const child of this.children) made.append(child.copy(true, made))
    return made
  }

  writeTo(output: XmlOutput): void {
    this.writeContentTo(output)
  }
}

/** A node of another document, copied for this one. */
export function importNode(document: XmlDocument, node: XmlNode | null, deep: boolean): XmlNode {
  if (node === null) throw invalidOperation('Cannot import a null node.')
  if (node instanceof XmlDocument || node instanceof XmlDocumentType)
    throw netFault('System.InvalidOperationException', `Cannot import nodes of type '${nodeTypeText(node.nodeType)}'.`)
  return node.copy(deep, document)
}

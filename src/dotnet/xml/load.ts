import {
  XmlAttribute,
  XmlCDataSection,
  XmlComment,
  XmlDeclaration,
  XmlDocument,
  XmlDocumentType,
  XmlElement,
  XmlFragment,
  type XmlNode,
  XmlProcessingInstruction,
  XmlSignificantWhitespace,
  XmlText,
  XmlWhitespace,
} from './nodes.ts'
import type { Token } from './xmlScanner.ts'
import { rootScope, type ScanOptions, XmlScanner } from './xmlScanner.ts'

/** Fills a document from text as XmlDocument.LoadXml does. Throws XmlException. */
export function loadDocument(document: XmlDocument, text: string): void {
  fill(document, text, { conformance: 'document', checkCharacters: false, dtd: 'parse' })
}

/** The document of `[xml]'…'`: fragments that a document may hold are read too, whitespace between elements is not kept. */
export function castDocument(text: string): XmlDocument {
  const document = new XmlDocument()
  fill(document, text, { conformance: 'auto', checkCharacters: false, dtd: 'parse' })
  return document
}

function fill(document: XmlDocument, text: string, options: ScanOptions): void {
  document.removeChildren()
  const scanner = new XmlScanner(text, options)
  try {
    build(scanner, document, document.preserveWhitespace)
  } catch (problem) {
    document.removeChildren()
    throw problem
  }
}

/** Puts the nodes of a fragment's text into a node, in place of its children; prefixes mean what they mean there. */
export function loadFragment(target: XmlNode, text: string): void {
  const scope = new Map(rootScope)
  const chain: XmlElement[] = []
  for (let node: XmlNode | null = target; node !== null; node = node.parent)
    if (node instanceof XmlElement) chain.unshift(node)
  for (const element of chain) {
    if (element.namespace !== '' || element.prefix === '') scope.set(element.prefix, element.namespace)
    for (const attribute of element.attributes) {
      if (attribute.name === 'xmlns') scope.set('', attribute.value)
      else if (attribute.prefix === 'xmlns') scope.set(attribute.localName, attribute.value)
    }
  }
  const conformance = target instanceof XmlDocument ? 'document' : 'fragment'
  const fragment = new XmlFragment(target.document)
  const holder = target instanceof XmlDocument ? new XmlDocument() : fragment
  build(
    new XmlScanner(text, { conformance, checkCharacters: false, dtd: 'parse', scope }),
    holder,
    target.document.preserveWhitespace,
  )
  target.removeChildren()
  for (const child of [...holder.children]) {
    if (holder === fragment) target.insert(child, null)
    else target.append(child.copy(true, target.document))
  }
}

/** Reads all tokens below `into`. */
export function build(scanner: { next(): Token | null }, into: XmlNode, keepsWhitespace: boolean): void {
  const owner = into.document
  let current = into
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token.kind === 'element') {
      const element = elementOf(owner, token)
      current.append(element)
      if (!token.isEmpty) {
        element.isEmpty = false
        current = element
      }
    } else if (token.kind === 'end') current = current.parent!
    else {
      const node = leafOf(owner, token, keepsWhitespace)
      if (node !== null) current.append(node)
    }
  }
}

function elementOf(owner: XmlDocument, token: Token & { readonly kind: 'element' }): XmlElement {
  const element = new XmlElement(owner, token.prefix, token.local, token.namespace)
  for (const { prefix, local, namespace, value } of token.attributes) {
    const attribute = new XmlAttribute(owner, prefix, local, namespace)
    attribute.value = value
    attribute.element = element
    element.attributes.push(attribute)
  }
  return element
}

function leafOf(
  owner: XmlDocument,
  token: Exclude<Token, { readonly kind: 'element' | 'end' }>,
  keepsWhitespace: boolean,
): XmlNode | null {
  switch (token.kind) {
    case 'text':
      return new XmlText(owner, token.text)
    case 'whitespace':
      return keepsWhitespace ? new XmlWhitespace(owner, token.text) : null
    case 'significantWhitespace':
      return new XmlSignificantWhitespace(owner, token.text)
    case 'cdata':
      return new XmlCDataSection(owner, token.text)
    case 'comment':
      return new XmlComment(owner, token.text)
    case 'instruction':
      return new XmlProcessingInstruction(owner, token.name, token.text)
    case 'declaration':
      return declarationOf(owner, token.text)
    case 'doctype': {
      const { name, publicId, systemId, internalSubset } = token.type
      return new XmlDocumentType(owner, name, publicId, systemId, internalSubset)
    }
  }
}

function declarationOf(owner: XmlDocument, text: string): XmlDeclaration {
  const part = (name: string) => new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text)
  const value = (name: string) => {
    const match = part(name)
    return match === null ? '' : (match[1] ?? match[2]!)
  }
  return new XmlDeclaration(owner, value('version'), value('encoding'), value('standalone'))
}

import type { Fault } from '../../kernel/fault.ts'
import { type DocumentType, readDocumentType } from './documentType.ts'
import { shownCharacter, xmlFault } from './xmlFaults.ts'
import {
  badCharacterIndex,
  invalidCharacterMessage,
  isNameCharacter,
  isNameStart,
  isXmlSpace,
  xmlNamespace,
  xmlnsNamespace,
} from './xmlNames.ts'

export interface ScannedAttribute {
  readonly prefix: string
  readonly local: string
  readonly name: string
  readonly value: string
  readonly at: number
  readonly quoteAt: number
  namespace: string
}

/** What the scanner comes upon, in order. An empty element has no end token of its own. */
export type Token =
  | {
      readonly kind: 'element'
      readonly prefix: string
      readonly local: string
      readonly namespace: string
      readonly attributes: readonly ScannedAttribute[]
      readonly isEmpty: boolean
      readonly at: number
    }
  | {
      readonly kind: 'end'
      readonly prefix: string
      readonly local: string
      readonly namespace: string
      readonly at: number
    }
  | {
      readonly kind: 'text' | 'whitespace' | 'significantWhitespace' | 'cdata' | 'comment'
      readonly text: string
      readonly at: number
    }
  | { readonly kind: 'instruction'; readonly name: string; readonly text: string; readonly at: number }
  | { readonly kind: 'declaration'; readonly text: string; readonly at: number }
  | { readonly kind: 'doctype'; readonly type: DocumentType; readonly at: number }

export interface ScanOptions {
  /** 'auto': fragments are read too, as `[xml]` and XmlReader settings may ask. */
  readonly conformance: 'document' | 'fragment' | 'auto'
  /** Whether &#1; and the like are refused. */
  readonly checkCharacters: boolean
  /** 'prohibit' throws on a DOCTYPE, as XmlReader.Create does by default. */
  readonly dtd: 'parse' | 'prohibit' | 'ignore'
  /** Namespaces in force around a fragment. */
  readonly scope?: ReadonlyMap<string, string>
}

interface OpenElement {
  readonly prefix: string
  readonly local: string
  readonly namespace: string
  readonly at: number
  readonly space: boolean
  readonly scope: ReadonlyMap<string, string>
}

/** The namespaces every document knows. */
export const rootScope: ReadonlyMap<string, string> = new Map([
  ['xml', xmlNamespace],
  ['xmlns', xmlnsNamespace],
  ['', ''],
])

/**
 * Reads XML text token by token, as XmlTextReader does: the same order of checks, so that what is malformed gives .NET's message and place.
 * Line ends are read as '\n'.
 */
export class XmlScanner {
  readonly #text: string
  readonly #options: ScanOptions
  #at = 0
  #open: OpenElement[] = []
  #conformance: ScanOptions['conformance']
  #sawRoot = false
  #documentType: DocumentType | null = null
  #expanding: Set<string> = new Set()

  constructor(text: string, options: ScanOptions) {
    const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text
    this.#text = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked
    this.#options = options
    this.#conformance = options.conformance
  }

  /** Line and position of an index, both from 1. */
  placeOf(at: number): readonly [number, number] {
    let line = 1
    let start = 0
    for (let i = this.#text.indexOf('\n'); i >= 0 && i < at; i = this.#text.indexOf('\n', start)) {
      line++
      start = i + 1
    }
    return [line, at - start + 1]
  }

  get depth(): number {
    return this.#open.length
  }

  /** The namespaces in force, by prefix. */
  get scope(): ReadonlyMap<string, string> {
    return this.#open[this.#open.length - 1]?.scope ?? this.#options.scope ?? rootScope
  }

  /** The next token; null at the end. Throws XmlException. */
  next(): Token | null {
    if (this.#at === 0) {
      const declaration = this.#readDeclaration()
      if (declaration !== null) return declaration
    }
    return this.#open.length > 0 ? this.#content() : this.#rootLevel()
  }

  #fault(at: number, message: string): Fault {
    const [line, position] = this.placeOf(at)
    return xmlFault(message, line, position)
  }

  #unexpected(at: number, expected: string, other?: string): Fault {
    const text = this.#text
    if (at >= text.length) return this.#fault(at, `Unexpected end of file while parsing ${expected} has occurred.`)
    let end = at + 1
    if (isNameCharacter(text[at])) while (isNameCharacter(text[end])) end++
    const wanted = other === undefined ? `'${expected}'` : `'${expected}' or '${other}'`
    return this.#fault(at, `'${text.slice(at, end)}' is an unexpected token. The expected token is ${wanted}.`)
  }

  #unclosed(): Fault {
    const names = this.#open.map((o) => (o.prefix === '' ? o.local : `${o.prefix}:${o.local}`)).reverse()
    const list = names.length === 0 ? '' : `${names.join(', ')}.`
    return this.#fault(
      this.#text.length,
      `Unexpected end of file has occurred. The following elements are not closed: ${list}`,
    )
  }

  #rootLevel(): Token | null {
    const text = this.#text
    const at = this.#at
    if (at >= text.length) {
      if (this.#conformance === 'document' && !this.#sawRoot) throw xmlFault('Root element is missing.')
      return null
    }
    const c = text[at]!
    if (c === '<') return this.#rootMarkup(at)
    if (isXmlSpace(c)) {
      let end = at
      while (isXmlSpace(text[end])) end++
      if (end >= text.length || text[end] === '<' || this.#conformance === 'document') {
        this.#at = end
        return { kind: 'whitespace', text: text.slice(at, end), at }
      }
    }
    if (this.#conformance === 'document') throw this.#fault(at, 'Data at the root level is invalid.')
    this.#conformance = 'fragment'
    return this.#readText()
  }

  #rootMarkup(at: number): Token {
    const text = this.#text
    if (text.length - at < 4) throw this.#fault(at, 'Data at the root level is invalid.')
    const next = text[at + 1]
    if (next === '?') return this.#readInstruction()
    if (next === '/') throw this.#fault(at + 2, 'Unexpected end tag.')
    if (next === '!') {
      if (text.startsWith('--', at + 2)) return this.#readComment()
      if (text[at + 2] === '[') {
        if (this.#conformance === 'document') throw this.#fault(at, 'Data at the root level is invalid.')
        if (!text.startsWith('CDATA[', at + 3)) throw this.#unexpected(at + 3, 'CDATA[')
        this.#conformance = 'fragment'
        return this.#readCdata()
      }
      if (!text.startsWith('DOCTYPE', at + 2)) {
        if (text.length - at < 9)
          throw this.#fault(
            text.length - at < 8 ? at + 2 : at,
            'Unexpected end of file while parsing DOCTYPE has occurred.',
          )
        throw this.#unexpected(at + 2, 'DOCTYPE')
      }
      return this.#readDocumentType(at)
    }
    if (this.#sawRoot) {
      if (this.#conformance === 'document') throw this.#fault(at + 1, 'There are multiple root elements.')
      this.#conformance = 'fragment'
    }
    this.#sawRoot = true
    return this.#readElement()
  }

  #readDocumentType(at: number): Token {
    const text = this.#text
    if (this.#options.dtd === 'prohibit')
      throw xmlFault(
        'For security reasons DTD is prohibited in this XML document. To enable DTD processing set the DtdProcessing property on XmlReaderSettings to Parse and pass the settings into XmlReader.Create method.',
      )
    if (this.#documentType !== null) throw this.#fault(at, 'Cannot have multiple DTDs.')
    if (this.#sawRoot) throw this.#fault(at, 'DTD must be defined before the document root element.')
    if (at + 9 >= text.length) throw this.#fault(at + 2, 'Unexpected end of file while parsing DOCTYPE has occurred.')
    this.#conformance = 'document'
    const [type, end] = readDocumentType(text, at, (where, message) => this.#fault(where, message))
    this.#documentType = type
    this.#at = end
    return { kind: 'doctype', type, at }
  }

  #content(): Token {
    const text = this.#text
    const at = this.#at
    if (text[at] !== '<') return at >= text.length ? this.#fail(this.#unclosed()) : this.#readText()
    switch (text[at + 1]) {
      case undefined:
        throw this.#unclosed()
      case '?':
        return this.#readInstruction()
      case '/':
        return this.#readEnd()
      case '!':
        if (text.startsWith('--', at + 2)) return this.#readComment()
        if (text.startsWith('[CDATA[', at + 2)) return this.#readCdata()
        if ('--'.startsWith(text.slice(at + 2)) || '[CDATA['.startsWith(text.slice(at + 2))) throw this.#unclosed()
        if (text[at + 2] === '-') throw this.#unexpected(at + 3, '-')
        if (text[at + 2] === '[') throw this.#unexpected(at + 3, 'CDATA[')
        throw this.#unexpected(at + 2, '<!--', '<[CDATA[')
      default:
        return this.#readElement()
    }
  }

  #fail(fault: Fault): never {
    throw fault
  }

  /** A name from `at` on: its colon (-1: none) and end. `qualified` allows one colon. */
  #scanName(from: number, qualified: boolean): readonly [number, number] {
    const text = this.#text
    let at = from
    let colon = -1
    for (;;) {
      if (!isNameStart(text[at])) {
        if (at >= text.length) throw this.#fault(at, 'Unexpected end of file while parsing Name has occurred.')
        const [shown, hex] = shownCharacter(text, at)
        throw this.#fault(at, `Name cannot begin with the '${shown}' character, hexadecimal value ${hex}.`)
      }
      while (isNameCharacter(text[at])) at++
      if (text[at] !== ':') break
      if (colon >= 0 || !qualified) throw this.#badNameCharacter(at)
      colon = at
      at++
    }
    if (at >= text.length) throw this.#fault(at, 'Unexpected end of file while parsing Name has occurred.')
    return [colon, at]
  }

  #badNameCharacter(at: number): Fault {
    const [shown, hex] = shownCharacter(this.#text, at)
    return this.#fault(at, `The '${shown}' character, hexadecimal value ${hex}, cannot be included in a name.`)
  }

  #skipSpace(): void {
    while (isXmlSpace(this.#text[this.#at])) this.#at++
  }

  #readElement(): Token {
    const text = this.#text
    const at = this.#at + 1
    const [colon, end] = this.#scanName(at, true)
    const prefix = colon < 0 ? '' : text.slice(at, colon)
    const local = text.slice(colon < 0 ? at : colon + 1, end)
    this.#at = end
    let isEmpty = false
    let attributes: ScannedAttribute[] = []
    if (text[end] === '>') this.#at = end + 1
    else if (text[end] === '/') {
      if (end + 1 >= text.length) throw this.#fault(end, 'Unexpected end of file while parsing > has occurred.')
      if (text[end + 1] !== '>') throw this.#unexpected(end + 1, '>')
      this.#at = end + 2
      isEmpty = true
    } else {
      if (!isXmlSpace(text[end])) throw this.#badNameCharacter(end)
      ;[attributes, isEmpty] = this.#readAttributes()
    }
    return this.#openElement(prefix, local, attributes, isEmpty, at)
  }

  #openElement(
    ...[prefix, local, attributes, isEmpty, at]: [string, string, ScannedAttribute[], boolean, number]
  ): Token {
    const scope = this.#declareNamespaces(attributes)
    const namespace = this.#resolve(prefix, scope, at)
    for (const attribute of attributes)
      if (attribute.namespace === '' && attribute.prefix !== '')
        attribute.namespace = this.#resolve(attribute.prefix, scope, attribute.at)
    this.#checkDuplicates(attributes)
    const space = attributes.find((a) => a.name === 'xml:space')?.value
    const preserves = space === undefined ? (this.#open[this.#open.length - 1]?.space ?? false) : space === 'preserve'
    if (!isEmpty) this.#open.push({ prefix, local, namespace, at, space: preserves, scope })
    return { kind: 'element', prefix, local, namespace, attributes, isEmpty, at }
  }

  #resolve(prefix: string, scope: ReadonlyMap<string, string>, at: number): string {
    const namespace = scope.get(prefix)
    if (namespace === undefined) throw this.#fault(at, `'${prefix}' is an undeclared prefix.`)
    return namespace
  }

  #declareNamespaces(attributes: readonly ScannedAttribute[]): ReadonlyMap<string, string> {
    let scope: Map<string, string> | null = null
    for (const attribute of attributes) {
      const { prefix, local, value, at, quoteAt } = attribute
      if (prefix !== 'xmlns' && (prefix !== '' || local !== 'xmlns')) continue
      attribute.namespace = xmlnsNamespace
      const declared = prefix === '' ? '' : local
      if (declared === 'xml' && value !== xmlNamespace)
        throw this.#fault(
          at,
          `Prefix "xml" is reserved for use by XML and can be mapped only to namespace name "${xmlNamespace}".`,
        )
      if (declared === 'xmlns') throw this.#fault(at, 'Prefix "xmlns" is reserved for use by XML.')
      if (declared !== 'xml' && (value === xmlNamespace || value === xmlnsNamespace))
        throw this.#fault(
          quoteAt + 1,
          `Prefix '${declared}' cannot be mapped to namespace name reserved for "xml" or "xmlns".`,
        )
      if (declared !== '' && value === '') throw this.#fault(quoteAt, 'Invalid namespace declaration.')
      scope ??= new Map(this.scope)
      scope.set(declared, value)
    }
    return scope ?? this.scope
  }

  #checkDuplicates(attributes: readonly ScannedAttribute[]): void {
    for (let i = 1; i < attributes.length; i++) {
      const { local, namespace, name, at } = attributes[i]!
      for (let j = 0; j < i; j++) {
        const other = attributes[j]!
        if (other.name === name || (other.local === local && other.namespace === namespace))
          throw this.#fault(at, `'${name}' is a duplicate attribute name.`)
      }
    }
  }

  #readAttributes(): [ScannedAttribute[], boolean] {
    const text = this.#text
    const attributes: ScannedAttribute[] = []
    for (;;) {
      const before = this.#at
      this.#skipSpace()
      const at = this.#at
      const c = text[at]
      if (c === '>') {
        this.#at = at + 1
        return [attributes, false]
      }
      if (c === '/') {
        if (at + 1 >= text.length) throw this.#unclosed()
        if (text[at + 1] !== '>') throw this.#unexpected(at + 1, '>')
        this.#at = at + 2
        return [attributes, true]
      }
      if (c === undefined) throw this.#unclosed()
      if (isNameStart(c) && at === before) throw this.#expectedSpace(at)
      attributes.push(this.#readAttribute(at))
    }
  }

  #expectedSpace(at: number): Fault {
    let end = at
    while (isNameCharacter(this.#text[end])) end++
    return this.#fault(at, `'${this.#text.slice(at, end)}' is an unexpected token. Expecting whitespace.`)
  }

  #readAttribute(at: number): ScannedAttribute {
    const text = this.#text
    const [colon, end] = this.#scanName(at, true)
    this.#at = end
    this.#skipSpace()
    if (text[this.#at] !== '=') throw this.#unexpected(this.#at, '=')
    this.#at++
    this.#skipSpace()
    const quoteAt = this.#at
    const value = this.#quoted()
    const prefix = colon < 0 ? '' : text.slice(at, colon)
    return {
      prefix,
      local: text.slice(colon < 0 ? at : colon + 1, end),
      name: text.slice(at, end),
      value,
      at,
      quoteAt,
      namespace: '',
    }
  }

  #quoted(): string {
    const text = this.#text
    const quote = text[this.#at]
    if (quote !== '"' && quote !== "'") throw this.#unexpected(this.#at, '"', "'")
    this.#at++
    let value = ''
    for (;;) {
      const c = text[this.#at]
      if (c === undefined) throw this.#fault(text.length, 'There is an unclosed literal string.')
      if (c === quote) {
        this.#at++
        return value
      }
      if (c === '<') {
        const [shown, hex] = shownCharacter(text, this.#at)
        throw this.#fault(this.#at, `'${shown}', hexadecimal value ${hex}, is an invalid attribute character.`)
      }
      if (c === '&') value += this.#reference()
      else {
        value += c === '\n' || c === '\t' ? ' ' : this.#character(this.#at)
        this.#at += this.#width(this.#at)
      }
    }
  }

  #width(at: number): number {
    const code = this.#text.charCodeAt(at)
    return code >= 0xd800 && code <= 0xdbff ? 2 : 1
  }

  /** The character at an index, which XML must allow. */
  #character(at: number): string {
    const text = this.#text
    const part = text.slice(at, at + this.#width(at))
    if (badCharacterIndex(part) >= 0) {
      // Half a surrogate pair shows in what should be the other half.
      const isHalf = part.charCodeAt(0) >= 0xd800 && part.charCodeAt(0) <= 0xdbff && at + 1 < text.length
      const where = isHalf ? at + 1 : at
      throw this.#fault(where, invalidCharacterMessage(text, where))
    }
    return part
  }

  /** What a reference at '&' stands for; moves behind it. */
  #reference(): string {
    const text = this.#text
    const at = this.#at
    if (at + 1 >= text.length) throw this.#fault(at, 'Unexpected end of file has occurred.')
    if (text[at + 1] === '#') return this.#numericReference(at)
    let end = at + 1
    if (!isNameStart(text[end])) throw this.#fault(at + 1, 'An error occurred while parsing EntityName.')
    while (isNameCharacter(text[end]) || text[end] === ':') end++
    if (end >= text.length)
      throw this.#fault(this.#conformance === 'document' ? end : at + 1, 'An error occurred while parsing EntityName.')
    if (text[end] !== ';') throw this.#unexpected(end, ';')
    const name = text.slice(at + 1, end)
    this.#at = end + 1
    return predefined.get(name) ?? this.#expand(name, at + 1)
  }

  #expand(name: string, at: number): string {
    const value = this.#documentType?.entities.get(name)
    if (value === undefined) throw this.#fault(at, `Reference to undeclared entity '${name}'.`)
    if (this.#expanding.has(name)) throw this.#fault(at, `General entity '${name}' references itself.`)
    this.#expanding.add(name)
    const expanded = value.replace(/&([^;&]*);/g, (_, inner: string) => {
      const code = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(inner)
      if (code !== null)
        return String.fromCodePoint(code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16))
      return predefined.get(inner) ?? this.#expand(inner, at)
    })
    this.#expanding.delete(name)
    return expanded
  }

  #numericReference(at: number): string {
    const text = this.#text
    const isHex = text[at + 2] === 'x'
    const from = at + (isHex ? 3 : 2)
    if (at + 2 >= text.length) throw this.#fault(at, 'Unexpected end of file while parsing  has occurred.')
    let end = from
    while (isHex ? /[0-9a-fA-F]/.test(text[end] ?? '') : /[0-9]/.test(text[end] ?? '')) end++
    if (end === from || text[end] !== ';') {
      const kind = isHex ? 'hexadecimal' : 'decimal'
      throw this.#fault(end, `Invalid syntax for a ${kind} numeric entity reference.`)
    }
    const code = Number.parseInt(text.slice(from, end), isHex ? 16 : 10)
    if (code > 0x10ffff) throw this.#fault(from, 'Invalid value of a character entity reference.')
    const character = code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code)
    if (this.#options.checkCharacters && badCharacterIndex(character) >= 0)
      throw this.#fault(from, invalidCharacterMessage(character, 0))
    this.#at = end + 1
    return character
  }

  #readText(): Token {
    const text = this.#text
    const at = this.#at
    let value = ''
    let isSpace = true
    while (this.#at < text.length && text[this.#at] !== '<') {
      const c = text[this.#at]!
      if (c === '&') {
        value += this.#reference()
        isSpace = false
        continue
      }
      if (c === ']' && text.startsWith(']]>', this.#at))
        throw this.#fault(this.#at, "']]>' is not allowed in character data.")
      if (!isXmlSpace(c)) isSpace = false
      const plain = this.#plainRun()
      if (plain > this.#at) {
        value += text.slice(this.#at, plain)
        this.#at = plain
      } else {
        value += this.#character(this.#at)
        this.#at += this.#width(this.#at)
      }
    }
    if (!isSpace) return { kind: 'text', text: value, at }
    if (this.#at >= text.length && this.#open.length > 0) throw this.#unclosed()
    const preserves = this.#open[this.#open.length - 1]?.space === true
    return { kind: preserves ? 'significantWhitespace' : 'whitespace', text: value, at }
  }

  /** The end of a run of ASCII text that needs no look at each character: all of it space, or none. */
  #plainRun(): number {
    const text = this.#text
    let at = this.#at
    const isSpace = isXmlSpace(text[at])
    while (at < text.length) {
      const code = text.charCodeAt(at)
      const space = code === 32 || code === 10 || code === 9
      if (space !== isSpace || (!space && (code < 33 || code > 126)) || code === 60 || code === 38 || code === 93) break
      at++
    }
    return at
  }

  #readEnd(): Token {
    const text = this.#text
    const at = this.#at + 2
    const open = this.#open[this.#open.length - 1]!
    const expected = open.prefix === '' ? open.local : `${open.prefix}:${open.local}`
    const after = at + expected.length
    const follows = text[after]
    if (!text.startsWith(expected, at) || isNameCharacter(follows) || follows === ':') {
      const [, end] = this.#scanName(at, true)
      const [line, position] = this.placeOf(open.at)
      throw this.#fault(
        at,
        `The '${expected}' start tag on line ${line} position ${position} does not match the end tag of '${text.slice(at, end)}'.`,
      )
    }
    this.#at = after
    this.#skipSpace()
    if (this.#at >= text.length) throw this.#unclosed()
    if (text[this.#at] !== '>') throw this.#unexpected(this.#at, '>')
    this.#at++
    this.#open.pop()
    return { kind: 'end', prefix: open.prefix, local: open.local, namespace: open.namespace, at }
  }

  #endOf(what: string): Fault {
    return this.#fault(this.#text.length, `Unexpected end of file while parsing ${what} has occurred.`)
  }

  #checkCharacters(from: number, to: number): string {
    const part = this.#text.slice(from, to)
    const bad = badCharacterIndex(part)
    if (bad >= 0) throw this.#fault(from + bad, invalidCharacterMessage(part, bad))
    return part
  }

  #readComment(): Token {
    const at = this.#at + 4
    const end = this.#text.indexOf('--', at)
    if (end < 0) throw this.#fault(at, 'Unexpected end of file while parsing Comment has occurred.')
    if (this.#text[end + 2] !== '>') {
      if (end + 2 >= this.#text.length)
        throw this.#fault(at, 'Unexpected end of file while parsing Comment has occurred.')
      throw this.#fault(end, "An XML comment cannot contain '--', and '-' cannot be the last character.")
    }
    this.#at = end + 3
    return { kind: 'comment', text: this.#checkCharacters(at, end), at }
  }

  #readCdata(): Token {
    const at = this.#at + 9
    const end = this.#text.indexOf(']]>', at)
    if (end < 0) throw this.#endOf('CDATA')
    this.#at = end + 3
    return { kind: 'cdata', text: this.#checkCharacters(at, end), at }
  }

  #readInstruction(): Token {
    const text = this.#text
    const at = this.#at + 2
    const [, end] = this.#scanName(at, false)
    const name = text.slice(at, end)
    if (name.toLowerCase() === 'xml') {
      throw this.#fault(
        at,
        name === 'xml'
          ? 'Unexpected XML declaration. The XML declaration must be the first node in the document, and no whitespace characters are allowed to appear before it.'
          : `'${name}' is an invalid name for processing instructions.`,
      )
    }
    this.#at = end
    this.#skipSpace()
    if (this.#at === end && !text.startsWith('?>', end)) throw this.#badNameCharacter(end)
    const from = this.#at
    const close = text.indexOf('?>', from)
    if (close < 0) throw this.#endOf('PI')
    this.#at = close + 2
    return { kind: 'instruction', name, text: this.#checkCharacters(from, close), at }
  }

  /** `<?xml version="1.0" …?>` at the very start. */
  #readDeclaration(): Token | null {
    const text = this.#text
    if (!text.startsWith('<?xml') || isNameCharacter(text[5])) return null
    const expected = ['version', 'encoding', 'standalone']
    this.#at = 5
    for (;;) {
      const before = this.#at
      this.#skipSpace()
      const at = this.#at
      if (text[at] === '?' && expected[0] !== 'version') {
        if (text[at + 1] !== '>') throw at + 1 >= text.length ? this.#endOfFile() : this.#unexpected(at + 1, '>')
        this.#at = at + 2
        return { kind: 'declaration', text: text.slice(5, at).trim(), at: 2 }
      }
      if (at >= text.length && expected[0] !== 'version') throw this.#endOfFile()
      if (at === before)
        throw at >= text.length
          ? this.#fault(at, 'Unexpected end of file while parsing Name has occurred.')
          : this.#badDeclaration(at)
      const [, end] = this.#scanName(at, false)
      const name = text.slice(at, end)
      const place = expected.indexOf(name)
      if (place < 0 || (expected[0] === 'version' && place > 0)) throw this.#badDeclaration(at)
      expected.splice(0, place + 1)
      this.#declarationValue(name, end)
    }
  }

  #declarationValue(name: string, end: number): void {
    const text = this.#text
    this.#at = end
    this.#skipSpace()
    if (text[this.#at] !== '=') throw this.#unexpected(this.#at, '=')
    this.#at++
    this.#skipSpace()
    const quote = text[this.#at]
    if (quote !== '"' && quote !== "'") throw this.#unexpected(this.#at, '"', "'")
    const from = this.#at + 1
    const close = text.indexOf(quote, from)
    if (close < 0) throw this.#fault(text.length, 'There is an unclosed literal string.')
    const value = text.slice(from, close)
    if (name === 'version' && value !== '1.0') throw this.#fault(from, `Version number '${value}' is invalid.`)
    if (name === 'standalone' && value !== 'yes' && value !== 'no') throw this.#badDeclaration(from - 1)
    this.#at = close + 1
  }

  #badDeclaration(at: number): Fault {
    return this.#fault(at, 'Syntax for an XML declaration is invalid.')
  }

  #endOfFile(): Fault {
    return this.#fault(this.#text.length, 'Unexpected end of file has occurred.')
  }
}

const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
])

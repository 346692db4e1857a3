import { type Fault, netFault } from '../../kernel/fault.ts'
import { argumentFault, invalidOperation } from '../arguments.ts'
import { escapeLoosely, escapeStrictly, type NewLines } from './xmlEscape.ts'
import { shownCharacter, xmlFault } from './xmlFaults.ts'
import { badNameIndex, xmlNamespace, xmlnsNamespace } from './xmlNames.ts'
import type { XmlSink } from './xmlSink.ts'

export interface OutputStyle {
  /** 'text': as XmlTextWriter writes (and XmlNode.OuterXml); 'strict': as the writers of XmlWriter.Create do. */
  readonly kind: 'text' | 'strict'
  indent: boolean
  indentText: string
  /** null: the sink's own. */
  newLine: string | null
  newLines: NewLines
  quote: string
  omitDeclaration: boolean
  attributesOnLines: boolean
  conformance: 'document' | 'fragment' | 'auto'
}

export function textStyle(indent = false): OutputStyle {
  return {
    kind: 'text',
    indent,
    indentText: '  ',
    newLine: null,
    newLines: 'none',
    quote: '"',
    omitDeclaration: true,
    attributesOnLines: false,
    conformance: 'auto',
  }
}

interface Declared {
  readonly prefix: string
  readonly namespace: string
  isWritten: boolean
}

interface Frame {
  readonly name: string
  readonly declared: Declared[]
  readonly prefix: string
  readonly namespace: string
  readonly attributes: Set<string>
  mixed: boolean
  isEmpty: boolean
  prefixes: number
}

export type WriteState = 'start' | 'prolog' | 'element' | 'attribute' | 'content' | 'epilog' | 'closed' | 'error'

/** Writes XML: keeps the open elements, their namespaces and the indentation. The one machine behind XmlWriter, XmlTextWriter and OuterXml. */
export class XmlOutput {
  readonly style: OutputStyle
  readonly #sink: XmlSink
  #frames: Frame[] = []
  #state: WriteState = 'start'
  #wroteAny = false
  #attribute: { readonly prefix: string; readonly local: string; value: string; readonly isNamespace: boolean } | null =
    null
  #topMixed = false

  constructor(sink: XmlSink, style: OutputStyle) {
    this.#sink = sink
    this.style = style
  }

  get state(): WriteState {
    return this.#state
  }

  get depth(): number {
    return this.#frames.length
  }

  get #newLine(): string {
    return this.style.newLine ?? this.#sink.newLine
  }

  startDocument(standalone: boolean | null, version = '1.0'): void {
    if (this.#state !== 'start')
      throw invalidOperation(
        this.style.kind === 'text'
          ? 'WriteStartDocument needs to be the first call.'
          : `Token StartDocument in state ${stateText(this.#state)} would result in an invalid XML document.`,
      )
    if (this.style.conformance === 'fragment')
      throw invalidOperation('WriteStartDocument cannot be called on writers created with ConformanceLevel.Fragment.')
    this.#state = 'prolog'
    if (this.style.omitDeclaration && this.style.kind === 'strict') return
    const encoding = this.#sink.encodingName
    const parts = [`version="${version}"`]
    if (encoding !== null) parts.push(`encoding="${encoding}"`)
    if (standalone !== null) parts.push(`standalone="${standalone ? 'yes' : 'no'}"`)
    this.#put(`<?xml ${parts.join(' ')}?>`)
  }

  /** A declaration with given content, as XmlDeclaration nodes hold it. */
  declaration(content: string): void {
    this.#state = 'prolog'
    this.#put(`<?xml ${content}?>`)
  }

  endDocument(): void {
    if (this.style.kind === 'text' && (this.#state === 'start' || this.#state === 'prolog'))
      throw argumentFault('Document does not have a root element.')
    while (this.#frames.length > 0) this.endElement(false)
    if (this.style.kind === 'text') this.#state = 'start'
  }

  documentType(name: string, publicId: string | null, systemId: string | null, subset: string | null): void {
    this.#beginNode()
    this.#line(false)
    let text = `<!DOCTYPE ${name}`
    if (publicId !== null) text += ` PUBLIC "${publicId}" "${systemId ?? ''}"`
    else if (systemId !== null) text += ` SYSTEM "${systemId}"`
    if (subset !== null) text += `[${subset}]`
    this.#put(`${text}>`)
  }

  startElement(prefix: string | null, local: string, namespace: string | null): void {
    if (local === '') throw argumentFault("The empty string '' is not a valid local name.")
    if (this.style.kind === 'strict') checkLocal(local)
    if (this.#state === 'epilog' && this.style.conformance !== 'fragment') throw this.#wrongState('StartElement')
    this.#beginNode()
    const parent = this.#frames[this.#frames.length - 1]
    if (!(this.style.kind === 'text' && this.#state === 'start')) this.#line(false)
    const resolved = this.#elementPrefix(prefix, namespace)
    const declared: Declared[] = []
    if (namespace !== null && this.#namespaceOf(resolved) !== namespace)
      declared.push({ prefix: resolved, namespace, isWritten: false })
    const name = resolved === '' ? local : `${resolved}:${local}`
    this.#frames.push({
      name,
      declared,
      prefix: resolved,
      namespace: namespace ?? this.#namespaceOf(resolved) ?? '',
      attributes: new Set(),
      mixed: parent?.mixed ?? (this.style.kind === 'strict' && this.#topMixed),
      isEmpty: true,
      prefixes: 0,
    })
    this.#put(`<${name}`)
    this.#state = 'element'
  }

  endElement(full: boolean): void {
    const frame = this.#frames[this.#frames.length - 1]
    if (frame === undefined)
      throw this.style.kind === 'text'
        ? invalidOperation('There was no XML start tag open.')
        : this.#wrongState('EndElement')
    if (this.#state === 'attribute') this.endAttribute()
    if (this.#state === 'element') {
      this.#writeDeclared(frame)
      if (!full) {
        this.#put(' />')
        this.#popFrame()
        return
      }
      this.#put('>')
      if (this.style.kind === 'text') this.#line(true)
    } else this.#line(true)
    this.#put(`</${frame.name}>`)
    this.#popFrame()
  }

  #popFrame(): void {
    this.#frames.pop()
    this.#state = this.#frames.length > 0 ? 'content' : 'epilog'
  }

  startAttribute(prefix: string | null, local: string, namespace: string | null): void {
    if (this.#state === 'attribute') this.endAttribute()
    if (this.#state !== 'element') throw this.#wrongState('StartAttribute')
    if (this.style.kind === 'strict') checkLocal(local)
    const frame = this.#frames[this.#frames.length - 1]!
    const isDefault = (prefix === null || prefix === '') && local === 'xmlns'
    if (isDefault || prefix === 'xmlns' || namespace === xmlnsNamespace) {
      const own = isDefault ? '' : 'xmlns'
      this.#attribute = { prefix: own, local, value: '', isNamespace: true }
    } else {
      const resolved = this.#attributePrefix(frame, prefix, namespace)
      this.#attribute = { prefix: resolved, local, value: '', isNamespace: false }
    }
    this.#state = 'attribute'
  }

  endAttribute(): void {
    const attribute = this.#attribute
    if (attribute === null) throw this.#wrongState('EndAttribute')
    const frame = this.#frames[this.#frames.length - 1]!
    this.#attribute = null
    this.#state = 'element'
    const { prefix, local, value, isNamespace } = attribute
    const name = prefix === '' ? local : `${prefix}:${local}`
    if (this.style.kind === 'strict') this.#checkAttribute(frame, name, value)
    if (isNamespace) {
      const declared = prefix === '' ? '' : local
      const known = frame.declared.find((d) => d.prefix === declared)
      if (known === undefined) frame.declared.push({ prefix: declared, namespace: value, isWritten: true })
      else known.isWritten = true
    }
    this.#writeAttribute(name, value)
  }

  /** No attribute twice, and the element's own prefix keeps its namespace. */
  #checkAttribute(frame: Frame, name: string, value: string): void {
    if (frame.attributes.has(name)) {
      this.#break()
      throw xmlFault(`'${name}' is a duplicate attribute name.`)
    }
    frame.attributes.add(name)
    if (name === 'xmlns' && frame.prefix === '' && frame.namespace !== value) {
      this.#break()
      throw xmlFault(
        `The prefix '' cannot be redefined from '${frame.namespace}' to '${value}' within the same start element tag.`,
      )
    }
  }

  attribute(...[prefix, local, namespace, value]: [string | null, string, string | null, string]): void {
    this.startAttribute(prefix, local, namespace)
    this.string(value)
    this.endAttribute()
  }

  #writeAttribute(name: string, value: string): void {
    const { quote } = this.style
    if (this.style.attributesOnLines && this.style.indent) {
      this.#put(this.#newLine + this.style.indentText.repeat(this.#frames.length))
      this.#put(`${name}=${quote}${value}${quote}`)
    } else this.#put(` ${name}=${quote}${value}${quote}`)
  }

  string(text: string): void {
    if (this.#attribute !== null) {
      this.#attribute.value += this.#escape(text, true)
      return
    }
    if (text === '' && this.style.kind === 'strict' && this.#state === 'element') return this.#content()
    this.#content()
    this.#put(this.#escape(text, false))
  }

  #escape(text: string, inAttribute: boolean): string {
    const { kind, newLines, quote } = this.style
    return kind === 'text'
      ? escapeLoosely(text, inAttribute ? quote : null)
      : this.#escapeChecked(text, inAttribute, newLines)
  }

  #escapeChecked(text: string, inAttribute: boolean, newLines: NewLines): string {
    try {
      return escapeStrictly(text, inAttribute, newLines, this.#newLine)
    } catch (problem) {
      this.#break()
      throw problem
    }
  }

  /** Text that is written as it stands. */
  raw(text: string): void {
    if (this.#attribute !== null) this.#attribute.value += text
    else {
      if (this.#state !== 'start' && this.#state !== 'prolog') this.#content()
      else this.#topMixed = true
      this.#put(text)
    }
  }

  whitespace(text: string): void {
    if (this.#attribute !== null) this.#attribute.value += text
    else {
      if (this.#frames.length > 0) this.#content()
      else if (this.#state === 'start') this.#state = 'prolog'
      this.#topMixed ||= this.#frames.length === 0
      this.#put(text)
    }
  }

  cdata(text: string): void {
    this.#content()
    if (this.style.kind === 'text' && text.includes(']]>'))
      throw argumentFault("Cannot have ']]>' inside an XML CDATA block.")
    this.#put(`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`)
  }

  comment(text: string): void {
    if (this.style.kind === 'text' && (text.includes('--') || text.endsWith('-')))
      throw argumentFault("An XML comment cannot contain '--', and '-' cannot be the last character.")
    this.#beginNode()
    if (this.#state !== 'start') this.#line(false)
    if (this.#state === 'start') this.#state = 'prolog'
    const safe = this.style.kind === 'text' ? text : text.replace(/-(?=-)/g, '- ').replace(/-$/, '- ')
    this.#put(`<!--${safe}-->`)
  }

  instruction(name: string, text: string): void {
    if (name.toLowerCase() === 'xml') {
      if (this.#state !== 'start')
        throw argumentFault('Cannot write XML declaration. WriteStartDocument method has already written it.')
      return this.declaration(text)
    }
    this.#beginNode()
    if (this.#state !== 'start') this.#line(false)
    if (this.#state === 'start') this.#state = 'prolog'
    this.#put(text === '' ? `<?${name}?>` : `<?${name} ${text}?>`)
  }

  reference(text: string): void {
    if (this.#attribute !== null) this.#attribute.value += `&${text};`
    else {
      this.#content()
      this.#put(`&${text};`)
    }
  }

  flush(): void {
    this.#sink.flush()
  }

  close(): void {
    if (this.#state === 'closed') return
    if (this.#state !== 'error') while (this.#frames.length > 0) this.endElement(false)
    this.#state = 'closed'
    this.#sink.close()
  }

  /** The prefix in force for a namespace; null where there is none. */
  prefixOf(namespace: string): string | null {
    if (namespace === xmlNamespace) return 'xml'
    if (namespace === xmlnsNamespace) return 'xmlns'
    for (let i = this.#frames.length - 1; i >= 0; i--)
      for (const { prefix, namespace: uri } of this.#frames[i]!.declared)
        if (uri === namespace && this.#namespaceOf(prefix) === namespace) return prefix
    return namespace === '' && this.#namespaceOf('') === '' ? '' : null
  }

  #namespaceOf(prefix: string): string | null {
    if (prefix === 'xml') return xmlNamespace
    for (let i = this.#frames.length - 1; i >= 0; i--) {
      const found = this.#frames[i]!.declared.find((d) => d.prefix === prefix)
      if (found !== undefined) return found.namespace
    }
    return prefix === '' ? '' : null
  }

  #elementPrefix(prefix: string | null, namespace: string | null): string {
    if (prefix !== null) {
      if (prefix !== '' && (namespace === null || namespace === '') && this.style.kind === 'strict')
        throw argumentFault('Cannot use a prefix with an empty namespace.')
      return prefix
    }
    return namespace === null ? '' : (this.prefixOf(namespace) ?? '')
  }

  #attributePrefix(frame: Frame, prefix: string | null, namespace: string | null): string {
    if (namespace === null || namespace === '') return prefix ?? ''
    if (namespace === xmlNamespace) return 'xml'
    if (prefix !== null && prefix !== '') {
      if (this.#namespaceOf(prefix) === namespace) return prefix
      if (!frame.declared.some((d) => d.prefix === prefix)) {
        frame.declared.push({ prefix, namespace, isWritten: false })
        return prefix
      }
    }
    const known = this.prefixOf(namespace)
    if (known !== null && known !== '') return known
    frame.prefixes++
    const scoped = this.#frames.reduce((sum, f) => sum + f.declared.length, 0)
    const made = this.style.kind === 'text' ? `d${this.#frames.length}p${frame.prefixes}` : `p${scoped}`
    frame.declared.push({ prefix: made, namespace, isWritten: false })
    return made
  }

  #writeDeclared(frame: Frame): void {
    for (let i = frame.declared.length - 1; i >= 0; i--) {
      const declared = frame.declared[i]!
      if (declared.isWritten) continue
      declared.isWritten = true
      const name = declared.prefix === '' ? 'xmlns' : `xmlns:${declared.prefix}`
      this.#writeAttribute(name, this.#escape(declared.namespace, true))
    }
  }

  /** Finishes what is open before a node: a start tag; and writes the declaration where one is due. */
  #beginNode(): void {
    if (this.#state === 'closed' || this.#state === 'error')
      throw invalidOperation('The Writer is closed or in error state.')
    if (this.#state === 'attribute') this.endAttribute()
    const frame = this.#frames[this.#frames.length - 1]
    if (this.#state === 'element') {
      this.#writeDeclared(frame!)
      this.#put('>')
      this.#state = 'content'
    }
    if (frame !== undefined) frame.isEmpty = false
    if (this.#state === 'start' && this.style.kind === 'strict' && this.style.conformance === 'document')
      this.startDocument(null)
  }

  #content(): void {
    if (this.style.kind === 'strict' && this.#frames.length === 0 && this.style.conformance === 'document')
      throw this.#wrongState('Text')
    this.#beginNode()
    const frame = this.#frames[this.#frames.length - 1]
    if (frame !== undefined) frame.mixed = true
    else this.#topMixed = true
    if (this.#state === 'start' || this.#state === 'prolog')
      this.#state = this.#frames.length > 0 ? 'content' : 'prolog'
  }

  /** A new line and indentation, where the style asks and no text stands beside. */
  #line(beforeEnd: boolean): void {
    if (!this.style.indent || !this.#wroteAny) return
    const frame = this.#frames[this.#frames.length - 1]
    if (frame === undefined ? this.style.kind === 'strict' && this.#topMixed : frame.mixed) return
    const depth = beforeEnd ? this.#frames.length - 1 : this.#frames.length
    this.#put(this.#newLine + this.style.indentText.repeat(depth))
  }

  #wrongState(token: string): Fault {
    const state = stateText(this.#state)
    const mayBeFragment = this.style.kind === 'strict' && this.#state !== 'closed' && token !== 'StartAttribute'
    this.#break()
    return netFault(
      'System.InvalidOperationException',
      `Token ${token} in state ${state} would result in an invalid XML document.${
        mayBeFragment
          ? ' Make sure that the ConformanceLevel setting is set to ConformanceLevel.Fragment or ConformanceLevel.Auto if you want to write an XML fragment. '
          : ''
      }`,
    )
  }

  /** After a fault a strict writer writes nothing more. */
  #break(): void {
    if (this.style.kind === 'strict') this.#state = 'error'
  }

  #put(text: string): void {
    this.#wroteAny = true
    this.#sink.write(text)
  }
}

const stateTexts: ReadonlyMap<WriteState, string> = new Map([
  ['start', 'Start'],
  ['prolog', 'Prolog'],
  ['element', 'Element Start Tag'],
  ['attribute', 'Attribute'],
  ['content', 'Element Content'],
  ['epilog', 'EndRootElement'],
  ['closed', 'Closed'],
  ['error', 'Error'],
])
const stateText = (state: WriteState): string => stateTexts.get(state)!

function checkLocal(local: string): void {
  const bad = badNameIndex(local)
  if (bad < 0) return
  const [shown, hex] = shownCharacter(local, bad)
  throw argumentFault(
    `Invalid name character in '${local}'. The '${shown}' character, hexadecimal value ${hex}, cannot be included in a name.`,
  )
}

/** An element of an XML document; comments and processing instructions are left out. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text within, that of the children included. */
  readonly text: string
}

/** The first child element of this name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name)
}

/** The children of this name, of the one container of that name if `container` is given. */
export function childrenOf(element: XmlElement, name: string, container?: string): readonly XmlElement[] {
  const parent = container === undefined ? element : child(element, container)
  return parent?.children.filter((each) => each.name === name) ?? []
}

/** What is wrong with a document, and where. */
export class XmlError {
  readonly message: string
  readonly line: number
  readonly column: number
  constructor(message: string, text: string, at: number) {
    const before = text.slice(0, at).split('\n')
    this.message = message
    this.line = before.length
    this.column = before.at(-1)!.length + 1
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  text: string
}

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  #fail(message: string): never {
    throw new XmlError(message, this.#text, this.#at)
  }

  /** Moves behind the next occurrence of `end` and answers what stood before it. */
  #until(end: string, what: string): string {
    const found = this.#text.indexOf(end, this.#at)
    if (found < 0) this.#fail(`Unexpected end of file while parsing ${what} has occurred.`)
    const text = this.#text.slice(this.#at, found)
    this.#at = found + end.length
    return text
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) return null
    this.#at = pattern.lastIndex
    return match[0]
  }

  #decode(text: string): string {
    if (!text.includes('&')) return text
    return text.replace(/&(#x[0-9a-fA-F]+|#\d+|[^;&<]+);|&/g, (whole, name: string | undefined) => {
      if (name === undefined) this.#fail('An error occurred while parsing EntityName.')
      if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
      return entities.get(name) ?? this.#fail(`Reference to undeclared entity '${name}'.`) ?? whole
    })
  }

  #attributes(): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>()
    for (;;) {
      this.#match(/\s+/y)
      const name = this.#match(/[^\s=<>/"']+/y)
      if (name === null) return attributes
      if (this.#match(/\s*=\s*/y) === null)
        this.#fail(`'${this.#text[this.#at] ?? ''}' is an unexpected token. The expected token is '='.`)
      const quoted = this.#match(/"[^"<]*"|'[^'<]*'/y)
      if (quoted === null)
        this.#fail(`'${this.#text[this.#at] ?? ''}' is an unexpected token. The expected token is '"' or '''.`)
      attributes.set(name, this.#decode(quoted.slice(1, -1)))
    }
  }

  /** Reads the whole document. */
  read(): XmlElement {
    const open: Open[] = []
    let root: XmlElement | null = null
    if (this.#text.startsWith('\ufeff')) this.#at = 1
    const finish = (element: Open): void => {
      const parent = open.at(-1)
      if (parent === undefined) root = element
      else {
        parent.children.push(element)
        parent.text += element.text
      }
    }
    while (this.#at < this.#text.length) {
      const text = this.#match(/[^<]+/y)
      if (text !== null) {
        const parent = open.at(-1)
        if (parent !== undefined) parent.text += this.#decode(text)
        else if (text.trim() !== '') {
          this.#at -= text.trimStart().length
          this.#fail('Data at the root level is invalid.')
        }
        continue
      }
      if (this.#match(/<!--/y) !== null) this.#until('-->', 'a comment')
      else if (this.#match(/<!\[CDATA\[/y) !== null) {
        const data = this.#until(']]>', 'CDATA')
        const parent = open.at(-1)
        if (parent !== undefined) parent.text += data
      } else if (this.#match(/<[?]/y) !== null) this.#until('?>', 'a processing instruction')
      else if (this.#match(/<!/y) !== null) this.#until('>', 'DOCTYPE')
      else if (this.#match(/<\//y) !== null) {
        const name = this.#match(/[^\s>]+/y) ?? ''
        const element = open.pop()
        if (element?.name !== name)
          this.#fail(`The '${element?.name ?? ''}' start tag does not match the end tag of '${name}'.`)
        if (this.#match(/\s*>/y) === null) this.#fail("The expected token is '>'.")
        finish(element)
      } else {
        this.#at++
        const name = this.#match(/[^\s/>=<"']+/y) ?? this.#fail('Name cannot begin with this character.')
        if (root !== null && open.length === 0) this.#fail('There are multiple root elements.')
        const element: Open = { name, attributes: this.#attributes(), children: [], text: '' }
        if (this.#match(/\/>/y) !== null) finish(element)
        else if (this.#match(/>/y) !== null) open.push(element)
        else this.#fail("The expected token is '>'.")
      }
    }
    if (open.length > 0) {
      const names = open.map((each) => each.name).reverse()
      this.#fail(`Unexpected end of file has occurred. The following elements are not closed: ${names.join(', ')}.`)
    }
    return root ?? this.#fail('Root element is missing.')
  }
}

/** Parses a document; throws XmlError where it is not well-formed. */
export function parseXml(text: string): XmlElement {
  return new Reader(text).read()
}

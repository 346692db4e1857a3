export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'char' | 'sign'
  /** Of a string or character: its value. */
  readonly text: string
}

/** Thrown where a source has what is not understood; whoever reads it answers that it cannot be compiled. */
export class NotUnderstood {}

const pattern =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|([A-Za-z_]\w*)|(0[xX][\da-fA-F]+|\d+(?:\.\d+)?)[uUlLdDfFmM]*|@"((?:[^"]|"")*)"|"((?:[^"\\]|\\.)*)"|'([^'\\]|\\.)'|(<<|>>|<=|>=|==|!=|&&|\|\||\+\+|--|\+=|-=|\*=|\|=|&=|=>|[-{}[\]().,;:=|&^~!?<>+*/%])/y

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
])

const unescaped = (text: string): string => text.replace(/\\(.)/g, (_, letter: string) => escapes.get(letter) ?? letter)

/** The words and signs of a C# source without its comments. Throws NotUnderstood. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < source.length) {
    const found = pattern.exec(source)
    if (found === null) throw new NotUnderstood()
    const [, name, number, verbatim, text, letter, sign] = found
    if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (verbatim !== undefined) tokens.push({ kind: 'string', text: verbatim.replaceAll('""', '"') })
    else if (text !== undefined) tokens.push({ kind: 'string', text: unescaped(text) })
    else if (letter !== undefined) tokens.push({ kind: 'char', text: unescaped(letter) })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign })
  }
  return tokens
}

/** Reads tokens one by one. */
export class TokenReader {
  readonly #tokens: readonly Token[]
  at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  peek(ahead = 0): Token | null {
    return this.#tokens[this.at + ahead] ?? null
  }

  get isAtEnd(): boolean {
    return this.at >= this.#tokens.length
  }

  is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token !== null && token.text === text && token.kind !== 'string' && token.kind !== 'char'
  }

  take(text: string): boolean {
    if (!this.is(text)) return false
    this.at++
    return true
  }

  need(text: string): void {
    if (!this.take(text)) throw new NotUnderstood()
  }

  next(): Token {
    const token = this.#tokens[this.at++]
    if (token === undefined) throw new NotUnderstood()
    return token
  }

  name(): string {
    const token = this.next()
    if (token.kind !== 'name') throw new NotUnderstood()
    return token.text
  }

  /** Names joined by dots. */
  path(): string {
    let text = this.name()
    while (this.is('.')) {
      this.at++
      text += `.${this.name()}`
    }
    return text
  }

  /** A type as PowerShell writes it: `List<int>[]` is `List[int][]`. */
  type(): string {
    let text = this.path()
    if (this.take('<')) {
      const args = [this.type()]
      while (this.take(',')) args.push(this.type())
      this.need('>')
      text += `[${args.join(',')}]`
    }
    while (this.is('[') && this.is(']', 1)) {
      this.at += 2
      text += '[]'
    }
    return text
  }
}

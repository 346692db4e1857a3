/** C# expressions and statements as PowerShell text. */
import { NotUnderstood, type TokenReader } from './tokens.ts'

const keywords = new Set([
  'int',
  'string',
  'bool',
  'double',
  'long',
  'char',
  'byte',
  'object',
  'float',
  'decimal',
  'uint',
  'short',
])

/** Operators by how tightly they bind, loosest first. */
const levels: readonly (readonly (readonly [string, string])[])[] = [
  [['||', '-or']],
  [['&&', '-and']],
  [['|', '-bor']],
  [['^', '-bxor']],
  [['&', '-band']],
  [
    ['==', '-ceq'],
    ['!=', '-cne'],
  ],
  [
    ['<=', '-le'],
    ['>=', '-ge'],
    ['<', '-lt'],
    ['>', '-gt'],
  ],
  [
    ['<<', '-shl'],
    ['>>', '-shr'],
  ],
  [
    ['+', '+'],
    ['-', '-'],
  ],
  [
    ['*', '*'],
    ['%', '%'],
  ],
]

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Translates the body of one method. `self`: the class, whose other methods are called by name. */
export class BodyTranslator {
  readonly #reader: TokenReader
  readonly #self: string
  readonly #methods: ReadonlySet<string>
  readonly #locals: Set<string>

  constructor(reader: TokenReader, self: string, methods: ReadonlySet<string>, parameters: readonly string[]) {
    this.#reader = reader
    this.#self = self
    this.#methods = methods
    this.#locals = new Set(parameters)
  }

  /** `{ … }`, braces included. */
  block(): string {
    this.#reader.need('{')
    let text = '{\n'
    while (!this.#reader.take('}')) text += this.statement()
    return `${text}}\n`
  }

  #body(): string {
    return this.#reader.is('{') ? this.block() : `{\n${this.statement()}}\n`
  }

  statement(): string {
    const reader = this.#reader
    if (reader.is('{')) return `. ${this.block()}`
    if (reader.take(';')) return ''
    if (reader.take('if')) {
      let text = `if (${this.#condition()}) ${this.#body()}`
      if (reader.take('else')) text += `else ${reader.is('if') ? `{\n${this.statement()}}\n` : this.#body()}`
      return text
    }
    if (reader.take('while')) return `while (${this.#condition()}) ${this.#body()}`
    if (reader.take('do')) {
      const body = this.#body()
      reader.need('while')
      const condition = this.#condition()
      reader.need(';')
      return `do ${body} while (${condition})\n`
    }
    if (reader.take('for')) {
      reader.need('(')
      const first = reader.is(';') ? '' : this.#simple()
      reader.need(';')
      const condition = reader.is(';') ? '$true' : this.expression()
      reader.need(';')
      const step = reader.is(')') ? '' : this.#simple()
      reader.need(')')
      return `for (${first}; ${condition}; ${step}) ${this.#body()}`
    }
    if (reader.take('foreach')) {
      reader.need('(')
      reader.type()
      const name = reader.name()
      this.#locals.add(name)
      reader.need('in')
      const items = this.expression()
      reader.need(')')
      return `foreach ($${name} in ${items}) ${this.#body()}`
    }
    let text: string
    if (reader.take('return')) text = reader.is(';') ? 'return' : `return ${this.expression()}`
    else if (reader.take('throw')) text = `throw ${this.expression()}`
    else if (reader.take('break')) text = 'break'
    else if (reader.take('continue')) text = 'continue'
    else text = this.#simple(true)
    reader.need(';')
    return `${text}\n`
  }

  #condition(): string {
    this.#reader.need('(')
    const text = this.expression()
    this.#reader.need(')')
    return text
  }

  /** A declaration, an assignment or a call. */
  #simple(isStatement = false): string {
    const reader = this.#reader
    if (this.#isDeclaration()) {
      const type = reader.type()
      const parts: string[] = []
      do {
        const name = reader.name()
        this.#locals.add(name)
        const value = reader.take('=') ? this.expression() : '$null'
        parts.push(type === 'var' || value === '$null' ? `$${name} = ${value}` : `$${name} = [${type}](${value})`)
      } while (reader.take(','))
      return parts.join('; ')
    }
    const target = this.expression()
    for (const sign of ['=', '+=', '-=', '*=']) if (reader.take(sign)) return `${target} ${sign} ${this.expression()}`
    if (/^\(\$\w+(\+\+|--)\)$/.test(target)) return target.slice(1, -1)
    return isStatement ? `[void](${target})` : target
  }

  #isDeclaration(): boolean {
    const reader = this.#reader
    const start = reader.at
    try {
      if (reader.peek()?.kind !== 'name' || reader.is('new')) return false
      reader.type()
      const isName = reader.peek()?.kind === 'name'
      reader.at++
      return isName && (reader.is('=') || reader.is(';') || reader.is(','))
    } catch (thrown) {
      if (thrown instanceof NotUnderstood) return false
      throw thrown
    } finally {
      reader.at = start
    }
  }

  expression(): string {
    const condition = this.#binary(0)
    if (!this.#reader.take('?')) return condition
    const yes = this.expression()
    this.#reader.need(':')
    return `(${condition} ? ${yes} : ${this.expression()})`
  }

  #binary(level: number): string {
    const operators = levels[level]
    if (operators === undefined) return this.#unary()
    let left = this.#binary(level + 1)
    for (;;) {
      const found = operators.find(([sign]) => this.#reader.is(sign))
      if (found === undefined) return left
      this.#reader.at++
      left = `(${left} ${found[1]} ${this.#binary(level + 1)})`
    }
  }

  #unary(): string {
    const reader = this.#reader
    if (reader.take('!')) return `(-not ${this.#unary()})`
    if (reader.take('-')) return `(-${this.#unary()})`
    if (reader.take('~')) return `(-bnot ${this.#unary()})`
    if (reader.take('++')) return `(++${this.#unary()})`
    if (reader.take('--')) return `(--${this.#unary()})`
    if (reader.is('(') && keywords.has(reader.peek(1)?.text ?? '')) {
      reader.need('(')
      const type = reader.type()
      reader.need(')')
      return `([${type}](${this.#unary()}))`
    }
    return this.#postfix(this.#primary())
  }

  #postfix(start: string): string {
    const reader = this.#reader
    let text = start
    for (;;) {
      if (reader.take('.')) {
        const name = reader.name()
        const access = `${text}${text.startsWith('[') && text.endsWith(']') ? '::' : '.'}${name}`
        text = reader.is('(') ? `${access}(${this.#arguments()})` : access
      } else if (reader.take('[')) {
        text += `[${this.expression()}]`
        reader.need(']')
      } else if (reader.take('++')) text = `(${text}++)`
      else if (reader.take('--')) text = `(${text}--)`
      else return text
    }
  }

  #arguments(): string {
    const reader = this.#reader
    reader.need('(')
    const args: string[] = []
    while (!reader.take(')')) {
      args.push(this.expression())
      if (!reader.is(')')) reader.need(',')
    }
    return args.join(', ')
  }

  #primary(): string {
    const reader = this.#reader
    if (reader.take('(')) {
      const text = this.expression()
      reader.need(')')
      return `(${text})`
    }
    if (reader.take('new')) return this.#creation()
    const token = reader.next()
    if (token.kind === 'number') return token.text
    if (token.kind === 'string') return quoted(token.text)
    if (token.kind === 'char') return `([char]${quoted(token.text)})`
    if (token.kind !== 'name') throw new NotUnderstood()
    const name = token.text
    if (name === 'true' || name === 'false' || name === 'null') return `$${name}`
    if (this.#locals.has(name)) return `$${name}`
    if (this.#methods.has(name) && reader.is('(')) return `[${this.#self}]::${name}(${this.#arguments()})`
    return `[${this.#typePath(name)}]`
  }

  /** As many names as make a type: a name that starts a member stays. */
  #typePath(first: string): string {
    const reader = this.#reader
    let text = first
    // Namespaces begin large and are followed by another name that is followed by one more.
    while (reader.is('.') && reader.peek(1)?.kind === 'name' && reader.is('.', 2)) {
      reader.at++
      text += `.${reader.name()}`
    }
    return text
  }

  #creation(): string {
    const reader = this.#reader
    const type = reader.is('[') ? '' : reader.path()
    if (reader.take('[')) {
      const size = reader.is(']') ? null : this.expression()
      reader.need(']')
      if (!reader.take('{')) {
        if (size === null) throw new NotUnderstood()
        return `[${type}[]]::new(${size})`
      }
      const items: string[] = []
      while (!reader.take('}')) {
        items.push(this.expression())
        if (!reader.is('}')) reader.need(',')
      }
      return `([${type === '' ? 'object' : type}[]]@(${items.join(', ')}))`
    }
    let full = type
    if (reader.take('<')) {
      const args = [reader.type()]
      while (reader.take(',')) args.push(reader.type())
      reader.need('>')
      full += `[${args.join(',')}]`
    }
    return `[${full}]::new(${this.#arguments()})`
  }
}

/**
 * The JSON that ConvertFrom-Json reads: standard JSON and what its library also takes (comments, single quotes, unquoted names,
 * trailing commas, NaN and Infinity, hexadecimal and octal numbers), with its messages.
 */

/** Makes values of what is read. `V` is a value; objects and arrays are built up and then finished. */
export interface JsonBuilder<V, O, A> {
  readonly nothing: V
  boolean(value: boolean): V
  string(text: string): V
  /** An integer of any size. */
  integer(value: bigint): V
  smallInteger(value: number): V
  float(value: number): V
  startObject(): O
  property(object: O, name: string, value: V): void
  endObject(object: O): V
  startArray(): A
  item(array: A, value: V): void
  endArray(array: A): V
}

/** Text that is no JSON: the message carries path, line and position as the library's does. */
export class JsonError {
  readonly message: string
  constructor(message: string) {
    this.message = message
  }
}

const identifier = /[\p{L}\p{N}_$]/u
const delimiters = new Set([',', ']', '}', ':', ' ', '\t', '\r', '\n', '/', ''])

const escapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['\\', '\\'],
  ['"', '"'],
  ["'", "'"],
  ['/', '/'],
])

/** Reads one JSON text. `undefined` stands for a text that holds no value (blank or comments only). */
export function readJson<V, O, A>(text: string, builder: JsonBuilder<V, O, A>, maxDepth: number): V | undefined {
  return new Reader(text, builder, maxDepth).readText()
}

class Reader<V, O, A> {
  readonly #text: string
  readonly #builder: JsonBuilder<V, O, A>
  readonly #maxDepth: number
  #at = 0
  #line = 1
  #lineStart = 0
  #started = false
  /** Names and indices on the way to where we are. */
  readonly #path: (string | number)[] = []
  /** How many arrays are open: their end is handled leniently, as the library's token copying does. */
  #openArrays = 0

  constructor(text: string, builder: JsonBuilder<V, O, A>, maxDepth: number) {
    this.#text = text
    this.#builder = builder
    this.#maxDepth = maxDepth
  }

  readText(): V | undefined {
    this.#skipBlanks()
    if (this.#at >= this.#text.length) return undefined
    const value = this.#value()
    this.#skipBlanks()
    if (this.#at < this.#text.length)
      throw this.#error(`Additional text encountered after finished reading JSON content: ${this.#text[this.#at]}.`)
    return value
  }

  #pathText(parts: readonly (string | number)[] = this.#path): string {
    let path = ''
    for (const part of parts) {
      if (typeof part === 'number') path += `[${part}]`
      else if (/[. '"[\]/\n\r\t\u2028\u2029\0()\\\b\f]/.test(part)) path += `['${part.replace(/['\\]/g, '\\$&')}']`
      else path += path === '' ? part : `.${part}`
    }
    return path
  }

  #error(message: string, at = this.#at): JsonError {
    const isUntouched = !this.#started && at === this.#lineStart && this.#line === 1
    return new JsonError(
      `${message} Path '${this.#pathText()}', line ${isUntouched ? 0 : this.#line}, position ${at - this.#lineStart}.`,
    )
  }

  /** The text ended inside something. Inside arrays the library reports no place. */
  #endError(): JsonError {
    if (this.#openArrays > 0) return new JsonError(`Unexpected end when reading token. Path '${this.#pathText()}'.`)
    return this.#error('Unexpected end when deserializing object.')
  }

  #skipBlanks(): void {
    const text = this.#text
    for (;;) {
      const code = text.charCodeAt(this.#at)
      if (code === 32 || code === 9) this.#at++
      else if (code === 10) {
        this.#at++
        this.#line++
        this.#lineStart = this.#at
      } else if (code === 13) {
        this.#at++
        if (text.charCodeAt(this.#at) === 10) this.#at++
        this.#line++
        this.#lineStart = this.#at
      } else if (code === 47) this.#comment()
      else if (code > 127 && /\s/.test(text[this.#at] as string) && code !== 0xfeff) this.#at++
      else return
    }
  }

  #comment(): void {
    const next = this.#text[this.#at + 1]
    if (next === '*') {
      const end = this.#text.indexOf('*/', this.#at + 2)
      if (end < 0) throw this.#error('Unexpected end while parsing comment.', this.#text.length)
      for (let i = this.#at; i < end; i++)
        if (this.#text[i] === '\n') {
          this.#line++
          this.#lineStart = i + 1
        }
      this.#at = end + 2
    } else if (next === '/') {
      const end = this.#text.indexOf('\n', this.#at)
      this.#at = end < 0 ? this.#text.length : end
    } else if (next === undefined || this.#at + 2 >= this.#text.length)
      throw this.#error('Unexpected end while parsing comment.', this.#at + 1)
    else throw this.#error(`Error parsing comment. Expected: *, got ${next}.`, this.#at + 1)
  }

  #value(): V {
    const text = this.#text
    const character = text[this.#at] as string
    switch (character) {
      case '"':
      case "'":
        this.#started = true
        return this.#builder.string(this.#string(character))
      case '{':
        this.#started = true
        return this.#object()
      case '[':
        this.#started = true
        return this.#array()
      case 't':
        return this.#word('true', 'boolean', this.#builder.boolean(true))
      case 'f':
        return this.#word('false', 'boolean', this.#builder.boolean(false))
      case 'n':
        if (text[this.#at + 1] === 'e') throw this.#constructorError()
        if (this.#at + 1 < text.length && text[this.#at + 1] !== 'u')
          throw this.#error(`Unexpected character encountered while parsing value: ${character}.`)
        return this.#word('null', 'null', this.#builder.nothing)
      case 'u':
        return this.#word('undefined', 'undefined', this.#builder.nothing)
      case 'N':
        return this.#word('NaN', 'NaN', this.#builder.float(Number.NaN))
      case 'I':
        return this.#word('Infinity', 'positive infinity', this.#builder.float(Number.POSITIVE_INFINITY))
      case '-':
        if (text[this.#at + 1] === 'I')
          return this.#word('-Infinity', 'negative infinity', this.#builder.float(Number.NEGATIVE_INFINITY))
        return this.#number()
      default:
        if (character === '.' || (character >= '0' && character <= '9')) return this.#number()
        throw this.#error(`Unexpected character encountered while parsing value: ${character}.`)
    }
  }

  #constructorError(): JsonError {
    const rest = this.#text.slice(this.#at)
    const shape = /^new\s+([\w$]+)\s*\(/.exec(rest)
    if (shape === null) return this.#error('Unexpected end while parsing constructor.', this.#text.length)
    return this.#error(
      'Additional text found in JSON string after finishing deserializing object.',
      this.#at + shape[0].length,
    )
  }

  #word(word: string, kind: string, value: V): V {
    const text = this.#text
    let matched = 0
    while (matched < word.length && text[this.#at + matched] === word[matched]) matched++
    if (matched < word.length && this.#at + matched >= text.length)
      throw this.#error('Unexpected end when reading JSON.', text.length)
    if (matched < word.length || !delimiters.has(text[this.#at + word.length] ?? ''))
      throw this.#error(`Error parsing ${kind} value.`, this.#at + matched)
    this.#at += word.length
    this.#started = true
    return value
  }

  #number(): V {
    const text = this.#text
    const start = this.#at
    let at = start
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const isPart =
        (code >= 48 && code <= 57) ||
        (code >= 65 && code <= 70) ||
        (code >= 97 && code <= 102) ||
        code === 43 ||
        code === 45 ||
        code === 46 ||
        code === 88 ||
        code === 120
      if (isPart) continue
      if (!delimiters.has(text[at] as string) && !/\s/.test(text[at] as string))
        throw this.#error(`Unexpected character encountered while parsing number: ${text[at]}.`, at)
      break
    }
    const digits = text.slice(start, at)
    this.#started = true
    this.#at = at
    // The commonest numbers: up to 15 digits.
    if (digits.length <= 15 && /^-?(?:0|[1-9]\d*)$/.test(digits)) return this.#builder.smallInteger(Number(digits))
    if (/^-?\d+$/.test(digits)) {
      if (/^0[0-7]+$/.test(digits)) return this.#builder.integer(BigInt(`0o${digits.slice(1)}`))
      if (/^0\d/.test(digits)) throw this.#error(`Input string '${digits}' is not a valid number.`)
      return this.#builder.integer(BigInt(digits))
    }
    if (/^0[xX][0-9a-fA-F]+$/.test(digits)) return this.#builder.integer(BigInt(digits))
    if (/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits)) return this.#builder.float(Number(digits))
    throw this.#error(`Input string '${digits}' is not a valid number.`)
  }

  /** Reads a quoted text; the quote is at the current place. */
  #string(quote: string): string {
    const text = this.#text
    const quoteCode = quote.charCodeAt(0)
    let from = this.#at + 1
    let at = from
    let read = ''
    for (;;) {
      if (at >= text.length) throw this.#error(`Unterminated string. Expected delimiter: ${quote}.`, text.length)
      const code = text.charCodeAt(at)
      if (code === quoteCode) break
      if (code === 10) {
        this.#line++
        this.#lineStart = at + 1
      } else if (code === 92) {
        read += text.slice(from, at)
        const kind = text[at + 1]
        if (kind === undefined) throw this.#error(`Unterminated string. Expected delimiter: ${quote}.`, text.length)
        if (kind === 'u') {
          const digits = text.slice(at + 2, at + 6)
          if (digits.length < 4) throw this.#error('Unexpected end while parsing Unicode escape sequence.', at + 2)
          if (!/^[0-9a-fA-F]{4}$/.test(digits))
            throw this.#error(`Invalid Unicode escape sequence: \\u${digits}.`, at + 2)
          read += String.fromCharCode(Number.parseInt(digits, 16))
          at += 6
        } else {
          const escaped = escapes.get(kind)
          if (escaped === undefined) throw this.#error(`Bad JSON escape sequence: \\${kind}.`, at + 2)
          read += escaped
          at += 2
        }
        from = at
        continue
      }
      at++
    }
    this.#at = at + 1
    return from === at && read !== '' ? read : read + text.slice(from, at)
  }

  #name(): string {
    const text = this.#text
    const first = text[this.#at] as string
    if (first === '"' || first === "'") return this.#string(first)
    if (!identifier.test(first)) throw this.#error(`Invalid property identifier character: ${first}.`)
    const start = this.#at
    while (this.#at < text.length && identifier.test(text[this.#at] as string)) this.#at++
    if (this.#at >= text.length) throw this.#error('Unexpected end while parsing unquoted property name.')
    return text.slice(start, this.#at)
  }

  #enter(): void {
    if (this.#path.length > this.#maxDepth)
      throw new JsonError(
        `The reader's MaxDepth of ${this.#maxDepth} has been exceeded. Path '${this.#pathText(this.#path.slice(0, -1))}', line ${this.#line}, position ${this.#at - this.#lineStart}.`,
      )
  }

  #object(): V {
    const object = this.#builder.startObject()
    this.#at++
    const depth = this.#path.length
    this.#path.push('')
    this.#enter()
    let isFirst = true
    for (;;) {
      this.#skipBlanks()
      if (this.#at >= this.#text.length) {
        if (isFirst) this.#path.length = depth
        throw isFirst && depth === 0 && this.#openArrays === 0
          ? this.#error('Unexpected end when reading JSON.')
          : this.#endError()
      }
      if (this.#text[this.#at] === '}') break
      const beforeName = this.#path[depth]
      if (isFirst) this.#path.length = depth
      const name = this.#name()
      this.#skipBlanks()
      if (this.#text[this.#at] !== ':')
        throw this.#error(
          `Invalid character after parsing property name. Expected ':' but got: ${this.#text[this.#at] ?? '\0'}.`,
        )
      this.#path[depth] = name
      this.#at++
      this.#skipBlanks()
      if (this.#at >= this.#text.length) {
        if (this.#openArrays > 0) this.#path[depth] = beforeName ?? name
        throw this.#endError()
      }
      const value = this.#value()
      this.#builder.property(object, name, value)
      isFirst = false
      this.#skipBlanks()
      const next = this.#text[this.#at]
      if (next === ',') this.#at++
      else if (next === undefined) {
        if (this.#openArrays > 0) break
        throw this.#endError()
      } else if (next !== '}')
        throw this.#error(`After parsing a value an unexpected character was encountered: ${next}.`)
    }
    this.#path.length = depth
    if (this.#at < this.#text.length) this.#at++
    return this.#builder.endObject(object)
  }

  #array(): V {
    const array = this.#builder.startArray()
    this.#at++
    const depth = this.#path.length
    this.#openArrays++
    let count = 0
    for (;;) {
      this.#skipBlanks()
      if (this.#at >= this.#text.length) throw this.#endError()
      const next = this.#text[this.#at]
      if (next === ']') break
      if (next === ',') {
        // A missing item is null.
        this.#builder.item(array, this.#builder.nothing)
        count++
        this.#at++
        continue
      }
      if (count > 0 || next !== '}') this.#path[depth] = count
      if (next === '}') this.#path.length = depth
      this.#enter()
      this.#builder.item(array, this.#value())
      count++
      this.#skipBlanks()
      const after = this.#text[this.#at]
      if (after === ',') {
        this.#at++
        this.#path.length = depth
      } else if (after === undefined) break
      else if (after !== ']')
        throw this.#error(`After parsing a value an unexpected character was encountered: ${after}.`)
    }
    this.#openArrays--
    this.#path.length = depth
    if (this.#at < this.#text.length) this.#at++
    return this.#builder.endArray(array)
  }
}

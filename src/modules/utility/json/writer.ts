import { classPropertyNames, extendedPropertyNames } from '../../../formatting/property-names.ts'
import { Char, Decimal, Double, Single } from '../../../kernel/boxes.ts'
import { numericCode } from '../../../kernel/convertNumber.ts'
import { decimalText } from '../../../kernel/decimal.ts'
import { Fault } from '../../../kernel/fault.ts'
import { doubleText, singleText } from '../../../kernel/numberText.ts'
import { isNull, type Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { isDictionary } from '../../../types/dictionary.ts'
import { EnumValue, enumText } from '../../../types/enum.ts'
import { enumerate } from '../../../types/enumerate.ts'
import { getMember, invokeMember } from '../../../types/members.ts'
import { bagOf, baseOf, PSCustomObject } from '../../../types/psobject.ts'
import { typeOf } from '../../../types/typeOf.ts'

export interface JsonWriting {
  readonly depth: number
  readonly isCompressed: boolean
  readonly enumsAsStrings: boolean
  readonly escaping: 'Default' | 'EscapeNonAscii' | 'EscapeHtml'
  /** Whether the value came down the pipeline, where everything is wrapped in a PSObject: then type data adds its properties. */
  readonly isPiped: boolean
  /** Called once when something lies deeper than `depth`. */
  readonly warnTruncated: () => void
  /** Throws when the run is being stopped. */
  readonly checkStop: () => void
}

/** A value as JSON, as ConvertTo-Json writes it. Throws where a dictionary's key is no text. */
export function writeJson(value: Value, writing: JsonWriting): string {
  return new Writer(writing).value(value, 0, '', writing.isPiped)
}

const escapes: ReadonlyMap<number, string> = new Map([
  [8, '\\b'],
  [9, '\\t'],
  [10, '\\n'],
  [12, '\\f'],
  [13, '\\r'],
  [34, '\\"'],
  [92, '\\\\'],
])

class Writer {
  readonly #writing: JsonWriting
  #hasWarned = false

  constructor(writing: JsonWriting) {
    this.#writing = writing
  }

  /** `isWrapped`: the value is certainly in a PSObject. */
  value(value: Value, depth: number, indent: string, isWrapped = false): string {
    if (isNull(value)) return 'null'
    const base = baseOf(value)
    const scalar = this.#scalar(base)
    const added = scalar !== null && typeof value !== 'object' ? [] : this.#added(value, isWrapped)
    if (scalar !== null)
      return added.length === 0 || isPlain(base)
        ? scalar
        : this.#object([['value', base as Value], ...added], depth, indent)
    this.#writing.checkStop()
    if (depth > this.#writing.depth) {
      const text = this.#tooDeep(value)
      if (added.length === 0 || value instanceof PSCustomObject) return text
      return this.#object([['value', toText(value)], ...added], depth, indent)
    }
    if (isDictionary(base)) return this.#dictionary(base, added, depth, indent)
    const items = enumerate(base)
    if (items === null) return this.#object(this.#properties(value, added), depth, indent)
    if (added.length === 0) return this.#array(items, depth, indent)
    return this.#object([['value', base as Value], ...added], depth, indent)
  }

  /** The JSON of what is one text or number; null for everything with parts. */
  #scalar(base: Value): string | null {
    switch (typeof base) {
      case 'boolean':
        return base ? 'true' : 'false'
      case 'number':
      case 'bigint':
        return String(base)
      case 'string':
        return this.#text(base)
    }
    if (base instanceof Char) return this.#text(String.fromCharCode(base.code))
    if (base instanceof Double) return floating(base.value, doubleText(base.value))
    if (base instanceof Single) return floating(base.value, singleText(base.value))
    if (base instanceof Decimal) return /[.]/.test(decimalText(base)) ? decimalText(base) : `${decimalText(base)}.0`
    if (numericCode(base) > 1) return String((base as { readonly value: number | bigint }).value)
    if (base instanceof EnumValue) return this.#writing.enumsAsStrings ? this.#text(enumText(base)) : String(base.value)
    switch (typeOf(base).fullName) {
      case 'System.DateTime':
      case 'System.DateTimeOffset':
        return this.#text(dateText(base))
      case 'System.Uri':
        return this.#text(toText(getMember(base, 'OriginalString') ?? null))
      case 'System.Guid':
        return this.#text(toText(base))
      case 'System.DBNull':
      case 'System.Management.Automation.Language.NullString':
        return 'null'
    }
    return null
  }

  #tooDeep(value: Value): string {
    if (!this.#hasWarned) this.#writing.warnTruncated()
    this.#hasWarned = true
    return this.#text(toText(value))
  }

  #dictionary(
    base: Value & { entries(): Iterable<readonly [Value, Value]> },
    added: readonly (readonly [string, Value])[],
    depth: number,
    indent: string,
  ): string {
    const entries: [string, Value][] = []
    for (const [key, item] of base.entries()) {
      if (typeof baseOf(key) !== 'string')
        throw new Fault({
          id: 'NonStringKeyInDictionary',
          category: 'InvalidOperation',
          exception: 'System.InvalidOperationException',
          message: `The type '${typeOf(base).fullName}' is not supported for serialization or deserialization of a dictionary. Keys must be strings.`,
          target: base,
        })
      entries.push([toText(key), item])
    }
    return this.#object(
      [...entries, ...added.filter(([name]) => !entries.some(([key]) => key === name))],
      depth,
      indent,
    )
  }

  #array(items: Iterable<Value>, depth: number, indent: string): string {
    const { isCompressed } = this.#writing
    const inner = `${indent}  `
    const parts: string[] = []
    const isWrapped = depth === 0 && this.#writing.isPiped
    for (const item of items) parts.push(this.value(item, depth + 1, inner, isWrapped))
    if (parts.length === 0) return '[]'
    return isCompressed ? `[${parts.join(',')}]` : `[\n${inner}${parts.join(`,\n${inner}`)}\n${indent}]`
  }

  #object(entries: Iterable<readonly [string, Value]>, depth: number, indent: string): string {
    const { isCompressed } = this.#writing
    const inner = `${indent}  `
    const parts: string[] = []
    for (const [name, item] of entries)
      parts.push(`${this.#text(name)}:${isCompressed ? '' : ' '}${this.value(item, depth + 1, inner)}`)
    if (parts.length === 0) return '{}'
    return isCompressed ? `{${parts.join(',')}}` : `{\n${inner}${parts.join(`,\n${inner}`)}\n${indent}}`
  }

  /** Properties that were added to an object, and those of type data where it is wrapped. */
  #added(value: Value, isWrapped: boolean): [string, Value][] {
    const bag = bagOf(value)
    if (value instanceof PSCustomObject && bag!.typeNames === null)
      return bag!.shape.names.map((name) => [name, this.#read(value, name)])
    if (bag === null && !isWrapped) return []
    return extendedPropertyNames(value).map((name) => [name, this.#read(value, name)])
  }

  #properties(value: Value, added: [string, Value][]): [string, Value][] {
    if (value instanceof PSCustomObject) return added
    const own = classPropertyNames(value)
    return [
      ...own.map((name): [string, Value] => [name, this.#read(value, name)]),
      ...added.filter(([name]) => !own.includes(name)),
    ]
  }

  /** A getter that fails gives null. */
  #read(value: Value, name: string): Value {
    try {
      return getMember(value, name) ?? null
    } catch (thrown) {
      if (thrown instanceof Fault) return null
      throw thrown
    }
  }

  #text(text: string): string {
    const { escaping } = this.#writing
    let out = '"'
    let from = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const known = escapes.get(code)
      let replacement: string | undefined = known
      if (known === undefined) {
        const isEscaped =
          code < 32 ||
          code === 0x85 ||
          code === 0x2028 ||
          code === 0x2029 ||
          (escaping === 'EscapeNonAscii' && code > 126) ||
          (escaping === 'EscapeHtml' && (code === 60 || code === 62 || code === 38 || code === 39))
        if (isEscaped) replacement = `\\u${code.toString(16).padStart(4, '0')}`
      } else if (code === 34 && escaping === 'EscapeHtml') replacement = '\\u0022'
      if (replacement === undefined) continue
      out += text.slice(from, i) + replacement
      from = i + 1
    }
    return `${out}${text.slice(from)}"`
  }
}

/** Text and dates take no further properties. */
function isPlain(base: Value): boolean {
  return typeof base === 'string' || typeOf(base).fullName === 'System.DateTime'
}

function floating(value: number, text: string): string {
  if (!Number.isFinite(value)) return `"${Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'}"`
  return /[.E]/.test(text) ? text : `${text}.0`
}

/** ISO 8601 without trailing zeros of the fraction, with the offset where there is one. */
function dateText(date: Value): string {
  return toText(invokeMember(date, 'ToString', ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"]))
}

import type { Value } from '../../kernel/value.ts'
import { EnumValue } from '../../types/enum.ts'
import type { ObjectAccess } from '../access.ts'
import { cutPlain } from '../output/decoration.ts'
import { numberOf } from '../views/numbers.ts'

const deepest = 10
const ellipsis = '\u2026'
const expanded: ReadonlySet<string> = new Set(['System.Management.Automation.InvocationInfo'])
const extended = '#PSExtendedError'

interface Colors {
  readonly error: string
  readonly accent: string
  readonly reset: string
}

/** Whether the value is an exception or error record, or something else that is worth opening. */
function isNested(value: Value, access: ObjectAccess): boolean {
  const names = access.typeNames(value)
  return (
    names.some((name) => name === 'System.Exception' || name === 'System.Management.Automation.ErrorRecord') ||
    expanded.has(names[0] ?? '')
  )
}

/** What Get-Error leaves out: nulls, empty collections, and what equals an empty text as `-eq` sees it (0 and false do). */
function isEmpty(value: Value, access: ObjectAccess): boolean {
  if (value === null || value === '' || value === false || (numberOf(value) === 0 && !(value instanceof EnumValue)))
    return true
  const items = access.enumerate(value)
  if (items === null) return false
  for (const _ of items) return false
  return true
}

class FullErrorWriter {
  readonly #access: ObjectAccess
  readonly #colors: Colors

  constructor(access: ObjectAccess, colors: Colors) {
    this.#access = access
    this.#colors = colors
  }

  /** Every property that has something in it, one a line, nested errors indented below. */
  write(value: Value, indent: number, depth: number): string {
    const access = this.#access
    const { accent, reset } = this.#colors
    const prefix = ' '.repeat(indent)
    const properties: [string, Value][] = []
    for (const name of access.propertyNames(value)) properties.push([name, this.#read(value, name)])
    if (access.typeNames(value).includes('System.Exception')) {
      properties.push(['Type', access.typeName(value)])
      properties.sort(([a], [b]) => (a === 'Type' ? -1 : b === 'Type' ? 1 : 0))
    }
    let longest = 0
    for (const [name, each] of properties) if (each !== null && each !== '') longest = Math.max(longest, name.length)
    const lines: string[] = []
    for (const [name, each] of properties) {
      if (isEmpty(each, access) || name === 'PSErrorIndex') continue
      const label = `${prefix}${accent}${name}${' '.repeat(Math.max(longest - name.length, 0))} : ${reset}`
      lines.push(label + this.#valueText(name, each, prefix, longest, indent + 4, depth))
    }
    return lines.join('\n')
  }

  #read(value: Value, name: string): Value {
    try {
      return this.#access.property(value, name)
    } catch (thrown) {
      if (this.#access.isFailure(thrown)) return null
      throw thrown
    }
  }

  #valueText(name: string, value: Value, prefix: string, longest: number, indent: number, depth: number): string {
    const access = this.#access
    if (isNested(value, access)) return depth >= deepest ? ellipsis : `\n${this.write(value, indent, depth + 1)}`
    if (name === 'StackTrace') return `\n${access.text(value)}`
    const entries = access.dictionary(value)
    if (entries !== null) return this.#dictionaryText(entries, prefix)
    const items = typeof value === 'string' || name === 'Data' ? null : access.enumerate(value)
    if (items !== null) return depth >= deepest ? ellipsis : this.#itemsText(items, prefix, indent, depth)
    if (access.typeNames(value).includes('System.Type')) return `[${access.text(value)}]`
    return this.#scalarText(name, access.text(value), prefix, longest)
  }

  #dictionaryText(entries: readonly (readonly [Value, Value])[], prefix: string): string {
    const { accent, reset } = this.#colors
    const shown = entries.map(([key, value]) => [key === null ? '' : this.#access.text(key), value] as const)
    shown.sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    let text = '\n'
    for (const [key, value] of shown) {
      const valueText =
        key.toLowerCase() === 'authorization' ? ellipsis : value === null ? '' : this.#access.text(value)
      text += `${prefix}    ${accent}${key} : ${reset}${valueText}\n`
    }
    return text
  }

  #itemsText(items: Iterable<Value>, prefix: string, indent: number, depth: number): string {
    const access = this.#access
    const inner = prefix + ' '.repeat(indent + 2)
    let text = ''
    let isFirst = true
    for (const item of items) {
      text += '\n'
      if (item === null) text += inner
      else if (access.typeNames(item).includes('System.Type')) text += `${inner}[${access.text(item)}]`
      else if (typeof item === 'string' || typeof item === 'boolean' || numberOf(item) !== null)
        text += inner + access.text(item)
      else text += (isFirst ? '' : '\n') + this.write(item, indent, depth + 1)
      isFirst = false
    }
    return text
  }

  #scalarText(name: string, text: string, prefix: string, longest: number): string {
    const { error } = this.#colors
    let shown = text
    if (name === 'PositionMessage' && error !== '')
      shown = cutPlain(text, 0, text.indexOf('~')) + error + text.slice(text.indexOf('~'))
    else if (name === 'Message') shown = error + text
    if (!shown.includes('\n')) return shown
    const margin = prefix + ' '.repeat(longest + 3)
    return shown
      .split('\n')
      .map((line) => line.trim())
      .join(`\n${margin}`)
  }
}

/** What Get-Error shows of an error record or exception: all that is in it. */
export function fullErrorText(value: Value, access: ObjectAccess): string {
  const { environment } = access
  const suppress = (environment.environmentVariable('__SuppressAnsiEscapeSequences') ?? '') !== ''
  const colors: Colors =
    environment.supportsVirtualTerminal && !suppress
      ? {
          error: environment.errorStyle.error,
          accent: environment.errorStyle.formatAccent,
          reset: environment.errorStyle.reset,
        }
      : { error: '', accent: '', reset: '' }
  access.restoreTypeName(value, extended)
  return new FullErrorWriter(access, colors).write(value, 0, 1)
}

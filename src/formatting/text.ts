import type { Value } from '../kernel/value.ts'
import type { ObjectAccess } from './access.ts'
import { type Outcome, PropertyExpression } from './expression.ts'

const ellipsis = '\u2026'
const namePatterns = ['name', 'id', 'key', '*key', '*name', '*id']

/** Properties that jobs and remoting add to what they return. */
export const remotingProperties: ReadonlySet<string> = new Set([
  'pscomputername',
  'psshowcomputername',
  'runspaceid',
  'pssourcejobinstanceid',
])

/** The property that names an object: its type's DefaultDisplayProperty, else the first that looks like a name, an id or a key. */
export function displayName(value: Value, access: ObjectAccess): PropertyExpression | null {
  const declared = access.defaultDisplayProperty(value)
  if (declared !== null && declared !== '') return PropertyExpression.ofName(declared)
  for (const pattern of namePatterns) {
    const name = access.resolveNames(value, pattern).find((each) => !remotingProperties.has(each.toLowerCase()))
    if (name !== undefined) return PropertyExpression.ofResolvedName(name)
  }
  return null
}

/** How an item of a collection is shown: `{a, b…}`. */
function itemText(item: Value, access: ObjectAccess): string {
  if (item === null) return '$null'
  if (typeof item === 'string') return item
  if (access.isPlainScalar(item) || access.hasOwnText(item)) return access.text(item)
  const outcome = displayName(item, access)?.first(item, access)
  if (outcome != null && outcome.failure === undefined) return textOf(outcome.value, access)
  return access.text(item)
}

function textOf(value: Value, access: ObjectAccess): string {
  return value === null ? '' : access.text(value)
}

/**
 * A property's value as formatting shows it: collections as `{a, b…}`, at most `limit` items (all if negative); anything else as text.
 * `inTable`: floating numbers with the culture's number of decimals.
 */
export function displayText(value: Value, access: ObjectAccess, limit: number, inTable = false): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return access.text(value)
  const items = access.enumerate(value)
  if (items !== null) {
    let text = '{'
    let count = 0
    for (const item of items) {
      if (limit >= 0 && count === limit) {
        text += ellipsis
        break
      }
      if (count > 0) text += ', '
      text += itemText(item, access)
      count++
    }
    return text + '}'
  }
  if (inTable && access.isFloating(value)) return access.formatted(value, 'F')
  return access.text(value)
}

/** A value by a column's format string: composite (`{0:N2}`) or plain (`N2`). */
export function formattedText(value: Value, format: string, access: ObjectAccess): string {
  if (format.includes('{0') || format.includes('}')) return access.composite(format, value)
  return value === null ? '' : access.formatted(value, format)
}

/** What a column or item shows, and where it came from. */
export interface Shown {
  readonly text: string
  readonly outcome: Outcome | null
  /** What went wrong with the format string, if anything. */
  readonly formatFailure: unknown
}

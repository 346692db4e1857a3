import type { Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { enumerate } from '../../types/enumerate.ts'
import { getMember } from '../../types/members.ts'
import { baseOf, PSCustomObject, typeNamesOf } from '../../types/psobject.ts'
import { typeOf } from '../../types/typeOf.ts'

/** How deep items, entries and properties are shown, and how many items. */
const deepest = 3
const mostItems = 500

/** A value as the protocol shows it: type and text, or its items, entries or properties. */
export function showValue(value: Value, depth: number): object | null {
  if (value === null) return null
  const base = baseOf(value)
  const shown: Record<string, unknown> = { type: typeNamesOf(value)[0] ?? typeOf(base).fullName }
  if (typeof base === 'string') return { ...shown, text: base }
  if (isDictionary(base)) {
    const entries: unknown[] = []
    if (depth < deepest)
      for (const [key, item] of base.entries()) entries.push([showValue(key, depth + 1), showValue(item, depth + 1)])
    const isSorted = typeOf(base).fullName === 'System.Collections.Hashtable'
    return { ...shown, entries: isSorted ? sorted(entries) : entries }
  }
  if (base instanceof PSCustomObject) {
    const properties: unknown[] = []
    if (depth < deepest)
      for (const name of base.shape.names) properties.push([name, showProperty(value, name, depth + 1)])
    return { ...shown, properties }
  }
  const items = enumerate(base)
  if (items !== null) {
    const list: unknown[] = []
    if (depth < deepest)
      for (const item of items) {
        list.push(showValue(item, depth + 1))
        if (list.length > mostItems) break
      }
    return { ...shown, items: list }
  }
  return { ...shown, text: toText(value) }
}

function showProperty(value: Value, name: string, depth: number): unknown {
  return showValue(getMember(value, name) ?? null, depth)
}

function sorted(entries: unknown[]): unknown[] {
  const texts = new Map(entries.map((entry) => [entry, JSON.stringify(entry)]))
  return entries.sort((a, b) => ((texts.get(a) as string) < (texts.get(b) as string) ? -1 : 1))
}

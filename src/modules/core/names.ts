import { elementsOf, type NetArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { WildcardPattern } from '../../types/wildcard.ts'

/** The strings of a bound String[]; none where it is unbound. */
export function namesOf(value: object | null | undefined): string[] {
  return value === undefined || value === null ? [] : elementsOf(value as NetArray).map(toText)
}

/** Takes out of a table what none of the patterns matches. */
export function keepNamed<T extends { readonly name: string }>(
  table: Map<string, T>,
  patterns: readonly string[],
): void {
  const compiled = patterns.map((pattern) => new WildcardPattern(pattern))
  for (const [key, entry] of table) if (!compiled.some((pattern) => pattern.matches(entry.name))) table.delete(key)
}

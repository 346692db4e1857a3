import { compareInCulture, equalInCulture } from '../../kernel/collation.ts'
import { equalsIgnoreCase, fold, toUpperInvariant } from '../../kernel/text.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { argumentFault } from '../arguments.ts'

/** System.StringComparison by number. */
export const comparison = {
  currentCulture: 0,
  currentCultureIgnoreCase: 1,
  invariantCulture: 2,
  invariantCultureIgnoreCase: 3,
  ordinal: 4,
  ordinalIgnoreCase: 5,
} as const

/** Throws ArgumentException for a number that is none. */
export function checkComparison(kind: number): void {
  if (kind < 0 || kind > 5)
    throw argumentFault('The string comparison type passed in is currently not supported.', 'comparisonType')
}

export const ignoresCase = (kind: number): boolean => (kind & 1) === 1

const cultureName = (kind: number): string => (kind <= 1 ? currentCulture().name : '')

/** The difference at the first place where two texts differ, as String.CompareOrdinal gives it. */
export function ordinalDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Compares as a StringComparison says; `$null` comes first. */
export function compareStrings(a: string | null, b: string | null, kind: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  checkComparison(kind)
  if (kind === comparison.ordinal) return ordinalDifference(a, b)
  if (kind === comparison.ordinalIgnoreCase) return ordinalDifference(toUpperInvariant(a), toUpperInvariant(b))
  return compareInCulture(a, b, ignoresCase(kind), cultureName(kind))
}

/** Equality as a StringComparison says. */
export function equalStrings(a: string | null, b: string | null, kind: number): boolean {
  if (a === null || b === null) return a === b
  checkComparison(kind)
  if (kind === comparison.ordinal) return a === b
  if (kind === comparison.ordinalIgnoreCase) return equalsIgnoreCase(a, b)
  return equalInCulture(a, b, ignoresCase(kind), cultureName(kind))
}

/** Characters that a culture's comparison does not see. */
const ignorable = /[\0\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/

/** The text as searched in: folded where case does not count. Folding keeps lengths. */
function searched(text: string, kind: number): string {
  return ignoresCase(kind) ? fold(text) : text
}

/** IndexOf as a StringComparison says, from `start` on, matches ending at `end` at most. -1 where there is none. */
export function findFirst(text: string, value: string, start: number, end: number, kind: number): number {
  checkComparison(kind)
  if (
    kind < comparison.ordinal &&
    value !== '' &&
    ignorable.test(value) &&
    value.replace(new RegExp(ignorable, 'g'), '') === ''
  )
    return start
  const at = searched(text, kind).indexOf(searched(value, kind), start)
  return at < 0 || at + value.length > end ? -1 : at
}

/** LastIndexOf as a StringComparison says: the match lies within [start, end). */
export function findLast(text: string, value: string, start: number, end: number, kind: number): number {
  checkComparison(kind)
  const at = searched(text, kind).lastIndexOf(searched(value, kind), end - value.length)
  return at < start || end - value.length < start ? -1 : at
}

import { Fault } from '../kernel/fault.ts'
import { fold, toUpperInvariant } from '../kernel/text.ts'

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'one' }
  | { readonly kind: 'set'; readonly ranges: readonly (readonly [number, number])[] }

/**
 * A wildcard pattern (`*`, `?`, `[a-z]`, backtick escapes) as `-like`, paths and names use it. Matching takes time linear in text times
 * pattern at worst, never more. WildcardPattern, about_Wildcards
 */
export class WildcardPattern {
  readonly text: string
  readonly ignoreCase: boolean
  readonly #parts: readonly Part[]

  /** Throws a Fault (WildcardPatternException) where a bracket is not closed. */
  constructor(text: string, ignoreCase = true) {
    this.text = text
    this.ignoreCase = ignoreCase
    this.#parts = readParts(text, ignoreCase)
  }

  matches(input: string): boolean {
    const text = this.ignoreCase ? fold(input) : input
    const parts = this.#parts
    let at = 0
    let part = 0
    // Where to try again: the last `*`, and how much it has taken.
    let star = -1
    let starAt = 0
    while (at < text.length || part < parts.length) {
      const current = parts[part]
      if (current?.kind === 'any') {
        star = part++
        starAt = at
        continue
      }
      const taken = current === undefined ? -1 : matchPart(current, text, at)
      if (taken >= 0) {
        at += taken
        part++
        continue
      }
      if (star < 0 || starAt >= text.length) return false
      part = star + 1
      at = ++starAt
    }
    return true
  }
}

function matchPart(part: Part, text: string, at: number): number {
  switch (part.kind) {
    case 'text':
      return text.startsWith(part.text, at) ? part.text.length : -1
    case 'one':
      return at < text.length ? 1 : -1
    case 'set': {
      if (at >= text.length) return -1
      const code = text.charCodeAt(at)
      return part.ranges.some(([from, to]) => code >= from && code <= to) ? 1 : -1
    }
    case 'any':
      return 0
  }
}

function invalid(text: string): Fault {
  return new Fault({
    id: 'RuntimeException',
    exception: 'System.Management.Automation.WildcardPatternException',
    message: `The specified wildcard character pattern is not valid: ${text}`,
  })
}

function readParts(text: string, ignoreCase: boolean): Part[] {
  const parts: Part[] = []
  let literal = ''
  const flush = () => {
    if (literal !== '') parts.push({ kind: 'text', text: ignoreCase ? fold(literal) : literal })
    literal = ''
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string
    if (character === '`') {
      if (i + 1 < text.length) literal += text[++i]
    } else if (character === '*') {
      flush()
      if (parts.at(-1)?.kind !== 'any') parts.push({ kind: 'any' })
    } else if (character === '?') {
      flush()
      parts.push({ kind: 'one' })
    } else if (character === '[') {
      flush()
      const end = readSet(text, i + 1, ignoreCase, parts)
      if (end < 0) throw invalid(text)
      i = end
    } else literal += character
  }
  flush()
  return parts
}

/** Reads a set from behind its `[`; gives the place of its `]`, or -1 (none, or a range that runs backwards). A `]` that comes first belongs to the set. */
function readSet(text: string, start: number, ignoreCase: boolean, parts: Part[]): number {
  const members: { readonly code: number; readonly isDash: boolean }[] = []
  let at = start
  for (; at < text.length; at++) {
    let character = text[at] as string
    if (character === ']' && at > start) break
    let isEscaped = false
    if (character === '`' && at + 1 < text.length) {
      character = text[++at] as string
      isEscaped = true
    }
    members.push({ code: character.charCodeAt(0), isDash: character === '-' && !isEscaped })
  }
  if (at >= text.length) return -1
  const ranges: (readonly [number, number])[] = []
  for (let i = 0; i < members.length; i++) {
    const from = members[i]!.code
    const to = members[i + 1]?.isDash && i + 2 < members.length ? members[(i += 2)]!.code : from
    if (to < from) return -1
    if (!ignoreCase) ranges.push([from, to])
    else {
      for (const turn of [(c: string) => fold(c), (c: string) => toUpperInvariant(c)])
        ranges.push([turn(String.fromCharCode(from)).charCodeAt(0), turn(String.fromCharCode(to)).charCodeAt(0)])
      ranges.push([from, to])
    }
  }
  parts.push({ kind: 'set', ranges })
  return at
}

/** The pattern in the language of WMI queries: WildcardPattern.ToWql. */
export function wildcardToWql(pattern: string): string {
  let wql = ''
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!
    if (character === '`' && i + 1 < pattern.length) wql += pattern[++i]!
    else if (character === '*') wql += '%'
    else if (character === '?') wql += '_'
    else wql += character === '_' || character === '%' ? `[${character}]` : character === "'" ? "''" : character
  }
  return wql
}

/** Whether a text has wildcard characters that are not escaped. */
export function hasWildcards(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '*' || character === '?' || character === '[' || character === ']') return true
    if (character === '`') i++
  }
  return false
}

/** A text with its wildcard characters escaped. WildcardPattern.Escape */
export function escapeWildcards(text: string): string {
  return text.replace(/[*?[\]]/g, '`$&')
}

/** A text with its escapes taken out. WildcardPattern.Unescape */
export function unescapeWildcards(text: string): string {
  return text.replace(/`([*?[\]])/g, '$1')
}

import type { Match } from '../../../dotnet/regex/match.ts'
import { regexFor } from '../../../dotnet/regex/regex.ts'
import type { Value } from '../../../kernel/value.ts'
import { MatchInfo, MatchInfoContext } from './match-info.ts'

/** What Select-String looks for. */
export interface Search {
  readonly patterns: readonly string[]
  readonly isSimple: boolean
  readonly ignoreCase: boolean
  readonly isInverted: boolean
  readonly all: boolean
  /** Lines before and after that are kept with a match; null for none. */
  readonly context: readonly [number, number] | null
}

const ignoreCaseOption = 1

/** The matches of one line by the first pattern that finds any; null where none does. */
function matchLine(
  line: string,
  search: Search,
): { readonly pattern: string; readonly matches: readonly Value[] } | null {
  for (const pattern of search.patterns) {
    if (search.isSimple) {
      const found = search.ignoreCase ? line.toLowerCase().includes(pattern.toLowerCase()) : line.includes(pattern)
      if (found) return { pattern, matches: [] }
      continue
    }
    const regex = regexFor(pattern, search.ignoreCase ? ignoreCaseOption : 0)
    let match: Match = regex.match(line)
    if (!match.success) continue
    const matches: Match[] = []
    for (; match.success; match = match.nextMatch()) {
      matches.push(match)
      if (!search.all) break
    }
    return { pattern, matches }
  }
  return null
}

/** Searches the lines of one source, in order; `emit` gets each match when its lines after are known. */
export class LineSearch {
  readonly #search: Search
  readonly #path: string
  readonly #emit: (match: MatchInfo) => void
  readonly #before: string[] = []
  /** Matches that still wait for lines after them. */
  #open: MatchInfo[] = []
  #number = 0
  #lastShown = 0

  constructor(search: Search, path: string, emit: (match: MatchInfo) => void) {
    this.#search = search
    this.#path = path
    this.#emit = emit
  }

  /** Looks at the next line; true where it matches. `filtered`: a match found before, which passes as it is. */
  line(text: string, filtered: MatchInfo | null = null): boolean {
    const { context, isInverted, patterns, ignoreCase } = this.#search
    const number = ++this.#number
    const found = matchLine(text, this.#search)
    const isMatch = isInverted ? found === null : found !== null
    if (context !== null) this.#extend(text)
    if (isMatch && filtered !== null) this.#emit(filtered)
    else if (isMatch) {
      const info = new MatchInfo(
        text,
        number,
        this.#path,
        found?.pattern ?? patterns[0] ?? '',
        ignoreCase,
        found?.matches ?? [],
      )
      if (context === null) this.#emit(info)
      else {
        info.context = new MatchInfoContext()
        const from = Math.max(this.#lastShown, number - 1 - context[0])
        info.context.before.push(...this.#before.slice(this.#before.length - Math.max(0, number - 1 - from)))
        this.#lastShown = number
        if (context[1] === 0) this.#emit(info)
        else this.#open.push(info)
      }
    }
    if (context !== null && context[0] > 0) {
      this.#before.push(text)
      if (this.#before.length > context[0]) this.#before.shift()
    }
    return isMatch
  }

  #extend(text: string): void {
    const after = this.#search.context![1]
    for (const info of this.#open) info.context!.after.push(text)
    while (this.#open[0] !== undefined && this.#open[0].context!.after.length >= after)
      this.#emit(this.#open.shift() as MatchInfo)
  }

  /** Nothing more comes. */
  end(): void {
    for (const info of this.#open) this.#emit(info)
    this.#open = []
  }
}

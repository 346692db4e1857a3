import { netFault } from '../../kernel/fault.ts'
import { surroundingsOrNull } from '../../kernel/surroundings.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { TimeSpan } from '../time/timeSpan.ts'
import { type ParsedPattern, regexOptions } from './ast.ts'
import { type Captures, Machine } from './machine.ts'
import { emptyMatch, Match } from './match.ts'
import { parsePattern } from './parser.ts'
import { compileProgram, type Program } from './program.ts'
import { type Translation, translatePattern } from './translate.ts'

const asciiOnly = /^[\0-\x7f]*$/
let lastText = ''
let lastIsAscii = true

function isAsciiText(text: string): boolean {
  if (text === lastText) return lastIsAscii
  lastText = text
  lastIsAscii = asciiOnly.test(text)
  return lastIsAscii
}

/** What a search found: V8's result, or the machine's captures. */
export type Found = RegExpExecArray | Captures

/** System.Text.RegularExpressions.Regex. Get one from `regexFor`: patterns are cached. */
export class Regex {
  readonly pattern: string
  readonly options: number
  /** Milliseconds, or null for no limit. */
  readonly timeout: number | null
  readonly parsed: ParsedPattern
  #translation: Translation | null
  readonly #ascii: RegExp | null
  #wide: RegExp | null = null
  #program: Program | null = null
  #indices: RegExp[] = []
  #matchKeys: readonly (string | number)[] | null = null

  /** `twin`: one of the same pattern, options and culture, whose work is shared. */
  constructor(pattern: string, options: number, timeout: number | null = null, twin: Regex | null = null) {
    this.pattern = pattern
    this.options = options
    this.timeout = timeout
    if (twin !== null) {
      this.parsed = twin.parsed
      this.#translation = twin.#translation
      this.#ascii = twin.#ascii
      return
    }
    const dotted = (options & regexOptions.cultureInvariant) === 0 && currentCulture().name !== ''
    this.parsed = parsePattern(pattern, options, dotted)
    this.#translation = this.rightToLeft || timeout !== null ? null : translatePattern(this.parsed)
    this.#ascii = this.#translation === null ? null : makeRegExp(this.#translation.ascii)
    if (this.#ascii === null) this.#translation = null
  }

  get rightToLeft(): boolean {
    return (this.options & regexOptions.rightToLeft) !== 0
  }

  get groupCount(): number {
    return this.parsed.groupNumbers.length
  }

  /** The JavaScript group of a .NET group (by index). */
  jsGroup(index: number): number {
    return this.#translation!.groups[index]!
  }

  /** Whether a group's Captures need the machine. */
  isRepeated(index: number): boolean {
    return this.#translation?.repeated.has(index) === true
  }

  #expression(text: string): RegExp | null {
    if (this.#translation === null || this.#translation.isUniform || isAsciiText(text)) return this.#ascii
    this.#wide ??= makeRegExp(this.#translation.wide())
    return this.#wide
  }

  /** V8's expression for a text, or null where the machine must match. With the flag `g`: its lastIndex says where it goes on. */
  expressionFor(text: string): RegExp | null {
    return this.#expression(text)
  }

  /** The keys of `$Matches` by group: numbers where the name is one. */
  get matchKeys(): readonly (string | number)[] {
    return (this.#matchKeys ??= this.parsed.groupNames.map((name) => (/^\d+$/.test(name) ? Number(name) : name)))
  }

  #machine(text: string, origin: number): Machine {
    this.#program ??= compileProgram(this.parsed, this.rightToLeft)
    return new Machine(
      this.#program,
      text,
      origin,
      this.timeout === null ? null : makeDeadline(this.pattern, text, this.timeout),
    )
  }

  /** Searches from `start` (leftwards for RightToLeft). */
  find(text: string, start: number): Found | null {
    const expression = this.#expression(text)
    if (expression === null) return this.#machine(text, start).search(start)
    expression.lastIndex = start
    return expression.exec(text)
  }

  /** Whether there is a match at or behind `start`. */
  test(text: string, start: number): boolean {
    const expression = this.#expression(text)
    if (expression === null) return this.#machine(text, start).search(start) !== null
    expression.lastIndex = start
    return expression.test(text)
  }

  /** Start and end of each JavaScript group of the match at `at`. */
  indicesAt(text: string, at: number): readonly (readonly [number, number] | undefined)[] {
    const expression = this.#expression(text)!
    let precise = this.#indices.find((r) => r.source === expression.source)
    if (precise === undefined) {
      precise = new RegExp(expression.source, 'dy')
      this.#indices.push(precise)
    }
    precise.lastIndex = at
    return precise.exec(text)!.indices!
  }

  /** All captures of the match at `at`, by the machine. */
  capturesAt(text: string, at: number, origin: number): Captures {
    return this.#machine(text, origin).matchAt(at)!
  }

  /** Where a search of a whole text begins. */
  startOf(text: string): number {
    return this.rightToLeft ? text.length : 0
  }

  /** Regex.Match(input, startat): a failed Match where there is none. */
  match(text: string, start: number = this.startOf(text)): Match {
    const found = this.find(text, start)
    return found === null ? emptyMatch() : new Match(this, text, 0, start, found)
  }

  /** All matches, one after the other. */
  *matches(text: string, start: number = this.startOf(text)): Generator<Match> {
    for (let match = this.match(text, start); match.success; match = match.nextMatch()) yield match
  }

  toString(): string {
    return this.pattern
  }
}

/** V8 refuses a few sizes (quantifiers, program length) that .NET takes: then the machine matches. */
function makeRegExp(source: string): RegExp | null {
  try {
    return new RegExp(source, 'g')
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null
    throw thrown
  }
}

function makeDeadline(pattern: string, input: string, timeout: number): () => void {
  const now = () => surroundingsOrNull()?.host.clock.now() ?? Date.now()
  const end = now() + timeout
  return () => {
    if (now() < end) return
    throw netFault(
      'System.Text.RegularExpressions.RegexMatchTimeoutException',
      'The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.',
      new Map<string, unknown>([
        ['Pattern', pattern],
        ['Input', input],
        ['MatchTimeout', new TimeSpan(BigInt(Math.round(timeout * 10_000)))],
      ]),
    )
  }
}

/** By options and culture, then by pattern. */
const caches: Map<number, Map<string, Regex>> = new Map()
const largestCache = 400

/** A regex of its own, which equals no other. Throws RegexParseException. */
export function newRegex(pattern: string, options: number): Regex {
  return new Regex(pattern, options, null, regexFor(pattern, options))
}

/** The regex of a pattern and options, from a cache. Throws RegexParseException. */
export function regexFor(pattern: string, options: number): Regex {
  const kind = options * 2 + (currentCulture().name === '' ? 1 : 0)
  let cache = caches.get(kind)
  if (cache === undefined) {
    cache = new Map()
    caches.set(kind, cache)
  }
  const known = cache.get(pattern)
  if (known !== undefined) return known
  const made = new Regex(pattern, options)
  if (cache.size >= largestCache) {
    let drop = largestCache / 2
    for (const old of cache.keys()) {
      if (drop-- <= 0) break
      cache.delete(old)
    }
  }
  cache.set(pattern, made)
  return made
}

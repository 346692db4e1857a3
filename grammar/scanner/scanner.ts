/**
 * The scanner's state and what every part of it uses. It scans one token when asked, in the mode the parser has set; the parser may set it
 * back to an earlier offset and have the text scanned again in another mode.
 *
 * A nested scan reads the text of a `$(…)` inside a string. Its offsets are moved by `adjustment` and by the quotes that the string's
 * escaping left out (`skips`), so that tokens inside have their true extents.
 */
import type { ErrorList } from '../diagnostics.ts'
import type { VariablePath } from '../variablepath.ts'
import { isBlank } from './chars.ts'
import { K } from './kinds.ts'
import type { Token, TokenValue } from './token.ts'
import { staticFlags } from './traits.ts'

export const Mode = { Command: 0, Expression: 1, TypeName: 2, Signature: 3 } as const
export type Mode = (typeof Mode)[keyof typeof Mode]

/** The ends of the parentheses in a part of a string, by their starts. Both count from `shift` before the text that is scanned. */
export interface KnownParens {
  ends: Map<number, number>
  shift: number
  /** There is no doubled or escaped quote in the part. */
  isPlain: boolean
}

/** What `startNestedScan` saves and `finishNestedScan` restores. */
interface SavedScan {
  text: string
  index: number
  tokenStart: number
  adjustment: number
  skips: number[] | null
  parens: KnownParens | null
  tokens: Token[] | null
}

export class Scanner {
  /** The text being scanned: the script's, or that of a nested part. */
  text: string
  length: number
  index = 0
  tokenStart = 0
  adjustment = 0
  skips: number[] | null = null
  parens: KnownParens | null = null
  mode: Mode = Mode.Command
  /** `-1` is a number here, not an operator and a number. */
  allowSignedNumbers = false
  /** `?` and `:` end a number. */
  endNumberOnTernary = false
  /** Keywords and generic tokens are not wanted, but names. */
  wantSimpleName = false
  inWorkflow = false
  /** Variables' names that have been parsed: most occur often. */
  readonly variablePaths = new Map<string, VariablePath>()
  /** The tokens of the whole script; null within strings, whose parts are not listed. */
  tokens: Token[] | null
  requiresTokens: Token[] = []
  /** Start of a comment that looks like the start of a signature, or -1: nothing may follow it. */
  signatureStart = -1
  readonly errors: ErrorList

  constructor(text: string, errors: ErrorList, tokens: Token[] | null) {
    this.text = text
    this.length = text.length
    this.errors = errors
    this.tokens = tokens
  }

  /** The unit at the index, 0 at the end. */
  peek(): number {
    return this.index < this.length ? this.text.charCodeAt(this.index) : 0
  }

  /** Takes the next unit; 0 at the end, and then the index stands one past the end (`atEnd`) until `index--`. */
  take(): number {
    const i = this.index++
    return i < this.length ? this.text.charCodeAt(i) : 0
  }

  atEnd(): boolean {
    return this.index > this.length
  }

  skipBlanks(): void {
    while (this.index < this.length && isBlank(this.text.charCodeAt(this.index))) this.index++
  }

  /** After a CR: takes the LF that belongs to it. */
  takeLineFeed(c: number): void {
    if (c === 13 && this.peek() === 10) this.index++
  }

  /** Makes a token from `tokenStart` to the index, and lists it. */
  token(kind: number, value: TokenValue = null, flags = 0): Token {
    let start = this.tokenStart + this.adjustment
    let end = this.index + this.adjustment
    if (this.skips !== null) {
      start = this.startWithSkips()
      end = this.endWithSkips()
    }
    const token: Token = { tokenTypeIdx: kind, start, end, flags: flags | staticFlags[kind]!, value }
    if (this.tokens !== null) this.tokens.push(token)
    return token
  }

  currentStart(): number {
    return this.skips === null ? this.tokenStart + this.adjustment : this.startWithSkips()
  }

  currentEnd(): number {
    return this.skips === null ? this.index + this.adjustment : this.endWithSkips()
  }

  private startWithSkips(): number {
    return this.withSkips(this.tokenStart + this.adjustment)
  }

  private endWithSkips(): number {
    return this.withSkips(this.index + this.adjustment)
  }

  /** Moves an offset on by the characters left out before it. */
  private withSkips(offset: number): number {
    const skips = this.skips!
    const first = countBelow(skips, this.adjustment)
    let low = first
    let high = skips.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (skips[middle]! - (middle - first) < offset) low = middle + 1
      else high = middle
    }
    return offset + low - first
  }

  /** Reports an error at offsets of the text being scanned. */
  report(start: number, end: number, id: string, ...args: unknown[]): void {
    this.errors.report(start + this.adjustment, end + this.adjustment, id, false, args)
  }

  /** As `report`, up to the index; marked as incomplete input if nothing follows. */
  reportIncomplete(start: number, id: string, ...args: unknown[]): void {
    const end = this.index + this.adjustment
    this.errors.report(start + this.adjustment, end, id, this.isAtEndOfScript(end), args)
  }

  /** True if only blanks and comments follow `end`. */
  isAtEndOfScript(end: number): boolean {
    for (let i = end; i < this.length; ) {
      const c = this.text.charCodeAt(i)
      if (c === 35) i = this.endOfLine(i + 1)
      else if (c === 60 && this.text.charCodeAt(i + 1) === 35) i = this.endOfBlockComment(i + 2)
      else if (isBlank(c)) i++
      else return false
    }
    return true
  }

  /** True if the first thing on the next line that is not a comment is `|`. */
  isPipeContinuation(end: number): boolean {
    const text = this.text
    if (end >= this.length) return false
    let lineIsEmpty = true
    let i = end
    while (i < this.length - 1) {
      const c = text.charCodeAt(i)
      if (isBlank(c)) i++
      else if (c === 10 || c === 13) {
        if (lineIsEmpty) return false
        lineIsEmpty = true
        i += c === 13 && text.charCodeAt(i + 1) === 10 ? 2 : 1
      } else {
        lineIsEmpty = false
        if (c === 35) i = this.endOfLine(i + 1)
        else if (c === 60 && text.charCodeAt(i + 1) === 35) i = this.endOfBlockComment(i + 2)
        else return c === 124
      }
    }
    return text.charCodeAt(this.length - 1) === 124
  }

  private endOfLine(i: number): number {
    while (i < this.length) {
      const c = this.text.charCodeAt(i)
      if (c === 10 || c === 13) break
      i++
    }
    return i
  }

  private endOfBlockComment(i: number): number {
    const end = this.text.indexOf('#>', i)
    return end < 0 ? Math.max(i, this.length) : end + 2
  }

  /** Notes the place to which `resync` can return. */
  restorePoint(): number {
    this.tokenStart = this.index
    return this.currentStart()
  }

  /** Goes back (or on) to an offset of the script; tokens listed from there on are taken off the list. */
  resync(start: number): void {
    let { adjustment } = this
    if (this.skips !== null)
      adjustment += Math.max(0, countBelow(this.skips, start - 1) - countBelow(this.skips, adjustment))
    this.index = Math.max(0, Math.min(start - adjustment, this.length + 1))
    if (this.tokens !== null) unlist(this.tokens, start)
    if (this.requiresTokens.length > 0) unlist(this.requiresTokens, start)
  }

  /** Begins to scan a part of the script that stands in a string at `start` and reads `text` once its escapes are resolved. */
  startNestedScan(start: number, text: string, skips: number[] | null, parens: KnownParens | null): SavedScan {
    const saved = {
      text: this.text,
      index: this.index,
      tokenStart: this.tokenStart,
      adjustment: this.adjustment,
      skips: this.skips,
      parens: this.parens,
      tokens: this.tokens,
    }
    this.text = text
    this.length = text.length
    this.index = 0
    this.tokenStart = 0
    this.adjustment = start
    this.skips = skips
    this.parens = parens
    this.tokens = null
    return saved
  }

  finishNestedScan(saved: SavedScan): void {
    this.text = saved.text
    this.length = saved.text.length
    this.index = saved.index
    this.tokenStart = saved.tokenStart
    this.adjustment = saved.adjustment
    this.skips = saved.skips
    this.parens = saved.parens
    this.tokens = saved.tokens
  }
}

/** How many numbers of an ascending list are below a bound. */
function countBelow(list: readonly number[], bound: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

function unlist(tokens: Token[], start: number): void {
  let i = tokens.length - 1
  if (i >= 0 && tokens[i]!.tokenTypeIdx === K.EndOfInput) i--
  while (i >= 0 && tokens[i]!.end > start) i--
  tokens.length = i + 1
}

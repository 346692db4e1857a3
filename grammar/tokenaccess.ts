/**
 * Chevrotain's parser over a scanner that is asked for one token at a time. At most one token is looked ahead (`ungot`); a rule that needs
 * the text read in another mode sets the mode, which has that token scanned again, or goes back with `resync`.
 */
import { EmbeddedActionsParser, type IToken, type ParserMethod, type TokenType } from 'chevrotain'
import { ErrorList } from './diagnostics.ts'
import { LazyLookahead } from './lookahead.ts'
import type { PowerShellParser } from './parser.ts'
import { K } from './scanner/kinds.ts'
import { leftBracket, memberAccessOperator, nextToken, skipNewlines } from './scanner/next.ts'
import { type Mode, Scanner } from './scanner/scanner.ts'
import type { Token } from './scanner/token.ts'
import { staticFlags, TokenFlags } from './scanner/traits.ts'
import { T } from './vocabulary.ts'

/** Anything with an extent. */
export interface Located {
  start: number
  end: number
}

/** What a production gives while chevrotain records the rules: neither a token nor a node, but good enough for both. */
const RECORDED: unknown = {
  tokenTypeIdx: 0,
  kind: '',
  start: 0,
  end: 0,
  flags: 0,
  value: null,
  statements: [],
  traps: [],
}

export class TokenAccess extends EmbeddedActionsParser {
  text = ''
  errorList = new ErrorList()
  scanner = new Scanner('', this.errorList, null)
  ungot: Token | null = null
  /** Commas separate arguments here, and make no arrays. */
  disableComma = false
  /** How many tokens have been taken: chevrotain's measure of progress. */
  private taken = 0
  private occurrences = 0

  constructor(skipValidations: boolean) {
    super(Object.values(T), {
      maxLookahead: 1,
      recoveryEnabled: false,
      skipValidations,
      lookaheadStrategy: new LazyLookahead(),
    })
  }

  /** Begins a script. */
  open(text: string, tokens: Token[] | null): void {
    this.reset()
    this.text = text
    this.errorList = new ErrorList()
    this.scanner = new Scanner(text, this.errorList, tokens)
    this.ungot = null
    this.disableComma = false
  }

  // ---- what chevrotain asks

  override LA_FAST(): IToken {
    return this.peek() as unknown as IToken
  }

  override LA(): IToken {
    return this.peek() as unknown as IToken
  }

  consumeToken(): void {
    this.taken++
    this.ungot = null
  }

  exportLexerState(): number {
    return this.taken
  }

  importLexerState(): void {
    throw new Error('The parser never backtracks')
  }

  resetLexerState(): void {
    this.taken = 0
  }

  moveToTerminatedState(): void {
    this.ungot = null
  }

  onBeforeParse(): void {}

  onAfterParse(): void {}

  // ---- chevrotain's methods, as the rules use them

  /** Defines a rule; `implementation` is called without arguments when the grammar is recorded. */
  protected rule<A extends unknown[], R>(
    name: string,
    implementation: (this: PowerShellParser, ...args: A) => R,
  ): ParserMethod<A, R> {
    return this.RULE(name, implementation as (...args: A) => R)
  }

  /** Applies a rule. */
  call<A extends unknown[], R>(rule: ParserMethod<A, R>, ...args: A): R {
    const idx = this.RECORDING_PHASE ? this.occurrence() : 0
    const result = args.length === 0 ? this.subrule(idx, rule) : this.subrule(idx, rule, { ARGS: args })
    return this.RECORDING_PHASE ? (RECORDED as R) : result
  }

  /** Takes a token of a kind that has been looked at. */
  expect(type: TokenType): Token {
    if (!this.RECORDING_PHASE) return this.consume(0, type) as unknown as Token
    this.consume(this.occurrence(), type)
    return RECORDED as Token
  }

  /** Takes the next token if it is of the kind, else leaves it and returns undefined. */
  accept(type: TokenType & { tokenTypeIdx: number }): Token | undefined {
    if (this.RECORDING_PHASE) {
      this.option(this.occurrence(), () => this.expect(type))
      return RECORDED as Token
    }
    const token = this.peek()
    if (token.tokenTypeIdx !== type.tokenTypeIdx) return undefined
    this.consumeToken()
    return token
  }

  /** Applies the alternative that the next token begins, or the one that begins with none. */
  choose<R>(idx: number, alternatives: { ALT: () => R }[]): R {
    const result: R = this.or(idx, alternatives)
    return this.RECORDING_PHASE ? (RECORDED as R) : result
  }

  /** Chevrotain tells the productions of a rule apart by number, which matters only while it records them. */
  private occurrence(): number {
    this.occurrences = (this.occurrences + 1) % 256
    return this.occurrences
  }

  // ---- tokens by hand

  peek(): Token {
    return (this.ungot ??= nextToken(this.scanner))
  }

  next(): Token {
    this.taken++
    const token = this.ungot
    if (token === null) return nextToken(this.scanner)
    this.ungot = null
    return token
  }

  /** Drops the token looked at. */
  skip(): void {
    this.taken++
    this.ungot = null
  }

  unget(token: Token): void {
    this.ungot = token
  }

  textOf(token: Located): string {
    return this.text.slice(token.start, token.end)
  }

  skipNewlines(): void {
    if (this.ungot !== null) {
      if (this.ungot.tokenTypeIdx !== K.NewLine) return
      this.ungot = null
    }
    skipNewlines(this.scanner, false)
  }

  skipNewlinesAndSemicolons(): void {
    if (this.ungot !== null) {
      if (this.ungot.tokenTypeIdx !== K.NewLine && this.ungot.tokenTypeIdx !== K.Semi) return
      this.ungot = null
    }
    skipNewlines(this.scanner, true)
  }

  /** A member access operator that follows immediately; null also after a look ahead, which only happens behind an error. */
  nextMemberAccess(allowBracket: boolean): Token | null {
    return this.ungot !== null ? null : memberAccessOperator(this.scanner, allowBracket)
  }

  nextLeftBracket(): Token | null {
    if (this.ungot === null) return leftBracket(this.scanner)
    return this.ungot.tokenTypeIdx === K.LBracket ? this.next() : null
  }

  setMode(mode: Mode): void {
    const scanner = this.scanner
    if (mode === scanner.mode) return
    if (this.ungot !== null && (staticFlags[this.ungot.tokenTypeIdx]! & TokenFlags.ParseModeInvariant) === 0) {
      this.resync(this.ungot.start)
    }
    scanner.mode = mode
  }

  resync(start: number): void {
    this.ungot = null
    this.scanner.resync(start)
  }

  /** Behind an error: passes over tokens up to one of `kinds` outside brackets. A closing bracket among them is matched, and taken if asked. */
  syncOnError(takeClosing: boolean, ...kinds: number[]): void {
    const depths = [
      kinds.includes(K.RParen) ? 1 : 0,
      kinds.includes(K.RCurly) ? 1 : 0,
      kinds.includes(K.RBracket) ? 1 : 0,
    ]
    const openings: number[] = [K.LParen, K.LCurly, K.LBracket]
    const closings: number[] = [K.RParen, K.RCurly, K.RBracket]
    for (;;) {
      const token = this.next()
      const kind = token.tokenTypeIdx
      if (kind === K.EndOfInput) {
        this.unget(token)
        return
      }
      const opening = openings.indexOf(kind)
      if (opening >= 0) depths[opening]!++
      const closing = closings.indexOf(kind)
      if (closing >= 0 && --depths[closing]! === 0 && kinds.includes(kind)) {
        if (!takeClosing) this.unget(token)
        return
      }
      if (kinds.includes(kind) && depths.every((depth) => depth === 0)) return
    }
  }

  // ---- errors

  error(at: Located, id: string, ...args: unknown[]): void {
    this.errorList.report(at.start, at.end, id, false, args)
  }

  errorAt(start: number, end: number, id: string, ...args: unknown[]): void {
    this.errorList.report(start, end, id, false, args)
  }

  /** An error, and incomplete input if nothing but blanks and comments follows it. Returns whether it is. */
  incomplete(start: number, end: number, id: string, ...args: unknown[]): boolean {
    return this.incompleteUpTo(start, end, end, id, ...args)
  }

  /** An error right after `end`. */
  incompleteAfter(end: number, id: string, ...args: unknown[]): boolean {
    return this.incompleteUpTo(end, end, end, id, ...args)
  }

  /** An error that was noticed at `detected`. */
  incompleteUpTo(start: number, end: number, detected: number, id: string, ...args: unknown[]): boolean {
    if (this.RECORDING_PHASE) return false
    const isIncomplete = this.scanner.isAtEndOfScript(detected)
    this.errorList.report(start, end, id, isIncomplete, args)
    return isIncomplete
  }
}

import { isBlank, isDoubleQuote, isSingleQuote, traitsOf, VARIABLE_START } from './chars.ts'
import { scanEscape } from './escapes.ts'
import { K } from './kinds.ts'
import { type KnownParens, Mode, type Scanner } from './scanner.ts'
import type { Token } from './token.ts'
import { TokenFlags } from './traits.ts'
import { scanVariable } from './variables.ts'

/** A `$(…)` in a string, not scanned yet: `value` is its text with doubled quotes made single, `skips` the offsets of what was left out. */
export interface UnscannedPart extends Token {
  skips: number[] | null
  parens: KnownParens | null
}

/** Collects what a string means: its text, and the same with {0}, {1}, … for the nested parts. */
export class Expansion {
  value = ''
  /** Kept only once there is a nested part. */
  format = ''
  nested: Token[] = []

  add(text: string): void {
    this.value += text
    if (this.nested.length > 0) this.format += doubleBraces(text)
  }

  addNested(written: string, token: Token): void {
    if (this.nested.length === 0) this.format = doubleBraces(this.value)
    this.value += written
    this.format += `{${this.nested.length}}`
    this.nested.push(token)
  }
}

function doubleBraces(text: string): string {
  return text.includes('{') || text.includes('}') ? text.replace(/[{}]/g, '$&$&') : text
}

/** Scans the rest of a single-quoted string after its quote, and returns its text; `flags` tells whether it ended. */
export function readLiteral(s: Scanner): { value: string; flags: number } {
  const errorAt = s.index - 1
  const { text, length } = s
  let value = ''
  let from = s.index
  let i = from
  for (; i < length; i++) {
    if (!isSingleQuote(text.charCodeAt(i))) continue
    if (i + 1 < length && isSingleQuote(text.charCodeAt(i + 1))) {
      value += text.slice(from, i)
      from = ++i
      continue
    }
    s.index = i + 1
    return { value: from === i ? value : value + text.slice(from, i), flags: 0 }
  }
  s.index = length
  s.reportIncomplete(errorAt, 'TerminatorExpectedAtEndOfString', "'")
  return { value: value + text.slice(from), flags: TokenFlags.TokenInError }
}

export function scanStringLiteral(s: Scanner): Token {
  const { value, flags } = readLiteral(s)
  return s.token(K.StringLiteral, value, flags)
}

/** Scans the rest of a double-quoted string after its quote into `out`, and returns the token flags. */
export function readExpandable(s: Scanner, out: Expansion): number {
  const errorAt = s.index - 1
  const text = s.text
  let from = s.index
  const flush = (to: number): void => {
    if (to > from) out.add(text.slice(from, to))
  }
  while (s.index < s.length) {
    const i = s.index
    const c = text.charCodeAt(i)
    if (c === 36) {
      flush(i)
      from = i
      s.index = i + 1
      if (readDollar(s, out, false)) from = s.index
    } else if (c === 96) {
      if (i + 1 >= s.length || text.charCodeAt(i + 1) === 0) {
        s.index = i + 1
        continue
      }
      flush(i)
      s.index = i + 2
      out.add(scanEscape(s, text.charCodeAt(i + 1)))
      from = s.index
    } else if (isDoubleQuote(c)) {
      flush(i)
      if (i + 1 >= s.length || !isDoubleQuote(text.charCodeAt(i + 1))) {
        s.index = i + 1
        return 0
      }
      from = i + 1
      s.index = i + 2
    } else s.index++
  }
  flush(s.length)
  s.index = s.length
  s.reportIncomplete(errorAt, 'TerminatorExpectedAtEndOfString', '"')
  return TokenFlags.TokenInError
}

/** Makes the token of an expandable string or word. */
export function expandableToken(s: Scanner, kind: number, out: Expansion, flags: number): Token {
  const { nested, value, format } = out
  if (nested.length === 0) return s.token(kind, value, flags)
  for (const part of nested) flags |= part.flags & TokenFlags.TokenInError
  return s.token(kind, { value, format, nested }, flags)
}

export function scanStringExpandable(s: Scanner): Token {
  // Most strings have nothing to expand.
  const { text, length } = s
  for (let i = s.index; i < length; i++) {
    const c = text.charCodeAt(i)
    if (c === 36 || c === 96) break
    if (!isDoubleQuote(c)) continue
    if (i + 1 < length && isDoubleQuote(text.charCodeAt(i + 1))) break
    const value = text.slice(s.index, i)
    s.index = i + 1
    return s.token(K.StringExpandable, value)
  }
  const out = new Expansion()
  const flags = readExpandable(s, out)
  return expandableToken(s, K.StringExpandable, out, flags)
}

/** After a `$` in a string: scans the variable or subexpression, if there is one. */
export function readDollar(s: Scanner, out: Expansion, inHereString: boolean): boolean {
  const c = s.peek()
  const isVariable = c === 123 || (traitsOf(c) & VARIABLE_START) !== 0
  if (c !== 40 && !isVariable) return false
  const dollar = s.index - 1
  const { tokenStart, mode, tokens } = s
  s.tokens = null
  s.mode = Mode.Expression
  let token: Token
  if (isVariable) {
    s.tokenStart = dollar
    token = scanVariable(s, false, true)
  } else {
    s.index++
    token = scanSubExpression(s, inHereString)
  }
  s.tokens = tokens
  s.mode = mode
  s.tokenStart = tokenStart
  out.addNested(s.text.slice(dollar, s.index), token)
  return true
}

/** After `$(` in a string: goes to the parenthesis that closes it, whatever stands between. */
function scanSubExpression(s: Scanner, inHereString: boolean): UnscannedPart {
  s.tokenStart = s.index - 2
  const known = s.parens?.ends.get(s.index - 1 + s.parens.shift)
  if (known !== undefined && (inHereString || s.parens!.isPlain)) return knownPart(s, known)
  const { text, length, tokenStart } = s
  let value = ''
  let from = tokenStart
  const open: number[] = [s.index - 1]
  const ends = new Map<number, number>()
  const skips: number[] = []
  let i = s.index
  for (; i < length && open.length > 0; i++) {
    const c = text.charCodeAt(i)
    if (c === 40) open.push(i)
    else if (c === 41) ends.set(open.pop()!, i + 1)
    else if (
      !inHereString &&
      (c === 96 || isDoubleQuote(c)) &&
      i + 1 < length &&
      isDoubleQuote(text.charCodeAt(i + 1))
    ) {
      value += text.slice(from, i)
      from = i + 1
      skips.push(i + s.adjustment)
      i++
    }
  }
  for (const at of open) ends.set(at, UNCLOSED)
  const part = finishPart(s, value + text.slice(from, i), i, open.length > 0)
  if (skips.length > 0) part.skips = skips
  else if (ends.size > 1) part.parens = { ends, shift: tokenStart, isPlain: !inHereString }
  return part
}

const UNCLOSED = -1

/** A part whose end the scan of the part around it has found: strings in strings are not scanned again at each level. */
function knownPart(s: Scanner, end: number): UnscannedPart {
  const { ends, shift, isPlain } = s.parens!
  const index = end === UNCLOSED ? s.length : end - shift
  const part = finishPart(s, s.text.slice(s.tokenStart, index), index, end === UNCLOSED)
  part.parens = { ends, shift: shift + s.tokenStart, isPlain }
  return part
}

function finishPart(s: Scanner, value: string, index: number, isUnclosed: boolean): UnscannedPart {
  s.index = index
  if (isUnclosed) s.reportIncomplete(s.tokenStart, 'IncompleteDollarSubexpressionReference')
  const token = s.token(K.Unknown, value, isUnclosed ? TokenFlags.TokenInError : 0)
  return { ...token, skips: s.skips, parens: null }
}

/** After `@'` or `@"`: takes the rest of the header's line. False if the string is broken off there. */
function readHeader(s: Scanner, quote: string): boolean {
  const errorAt = s.index - 2
  let c = s.take()
  while (isBlank(c)) c = s.take()
  if (c === 13) s.takeLineFeed(c)
  else if (c !== 10) {
    const atEnd = c === 0 && s.atEnd()
    s.index--
    if (atEnd) {
      s.reportIncomplete(errorAt, 'TerminatorExpectedAtEndOfString', `${quote}@`)
      return false
    }
    s.report(s.index, s.index + 1, 'UnexpectedCharactersAfterHereStringHeader')
    for (;;) {
      const next = s.take()
      if (next === quote.charCodeAt(0) && s.peek() === 64) {
        s.index++
        break
      }
      if (next === 10 || next === 13 || (next === 0 && s.atEnd())) {
        s.index--
        break
      }
    }
    return false
  }
  return true
}

type IsQuote = (c: number) => boolean

/** At the start of a line: true, and taken, if the string ends here. `falseFooter` gets the place of an end behind blanks. */
function readFooter(s: Scanner, isQuote: IsQuote, add: (text: string) => void, falseFooter: { at: number }): boolean {
  const from = s.index
  let c = s.take()
  if (isQuote(c) && s.peek() === 64) {
    s.index++
    return true
  }
  while (isBlank(c)) c = s.take()
  s.index--
  if (s.index > from) add(s.text.slice(from, s.index))
  if (isQuote(c) && s.text.charCodeAt(s.index + 1) === 64) {
    if (falseFooter.at < 0) falseFooter.at = s.index
    add(s.text.slice(s.index, s.index + 2))
    s.index += 2
  }
  return false
}

function reportUnclosed(s: Scanner, header: number, falseFooter: number, quote: string): number {
  if (falseFooter >= 0) s.reportIncomplete(falseFooter, 'WhitespaceBeforeHereStringFooter')
  else s.reportIncomplete(header, 'TerminatorExpectedAtEndOfString', `${quote}@`)
  return TokenFlags.TokenInError
}

export function scanHereStringLiteral(s: Scanner): Token {
  const header = s.index - 2
  if (!readHeader(s, "'")) return s.token(K.HereStringLiteral, '', TokenFlags.TokenInError)
  const falseFooter = { at: -1 }
  const from = s.index
  const ignore = (): void => undefined
  if (readFooter(s, isSingleQuote, ignore, falseFooter)) return s.token(K.HereStringLiteral, '')
  while (s.index < s.length) {
    const c = s.text.charCodeAt(s.index)
    s.index++
    if (c !== 10 && c !== 13) continue
    const end = s.index - 1
    s.takeLineFeed(c)
    if (readFooter(s, isSingleQuote, ignore, falseFooter)) return s.token(K.HereStringLiteral, s.text.slice(from, end))
  }
  const flags = reportUnclosed(s, header, falseFooter.at, "'")
  return s.token(K.HereStringLiteral, s.text.slice(from, s.length), flags)
}

export function scanHereStringExpandable(s: Scanner): Token {
  const header = s.index - 2
  if (!readHeader(s, '"')) return s.token(K.HereStringExpandable, '', TokenFlags.TokenInError)
  const falseFooter = { at: -1 }
  const out = new Expansion()
  const add = (text: string): void => out.add(text)
  if (readFooter(s, isDoubleQuote, add, falseFooter)) return expandableToken(s, K.HereStringExpandable, out, 0)
  const text = s.text
  let from = s.index
  while (s.index < s.length) {
    const i = s.index
    const c = text.charCodeAt(i)
    if (c === 36) {
      if (i > from) out.add(text.slice(from, i))
      from = i
      s.index = i + 1
      if (readDollar(s, out, true)) from = s.index
    } else if (c === 96) {
      if (i + 1 >= s.length || text.charCodeAt(i + 1) === 0) {
        s.index = i + 1
        continue
      }
      if (i > from) out.add(text.slice(from, i))
      s.index = i + 2
      out.add(scanEscape(s, text.charCodeAt(i + 1)))
      from = s.index
    } else if (c === 10 || c === 13) {
      if (i > from) out.add(text.slice(from, i))
      s.index = i + 1
      s.takeLineFeed(c)
      const lineEnd = text.slice(i, s.index)
      const { value, format } = out
      out.add(lineEnd)
      if (readFooter(s, isDoubleQuote, add, falseFooter)) {
        out.value = value
        out.format = format
        return expandableToken(s, K.HereStringExpandable, out, 0)
      }
      from = s.index
    } else s.index++
  }
  if (s.length > from) out.add(text.slice(from, s.length))
  s.index = s.length
  return expandableToken(s, K.HereStringExpandable, out, reportUnclosed(s, header, falseFooter.at, '"'))
}

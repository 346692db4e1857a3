/** The next token at the index, in the scanner's mode. */
import {
  ENDS_TOKEN,
  IDENTIFIER_START,
  isBlank,
  isDash,
  isDigit,
  isDoubleQuote,
  isLetter,
  isSingleQuote,
  isWhiteSpace,
  traitsOf,
  VARIABLE_START,
} from './chars.ts'
import { scanBlockComment, scanLineComment } from './comments.ts'
import { scanEscape } from './escapes.ts'
import { K } from './kinds.ts'
import { readNumber, scanNumber } from './numbers.ts'
import { Mode, type Scanner } from './scanner.ts'
import { scanHereStringExpandable, scanHereStringLiteral, scanStringExpandable, scanStringLiteral } from './strings.ts'
import type { Token } from './token.ts'
import { scanVariable } from './variables.ts'
import { scanGeneric, scanIdentifier, scanLabel, scanParameter } from './words.ts'

/** Scans one token. Comments and line continuations are listed and passed over. */
export function nextToken(s: Scanner): Token {
  for (;;) {
    const start = s.index
    s.tokenStart = start
    if (start >= s.length) return endOfInput(s)
    const c = s.text.charCodeAt(start)
    s.index = start + 1
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95) return scanIdentifier(s)
    switch (c) {
      case 32:
      case 9:
      case 11:
      case 12:
        s.skipBlanks()
        continue
      case 10:
        return s.token(K.NewLine)
      case 13:
        s.takeLineFeed(c)
        return s.token(K.NewLine)
      case 36: // $
        if (s.peek() !== 40) return scanVariable(s, false, false)
        s.index++
        return s.token(K.DollarParen)
      case 34:
        return scanStringExpandable(s)
      case 39:
        return scanStringLiteral(s)
      case 35: // #
        scanLineComment(s)
        continue
      case 40:
        return s.token(K.LParen)
      case 41:
        return s.token(K.RParen)
      case 44:
        return s.token(K.Comma)
      case 59:
        return s.token(K.Semi)
      case 61:
        return operatorOrWord(s, K.Equals)
      case 91: // [
        if (s.mode === Mode.Command && (traitsOf(s.peek()) & ENDS_TOKEN) === 0) return scanGeneric(s, '[')
        return s.token(K.LBracket)
      case 93:
        return s.token(K.RBracket)
      case 123:
        return s.token(K.LCurly)
      case 125:
        return s.token(K.RCurly)
      case 124:
        return doubled(s, c, K.OrOr, K.Pipe)
      case 38:
        return doubled(s, c, K.AndAnd, K.Ampersand)
      case 46:
        return scanDot(s)
      case 48:
      case 55:
      case 56:
      case 57:
        return scanNumber(s, c)
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
        if (s.peek() === 62) return scanRedirection(s, c - 48, true)
        return scanNumber(s, c)
      case 64:
        return scanAt(s)
      case 43: // +
        if (s.peek() === 43) return longOperatorOrWord(s, K.PlusPlus)
        if (s.peek() === 61) return longOperatorOrWord(s, K.PlusEquals)
        if (s.allowSignedNumbers && (isDigit(s.peek()) || s.peek() === 46)) return scanNumber(s, c)
        return operatorOrWord(s, K.Plus)
      case 45:
        return scanDash(s, c)
      case 42: // *
        if (s.peek() === 61) return longOperatorOrWord(s, K.MultiplyEquals)
        if (s.peek() === 62) return scanRedirection(s, 0, false)
        return operatorOrWord(s, K.Multiply)
      case 47:
        return s.peek() === 61 ? longOperatorOrWord(s, K.DivideEquals) : operatorOrWord(s, K.Divide)
      case 37:
        return s.peek() === 61 ? longOperatorOrWord(s, K.RemainderEquals) : operatorOrWord(s, K.Rem)
      case 60: // <
        if (s.peek() !== 35) return s.token(K.RedirectInStd)
        s.index++
        scanBlockComment(s)
        continue
      case 62:
        s.index = start
        return scanRedirection(s, 1, false)
      case 33:
        return scanExclaim(s)
      case 58:
        return scanColon(s)
      case 63: // ?
        if (s.mode === Mode.Expression) return scanQuestion(s)
        return scanGeneric(s, '?')
      case 96: {
        const token = scanBacktick(s)
        if (token === null) continue
        return token
      }
      default: {
        if (c > 127) {
          if (isDash(c)) return scanDash(s, c)
          if (isSingleQuote(c)) return scanStringLiteral(s)
          if (isDoubleQuote(c)) return scanStringExpandable(s)
          if (isBlank(c)) {
            s.skipBlanks()
            continue
          }
          if (isLetter(c)) return scanIdentifier(s)
        }
        return scanGeneric(s, s.text[start]!)
      }
    }
  }
}

/** The end's extent lies one past the text, as in PowerShell. */
function endOfInput(s: Scanner): Token {
  s.index = s.length + 1
  const at = s.tokenStart + 1 + s.adjustment
  const token: Token = { tokenTypeIdx: K.EndOfInput, start: at, end: at, flags: 0x8000, value: null }
  if (s.tokens !== null) s.tokens.push(token)
  return token
}

function operatorOrWord(s: Scanner, kind: number): Token {
  if (s.mode === Mode.Command && (traitsOf(s.peek()) & ENDS_TOKEN) === 0) {
    return scanGeneric(s, s.text.slice(s.tokenStart, s.index))
  }
  return s.token(kind)
}

function longOperatorOrWord(s: Scanner, kind: number): Token {
  s.index++
  return operatorOrWord(s, kind)
}

function doubled(s: Scanner, c: number, twice: number, once: number): Token {
  if (s.peek() !== c) return s.token(once)
  s.index++
  return s.token(twice)
}

function scanDash(s: Scanner, c: number): Token {
  const next = s.peek()
  if (isDash(next)) return longOperatorOrWord(s, K.MinusMinus)
  if (next === 61) return longOperatorOrWord(s, K.MinusEquals)
  if (next === 95 || next === 63 || isLetter(next)) return scanParameter(s)
  if (s.allowSignedNumbers && (isDigit(next) || next === 46)) return scanNumber(s, c)
  return operatorOrWord(s, K.Minus)
}

/** Scans a redirection; the index is at the `>`. `2>` is a number and an operator in an expression. */
function scanRedirection(s: Scanner, from: number, isExplicit: boolean): Token {
  s.index++
  const c = s.peek()
  if (c === 62) {
    s.index++
    return fileRedirection(s, from, true, isExplicit)
  }
  if (c === 38 && (isExplicit || from === 0)) {
    const to = s.text.charCodeAt(s.index + 1)
    if (to === 49 || (to === 50 && isExplicit)) {
      s.index += 2
      return s.token(K.Redirection, { fromStream: from, toStream: to - 48, append: false })
    }
  }
  return fileRedirection(s, from, false, isExplicit)
}

function fileRedirection(s: Scanner, from: number, append: boolean, isExplicit: boolean): Token {
  if (isExplicit && s.mode === Mode.Expression) {
    s.index -= append ? 2 : 1
    return s.token(K.Number, from)
  }
  return s.token(K.Redirection, { fromStream: from, toStream: -1, append })
}

function scanAt(s: Scanner): Token {
  const c = s.peek()
  if (c === 123 || c === 40) {
    s.index++
    return s.token(c === 40 ? K.AtParen : K.AtCurly)
  }
  if (isSingleQuote(c) || isDoubleQuote(c)) {
    s.index++
    return isSingleQuote(c) ? scanHereStringLiteral(s) : scanHereStringExpandable(s)
  }
  if ((traitsOf(c) & VARIABLE_START) !== 0) return scanVariable(s, true, false)
  s.report(s.index - 1, s.index, 'UnrecognizedToken')
  return s.token(K.Unknown)
}

function scanDot(s: Scanner): Token {
  const c = s.peek()
  const inCommand = s.mode === Mode.Command
  if (c === 46) {
    s.index++
    if (inCommand && (traitsOf(s.peek()) & ENDS_TOKEN) === 0) {
      s.index--
      return scanGeneric(s, '.')
    }
    return s.token(K.DotDot)
  }
  if (c >= 48 && c <= 57) return scanNumber(s, 46)
  // Dot and a command in a variable or a quote is dot-sourcing.
  if (inCommand && (traitsOf(c) & ENDS_TOKEN) === 0 && c !== 36 && c !== 34 && c !== 39) return scanGeneric(s, '.')
  return s.token(K.Dot)
}

function scanExclaim(s: Scanner): Token {
  const c = s.peek()
  if (s.mode === Mode.Command) {
    if ((traitsOf(c) & ENDS_TOKEN) === 0) return scanGeneric(s, '!')
  } else if (s.mode === Mode.Expression) {
    if ((traitsOf(c) & IDENTIFIER_START) !== 0) return scanGeneric(s, '!')
    if (isDigit(c) || c === 46) {
      const isNumber = readNumber(s, 33) !== null
      s.index = s.tokenStart + 1
      if (!isNumber) return scanGeneric(s, '!')
    }
  }
  return s.token(K.Exclaim)
}

function scanColon(s: Scanner): Token {
  const inCommand = s.mode === Mode.Command
  if (s.peek() === 58) {
    s.index++
    if (inCommand && !s.wantSimpleName && (traitsOf(s.peek()) & ENDS_TOKEN) === 0) return scanGeneric(s, '::')
    return s.token(K.ColonColon)
  }
  return inCommand ? scanLabel(s) : s.token(K.Colon)
}

function scanQuestion(s: Scanner): Token {
  if (s.peek() !== 63) return s.token(K.QuestionMark)
  s.index++
  if (s.peek() !== 61) return s.token(K.QuestionQuestion)
  s.index++
  return s.token(K.QuestionQuestionEquals)
}

/** After a backtick: null if it only continues the line or stands before blanks. */
function scanBacktick(s: Scanner): Token | null {
  const c = s.take()
  if (c === 10 || c === 13) {
    s.takeLineFeed(c)
    s.token(K.LineContinuation)
    return null
  }
  if (c === 0 && s.atEnd()) {
    s.reportIncomplete(s.index, 'IncompleteString')
    s.index--
    return null
  }
  if (isWhiteSpace(c)) {
    s.skipBlanks()
    return null
  }
  return scanGeneric(s, scanEscape(s, c))
}

/** Passes over blanks, comments, newlines and, if asked, semicolons. */
export function skipNewlines(s: Scanner, semicolons: boolean): void {
  const text = s.text
  while (s.index < s.length) {
    const c = text.charCodeAt(s.index)
    if (c === 10 || c === 13) {
      s.tokenStart = s.index++
      s.takeLineFeed(c)
      if (s.tokens !== null) s.token(K.NewLine)
    } else if (isBlank(c)) s.index++
    else if (c === 59 && semicolons) {
      s.tokenStart = s.index++
      if (s.tokens !== null) s.token(K.Semi)
    } else if (c === 35) {
      s.tokenStart = s.index++
      scanLineComment(s)
    } else if (c === 60 && text.charCodeAt(s.index + 1) === 35) {
      s.tokenStart = s.index
      s.index += 2
      scanBlockComment(s)
    } else if (c === 96 && s.index + 1 < s.length && isWhiteSpace(text.charCodeAt(s.index + 1))) {
      s.tokenStart = s.index
      const next = text.charCodeAt(s.index + 1)
      s.index += 2
      if (next === 10 || next === 13) {
        s.takeLineFeed(next)
        if (s.tokens !== null) s.token(K.LineContinuation)
      }
    } else return
  }
}

/** True, with comments passed over, if the index is not at a block comment; false at a lone `<`. */
function skipBlockComments(s: Scanner): boolean {
  while (s.peek() === 60) {
    s.tokenStart = s.index
    if (s.text.charCodeAt(s.index + 1) !== 35) return false
    s.index += 2
    scanBlockComment(s)
  }
  return true
}

/** `.`, `::`, `?.`, `[` or `?[` right after an expression, else null. No blanks may stand before it, block comments may. */
export function memberAccessOperator(s: Scanner, allowBracket: boolean): Token | null {
  if (!skipBlockComments(s)) return null
  const { text, length } = s
  const at = s.index
  if (at >= length) return null
  const c = text.charCodeAt(at)
  const next = at + 1 < length ? text.charCodeAt(at + 1) : 0
  if (c === 46) {
    if (next === 46 || (s.mode === Mode.Command && endsMember(next))) return moved(s, at)
    return operator(s, K.Dot, 1)
  }
  if (c === 58) {
    if (next !== 58) return moved(s, at)
    const after = at + 2 < length ? text.charCodeAt(at + 2) : 0
    if (s.mode === Mode.Command && endsMember(after)) return moved(s, at)
    return operator(s, K.ColonColon, 2)
  }
  if (c === 91) return allowBracket ? operator(s, K.LBracket, 1) : null
  if (c === 63) {
    if (next === 46) return operator(s, K.QuestionDot, 2)
    if (next === 91 && allowBracket) return operator(s, K.QuestionLBracket, 2)
    return moved(s, at)
  }
  return null
}

/** No operator, though one seemed to begin here. */
function moved(s: Scanner, at: number): null {
  s.tokenStart = at
  return null
}

function endsMember(c: number): boolean {
  return c === 0 || c === 10 || c === 13 || isBlank(c)
}

function operator(s: Scanner, kind: number, size: number): Token {
  s.tokenStart = s.index
  s.index += size
  return s.token(kind)
}

/** `(` or `{` right after a member's name, else null. */
export function invokeOpening(s: Scanner): Token | null {
  const c = s.peek()
  if (c === 40) return operator(s, K.LParen, 1)
  return c === 123 ? operator(s, K.LCurly, 1) : null
}

/** `[`, and nothing more, where an attribute or a type may stand; else null. */
export function leftBracket(s: Scanner): Token | null {
  const resyncPoint = s.index
  let resyncIfMember = false
  for (;;) {
    s.tokenStart = s.index
    if (s.index >= s.length) return null
    const c = s.text.charCodeAt(s.index)
    if (c === 91) return operator(s, K.LBracket, 1)
    if (isBlank(c)) {
      resyncIfMember = true
      s.skipBlanks()
    } else if (c === 35) {
      resyncIfMember = true
      s.index++
      scanLineComment(s)
    } else if (c === 60 && s.text.charCodeAt(s.index + 1) === 35) {
      resyncIfMember = false
      s.index += 2
      scanBlockComment(s)
    } else {
      // Before a member access comments are scanned again, to see that no blank stands there.
      if ((c === 46 || c === 58) && resyncIfMember) s.resync(resyncPoint)
      return null
    }
  }
}

import { parseVariablePath, type VariablePath } from '../variablepath.ts'
import { ENDS_TOKEN, isDoubleQuote, isLetterOrDigit, traitsOf, VARIABLE_START } from './chars.ts'
import { scanEscape } from './escapes.ts'
import { K } from './kinds.ts'
import { Mode, type Scanner } from './scanner.ts'
import type { Token } from './token.ts'
import { scanGeneric } from './words.ts'

/** Scans a variable whose `$` or `@` is taken; `tokenStart` is there. In command mode it can turn out to be a part of a longer word. */
export function scanVariable(s: Scanner, splatted: boolean, inString: boolean): Token {
  const from = s.index
  const c = s.peek()
  if (c === 123) return scanBraced(s, inString)
  if ((traitsOf(c) & VARIABLE_START) === 0) return scanGeneric(s, '$')
  s.index++
  if (c === 36 || c === 63 || c === 94) {
    if (s.mode === Mode.Command && (traitsOf(s.peek()) & ENDS_TOKEN) === 0) return rescanAsGeneric(s)
  } else if (!skipName(s)) return rescanAsGeneric(s)
  const path = pathOf(s, s.text.slice(from, s.index))
  if (path.unqualifiedPath === '') {
    const id = path.driveName !== null ? 'InvalidVariableReferenceWithDrive' : 'InvalidVariableReference'
    s.report(s.tokenStart, s.index, id)
  }
  return variableToken(s, path, splatted)
}

function pathOf(s: Scanner, name: string): VariablePath {
  let path = s.variablePaths.get(name)
  if (path === undefined) {
    path = parseVariablePath(name)
    s.variablePaths.set(name, path)
  }
  return path
}

function variableToken(s: Scanner, path: VariablePath, splatted: boolean): Token {
  return s.token(splatted ? K.SplattedVariable : K.Variable, path)
}

function rescanAsGeneric(s: Scanner): Token {
  s.index = s.tokenStart
  return scanGeneric(s, '')
}

/** Goes to the end of the name; false if in command mode something follows that makes the whole a word. */
function skipName(s: Scanner): boolean {
  const { text, length } = s
  let i = s.index
  for (; i < length; i++) {
    const c = text.charCodeAt(i)
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c === 63) continue
    if (c === 58) {
      if (text.charCodeAt(i + 1) === 58) break
      continue
    }
    // '.' and '[' begin a member access, '=' an assignment.
    if (c === 46 || c === 91 || c === 61) break
    if (c > 127 && isLetterOrDigit(c)) continue
    if (s.mode === Mode.Command && (traitsOf(c) & ENDS_TOKEN) === 0) return false
    break
  }
  s.index = i
  return true
}

function scanBraced(s: Scanner, inString: boolean): Token {
  const from = s.index
  s.index++
  let name = ''
  let closed = false
  for (;;) {
    const c = s.take()
    if (c === 125) {
      closed = true
      break
    }
    if (c === 0 && s.atEnd()) {
      s.index--
      break
    }
    if (c === 96) {
      const escaped = s.take()
      if (escaped === 0 && s.atEnd()) {
        s.index--
        break
      }
      name += scanEscape(s, escaped)
      continue
    }
    if (inString && isDoubleQuote(c)) {
      const second = s.take()
      if (second === 0 && s.atEnd()) {
        s.index--
        break
      }
      if (isDoubleQuote(second)) {
        name += String.fromCharCode(second)
        continue
      }
      s.index--
    } else if (c === 123) s.report(s.index, s.index + 1, 'OpenBraceNeedsToBeBackTickedInVariableName')
    name += String.fromCharCode(c)
  }
  if (!closed) s.reportIncomplete(from, 'IncompleteDollarVariableReference')
  if (name === '') {
    if (closed) s.report(s.index - 1, s.index, 'EmptyVariableReference')
    name = ':Error:'
  }
  if (s.mode === Mode.Command) {
    const next = s.peek()
    if ((traitsOf(next) & ENDS_TOKEN) === 0 && next !== 46 && next !== 91) return rescanAsGeneric(s)
  }
  const path = pathOf(s, name)
  if (path.unqualifiedPath === '') s.report(s.tokenStart, s.index, 'InvalidBracedVariableReference')
  return variableToken(s, path, false)
}

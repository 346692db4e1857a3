/** Words: generic tokens, identifiers and keywords, parameters and operators with a dash, labels, type names. */
import {
  ENDS_ASSEMBLY_TOKEN,
  ENDS_TOKEN,
  IDENTIFIER_FOLLOW,
  IDENTIFIER_START,
  isDoubleQuote,
  isLetterOrDigit,
  isSingleQuote,
  traitsOf,
} from './chars.ts'
import { scanEscape } from './escapes.ts'
import { K } from './kinds.ts'
import { Mode, type Scanner } from './scanner.ts'
import { Expansion, expandableToken, readDollar, readExpandable, readLiteral } from './strings.ts'
import type { Token } from './token.ts'
import { TokenFlags } from './traits.ts'

/**
 * Scans a word that may have quotes, escapes and variables in it, from the index on. `prefix` is what has been scanned of it (as it stands in
 * the text, or its meaning where that differs).
 */
export function scanGeneric(s: Scanner, prefix: string): Token {
  const text = s.text
  let i = s.index
  while (i < s.length) {
    const c = text.charCodeAt(i)
    if (c === 96 || c === 36 || isSingleQuote(c) || isDoubleQuote(c)) return scanRichGeneric(s, prefix, i)
    if ((traitsOf(c) & ENDS_TOKEN) !== 0) break
    i++
  }
  const value = prefix + text.slice(s.index, i)
  s.index = i
  return s.token(K.Generic, value)
}

function scanRichGeneric(s: Scanner, prefix: string, special: number): Token {
  const text = s.text
  const out = new Expansion()
  out.value = prefix
  let from = s.index
  s.index = special
  while (s.index < s.length) {
    const i = s.index
    const c = text.charCodeAt(i)
    if ((traitsOf(c) & ENDS_TOKEN) !== 0) break
    s.index = i + 1
    const isQuote = isSingleQuote(c) || isDoubleQuote(c)
    if (c !== 96 && c !== 36 && !isQuote) continue
    if (i > from) out.add(text.slice(from, i))
    from = i
    if (c === 36) {
      if (readDollar(s, out, false)) from = s.index
    } else if (c === 96) {
      const next = s.peek()
      if (next === 0) continue
      s.index++
      out.add(scanEscape(s, next))
      from = s.index
    } else {
      if (isSingleQuote(c)) out.add(readLiteral(s).value)
      else readExpandable(s, out)
      from = s.index
    }
  }
  if (s.index > from) out.add(text.slice(from, s.index))
  return expandableToken(s, K.Generic, out, 0)
}

let keywords: Map<string, number> | null = null

function keywordKind(word: string): number {
  if (keywords === null) {
    keywords = new Map()
    for (const [name, kind] of Object.entries(K)) {
      if (kind >= K.Begin && kind !== K.DynamicKeyword) keywords.set(name.toLowerCase(), kind)
    }
  }
  return keywords.get(word) ?? keywords.get(word.toLowerCase()) ?? 0
}

/** Scans a name whose first unit is taken: a keyword, identifier, type name or, in command mode, a word. */
export function scanIdentifier(s: Scanner): Token {
  const { text, length } = s
  let i = s.index
  while (i < length && (traitsOf(text.charCodeAt(i)) & IDENTIFIER_FOLLOW) !== 0) i++
  if (s.mode === Mode.TypeName) {
    s.index = i
    return scanTypeName(s)
  }
  if (s.wantSimpleName || s.mode === Mode.Expression) {
    s.index = i
    return s.token(K.Identifier)
  }
  if (s.mode === Mode.Command && i < length && (traitsOf(text.charCodeAt(i)) & ENDS_TOKEN) === 0) {
    s.index = s.tokenStart
    return scanGeneric(s, '')
  }
  s.index = i
  const size = i - s.tokenStart
  if (size > 1 && size < 14) {
    const kind = keywordKind(text.slice(s.tokenStart, i))
    if (kind !== 0 && (kind !== K.InlineScript || s.inWorkflow)) return s.token(kind)
  }
  return s.token(K.Identifier)
}

function scanTypeName(s: Scanner): Token {
  const { text, length } = s
  let i = s.index
  while (i < length) {
    const c = text.charCodeAt(i)
    // . ` _ + # \
    if (c !== 46 && c !== 96 && c !== 95 && c !== 43 && c !== 35 && c !== 92 && !isLetterOrDigit(c)) break
    i++
  }
  s.index = i
  return s.token(K.Identifier, null, TokenFlags.TypeName)
}

function readAssemblyPart(s: Scanner): string {
  s.skipBlanks()
  s.tokenStart = s.index
  while (s.index < s.length && (traitsOf(s.text.charCodeAt(s.index)) & ENDS_ASSEMBLY_TOKEN) === 0) s.index++
  const part = s.text.slice(s.tokenStart, s.index)
  s.token(K.Identifier, null, TokenFlags.TypeName)
  s.skipBlanks()
  return part
}

/** Scans the assembly's name and properties after the comma in a type name, and returns them with one space after each comma. */
export function scanAssemblyName(s: Scanner): string {
  let name = readAssemblyPart(s)
  while (s.peek() === 44) {
    s.tokenStart = s.index++
    s.token(K.Comma)
    name += `, ${readAssemblyPart(s)}`
    if (s.peek() === 61) {
      s.tokenStart = s.index++
      s.token(K.Equals)
      name += `=${readAssemblyPart(s)}`
    }
  }
  return name
}

let operators: Map<string, number> | null = null

function operatorKind(word: string): number {
  if (operators === null) {
    operators = new Map()
    const plain = 'bnot not isnot is as and band or bor xor bxor join shl shr'
    for (const name of plain.split(' ')) operators.set(name, kindNamed(name === 'isnot' ? 'IsNot' : capitalize(name)))
    operators.set('f', K.Format)
    const both = 'eq ne ge gt lt le like notlike match notmatch replace contains notcontains in notin split'
    for (const name of both.split(' ')) {
      operators.set(name, kindNamed(`I${name}`))
      operators.set(`i${name}`, kindNamed(`I${name}`))
      operators.set(`c${name}`, kindNamed(`C${name}`))
    }
  }
  return operators.get(word) ?? operators.get(word.toLowerCase()) ?? 0
}

function kindNamed(name: string): number {
  return K[name as keyof typeof K]
}

function capitalize(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

/** Scans a parameter or an operator whose dash is taken. */
export function scanParameter(s: Scanner): Token {
  const { text, length } = s
  const from = s.index
  const inCommand = s.mode === Mode.Command
  let i = from
  let usedColon = false
  let end = -1
  for (; i < length; i++) {
    const c = text.charCodeAt(i)
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) continue
    // { } ( ) ; , | & . [ and ends of lines
    if (c === 46 || c === 91 || (traitsOf(c) & ENDS_TOKEN) !== 0) break
    if (c === 58) {
      usedColon = true
      end = i
      if (inCommand) i++
      break
    }
    if (!inCommand) break
    if (isSingleQuote(c) || isDoubleQuote(c)) {
      s.index = i
      return scanGeneric(s, text.slice(s.tokenStart, i))
    }
  }
  s.index = i
  const name = text.slice(from, end < 0 ? i : end)
  if (s.mode === Mode.Expression) {
    const kind = operatorKind(name)
    if (kind !== 0) return s.token(kind)
  }
  if (name === '') return s.token(K.Minus)
  return s.token(K.Parameter, { name, usedColon })
}

/** Scans a label whose colon is taken; in command mode it can turn out to be a word. */
export function scanLabel(s: Scanner): Token {
  const { text, length } = s
  let i = s.index
  if (i >= length || (traitsOf(text.charCodeAt(i)) & IDENTIFIER_START) === 0) {
    if (s.peek() === 0) return s.token(K.Generic, ':')
    return scanGeneric(s, ':')
  }
  while (i < length && (traitsOf(text.charCodeAt(i)) & IDENTIFIER_FOLLOW) !== 0) i++
  const name = text.slice(s.index, i)
  if (i < length && (traitsOf(text.charCodeAt(i)) & ENDS_TOKEN) === 0) {
    // The unit that makes it a word is taken as it stands, even a quote.
    s.index = i + 1
    return scanGeneric(s, `:${name}${text[i]}`)
  }
  s.index = i
  return s.token(K.Label, name)
}

/** Scans what is left of the line for a native program, as it stands: the argument after `--%`. */
export function scanVerbatim(s: Scanner): Token {
  s.skipBlanks()
  s.tokenStart = s.index
  const text = s.text
  let inQuotes = false
  while (s.index < s.length) {
    const c = text.charCodeAt(s.index)
    if (c === 10 || c === 13) break
    if (isDoubleQuote(c)) inQuotes = !inQuotes
    else if (!inQuotes && (c === 124 || (c === 38 && text.charCodeAt(s.index + 1) === 38))) break
    s.index++
  }
  return s.token(K.Generic, text.slice(s.tokenStart, s.index))
}

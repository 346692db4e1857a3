import { isBlank } from './chars.ts'
import { K } from './kinds.ts'
import type { Scanner } from './scanner.ts'

/** Scans a line comment whose `#` is taken; `tokenStart` is at the `#`. */
export function scanLineComment(s: Scanner): void {
  const { text, length } = s
  let i = s.index
  while (i < length) {
    const c = text.charCodeAt(i)
    if (c === 10 || c === 13) break
    i++
  }
  const from = s.index
  s.index = i
  const token = s.token(K.Comment)
  if (looksLikeSignature(text, from, i, length)) s.signatureStart = token.start
  else if (s.adjustment === 0 && isRequires(text, from, i)) s.requiresTokens.push(token)
}

function isRequires(text: string, from: number, to: number): boolean {
  return (
    to - from >= 8 && (text.charCodeAt(from) | 32) === 114 && text.slice(from, from + 8).toLowerCase() === 'requires'
  )
}

const SIGNATURE = 'sig#beginsignatureblock\n'
const THRESHOLD = 10

/**
 * True if a comment, blanks apart, is within a few edits of the line that begins a signature block. Code may not follow such a line, so that
 * none can hide behind one that only looks like a signature.
 */
function looksLikeSignature(text: string, from: number, to: number, length: number): boolean {
  if (to - from < SIGNATURE.length - THRESHOLD - 1) return false
  let line = ''
  for (let i = from; i < to; i++) {
    if (isBlank(text.charCodeAt(i))) continue
    line += text[i]
    if (line.length > SIGNATURE.length + THRESHOLD) return false
  }
  line += to < length ? text[to] : '\0'
  if (line.length > SIGNATURE.length + THRESHOLD || line.length < SIGNATURE.length - THRESHOLD) return false
  return editDistance(line.toLowerCase(), SIGNATURE) < THRESHOLD
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      row[j] = a[i - 1] === b[j - 1] ? previous[j - 1]! : 1 + Math.min(row[j - 1]!, previous[j]!, previous[j - 1]!)
    }
    previous = row
  }
  return previous[b.length]!
}

/** Scans a block comment whose `<#` is taken; `tokenStart` is at the `<`. */
export function scanBlockComment(s: Scanner): void {
  const from = s.index - 2
  const end = s.text.indexOf('#>', s.index)
  if (end >= 0) s.index = end + 2
  else {
    s.index = s.length
    s.reportIncomplete(from, 'MissingTerminatorMultiLineComment')
  }
  s.token(K.Comment)
}

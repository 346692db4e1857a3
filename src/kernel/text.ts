/**
 * Folding and comparing of strings as .NET does it. Keys and names follow the ordinal fold (one UTF-16 unit or surrogate pair at a
 * time, invariant simple case mapping); comparison operators follow `compare.ts`.
 */

/** Invariant upper case where it differs from JavaScript's: .NET keeps these, or maps them to the single title-case letter. */
const upperExceptions: ReadonlyMap<number, number> = new Map([
  [0x131, 0x131],
  [0x17f, 0x53],
  [0x19b, 0x19b],
  [0x264, 0x264],
  [0x1c8a, 0x1c8a],
  [0x1fb3, 0x1fbc],
  [0x1fc3, 0x1fcc],
  [0x1ff3, 0x1ffc],
  [0xa7cd, 0xa7cd],
  [0xa7cf, 0xa7cf],
  [0xa7d3, 0xa7d3],
  [0xa7d5, 0xa7d5],
  [0xa7db, 0xa7db],
])

const lowerExceptions: ReadonlySet<number> = new Set([
  0x130, 0x1c89, 0xa7cb, 0xa7cc, 0xa7ce, 0xa7d2, 0xa7d4, 0xa7da, 0xa7dc,
])

function upperPoint(code: number, text: string): string {
  const exception = upperExceptions.get(code)
  if (exception !== undefined) return String.fromCharCode(exception)
  // Greek letters with iota subscript: the title-case letter, eight code points on.
  if (code >= 0x1f80 && code <= 0x1faf && (code & 8) === 0) return String.fromCharCode(code + 8)
  const upper = text.toUpperCase()
  return upper.length === text.length ? upper : text
}

function lowerPoint(code: number, text: string): string {
  if (lowerExceptions.has(code)) return text
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** Whether every UTF-16 unit is below 128. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** String.ToUpperInvariant. */
export function toUpperInvariant(text: string): string {
  if (isAscii(text)) return text.toUpperCase()
  let result = ''
  for (const c of text) result += upperPoint(c.codePointAt(0)!, c)
  return result
}

/** String.ToLowerInvariant. */
export function toLowerInvariant(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  let result = ''
  for (const c of text) result += lowerPoint(c.codePointAt(0)!, c)
  return result
}

/**
 * Two strings are equal under StringComparison.OrdinalIgnoreCase exactly when their folds are. The fold of an ASCII string is its lower case; use
 * it as key only, never show it.
 */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return foldWide(text)
  return text.toLowerCase()
}

function foldWide(text: string): string {
  let result = ''
  for (const c of text) {
    const code = c.codePointAt(0)!
    if (code < 128) result += c.toLowerCase()
    else if (code === 0x17f)
      result += c // upper case is S, but the ordinal comparison keeps them apart
    else result += upperPoint(code, c)
  }
  return result
}

/** StringComparison.OrdinalIgnoreCase equality. */
export function equalsIgnoreCase(a: string, b: string): boolean {
  return a === b || (a.length === b.length && fold(a) === fold(b))
}

/** StringComparison.Ordinal: negative, 0 or positive. */
export function compareOrdinal(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** StringComparison.OrdinalIgnoreCase: compares the upper-case forms by UTF-16 unit. */
export function compareOrdinalIgnoreCase(a: string, b: string): number {
  if (a === b) return 0
  const x = toUpperInvariant(a)
  const y = toUpperInvariant(b)
  return x < y ? -1 : x > y ? 1 : 0
}

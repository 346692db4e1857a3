/** What the scanner asks about a UTF-16 code unit. Traits of ASCII stand in one table, those of other units in a second that fills on demand. */

export const IDENTIFIER_START = 1
export const MULTIPLIER_START = 2
export const TYPE_SUFFIX = 4
export const WHITESPACE = 8
export const HEX_DIGIT = 16
export const DIGIT = 32
export const VARIABLE_START = 64
export const ENDS_TOKEN = 128
export const ENDS_ASSEMBLY_TOKEN = 256
export const ENDS_NUMBER = 512
const KNOWN = 1024
/** Letters beyond ASCII count as starts of identifiers, decimal digits as digits. */
export const IDENTIFIER_FOLLOW = IDENTIFIER_START | DIGIT

const traits = new Uint16Array(128)
mark('\0', ENDS_TOKEN | ENDS_ASSEMBLY_TOKEN)
mark('\t\v\f ', WHITESPACE | ENDS_TOKEN | ENDS_ASSEMBLY_TOKEN)
mark('\n\r', ENDS_TOKEN | ENDS_ASSEMBLY_TOKEN)
mark('!#%*+-./<>', ENDS_NUMBER)
mark('=]', ENDS_NUMBER | ENDS_ASSEMBLY_TOKEN)
mark('&();{|}', ENDS_TOKEN)
mark(',', ENDS_TOKEN | ENDS_ASSEMBLY_TOKEN)
mark('$:?^', VARIABLE_START)
mark('0123456789', DIGIT | HEX_DIGIT | VARIABLE_START)
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', IDENTIFIER_START | VARIABLE_START)
mark('abcdefABCDEF', HEX_DIGIT)
mark('gkmptGKMPT', MULTIPLIER_START)
mark('dlnsuyDLNSUY', TYPE_SUFFIX)

function mark(characters: string, bits: number): void {
  for (let i = 0; i < characters.length; i++) traits[characters.charCodeAt(i)]! |= bits
}

let wide: Uint16Array | null = null

function traitsOfWide(c: number): number {
  wide ??= new Uint16Array(65536)
  const known = wide[c]!
  if (known !== 0) return known
  const text = String.fromCharCode(c)
  let bits = KNOWN
  if (/\p{L}/u.test(text)) bits |= IDENTIFIER_START | VARIABLE_START
  else if (/\p{Nd}/u.test(text)) bits |= DIGIT | VARIABLE_START
  const isBlank = c <= 256 ? c === 0xa0 || c === 0x85 : /\p{Z}/u.test(text)
  if (isBlank) bits |= WHITESPACE | ENDS_TOKEN | ENDS_ASSEMBLY_TOKEN
  if (isDash(c)) bits |= ENDS_NUMBER
  wide[c] = bits
  return bits
}

/** The traits of a unit as a bit set. */
export function traitsOf(c: number): number {
  return c < 128 ? traits[c]! : traitsOfWide(c)
}

export function isDash(c: number): boolean {
  return c === 45 || c === 0x2013 || c === 0x2014 || c === 0x2015
}

export function isSingleQuote(c: number): boolean {
  return c === 39 || (c >= 0x2018 && c <= 0x201b)
}

export function isDoubleQuote(c: number): boolean {
  return c === 34 || (c >= 0x201c && c <= 0x201e)
}

/** Blank, newlines apart. */
export function isBlank(c: number): boolean {
  return (traitsOf(c) & WHITESPACE) !== 0
}

/** Blank or newline: .NET's Char.IsWhiteSpace. */
export function isWhiteSpace(c: number): boolean {
  return c === 10 || c === 13 || isBlank(c)
}

export function isLetterOrDigit(c: number): boolean {
  return c === 95 ? false : (traitsOf(c) & IDENTIFIER_FOLLOW) !== 0
}

export function isLetter(c: number): boolean {
  return c === 95 ? false : (traitsOf(c) & IDENTIFIER_START) !== 0
}

/** A decimal digit of any script. */
export function isDigit(c: number): boolean {
  return (traitsOf(c) & DIGIT) !== 0
}

import { parseFault } from './parseErrors.ts'

const special: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\f', '\\f'],
])

/** Regex.Escape. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\*+?|{[()^$.# \n\r\t\f]/g, (c) => special.get(c) ?? `\\${c}`)
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
])

/** Regex.Unescape. Throws RegexParseException. */
export function unescapeRegex(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c !== '\\') {
      out += c
      continue
    }
    i++
    const next = text[i]
    if (next === undefined) throw parseFault('UnescapedEndingBackslash', text, text.length)
    const known = escapes.get(next)
    if (known !== undefined) {
      out += known
      continue
    }
    const octal = /^[0-7]{1,3}/.exec(text.slice(i))?.[0]
    if (octal !== undefined) {
      out += String.fromCharCode(Number.parseInt(octal, 8) & 255)
      i += octal.length - 1
    } else if (next === 'x' || next === 'u') {
      const length = next === 'x' ? 2 : 4
      const digits = text.slice(i + 1, i + 1 + length)
      if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits))
        throw parseFault('InsufficientOrInvalidHexDigits', text, i + 1)
      out += String.fromCharCode(Number.parseInt(digits, 16))
      i += length
    } else if (next === 'c') {
      const control = text[++i]
      if (control === undefined) throw parseFault('MissingControlCharacter', text, text.length)
      const code = control.toUpperCase().charCodeAt(0) - 64
      if (code < 0 || code > 31) throw parseFault('UnrecognizedControlCharacter', text, i + 1)
      out += String.fromCharCode(code)
    } else if (/[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u.test(next)) throw parseFault('UnrecognizedEscape', text, i + 1, next)
    else out += next
  }
  return out
}

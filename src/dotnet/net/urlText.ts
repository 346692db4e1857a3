import { encodingOf } from '../text/encodingTypes.ts'

const isSafe = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || safeMarks.has(code)
const safeMarks: ReadonlySet<number> = new Set(Array.from('-_.!*()', (c) => c.charCodeAt(0)))

const hexOf = (byte: number, isUpper: boolean): string => {
  const hex = byte.toString(16).padStart(2, '0')
  return isUpper ? hex.toUpperCase() : hex
}

/** Bytes in the form of URLs: space as +, others than letters, digits and -_.!*() as %XX (WebUtility) or %xx (HttpUtility). */
export function encodeUrlBytes(bytes: Uint8Array, isUpper: boolean): string {
  let text = ''
  for (const byte of bytes) {
    if (byte === 32) text += '+'
    else text += isSafe(byte) ? String.fromCharCode(byte) : `%${hexOf(byte, isUpper)}`
  }
  return text
}

export function encodeUrl(text: string, isUpper: boolean, page = 65001): string {
  return encodeUrlBytes(encodingOf(page).encode(text), isUpper)
}

/** HttpUtility.UrlEncodeUnicode: what is not ASCII as %uXXXX. */
export function encodeUrlUnicode(text: string): string {
  let result = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 128) result += `%u${code.toString(16).padStart(4, '0')}`
    else result += code === 32 ? '+' : isSafe(code) ? text[i] : `%${hexOf(code, false)}`
  }
  return result
}

/** HttpUtility.UrlPathEncode: spaces and what is not ASCII, before a query or fragment. */
export function encodeUrlPath(text: string): string {
  const cut = text.search(/[?#]/)
  const [path, rest] = cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut)]
  let result = ''
  for (const byte of encodingOf(65001).encode(path))
    result += byte > 32 && byte < 127 ? String.fromCharCode(byte) : `%${hexOf(byte, false)}`
  return result + rest
}

/** %XX sequences (and %uXXXX where `unicode`) and + resolved; runs of bytes are read in the encoding. */
export function decodeUrl(text: string, unicode: boolean, page = 65001): string {
  let result = ''
  let bytes: number[] = []
  const flush = () => {
    if (bytes.length > 0) result += encodingOf(page).decode(Uint8Array.from(bytes))
    bytes = []
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    const wide = unicode && c === '%' ? /^%u([0-9a-fA-F]{4})/.exec(text.slice(i, i + 6)) : null
    const narrow = c === '%' ? /^%([0-9a-fA-F]{2})/.exec(text.slice(i, i + 3)) : null
    if (wide !== null) {
      flush()
      result += String.fromCharCode(Number.parseInt(wide[1]!, 16))
      i += 5
    } else if (narrow !== null) {
      bytes.push(Number.parseInt(narrow[1]!, 16))
      i += 2
    } else {
      flush()
      result += c === '+' ? ' ' : c
    }
  }
  flush()
  return result
}

/** The same over bytes. */
export function decodeUrlBytes(bytes: Uint8Array): Uint8Array {
  const result: number[] = []
  for (let i = 0; i < bytes.length; i++) {
    const hex = bytes[i] === 37 ? String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0) : ''
    if (/^[0-9a-fA-F]{2}$/.test(hex)) {
      result.push(Number.parseInt(hex, 16))
      i += 2
    } else result.push(bytes[i] === 43 ? 32 : bytes[i]!)
  }
  return Uint8Array.from(result)
}

/** Text encodings as -Encoding names them. */

import { Encoding } from '../../dotnet/text/encodingTypes.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { baseOf } from '../../types/psobject.ts'

export interface TextEncoding {
  readonly name: string
  /** Bytes put at the start of a new file. */
  readonly preamble: Uint8Array
  encode(text: string): Uint8Array
  decode(bytes: Uint8Array): string
}

const none = new Uint8Array(0)
const utf8Mark = new Uint8Array([0xef, 0xbb, 0xbf])

function utf8(name: string, preamble: Uint8Array): TextEncoding {
  return {
    name,
    preamble,
    encode: (text) => new TextEncoder().encode(text),
    decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  }
}

function utf16(name: string, isBig: boolean): TextEncoding {
  return {
    name,
    preamble: new Uint8Array(isBig ? [0xfe, 0xff] : [0xff, 0xfe]),
    encode(text) {
      const view = new DataView(new ArrayBuffer(text.length * 2))
      for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig)
      return new Uint8Array(view.buffer)
    },
    decode: (bytes) => new TextDecoder(isBig ? 'utf-16be' : 'utf-16le', { ignoreBOM: true }).decode(bytes),
  }
}

function utf32(name: string, isBig: boolean): TextEncoding {
  return {
    name,
    preamble: new Uint8Array(isBig ? [0, 0, 0xfe, 0xff] : [0xff, 0xfe, 0, 0]),
    encode(text) {
      const points = Array.from(text, (c) => c.codePointAt(0)!)
      const view = new DataView(new ArrayBuffer(points.length * 4))
      for (const [i, point] of points.entries()) view.setUint32(i * 4, point, !isBig)
      return new Uint8Array(view.buffer)
    },
    decode(bytes) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      let text = ''
      for (let i = 0; i + 4 <= bytes.length; i += 4) {
        const point = view.getUint32(i, !isBig)
        text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
      }
      return text
    },
  }
}

function singleByte(name: string, limit: number): TextEncoding {
  return {
    name,
    preamble: none,
    encode: (text) => Uint8Array.from(text, (c) => (c.charCodeAt(0) < limit ? c.charCodeAt(0) : 63)),
    decode: (bytes) =>
      Array.from(bytes, (b) => (b < limit ? String.fromCharCode(b) : limit === 128 ? '?' : '\ufffd')).join(''),
  }
}

export const utf8NoMark: TextEncoding = utf8('utf8NoBOM', none)

const known: ReadonlyMap<string, TextEncoding> = new Map([
  ['utf8', utf8NoMark],
  ['utf8nobom', utf8NoMark],
  ['utf8bom', utf8('utf8BOM', utf8Mark)],
  ['utf-8', utf8NoMark],
  ['unicode', utf16('unicode', false)],
  ['utf-16', utf16('unicode', false)],
  ['bigendianunicode', utf16('bigendianunicode', true)],
  ['utf-16be', utf16('bigendianunicode', true)],
  ['utf32', utf32('utf32', false)],
  ['utf-32', utf32('utf32', false)],
  ['bigendianutf32', utf32('bigendianutf32', true)],
  ['utf-32be', utf32('bigendianutf32', true)],
  ['ascii', singleByte('ascii', 128)],
  ['us-ascii', singleByte('ascii', 128)],
  ['ansi', utf8NoMark],
  ['oem', utf8NoMark],
  ['latin1', singleByte('latin1', 256)],
  ['iso-8859-1', singleByte('latin1', 256)],
  ['utf7', utf8NoMark],
  ['utf-7', utf8NoMark],
])

/** The encoding of an -Encoding argument: a name, or an Encoding object; UTF-8 without mark where none is given. */
export function encodingFrom(value: Value | undefined): TextEncoding {
  if (value === undefined || isNull(value)) return utf8NoMark
  if (typeof value === 'string') return known.get(value.toLowerCase()) ?? utf8NoMark
  const encoding = baseOf(value)
  if (!(encoding instanceof Encoding)) return utf8NoMark
  return {
    name: String(encoding.page),
    preamble: encoding.preamble,
    encode: (text) => encoding.encode(text),
    decode: (bytes) => encoding.decode(bytes),
  }
}

/** The encoding a byte order mark tells, with the mark's length; null for none. */
export function encodingByMark(bytes: Uint8Array): readonly [TextEncoding, number] | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return [known.get('utf8bom')!, 3]
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return [known.get('utf32')!, 4]
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return [known.get('bigendianutf32')!, 4]
  if (a === 0xff && b === 0xfe) return [known.get('unicode')!, 2]
  if (a === 0xfe && b === 0xff) return [known.get('bigendianunicode')!, 2]
  return null
}

/** Text of a file: by its mark, else in the encoding given. */
export function decodeFile(bytes: Uint8Array, encoding: TextEncoding): string {
  const marked = encodingByMark(bytes)
  return marked === null ? encoding.decode(bytes) : marked[0].decode(bytes.subarray(marked[1]))
}

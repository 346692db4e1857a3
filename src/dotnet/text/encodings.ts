import { netFault } from '../../kernel/fault.ts'

/** How a code page turns text into bytes and back. */
export interface Codec {
  encode(text: string): Uint8Array
  decode(bytes: Uint8Array): string
}

const utf8Encoder = new TextEncoder()

const utf8: Codec = {
  encode: (text) => utf8Encoder.encode(text),
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
}

/** One byte a character up to `limit`; others become `?`. */
const narrow = (limit: number): Codec => ({
  encode(text) {
    const bytes: number[] = []
    for (let i = 0; i < text.length; i++) {
      // Each half of a surrogate pair is replaced by itself.
      const code = text.charCodeAt(i)
      bytes.push(code < limit ? code : 63)
    }
    return Uint8Array.from(bytes)
  },
  decode(bytes) {
    let text = ''
    for (const byte of bytes) text += byte < limit ? String.fromCharCode(byte) : '?'
    return text
  },
})

const utf16 = (bigEndian: boolean): Codec => ({
  encode(text) {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i)
      const isPaired =
        code < 0xd800 ||
        code > 0xdfff ||
        (code < 0xdc00 ? isLow(text.charCodeAt(i + 1)) : i > 0 && isHigh(text.charCodeAt(i - 1)))
      if (!isPaired) code = 0xfffd
      view.setUint16(i * 2, code, !bigEndian)
    }
    return new Uint8Array(view.buffer)
  },
  decode: (bytes) => new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le', { ignoreBOM: true }).decode(bytes),
})

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff

const utf32 = (bigEndian: boolean): Codec => ({
  encode(text) {
    const points = Array.from(text, (c) => c.codePointAt(0)!)
    const view = new DataView(new ArrayBuffer(points.length * 4))
    points.forEach((point, i) => {
      view.setUint32(i * 4, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point, !bigEndian)
    })
    return new Uint8Array(view.buffer)
  },
  decode(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let text = ''
    for (let i = 0; i + 3 < bytes.length; i += 4) {
      const point = view.getUint32(i, !bigEndian)
      text += point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\ufffd' : String.fromCodePoint(point)
    }
    return bytes.length % 4 === 0 ? text : `${text}\ufffd`
  },
})

/** A single-byte code page by the name TextDecoder knows it under. */
function table(label: string): Codec {
  const decoder = new TextDecoder(label)
  let codes: Map<string, number> | null = null
  return {
    encode(text) {
      if (codes === null) {
        codes = new Map()
        for (let byte = 255; byte >= 0; byte--) codes.set(decoder.decode(Uint8Array.of(byte)), byte)
      }
      return Uint8Array.from(text, (c) => codes!.get(c) ?? 63)
    },
    decode: (bytes) => decoder.decode(bytes),
  }
}

const utf7: Codec = {
  encode(text) {
    const out = text.replace(/[^A-Za-z0-9'(),\-./:? \t\r\n]+/g, (run) => {
      if (run === '+') return '+-'
      const bytes = utf16(true).encode(run)
      let binary = ''
      for (const byte of bytes) binary += String.fromCharCode(byte)
      return `+${btoa(binary).replace(/=+$/, '')}-`
    })
    return narrow(128).encode(out)
  },
  decode(bytes) {
    return narrow(128)
      .decode(bytes)
      .replace(/\+([A-Za-z0-9+/]*)-?/g, (_, run: string) => {
        if (run === '') return '+'
        const binary = atob(run)
        return utf16(true).decode(Uint8Array.from(binary.slice(0, binary.length & ~1), (c) => c.charCodeAt(0)))
      })
  },
}

interface CodePage {
  readonly page: number
  readonly web: string
  readonly name: string
  readonly preamble: readonly number[]
  readonly windowsPage: number
  readonly codec: () => Codec
}

const page = (
  number: number,
  web: string,
  name: string,
  codec: () => Codec,
  preamble: readonly number[] = [],
  windowsPage = 1200,
): CodePage => ({
  page: number,
  web,
  name,
  preamble,
  windowsPage,
  codec,
})

/** The code pages there are, by number. */
export const codePages: ReadonlyMap<number, CodePage> = new Map(
  [
    page(65001, 'utf-8', 'Unicode (UTF-8)', () => utf8, [0xef, 0xbb, 0xbf]),
    page(20127, 'us-ascii', 'US-ASCII', () => narrow(128), [], 1252),
    page(28591, 'iso-8859-1', 'Western European (ISO)', () => narrow(256), [], 1252),
    page(1200, 'utf-16', 'Unicode', () => utf16(false), [0xff, 0xfe]),
    page(1201, 'utf-16BE', 'Unicode (Big-Endian)', () => utf16(true), [0xfe, 0xff]),
    page(12000, 'utf-32', 'Unicode (UTF-32)', () => utf32(false), [0xff, 0xfe, 0, 0]),
    page(12001, 'utf-32BE', 'Unicode (UTF-32 Big-Endian)', () => utf32(true), [0, 0, 0xfe, 0xff]),
    page(65000, 'utf-7', 'Unicode (UTF-7)', () => utf7),
    page(1252, 'windows-1252', 'Western European (Windows)', () => table('windows-1252'), [], 1252),
    page(1250, 'windows-1250', 'Central European (Windows)', () => table('windows-1250'), [], 1250),
    page(1251, 'windows-1251', 'Cyrillic (Windows)', () => table('windows-1251'), [], 1251),
    page(1253, 'windows-1253', 'Greek (Windows)', () => table('windows-1253'), [], 1253),
    page(1254, 'windows-1254', 'Turkish (Windows)', () => table('windows-1254'), [], 1254),
    page(28592, 'iso-8859-2', 'Central European (ISO)', () => table('iso-8859-2'), [], 1250),
    page(28605, 'iso-8859-15', 'Latin 9 (ISO)', () => table('iso-8859-15'), [], 1252),
    page(866, 'cp866', 'Cyrillic (DOS)', () => table('ibm866'), [], 1251),
  ].map((p) => [p.page, p]),
)

const aliases: ReadonlyMap<string, number> = new Map([
  ['utf8', 65001],
  ['utf-8', 65001],
  ['unicode-1-1-utf-8', 65001],
  ['us-ascii', 20127],
  ['ascii', 20127],
  ['iso-8859-1', 28591],
  ['latin1', 28591],
  ['utf-16', 1200],
  ['unicode', 1200],
  ['utf-16le', 1200],
  ['ucs-2', 1200],
  ['utf-16be', 1201],
  ['unicodefffe', 1201],
  ['utf-32', 12000],
  ['utf-32le', 12000],
  ['utf-32be', 12001],
  ['utf-7', 65000],
  ['cp1252', 1252],
  ['windows-1252', 1252],
  ['x-ansi', 1252],
])

/** The code page of a name. Throws ArgumentException. */
export function codePageNamed(name: string): CodePage {
  const folded = name.toLowerCase()
  const number = aliases.get(folded)
  const found =
    number !== undefined ? codePages.get(number) : [...codePages.values()].find((p) => p.web.toLowerCase() === folded)
  if (found === undefined) {
    throw netFault(
      'System.ArgumentException',
      `'${name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')`,
    )
  }
  return found
}

/** The code page of a number; 0 is the default. Throws NotSupportedException. */
export function codePageNumbered(number: number): CodePage {
  const found = codePages.get(number === 0 ? 65001 : number)
  if (found === undefined) {
    throw netFault(
      'System.NotSupportedException',
      `No data is available for encoding ${number}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`,
    )
  }
  return found
}

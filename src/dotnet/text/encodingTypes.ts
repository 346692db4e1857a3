import { char } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, NetArray } from '../../types/array.ts'
import { type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { argumentNull, bytesOf, outOfRange, textsOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { byteArray } from '../identifiers.ts'
import { charArray } from './chars.ts'
import { type Codec, codePageNamed, codePageNumbered, codePages } from './encodings.ts'

/** System.Text.Encoding and its classes. */
export class Encoding {
  readonly page: number
  readonly hasPreamble: boolean
  readonly strict: boolean
  #codec: Codec | null = null
  constructor(page: number, hasPreamble: boolean, strict = false) {
    this.page = page
    this.hasPreamble = hasPreamble
    this.strict = strict
  }

  get preamble(): Uint8Array {
    return this.hasPreamble ? Uint8Array.from(codePageNumbered(this.page).preamble) : new Uint8Array(0)
  }

  encode(text: string): Uint8Array {
    return this.#use().encode(text)
  }

  decode(bytes: Uint8Array): string {
    const text = this.#use().decode(bytes)
    if (this.strict && text.includes('\ufffd')) {
      throw netFault(
        'System.Text.DecoderFallbackException',
        `Unable to translate bytes [${firstBad(bytes)}] at index 0 from specified code page to Unicode.`,
      )
    }
    return text
  }

  #use(): Codec {
    return (this.#codec ??= codePageNumbered(this.page).codec())
  }

  equalityKey(): string {
    return `${this.page}${this.hasPreamble}`
  }
}

const firstBad = (bytes: Uint8Array) => (bytes.find((b) => b > 127) ?? 0).toString(16).toUpperCase().padStart(2, '0')

export class Utf8Encoding extends Encoding {}
export class Utf8EncodingSealed extends Utf8Encoding {}
export class AsciiEncoding extends Encoding {}
export class AsciiEncodingSealed extends AsciiEncoding {}
export class Latin1Encoding extends Encoding {}
export class Utf16Encoding extends Encoding {}
export class Utf32Encoding extends Encoding {}
export class Utf7Encoding extends Encoding {}

const shared: Map<number, Encoding> = new Map()

/** The encoding of a code page, one object each. */
export function encodingOf(page: number): Encoding {
  const number = page === 0 ? 65001 : page
  let encoding = shared.get(number)
  if (encoding === undefined) {
    codePageNumbered(number)
    if (number === 65001) encoding = new Utf8EncodingSealed(number, true)
    else if (number === 20127) encoding = new AsciiEncodingSealed(number, false)
    else if (number === 28591) encoding = new Latin1Encoding(number, false)
    else if (number === 1200 || number === 1201) encoding = new Utf16Encoding(number, true)
    else if (number === 12000 || number === 12001) encoding = new Utf32Encoding(number, true)
    else if (number === 65000) encoding = new Utf7Encoding(number, false)
    else encoding = new Encoding(number, false)
    shared.set(number, encoding)
  }
  return encoding
}

let withoutPreamble: Encoding | undefined

/** UTF-8 without a byte order mark: Encoding.Default, what files are written in. */
export function defaultEncoding(): Encoding {
  return (withoutPreamble ??= new Utf8EncodingSealed(65001, false))
}

/** The text of a (String | Char[]) argument with optional start and count. */
function textArgument(value: Value, start?: number, count?: number): string {
  if (value === null) throw argumentNull('s')
  const text = typeof value === 'string' ? value : textsOf(value).join('')
  if (start === undefined) return text
  if (start < 0 || count! < 0) throw outOfRange(start < 0 ? 'index' : 'count', 'Non-negative number required.')
  if (start + count! > text.length) throw outOfRange('s', 'Index and count must refer to a location within the buffer.')
  return text.slice(start, start + count!)
}

function bytesArgument(value: Value, start?: number, count?: number): Uint8Array {
  if (value === null) throw argumentNull('bytes')
  const bytes = bytesOf(value)
  if (start === undefined) return bytes
  if (start < 0 || count! < 0) throw outOfRange(start < 0 ? 'index' : 'count', 'Non-negative number required.')
  if (start + count! > bytes.length)
    throw outOfRange('bytes', 'Index and count must refer to a location within the buffer.')
  return bytes.subarray(start, start + count!)
}

/** GetBytes: a new array, or into a given one from an index on. */
function getBytes(self: Encoding, value: Value, ...rest: Value[]): Value {
  const target = rest.find((a) => a instanceof NetArray)
  if (target === undefined)
    return byteArray(self.encode(textArgument(value, rest[0] as number | undefined, rest[1] as number | undefined)))
  const bytes = self.encode(textArgument(value, rest[0] as number, rest[1] as number))
  bytesOf(target).set(bytes, rest[3] as number)
  return bytes.length
}

function getChars(self: Encoding, value: Value, ...rest: Value[]): Value {
  const target = rest.find((a) => a instanceof NetArray) as NetArray | undefined
  if (target === undefined)
    return charArray(self.decode(bytesArgument(value, rest[0] as number | undefined, rest[1] as number | undefined)))
  const text = self.decode(bytesArgument(value, rest[0] as number, rest[1] as number))
  for (let i = 0; i < text.length; i++) target.setAt((rest[3] as number) + i, char(text.charCodeAt(i)))
  return text.length
}

const info = (self: Encoding) => codePageNumbered(self.page)

const encodingType = (): Described => ({
  class: Encoding,
  members: {
    'static UTF8': () => encodingOf(65001),
    'static ASCII': () => encodingOf(20127),
    'static Unicode': () => encodingOf(1200),
    'static BigEndianUnicode': () => encodingOf(1201),
    'static UTF32': () => encodingOf(12000),
    'static UTF7': () => encodingOf(65000),
    'static Latin1': () => encodingOf(28591),
    'static Default': defaultEncoding,
    'static GetEncoding': (first: Value) => {
      if (first === null) throw argumentNull('name')
      return encodingOf(typeof first === 'number' ? first : codePageNamed(first as string).page)
    },
    'static GetEncodings': () =>
      arrayFrom(
        requireType('System.Text.EncodingInfo'),
        [...codePages.keys()].map((p) => new EncodingInfo(encodingOf(p))),
      ),
    'static Convert': (from: Encoding, to: Encoding, bytes: Value, index?: number, count?: number) =>
      byteArray(to.encode(from.decode(bytesArgument(bytes, index, count)))),
    'static RegisterProvider': () => null,
    BodyName: (self: Encoding) => info(self).web,
    HeaderName: (self: Encoding) => info(self).web,
    WebName: (self: Encoding) => info(self).web,
    EncodingName: (self: Encoding) => info(self).name,
    CodePage: (self: Encoding) => self.page,
    WindowsCodePage: (self: Encoding) => info(self).windowsPage,
    IsSingleByte: (self: Encoding) => ![65001, 1200, 1201, 12000, 12001, 65000].includes(self.page),
    IsReadOnly: () => true,
    IsBrowserDisplay: () => true,
    IsBrowserSave: () => true,
    IsMailNewsDisplay: () => true,
    IsMailNewsSave: () => true,
    Preamble: (self: Encoding) => byteArray(self.preamble),
    Clone: (self: Encoding) => self,
    Equals: (self: Encoding, other: Value) =>
      other instanceof Encoding && other.page === self.page && other.hasPreamble === self.hasPreamble,
    GetHashCode: (self: Encoding) => self.page,
    GetByteCount: (self: Encoding, value: Value, start?: number, count?: number) =>
      self.encode(textArgument(value, start, count)).length,
    GetBytes: getBytes,
    GetCharCount: (self: Encoding, value: Value, start?: number, count?: number) =>
      self.decode(bytesArgument(value, start, count)).length,
    GetChars: getChars,
    GetMaxByteCount: (self: Encoding, count: number) => {
      if (self.page === 65001) return (count + 1) * 3
      if (self.page === 1200 || self.page === 1201) return (count + 1) * 2
      return self.page === 12000 || self.page === 12001 ? (count + 1) * 4 : count + 1
    },
    GetMaxCharCount: (self: Encoding, count: number) => {
      if (self.page === 1200 || self.page === 1201) return Math.ceil(count / 2) + 1
      return self.page === 12000 || self.page === 12001
        ? Math.floor(count / 2) + 2
        : self.page === 65001
          ? count + 1
          : count
    },
    GetPreamble: (self: Encoding) => byteArray(self.preamble),
    GetString: (self: Encoding, value: Value, start?: number, count?: number) =>
      self.decode(bytesArgument(value, start, count)),
  },
})

/** System.Text.EncodingInfo. */
class EncodingInfo {
  readonly encoding: Encoding
  constructor(encoding: Encoding) {
    this.encoding = encoding
  }
}

const endian = (little: number, big: number) => (bigEndian?: boolean, mark?: boolean) =>
  [bigEndian === true ? big : little, mark ?? true] as const

export const encodingTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  ['System.Text.Encoding', encodingType],
  [
    'System.Text.UTF8Encoding',
    () => ({
      class: Utf8Encoding,
      members: { new: (mark?: boolean, strict?: boolean) => new Utf8Encoding(65001, mark ?? false, strict ?? false) },
    }),
  ],
  [
    'System.Text.ASCIIEncoding',
    () => ({ class: AsciiEncoding, members: { new: () => new AsciiEncoding(20127, false) } }),
  ],
  [
    'System.Text.UnicodeEncoding',
    () => ({
      class: Utf16Encoding,
      members: {
        new: (b?: boolean, m?: boolean, strict?: boolean) =>
          new Utf16Encoding(...endian(1200, 1201)(b, m), strict ?? false),
      },
    }),
  ],
  [
    'System.Text.UTF32Encoding',
    () => ({
      class: Utf32Encoding,
      members: {
        new: (b?: boolean, m?: boolean, strict?: boolean) =>
          new Utf32Encoding(...endian(12000, 12001)(b, m), strict ?? false),
      },
    }),
  ],
  ['System.Text.UTF7Encoding', () => ({ class: Utf7Encoding, members: { new: () => new Utf7Encoding(65000, false) } })],
  ['System.Text.CodePagesEncodingProvider', () => ({ members: { 'static Instance': () => null } })],
  [
    'System.Text.EncodingInfo',
    () => ({
      class: EncodingInfo,
      members: {
        CodePage: (self: EncodingInfo) => self.encoding.page,
        Name: (self: EncodingInfo) => info(self.encoding).web,
        DisplayName: (self: EncodingInfo) => info(self.encoding).name,
        GetEncoding: (self: EncodingInfo) => self.encoding,
      },
    }),
  ],
])

/** Classes of .NET's that only their instances show. */
export const encodingEntries: readonly NetTypeEntry[] = [
  netType('System.Text.UTF8Encoding+UTF8EncodingSealed', () => ({
    class: Utf8EncodingSealed,
    base: 'System.Text.UTF8Encoding',
    isSealed: true,
  })),
  netType('System.Text.ASCIIEncoding+ASCIIEncodingSealed', () => ({
    class: AsciiEncodingSealed,
    base: 'System.Text.ASCIIEncoding',
    isSealed: true,
  })),
  netType('System.Text.Latin1Encoding', () => ({ class: Latin1Encoding, base: 'System.Text.Encoding' })),
]

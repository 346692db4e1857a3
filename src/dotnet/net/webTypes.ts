import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import { type NetType, type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { netText } from '../../types/text/netText.ts'
import { argumentNull, bytesOf } from '../arguments.ts'
import { NameValueCollection } from '../collections/specialized.ts'
import type { Described } from '../declare.ts'
import { byteArray } from '../identifiers.ts'
import { TextWriter } from '../io/textIo.ts'
import { Encoding } from '../text/encodingTypes.ts'
import { decodeHtml, encodeAttribute, encodeHtml, encodeScript } from './htmlText.ts'
import { decodeUrl, decodeUrlBytes, encodeUrl, encodeUrlBytes, encodeUrlPath, encodeUrlUnicode } from './urlText.ts'

/** A method over text: null gives null; a text writer as second argument takes the result. */
const over =
  (change: (text: string) => string) =>
  (text: Value, output?: Value): Value => {
    const changed = text === null ? null : change(netText(text))
    if (output instanceof TextWriter) {
      if (changed !== null) output.write(changed)
      return null
    }
    return changed
  }

const slice = (bytes: Value, offset?: number, count?: number): Uint8Array => {
  const all = bytesOf(bytes)
  return offset === undefined ? all : all.subarray(offset, offset + count!)
}
const ascii = (text: string): NetArray => byteArray(Uint8Array.from(text, (c) => c.charCodeAt(0)))
const pageOf = (encoding: Value | undefined): number => (encoding instanceof Encoding ? encoding.page : 65001)

/** UrlEncode of text or bytes. */
const urlEncode =
  (isUpper: boolean) =>
  (first: Value, second?: Value, third?: Value): string | null => {
    if (first === null) return null
    if (first instanceof NetArray)
      return encodeUrlBytes(slice(first, second as number | undefined, third as number | undefined), isUpper)
    return encodeUrl(first as string, isUpper, pageOf(second))
  }

const webUtility = (): Described => ({
  members: {
    'static HtmlEncode': over(encodeHtml),
    'static HtmlDecode': over(decodeHtml),
    'static UrlEncode': urlEncode(true),
    'static UrlEncodeToBytes': (bytes: Value, offset: number, count: number) =>
      ascii(encodeUrlBytes(slice(bytes, offset, count), true)),
    'static UrlDecode': over((text) => decodeUrl(text, false)),
    'static UrlDecodeToBytes': (bytes: Value, offset: number, count: number) =>
      byteArray(decodeUrlBytes(slice(bytes, offset, count))),
  },
})

/** The collection of ParseQueryString: its text is the query. */
export class QueryCollection extends NameValueCollection {
  readonly netType: NetType = requireType('System.Web.HttpUtility+HttpQSCollection')

  override toString(): string {
    const parts: string[] = []
    for (const name of this.names) {
      const key = name === null || name === '' ? '' : `${encodeUrl(name, false)}=`
      const values = this.valuesOf(name) ?? []
      if (values.length === 0) parts.push(key)
      for (const value of values) parts.push(key + encodeUrl(value, false))
    }
    return parts.join('&')
  }

  formatWith(): string {
    return this.toString()
  }
}

function parseQuery(query: string | null, encoding?: Value): QueryCollection {
  if (query === null) throw argumentNull('query')
  const found = new QueryCollection()
  const text = query.startsWith('?') ? query.slice(1) : query
  if (text === '') return found
  const page = pageOf(encoding)
  for (const part of text.split('&')) {
    const cut = part.indexOf('=')
    const name = cut < 0 ? null : decodeUrl(part.slice(0, cut), true, page)
    found.add(name, decodeUrl(part.slice(cut + 1), true, page))
  }
  return found
}

const httpUtility = (): Described => ({
  members: {
    new: () => new HttpUtility(),
    'static ParseQueryString': parseQuery,
    'static HtmlEncode': over(encodeHtml),
    'static HtmlDecode': over(decodeHtml),
    'static HtmlAttributeEncode': over(encodeAttribute),
    'static UrlEncode': urlEncode(false),
    'static UrlPathEncode': over(encodeUrlPath),
    'static UrlEncodeUnicode': over(encodeUrlUnicode),
    'static UrlEncodeUnicodeToBytes': (text: string | null) => (text === null ? null : ascii(encodeUrlUnicode(text))),
    'static UrlEncodeToBytes': (...args: [Value, Value?, Value?]) => {
      const text = urlEncode(false)(...args)
      return text === null ? null : ascii(text)
    },
    'static UrlDecode': (first: Value, ...rest: Value[]) => {
      if (first === null) return null
      const page = pageOf(rest[rest.length - 1])
      if (!(first instanceof NetArray)) return decodeUrl(first as string, true, page)
      const bytes = rest.length === 3 ? slice(first, rest[0] as number, rest[1] as number) : bytesOf(first)
      return decodeUrl(String.fromCharCode(...bytes), true, page)
    },
    'static UrlDecodeToBytes': (first: Value, second?: Value, third?: Value) => {
      if (first === null) return null
      const bytes =
        first instanceof NetArray
          ? slice(first, second as number | undefined, third as number | undefined)
          : new Encoding(pageOf(second), false).encode(first as string)
      return byteArray(decodeUrlBytes(bytes))
    },
    'static JavaScriptStringEncode': (text: string | null, quoted = false) => {
      const escaped = encodeScript(text ?? '')
      return quoted ? `"${escaped}"` : escaped
    },
  },
})

class HttpUtility {}

export const webTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Net.WebUtility', webUtility],
  ['System.Web.HttpUtility', httpUtility],
])

export const webEntries: readonly NetTypeEntry[] = [
  netType('System.Web.HttpUtility+HttpQSCollection', () => ({
    class: QueryCollection,
    base: 'System.Collections.Specialized.NameValueCollection',
    assembly: 'System.Web.HttpUtility',
    members: { 'ToString(): String': (self: QueryCollection) => self.toString() },
  })),
]

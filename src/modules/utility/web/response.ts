/** What Invoke-WebRequest gives: BasicHtmlWebResponseObject. */

import { decodeHtml } from '../../../dotnet/net/htmlText.ts'
import { dictionaryOf } from '../../../engine/netTypes/values.ts'
import type { HttpResponse } from '../../../kernel/host.ts'
import type { Value } from '../../../kernel/value.ts'
import { objectArray, stringArray } from '../../../types/array.ts'
import { customObject } from '../../../types/psobject.ts'

const contentHeaders = new Set([
  'allow',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-location',
  'content-md5',
  'content-range',
  'content-type',
  'expires',
  'last-modified',
])

/** System.Net.Http.HttpResponseMessage. */
export class ResponseMessage {
  readonly response: HttpResponse
  constructor(response: HttpResponse) {
    this.response = response
  }
}

/** Header names with their values, those of the content last. */
export function headersOf(response: HttpResponse): [string, string[]][] {
  const found = new Map<string, [string, string[]]>()
  for (const [name, value] of response.headers) {
    const known = found.get(name.toLowerCase())
    if (known === undefined) found.set(name.toLowerCase(), [name, [value]])
    else known[1].push(value)
  }
  const all = [...found.entries()]
  return [...all.filter(([key]) => !contentHeaders.has(key)), ...all.filter(([key]) => contentHeaders.has(key))].map(
    ([, entry]) => entry,
  )
}

export function headerDictionary(response: HttpResponse): Value {
  return dictionaryOf(
    'System.Collections.Generic.IEnumerable[string]',
    headersOf(response).map(([name, values]) => [name, stringArray(values)] as const),
  )
}

export function headerOf(response: HttpResponse, name: string): string | null {
  const wanted = name.toLowerCase()
  return response.headers.find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null
}

/** The media type without its parameters, in lower case. */
export function mediaType(response: HttpResponse): string {
  return (headerOf(response, 'content-type') ?? '').split(';')[0]!.trim().toLowerCase()
}

/** The body as text, in the charset the answer names; else UTF-8, which JSON and XML default to as well. */
export function textOf(response: HttpResponse): string {
  const named = /charset\s*=\s*"?([^\s;"]+)/i.exec(headerOf(response, 'content-type') ?? '')?.[1]
  const declared =
    named ??
    /<meta\s[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(asciiStart(response.body))?.[1] ??
    xmlEncoding(response.body)
  return decoderOf(declared ?? 'utf-8').decode(response.body)
}

function asciiStart(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1024))
}

function xmlEncoding(bytes: Uint8Array): string | undefined {
  return /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(asciiStart(bytes))?.[1]
}

function decoderOf(name: string): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(name)
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder('utf-8')
    throw error
  }
}

const textual = /^text\/|[/+](json|xml)$|javascript|x-www-form-urlencoded|^$/

/** Microsoft.PowerShell.Commands.WebResponseObject. */
export class WebResponseObject {
  readonly response: HttpResponse
  readonly relations: Value
  constructor(response: HttpResponse) {
    this.response = response
    this.relations = dictionaryOf('string', relationLinks(response))
  }

  get rawContent(): string {
    const { version, status, statusText } = this.response
    const lines = headersOf(this.response).map(([name, values]) => `${name}: ${values.join(', ')}\r\n`)
    return `HTTP/${version} ${status} ${statusText}\r\n${lines.join('')}\r\n${this.text ?? ''}`
  }

  /** Null where the content is no text. */
  get text(): string | null {
    return textual.test(mediaType(this.response)) ? textOf(this.response) : null
  }
}

/** Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject. */
export class HtmlResponseObject extends WebResponseObject {
  override get text(): string {
    return textOf(this.response)
  }

  elements(tag: 'a' | 'img' | 'input'): Value {
    const pattern = tag === 'a' ? /<a\s+[^>]*(?:\/>|>[\s\S]*?<\/a>)/gi : new RegExp(`<${tag}\\s+[^>]*?/?>`, 'gi')
    return objectArray([...this.text.matchAll(pattern)].map(([html]) => element(html, tag.toUpperCase())))
  }

  get inputFields(): Value {
    return objectArray(
      [...this.text.matchAll(/<(input|textarea|select|button)\s+[^>]*>/gi)].map(([html, tag]) =>
        element(html, tag!.toUpperCase()),
      ),
    )
  }
}

/** An element as an object of its attributes. */
function element(html: string, tag: string): Value {
  const properties = new Map<string, [string, Value]>([
    ['outerhtml', ['outerHTML', html]],
    ['tagname', ['tagName', tag]],
  ])
  const opening = /^<\w+\s*([^>]*)>/.exec(html)?.[1] ?? ''
  for (const [, name, double, single, bare] of opening.matchAll(
    /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    const value = double ?? single ?? bare ?? null
    if (!properties.has(name!.toLowerCase()))
      properties.set(name!.toLowerCase(), [name!, value === null ? null : decodeHtml(value)])
  }
  return customObject([...properties.values()])
}

/** `Link` headers by relation, absolute. */
export function relationLinks(response: HttpResponse): [string, string][] {
  const header = headerOf(response, 'link')
  if (header === null) return []
  return [...header.matchAll(/<([^>]*)>\s*;\s*rel\s*=\s*"?([^",;]+)"?/g)].map(([, url, relation]) => [
    relation!,
    new URL(url!, response.url).href,
  ])
}

/** What a request carries: bytes and the headers that tell what they are. */

import { FileInfo } from '../../../dotnet/io/infos.ts'
import { escapeData } from '../../../dotnet/uri.ts'
import type { Value } from '../../../kernel/value.ts'
import type { FileSystem } from '../../../session/fileSystem.ts'
import { NetArray } from '../../../types/array.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { isDictionary } from '../../../types/dictionary.ts'
import { enumerate } from '../../../types/enumerate.ts'
import { getMember } from '../../../types/members.ts'
import { baseOf } from '../../../types/psobject.ts'
import { typeOf } from '../../../types/typeOf.ts'

export interface RequestBody {
  readonly bytes: Uint8Array
  /** Where the body itself decides it (multipart). */
  readonly contentType: string | null
}

/** `name=value&…` of a dictionary. */
export function formText(value: Value): string {
  const base = baseOf(value)
  if (!isDictionary(base)) return ''
  return [...base.entries()]
    .map(([name, item]) => `${encodePart(toText(name))}=${item === null ? '' : encodePart(toText(item))}`)
    .join('&')
}

/** As WebUtility.UrlEncode writes it, but with spaces escaped as the form content does: '+'. */
function encodePart(text: string): string {
  return escapeData(text).replaceAll('%20', '+')
}

/** The bytes of -Body. `charset`: that of the content type, '' for UTF-8. */
export function bodyOf(value: Value, isGet: boolean, charset: string): RequestBody {
  const base = baseOf(value)
  if (isDictionary(base) && !isGet) return { bytes: encode(formText(value), ''), contentType: null }
  if (base instanceof NetArray && base.storage instanceof Uint8Array) return { bytes: base.storage, contentType: null }
  if (base !== null && typeof base === 'object' && typeOf(base).fullName.startsWith('System.Xml.Xml'))
    return { bytes: encode(toText(getMember(base, 'OuterXml') ?? null), charset), contentType: null }
  return { bytes: encode(toText(value), charset), contentType: null }
}

function encode(text: string, charset: string): Uint8Array {
  if (/^(iso-8859-1|latin1)$/i.test(charset))
    return Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63))
  if (/^(us-)?ascii$/i.test(charset))
    return Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 63))
  if (/^(utf-16(le)?|unicode)$/i.test(charset)) {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true)
    return new Uint8Array(view.buffer)
  }
  return new TextEncoder().encode(text)
}

/** multipart/form-data of -Form: files as files, collections field by field. */
export function multipart(form: Value, boundary: string, fileSystem: FileSystem): RequestBody {
  const parts: Uint8Array[] = []
  const put = (text: string) => parts.push(new TextEncoder().encode(text))
  const field = (name: string, value: Value, expand: boolean): void => {
    const base = baseOf(value)
    if (base instanceof FileInfo) {
      put(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${base.path.slice(base.path.lastIndexOf('/') + 1)}"; filename*=utf-8''${escapeData(base.path.slice(base.path.lastIndexOf('/') + 1))}\r\nContent-Type: application/octet-stream\r\n\r\n`,
      )
      parts.push(fileSystem.readFile(base.path))
      put('\r\n')
      return
    }
    const items = expand && typeof base !== 'string' && !isDictionary(base) ? enumerate(base) : null
    if (items !== null) {
      for (const item of items) field(name, item as Value, false)
      return
    }
    put(
      `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=${/^[\w.-]+$/.test(name) ? name : `"${name}"`}\r\n\r\n${value === null ? '' : toText(value)}\r\n`,
    )
  }
  const base = baseOf(form)
  if (isDictionary(base)) for (const [name, value] of base.entries()) field(toText(name), value, true)
  put(`--${boundary}--\r\n`)
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return { bytes, contentType: `multipart/form-data; boundary="${boundary}"` }
}

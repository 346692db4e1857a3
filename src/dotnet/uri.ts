import { netFault } from '../kernel/fault.ts'
import { argumentNull } from './arguments.ts'

const defaultPorts: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['https', 443],
  ['ftp', 21],
  ['ftps', 990],
  ['sftp', 22],
  ['ssh', 22],
  ['telnet', 23],
  ['gopher', 70],
  ['nntp', 119],
  ['ldap', 389],
  ['net.tcp', 808],
  ['ws', 80],
  ['wss', 443],
  ['mailto', 25],
])

const authoritySchemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'ftp',
  'ftps',
  'ws',
  'wss',
  'gopher',
  'nntp',
  'net.tcp',
  'telnet',
  'ldap',
  'ssh',
  'sftp',
])

/** Percent-encodes what may not stand in a URI; escapes already there stay. */
function encodeUri(text: string): string {
  return text.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%#[\]]+/g, (part) =>
    encodeURIComponent(part.toWellFormed()),
  )
}

/** Uri.EscapeDataString: all but the unreserved characters. */
export function escapeData(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Uri.UnescapeDataString: what is no valid escape stays. */
export function unescapeData(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.match(/%../g)!, (h) => Number.parseInt(h.slice(1), 16))
    const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    if (!decoded.includes('\ufffd')) return decoded
    // Bytes that are no text stay escaped.
    return run.replace(/%[0-7][0-9A-Fa-f]/g, (h) => String.fromCharCode(Number.parseInt(h.slice(1), 16)))
  })
}

const unreserved = /%(?:2D|2E|5F|7E|3[0-9]|[46][1-9A-F]|[57][0-9A]|[46]1)/gi

/** Escapes of characters that need none are taken back. */
const relax = (text: string) =>
  text.replace(unreserved, (h) => {
    const c = String.fromCharCode(Number.parseInt(h.slice(1), 16))
    return /[A-Za-z0-9\-._~]/.test(c) ? c : h
  })

/** Dot segments of an absolute path. */
function removeDots(path: string): string {
  const out: string[] = []
  const parts = path.split('/')
  parts.forEach((part, i) => {
    const isLast = i === parts.length - 1
    if (part === '..') {
      if (out.length > 1) out.pop()
      if (isLast) out.push('')
    } else if (part === '.') {
      if (isLast) out.push('')
    } else out.push(part)
  })
  return out.join('/')
}

const badFormat = (what: string) => netFault('System.UriFormatException', `Invalid URI: ${what}`)

/** System.Uri. `isAbsolute` false: only the original text is known. */
export class Uri {
  readonly original: string
  readonly isAbsolute: boolean
  readonly scheme: string = ''
  readonly userInfo: string = ''
  readonly host: string = ''
  readonly port: number = -1
  /** Escaped. */
  readonly path: string = ''
  readonly query: string = ''
  readonly fragment: string = ''
  readonly hasAuthority: boolean = false

  /** `kind`: 0 either, 1 absolute, 2 relative. Throws UriFormatException. */
  constructor(text: string, kind: 0 | 1 | 2 = 1) {
    this.original = text
    const trimmed = text.trim()
    if (kind === 2) {
      this.isAbsolute = false
      return
    }
    if (trimmed === '') {
      if (kind === 0) {
        this.isAbsolute = false
        return
      }
      throw badFormat('The URI is empty.')
    }
    // A rooted Unix path is a file.
    const rooted = trimmed.startsWith('/') && !trimmed.startsWith('//')
    const match = rooted ? null : /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/s.exec(trimmed)
    if (match === null && !rooted) {
      if (kind === 0) {
        this.isAbsolute = false
        return
      }
      throw badFormat('The format of the URI could not be determined.')
    }
    this.isAbsolute = true
    this.scheme = rooted ? 'file' : match![1]!.toLowerCase()
    let rest = rooted ? `//${trimmed}` : match![2]!
    const hash = rest.indexOf('#')
    if (hash >= 0 && !rooted) {
      this.fragment = encodeUri(rest.slice(hash))
      rest = rest.slice(0, hash)
    }
    const mark = rest.indexOf('?')
    if (mark >= 0 && !rooted) {
      this.query = encodeUri(rest.slice(mark))
      rest = rest.slice(0, mark)
    }
    const needsAuthority = authoritySchemes.has(this.scheme)
    if (rest.startsWith('//') || (needsAuthority && /^[\\/]{2}/.test(rest))) {
      this.hasAuthority = true
      const end = rest.slice(2).search(/[/\\]/)
      const authority = end < 0 ? rest.slice(2) : rest.slice(2, 2 + end)
      rest = end < 0 ? '' : rest.slice(2 + end)
      const at = authority.lastIndexOf('@')
      if (at >= 0) this.userInfo = encodeUri(authority.slice(0, at))
      const hostPort = authority.slice(at + 1)
      const parts = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(hostPort)
      if (parts === null) throw badFormat('Invalid port specified.')
      this.host = parts[1]!.toLowerCase()
      if (needsAuthority && (this.host === '' || /[ <>"%{}|\\^`]/.test(this.host)))
        throw badFormat('The hostname could not be parsed.')
      const port = parts[2]
      if (port !== undefined && port !== '') {
        if (!/^\d+$/.test(port) || Number(port) > 65535) throw badFormat('Invalid port specified.')
        this.port = Number(port)
      }
    } else if (needsAuthority) throw badFormat('The Authority/Host could not be parsed.')
    if (this.port < 0) this.port = this.scheme === 'file' ? -1 : (defaultPorts.get(this.scheme) ?? -1)
    if (this.scheme === 'mailto') {
      const at = rest.lastIndexOf('@')
      if (at >= 0) {
        this.userInfo = rest.slice(0, at)
        this.host = rest.slice(at + 1)
        rest = ''
      }
    }
    let path = this.hasAuthority ? rest.replaceAll('\\', '/') : rest
    path = rooted ? path.replace(/[%?#]/g, (c) => encodeURIComponent(c)) : path
    path = relax(encodeUri(path))
    if (this.hasAuthority && path === '') path = '/'
    this.path = this.hasAuthority || path.startsWith('/') ? removeDots(path) : path
  }

  #absolute(): void {
    if (!this.isAbsolute)
      throw netFault('System.InvalidOperationException', 'This operation is not supported for a relative URI.')
  }

  get isDefaultPort(): boolean {
    this.#absolute()
    return this.port === (defaultPorts.get(this.scheme) ?? -1)
  }
  get authority(): string {
    this.#absolute()
    return this.isDefaultPort || this.port < 0 ? this.host : `${this.host}:${this.port}`
  }
  get absoluteUri(): string {
    this.#absolute()
    const user = this.userInfo === '' ? '' : `${this.userInfo}@`
    const lead = this.hasAuthority
      ? `${this.scheme}://${user}${this.authority}`
      : `${this.scheme}:${this.scheme === 'mailto' ? user + this.host : ''}`
    return lead + this.path + this.query + this.fragment
  }
  get localPath(): string {
    this.#absolute()
    const path = unescapeData(this.path)
    return this.scheme === 'file' && this.host !== '' ? `\\\\${this.host}${path.replaceAll('/', '\\')}` : path
  }
  get segments(): string[] {
    this.#absolute()
    return this.path.match(/[^/]*\/|[^/]+$/g) ?? []
  }
  get isFile(): boolean {
    this.#absolute()
    return this.scheme === 'file'
  }
  get isLoopback(): boolean {
    return (
      this.host === 'localhost' ||
      this.host.startsWith('127.') ||
      this.host === '[::1]' ||
      (this.scheme === 'file' && this.host === '')
    )
  }
  get hostNameType(): number {
    if (this.host === '') return this.scheme === 'file' ? 1 : 0
    if (/^\d+\.\d+\.\d+\.\d+$/.test(this.host)) return 3
    return this.host.startsWith('[') ? 4 : 2
  }

  /** Uri.ToString: readable, escapes taken back where nothing changes. */
  toString(): string {
    if (!this.isAbsolute) return this.original
    const readable = (text: string) =>
      text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
        const plain = unescapeData(run)
        return Array.from(plain, (c) =>
          /[%#?/\\@:;=&+$,]/.test(c) || (c.charCodeAt(0) < 33 && c !== ' ') ? encodeURIComponent(c) : c,
        ).join('')
      })
    const user = this.userInfo === '' ? '' : `${readable(this.userInfo)}@`
    const lead = this.hasAuthority
      ? `${this.scheme}://${user}${this.authority}`
      : `${this.scheme}:${this.scheme === 'mailto' ? user + this.host : ''}`
    return lead + readable(this.path) + readable(this.query) + readable(this.fragment)
  }

  equalityKey(): string {
    return this.isAbsolute ? this.absoluteUri.replace(/#.*/, '') : this.original
  }
}

/** A relative reference put together with a base. RFC 3986 5.2. */
export function resolveUri(base: Uri | null, reference: string): Uri {
  if (base === null) throw argumentNull('baseUri')
  if (!base.isAbsolute)
    throw netFault(
      'System.ArgumentOutOfRangeException',
      "Specified argument was out of the range of valid values. (Parameter 'baseUri')",
    )
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(reference)) return new Uri(reference)
  if (reference === '') return base
  const origin = `${base.scheme}:${base.hasAuthority ? `//${base.userInfo === '' ? '' : `${base.userInfo}@`}${base.authority}` : ''}`
  if (reference.startsWith('//')) return new Uri(`${base.scheme}:${reference}`)
  if (reference.startsWith('/')) return new Uri(origin + reference)
  if (reference.startsWith('?')) return new Uri(origin + base.path + reference)
  if (reference.startsWith('#')) return new Uri(origin + base.path + base.query + reference)
  return new Uri(origin + base.path.slice(0, base.path.lastIndexOf('/') + 1) + reference)
}

/** The way from one URI to another; the other itself where they have no origin in common. */
export function relativeUri(from: Uri, to: Uri): Uri {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return to
  const a = from.path.split('/').slice(0, -1)
  const b = to.path.split('/')
  let common = 0
  while (common < a.length && common < b.length - 1 && a[common] === b[common]) common++
  const up = '../'.repeat(a.length - common)
  const rest = up + b.slice(common).join('/')
  return new Uri(unescapeData(rest === '' && to.path !== from.path ? './' : rest) + to.query + to.fragment, 2)
}

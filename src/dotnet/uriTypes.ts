import { type Char, char } from '../kernel/boxes.ts'
import { Fault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import { stringArray } from '../types/array.ts'
import type { PSReference } from '../types/psReference.ts'
import { argumentNull, enumNumber, textOf } from './arguments.ts'
import type { Described } from './declare.ts'
import { textHash } from './objects.ts'
import { escapeData, relativeUri, resolveUri, Uri, unescapeData } from './uri.ts'

function make(first: Value, second?: Value): Uri {
  if (first === null) throw argumentNull('uriString')
  if (first instanceof Uri)
    return resolveUri(first, second instanceof Uri ? second.original : ((second as string | null) ?? ''))
  const kind = second === undefined || typeof second === 'boolean' ? 1 : (enumNumber(second) as 0 | 1 | 2)
  return new Uri(first as string, kind)
}

function tryMake(result: PSReference, create: () => Uri): boolean {
  try {
    result.value = create()
    return true
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    result.value = null
    return false
  }
}

const isWellFormed = (text: string, kind: number): boolean => {
  if (/[\s<>"{}|\\^`]/.test(text)) return false
  try {
    const uri = new Uri(text, kind as 0 | 1 | 2)
    if (kind === 1) return uri.isAbsolute && /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text)
    return kind === 2 ? !/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text) : true
  } catch (thrown) {
    if (thrown instanceof Fault) return false
    throw thrown
  }
}

/** Uri.GetLeftPart: up to scheme, authority, path or query. */
function leftPart(self: Uri, part: Value): string {
  const authority = self.hasAuthority
    ? `${self.scheme}://${self.userInfo === '' ? '' : `${self.userInfo}@`}${self.authority}`
    : `${self.scheme}:`
  switch (enumNumber(part)) {
    case 0:
      return self.hasAuthority ? `${self.scheme}://` : `${self.scheme}:`
    case 1:
      return self.hasAuthority ? authority : ''
    case 2:
      return authority + self.path
    default:
      return authority + self.path + self.query
  }
}

/** Uri.GetComponents for the common combinations. */
function components(self: Uri, wanted: Value, format: Value): string {
  const bits = enumNumber(wanted)
  const escaped = enumNumber(format) === 1
  const shown = (text: string) => (escaped ? text : unescapeData(text))
  const delimiters = (bits & 0x40000000) !== 0
  let out = ''
  if ((bits & 1) !== 0) out += self.scheme + (bits === 1 ? '' : self.hasAuthority ? '://' : ':')
  if ((bits & 2) !== 0 && self.userInfo !== '') out += `${shown(self.userInfo)}${(bits & 4) !== 0 ? '@' : ''}`
  if ((bits & 4) !== 0) out += self.host
  if ((bits & 128) !== 0 || ((bits & 8) !== 0 && !self.isDefaultPort))
    out += (bits & 4) !== 0 ? `:${self.port}` : `${self.port}`
  if ((bits & 16) !== 0)
    out += (bits & ~16) === 0 && !delimiters ? shown(self.path).replace(/^\//, '') : shown(self.path)
  if ((bits & 32) !== 0 && self.query !== '')
    out += (bits & ~32) === 0 && !delimiters ? shown(self.query).slice(1) : shown(self.query)
  if ((bits & 64) !== 0 && self.fragment !== '')
    out += (bits & ~64) === 0 && !delimiters ? shown(self.fragment).slice(1) : shown(self.fragment)
  return out
}

const schemes: readonly (readonly [string, string])[] = [
  ['File', 'file'],
  ['Ftp', 'ftp'],
  ['Sftp', 'sftp'],
  ['Ftps', 'ftps'],
  ['Gopher', 'gopher'],
  ['Http', 'http'],
  ['Https', 'https'],
  ['Ws', 'ws'],
  ['Wss', 'wss'],
  ['Mailto', 'mailto'],
  ['News', 'news'],
  ['Nntp', 'nntp'],
  ['Ssh', 'ssh'],
  ['Telnet', 'telnet'],
  ['NetTcp', 'net.tcp'],
  ['NetPipe', 'net.pipe'],
]

const relative = () =>
  new Fault({
    exception: 'System.InvalidOperationException',
    message: 'This operation is not supported for a relative URI.',
  })

/** A property that only absolute URIs have. */
const absolute =
  <T>(read: (self: Uri) => T) =>
  (self: Uri) => {
    if (!self.isAbsolute) throw relative()
    return read(self)
  }

const uriType = (): Described => ({
  class: Uri,
  members: {
    ...Object.fromEntries(schemes.map(([name, scheme]) => [`static UriScheme${name}`, () => scheme])),
    'static SchemeDelimiter': () => '://',
    new: make,
    AbsolutePath: absolute((u) => u.path),
    AbsoluteUri: absolute((u) => u.absoluteUri),
    LocalPath: absolute((u) => u.localPath),
    Authority: absolute((u) => u.authority),
    HostNameType: absolute((u) => u.hostNameType),
    IsDefaultPort: absolute((u) => u.isDefaultPort),
    IsFile: absolute((u) => u.isFile),
    IsLoopback: absolute((u) => u.isLoopback),
    PathAndQuery: absolute((u) => u.path + u.query),
    Segments: absolute((u) => stringArray(u.segments)),
    IsUnc: absolute((u) => u.isFile && u.host !== ''),
    Host: absolute((u) => u.host),
    Port: absolute((u) => u.port),
    Query: absolute((u) => u.query),
    Fragment: absolute((u) => u.fragment),
    Scheme: absolute((u) => u.scheme),
    OriginalString: (self: Uri) => self.original,
    DnsSafeHost: absolute((u) => u.host.replace(/^\[|\]$/g, '')),
    IdnHost: absolute((u) => u.host.replace(/^\[|\]$/g, '')),
    IsAbsoluteUri: (self: Uri) => self.isAbsolute,
    UserEscaped: () => false,
    UserInfo: absolute((u) => u.userInfo),
    GetLeftPart: leftPart,
    GetComponents: components,
    GetHashCode: (self: Uri) => textHash(self.equalityKey()),
    Equals: (self: Uri, other: Value) => {
      if (typeof other === 'string') return self.equalityKey() === make(other).equalityKey()
      return other instanceof Uri && other.equalityKey() === self.equalityKey()
    },
    ToString: (self: Uri) => self.toString(),
    MakeRelativeUri: (self: Uri, other: Uri) => relativeUri(self, other),
    MakeRelative: (self: Uri, other: Uri) => relativeUri(self, other).original,
    IsBaseOf: (self: Uri, other: Uri) =>
      self.scheme === other.scheme &&
      self.authority === other.authority &&
      other.path.startsWith(self.path.slice(0, self.path.lastIndexOf('/') + 1)),
    IsWellFormedOriginalString: (self: Uri) => isWellFormed(self.original, self.isAbsolute ? 1 : 2),
    'static CheckHostName': (name: string | null) => {
      if (name === null || name === '') return 0
      if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)) return 3
      if (/^\[?[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*\]?$/.test(name)) return 4
      return /^[\p{L}\d](?:[\p{L}\d_.-]*[\p{L}\d])?\.?$/u.test(name) ? 2 : 0
    },
    'static CheckSchemeName': (name: string | null) => name !== null && /^[A-Za-z][A-Za-z0-9+.-]*$/.test(name),
    'static HexEscape': (c: Char) => `%${c.code.toString(16).toUpperCase().padStart(2, '0')}`,
    'static HexUnescape': (text: string, index: PSReference) => {
      const at = index.value as number
      const hex = /^%([0-9A-Fa-f]{2})/.exec(text.slice(at))
      index.value = at + (hex === null ? 1 : 3)
      return char(hex === null ? text.charCodeAt(at) : Number.parseInt(hex[1]!, 16))
    },
    'static IsHexEncoding': (text: string, index: number) => /^%[0-9A-Fa-f]{2}/.test(text.slice(index)),
    'static IsHexDigit': (c: Char) => /[0-9A-Fa-f]/.test(textOf(c)),
    'static FromHex': (c: Char) => Number.parseInt(textOf(c), 16),
    'static TryCreate': (first: Value, ...rest: Value[]) => {
      const result = rest[rest.length - 1] as PSReference
      return tryMake(result, () => make(first, rest.length > 1 ? rest[0] : undefined))
    },
    'static IsWellFormedUriString': (text: string | null, kind: Value) =>
      text !== null && isWellFormed(text, enumNumber(kind)),
    'static EscapeDataString': (text: string | null) => {
      if (text === null) throw argumentNull('stringToEscape')
      return escapeData(text)
    },
    'static EscapeUriString': (text: string) =>
      encodeURI(text).replace(/%5B|%5D|%25/g, (h) => (h === '%25' ? '%25' : decodeURIComponent(h))),
    'static UnescapeDataString': (text: string | null) => {
      if (text === null) throw argumentNull('stringToUnescape')
      return unescapeData(text)
    },
    'static op_Equality': (a: Uri | null, b: Uri | null) =>
      a === null || b === null ? a === b : a.equalityKey() === b.equalityKey(),
    'static op_Inequality': (a: Uri | null, b: Uri | null) =>
      a === null || b === null ? a !== b : a.equalityKey() !== b.equalityKey(),
  },
})

/** System.UriBuilder. */
class UriBuilder {
  scheme = 'http'
  user = ''
  password = ''
  host = 'localhost'
  port = -1
  path = '/'
  query = ''
  fragment = ''

  get uri(): Uri {
    return new Uri(this.toString())
  }

  toString(): string {
    const user = this.user === '' ? '' : `${this.user}${this.password === '' ? '' : `:${this.password}`}@`
    const port = this.port < 0 ? '' : `:${this.port}`
    const path = this.path.startsWith('/') ? this.path : `/${this.path}`
    return `${this.scheme}://${user}${this.host}${port}${path}${this.query}${this.fragment}`
  }
}

function makeBuilder(first?: Value, second?: string, port?: number, path?: string, extra?: string): UriBuilder {
  const builder = new UriBuilder()
  if (first === undefined) return builder
  if (first === null) throw argumentNull('uri')
  if (second !== undefined) {
    builder.scheme = first as string
    builder.host = second
    if (port !== undefined) builder.port = port
    if (path !== undefined) builder.path = path.startsWith('/') ? path : `/${path}`
    if (extra?.startsWith('?')) builder.query = extra
    else if (extra?.startsWith('#')) builder.fragment = extra
    return builder
  }
  let uri = first instanceof Uri ? first : new Uri(first as string, 0)
  if (!uri.isAbsolute) uri = new Uri(`http://${uri.original}`)
  builder.scheme = uri.scheme
  builder.host = uri.host
  builder.port = uri.port
  builder.path = uri.path
  builder.query = uri.query
  builder.fragment = uri.fragment
  const [user, password] = uri.userInfo.split(':')
  builder.user = user ?? ''
  builder.password = password ?? ''
  return builder
}

const text = (key: 'scheme' | 'user' | 'password' | 'host', change: (value: string) => string = (v) => v) => ({
  get: (self: UriBuilder) => self[key],
  set: (self: UriBuilder, value: string | null) => {
    self[key] = change(value ?? '')
  },
})

const prefixed = (key: 'query' | 'fragment', mark: string) => ({
  get: (self: UriBuilder) => self[key],
  set: (self: UriBuilder, value: string | null) => {
    self[key] = value === null || value === '' ? '' : value.startsWith(mark) ? value : mark + value
  },
})

const builderType = (): Described => ({
  class: UriBuilder,
  members: {
    new: makeBuilder,
    Scheme: text('scheme', (v) => v.replace(/:.*/, '').toLowerCase()),
    UserName: text('user'),
    Password: text('password'),
    Host: text('host'),
    Port: {
      get: (self: UriBuilder) => self.port,
      set: (self: UriBuilder, value: number) => {
        self.port = value
      },
    },
    Path: {
      get: (self: UriBuilder) => self.path,
      set: (self: UriBuilder, value: string | null) => {
        self.path = value === null || value === '' ? '/' : value.startsWith('/') ? value : `/${value}`
      },
    },
    Query: prefixed('query', '?'),
    Fragment: prefixed('fragment', '#'),
    Uri: (self: UriBuilder) => self.uri,
    Equals: (self: UriBuilder, other: Value) =>
      other instanceof UriBuilder && other.uri.equalityKey() === self.uri.equalityKey(),
    ToString: (self: UriBuilder) => self.toString(),
  },
})

export const uriTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Uri', uriType],
  ['System.UriBuilder', builderType],
])

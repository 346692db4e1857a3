import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import type { MemberImplementation, NetType, NetTypeEntry } from '../../types/netType.ts'
import { netType, requireType } from '../../types/netType.ts'
import { argumentFault, argumentNull, bytesOf, outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { byteArray } from '../identifiers.ts'
import { Stream } from '../io/streams.ts'
import { encodingOf } from '../text/encodingTypes.ts'
import { deriveBytes, digestOf, type HashKind, Hmac, hashKind, hashKinds } from './hashing.ts'
import { randomBytes } from './randomNumbers.ts'

const space = 'System.Security.Cryptography'

/** System.Security.Cryptography.HashAlgorithm and its classes: with a key, HMAC. */
export class HashAlgorithm {
  declare netType: NetType
  readonly kind: HashKind
  key: Uint8Array | null
  hash: Uint8Array | null = null
  isDisposed = false
  #parts: Uint8Array[] = []

  constructor(kind: HashKind, key: Uint8Array | null) {
    this.kind = kind
    this.key = key
  }

  feed(bytes: Uint8Array): void {
    this.check()
    this.#parts.push(bytes.slice())
  }

  reset(): void {
    this.#parts = []
  }

  finish(): Uint8Array {
    this.check()
    const hash = this.key === null ? this.kind.start() : new Hmac(this.kind, this.key)
    for (const part of this.#parts) hash.update(part)
    this.#parts = []
    this.hash = hash.finish()
    return this.hash
  }

  check(): void {
    if (this.isDisposed)
      throw netFault(
        'System.ObjectDisposedException',
        `Cannot access a disposed object.\nObject name: '${this.netType.fullName}'.`,
      )
  }
}

/** A hash object whose class is `typeName` within System.Security.Cryptography. */
function made(kind: HashKind, typeName: string, key: Uint8Array | null = null): HashAlgorithm {
  const algorithm = new HashAlgorithm(kind, key)
  algorithm.netType = requireType(`${space}.${typeName}`)
  return algorithm
}

/** HashAlgorithm.Create(name): null for names that are none. */
function createNamed(name: string | null): HashAlgorithm | null {
  if (name === null) throw argumentNull('name')
  const short = name.toUpperCase().startsWith(space.toUpperCase()) ? name.slice(space.length + 1) : name
  if (/^hmac/i.test(short)) {
    const kind = hashKind(short.slice(4))
    return kind === null ? null : made(kind, `HMAC${kind.name}`, randomBytes(kind.blockBytes))
  }
  const kind = hashKind(/^sha$/i.test(short) ? 'SHA1' : short)
  if (kind === null) return null
  const isOld = kind.name === 'MD5' || kind.name === 'SHA1'
  return made(kind, isOld ? `${kind.name}CryptoServiceProvider` : `${kind.name}Managed`)
}

function range(buffer: Value, offset: number, count: number): Uint8Array {
  const bytes = bytesOf(buffer)
  if (offset < 0) throw outOfRange('inputOffset', 'Non-negative number required.')
  if (count < 0 || count > bytes.length) throw argumentFault('Argument count is not valid.')
  if (offset > bytes.length - count)
    throw argumentFault(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    )
  return bytes.subarray(offset, offset + count)
}

const hashAlgorithmType = (): Described => ({
  class: HashAlgorithm,
  members: {
    HashSize: (self: HashAlgorithm) => self.kind.digestBytes * 8,
    Hash: (self: HashAlgorithm) => {
      self.check()
      return self.hash === null ? null : byteArray(self.hash.slice())
    },
    InputBlockSize: () => 1,
    OutputBlockSize: () => 1,
    CanTransformMultipleBlocks: () => true,
    CanReuseTransform: () => true,
    'static Create': (name?: string | null) => {
      if (name === undefined)
        throw netFault(
          'System.PlatformNotSupportedException',
          'Default algorithm is not supported on this platform. Use the factory method of the specific algorithm.',
        )
      return createNamed(name)
    },
    ComputeHash: (self: HashAlgorithm, input: Value, offset?: number, count?: number) => {
      if (input === null) throw argumentNull('buffer')
      self.reset()
      if (input instanceof Stream) self.feed(input.readRest())
      else self.feed(offset === undefined ? bytesOf(input) : range(input, offset, count!))
      return byteArray(self.finish().slice())
    },
    Dispose: (self: HashAlgorithm) => {
      self.isDisposed = true
    },
    Clear: (self: HashAlgorithm) => {
      self.isDisposed = true
    },
    TransformBlock: (
      self: HashAlgorithm,
      ...[input, offset, count, output, at]: [Value, number, number, Value, number]
    ) => {
      const bytes = range(input, offset, count)
      self.feed(bytes)
      if (output instanceof NetArray && output !== input) bytesOf(output).set(bytes, at)
      return count
    },
    TransformFinalBlock: (self: HashAlgorithm, input: Value, offset: number, count: number) => {
      const bytes = range(input, offset, count)
      self.feed(bytes)
      self.finish()
      return byteArray(bytes.slice())
    },
    Initialize: (self: HashAlgorithm) => self.reset(),
  },
})

/** MD5, SHA256, …: `Create` and the one-shot members. */
const digestType = (kind: HashKind) => (): Described => ({
  members: {
    'static HashSizeInBits': () => kind.digestBytes * 8,
    'static HashSizeInBytes': () => kind.digestBytes,
    'static Create': (name?: string) =>
      name === undefined ? made(kind, `${kind.name}+Implementation`) : createNamed(name),
    'static HashData': (source: Value) => {
      if (source === null) throw argumentNull('source')
      const algorithm = new HashAlgorithm(kind, null)
      algorithm.feed(source instanceof Stream ? source.readRest() : bytesOf(source))
      return byteArray(algorithm.finish())
    },
  },
})

const keyed: MemberImplementation = {
  get: (self: HashAlgorithm) => byteArray(self.key!.slice()),
  set: (self: HashAlgorithm, value: Value) => {
    if (value === null) throw argumentNull('value')
    self.key = bytesOf(value).slice()
  },
}

const hmacType = (kind: HashKind) => (): Described => ({
  members: {
    new: function (this: NetType, key?: Value) {
      if (key === null) throw argumentNull('key')
      const algorithm = new HashAlgorithm(kind, key === undefined ? randomBytes(kind.blockBytes) : bytesOf(key).slice())
      algorithm.netType = this
      return algorithm
    },
    'static HashSizeInBits': () => kind.digestBytes * 8,
    'static HashSizeInBytes': () => kind.digestBytes,
    Key: keyed,
    Initialize: (self: HashAlgorithm) => self.reset(),
    ProduceLegacyHmacValues: () => false,
    'static HashData': (key: Value, source: Value) => {
      const algorithm = new HashAlgorithm(kind, bytesOf(key))
      algorithm.feed(source instanceof Stream ? source.readRest() : bytesOf(source))
      return byteArray(algorithm.finish())
    },
  },
})

const keyedType = (): Described => ({
  members: {
    Key: keyed,
    HashName: (self: HashAlgorithm) => self.kind.name,
    'static Create': (name?: string) => createNamed(name ?? 'HMACSHA1'),
    Initialize: (self: HashAlgorithm) => self.reset(),
  },
})

/** System.Security.Cryptography.HashAlgorithmName. */
class HashName {
  readonly name: string | null
  constructor(name: string | null) {
    this.name = name
  }
  equalityKey(): string {
    return this.name ?? ''
  }
  formatWith(): string {
    return this.name ?? ''
  }
}

const hashNames: readonly string[] = ['MD5', 'SHA1', 'SHA256', 'SHA384', 'SHA512']

const hashNameType = (): Described => ({
  class: HashName,
  defaultValue: () => new HashName(null),
  members: {
    new: (name: string | null) => new HashName(name),
    ...Object.fromEntries(hashNames.map((name) => [`static ${name}`, () => new HashName(name)])),
    ...Object.fromEntries(['256', '384', '512'].map((n) => [`static SHA3_${n}`, () => new HashName(`SHA3-${n}`)])),
    Name: (self: HashName) => self.name,
    ToString: (self: HashName) => self.name ?? '',
    Equals: (self: HashName, other: Value) => other instanceof HashName && other.name === self.name,
    'static op_Equality': (a: HashName, b: HashName) => a.name === b.name,
    'static op_Inequality': (a: HashName, b: HashName) => a.name !== b.name,
  },
})

function kindNamed(name: HashName | undefined): HashKind {
  const kind = hashKind(name?.name ?? 'SHA1')
  if (kind === null) throw netFault(`${space}.CryptographicException`, `'${name?.name}' is not a known hash algorithm.`)
  return kind
}

const passwordBytes = (password: Value): Uint8Array =>
  typeof password === 'string' ? encodingOf(65001).encode(password) : bytesOf(password)

/** System.Security.Cryptography.Rfc2898DeriveBytes. */
class DerivedBytes {
  readonly kind: HashKind
  readonly password: Uint8Array
  salt: Uint8Array
  iterations: number
  taken = 0
  constructor(kind: HashKind, password: Uint8Array, salt: Uint8Array, iterations: number) {
    this.kind = kind
    this.password = password
    this.salt = salt
    this.iterations = iterations
  }
}

const deriveType = (): Described => ({
  class: DerivedBytes,
  members: {
    new: (password: Value, salt: Value, iterations = 1000, name?: HashName) => {
      const bytes = typeof salt === 'number' ? randomBytes(salt) : bytesOf(salt).slice()
      if (iterations <= 0)
        throw outOfRange(
          'iterations',
          `iterations ('${iterations}') must be a non-negative and non-zero value.`,
          iterations,
        )
      return new DerivedBytes(kindNamed(name), passwordBytes(password), bytes, iterations)
    },
    HashAlgorithm: (self: DerivedBytes) => new HashName(self.kind.name),
    IterationCount: {
      get: (self: DerivedBytes) => self.iterations,
      set: (self: DerivedBytes, value: number) => {
        self.iterations = value
        self.taken = 0
      },
    },
    Salt: {
      get: (self: DerivedBytes) => byteArray(self.salt.slice()),
      set: (self: DerivedBytes, value: Value) => {
        self.salt = bytesOf(value).slice()
        self.taken = 0
      },
    },
    GetBytes: (self: DerivedBytes, count: number) => {
      const all = deriveBytes(self.kind, self.password, self.salt, self.iterations, self.taken + count)
      const bytes = all.slice(self.taken)
      self.taken += count
      return byteArray(bytes)
    },
    Reset: (self: DerivedBytes) => {
      self.taken = 0
    },
    'static Pbkdf2': (...[password, salt, iterations, name, length]: [Value, Value, number, HashName, number]) =>
      byteArray(deriveBytes(kindNamed(name), passwordBytes(password), bytesOf(salt), iterations, length).slice()),
  },
})

export const hashTypes: ReadonlyMap<string, () => Described> = new Map([
  [`${space}.HashAlgorithm`, hashAlgorithmType],
  [`${space}.KeyedHashAlgorithm`, keyedType],
  [`${space}.HMAC`, keyedType],
  [`${space}.HashAlgorithmName`, hashNameType],
  [`${space}.Rfc2898DeriveBytes`, deriveType],
  ...hashKinds.flatMap((kind): [string, () => Described][] => [
    [`${space}.${kind.name}`, digestType(kind)],
    [`${space}.HMAC${kind.name}`, hmacType(kind)],
  ]),
])

/** The classes `Create` gives, and those that scripts make with `new`. */
export const hashEntries: readonly NetTypeEntry[] = hashKinds.flatMap((kind) => {
  const base = `${space}.${kind.name}`
  const assembly = 'System.Security.Cryptography'
  const visible = [`${kind.name}CryptoServiceProvider`, ...(kind.name === 'MD5' ? [] : [`${kind.name}Managed`])]
  return [
    netType(`${base}+Implementation`, () => ({ base, assembly, isSealed: true })),
    ...visible.map((name) =>
      netType(`${space}.${name}`, () => ({
        base,
        assembly,
        isSealed: true,
        members: { 'new()': () => made(kind, name) },
      })),
    ),
  ]
})

/** The digest of bytes under an algorithm's name, for cmdlets. */
export function hashOf(name: string, bytes: Uint8Array): Uint8Array {
  return digestOf(hashKind(name)!, bytes)
}

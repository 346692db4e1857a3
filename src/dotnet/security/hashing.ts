import { type BlockHash, Md5, Sha1, Sha256, Sha512 } from './blockHash.ts'

/** A hash algorithm by its .NET name. */
export interface HashKind {
  readonly name: string
  readonly digestBytes: number
  readonly blockBytes: number
  start(): BlockHash
}

const kinds: readonly HashKind[] = [
  { name: 'MD5', digestBytes: 16, blockBytes: 64, start: () => new Md5() },
  { name: 'SHA1', digestBytes: 20, blockBytes: 64, start: () => new Sha1() },
  { name: 'SHA256', digestBytes: 32, blockBytes: 64, start: () => new Sha256() },
  { name: 'SHA384', digestBytes: 48, blockBytes: 128, start: () => new Sha512(48) },
  { name: 'SHA512', digestBytes: 64, blockBytes: 128, start: () => new Sha512(64) },
]

/** 'MD5', 'SHA1', 'SHA256', 'SHA384', 'SHA512' without regard to case; null for others. */
export function hashKind(name: string): HashKind | null {
  const upper = name.toUpperCase().replace('SHA-', 'SHA')
  return kinds.find((k) => k.name === upper) ?? null
}

export const hashKinds: readonly HashKind[] = kinds

/** The digest of bytes. */
export function digestOf(kind: HashKind, bytes: Uint8Array): Uint8Array {
  return kind.start().update(bytes).finish()
}

/** RFC 2104: a hash with a key. */
export class Hmac {
  readonly #kind: HashKind
  readonly #outer: Uint8Array
  readonly #inner: BlockHash

  constructor(kind: HashKind, key: Uint8Array) {
    this.#kind = kind
    const block = new Uint8Array(kind.blockBytes)
    block.set(key.length > kind.blockBytes ? digestOf(kind, key) : key)
    this.#outer = block.map((b) => b ^ 0x5c)
    this.#inner = kind.start().update(block.map((b) => b ^ 0x36))
  }

  update(bytes: Uint8Array): this {
    this.#inner.update(bytes)
    return this
  }

  finish(): Uint8Array {
    return this.#kind.start().update(this.#outer).update(this.#inner.finish()).finish()
  }
}

/** RFC 8018's PBKDF2: the blocks from `first` on until `length` bytes are there. */
export function deriveBytes(
  kind: HashKind,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Uint8Array {
  const result = new Uint8Array(Math.ceil(length / kind.digestBytes) * kind.digestBytes)
  for (let block = 1, at = 0; at < length; block++, at += kind.digestBytes) {
    const number = Uint8Array.of(block >>> 24, (block >>> 16) & 255, (block >>> 8) & 255, block & 255)
    let part = new Hmac(kind, password).update(salt).update(number).finish()
    const sum = Uint8Array.from(part)
    for (let i = 1; i < iterations; i++) {
      part = new Hmac(kind, password).update(part).finish()
      for (let j = 0; j < sum.length; j++) sum[j]! ^= part[j]!
    }
    result.set(sum, at)
  }
  return result.subarray(0, length)
}

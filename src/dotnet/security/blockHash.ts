/** A hash over blocks of bytes: fed in parts, then finished once. */
export abstract class BlockHash {
  readonly #block: Uint8Array
  readonly #view: DataView
  #filled = 0
  #total = 0
  readonly #lengthBytes: number
  readonly #isLittleEndian: boolean

  constructor(blockBytes: number, lengthBytes: number, isLittleEndian: boolean) {
    this.#block = new Uint8Array(blockBytes)
    this.#view = new DataView(this.#block.buffer)
    this.#lengthBytes = lengthBytes
    this.#isLittleEndian = isLittleEndian
  }

  /** Takes in one whole block. */
  protected abstract compress(block: DataView): void
  /** The state as bytes. */
  protected abstract output(): Uint8Array

  update(bytes: Uint8Array): this {
    this.#total += bytes.length
    for (let at = 0; at < bytes.length; ) {
      const part = Math.min(this.#block.length - this.#filled, bytes.length - at)
      this.#block.set(bytes.subarray(at, at + part), this.#filled)
      this.#filled += part
      at += part
      if (this.#filled === this.#block.length) {
        this.compress(this.#view)
        this.#filled = 0
      }
    }
    return this
  }

  /** Pads, and gives the digest. */
  finish(): Uint8Array {
    const bits = BigInt(this.#total) * 8n
    this.#block[this.#filled++] = 0x80
    if (this.#filled > this.#block.length - this.#lengthBytes) {
      this.#block.fill(0, this.#filled)
      this.compress(this.#view)
      this.#filled = 0
    }
    this.#block.fill(0, this.#filled)
    const low = this.#block.length - 8
    this.#view.setBigUint64(low, bits, this.#isLittleEndian)
    this.compress(this.#view)
    return this.output()
  }
}

const rotate = (x: number, n: number): number => (x << n) | (x >>> (32 - n))

function words(state: Uint32Array, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(state.length * 4)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < state.length; i++) view.setUint32(i * 4, state[i]!, isLittleEndian)
  return bytes
}

const md5Shifts: readonly number[] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const md5Sines: readonly number[] = Array.from({ length: 64 }, (_, i) =>
  Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32),
)

/** RFC 1321. */
export class Md5 extends BlockHash {
  readonly #state: Uint32Array = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)

  constructor() {
    super(64, 8, true)
  }

  protected compress(block: DataView): void {
    let a = this.#state[0]! | 0
    let b = this.#state[1]! | 0
    let c = this.#state[2]! | 0
    let d = this.#state[3]! | 0
    for (let i = 0; i < 64; i++) {
      const round = i >> 4
      let f = c ^ (b | ~d)
      let g = (7 * i) & 15
      if (round === 0) {
        f = (b & c) | (~b & d)
        g = i
      } else if (round === 1) {
        f = (d & b) | (~d & c)
        g = (5 * i + 1) & 15
      } else if (round === 2) {
        f = b ^ c ^ d
        g = (3 * i + 5) & 15
      }
      const sum = (a + f + md5Sines[i]! + block.getUint32(g * 4, true)) | 0
      a = d
      d = c
      c = b
      b = (b + rotate(sum, md5Shifts[round * 4 + (i & 3)]!)) | 0
    }
    const state = this.#state
    state[0]! += a
    state[1]! += b
    state[2]! += c
    state[3]! += d
  }

  protected output(): Uint8Array {
    return words(this.#state, true)
  }
}

/** FIPS 180-4. */
export class Sha1 extends BlockHash {
  readonly #state: Uint32Array = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  readonly #words: Int32Array = new Int32Array(80)

  constructor() {
    super(64, 8, false)
  }

  protected compress(block: DataView): void {
    const w = this.#words
    for (let i = 0; i < 16; i++) w[i] = block.getInt32(i * 4)
    for (let i = 16; i < 80; i++) w[i] = rotate(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1)
    let a = this.#state[0]! | 0
    let b = this.#state[1]! | 0
    let c = this.#state[2]! | 0
    let d = this.#state[3]! | 0
    let e = this.#state[4]! | 0
    for (let i = 0; i < 80; i++) {
      let f: number
      if (i < 20) f = ((b & c) | (~b & d)) + 0x5a827999
      else if (i < 40) f = (b ^ c ^ d) + 0x6ed9eba1
      else if (i < 60) f = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
      else f = (b ^ c ^ d) + 0xca62c1d6
      const next = (rotate(a, 5) + f + e + w[i]!) | 0
      e = d
      d = c
      c = rotate(b, 30)
      b = a
      a = next
    }
    const state = this.#state
    state[0]! += a
    state[1]! += b
    state[2]! += c
    state[3]! += d
    state[4]! += e
  }

  protected output(): Uint8Array {
    return words(this.#state, false)
  }
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n)
  return found
}

/** The first 64 bits of the fraction of a prime's root: where SHA-2's constants come from. */
function rootFraction(prime: number, power: 2 | 3): bigint {
  const scaled = BigInt(prime) << BigInt(64 * power)
  let low = 0n
  let high = 1n << 72n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle ** BigInt(power) <= scaled) low = middle
    else high = middle
  }
  return low & 0xffffffffffffffffn
}

let roundConstants: { readonly high: Int32Array; readonly low: Int32Array } | null = null

/** The constants of the rounds: SHA-256 uses the upper halves of the first 64. */
function sha2Constants(): { readonly high: Int32Array; readonly low: Int32Array } {
  if (roundConstants === null) {
    const fractions = primes(80).map((p) => rootFraction(p, 3))
    roundConstants = {
      high: Int32Array.from(fractions, (f) => Number(BigInt.asIntN(32, f >> 32n))),
      low: Int32Array.from(fractions, (f) => Number(BigInt.asIntN(32, f))),
    }
  }
  return roundConstants
}

const startOf256 = () => Uint32Array.from(primes(8), (p) => Number(rootFraction(p, 2) >> 32n))

/** FIPS 180-4. */
export class Sha256 extends BlockHash {
  readonly #state: Uint32Array = startOf256()
  readonly #words: Int32Array = new Int32Array(64)

  constructor() {
    super(64, 8, false)
  }

  protected compress(block: DataView): void {
    const w = this.#words
    const k = sha2Constants().high
    for (let i = 0; i < 16; i++) w[i] = block.getInt32(i * 4)
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]!
      const y = w[i - 2]!
      const s0 = rotate(x, 25) ^ rotate(x, 14) ^ (x >>> 3)
      const s1 = rotate(y, 15) ^ rotate(y, 13) ^ (y >>> 10)
      w[i] = w[i - 16]! + s0 + w[i - 7]! + s1
    }
    const state = this.#state
    let a = state[0]! | 0
    let b = state[1]! | 0
    let c = state[2]! | 0
    let d = state[3]! | 0
    let e = state[4]! | 0
    let f = state[5]! | 0
    let g = state[6]! | 0
    let h = state[7]! | 0
    for (let i = 0; i < 64; i++) {
      const s1 = rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7)
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + k[i]! + w[i]!) | 0
      const s0 = rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10)
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    state[0]! += a
    state[1]! += b
    state[2]! += c
    state[3]! += d
    state[4]! += e
    state[5]! += f
    state[6]! += g
    state[7]! += h
  }

  protected output(): Uint8Array {
    return words(this.#state, false)
  }
}

const startOf512 = (isShort: boolean): BigUint64Array => {
  const all = primes(16)
  return BigUint64Array.from(isShort ? all.slice(8) : all.slice(0, 8), (p) => rootFraction(p, 2))
}

/** FIPS 180-4: SHA-512, and SHA-384 which starts elsewhere and is cut. 64-bit words stand in two halves. */
export class Sha512 extends BlockHash {
  readonly #high: Int32Array
  readonly #low: Int32Array
  readonly #wh: Int32Array = new Int32Array(80)
  readonly #wl: Int32Array = new Int32Array(80)
  readonly #digestBytes: number

  constructor(digestBytes: 48 | 64) {
    super(128, 16, false)
    const start = startOf512(digestBytes === 48)
    this.#high = Int32Array.from(start, (s) => Number(BigInt.asIntN(32, s >> 32n)))
    this.#low = Int32Array.from(start, (s) => Number(BigInt.asIntN(32, s)))
    this.#digestBytes = digestBytes
  }

  protected compress(block: DataView): void {
    const wh = this.#wh
    const wl = this.#wl
    const kh = sha2Constants().high
    const kl = sha2Constants().low
    for (let i = 0; i < 16; i++) {
      wh[i] = block.getInt32(i * 8)
      wl[i] = block.getInt32(i * 8 + 4)
    }
    for (let i = 16; i < 80; i++) {
      const xh = wh[i - 15]!
      const xl = wl[i - 15]!
      const yh = wh[i - 2]!
      const yl = wl[i - 2]!
      const s0h = right(xh, xl, 1) ^ right(xh, xl, 8) ^ (xh >>> 7)
      const s0l = right(xl, xh, 1) ^ right(xl, xh, 8) ^ right(xl, xh, 7)
      const s1h = right(yh, yl, 19) ^ right(yl, yh, 29) ^ (yh >>> 6)
      const s1l = right(yl, yh, 19) ^ right(yh, yl, 29) ^ right(yl, yh, 6)
      const low = (wl[i - 16]! >>> 0) + (s0l >>> 0) + (wl[i - 7]! >>> 0) + (s1l >>> 0)
      wl[i] = low
      wh[i] = wh[i - 16]! + s0h + wh[i - 7]! + s1h + carry(low)
    }
    const h = Int32Array.from(this.#high)
    const l = Int32Array.from(this.#low)
    for (let i = 0; i < 80; i++) {
      const eh = h[4]!
      const el = l[4]!
      const ah = h[0]!
      const al = l[0]!
      const s1h = right(eh, el, 14) ^ right(eh, el, 18) ^ right(el, eh, 9)
      const s1l = right(el, eh, 14) ^ right(el, eh, 18) ^ right(eh, el, 9)
      const chh = (eh & h[5]!) ^ (~eh & h[6]!)
      const chl = (el & l[5]!) ^ (~el & l[6]!)
      const t1low = (l[7]! >>> 0) + (s1l >>> 0) + (chl >>> 0) + (kl[i]! >>> 0) + (wl[i]! >>> 0)
      const t1high = (h[7]! + s1h + chh + kh[i]! + wh[i]! + carry(t1low)) | 0
      const s0h = right(ah, al, 28) ^ right(al, ah, 2) ^ right(al, ah, 7)
      const s0l = right(al, ah, 28) ^ right(ah, al, 2) ^ right(ah, al, 7)
      const mjh = (ah & h[1]!) ^ (ah & h[2]!) ^ (h[1]! & h[2]!)
      const mjl = (al & l[1]!) ^ (al & l[2]!) ^ (l[1]! & l[2]!)
      const t2low = (s0l >>> 0) + (mjl >>> 0)
      const t2high = (s0h + mjh + carry(t2low)) | 0
      for (let j = 7; j > 0; j--) {
        h[j] = h[j - 1]!
        l[j] = l[j - 1]!
      }
      const eLow = (l[4]! >>> 0) + ((t1low | 0) >>> 0)
      h[4] = h[4]! + t1high + carry(eLow)
      l[4] = eLow
      const aLow = ((t1low | 0) >>> 0) + ((t2low | 0) >>> 0)
      h[0] = t1high + t2high + carry(aLow)
      l[0] = aLow
    }
    for (let i = 0; i < 8; i++) {
      const low = (this.#low[i]! >>> 0) + (l[i]! >>> 0)
      this.#high[i] = this.#high[i]! + h[i]! + carry(low)
      this.#low[i] = low
    }
  }

  protected output(): Uint8Array {
    const bytes = new Uint8Array(64)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < 8; i++) {
      view.setInt32(i * 8, this.#high[i]!)
      view.setInt32(i * 8 + 4, this.#low[i]!)
    }
    return bytes.subarray(0, this.#digestBytes)
  }
}

/** What a sum of a few unsigned 32-bit numbers leaves above 32 bits. */
function carry(sum: number): number {
  return (sum / 4294967296) | 0
}

/** The upper (or, with the halves exchanged, lower) half of a 64-bit word turned right by n < 32. */
function right(upper: number, lower: number, n: number): number {
  return (upper >>> n) | (lower << (32 - n))
}

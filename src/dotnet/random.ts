import { Double, Single } from '../kernel/boxes.ts'
import type { Value } from '../kernel/value.ts'
import { arrayFrom, type NetArray } from '../types/array.ts'
import { bytesOf, outOfRange } from './arguments.ts'
import type { Described } from './declare.ts'

const largest = 2147483647

/** Where random numbers come from: a seeded sequence, or chance. */
export interface RandomSource {
  /** 0 … Int32.MaxValue - 1. */
  next(): number
  /** [0, 1). */
  sample(): number
}

/** System.Random with a seed: Knuth's subtractive generator, the same numbers as .NET for the same seed. */
export class SeededSource implements RandomSource {
  readonly #seeds = new Int32Array(56)
  #next = 0
  #nextp = 21

  constructor(seed: number) {
    const seeds = this.#seeds
    let mj = 161803398 - (seed === -2147483648 ? largest : Math.abs(seed))
    seeds[55] = mj
    let mk = 1
    let ii = 0
    for (let i = 1; i < 55; i++) {
      ii = (ii + 21) % 55
      seeds[ii] = mk
      mk = mj - mk
      if (mk < 0) mk += largest
      mj = seeds[ii]!
    }
    for (let k = 1; k < 5; k++) {
      for (let i = 1; i < 56; i++) {
        const n = i + 30 >= 55 ? i + 30 - 55 : i + 30
        seeds[i] = seeds[i]! - seeds[1 + n]!
        if (seeds[i]! < 0) seeds[i] = seeds[i]! + largest
      }
    }
  }

  next(): number {
    this.#next = this.#next + 1 >= 56 ? 1 : this.#next + 1
    this.#nextp = this.#nextp + 1 >= 56 ? 1 : this.#nextp + 1
    let value = this.#seeds[this.#next]! - this.#seeds[this.#nextp]!
    if (value === largest) value--
    if (value < 0) value += largest
    this.#seeds[this.#next] = value
    return value
  }

  sample(): number {
    return this.next() * (1 / largest)
  }
}

const chance: RandomSource = {
  next: () => Math.floor(Math.random() * largest),
  sample: () => Math.random(),
}

/** System.Random. */
export class Random {
  readonly source: RandomSource
  constructor(seed?: number) {
    this.source = seed === undefined ? chance : new SeededSource(seed)
  }

  /** [low, high) for Int32 bounds. */
  between(low: number, high: number): number {
    const range = high - low
    if (range <= largest) return Math.trunc(this.source.sample() * range) + low
    let result = this.source.next()
    if (this.source.next() % 2 === 0) result = -result
    return Math.trunc(((result + (largest - 1)) / (2 * largest - 1)) * range) + low
  }

  /** 64 random bits, made as .NET makes them of a seeded sequence. */
  bits64(): bigint {
    const part = (n: number) => BigInt(this.between(0, n))
    return part(1 << 22) | (part(1 << 22) << 22n) | (part(1 << 20) << 44n)
  }

  /** [low, high) for Int64 bounds. */
  between64(low: bigint, high: bigint): bigint {
    const range = high - low
    if (range <= 1n) return low
    const bits = BigInt((range - 1n).toString(2).length)
    for (;;) {
      const result = this.bits64() >> (64n - bits)
      if (result < range) return low + result
    }
  }

  single(): number {
    for (;;) {
      const value = Math.fround(this.source.sample())
      if (value < 1) return value
    }
  }
}

const shared = new Random()

function next(self: Random, first?: number, second?: number): number {
  if (first === undefined) return self.source.next()
  if (second === undefined) {
    if (first < 0) throw outOfRange('maxValue', `maxValue ('${first}') must be a non-negative value.`, first)
    return Math.trunc(self.source.sample() * first)
  }
  if (first > second) throw outOfRange('minValue', "'minValue' cannot be greater than maxValue.")
  return self.between(first, second)
}

function next64(self: Random, first?: bigint, second?: bigint): bigint {
  if (first === undefined) {
    for (;;) {
      const value = self.bits64() >> 1n
      if (value !== 0x7fffffffffffffffn) return value
    }
  }
  if (second === undefined) {
    if (first < 0n) throw outOfRange('maxValue', `maxValue ('${first}') must be a non-negative value.`, first)
    return self.between64(0n, first)
  }
  if (first > second) throw outOfRange('minValue', "'minValue' cannot be greater than maxValue.")
  return self.between64(first, second)
}

export const randomTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.Random',
    () => ({
      class: Random,
      members: {
        new: (seed?: number) => new Random(seed),
        'static Shared': () => shared,
        Next: next,
        NextInt64: next64,
        NextDouble: (self: Random) => new Double(self.source.sample()),
        NextSingle: (self: Random) => new Single(self.single()),
        NextBytes: (self: Random, buffer: Value) => {
          const bytes = bytesOf(buffer)
          for (let i = 0; i < bytes.length; i++) bytes[i] = self.source.next() & 255
        },
        GetItems: (self: Random, choices: NetArray, length: number) =>
          arrayFrom(
            choices.elementType,
            Array.from({ length }, () => choices.getAt(next(self, choices.length))),
          ),
        Shuffle: (self: Random, values: NetArray) => {
          for (let i = 0; i < values.length - 1; i++) {
            const j = self.between(i, values.length)
            if (j === i) continue
            const kept = values.getAt(i)
            values.setAt(i, values.getAt(j))
            values.setAt(j, kept)
          }
        },
        GetHexString: (_self: Random, length: number, lowercase?: boolean) => {
          const text = Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('')
          return lowercase === true ? text : text.toUpperCase()
        },
      },
    }),
  ],
])

import { SeededSource } from '../../../dotnet/random.ts'
import { randomBytes } from '../../../dotnet/security/randomNumbers.ts'
import { Double } from '../../../kernel/boxes.ts'
import { numericCode, toDouble } from '../../../kernel/convertNumber.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { convert } from '../../../types/conversion/convert.ts'
import { scanNumberText } from '../../../types/conversion/numberText.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { baseOf } from '../../../types/psobject.ts'
import { doubleType, int32Type } from '../../../types/typeOf.ts'

const largest = 2147483647

/** Numbers as Get-Random makes them of random bytes: the same ones as PowerShell for a seed. PolymorphicRandomNumberGenerator */
export class Generator {
  readonly #seeded: SeededSource | null

  constructor(seed: number | null) {
    this.#seeded = seed === null ? null : new SeededSource(seed)
  }

  bytes(count: number): Uint8Array {
    const seeded = this.#seeded
    if (seeded === null) return randomBytes(count)
    const made = new Uint8Array(count)
    for (let i = 0; i < count; i++) made[i] = seeded.next() & 255
    return made
  }

  /** An Int32 other than the largest one. */
  #sample(): number {
    for (;;) {
      const [a, b, c, d] = this.bytes(4) as unknown as [number, number, number, number]
      const sample = a | (b << 8) | (c << 16) | (d << 24)
      if (sample !== largest) return sample
    }
  }

  /** [0, 1). */
  double(): number {
    const sample = this.#sample()
    return (sample < 0 ? sample + largest : sample) * (1 / largest)
  }

  /** [low, high) for Int32 bounds. */
  between(low: number, high: number): number {
    const range = high - low
    if (range <= largest) return Math.trunc(this.double() * range) + low
    const large = (this.#sample() + largest) * (1 / (2 * largest))
    return Math.trunc(large * range) + low
  }

  /** [low, high) for Int64 bounds. */
  between64(low: bigint, high: bigint): bigint {
    const range = high - low
    if (range <= BigInt(largest)) return low + BigInt(this.between(0, Number(range)))
    const mask = (1n << BigInt(range.toString(2).length)) - 1n
    for (;;) {
      let bits = 0n
      for (const byte of this.bytes(8).toReversed()) bits = (bits << 8n) | BigInt(byte)
      bits &= mask
      if (bits < range) return BigInt(Number(low) + Number(bits))
    }
  }

  betweenDouble(low: number, high: number): number {
    let difference = high - low
    for (;;) {
      const part = this.double()
      const number = Number.isFinite(difference) ? low + part * difference : low + part * high - part * low
      if (number < high) return number
      difference *= part
    }
  }
}

const generators = new WeakMap<Session, Generator>()

/** The session's generator: -SetSeed replaces it for all later calls. */
export function generatorOf(session: Session): Generator {
  let generator = generators.get(session)
  if (generator === undefined) {
    generator = new Generator(null)
    generators.set(session, generator)
  }
  return generator
}

export function seedFor(session: Session, seed: number): void {
  generators.set(session, new Generator(seed))
}

/** Chance itself, whatever seed was set. */
export const secureGenerator = new Generator(null)

/** A bound as it was given; text is read as a number. */
function boundOf(value: Value | undefined): Value {
  const base = value === undefined ? null : baseOf(value)
  return typeof base === 'string' ? (scanNumberText(base) ?? convert(base, int32Type)) : base
}

function doubleOf(value: Value, otherwise: number): number {
  if (value === null) return otherwise
  return numericCode(value) >= 5 ? toDouble(value) : toDouble(convert(value, doubleType))
}

/** A number in [minimum, maximum): Int32 where both are, Int64 where both are integers, Double else. Throws MinGreaterThanOrEqualMax. */
export function randomNumber(generator: Generator, minimum: Value | undefined, maximum: Value | undefined): Value {
  const low = boundOf(minimum)
  const high = boundOf(maximum)
  const isInt = (value: Value) => value === null || typeof value === 'number'
  const isInt64 = (value: Value) => isInt(value) || typeof value === 'bigint'
  if (isInt(low) && isInt(high)) {
    const from = (low as number | null) ?? 0
    const to = (high as number | null) ?? largest
    check(from, to, from >= to)
    return generator.between(from, to)
  }
  if (isInt64(low) && isInt64(high)) {
    const from = BigInt((low as number | bigint | null) ?? 0)
    const to = BigInt((high as number | bigint | null) ?? 2n ** 63n - 1n)
    check(from, to, from >= to)
    return generator.between64(from, to)
  }
  const from = doubleOf(low, 0)
  const to = doubleOf(high, Number.MAX_VALUE)
  check(new Double(from), new Double(to), from >= to)
  return new Double(generator.betweenDouble(from, to))
}

function check(low: Value, high: Value, isWrong: boolean): void {
  if (!isWrong) return
  throw new Fault({
    id: 'MinGreaterThanOrEqualMax',
    category: 'InvalidArgument',
    exception: 'System.ArgumentException',
    message: `The Minimum value (${toText(low)}) cannot be greater than or equal to the Maximum value (${toText(high)}).`,
  })
}

/** Takes items one after the other and keeps `count` of them, each as likely as any other; `count` null: all. */
export class Choice {
  readonly #generator: Generator
  readonly #count: number | null
  readonly #chosen: Value[] = []
  #seen = 0

  constructor(generator: Generator, count: number | null) {
    this.#generator = generator
    this.#count = count
  }

  take(item: Value): void {
    const count = this.#count
    if (count === null || this.#seen < count) this.#chosen.push(item)
    else if (this.#generator.between(0, this.#seen + 1) < count)
      this.#chosen[this.#generator.between(0, this.#chosen.length)] = item
    this.#seen++
  }

  /** What was kept, in random order. */
  *drawn(): Iterable<Value> {
    const chosen = this.#chosen
    for (let i = 0; i < chosen.length; i++) {
      const j = this.#generator.between(i, chosen.length)
      yield chosen[j]!
      if (i !== j) chosen[j] = chosen[i]!
    }
  }
}

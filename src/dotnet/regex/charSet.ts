import { caseVariants } from './caseFold.ts'
import { categoryOf, isWhiteSpace } from './unicode.ts'

export type Range = readonly [number, number]

/** A set of UTF-16 code units: ranges and categories, perhaps negated, less another set. Filled by the parser, then only asked. */
export class CharSet {
  ranges: Range[] = []
  /** Bits of categories that belong, and category classes that belong when they do not hold (`\W`, `\P{L}`). */
  includes: number[] = []
  excludes: number[] = []
  space = false
  notSpace = false
  negated = false
  subtraction: CharSet | null = null
  #table: Uint8Array | null = null
  #ascii: Uint8Array | null = null

  static ofRange(low: number, high: number): CharSet {
    const set = new CharSet()
    set.ranges.push([low, high])
    return set
  }

  static ofMask(mask: number, negated: boolean): CharSet {
    const set = new CharSet()
    set.addMask(mask, negated)
    return set
  }

  addRange(low: number, high: number): void {
    this.ranges.push([low, high])
  }

  addMask(mask: number, negated: boolean): void {
    if (negated) this.excludes.push(mask)
    else this.includes.push(mask)
  }

  addCaseVariants(dotted: boolean): void {
    for (const [low, high] of [...this.ranges]) {
      if (high - low > 60_000) continue
      for (let code = low; code <= high; code++) {
        for (const variant of caseVariants(code, dotted)) if (variant !== code) this.ranges.push([variant, variant])
      }
    }
  }

  /** Made of explicit ranges only, so that its members are the same whatever the input. */
  get isExplicit(): boolean {
    return (
      this.includes.length === 0 &&
      this.excludes.length === 0 &&
      !this.space &&
      !this.notSpace &&
      (this.subtraction === null || this.subtraction.isExplicit)
    )
  }

  #decide(code: number): boolean {
    let inside = this.ranges.some(([low, high]) => code >= low && code <= high)
    if (!inside && (this.includes.length > 0 || this.excludes.length > 0)) {
      const bit = 1 << categoryOf(code)
      inside = this.includes.some((mask) => (mask & bit) !== 0) || this.excludes.some((mask) => (mask & bit) === 0)
    }
    if (!inside && (this.space || this.notSpace)) {
      const white = isWhiteSpace(code)
      inside = (this.space && white) || (this.notSpace && !white)
    }
    if (inside === this.negated) return false
    return this.subtraction === null || !this.subtraction.has(code)
  }

  /** Whether a code unit belongs to the set. */
  has(code: number): boolean {
    if (code < 128) {
      if (this.#ascii === null) {
        this.#ascii = new Uint8Array(128)
        for (let c = 0; c < 128; c++) this.#ascii[c] = this.#decide(c) ? 1 : 0
      }
      return this.#ascii[code] === 1
    }
    this.#table ??= new Uint8Array(65536)
    const known = this.#table[code]!
    if (known !== 0) return known === 2
    const inside = this.#decide(code)
    this.#table[code] = inside ? 2 : 1
    return inside
  }

  /** The members below `end` as sorted, disjoint ranges. */
  rangesBelow(end: number): Range[] {
    if (this.isExplicit && this.subtraction === null) return clip(complementIf(merge(this.ranges), this.negated), end)
    const result: Range[] = []
    let start = -1
    for (let code = 0; code <= end; code++) {
      const inside = code < end && this.has(code)
      if (inside && start < 0) start = code
      else if (!inside && start >= 0) {
        result.push([start, code - 1])
        start = -1
      }
    }
    return result
  }

  /** The only member, or -1. */
  get single(): number {
    if (this.negated || !this.isExplicit || this.subtraction !== null) return -1
    const merged = merge(this.ranges)
    return merged.length === 1 && merged[0]![0] === merged[0]![1] ? merged[0]![0] : -1
  }
}

function merge(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0])
  const result: Range[] = []
  for (const [low, high] of sorted) {
    const last = result.at(-1)
    if (last !== undefined && low <= last[1] + 1) result[result.length - 1] = [last[0], Math.max(last[1], high)]
    else result.push([low, high])
  }
  return result
}

function complementIf(ranges: Range[], negated: boolean): Range[] {
  if (!negated) return ranges
  const result: Range[] = []
  let next = 0
  for (const [low, high] of ranges) {
    if (low > next) result.push([next, low - 1])
    next = high + 1
  }
  if (next < 65536) result.push([next, 65535])
  return result
}

function clip(ranges: Range[], end: number): Range[] {
  return ranges.filter(([low]) => low < end).map(([low, high]) => [low, Math.min(high, end - 1)])
}

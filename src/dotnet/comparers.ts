import { compareInCulture } from '../kernel/collation.ts'
import { equalsIgnoreCase, fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import { equalObjects, orderValues } from '../types/operators/equality.ts'
import { type CultureInfo, cultureNamed, currentCulture } from '../types/text/culture.ts'
import { enumNumber } from './arguments.ts'
import type { Described } from './declare.ts'
import { hashOf, textHash } from './objects.ts'
import { compareStrings } from './text/compareStrings.ts'

/** System.StringComparer: one of the six kinds, or a culture's. */
export class StringComparer {
  readonly ignoresCase: boolean
  readonly kind: number
  readonly culture: CultureInfo | null
  constructor(kind: number, culture: CultureInfo | null = null) {
    this.kind = kind
    this.culture = culture
    this.ignoresCase = (kind & 1) === 1
  }

  compare(a: Value, b: Value): number {
    if (typeof a !== 'string' || typeof b !== 'string') {
      if (a === b) return 0
      if (a === null) return -1
      if (b === null) return 1
      return Math.sign(orderValues(a, b, this.ignoresCase) ?? 0)
    }
    if (this.culture !== null) return compareInCulture(a, b, this.ignoresCase, this.culture.name)
    return compareStrings(a, b, this.kind)
  }

  equals(a: Value, b: Value): boolean {
    if (a === null || b === null) return a === b
    if (typeof a !== 'string' || typeof b !== 'string') return equalObjects(a, b)
    if (this.kind === 4) return a === b
    if (this.kind === 5) return equalsIgnoreCase(a, b)
    return this.compare(a, b) === 0
  }

  hash(value: Value): number {
    if (typeof value !== 'string') return hashOf(value)
    return textHash(this.ignoresCase ? fold(value) : value)
  }
}

const shared: StringComparer[] = []

/** The comparer of a StringComparison. */
export function stringComparer(kind: number): StringComparer {
  return (shared[kind] ??= new StringComparer(kind))
}

/** System.Collections.Comparer and CaseInsensitiveComparer. */
export class GeneralComparer {
  readonly ignoresCase: boolean
  constructor(ignoresCase: boolean) {
    this.ignoresCase = ignoresCase
  }
  compare(a: Value, b: Value): number {
    if (a === b) return 0
    if (a === null) return -1
    if (b === null) return 1
    if (typeof a === 'string' && typeof b === 'string')
      return compareInCulture(a, b, this.ignoresCase, currentCulture().name)
    const order = orderValues(a, b, this.ignoresCase)
    return order === undefined ? 0 : Math.sign(order)
  }
}

const comparerMembers = {
  Compare: (self: StringComparer, a: Value, b: Value) => self.compare(a, b),
  Equals: (self: StringComparer, a: Value, b?: Value) =>
    b === undefined ? a instanceof StringComparer && a.kind === self.kind : self.equals(a, b),
  GetHashCode: (self: StringComparer, value?: Value) => (value === undefined ? self.kind : self.hash(value)),
}

export const comparerTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.StringComparer',
    () => ({
      class: StringComparer,
      members: {
        'static CurrentCulture': () => stringComparer(0),
        'static CurrentCultureIgnoreCase': () => stringComparer(1),
        'static InvariantCulture': () => stringComparer(2),
        'static InvariantCultureIgnoreCase': () => stringComparer(3),
        'static Ordinal': () => stringComparer(4),
        'static OrdinalIgnoreCase': () => stringComparer(5),
        'static FromComparison': (kind: Value) => stringComparer(enumNumber(kind)),
        'static Create': (culture: CultureInfo, ignoreCase: Value) =>
          new StringComparer(
            typeof ignoreCase === 'boolean' ? (ignoreCase ? 1 : 0) : enumNumber(ignoreCase) & 1,
            cultureNamed(culture.name),
          ),
        ...comparerMembers,
      },
    }),
  ],
  [
    'System.Collections.Comparer',
    () => ({
      class: GeneralComparer,
      members: {
        new: () => new GeneralComparer(false),
        'static Default': () => new GeneralComparer(false),
        'static DefaultInvariant': () => new GeneralComparer(false),
        Compare: (self: GeneralComparer, a: Value, b: Value) => self.compare(a, b),
      },
    }),
  ],
  [
    'System.Collections.CaseInsensitiveComparer',
    () => ({
      members: {
        new: () => new GeneralComparer(true),
        'static Default': () => new GeneralComparer(true),
        'static DefaultInvariant': () => new GeneralComparer(true),
        Compare: (self: GeneralComparer, a: Value, b: Value) => self.compare(a, b),
      },
    }),
  ],
])

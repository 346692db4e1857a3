import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, type NetArray, stringArray } from '../../types/array.ts'
import { castFault, messageText } from '../../types/conversion/castFault.ts'
import { conversion } from '../../types/conversion/figure.ts'
import { rank } from '../../types/conversion/ranks.ts'
import { provideConversion } from '../../types/conversion/special.ts'
import type { Delegate } from '../../types/delegate.ts'
import { EnumValue } from '../../types/enum.ts'
import type { PSReference } from '../../types/psReference.ts'
import { netText } from '../../types/text/netText.ts'
import { int32Type } from '../../types/typeOf.ts'
import { argumentNull, enumNumber, notSupported, outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { TimeSpan } from '../time/timeSpan.ts'
import { escapeRegex, unescapeRegex } from './escape.ts'
import { Capture, emptyMatch, Group, Match } from './match.ts'
import { newRegex, Regex, regexFor } from './regex.ts'
import { expandReplacement, parseReplacement, replaceMatches, replaceText, splitText } from './replacement.ts'

/** MatchCollection, GroupCollection and CaptureCollection: read-only lists. */
class ItemCollection<T extends Capture> {
  readonly #load: () => readonly T[]
  #items: readonly T[] | null = null
  constructor(load: () => readonly T[]) {
    this.#load = load
  }
  get items(): readonly T[] {
    return (this.#items ??= this.#load())
  }
  get count(): number {
    return this.items.length
  }
  getAt(index: number): Value {
    return this.items[index]!
  }
  setAt(): void {
    throw notSupported('Collection is read-only.')
  }
  *[Symbol.iterator](): Iterator<T> {
    yield* this.items
  }
}

export class MatchCollection extends ItemCollection<Match> {}
export class CaptureCollection extends ItemCollection<Capture> {}
export class GroupCollection extends ItemCollection<Group> {
  readonly match: Match
  constructor(match: Match) {
    super(() => match.groups)
    this.match = match
  }

  /** The group of a number or name; one that is not there did not succeed. */
  find(key: number | string): Group {
    const missing = new Group('', 0, 0, false, String(key), null)
    const { regex } = this.match
    if (regex === null) return key === 0 || key === '0' ? this.match : missing
    const { groupNumbers, groupNames } = regex.parsed
    let index = typeof key === 'number' ? groupNumbers.indexOf(key) : groupNames.indexOf(key)
    if (index < 0 && typeof key === 'string' && /^\d+$/.test(key)) index = groupNumbers.indexOf(Number(key))
    return this.items[index] ?? missing
  }
}

const required = (text: string | null, name: string): string => {
  if (text === null) throw argumentNull(name)
  return text
}

const timeoutOf = (span: Value | undefined): number | null => {
  if (!(span instanceof TimeSpan)) return null
  if (span.ticks === -10_000n) return null
  if (span.ticks <= 0n || span.ticks > 21_474_836_460_000n)
    throw outOfRange('matchTimeout', 'Specified argument was out of the range of valid values.')
  return Number(span.ticks) / 10_000
}

const knownOptions = 0x7ff

function makeRegex(pattern: string | null, options?: Value, timeout?: Value): Regex {
  return regexOf(pattern, newRegex, options, timeout)
}

function regexOf(
  pattern: string | null,
  make: (pattern: string, options: number) => Regex,
  options?: Value,
  timeout?: Value,
): Regex {
  const bits = options === undefined ? 0 : enumNumber(options)
  if ((bits & ~knownOptions) !== 0 || (bits & 128) !== 0)
    throw outOfRange('options', 'Specified argument was out of the range of valid values.')
  const limit = timeoutOf(timeout)
  const text = required(pattern, 'pattern')
  return limit === null ? make(text, bits) : new Regex(text, bits, limit)
}

/** The regex of a static call: options and time-out are among the arguments behind. */
const staticRegex = (pattern: string | null, rest: readonly (Value | undefined)[]): Regex =>
  regexOf(
    pattern,
    regexFor,
    rest.find((a) => a instanceof EnumValue),
    rest.find((a) => a instanceof TimeSpan),
  )

const evaluatorOf = (evaluator: Delegate) => (match: Match) => netText(evaluator.invoke([match]))

function checkStart(text: string, start: number | undefined): number | undefined {
  if (start !== undefined && (start < 0 || start > text.length)) {
    throw outOfRange('startat', 'Start index cannot be less than 0 or greater than input length.')
  }
  return start
}

function replace(regex: Regex, text: string | null, by: Value, count = -1, start?: number): string {
  const input = required(text, 'input')
  if (count < -1) throw outOfRange('count', 'Count cannot be less than -1.')
  checkStart(input, start)
  if (typeof by === 'string') return replaceText(regex, input, by, count, start)
  if (by === null) throw argumentNull('replacement')
  return replaceMatches(regex, input, evaluatorOf(by as Delegate), count, start)
}

function matchPart(regex: Regex, text: string, beginning: number, length: number): Match {
  if (beginning < 0 || beginning > text.length)
    throw outOfRange('beginning', 'Start index cannot be less than 0 or greater than input length.')
  if (length < 0 || beginning + length > text.length)
    throw outOfRange('length', 'Length cannot be less than 0 or exceed input length.')
  const part = text.slice(beginning, beginning + length)
  const start = regex.startOf(part)
  const found = regex.find(part, start)
  return found === null ? emptyMatch() : new Match(regex, text, beginning, start, found, part)
}

const allMatches = (regex: Regex, text: string | null, start?: number) => {
  const input = required(text, 'input')
  const from = checkStart(input, start)
  return new MatchCollection(() => [...regex.matches(input, from)])
}

let cacheSize = 15

const regexType = (): Described => ({
  class: Regex,
  members: {
    new: makeRegex,
    'static InfiniteMatchTimeout': () => new TimeSpan(-10_000n),
    'static CacheSize': {
      get: () => cacheSize,
      set: (value: number) => {
        cacheSize = value
      },
    },
    'static Count': (input: string | null, pattern: string | null, ...rest: Value[]) =>
      [...staticRegex(pattern, rest).matches(required(input, 'input'))].length,
    'static Escape': (text: string | null) => escapeRegex(required(text, 'str')),
    'static IsMatch': (input: string | null, pattern: string | null, ...rest: Value[]) => {
      const regex = staticRegex(pattern, rest)
      return regex.test(required(input, 'input'), regex.startOf(input!))
    },
    'static Match': (input: string | null, pattern: string | null, ...rest: Value[]) =>
      staticRegex(pattern, rest).match(required(input, 'input')),
    'static Matches': (input: string | null, pattern: string | null, ...rest: Value[]) =>
      allMatches(staticRegex(pattern, rest), input),
    'static Replace': (input: string | null, pattern: string | null, by: Value, ...rest: Value[]) =>
      replace(staticRegex(pattern, rest), input, by),
    'static Split': (input: string | null, pattern: string | null, ...rest: Value[]) =>
      stringArray(splitText(staticRegex(pattern, rest), required(input, 'input'))),
    'static Unescape': (text: string | null) => unescapeRegex(required(text, 'str')),
    MatchTimeout: (self: Regex) =>
      new TimeSpan(self.timeout === null ? -10_000n : BigInt(Math.round(self.timeout * 10_000))),
    Options: (self: Regex) => self.options,
    RightToLeft: (self: Regex) => self.rightToLeft,
    Count: (self: Regex, input: string) => [...self.matches(input)].length,
    GetGroupNames: (self: Regex) => stringArray([...self.parsed.groupNames]),
    GetGroupNumbers: (self: Regex) => arrayFrom(int32Type, self.parsed.groupNumbers),
    GroupNameFromNumber: (self: Regex, n: number) => self.parsed.groupNames[self.parsed.groupNumbers.indexOf(n)] ?? '',
    GroupNumberFromName: (self: Regex, name: string) =>
      self.parsed.groupNumbers[self.parsed.groupNames.indexOf(name)] ?? -1,
    IsMatch: (self: Regex, input: string | null, start?: number) => {
      const text = required(input, 'input')
      return self.test(text, checkStart(text, start) ?? self.startOf(text))
    },
    Match: (self: Regex, input: string | null, first?: number, length?: number) => {
      const text = required(input, 'input')
      if (length !== undefined) return matchPart(self, text, first!, length)
      return self.match(text, checkStart(text, first))
    },
    Matches: allMatches,
    Replace: replace,
    Split: (self: Regex, input: string | null, count = 0, start?: number) => {
      const text = required(input, 'input')
      if (count < 0) throw outOfRange('count', 'Count cannot be less than -1.')
      return stringArray(splitText(self, text, count, checkStart(text, start)))
    },
    ToString: (self: Regex) => self.pattern,
  },
})

const captureType = (): Described => ({
  class: Capture,
  members: {
    Index: (self: Capture) => self.index,
    Length: (self: Capture) => self.length,
    Value: (self: Capture) => self.value,
    ValueSpan: () => null,
    ToString: (self: Capture) => self.value,
  },
})

const groupType = (): Described => ({
  class: Group,
  members: {
    'static Synchronized': (inner: Group) => inner,
    Captures: (self: Group) => new CaptureCollection(() => self.captures),
    Name: (self: Group) => self.name,
    Success: (self: Group) => self.success,
  },
})

const groupCollections: WeakMap<Match, GroupCollection> = new WeakMap()

const matchType = (): Described => ({
  class: Match,
  members: {
    'static Empty': () => emptyMatch(),
    'static Synchronized': (inner: Match) => inner,
    Groups: (self: Match) => {
      let groups = groupCollections.get(self)
      if (groups === undefined) {
        groups = new GroupCollection(self)
        groupCollections.set(self, groups)
      }
      return groups
    },
    NextMatch: (self: Match) => self.nextMatch(),
    Result: (self: Match, replacement: string | null) => {
      const text = required(replacement, 'replacement')
      if (self.regex === null) throw notSupported('Result cannot be called on a failed Match.')
      return expandReplacement(parseReplacement(self.regex, text), self)
    },
  },
})

const listMembers = {
  Count: (self: ItemCollection<Capture>) => self.count,
  IsReadOnly: () => true,
  IsSynchronized: () => false,
  SyncRoot: (self: Value) => self,
  CopyTo: (self: ItemCollection<Capture>, array: NetArray, index: number) => {
    self.items.forEach((item, i) => {
      array.setAt(index + i, item)
    })
  },
  GetEnumerator: (self: ItemCollection<Capture>) => self.items as unknown as Value,
}

const itemAt = (self: ItemCollection<Capture>, index: number): Value => {
  if (index < 0 || index >= self.count)
    throw outOfRange('i', 'Specified argument was out of the range of valid values.')
  return self.getAt(index)
}

/** `[regex]'…'` compiles the pattern; a bad one is a conversion error of its own. */
function provideRegexConversion(): void {
  provideConversion('System.Text.RegularExpressions.Regex', (from) => {
    if (from.code !== 18) return null
    return conversion(rank.language, (value) => {
      try {
        return newRegex(value as string, 0)
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        throw castFault(
          'InvalidCastFromStringToRegex',
          `Cannot convert value "${messageText(value)}" to type "System.Text.RegularExpressions.Regex". Error: "${thrown.message}"`,
          thrown,
        )
      }
    })
  })
}
provideRegexConversion()

export const regexTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  ['System.Text.RegularExpressions.Regex', regexType],
  ['System.Text.RegularExpressions.Capture', captureType],
  ['System.Text.RegularExpressions.Group', groupType],
  ['System.Text.RegularExpressions.Match', matchType],
  [
    'System.Text.RegularExpressions.MatchCollection',
    () => ({
      class: MatchCollection,
      enumerate: (self: MatchCollection) => self as Iterable<never>,
      members: { ...listMembers, Item: itemAt },
    }),
  ],
  [
    'System.Text.RegularExpressions.CaptureCollection',
    () => ({
      class: CaptureCollection,
      enumerate: (self: CaptureCollection) => self as unknown as Iterable<never>,
      members: { ...listMembers, Item: itemAt },
    }),
  ],
  [
    'System.Text.RegularExpressions.GroupCollection',
    () => ({
      class: GroupCollection,
      enumerate: (self: GroupCollection) => self as unknown as Iterable<never>,
      members: {
        ...listMembers,
        Item: (self: GroupCollection, key: number | string) => self.find(key),
        Keys: (self: GroupCollection) => stringArray(self.items.map((g) => g.name)),
        Values: (self: GroupCollection) => self.items as unknown as Value,
        ContainsKey: (self: GroupCollection, key: string) => self.items.some((g) => g.name === key),
        TryGetValue: (self: GroupCollection, key: string, result: PSReference) => {
          const group = self.items.find((g) => g.name === key)
          result.value = group ?? null
          return group !== undefined
        },
      },
    }),
  ],
])

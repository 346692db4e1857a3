import { Char, char } from '../../kernel/boxes.ts'
import { compareInCulture } from '../../kernel/collation.ts'
import { netFault } from '../../kernel/fault.ts'
import { fold, toLowerInvariant, toUpperInvariant } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray, stringArray } from '../../types/array.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { baseOf } from '../../types/psobject.ts'
import { formatComposite } from '../../types/text/composite.ts'
import { CultureInfo, currentCulture } from '../../types/text/culture.ts'
import { netText } from '../../types/text/netText.ts'
import {
  argumentFault,
  argumentNull,
  cultureOf,
  enumNumber,
  indexOutOfRange,
  isProvider,
  listOf,
  outOfRange,
  textOf,
  textsOf,
} from '../arguments.ts'
import type { Described } from '../declare.ts'
import { textHash } from '../objects.ts'
import { isWhiteSpace } from '../regex/unicode.ts'
import { CharEnumerator, charArray } from './chars.ts'
import { compareStrings, comparison, equalStrings, findFirst, findLast, ordinalDifference } from './compareStrings.ts'
import { splitString } from './splitString.ts'

const startOutOfRange = () => outOfRange('startIndex', 'startIndex cannot be larger than length of string.')
const indexMessage =
  'Index was out of range. Must be non-negative and less than or equal to the size of the collection.'
const countMessage = 'Count must be positive and count must refer to a location within the string/array/collection.'

const isEnum = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'netType' in value &&
  (value.netType as { isEnum?: boolean }).isEnum === true

/** The comparison among optional trailing arguments, and the numbers in front of it. */
function searchArguments(rest: readonly (Value | undefined)[]): { numbers: number[]; kind: number | null } {
  const numbers: number[] = []
  let kind: number | null = null
  for (const argument of rest) {
    if (typeof argument === 'number') numbers.push(argument)
    else if (argument !== undefined && isEnum(argument)) kind = enumNumber(argument)
  }
  return { numbers, kind }
}

function indexOf(self: string, value: Value, ...rest: Value[]): number {
  if (value === null) throw argumentNull('value')
  const { numbers, kind } = searchArguments(rest)
  const start = numbers[0] ?? 0
  const count = numbers[1] ?? self.length - start
  if (start < 0 || start > self.length) throw outOfRange('startIndex', indexMessage)
  if (count < 0 || start + count > self.length) throw outOfRange('count', countMessage)
  const isChar = value instanceof Char
  return findFirst(
    self,
    textOf(value),
    start,
    start + count,
    kind ?? (isChar ? comparison.ordinal : comparison.currentCulture),
  )
}

function lastIndexOf(self: string, value: Value, ...rest: Value[]): number {
  if (value === null) throw argumentNull('value')
  const { numbers, kind } = searchArguments(rest)
  const text = textOf(value)
  if (self.length === 0) return text === '' ? 0 : -1
  const start = numbers[0] ?? self.length - 1
  const count = numbers[1] ?? start + 1
  if (numbers.length > 0) {
    if (start < 0 || start > self.length) throw outOfRange('startIndex', indexMessage)
    if (count < 0 || start - count + 1 < 0) throw outOfRange('count', countMessage)
  }
  if (text === '') return numbers.length > 0 ? Math.min(start + 1, self.length) : self.length
  const end = Math.min(start + 1, self.length)
  return findLast(
    self,
    text,
    Math.max(0, start - count + 1),
    end,
    kind ?? (value instanceof Char ? comparison.ordinal : comparison.currentCulture),
  )
}

function indexOfAny(self: string, anyOf: Value, start = 0, count = self.length - start): number {
  if (anyOf === null) throw argumentNull('anyOf')
  if (start < 0 || start > self.length) throw outOfRange('startIndex', indexMessage)
  if (count < 0 || start + count > self.length) throw outOfRange('count', countMessage)
  const wanted = new Set(textsOf(anyOf))
  for (let i = start; i < start + count; i++) if (wanted.has(self[i]!)) return i
  return -1
}

function lastIndexOfAny(self: string, anyOf: Value, start = self.length - 1, count = start + 1): number {
  if (anyOf === null) throw argumentNull('anyOf')
  if (self === '') return -1
  if (start < 0 || start >= self.length) throw outOfRange('startIndex', indexMessage)
  if (count < 0 || start - count + 1 < 0) throw outOfRange('count', countMessage)
  const wanted = new Set(textsOf(anyOf))
  for (let i = start; i > start - count; i--) if (wanted.has(self[i]!)) return i
  return -1
}

function isAtEdge(
  self: string,
  value: Value,
  kindOrCase: Value | undefined,
  culture: Value | undefined,
  end: boolean,
): boolean {
  if (value === null) throw argumentNull('value')
  const text = textOf(value)
  const part = end ? self.slice(Math.max(0, self.length - text.length)) : self.slice(0, text.length)
  if (value instanceof Char) return part === text
  if (typeof kindOrCase === 'boolean') {
    const name = culture instanceof CultureInfo ? culture.name : currentCulture().name
    return (
      part.length === text.length &&
      (kindOrCase ? fold(part) === fold(text) : compareInCulture(part, text, false, name) === 0)
    )
  }
  const kind = kindOrCase === undefined ? comparison.currentCulture : enumNumber(kindOrCase)
  return text === '' || (part.length === text.length && equalStrings(part, text, kind))
}

function substring(self: string, start: number, length?: number): string {
  if (start < 0) throw outOfRange('startIndex', 'StartIndex cannot be less than zero.')
  if (length === undefined) {
    if (start > self.length) throw startOutOfRange()
    return self.slice(start)
  }
  if (start > self.length) throw startOutOfRange()
  if (length < 0) throw outOfRange('length', 'Length cannot be less than zero.')
  if (start + length > self.length)
    throw outOfRange('length', 'Index and length must refer to a location within the string.')
  return self.slice(start, start + length)
}

function remove(self: string, start: number, count?: number): string {
  if (start < 0) throw outOfRange('startIndex', 'StartIndex cannot be less than zero.')
  if (count === undefined) {
    if (start > self.length) throw outOfRange('startIndex', 'startIndex must be less than length of string.')
    return self.slice(0, start)
  }
  if (count < 0) throw outOfRange('count', 'Count cannot be less than zero.')
  if (start + count > self.length)
    throw outOfRange('count', 'Index and count must refer to a location within the string.')
  return self.slice(0, start) + self.slice(start + count)
}

function insert(self: string, start: number, value: string | null): string {
  if (value === null) throw argumentNull('value')
  if (start < 0 || start > self.length) throw outOfRange('startIndex', indexMessage)
  return self.slice(0, start) + value + self.slice(start)
}

function replace(self: string, old: Value, replacement: Value, mode?: Value): string {
  if (old === null) throw argumentNull('oldValue')
  const from = textOf(old)
  const to = replacement === null ? '' : textOf(replacement)
  if (from === '') throw argumentFault('The value cannot be an empty string.', 'oldValue')
  const ignoreCase = typeof mode === 'boolean' ? mode : mode !== undefined && (enumNumber(mode) & 1) === 1
  if (!ignoreCase) return self.replaceAll(from, () => to)
  const folded = fold(self)
  const wanted = fold(from)
  let out = ''
  let last = 0
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, last)) {
    out += self.slice(last, at) + to
    last = at + from.length
  }
  return out + self.slice(last)
}

function trimEdges(self: string, characters: Value | undefined, start: boolean, end: boolean): string {
  let inside: (unit: number) => boolean = isWhiteSpace
  if (characters instanceof Char) inside = (unit) => unit === characters.code
  else if (characters !== undefined && characters !== null) {
    const units = new Set(textsOf(characters).map((c) => c.charCodeAt(0)))
    if (units.size > 0) inside = (unit) => units.has(unit)
  }
  let from = 0
  let to = self.length
  if (start) while (from < to && inside(self.charCodeAt(from))) from++
  if (end) while (to > from && inside(self.charCodeAt(to - 1))) to--
  return self.slice(from, to)
}

function pad(self: string, width: number, padding: Char | undefined, left: boolean): string {
  if (width < 0) throw outOfRange('totalWidth', 'Non-negative number required.')
  const text = padding === undefined ? ' ' : textOf(padding)
  return left ? self.padStart(width, text) : self.padEnd(width, text)
}

/** String.Compare in all its overloads. */
function compare(a: string | null, second: Value, ...rest: Value[]): number {
  let left = a
  let right = second as string | null
  let options = rest
  if (typeof second === 'number') {
    const [indexA, text, indexB, length] = [second, rest[0] as string | null, rest[1] as number, rest[2] as number]
    if (length < 0) throw outOfRange('length', 'Length cannot be less than zero.')
    if (indexA < 0 || indexB < 0)
      throw outOfRange(
        indexA < 0 ? 'indexA' : 'indexB',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      )
    left = a === null ? null : a.slice(indexA, indexA + length)
    right = text === null ? null : text.slice(indexB, indexB + length)
    options = rest.slice(3)
  }
  const [first, other] = options
  if (typeof first === 'boolean') {
    if (left === null || right === null) return compareStrings(left, right, 0)
    return compareInCulture(left, right, first, cultureOf(other).name)
  }
  if (first instanceof CultureInfo || isProvider(first))
    return compareWithOptions(left, right, cultureOf(first).name, enumNumber(other))
  return compareStrings(
    left,
    right,
    first === undefined || first === null ? comparison.currentCulture : enumNumber(first),
  )
}

/** CompareInfo.Compare with CompareOptions. */
export function compareWithOptions(a: string | null, b: string | null, culture: string, options: number): number {
  if (a === null || b === null) return compareStrings(a, b, 0)
  if ((options & 0x40000000) !== 0) return ordinalDifference(a, b)
  if ((options & 0x10000000) !== 0) return ordinalDifference(toUpperInvariant(a), toUpperInvariant(b))
  const ignoreCase = (options & 1) !== 0
  if ((options & 2) === 0) return compareInCulture(a, b, ignoreCase, culture)
  const strip = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '')
  return compareInCulture(strip(a), strip(b), ignoreCase, culture)
}

const concatenated = (values: Iterable<Value>): string => {
  let out = ''
  for (const value of values) out += netText(baseOf(value))
  return out
}

function concat(...args: Value[]): string {
  const only = args[0]
  if (args.length === 1 && only !== null && typeof only === 'object' && !(only instanceof Char)) {
    if (only instanceof NetArray) return concatenated(listOf(only))
  }
  return concatenated(args)
}

function join(separator: Value, values: Value, start?: number, count?: number): string {
  if (values === null) throw argumentNull('value')
  const texts = listOf(values).map((v) => netText(baseOf(v)))
  const between = separator === null ? '' : textOf(separator)
  if (start === undefined) return texts.join(between)
  if (start < 0) throw outOfRange('startIndex', `startIndex ('${start}') must be a non-negative value.`, start)
  if (count! < 0) throw outOfRange('count', `count ('${count}') must be a non-negative value.`, count)
  if (start + count! > texts.length)
    throw outOfRange('startIndex', 'Index and count must refer to a location within the buffer.')
  return texts.slice(start, start + count!).join(between)
}

function format(first: Value, ...rest: Value[]): string {
  const hasProvider = first === null ? typeof rest[0] === 'string' && rest.length > 1 : typeof first !== 'string'
  const culture = hasProvider ? cultureOf(first) : currentCulture()
  const pattern = (hasProvider ? rest[0] : first) as string | null
  if (pattern === null) throw argumentNull('format')
  const args = hasProvider ? rest.slice(1) : rest
  return formatComposite(pattern, args.map(baseOf), culture, (v) => netText(v, culture))
}

/** String.Format with a params array. */
function formatArray(first: Value, ...rest: Value[]): string {
  const last = rest[rest.length - 1]!
  if (last === null) throw argumentNull('args')
  return format(first, ...rest.slice(0, -1), ...listOf(last))
}

function normalize(self: string, form: Value | undefined): string {
  const names = ['', 'NFC', 'NFD', '', '', 'NFKC', 'NFKD']
  return self.normalize(form === undefined ? 'NFC' : names[enumNumber(form)])
}

const casing = (self: string, culture: Value | undefined, upper: boolean): string => {
  const used = cultureOf(culture)
  return upper ? used.toUpper(self) : used.toLower(self)
}

/** `new String(…)`: of characters, or one repeated. */
function makeString(first: Value, second?: number, third?: number): string {
  if (first instanceof Char) {
    if (second! < 0) throw outOfRange('count', `count ('${second}') must be a non-negative value.`, second)
    return textOf(first).repeat(second!)
  }
  if (first === null) return ''
  const text = textsOf(first).join('')
  if (second === undefined) return text
  if (second < 0) throw outOfRange('startIndex', 'StartIndex cannot be less than zero.')
  if (third! < 0) throw outOfRange('length', 'Length cannot be less than zero.')
  if (second + third! > text.length) throw indexOutOfRange('startIndex')
  return text.slice(second, second + third!)
}

const interned: Set<string> = new Set([''])
const newline = () => '\n'

export const stringMembers: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.String',
    () => ({
      members: {
        new: makeString,
        'static Empty': () => '',
        'static Compare': compare,
        'static CompareOrdinal': (a: string | null, b: Value, c?: Value, d?: number, length?: number) => {
          if (typeof b !== 'number') return compareStrings(a, b as string | null, comparison.ordinal)
          return ordinalDifference((a ?? '').slice(b, b + length!), ((c as string | null) ?? '').slice(d, d! + length!))
        },
        'static Concat': concat,
        'static Concat<T>(System.Collections.Generic.IEnumerable<T> values): String': (values: Value) =>
          concatenated(itemsOf(values)),
        'static Concat(System.Collections.Generic.IEnumerable<String> values): String': (values: Value) =>
          concatenated(itemsOf(values)),
        'static Copy': (text: string) => text,
        'static Equals': (a: string | null, b: string | null, kind?: Value) =>
          equalStrings(a, b, kind === undefined ? comparison.ordinal : enumNumber(kind)),
        'static Format': format,
        'static Format(String format, params Object[] args): String': formatArray,
        'static Format(IFormatProvider provider, String format, params Object[] args): String': formatArray,
        'static Intern': (text: string) => {
          interned.add(text)
          return text
        },
        'static IsInterned': (text: string) => (interned.has(text) ? text : null),
        'static IsNullOrEmpty': (text: string | null) => text === null || text === '',
        'static IsNullOrWhiteSpace': (text: string | null) =>
          text === null || trimEdges(text, undefined, true, false) === '',
        'static Join': join,
        Chars: (self: string, index: number) => {
          if (index < 0 || index >= self.length)
            throw netFault('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
          return char(self.charCodeAt(index))
        },
        Length: (self: string) => self.length,
        Clone: (self: string) => self,
        CompareTo: (self: string, other: Value) => {
          if (other !== null && typeof other !== 'string') throw argumentFault('Object must be of type String.')
          return compareStrings(self, other, comparison.currentCulture)
        },
        Contains: (self: string, value: Value, kind?: Value) => {
          if (value === null) throw argumentNull('value')
          return (
            findFirst(
              self,
              textOf(value),
              0,
              self.length,
              kind === undefined ? comparison.ordinal : enumNumber(kind),
            ) >= 0
          )
        },
        CopyTo: (self: string, from: number, destination: NetArray, to: number, count: number) => {
          if (count < 0) throw outOfRange('count', countMessage)
          if (from < 0 || from + count > self.length)
            throw outOfRange('sourceIndex', 'Index and count must refer to a location within the string.')
          if (to < 0 || to + count > destination.length)
            throw outOfRange('destinationIndex', 'Index and count must refer to a location within the string.')
          for (let i = 0; i < count; i++) destination.setAt(to + i, char(self.charCodeAt(from + i)))
        },
        EndsWith: (self: string, value: Value, kind?: Value, culture?: Value) =>
          isAtEdge(self, value, kind, culture, true),
        Equals: (self: string, other: Value, kind?: Value) =>
          typeof other === 'string' &&
          equalStrings(self, other, kind === undefined ? comparison.ordinal : enumNumber(kind)),
        GetEnumerator: (self: string) => new CharEnumerator(self),
        GetHashCode: (self: string, kind?: Value) =>
          textHash(kind !== undefined && (enumNumber(kind) & 1) === 1 ? fold(self) : self),
        GetTypeCode: () => 18,
        IndexOf: indexOf,
        IndexOfAny: indexOfAny,
        Insert: insert,
        IsNormalized: (self: string, form?: Value) => normalize(self, form) === self,
        LastIndexOf: lastIndexOf,
        LastIndexOfAny: lastIndexOfAny,
        Normalize: normalize,
        PadLeft: (self: string, width: number, padding?: Char) => pad(self, width, padding, true),
        PadRight: (self: string, width: number, padding?: Char) => pad(self, width, padding, false),
        Remove: remove,
        Replace: replace,
        ReplaceLineEndings: (self: string, replacement: string = newline()) =>
          self.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, () => replacement),
        Split: (self: string, separator?: Value, second?: Value, third?: Value) =>
          stringArray(splitString(self, separator, second, third)),
        StartsWith: (self: string, value: Value, kind?: Value, culture?: Value) =>
          isAtEdge(self, value, kind, culture, false),
        Substring: substring,
        ToCharArray: (self: string, start?: number, length?: number) =>
          charArray(start === undefined ? self : substring(self, start, length)),
        ToLower: (self: string, culture?: Value) => casing(self, culture, false),
        ToLowerInvariant: (self: string) => toLowerInvariant(self),
        ToString: (self: string) => self,
        ToUpper: (self: string, culture?: Value) => casing(self, culture, true),
        ToUpperInvariant: (self: string) => toUpperInvariant(self),
        Trim: (self: string, characters?: Value) => trimEdges(self, characters, true, true),
        TrimEnd: (self: string, characters?: Value) => trimEdges(self, characters, false, true),
        TrimStart: (self: string, characters?: Value) => trimEdges(self, characters, true, false),
        'static op_Equality': (a: string | null, b: string | null) => a === b,
        'static op_Inequality': (a: string | null, b: string | null) => a !== b,
      },
    }),
  ],
])

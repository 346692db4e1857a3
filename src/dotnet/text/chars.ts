import { Char, char, Double } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import { toLowerInvariant, toUpperInvariant } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import type { PSReference } from '../../types/psReference.ts'
import { charType } from '../../types/typeOf.ts'
import { argumentFault, argumentNull, cultureOf, outOfRange, textOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { categoryOf, categoryOfPoint, isWhiteSpace } from '../regex/unicode.ts'

/** A Char[] of a text's UTF-16 units. */
export function charArray(text: string): NetArray {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return new NetArray(charType.arrayOf(), units)
}

/** System.CharEnumerator. */
export class CharEnumerator {
  readonly #text: string
  #at = -1
  constructor(text: string) {
    this.#text = text
  }
  moveNext(): boolean {
    if (this.#at < this.#text.length) this.#at++
    return this.#at < this.#text.length
  }
  reset(): void {
    this.#at = -1
  }
  get current(): Char {
    if (this.#at < 0) throw netFault('System.InvalidOperationException', 'Enumeration has not started. Call MoveNext.')
    if (this.#at >= this.#text.length)
      throw netFault('System.InvalidOperationException', 'Enumeration already finished.')
    return char(this.#text.charCodeAt(this.#at))
  }
  *rest(): Iterable<Char> {
    while (this.moveNext()) yield this.current
  }
}

/** The category a (Char) or (String, index) argument has; surrogate pairs count as one character. */
function categoryAt(value: Value, index: number | undefined): number {
  if (value instanceof Char) return categoryOf(value.code)
  const text = textAt(value, index!)
  return categoryOfPoint(text.codePointAt(index!)!)
}

function textAt(value: Value, index: number): string {
  if (value === null) throw argumentNull('s')
  const text = value as string
  if (index < 0 || index >= text.length)
    throw outOfRange('index', 'Index was out of range. Must be non-negative and less than the size of the collection.')
  return text
}

function unitAt(value: Value, index: number | undefined): number {
  return value instanceof Char ? value.code : textAt(value, index!).charCodeAt(index!)
}

const inMask = (mask: number) => (value: Value, index?: number) => ((mask >> categoryAt(value, index)) & 1) === 1
const letterMask = 0b11111
const digitMask = 1 << 8
const numberMask = digitMask | (1 << 9) | (1 << 10)
const punctuationMask = 0b1111111 << 18
const symbolMask = 0b1111 << 25
const separatorMask = 0b111 << 11

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
const inRange = (low: string, high: string) => (c: Char) => c.code >= low.charCodeAt(0) && c.code <= high.charCodeAt(0)
const isLowerLetter = inRange('a', 'z')
const isUpperLetter = inRange('A', 'Z')
const isAsciiDigit = inRange('0', '9')

function numericValue(value: Value, index?: number): Double {
  const text = value instanceof Char ? textOf(value) : String.fromCodePoint(textAt(value, index!).codePointAt(index!)!)
  const category = categoryAt(value, index)
  if (category === 8) {
    const code = text.codePointAt(0)!
    // The ten digits of a script follow each other, beginning at a code point that is no digit's successor.
    let zero = code
    while (code - zero < 9 && categoryOfPoint(zero - 1) === 8) zero--
    return new Double((code - zero) % 10)
  }
  const fractions: ReadonlyMap<string, number> = new Map([
    ['¼', 0.25],
    ['½', 0.5],
    ['¾', 0.75],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['⅛', 0.125],
    ['⅜', 0.375],
    ['⅝', 0.625],
    ['⅞', 0.875],
  ])
  const fraction = fractions.get(text)
  if (fraction !== undefined) return new Double(fraction)
  const plain = text.normalize('NFKC')
  if ((category === 10 || category === 9) && /^\d+$/.test(plain)) return new Double(Number(plain))
  const roman = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'.indexOf(text.toUpperCase())
  return new Double(category === 9 && roman >= 0 ? roman + 1 : -1)
}

function parseChar(text: string | null): Char {
  if (text === null) throw argumentNull('s')
  if (text.length !== 1) throw netFault('System.FormatException', 'String must be exactly one character long.')
  return char(text.charCodeAt(0))
}

const cased = (c: Char, text: string): Char => (text.length === 1 ? char(text.charCodeAt(0)) : c)

function toPoint(first: Value, second: Value): number {
  if (first instanceof Char) {
    const low = second as Char
    if (!isHigh(first.code))
      throw outOfRange('highSurrogate', 'A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.')
    if (!isLow(low.code))
      throw outOfRange('lowSurrogate', 'A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.')
    return (first.code - 0xd800) * 1024 + low.code - 0xdc00 + 0x10000
  }
  const text = textAt(first, second as number)
  const unit = text.charCodeAt(second as number)
  if (isLow(unit) || (isHigh(unit) && !isLow(text.charCodeAt((second as number) + 1)))) {
    throw argumentFault(
      `Found a ${isLow(unit) ? 'low' : 'high'} surrogate char without a ${isLow(unit) ? 'preceding high' : 'following low'} surrogate at index: ${second}. The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters.`,
      's',
    )
  }
  return text.codePointAt(second as number)!
}

export const charMembers: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.Char',
    () => ({
      members: {
        'static MaxValue': () => char(0xffff),
        'static MinValue': () => char(0),
        'static ConvertFromUtf32': (point: number) => {
          if (point < 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
            throw outOfRange(
              'utf32',
              'A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).',
            )
          }
          return String.fromCodePoint(point)
        },
        'static ConvertToUtf32': toPoint,
        'static GetNumericValue': numericValue,
        'static GetUnicodeCategory': categoryAt,
        'static IsAscii': (c: Char) => c.code < 128,
        'static IsAsciiDigit': isAsciiDigit,
        'static IsAsciiHexDigit': (c: Char) => /^[0-9a-fA-F]$/.test(textOf(c)),
        'static IsAsciiHexDigitLower': (c: Char) => /^[0-9a-f]$/.test(textOf(c)),
        'static IsAsciiHexDigitUpper': (c: Char) => /^[0-9A-F]$/.test(textOf(c)),
        'static IsAsciiLetter': (c: Char) => isLowerLetter(c) || isUpperLetter(c),
        'static IsAsciiLetterLower': isLowerLetter,
        'static IsAsciiLetterOrDigit': (c: Char) => isLowerLetter(c) || isUpperLetter(c) || isAsciiDigit(c),
        'static IsAsciiLetterUpper': isUpperLetter,
        'static IsBetween': (c: Char, low: Char, high: Char) => c.code >= low.code && c.code <= high.code,
        'static IsControl': inMask(1 << 14),
        'static IsDigit': inMask(digitMask),
        'static IsHighSurrogate': (value: Value, index?: number) => isHigh(unitAt(value, index)),
        'static IsLetter': inMask(letterMask),
        'static IsLetterOrDigit': inMask(letterMask | digitMask),
        'static IsLower': inMask(2),
        'static IsLowSurrogate': (value: Value, index?: number) => isLow(unitAt(value, index)),
        'static IsNumber': inMask(numberMask),
        'static IsPunctuation': inMask(punctuationMask),
        'static IsSeparator': inMask(separatorMask),
        'static IsSurrogate': (value: Value, index?: number) =>
          isHigh(unitAt(value, index)) || isLow(unitAt(value, index)),
        'static IsSurrogatePair': (first: Value, second: Value) => {
          if (first instanceof Char) return isHigh(first.code) && isLow((second as Char).code)
          const text = textAt(first, second as number)
          return isHigh(text.charCodeAt(second as number)) && isLow(text.charCodeAt((second as number) + 1))
        },
        'static IsSymbol': inMask(symbolMask),
        'static IsUpper': inMask(1),
        'static IsWhiteSpace': (value: Value, index?: number) => isWhiteSpace(unitAt(value, index)),
        'static Parse': parseChar,
        'static ToLower': (c: Char, culture?: Value) => cased(c, cultureOf(culture).toLower(textOf(c))),
        'static ToLowerInvariant': (c: Char) => cased(c, toLowerInvariant(textOf(c))),
        'static ToString': textOf,
        'static ToUpper': (c: Char, culture?: Value) => cased(c, cultureOf(culture).toUpper(textOf(c))),
        'static ToUpperInvariant': (c: Char) => cased(c, toUpperInvariant(textOf(c))),
        'static TryParse': (text: string | null, result: PSReference) => {
          const fits = text !== null && text.length === 1
          result.value = fits ? char(text.charCodeAt(0)) : char(0)
          return fits
        },
        CompareTo: (self: Char, other: Value) => {
          if (other === null) return 1
          if (!(other instanceof Char)) throw argumentFault('Object must be of type Char.')
          return self.code - other.code
        },
        Equals: (self: Char, other: Value) => other instanceof Char && other.code === self.code,
        GetHashCode: (self: Char) => self.code | (self.code << 16),
        GetTypeCode: () => 4,
        ToString: textOf,
      },
    }),
  ],
  [
    'System.CharEnumerator',
    () => ({
      class: CharEnumerator,
      enumerate: (self: CharEnumerator) => self.rest() as Iterable<never>,
      members: {
        Current: (self: CharEnumerator) => self.current,
        MoveNext: (self: CharEnumerator) => self.moveNext(),
        Reset: (self: CharEnumerator) => self.reset(),
        Clone: (self: CharEnumerator) => self,
        Dispose: () => null,
      },
    }),
  ],
  [
    'System.Boolean',
    () => ({
      members: {
        'static FalseString': () => 'False',
        'static TrueString': () => 'True',
        'static Parse': (text: string | null) => {
          if (text === null) throw argumentNull('value')
          const value = parseBoolean(text)
          if (value === null)
            throw netFault('System.FormatException', `String '${text}' was not recognized as a valid Boolean.`)
          return value
        },
        'static TryParse': (text: string | null, result: PSReference) => {
          const value = text === null ? null : parseBoolean(text)
          result.value = value === true
          return value !== null
        },
        CompareTo: (self: boolean, other: Value) => {
          if (other === null) return 1
          if (typeof other !== 'boolean') throw argumentFault('Object must be of type Boolean.')
          return Number(self) - Number(other)
        },
        Equals: (self: boolean, other: Value) => self === other,
        GetHashCode: (self: boolean) => (self ? 1 : 0),
        GetTypeCode: () => 3,
        ToString: (self: boolean) => (self ? 'True' : 'False'),
      },
    }),
  ],
])

/** Boolean.Parse; null where the text is none. */
export function parseBoolean(text: string): boolean | null {
  const trimmed = text.replace(/^[\s\0]+|[\s\0]+$/g, '').toLowerCase()
  return trimmed === 'true' ? true : trimmed === 'false' ? false : null
}

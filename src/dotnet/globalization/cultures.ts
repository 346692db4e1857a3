import { Char, char } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom } from '../../types/array.ts'
import { requireType } from '../../types/netType.ts'
import {
  CultureInfo,
  cultureNamed,
  cultureOfIdentifier,
  currentCulture,
  currentUiCulture,
  invariantCulture,
  listedCultures,
  setCurrentCulture,
  setCurrentUiCulture,
  specificCulture,
} from '../../types/text/culture.ts'
import { currencies } from '../../types/text/cultureTable.ts'
import { int32Type } from '../../types/typeOf.ts'
import { argumentNull, enumNumber, textOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { textHash } from '../objects.ts'
import { categoryOf, categoryOfPoint } from '../regex/unicode.ts'
import { findFirst, findLast } from '../text/compareStrings.ts'
import { compareWithOptions } from '../text/strings.ts'
import { gregorian } from './calendars.ts'
import { checkWritable } from './formatInfos.ts'

/** System.Globalization.TextInfo. */
export class TextInfo {
  readonly culture: CultureInfo
  constructor(culture: CultureInfo) {
    this.culture = culture
  }
  toString(): string {
    return `TextInfo - ${this.culture.name}`
  }
}

/** System.Globalization.CompareInfo. */
export class CompareInfo {
  readonly culture: CultureInfo
  constructor(culture: CultureInfo) {
    this.culture = culture
  }
  toString(): string {
    return `CompareInfo - ${this.culture.name}`
  }
}

const sharedInfos: WeakMap<CultureInfo, { text: TextInfo; compare: CompareInfo }> = new WeakMap()

function infosOf(culture: CultureInfo): { text: TextInfo; compare: CompareInfo } {
  let infos = sharedInfos.get(culture)
  if (infos === undefined) {
    infos = { text: new TextInfo(culture), compare: new CompareInfo(culture) }
    sharedInfos.set(culture, infos)
  }
  return infos
}

const nameFault = (name: string | null) => {
  if (name === null) throw argumentNull('name')
  return name
}

function makeCulture(first: Value): CultureInfo {
  return (
    typeof first === 'number' ? cultureOfIdentifier(first) : cultureNamed(nameFault(first as string | null))
  ).clone()
}

const given = (value: Value): CultureInfo => {
  if (value === null) throw argumentNull('value')
  return value as CultureInfo
}

const cultureType = (): Described => ({
  class: CultureInfo,
  members: {
    new: makeCulture,
    'static CurrentCulture': { get: currentCulture, set: (value: Value) => setCurrentCulture(given(value)) },
    'static CurrentUICulture': { get: currentUiCulture, set: (value: Value) => setCurrentUiCulture(given(value)) },
    'static InstalledUICulture': currentUiCulture,
    'static DefaultThreadCurrentCulture': { get: () => null, set: (value: Value) => setCurrentCulture(given(value)) },
    'static DefaultThreadCurrentUICulture': {
      get: () => null,
      set: (value: Value) => setCurrentUiCulture(given(value)),
    },
    'static InvariantCulture': () => invariantCulture,
    'static CreateSpecificCulture': specificCulture,
    'static GetCultures': (types: Value) => {
      const bits = enumNumber(types)
      const all = listedCultures().map(cultureNamed)
      const wanted = all.filter((c) => (c.isNeutral ? (bits & 1) !== 0 : (bits & 2) !== 0) || (bits & 4) !== 0)
      return arrayFrom(requireType('System.Globalization.CultureInfo'), wanted)
    },
    'static GetCultureInfo': (first: Value) =>
      typeof first === 'number' ? cultureOfIdentifier(first) : cultureNamed(nameFault(first as string | null)),
    'static GetCultureInfoByIetfLanguageTag': cultureNamed,
    'static ReadOnly': (culture: CultureInfo) => culture,
    Parent: (self: CultureInfo) => self.parent,
    LCID: (self: CultureInfo) => self.lcid,
    KeyboardLayoutId: (self: CultureInfo) => (self.lcid === 4096 ? 1033 : self.lcid),
    Name: (self: CultureInfo) => self.name,
    IetfLanguageTag: (self: CultureInfo) => self.name,
    DisplayName: (self: CultureInfo) => self.describe('en'),
    NativeName: (self: CultureInfo) => self.describe(self.isInvariant ? 'en' : self.name),
    EnglishName: (self: CultureInfo) => self.describe('en'),
    TwoLetterISOLanguageName: (self: CultureInfo) => self.language,
    ThreeLetterISOLanguageName: (self: CultureInfo) => self.threeLetterIsoName,
    ThreeLetterWindowsLanguageName: (self: CultureInfo) => self.threeLetterWindowsName,
    CompareInfo: (self: CultureInfo) => infosOf(self).compare,
    TextInfo: (self: CultureInfo) => infosOf(self).text,
    IsNeutralCulture: (self: CultureInfo) => self.isNeutral,
    CultureTypes: (self: CultureInfo) => (self.isNeutral ? 1 : self.lcid === 4096 ? 10 : 2),
    NumberFormat: {
      get: (self: CultureInfo) => self.numberFormat,
      set: (self: CultureInfo, value: Value) => {
        checkWritable(self)
        self.numberFormat = value as never
      },
    },
    DateTimeFormat: {
      get: (self: CultureInfo) => self.dateTimeFormat,
      set: (self: CultureInfo, value: Value) => {
        checkWritable(self)
        self.dateTimeFormat = value as never
      },
    },
    Calendar: gregorian,
    OptionalCalendars: () => arrayFrom(requireType('System.Globalization.Calendar'), [gregorian()]),
    UseUserOverride: (self: CultureInfo) => !self.isReadOnly,
    IsReadOnly: (self: CultureInfo) => self.isReadOnly,
    Equals: (self: CultureInfo, other: Value) => other instanceof CultureInfo && other.name === self.name,
    GetHashCode: (self: CultureInfo) => textHash(self.name),
    ToString: (self: CultureInfo) => self.name,
    GetFormat: (self: CultureInfo, type: { readonly name: string }) =>
      type.name === 'NumberFormatInfo'
        ? self.numberFormat
        : type.name === 'DateTimeFormatInfo'
          ? self.dateTimeFormat
          : null,
    ClearCachedData: () => null,
    GetConsoleFallbackUICulture: (self: CultureInfo) => self,
    Clone: (self: CultureInfo) => self.clone(),
  },
})

/** TextInfo.ToTitleCase: words begin large, words all in capitals are left alone. */
export function titleCase(culture: CultureInfo, text: string): string {
  return text.replace(/[\p{L}\p{M}][\p{L}\p{M}\p{Nd}'’]*/gu, (word) => {
    const letters = word.replace(/[^\p{L}]/gu, '')
    if (letters.length > 1 && letters === culture.toUpper(letters) && letters !== culture.toLower(letters)) return word
    const [first, ...rest] = word
    return culture.toUpper(first!) + culture.toLower(rest.join(''))
  })
}

const cased = (value: Value, change: (text: string) => string): Value => {
  if (value === null) throw argumentNull('str')
  const result = change(textOf(value))
  return value instanceof Char ? (result.length === 1 ? char(result.charCodeAt(0)) : value) : result
}

const textInfoType = (): Described => ({
  class: TextInfo,
  members: {
    ANSICodePage: (self: TextInfo) => (self.culture.isInvariant ? 1252 : 1252),
    OEMCodePage: () => 437,
    MacCodePage: () => 10000,
    EBCDICCodePage: () => 37,
    LCID: (self: TextInfo) => self.culture.lcid,
    CultureName: (self: TextInfo) => self.culture.name,
    IsReadOnly: (self: TextInfo) => self.culture.isReadOnly,
    ListSeparator: {
      get: (self: TextInfo) => (self.culture.numberFormat.numberDecimalSeparator === ',' ? ';' : ','),
      set: () => {},
    },
    IsRightToLeft: (self: TextInfo) =>
      ['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv'].includes(self.culture.language),
    Clone: (self: TextInfo) => new TextInfo(self.culture),
    'static ReadOnly': (info: TextInfo) => info,
    ToLower: (self: TextInfo, value: Value) => cased(value, (t) => self.culture.toLower(t)),
    ToUpper: (self: TextInfo, value: Value) => cased(value, (t) => self.culture.toUpper(t)),
    ToTitleCase: (self: TextInfo, text: string | null) => {
      if (text === null) throw argumentNull('str')
      return titleCase(self.culture, text)
    },
    Equals: (self: TextInfo, other: Value) => other instanceof TextInfo && other.culture.name === self.culture.name,
    ToString: (self: TextInfo) => self.toString(),
  },
})

/** The StringComparison-like kind of CompareOptions, for searching. */
const searchKind = (options: number) => ((options & 0x40000000) !== 0 ? 4 : (options & 0x10000001) !== 0 ? 3 : 2)

const optionsAmong = (rest: readonly Value[]) => {
  const last = rest[rest.length - 1]
  return last !== undefined && typeof last === 'object' ? enumNumber(last) : 0
}

const numbersAmong = (rest: readonly Value[]) => rest.filter((v) => typeof v === 'number') as number[]

const compareInfoType = (): Described => ({
  class: CompareInfo,
  members: {
    'static GetCompareInfo': (first: Value) =>
      infosOf(typeof first === 'number' ? cultureOfIdentifier(first) : cultureNamed(first as string)).compare,
    'static IsSortable': () => true,
    Name: (self: CompareInfo) => self.culture.name,
    LCID: (self: CompareInfo) => self.culture.lcid,
    Compare: (self: CompareInfo, a: string | null, ...rest: Value[]) => {
      const options = optionsAmong(rest)
      if (typeof rest[0] !== 'number')
        return compareWithOptions(a, rest[0] as string | null, self.culture.name, options)
      const at = rest.findIndex((v) => typeof v === 'string')
      const b = rest[at] as string
      const [offsetA, lengthA] = numbersAmong(rest.slice(0, at))
      const [offsetB, lengthB] = numbersAmong(rest.slice(at + 1))
      const cut = (text: string, offset: number, length?: number) =>
        text.slice(offset, length === undefined ? undefined : offset + length)
      return compareWithOptions(cut(a ?? '', offsetA!, lengthA), cut(b, offsetB!, lengthB), self.culture.name, options)
    },
    IsPrefix: (self: CompareInfo, text: string, prefix: string, options?: Value) =>
      compareWithOptions(text.slice(0, prefix.length), prefix, self.culture.name, enumNumber(options)) === 0,
    IsSuffix: (self: CompareInfo, text: string, suffix: string, options?: Value) =>
      compareWithOptions(
        text.slice(Math.max(0, text.length - suffix.length)),
        suffix,
        self.culture.name,
        enumNumber(options),
      ) === 0,
    IndexOf: (_self: CompareInfo, text: string, value: Value, ...rest: Value[]) => {
      const [start = 0, count = text.length - start] = numbersAmong(rest)
      return findFirst(text, textOf(value), start, start + count, searchKind(optionsAmong(rest)))
    },
    LastIndexOf: (_self: CompareInfo, text: string, value: Value, ...rest: Value[]) => {
      const [start = text.length - 1, count = start + 1] = numbersAmong(rest)
      return findLast(text, textOf(value), start - count + 1, start + 1, searchKind(optionsAmong(rest)))
    },
    GetHashCode: (_self: CompareInfo, text?: string, options?: Value) =>
      textHash(text === undefined ? '' : (enumNumber(options) & 1) === 1 ? fold(text) : text),
    Equals: (self: CompareInfo, other: Value) =>
      other instanceof CompareInfo && other.culture.name === self.culture.name,
    ToString: (self: CompareInfo) => self.toString(),
  },
})

const graphemes = (text: string): Intl.SegmentData[] => [
  ...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
]

/** System.Globalization.StringInfo. */
class StringInfo {
  text: string
  constructor(text: string) {
    this.text = text
  }
}

/** System.Globalization.TextElementEnumerator. */
class TextElementEnumerator {
  readonly #elements: readonly Intl.SegmentData[]
  #at = -1
  constructor(text: string) {
    this.#elements = graphemes(text)
  }
  moveNext(): boolean {
    if (this.#at < this.#elements.length) this.#at++
    return this.#at < this.#elements.length
  }
  reset(): void {
    this.#at = -1
  }
  get current(): Intl.SegmentData {
    const found = this.#elements[this.#at]
    if (found === undefined)
      throw netFault('System.InvalidOperationException', 'Enumeration has either not started or has already finished.')
    return found
  }
  *rest(): Iterable<string> {
    while (this.moveNext()) yield this.current.segment
  }
}

/** System.Globalization.RegionInfo. */
class RegionInfo {
  readonly region: string
  readonly culture: CultureInfo
  constructor(name: string) {
    const culture = name.includes('-')
      ? cultureNamed(name)
      : cultureNamed(`${new Intl.Locale(`und-${name}`).maximize().language}-${name.toUpperCase()}`)
    if (culture.region === '')
      throw netFault('System.ArgumentException', `Culture name '${name}' is not supported. (Parameter 'name')`)
    this.region = culture.region
    this.culture = culture
  }
  describe(locale: string): string {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(this.region) ?? this.region
  }
  get currency(): string {
    return currencies().get(this.region) ?? 'XDR'
  }
}

const otherTypes: readonly (readonly [string, () => Described])[] = [
  [
    'System.Globalization.CharUnicodeInfo',
    () => ({
      members: {
        'static GetUnicodeCategory': (value: Value, index?: number) => {
          if (value instanceof Char) return categoryOf(value.code)
          return categoryOfPoint(typeof value === 'number' ? value : (value as string).codePointAt(index!)!)
        },
        'static GetDecimalDigitValue': (value: Value, index?: number) => {
          const text = value instanceof Char ? textOf(value) : (value as string)[index!]!
          return /^\d$/.test(text) ? Number(text) : -1
        },
        'static GetDigitValue': (value: Value, index?: number) => {
          const text = (value instanceof Char ? textOf(value) : (value as string)[index!]!).normalize('NFKC')
          return /^\d$/.test(text) ? Number(text) : -1
        },
      },
    }),
  ],
  [
    'System.Globalization.StringInfo',
    () => ({
      class: StringInfo,
      members: {
        new: (text?: string) => new StringInfo(text ?? ''),
        String: {
          get: (self: StringInfo) => self.text,
          set: (self: StringInfo, value: string) => {
            self.text = value
          },
        },
        LengthInTextElements: (self: StringInfo) => graphemes(self.text).length,
        SubstringByTextElements: (self: StringInfo, start: number, length?: number) =>
          graphemes(self.text)
            .slice(start, length === undefined ? undefined : start + length)
            .map((g) => g.segment)
            .join(''),
        'static GetNextTextElement': (text: string, index = 0) => graphemes(text.slice(index))[0]?.segment ?? '',
        'static GetNextTextElementLength': (text: string, index = 0) =>
          graphemes(text.slice(index))[0]?.segment.length ?? 0,
        'static GetTextElementEnumerator': (text: string, index = 0) => new TextElementEnumerator(text.slice(index)),
        'static ParseCombiningCharacters': (text: string) =>
          arrayFrom(
            int32Type,
            graphemes(text).map((g) => g.index),
          ),
      },
    }),
  ],
  [
    'System.Globalization.TextElementEnumerator',
    () => ({
      class: TextElementEnumerator,
      enumerate: (self: TextElementEnumerator) => self.rest() as Iterable<never>,
      members: {
        Current: (self: TextElementEnumerator) => self.current.segment,
        ElementIndex: (self: TextElementEnumerator) => self.current.index,
        MoveNext: (self: TextElementEnumerator) => self.moveNext(),
        GetTextElement: (self: TextElementEnumerator) => self.current.segment,
        Reset: (self: TextElementEnumerator) => self.reset(),
      },
    }),
  ],
  [
    'System.Globalization.RegionInfo',
    () => ({
      class: RegionInfo,
      members: {
        new: (name: Value) =>
          new RegionInfo(typeof name === 'number' ? cultureOfIdentifier(name).name : (name as string)),
        'static CurrentRegion': () => new RegionInfo(currentCulture().name === '' ? 'US' : currentCulture().name),
        Name: (self: RegionInfo) => self.region,
        EnglishName: (self: RegionInfo) => self.describe('en'),
        DisplayName: (self: RegionInfo) => self.describe('en'),
        NativeName: (self: RegionInfo) => self.describe(self.culture.name),
        TwoLetterISORegionName: (self: RegionInfo) => self.region,
        IsMetric: (self: RegionInfo) => !['US', 'LR', 'MM'].includes(self.region),
        CurrencySymbol: (self: RegionInfo) => self.culture.numberFormat.currencySymbol,
        ISOCurrencySymbol: (self: RegionInfo) => self.currency,
        CurrencyEnglishName: (self: RegionInfo) =>
          new Intl.DisplayNames(['en'], { type: 'currency' }).of(self.currency) ?? '',
        CurrencyNativeName: (self: RegionInfo) =>
          new Intl.DisplayNames([self.culture.name], { type: 'currency' }).of(self.currency) ?? '',
        ToString: (self: RegionInfo) => self.region,
      },
    }),
  ],
]

export const cultureTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  ['System.Globalization.CultureInfo', cultureType],
  ['System.Globalization.TextInfo', textInfoType],
  ['System.Globalization.CompareInfo', compareInfoType],
  ...otherTypes,
])

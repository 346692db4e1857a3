import type { Value } from '../../kernel/value.ts'
import { arrayFrom, stringArray } from '../../types/array.ts'
import type { MemberImplementation } from '../../types/netType.ts'
import { standardDatePattern } from '../../types/text/dateFormat.ts'
import { DateTimeFormatInfo, invariantDateTimeFormat } from '../../types/text/dateTimeFormatInfo.ts'
import { invariantNumberFormat, NumberFormatInfo } from '../../types/text/numberFormatInfo.ts'
import { int32Type } from '../../types/typeOf.ts'
import {
  argumentNull,
  cultureOf,
  enumNumber,
  invalidOperation,
  listOf,
  outOfRange,
  textOf,
  textsOf,
} from '../arguments.ts'
import type { Described } from '../declare.ts'
import { gregorian } from './calendars.ts'

/** InvalidOperationException for a change of a read-only format. */
export function checkWritable(self: { readonly isReadOnly: boolean }): void {
  if (self.isReadOnly) throw invalidOperation('Instance is read-only.')
}

const camel = (name: string) => name[0]!.toLowerCase() + name.slice(1)

/** A plain property of a format info: text or number, checked when set. */
function field<T extends object>(name: string, key: keyof T & string): MemberImplementation {
  return {
    get: (self: T) => self[key],
    set: (self: T & { isReadOnly: boolean }, value: Value) => {
      checkWritable(self)
      if (value === null) throw argumentNull('value')
      ;(self as Record<string, unknown>)[key] = value
    },
  }
}

const fields = <T extends object>(
  names: string,
  rename: ReadonlyMap<string, string> = new Map(),
): Record<string, MemberImplementation> =>
  Object.fromEntries(
    names.split(' ').map((name) => [name, field<T>(name, (rename.get(name) ?? camel(name)) as keyof T & string)]),
  )

function numbersField(key: 'currencyGroupSizes' | 'numberGroupSizes' | 'percentGroupSizes'): MemberImplementation {
  return {
    get: (self: NumberFormatInfo) => arrayFrom(int32Type, [...self[key]]),
    set: (self: NumberFormatInfo, value: Value) => {
      checkWritable(self)
      self[key] = listOf(value) as number[]
    },
  }
}

type TextsKey =
  | 'abbreviatedDayNames'
  | 'shortestDayNames'
  | 'dayNames'
  | 'abbreviatedMonthNames'
  | 'monthNames'
  | 'abbreviatedMonthGenitiveNames'
  | 'monthGenitiveNames'

const textsField = (key: TextsKey): MemberImplementation => ({
  get: (self: DateTimeFormatInfo) => stringArray([...self[key]]),
  set: (self: DateTimeFormatInfo, value: Value) => {
    checkWritable(self)
    self[key] = textsOf(value)
  },
})

const numberFormat = (): Described => ({
  class: NumberFormatInfo,
  members: {
    new: () => new NumberFormatInfo(),
    'static InvariantInfo': invariantNumberFormat,
    'static CurrentInfo': () => cultureOf(null).numberFormat,
    'static GetInstance': (provider: Value) => cultureOf(provider).numberFormat,
    'static ReadOnly': (info: NumberFormatInfo) => frozen(info),
    ...fields<NumberFormatInfo>(
      'CurrencyDecimalDigits CurrencyDecimalSeparator CurrencyGroupSeparator CurrencySymbol NaNSymbol CurrencyNegativePattern NumberNegativePattern PercentPositivePattern PercentNegativePattern NegativeInfinitySymbol NegativeSign NumberDecimalDigits NumberDecimalSeparator NumberGroupSeparator CurrencyPositivePattern PositiveInfinitySymbol PositiveSign PercentDecimalDigits PercentDecimalSeparator PercentGroupSeparator PercentSymbol PerMilleSymbol',
      new Map([['NaNSymbol', 'nanSymbol']]),
    ),
    CurrencyGroupSizes: numbersField('currencyGroupSizes'),
    NumberGroupSizes: numbersField('numberGroupSizes'),
    PercentGroupSizes: numbersField('percentGroupSizes'),
    IsReadOnly: (self: NumberFormatInfo) => self.isReadOnly,
    NativeDigits: (self: NumberFormatInfo) => stringArray([...self.nativeDigits]),
    DigitSubstitution: () => 1,
    Clone: (self: NumberFormatInfo) => self.clone(),
    GetFormat: (self: NumberFormatInfo, type: { readonly name: string }) =>
      type.name === 'NumberFormatInfo' ? self : null,
  },
})

function frozen<T extends { clone(): T; isReadOnly: boolean }>(info: T): T {
  if (info.isReadOnly) return info
  const copy = info.clone()
  copy.isReadOnly = true
  return copy
}

function patternsOf(self: DateTimeFormatInfo, letter: string): readonly string[] {
  const cross = (dates: readonly string[], times: readonly string[]) =>
    dates.flatMap((d) => times.map((t) => `${d} ${t}`))
  switch (letter) {
    case 'd':
      return self.shortDatePatterns
    case 'D':
      return self.longDatePatterns
    case 'f':
      return cross(self.longDatePatterns, self.shortTimePatterns)
    case 'F':
    case 'U':
      return cross(self.longDatePatterns, self.longTimePatterns)
    case 'g':
      return cross(self.shortDatePatterns, self.shortTimePatterns)
    case 'G':
      return cross(self.shortDatePatterns, self.longTimePatterns)
    case 't':
      return self.shortTimePatterns
    case 'T':
      return self.longTimePatterns
    case 'y':
    case 'Y':
      return self.yearMonthPatterns
    default:
      return [standardDatePattern(letter, self)]
  }
}

const nameAt = (names: readonly string[], index: number, parameter: string, low: number, high: number): string => {
  if (index < low || index > high)
    throw outOfRange(parameter, `Valid values are between ${low} and ${high}, inclusive.`)
  return names[index - low]!
}

const dateFormat = (): Described => ({
  class: DateTimeFormatInfo,
  members: {
    new: () => new DateTimeFormatInfo(),
    'static InvariantInfo': invariantDateTimeFormat,
    'static CurrentInfo': () => cultureOf(null).dateTimeFormat,
    'static GetInstance': (provider: Value) => cultureOf(provider).dateTimeFormat,
    'static ReadOnly': (info: DateTimeFormatInfo) => frozen(info),
    ...fields<DateTimeFormatInfo>(
      'AMDesignator PMDesignator DateSeparator TimeSeparator LongDatePattern LongTimePattern MonthDayPattern ShortDatePattern ShortTimePattern YearMonthPattern FullDateTimePattern RFC1123Pattern SortableDateTimePattern UniversalSortableDateTimePattern NativeCalendarName',
      new Map([
        ['AMDesignator', 'amDesignator'],
        ['PMDesignator', 'pmDesignator'],
        ['RFC1123Pattern', 'rfc1123Pattern'],
      ]),
    ),
    FullDateTimePattern: {
      get: (self: DateTimeFormatInfo) => self.fullDateTimePattern,
      set: (self: DateTimeFormatInfo, value: string) => {
        checkWritable(self)
        self.ownFullDateTimePattern = value
      },
    },
    FirstDayOfWeek: {
      get: (self: DateTimeFormatInfo) => self.firstDayOfWeek,
      set: (self: DateTimeFormatInfo, value: Value) => {
        checkWritable(self)
        self.firstDayOfWeek = enumNumber(value)
      },
    },
    CalendarWeekRule: {
      get: (self: DateTimeFormatInfo) => self.calendarWeekRule,
      set: (self: DateTimeFormatInfo, value: Value) => {
        checkWritable(self)
        self.calendarWeekRule = enumNumber(value)
      },
    },
    Calendar: { get: gregorian, set: () => {} },
    IsReadOnly: (self: DateTimeFormatInfo) => self.isReadOnly,
    AbbreviatedDayNames: textsField('abbreviatedDayNames'),
    ShortestDayNames: textsField('shortestDayNames'),
    DayNames: textsField('dayNames'),
    AbbreviatedMonthNames: textsField('abbreviatedMonthNames'),
    MonthNames: textsField('monthNames'),
    AbbreviatedMonthGenitiveNames: textsField('abbreviatedMonthGenitiveNames'),
    MonthGenitiveNames: textsField('monthGenitiveNames'),
    Clone: (self: DateTimeFormatInfo) => self.clone(),
    GetFormat: (self: DateTimeFormatInfo, type: { readonly name: string }) =>
      type.name === 'DateTimeFormatInfo' ? self : null,
    GetEra: (self: DateTimeFormatInfo, name: string) =>
      [self.eraName, self.abbreviatedEraName].includes(name) ? 1 : -1,
    GetEraName: (self: DateTimeFormatInfo) => self.eraName,
    GetAbbreviatedEraName: (self: DateTimeFormatInfo) => self.abbreviatedEraName,
    GetDayName: (self: DateTimeFormatInfo, day: Value) => nameAt(self.dayNames, enumNumber(day), 'dayofweek', 0, 6),
    GetAbbreviatedDayName: (self: DateTimeFormatInfo, day: Value) =>
      nameAt(self.abbreviatedDayNames, enumNumber(day), 'dayofweek', 0, 6),
    GetShortestDayName: (self: DateTimeFormatInfo, day: Value) =>
      nameAt(self.shortestDayNames, enumNumber(day), 'dayOfWeek', 0, 6),
    GetMonthName: (self: DateTimeFormatInfo, month: number) => nameAt(self.monthNames, month, 'month', 1, 13),
    GetAbbreviatedMonthName: (self: DateTimeFormatInfo, month: number) =>
      nameAt(self.abbreviatedMonthNames, month, 'month', 1, 13),
    GetAllDateTimePatterns: (self: DateTimeFormatInfo, format?: Value) => {
      const letters = format === undefined ? 'dDfFgGmMoOrRstTuUyY' : textOf(format)
      return stringArray([...letters].flatMap((letter) => patternsOf(self, letter)))
    },
  },
})

export const formatInfoTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Globalization.NumberFormatInfo', numberFormat],
  ['System.Globalization.DateTimeFormatInfo', dateFormat],
])

import { currencies, fourDayWeekRegions } from './cultureTable.ts'
import { DateTimeFormatInfo } from './dateTimeFormatInfo.ts'
import { NumberFormatInfo } from './numberFormatInfo.ts'

/** en-US is by far the commonest culture: written out, so that start-up needs no Intl. */
function usNumberFormat(): NumberFormatInfo {
  const info = new NumberFormatInfo()
  info.currencySymbol = '$'
  info.currencyNegativePattern = 1
  info.numberDecimalDigits = 3
  info.percentDecimalDigits = 3
  info.percentPositivePattern = 1
  info.percentNegativePattern = 1
  info.positiveInfinitySymbol = '∞'
  info.negativeInfinitySymbol = '-∞'
  return info
}

function usDateTimeFormat(): DateTimeFormatInfo {
  const info = new DateTimeFormatInfo()
  info.eraName = 'AD'
  info.longDatePattern = 'dddd, MMMM d, yyyy'
  info.longTimePattern = 'h:mm:ss\u202ftt'
  info.monthDayPattern = 'MMMM d'
  info.shortDatePattern = 'M/d/yyyy'
  info.shortTimePattern = 'h:mm\u202ftt'
  info.yearMonthPattern = 'MMMM yyyy'
  info.shortDatePatterns = ['M/d/yyyy', 'MMM d, yyyy', 'M/d/yy']
  info.longDatePatterns = ['dddd, MMMM d, yyyy', 'MMMM d, yyyy']
  info.shortTimePatterns = ['h:mm\u202ftt']
  info.longTimePatterns = ['h:mm:ss\u202ftt']
  info.yearMonthPatterns = ['MMMM yyyy']
  return info
}

/** Languages that put a narrow no-break space before AM and PM; Intl writes a plain one there. */
const narrowSpaced = /^(?:ak|bem|ceb|el|en|es-US|fil|haw|kab|lkt|mi|ms|naq|nus|om|so|sq|to)(?:-|$)/

const regionOf = (name: string) => new Intl.Locale(name).maximize().region ?? ''

/** Where symbol and sign stand, as `#`, `$`, `-` and spaces. */
function shapeOf(parts: readonly Intl.NumberFormatPart[], symbolType: 'currency' | 'percentSign'): string {
  let shape = ''
  for (const part of parts) {
    if (part.type === symbolType) shape += '$'
    else if (part.type === 'minusSign') shape += '-'
    else if (part.type === 'literal')
      shape += part.value.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ')
    else if (!shape.endsWith('#')) shape += '#'
  }
  return shape
}

const indexOr = (list: readonly string[], shape: string, fallback: number) => {
  const at = list.indexOf(shape)
  return at < 0 ? fallback : at
}

/** Reads a culture's number format from Intl; an unknown culture has the root locale's. */
export function readNumberFormat(name: string): NumberFormatInfo {
  if (name === 'en-US' || name === 'en') return usNumberFormat()
  const info = new NumberFormatInfo()
  let number: Intl.NumberFormat
  try {
    if (Intl.NumberFormat.supportedLocalesOf([name]).length === 0) return rootNumberFormat()
    number = new Intl.NumberFormat(name, { minimumFractionDigits: 1, useGrouping: true })
  } catch {
    return rootNumberFormat()
  }
  const parts = number.formatToParts(-1234567891234.5)
  const valueOf = (type: string, fallback: string) => parts.find((p) => p.type === type)?.value ?? fallback
  info.negativeSign = valueOf('minusSign', '-')
  info.numberDecimalSeparator = valueOf('decimal', '.')
  info.numberGroupSeparator = valueOf('group', ',')
  const integers = parts.filter((p) => p.type === 'integer')
  if (integers.length > 2) {
    const last = integers[integers.length - 1]!.value.length
    const before = integers[integers.length - 2]!.value.length
    info.numberGroupSizes = last === before ? [last] : [last, before]
  }
  info.numberDecimalDigits = 3
  info.percentDecimalDigits = 3
  info.percentDecimalSeparator = info.numberDecimalSeparator
  info.percentGroupSeparator = info.numberGroupSeparator
  info.percentGroupSizes = info.numberGroupSizes
  info.nanSymbol = new Intl.NumberFormat(name).format(Number.NaN)
  info.positiveInfinitySymbol = '∞'
  info.negativeInfinitySymbol = `${info.negativeSign}∞`
  readPercent(name, info)
  readCurrency(name, info)
  return info
}

function rootNumberFormat(): NumberFormatInfo {
  const info = usNumberFormat()
  info.currencySymbol = 'XDR'
  info.currencyPositivePattern = 2
  info.currencyNegativePattern = 9
  return info
}

function readPercent(name: string, info: NumberFormatInfo): void {
  const format = new Intl.NumberFormat(name, { style: 'percent' })
  const positive = format.formatToParts(1)
  info.percentSymbol = positive.find((p) => p.type === 'percentSign')?.value ?? '%'
  info.percentPositivePattern = indexOr(['# $', '#$', '$#', '$ #'], shapeOf(positive, 'percentSign'), 1)
  const negative = ['-# $', '-#$', '-$#', '$-#', '$#-', '#-$', '#$-', '-$ #', '# $-', '$ #-', '$ -#', '#- $']
  info.percentNegativePattern = indexOr(negative, shapeOf(format.formatToParts(-1), 'percentSign'), 1)
}

function readCurrency(name: string, info: NumberFormatInfo): void {
  const currency = currencies().get(regionOf(name)) ?? 'USD'
  const format = new Intl.NumberFormat(name, { style: 'currency', currency })
  const positive = format.formatToParts(1234567.5)
  info.currencySymbol = positive.find((p) => p.type === 'currency')?.value ?? currency
  info.currencyDecimalDigits = format.resolvedOptions().maximumFractionDigits ?? 2
  info.currencyDecimalSeparator = positive.find((p) => p.type === 'decimal')?.value ?? info.numberDecimalSeparator
  info.currencyGroupSeparator = positive.find((p) => p.type === 'group')?.value ?? info.numberGroupSeparator
  info.currencyGroupSizes = info.numberGroupSizes
  info.currencyPositivePattern = indexOr(['$#', '#$', '$ #', '# $'], shapeOf(format.formatToParts(1), 'currency'), 0)
  const negative = [
    '($#)',
    '-$#',
    '$-#',
    '$#-',
    '(#$)',
    '-#$',
    '#-$',
    '#$-',
    '-# $',
    '-$ #',
    '# $-',
    '$ #-',
    '$ -#',
    '#- $',
    '($ #)',
    '(# $)',
    '$- #',
  ]
  info.currencyNegativePattern = indexOr(negative, shapeOf(format.formatToParts(-1), 'currency'), 1)
}

// 7 March 2005 05:06:08 (a Monday): every field shows whether it is padded.
const probe = Date.UTC(2005, 2, 7, 5, 6, 8)

/** Turns what Intl wrote for the probe into a .NET pattern. */
function patternOf(name: string, options: Intl.DateTimeFormatOptions, info: DateTimeFormatInfo): string {
  const format = new Intl.DateTimeFormat(name, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
  const twelve = format.resolvedOptions().hour12 === true
  let pattern = ''
  for (const part of format.formatToParts(probe)) {
    const two = part.value.length === 2
    switch (part.type) {
      case 'year':
        pattern += two ? 'yy' : 'yyyy'
        break
      case 'month':
        if (part.value === '3') pattern += 'M'
        else if (part.value === '03') pattern += 'MM'
        else pattern += isLongMonth(part.value, info) ? 'MMMM' : 'MMM'
        break
      case 'day':
        pattern += two ? 'dd' : 'd'
        break
      case 'weekday':
        pattern += part.value === info.dayNames[1] ? 'dddd' : 'ddd'
        break
      case 'hour':
        pattern += twelve ? (two ? 'hh' : 'h') : two ? 'HH' : 'H'
        break
      case 'minute':
        pattern += 'mm'
        break
      case 'second':
        pattern += 'ss'
        break
      case 'dayPeriod':
        pattern += 'tt'
        break
      case 'era':
        break
      case 'literal':
        pattern += quoteLiteral(part.value.replace(/[\u200e\u200f\u061c]/g, ''))
        break
    }
  }
  pattern = pattern.trim()
  return narrowSpaced.test(name) ? pattern.replace(' tt', '\u202ftt') : pattern
}

const isLongMonth = (text: string, info: DateTimeFormatInfo) =>
  text === info.monthNames[2] || text === info.monthGenitiveNames[2]

/** Letters that mean something in a pattern are quoted. */
function quoteLiteral(text: string): string {
  return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu, (word) => `'${word}'`)
}

function names(name: string, options: Intl.DateTimeFormatOptions, type: string, dates: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat(name, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
  return dates.map((date) => {
    const parts = format.formatToParts(date)
    const found = parts.find((p) => p.type === type)?.value ?? ''
    // A language that counts months writes the unit as a literal.
    const next = parts[parts.findIndex((p) => p.type === type) + 1]
    return /^\d+$/.test(found) && next?.type === 'literal' && parts.length <= 4 ? found + next.value.trim() : found
  })
}

/** Puts the pattern with the long year first, as .NET does. */
function orderShortDates(patterns: readonly string[]): string[] {
  const list = [...new Set(patterns)]
  const first = list[0]!
  if (first.includes('yyyy') || !first.includes('yy')) return list
  const long = first.replace('yy', 'yyyy')
  const at = list.indexOf(long)
  if (at < 0) return [long, ...list]
  list[0] = long
  list[at] = first
  return list
}

const separatorOf = (pattern: string, fields: RegExp, fallback: string) => fields.exec(pattern)?.[1] || fallback

/** Reads a culture's date format from Intl; an unknown culture has the root locale's. */
export function readDateTimeFormat(name: string): DateTimeFormatInfo {
  if (name === 'en-US' || name === 'en') return usDateTimeFormat()
  const info = new DateTimeFormatInfo()
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf([name]).length === 0) return rootDateTimeFormat()
  } catch {
    return rootDateTimeFormat()
  }
  const days = [6, 7, 8, 9, 10, 11, 12].map((d) => Date.UTC(2005, 2, d))
  const months = Array.from({ length: 12 }, (_, m) => Date.UTC(2005, m, 7))
  info.eraName = names(name, { era: 'short', year: 'numeric' }, 'era', days.slice(0, 1))[0] ?? info.eraName
  info.dayNames = names(name, { weekday: 'long' }, 'weekday', days)
  info.abbreviatedDayNames = names(name, { weekday: 'short' }, 'weekday', days)
  info.shortestDayNames = name.startsWith('en-') ? info.shortestDayNames : info.abbreviatedDayNames
  info.monthNames = [...names(name, { month: 'long' }, 'month', months), '']
  info.abbreviatedMonthNames = [...names(name, { month: 'short' }, 'month', months), '']
  info.monthGenitiveNames = [...names(name, { month: 'long', day: 'numeric' }, 'month', months), '']
  info.abbreviatedMonthGenitiveNames = [...names(name, { month: 'short', day: 'numeric' }, 'month', months), '']
  const halves = [Date.UTC(2005, 2, 7, 5), Date.UTC(2005, 2, 7, 17)]
  const [am, pm] = names(name, { hour: 'numeric', hour12: true }, 'dayPeriod', halves)
  info.amDesignator = am ?? 'AM'
  info.pmDesignator = pm ?? 'PM'

  const pattern = (options: Intl.DateTimeFormatOptions) => patternOf(name, options, info)
  info.shortDatePatterns = orderShortDates([
    pattern({ dateStyle: 'short' }),
    pattern({ dateStyle: 'medium' }),
    pattern({ year: 'numeric', month: 'numeric', day: 'numeric' }),
  ])
  info.longDatePatterns = [...new Set([pattern({ dateStyle: 'full' }), pattern({ dateStyle: 'long' })])]
  info.shortTimePatterns = [pattern({ timeStyle: 'short' })]
  info.longTimePatterns = [pattern({ timeStyle: 'medium' })]
  info.yearMonthPatterns = [pattern({ year: 'numeric', month: 'long' })]
  info.shortDatePattern = info.shortDatePatterns[0]!
  info.longDatePattern = info.longDatePatterns[0]!
  info.shortTimePattern = info.shortTimePatterns[0]!
  info.longTimePattern = info.longTimePatterns[0]!
  info.yearMonthPattern = info.yearMonthPatterns[0]!
  info.monthDayPattern = pattern({ month: 'long', day: 'numeric' })
  info.dateSeparator = separatorOf(info.shortDatePattern, /[dMy]+([^dMy']+)[dMy]/, '/')
  info.timeSeparator = separatorOf(info.longTimePattern, /[Hh]+([^Hhm']+)m/, ':')
  info.nativeCalendarName = new Intl.DisplayNames([name], { type: 'calendar' }).of('gregory') ?? ''
  readWeek(name, info)
  return info
}

interface WeekLocale {
  getWeekInfo?(): { readonly firstDay: number }
  readonly weekInfo?: { readonly firstDay: number }
}

function readWeek(name: string, info: DateTimeFormatInfo): void {
  const locale = new Intl.Locale(name) as WeekLocale
  info.firstDayOfWeek = ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 7) % 7
  info.calendarWeekRule = fourDayWeekRegions.has(regionOf(name)) ? 2 : 0
}

function rootDateTimeFormat(): DateTimeFormatInfo {
  const info = new DateTimeFormatInfo()
  info.firstDayOfWeek = 1
  info.shortDatePatterns = ['yyyy-MM-dd']
  info.longDatePatterns = ['yyyy MMMM d, dddd', 'yyyy MMMM d']
  info.shortTimePatterns = ['HH:mm']
  info.longTimePatterns = ['HH:mm:ss']
  info.yearMonthPatterns = ['yyyy MMMM']
  info.shortDatePattern = 'yyyy-MM-dd'
  info.longDatePattern = 'yyyy MMMM d, dddd'
  info.monthDayPattern = 'MMMM d'
  info.dateSeparator = '-'
  return info
}

import { DateTime } from '../../dotnet/time/dateTime.ts'
import { ticksPerSecond } from '../../dotnet/time/ticks.ts'
import { Fault, netFault } from '../../kernel/fault.ts'
import { type CultureInfo, invariantCulture } from './culture.ts'
import { inputNotCorrect, readQuoted, runEnd, standardDatePattern } from './dateFormat.ts'
import { badDateTime, dateOf, dateStyles, outsideCalendar, type ParsedDate, wrongDayOfWeek } from './dateParse.ts'
import type { DateTimeFormatInfo } from './dateTimeFormatInfo.ts'

/** Reads a text by one pattern; a field that does not fit makes `failed`. */
class ExactScanner {
  readonly text: string
  readonly info: DateTimeFormatInfo
  readonly innerWhite: boolean
  at = 0
  failed = false
  year = -1
  month = -1
  day = -1
  dayOfWeek = -1
  hour = -1
  minute = 0
  second = 0
  fraction = 0n
  half = -1
  twelve = false
  anyTime = false
  offset: number | null = null
  isUtc = false

  constructor(text: string, info: DateTimeFormatInfo, innerWhite: boolean) {
    this.text = text
    this.info = info
    this.innerWhite = innerWhite
  }

  skipWhite(): void {
    if (this.innerWhite) while (/\s/.test(this.text[this.at] ?? '')) this.at++
  }

  digits(minimum: number, maximum: number): string {
    const start = this.at
    while (this.at - start < maximum) {
      const code = this.text.charCodeAt(this.at)
      if (!(code >= 48 && code <= 57)) break
      this.at++
    }
    if (this.at - start < minimum) this.failed = true
    return this.text.slice(start, this.at)
  }

  number(count: number): number {
    return Number(count === 1 ? this.digits(1, 2) : this.digits(count, count))
  }

  literal(text: string): void {
    if (this.text.startsWith(text, this.at)) this.at += text.length
    else this.failed = true
  }

  /** The index of the longest name that stands here, whatever its case. */
  name(names: readonly string[]): number {
    const rest = this.text.slice(this.at).toLowerCase()
    let best = -1
    names.forEach((name, i) => {
      if (name !== '' && rest.startsWith(name.toLowerCase()) && (best < 0 || name.length > names[best]!.length))
        best = i
    })
    if (best < 0) this.failed = true
    else this.at += names[best]!.length
    return best
  }

  zone(withMinutes: boolean, count: number): void {
    const sign = this.text[this.at]
    if (sign !== '+' && sign !== '-') {
      this.failed = true
      return
    }
    this.at++
    const hours = Number(this.digits(count === 1 ? 1 : 2, 2))
    let minutes = 0
    if (withMinutes) {
      if (this.text[this.at] === ':') this.at++
      minutes = Number(this.digits(2, 2))
      if (minutes > 59) this.failed = true
    }
    this.offset = (sign === '-' ? -1 : 1) * (hours * 60 + minutes)
  }

  scan(pattern: string): void {
    const { info } = this
    for (let i = 0; i < pattern.length && !this.failed; ) {
      const c = pattern[i]!
      const end = runEnd(pattern, i)
      const count = end - i
      this.skipWhite()
      switch (c) {
        case 'y':
          if (count <= 2) {
            const year = this.number(count)
            this.year = year <= 49 ? 2000 + year : 1900 + year
          } else this.year = Number(this.digits(count, count))
          break
        case 'M':
          if (count <= 2) this.month = this.number(count)
          else {
            const nominative = count === 3 ? info.abbreviatedMonthNames : info.monthNames
            const genitive = count === 3 ? info.abbreviatedMonthGenitiveNames : info.monthGenitiveNames
            this.month = (this.name([...nominative.slice(0, 12), ...genitive.slice(0, 12)]) % 12) + 1
          }
          break
        case 'd':
          if (count <= 2) this.day = this.number(count)
          else this.dayOfWeek = this.name(count === 3 ? info.abbreviatedDayNames : info.dayNames)
          break
        case 'h':
          this.twelve = true
          this.hour = this.number(Math.min(count, 2))
          this.anyTime = true
          break
        case 'H':
          this.hour = this.number(Math.min(count, 2))
          this.anyTime = true
          break
        case 'm':
          this.minute = this.number(Math.min(count, 2))
          this.anyTime = true
          break
        case 's':
          this.second = this.number(Math.min(count, 2))
          this.anyTime = true
          break
        case 'f':
        case 'F': {
          if (count > 7) throw inputNotCorrect()
          const digits = c === 'f' ? this.digits(count, count) : this.digits(0, count)
          this.fraction = BigInt(digits.padEnd(7, '0'))
          this.anyTime = true
          break
        }
        case 't': {
          const { amDesignator: am, pmDesignator: pm } = info
          this.half = this.name(count === 1 ? [am.slice(0, 1), pm.slice(0, 1)] : [am, pm])
          break
        }
        case 'g':
          this.name([info.eraName, info.abbreviatedEraName])
          break
        case 'z':
          this.zone(count > 2, count)
          break
        case 'K':
          if (this.text[this.at]?.toUpperCase() === 'Z') {
            this.at++
            this.offset = 0
            this.isUtc = true
          } else if (this.text[this.at] === '+' || this.text[this.at] === '-') this.zone(true, 3)
          i++
          continue
        case 'Z':
          this.literal('Z')
          this.offset = 0
          this.isUtc = true
          i++
          continue
        case ':':
          if (this.text.startsWith(info.timeSeparator, this.at)) this.at += info.timeSeparator.length
          else this.literal(':')
          i++
          continue
        case '/':
          if (this.text.startsWith(info.dateSeparator, this.at)) this.at += info.dateSeparator.length
          else this.literal('/')
          i++
          continue
        case "'":
        case '"': {
          const quoted = readQuoted(pattern, i)
          this.literal(quoted.text)
          i = quoted.end
          continue
        }
        case '%':
          if (i + 1 >= pattern.length || pattern[i + 1] === '%') throw inputNotCorrect()
          i++
          continue
        case '\\':
          if (i + 1 >= pattern.length) throw inputNotCorrect()
          this.literal(pattern[i + 1]!)
          i += 2
          continue
        case '.':
          // A fraction that may be empty takes its point with it.
          if (this.text[this.at] !== '.' && pattern[i + 1] === 'F') {
            i = runEnd(pattern, i + 1)
            continue
          }
          this.literal('.')
          i++
          continue
        default:
          if (!(this.innerWhite && /\s/.test(c))) this.literal(c)
          i++
          continue
      }
      i = end
    }
    this.skipWhite()
    if (this.at < this.text.length) this.failed = true
  }
}

function resolve(scanner: ExactScanner, text: string): ParsedDate | null {
  let { hour } = scanner
  if (hour < 0) hour = 0
  if (scanner.twelve) {
    if (hour > 12) return null
    hour = (hour % 12) + (scanner.half === 1 ? 12 : 0)
  } else if (scanner.half >= 0 && scanner.anyTime && (scanner.half === 0 ? hour >= 12 : hour < 12)) return null
  if (hour > 23 || scanner.minute > 59 || scanner.second > 59) throw outsideCalendar(text)
  const time = BigInt(hour * 3600 + scanner.minute * 60 + scanner.second) * ticksPerSecond + scanner.fraction
  const { year, month, day, offset, isUtc } = scanner
  let date: ParsedDate['date'] = null
  if (year >= 0 || month >= 0 || day >= 0 || !scanner.anyTime) {
    const noDate = year < 0 && month < 0 && day < 0
    const now = DateTime.now()
    date = noDate
      ? dateOf(now.year, now.month, now.day)
      : dateOf(year < 0 ? now.year : year, month < 0 ? 1 : month, day < 0 ? 1 : day)
    if (date === null) throw outsideCalendar(text)
  }
  if (scanner.dayOfWeek >= 0 && date !== null) {
    if (DateTime.of(date.year, date.month, date.day).dayOfWeek !== scanner.dayOfWeek) throw wrongDayOfWeek(text)
  }
  return { date, time, offset, isUtc }
}

/** Reads a text by one format, standard or custom; null where it does not fit. Throws FormatException for what fits and is no date. */
function scanOne(text: string, format: string, culture: CultureInfo, styles: number): ParsedDate | null {
  if (format === '') throw netFault('System.FormatException', "Format specifier '' was invalid.")
  let { dateTimeFormat: info } = culture
  let pattern = format
  if (format.length === 1) {
    if ('oOrRsu'.includes(format)) info = invariantCulture.dateTimeFormat
    pattern = standardDatePattern(format, info)
  }
  let source = text
  if ((styles & dateStyles.allowLeadingWhite) !== 0) source = source.trimStart()
  if ((styles & dateStyles.allowTrailingWhite) !== 0) source = source.trimEnd()
  const scanner = new ExactScanner(source, info, (styles & dateStyles.allowInnerWhite) !== 0)
  scanner.scan(pattern)
  return scanner.failed || source === '' ? null : resolve(scanner, text)
}

/** DateTime.ParseExact with one or several formats. Throws FormatException. */
export function scanDateExact(
  text: string,
  formats: readonly string[],
  culture: CultureInfo,
  styles: number,
): ParsedDate {
  if (formats.length === 1) {
    const parsed = scanOne(text, formats[0]!, culture, styles)
    if (parsed === null) throw badDateTime(text)
    return parsed
  }
  for (const format of formats) {
    const parsed = tryScan(text, format, culture, styles)
    if (parsed !== null) return parsed
  }
  throw badDateTime(text)
}

/** One format among several: that it does not fit only means to try the next. */
function tryScan(text: string, format: string, culture: CultureInfo, styles: number): ParsedDate | null {
  try {
    return scanOne(text, format, culture, styles)
  } catch (thrown) {
    if (thrown instanceof Fault) return null
    throw thrown
  }
}

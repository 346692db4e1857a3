import { DateTime, local, unspecified, utc } from '../../dotnet/time/dateTime.ts'
import { ticksPerHour, ticksPerMinute, ticksPerSecond } from '../../dotnet/time/ticks.ts'
import { localZone, offsetOfClock } from '../../dotnet/time/zone.ts'
import { netFault } from '../../kernel/fault.ts'
import type { CultureInfo } from './culture.ts'
import { invariantCulture } from './culture.ts'
import type { DateTimeFormatInfo } from './dateTimeFormatInfo.ts'

export const inputNotCorrect = () => netFault('System.FormatException', 'Input string was not in a correct format.')

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** The end of a run of one character. */
export function runEnd(format: string, at: number): number {
  const c = format.charCodeAt(at)
  let end = at + 1
  while (end < format.length && format.charCodeAt(end) === c) end++
  return end
}

/**
 * Reads a quoted literal at `at` (the quote): its text and where it ends. A backslash escapes. Throws FormatException where the quote is never
 * closed.
 */
export function readQuoted(format: string, at: number): { readonly text: string; readonly end: number } {
  const quote = format[at]!
  let text = ''
  for (let i = at + 1; i < format.length; i++) {
    const c = format[i]!
    if (c === quote) return { text, end: i + 1 }
    if (c === '\\') {
      i++
      if (i >= format.length) throw inputNotCorrect()
      text += format[i]
    } else text += c
  }
  throw netFault('System.FormatException', `Cannot find a matching quote character for the character '${quote}'.`)
}

const isO = (format: string) => format === 'o' || format === 'O'
const isR = (format: string) => format === 'r' || format === 'R'

/** The offset in ticks that `z` and `K` show: given for a DateTimeOffset, else by kind. */
function offsetOf(value: DateTime, offset: bigint | null): bigint {
  if (offset !== null) return offset
  if (value.kind === utc) return 0n
  return offsetOfClock(localZone(), value.ticks)
}

function writeOffset(offset: bigint, withMinutes: boolean, paddedHours: boolean): string {
  const sign = offset < 0n ? '-' : '+'
  const absolute = offset < 0n ? -offset : offset
  const hours = Number(absolute / ticksPerHour)
  const text = sign + (paddedHours ? two(hours) : `${hours}`)
  return withMinutes ? `${text}:${two(Number((absolute / ticksPerMinute) % 60n))}` : text
}

function writeFraction(value: DateTime, digits: number, trim: boolean): string {
  const fraction = (value.ticks % ticksPerSecond).toString().padStart(7, '0').slice(0, digits)
  return trim ? fraction.replace(/0+$/, '') : fraction
}

/** Whether the month stands beside a day number, which asks for its genitive. */
function isBesideDay(format: string, at: number, end: number): boolean {
  let i = at - 1
  while (i >= 0 && format[i] !== 'd') i--
  if (i >= 0) {
    let repeat = 0
    while (--i >= 0 && format[i] === 'd') repeat++
    if (repeat <= 1) return true
  }
  i = end
  while (i < format.length && format[i] !== 'd') i++
  return i < format.length && runEnd(format, i) - i <= 2
}

/** Writes a date by a custom pattern. https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings */
function formatPattern(
  value: DateTime,
  pattern: string,
  info: DateTimeFormatInfo,
  offset: bigint | null,
  timeOnly: boolean,
): string {
  let out = ''
  for (let i = 0; i < pattern.length; ) {
    const c = pattern[i]!
    const end = runEnd(pattern, i)
    const count = end - i
    switch (c) {
      case 'y': {
        const year = value.year
        if (count <= 2) out += count === 2 ? two(year % 100) : `${year % 100}`
        else out += `${year}`.padStart(count, '0')
        break
      }
      case 'M': {
        const month = value.month
        if (count <= 2) out += count === 2 ? two(month) : `${month}`
        else if (count === 3) {
          out += (isBesideDay(pattern, i, end) ? info.abbreviatedMonthGenitiveNames : info.abbreviatedMonthNames)[
            month - 1
          ]
        } else out += (isBesideDay(pattern, i, end) ? info.monthGenitiveNames : info.monthNames)[month - 1]
        break
      }
      case 'd':
        if (count <= 2) out += count === 2 ? two(value.day) : `${value.day}`
        else out += (count === 3 ? info.abbreviatedDayNames : info.dayNames)[value.dayOfWeek]
        break
      case 'h': {
        const hour = value.hour % 12 || 12
        out += count === 1 ? `${hour}` : two(hour)
        break
      }
      case 'H':
        out += count === 1 ? `${value.hour}` : two(value.hour)
        break
      case 'm':
        out += count === 1 ? `${value.minute}` : two(value.minute)
        break
      case 's':
        out += count === 1 ? `${value.second}` : two(value.second)
        break
      case 'f':
        if (count > 7) throw inputNotCorrect()
        out += writeFraction(value, count, false)
        break
      case 'F': {
        if (count > 7) throw inputNotCorrect()
        const fraction = writeFraction(value, count, true)
        if (fraction !== '') out += fraction
        else if (out.endsWith('.')) out = out.slice(0, -1)
        break
      }
      case 't': {
        const designator = value.hour < 12 ? info.amDesignator : info.pmDesignator
        out += count === 1 ? designator.slice(0, 1) : designator
        break
      }
      case 'g':
        out += info.eraName
        break
      case 'z':
        out += writeOffset(timeOnly && offset === null ? 0n : offsetOf(value, offset), count > 2, count > 1)
        break
      case 'K':
        if (offset !== null) out += writeOffset(offset, true, true)
        else if (value.kind === utc) out += 'Z'
        else if (value.kind === local) out += writeOffset(offsetOf(value, null), true, true)
        i++
        continue
      case ':':
        out += info.timeSeparator
        i++
        continue
      case '/':
        out += info.dateSeparator
        i++
        continue
      case "'":
      case '"': {
        const quoted = readQuoted(pattern, i)
        out += quoted.text
        i = quoted.end
        continue
      }
      case '%': {
        const next = pattern[i + 1]
        if (next === undefined || next === '%') throw inputNotCorrect()
        i++
        const stop = i + 1
        out += formatPattern(value, next, info, offset, timeOnly)
        i = stop
        continue
      }
      case '\\':
        if (i + 1 >= pattern.length) throw inputNotCorrect()
        out += pattern[i + 1]
        i += 2
        continue
      default:
        out += c
        i++
        continue
    }
    i = end
  }
  return out
}

/** The pattern a standard format letter stands for. Throws FormatException for any other letter. */
export function standardDatePattern(letter: string, info: DateTimeFormatInfo): string {
  switch (letter) {
    case 'd':
      return info.shortDatePattern
    case 'D':
      return info.longDatePattern
    case 'f':
      return `${info.longDatePattern} ${info.shortTimePattern}`
    case 'F':
      return info.fullDateTimePattern
    case 'g':
      return info.generalShortPattern
    case 'G':
      return info.generalLongPattern
    case 'm':
    case 'M':
      return info.monthDayPattern
    case 'o':
    case 'O':
      return "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK"
    case 'r':
    case 'R':
      return info.rfc1123Pattern
    case 's':
      return info.sortableDateTimePattern
    case 't':
      return info.shortTimePattern
    case 'T':
      return info.longTimePattern
    case 'u':
      return info.universalSortableDateTimePattern
    case 'U':
      return info.fullDateTimePattern
    case 'y':
    case 'Y':
      return info.yearMonthPattern
    default:
      throw inputNotCorrect()
  }
}

/** DateTime.ToString(format, culture); null or '' is 'G'. Throws FormatException. */
export function formatDateTime(value: DateTime, format: string | null, culture: CultureInfo): string {
  const letter = format === null || format === '' ? 'G' : format
  if (letter.length > 1) return formatPattern(value, letter, culture.dateTimeFormat, null, false)
  const fixed = 'oOrRsu'.includes(letter)
  const info = (fixed ? invariantCulture : culture).dateTimeFormat
  if (letter === 'U') return formatPattern(value.toUniversalTime(), info.fullDateTimePattern, info, null, false)
  return formatPattern(value, standardDatePattern(letter, info), info, null, false)
}

/** DateTimeOffset.ToString. */
export function formatDateTimeOffset(
  clock: DateTime,
  offset: bigint,
  format: string | null,
  culture: CultureInfo,
): string {
  const info = culture.dateTimeFormat
  if (format === null || format === '')
    return formatPattern(clock, `${info.generalLongPattern} zzz`, info, offset, false)
  if (format.length > 1) return formatPattern(clock, format, info, offset, false)
  if (format === 'U') throw inputNotCorrect()
  if (isR(format) || format === 'u') {
    const moment = new DateTime(clock.ticks - offset, unspecified)
    return formatPattern(
      moment,
      standardDatePattern(format, invariantCulture.dateTimeFormat),
      invariantCulture.dateTimeFormat,
      0n,
      false,
    )
  }
  const used = isO(format) || format === 's' ? invariantCulture.dateTimeFormat : info
  return formatPattern(clock, standardDatePattern(format, used), used, offset, false)
}

/** DateOnly.ToString: 'd' by default; patterns with times are FormatExceptions. */
export function formatDateOnly(midnight: DateTime, format: string | null, culture: CultureInfo): string {
  const letter = format === null || format === '' ? 'd' : format
  const info = culture.dateTimeFormat
  if (letter.length === 1) {
    if (isO(letter)) return formatPattern(midnight, "yyyy'-'MM'-'dd", invariantCulture.dateTimeFormat, null, false)
    if (isR(letter)) return formatPattern(midnight, 'ddd, dd MMM yyyy', invariantCulture.dateTimeFormat, null, false)
    if (!'dDmMyY'.includes(letter)) throw inputNotCorrect()
    return formatPattern(midnight, standardDatePattern(letter, info), info, null, false)
  }
  if (hasField(letter, 'fFhHmstzK:')) throw inputNotCorrect()
  return formatPattern(midnight, letter, info, null, false)
}

/** TimeOnly.ToString: 't' by default; patterns with dates are FormatExceptions. */
export function formatTimeOnly(onFirstDay: DateTime, format: string | null, culture: CultureInfo): string {
  const letter = format === null || format === '' ? 't' : format
  const info = culture.dateTimeFormat
  if (letter.length === 1) {
    if (isO(letter))
      return formatPattern(onFirstDay, "HH':'mm':'ss.fffffff", invariantCulture.dateTimeFormat, null, true)
    if (isR(letter)) return formatPattern(onFirstDay, "HH':'mm':'ss", invariantCulture.dateTimeFormat, null, true)
    if (letter !== 't' && letter !== 'T') throw inputNotCorrect()
    return formatPattern(onFirstDay, standardDatePattern(letter, info), info, null, true)
  }
  if (hasField(letter, 'dMyzKg/')) throw inputNotCorrect()
  return formatPattern(onFirstDay, letter, info, null, true)
}

/** Whether a pattern has one of the fields outside of quotes. */
function hasField(pattern: string, fields: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!
    if (c === '\\') i++
    else if (c === "'" || c === '"') i = readQuoted(pattern, i).end - 1
    else if (fields.includes(c)) return true
  }
  return false
}

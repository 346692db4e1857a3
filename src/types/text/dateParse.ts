import { DateTime, local, unspecified, utc } from '../../dotnet/time/dateTime.ts'
import { dayNumberOf, isDate, maxDateTicks, ticksPerDay, ticksPerMinute } from '../../dotnet/time/ticks.ts'
import { localZone, offsetAt, offsetOfClock } from '../../dotnet/time/zone.ts'
import { type Fault, netFault } from '../../kernel/fault.ts'

/** System.Globalization.DateTimeStyles. */
export const dateStyles = {
  allowLeadingWhite: 1,
  allowTrailingWhite: 2,
  allowInnerWhite: 4,
  allowWhiteSpaces: 7,
  noCurrentDateDefault: 8,
  adjustToUniversal: 16,
  assumeLocal: 32,
  assumeUniversal: 64,
  roundtripKind: 128,
} as const

/** What a text said: a date or today, a time, an offset in minutes or none. */
export interface ParsedDate {
  /** Null: only a time was given. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null
  /** Ticks since midnight. */
  readonly time: bigint
  readonly offset: number | null
  /** The zone was written as Z or GMT. */
  readonly isUtc: boolean
}

export const badDateTime = (text: string): Fault =>
  netFault('System.FormatException', `String '${text}' was not recognized as a valid DateTime.`)
export const outsideCalendar = (text: string): Fault =>
  netFault(
    'System.FormatException',
    `The DateTime represented by the string '${text}' is not supported in calendar 'System.Globalization.GregorianCalendar'.`,
  )
export const unknownWord = (text: string, index: number): Fault =>
  netFault(
    'System.FormatException',
    `The string '${text}' was not recognized as a valid DateTime. There is an unknown word starting at index '${index}'.`,
  )
export const wrongDayOfWeek = (text: string): Fault =>
  netFault(
    'System.FormatException',
    `String '${text}' was not recognized as a valid DateTime because the day of week was incorrect.`,
  )
export const badOffset = (text: string): Fault =>
  netFault('System.FormatException', `The time zone offset of string '${text}' must be within plus or minus 14 hours.`)

/** Clock ticks of what was parsed: today where no date was given. */
function clockTicks(parsed: ParsedDate, styles: number): bigint {
  const { date } = parsed
  if (date !== null) return BigInt(dayNumberOf(date.year, date.month, date.day)) * ticksPerDay + parsed.time
  const day = (styles & dateStyles.noCurrentDateDefault) !== 0 ? 0n : BigInt(DateTime.now().dayNumber)
  return day * ticksPerDay + parsed.time
}

/** Turns what was parsed into a DateTime as the styles ask. */
export function toDateTime(parsed: ParsedDate, styles: number, text: string): DateTime {
  const clock = clockTicks(parsed, styles)
  if (parsed.offset === null) {
    if ((styles & dateStyles.assumeLocal) !== 0) {
      const made = new DateTime(clock, local)
      return (styles & dateStyles.adjustToUniversal) !== 0 ? made.toUniversalTime() : made
    }
    if ((styles & dateStyles.assumeUniversal) !== 0) {
      const made = new DateTime(clock, utc)
      return (styles & dateStyles.adjustToUniversal) !== 0 ? made : made.toLocalTime()
    }
    return new DateTime(clock, unspecified)
  }
  if (parsed.offset < -840 || parsed.offset > 840) throw badOffset(text)
  const moment = clock - BigInt(parsed.offset) * ticksPerMinute
  const toUniversal =
    (styles & dateStyles.adjustToUniversal) !== 0 || ((styles & dateStyles.roundtripKind) !== 0 && parsed.isUtc)
  const shown = toUniversal ? moment : moment + offsetAt(localZone(), moment)
  if (shown < 0n || shown > maxDateTicks) throw outsideCalendar(text)
  return new DateTime(shown, toUniversal ? utc : local)
}

/** Turns what was parsed into a clock time with its offset in minutes; without one, the local zone's or UTC's. */
export function toClockAndOffset(parsed: ParsedDate, styles: number, text: string): { ticks: bigint; offset: number } {
  const ticks = clockTicks(parsed, styles)
  let { offset } = parsed
  if (offset === null) {
    offset =
      (styles & dateStyles.assumeUniversal) !== 0 ? 0 : Number(offsetOfClock(localZone(), ticks) / ticksPerMinute)
  }
  if (offset < -840 || offset > 840) throw badOffset(text)
  const moment = ticks - BigInt(offset) * ticksPerMinute
  if (moment < 0n || moment > maxDateTicks) {
    throw netFault(
      'System.FormatException',
      `The UTC representation of the date '${text}' falls outside the year range 1-9999.`,
    )
  }
  if ((styles & dateStyles.adjustToUniversal) !== 0) return { ticks: moment, offset: 0 }
  return { ticks, offset }
}

/** A date of parts, or null where there is none. */
export function dateOf(year: number, month: number, day: number): ParsedDate['date'] {
  return isDate(year, month, day) ? { year, month, day } : null
}

/** Checks the styles of the general parse. Throws ArgumentException. */
export function checkDateStyles(styles: number, parameter: string): void {
  if ((styles & ~0xff) !== 0) {
    throw netFault(
      'System.ArgumentException',
      `An undefined DateTimeStyles value is being used. (Parameter '${parameter}')`,
    )
  }
  if ((styles & dateStyles.assumeLocal) !== 0 && (styles & dateStyles.assumeUniversal) !== 0) {
    throw netFault(
      'System.ArgumentException',
      `The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together. (Parameter '${parameter}')`,
    )
  }
  const exclusive = dateStyles.assumeLocal | dateStyles.assumeUniversal | dateStyles.adjustToUniversal
  if ((styles & dateStyles.roundtripKind) !== 0 && (styles & exclusive) !== 0) {
    throw netFault(
      'System.ArgumentException',
      `The DateTimeStyles value RoundtripKind cannot be used with the values AssumeLocal, AssumeUniversal or AdjustToUniversal. (Parameter '${parameter}')`,
    )
  }
}

import { type Fault, netFault } from '../../kernel/fault.ts'

/** 100 nanoseconds each. */
export const ticksPerMicrosecond = 10n
export const ticksPerMillisecond = 10_000n
export const ticksPerSecond = 10_000_000n
export const ticksPerMinute = 600_000_000n
export const ticksPerHour = 36_000_000_000n
export const ticksPerDay = 864_000_000_000n

/** 9999-12-31T23:59:59.9999999. */
export const maxDateTicks = 3_155_378_975_999_999_999n
/** 1970-01-01. */
export const unixEpochTicks = 621_355_968_000_000_000n
export const maxLong = 0x7fff_ffff_ffff_ffffn
export const minLong = -0x8000_0000_0000_0000n

/** ArgumentOutOfRangeException with .NET's parameter suffix. */
export function outOfRange(message: string, parameter?: string, actual?: string): Fault {
  const named = parameter === undefined ? message : `${message} (Parameter '${parameter}')`
  return netFault(
    'System.ArgumentOutOfRangeException',
    actual === undefined ? named : `${named}\nActual value was ${actual}.`,
    parameter === undefined ? undefined : new Map([['ParamName', parameter]]),
  )
}

/** Gregorian leap years. Throws ArgumentOutOfRangeException outside of 1..9999. */
export function isLeapYear(year: number): boolean {
  if (year < 1 || year > 9999) throw outOfRange('Year must be between 1 and 9999.', 'year')
  return isLeap(year)
}

const isLeap = (year: number) => (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]
const daysBeforeInLeap = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366]

/** Days in front of each month (1-based month; index 0 is January). */
export function daysBeforeMonths(year: number): readonly number[] {
  return isLeap(year) ? daysBeforeInLeap : daysBefore
}

/** DateTime.DaysInMonth. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) throw outOfRange('Month must be between one and twelve.', 'month')
  if (year < 1 || year > 9999) throw outOfRange('Year must be between 1 and 9999.', 'year')
  const days = daysBeforeMonths(year)
  return days[month]! - days[month - 1]!
}

/** Whole days from 0001-01-01 to a date that exists. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = year - 1
  return (
    y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    daysBeforeMonths(year)[month - 1]! +
    day -
    1
  )
}

/** Whether year, month and day make a date. */
export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly dayOfYear: number
}

/** The date of a day number. */
export function datePartsOf(dayNumber: number): DateParts {
  let n = dayNumber
  const y400 = Math.floor(n / 146_097)
  n -= y400 * 146_097
  const y100 = Math.min(3, Math.floor(n / 36_524))
  n -= y100 * 36_524
  const y4 = Math.floor(n / 1461)
  n -= y4 * 1461
  const y1 = Math.min(3, Math.floor(n / 365))
  n -= y1 * 365
  const year = y400 * 400 + y100 * 100 + y4 * 4 + y1 + 1
  const days = daysBeforeMonths(year)
  let month = (n >> 5) + 1
  while (n >= days[month]!) month++
  return { year, month, day: n - days[month - 1]! + 1, dayOfYear: n + 1 }
}

/** Ticks of a date. Throws ArgumentOutOfRangeException. */
export function dateTicks(year: number, month: number, day: number): bigint {
  if (!isDate(year, month, day))
    throw outOfRange('Year, Month, and Day parameters describe an un-representable DateTime.')
  return BigInt(dayNumberOf(year, month, day)) * ticksPerDay
}

/** Ticks of a time of day. Throws ArgumentOutOfRangeException. */
export function timeTicks(hour: number, minute: number, second: number): bigint {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
    throw outOfRange('Hour, Minute, and Second parameters describe an un-representable DateTime.')
  }
  return BigInt(hour * 3600 + minute * 60 + second) * ticksPerSecond
}

import { Double } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom } from '../../types/array.ts'
import { int32Type } from '../../types/typeOf.ts'
import { enumNumber } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { DateTime } from '../time/dateTime.ts'
import {
  dayNumberOf,
  daysInMonth,
  isLeapYear,
  ticksPerDay,
  ticksPerHour,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
} from '../time/ticks.ts'

/** System.Globalization.GregorianCalendar. */
export class GregorianCalendar {
  twoDigitYearMax = 2049
}

let shared: GregorianCalendar | undefined

/** The calendar of every culture here. */
export function gregorian(): GregorianCalendar {
  return (shared ??= new GregorianCalendar())
}

/** Calendar.GetWeekOfYear; rule: 0 FirstDay, 1 FirstFullWeek, 2 FirstFourDayWeek. */
export function weekOfYear(time: DateTime, rule: number, firstDay: number): number {
  const dayOfYear = time.dayOfYear - 1
  const firstOfYear = (((time.dayOfWeek - (dayOfYear % 7)) % 7) + 7) % 7
  if (rule === 0) return Math.floor((dayOfYear + ((firstOfYear - firstDay + 7) % 7)) / 7) + 1
  const fullDays = rule === 1 ? 7 : 4
  let offset = (firstDay - firstOfYear + 14) % 7
  if (offset !== 0 && offset >= fullDays) offset -= 7
  const day = dayOfYear - offset
  if (day >= 0) return Math.floor(day / 7) + 1
  return weekOfYear(new DateTime(time.ticks - BigInt(dayOfYear + 1) * ticksPerDay), rule, firstDay)
}

const members = {
  new: () => new GregorianCalendar(),
  'static ADEra': () => 1,
  'static CurrentEra': () => 0,
  MinSupportedDateTime: () => DateTime.minValue,
  MaxSupportedDateTime: () => DateTime.maxValue,
  AlgorithmType: () => 1,
  CalendarType: { get: () => 1, set: () => {} },
  Eras: () => arrayFrom(int32Type, [1]),
  IsReadOnly: () => false,
  TwoDigitYearMax: {
    get: (self: GregorianCalendar) => self.twoDigitYearMax,
    set: (self: GregorianCalendar, value: number) => {
      self.twoDigitYearMax = value
    },
  },
  Clone: () => new GregorianCalendar(),
  AddMilliseconds: (_: Value, time: DateTime, n: Double) => time.addUnits(n.value, ticksPerMillisecond),
  AddDays: (_: Value, time: DateTime, n: number) => time.addTicks(BigInt(n) * ticksPerDay),
  AddHours: (_: Value, time: DateTime, n: number) => time.addTicks(BigInt(n) * ticksPerHour),
  AddMinutes: (_: Value, time: DateTime, n: number) => time.addTicks(BigInt(n) * ticksPerMinute),
  AddMonths: (_: Value, time: DateTime, n: number) => time.addMonths(n),
  AddSeconds: (_: Value, time: DateTime, n: number) => time.addTicks(BigInt(n) * ticksPerSecond),
  AddWeeks: (_: Value, time: DateTime, n: number) => time.addTicks(BigInt(n) * 7n * ticksPerDay),
  AddYears: (_: Value, time: DateTime, n: number) => time.addYears(n),
  GetDayOfMonth: (_: Value, time: DateTime) => time.day,
  GetDayOfWeek: (_: Value, time: DateTime) => time.dayOfWeek,
  GetDayOfYear: (_: Value, time: DateTime) => time.dayOfYear,
  GetDaysInMonth: (_: Value, year: number, month: number) => daysInMonth(year, month),
  GetDaysInYear: (_: Value, year: number) => (isLeapYear(year) ? 366 : 365),
  GetEra: () => 1,
  GetHour: (_: Value, time: DateTime) => time.hour,
  GetMilliseconds: (_: Value, time: DateTime) => new Double(time.millisecond),
  GetMinute: (_: Value, time: DateTime) => time.minute,
  GetMonth: (_: Value, time: DateTime) => time.month,
  GetMonthsInYear: () => 12,
  GetSecond: (_: Value, time: DateTime) => time.second,
  GetWeekOfYear: (_: Value, time: DateTime, rule: Value, firstDay: Value) =>
    weekOfYear(time, enumNumber(rule), enumNumber(firstDay)),
  GetYear: (_: Value, time: DateTime) => time.year,
  IsLeapDay: (_: Value, year: number, month: number, day: number) => isLeapYear(year) && month === 2 && day === 29,
  IsLeapMonth: () => false,
  GetLeapMonth: () => 0,
  IsLeapYear: (_: Value, year: number) => isLeapYear(year),
  ToDateTime: (
    _: Value,
    year: number,
    month: number,
    day: number,
    hour: number,
    minute: number,
    second: number,
    millisecond: number,
  ) =>
    new DateTime(DateTime.of(year, month, day, hour, minute, second).ticks + BigInt(millisecond) * ticksPerMillisecond),
  ToFourDigitYear: (self: GregorianCalendar, year: number) => {
    if (year >= 100) return year
    const century = Math.floor(self.twoDigitYearMax / 100) * 100
    return year + (year > self.twoDigitYearMax % 100 ? century - 100 : century)
  },
}

/** ISO 8601 week number and the year it belongs to. */
function isoWeek(time: DateTime): { readonly week: number; readonly year: number } {
  const weekday = time.dayOfWeek === 0 ? 7 : time.dayOfWeek
  const week = Math.floor((time.dayOfYear - weekday + 10) / 7)
  if (week < 1) return { week: weeksIn(time.year - 1), year: time.year - 1 }
  if (week > weeksIn(time.year)) return { week: 1, year: time.year + 1 }
  return { week, year: time.year }
}

function weeksIn(year: number): number {
  const p = (y: number) => (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
  return p(year) === 4 || p(year - 1) === 3 ? 53 : 52
}

const isoStart = (year: number): DateTime => {
  const fourth = dayNumberOf(year, 1, 4)
  const weekday = (fourth + 1) % 7 === 0 ? 7 : (fourth + 1) % 7
  return new DateTime(BigInt(fourth - weekday + 1) * ticksPerDay)
}

const dateOf = (value: Value): DateTime =>
  value instanceof DateTime ? value : (value as { midnight: DateTime }).midnight

export const calendarTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  ['System.Globalization.Calendar', () => ({ members })],
  ['System.Globalization.GregorianCalendar', () => ({ class: GregorianCalendar, members })],
  [
    'System.Globalization.ISOWeek',
    () => ({
      members: {
        'static GetWeekOfYear': (value: Value) => isoWeek(dateOf(value)).week,
        'static GetYear': (value: Value) => isoWeek(dateOf(value)).year,
        'static GetWeeksInYear': weeksIn,
        'static GetYearStart': isoStart,
        'static GetYearEnd': (year: number) => isoStart(year + 1).addTicks(-ticksPerDay),
        'static ToDateTime': (year: number, week: number, day: Value) =>
          isoStart(year).addTicks(
            BigInt((week - 1) * 7 + (enumNumber(day) === 0 ? 7 : enumNumber(day)) - 1) * ticksPerDay,
          ),
      },
    }),
  ],
])

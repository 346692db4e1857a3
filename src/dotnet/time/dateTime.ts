import { surroundingsOrNull } from '../../kernel/surroundings.ts'
import {
  type DateParts,
  datePartsOf,
  dateTicks,
  daysInMonth,
  maxDateTicks,
  outOfRange,
  ticksPerDay,
  ticksPerHour,
  ticksPerMicrosecond,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
  timeTicks,
  unixEpochTicks,
} from './ticks.ts'
import { localZone, offsetAt, offsetOfClock } from './zone.ts'

export const unspecified = 0
export const utc = 1
export const local = 2

/** DateTimeKind by number. */
export type Kind = 0 | 1 | 2

const unrepresentable = (parameter: string) =>
  outOfRange('The added or subtracted value results in an un-representable DateTime.', parameter)

/** System.DateTime: clock time in ticks since 0001-01-01, with its kind. */
export class DateTime {
  readonly ticks: bigint
  readonly kind: Kind
  #parts: DateParts | null = null

  constructor(ticks: bigint, kind: Kind = unspecified) {
    this.ticks = ticks
    this.kind = kind
  }

  equalityKey(): bigint {
    return this.ticks
  }

  get dayNumber(): number {
    return Number(this.ticks / ticksPerDay)
  }
  get #date(): DateParts {
    return (this.#parts ??= datePartsOf(this.dayNumber))
  }
  get year(): number {
    return this.#date.year
  }
  get month(): number {
    return this.#date.month
  }
  get day(): number {
    return this.#date.day
  }
  get dayOfYear(): number {
    return this.#date.dayOfYear
  }
  /** 0 is Sunday. */
  get dayOfWeek(): number {
    return (this.dayNumber + 1) % 7
  }
  get hour(): number {
    return Number((this.ticks / ticksPerHour) % 24n)
  }
  get minute(): number {
    return Number((this.ticks / ticksPerMinute) % 60n)
  }
  get second(): number {
    return Number((this.ticks / ticksPerSecond) % 60n)
  }
  get millisecond(): number {
    return Number((this.ticks / ticksPerMillisecond) % 1000n)
  }
  get microsecond(): number {
    return Number((this.ticks / ticksPerMicrosecond) % 1000n)
  }
  get timeOfDay(): bigint {
    return this.ticks % ticksPerDay
  }
  get date(): DateTime {
    return new DateTime(this.ticks - this.timeOfDay, this.kind)
  }

  /** Ticks of the moment in UTC: unspecified counts as local. */
  get utcTicks(): bigint {
    return this.kind === utc ? this.ticks : this.ticks - offsetOfClock(localZone(), this.ticks)
  }

  addTicks(ticks: bigint, parameter = 'value'): DateTime {
    const sum = this.ticks + ticks
    if (sum < 0n || sum > maxDateTicks) throw unrepresentable(parameter)
    return new DateTime(sum, this.kind)
  }

  /** AddDays, AddHours …: `unit` in ticks, rounded as .NET does, to whole ticks. */
  addUnits(value: number, unit: bigint): DateTime {
    const ticks = value * Number(unit)
    if (!(Math.abs(ticks) <= 3155378976000000000)) throw outOfRange('Value to add was out of range.', 'value')
    if (Number.isInteger(value)) return this.addTicks(BigInt(value) * unit)
    const whole = Math.trunc(value)
    return this.addTicks(BigInt(whole) * unit + BigInt(Math.trunc((value - whole) * Number(unit))))
  }

  addMonths(months: number): DateTime {
    if (months < -120_000 || months > 120_000) {
      throw outOfRange('Months value must be between +/-120000.', 'months')
    }
    const { year, month, day } = this.#date
    const index = year * 12 + month - 1 + months
    const y = Math.floor(index / 12)
    const m = index - y * 12 + 1
    if (y < 1 || y > 9999) throw unrepresentable('months')
    return new DateTime(dateTicks(y, m, Math.min(day, daysInMonth(y, m))) + this.timeOfDay, this.kind)
  }

  addYears(years: number): DateTime {
    if (years < -10_000 || years > 10_000) throw outOfRange('Years value must be between +/-10000.', 'years')
    const { year, month, day } = this.#date
    const y = year + years
    if (y < 1 || y > 9999) throw unrepresentable('value')
    return new DateTime(dateTicks(y, month, Math.min(day, daysInMonth(y, month))) + this.timeOfDay, this.kind)
  }

  toUniversalTime(): DateTime {
    return this.kind === utc ? this : new DateTime(clamp(this.utcTicks), utc)
  }

  toLocalTime(): DateTime {
    return this.kind === local ? this : DateTime.localFromUtc(this.ticks)
  }

  static minValue: DateTime = new DateTime(0n)
  static maxValue: DateTime = new DateTime(maxDateTicks)
  static unixEpoch: DateTime = new DateTime(unixEpochTicks, utc)

  /** A date and time by its parts. Throws ArgumentOutOfRangeException. */
  static of(
    year: number,
    month: number,
    day: number,
    hour = 0,
    minute = 0,
    second = 0,
    kind: Kind = unspecified,
  ): DateTime {
    return new DateTime(dateTicks(year, month, day) + timeTicks(hour, minute, second), kind)
  }

  static localFromUtc(utcTicks: bigint): DateTime {
    return new DateTime(clamp(utcTicks + offsetAt(localZone(), utcTicks)), local)
  }

  static utcNow(): DateTime {
    return new DateTime(utcNowTicks(), utc)
  }

  static now(): DateTime {
    return DateTime.localFromUtc(utcNowTicks())
  }

  /** The date of milliseconds since 1970 UTC, as local time (files, processes). */
  static localFromUnixMilliseconds(milliseconds: number): DateTime {
    return DateTime.localFromUtc(unixEpochTicks + BigInt(Math.floor(milliseconds * 10_000)))
  }

  /** Milliseconds since 1970 UTC. */
  toUnixMilliseconds(): number {
    return Number(this.utcTicks - unixEpochTicks) / 10_000
  }
}

const clamp = (ticks: bigint) => (ticks < 0n ? 0n : ticks > maxDateTicks ? maxDateTicks : ticks)

/** The present moment as UTC ticks. */
export function utcNowTicks(): bigint {
  const now = surroundingsOrNull()?.host.clock.now() ?? Date.now()
  return unixEpochTicks + BigInt(Math.floor(now * 10_000))
}

/** System.DateTimeOffset: a clock time with its offset from UTC in minutes. */
export class DateTimeOffset {
  /** Clock time, kind Unspecified. */
  readonly clock: DateTime
  readonly offsetMinutes: number
  constructor(clockTicks: bigint, offsetMinutes: number) {
    this.clock = new DateTime(clockTicks)
    this.offsetMinutes = offsetMinutes
  }

  equalityKey(): bigint {
    return this.utcTicks
  }

  get offsetTicks(): bigint {
    return BigInt(this.offsetMinutes) * ticksPerMinute
  }
  get utcTicks(): bigint {
    return this.clock.ticks - this.offsetTicks
  }

  toOffset(minutes: number): DateTimeOffset {
    return new DateTimeOffset(this.utcTicks + BigInt(minutes) * ticksPerMinute, minutes)
  }

  /** Of a DateTime: its own offset (local or unspecified: the local zone's). */
  static fromDateTime(value: DateTime): DateTimeOffset {
    return new DateTimeOffset(value.ticks, Number((value.ticks - value.utcTicks) / ticksPerMinute))
  }
}

/** System.DateOnly. */
export class DateOnly {
  readonly dayNumber: number
  constructor(dayNumber: number) {
    this.dayNumber = dayNumber
  }
  equalityKey(): number {
    return this.dayNumber
  }
  get midnight(): DateTime {
    return new DateTime(BigInt(this.dayNumber) * ticksPerDay)
  }
}

/** System.TimeOnly. */
export class TimeOnly {
  readonly ticks: bigint
  constructor(ticks: bigint) {
    this.ticks = ticks
  }
  equalityKey(): bigint {
    return this.ticks
  }
  get onFirstDay(): DateTime {
    return new DateTime(this.ticks)
  }
}

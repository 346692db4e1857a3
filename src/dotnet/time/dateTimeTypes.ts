import { Double } from '../../kernel/boxes.ts'
import { Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { stringArray } from '../../types/array.ts'
import { EnumValue } from '../../types/enum.ts'
import type { PSReference } from '../../types/psReference.ts'
import type { CultureInfo } from '../../types/text/culture.ts'
import { scanDateExact } from '../../types/text/dateExact.ts'
import {
  formatDateOnly,
  formatDateTime,
  formatDateTimeOffset,
  formatTimeOnly,
  standardDatePattern,
} from '../../types/text/dateFormat.ts'
import { checkDateStyles, type ParsedDate, toClockAndOffset, toDateTime } from '../../types/text/dateParse.ts'
import { scanDate } from '../../types/text/dateScan.ts'
import {
  argumentFault,
  argumentNull,
  cultureOf,
  enumNumber,
  isProvider,
  outOfRange,
  textOf,
  textsOf,
} from '../arguments.ts'
import type { Described } from '../declare.ts'
import { DateOnly, DateTime, DateTimeOffset, type Kind, local, TimeOnly, unspecified, utc } from './dateTime.ts'
import {
  datePartsOf,
  dateTicks,
  dayNumberOf,
  daysInMonth,
  isDate,
  isLeapYear,
  maxDateTicks,
  ticksPerDay,
  ticksPerHour,
  ticksPerMicrosecond,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
  timeTicks,
  unixEpochTicks,
} from './ticks.ts'
import { TimeSpan } from './timeSpan.ts'
import { isDaylightSaving, localZone } from './zone.ts'

const fileTimeOffset = 504_911_232_000_000_000n
const oaEpoch = 599_264_352_000_000_000n

/** Runs a Parse for a TryParse: undefined where it failed. */
export function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch (thrown) {
    if (thrown instanceof Fault) return undefined
    throw thrown
  }
}

/** `(year, month, day[, hour, minute, second[, millisecond[, microsecond]]][, calendar][, kind])` in ticks, and the kind. */
function ticksOfParts(args: readonly Value[]): { ticks: bigint; kind: Kind; offset: TimeSpan | null } {
  const numbers = args.filter((a) => typeof a === 'number') as number[]
  const kind = args.find((a) => a instanceof EnumValue)
  const offset = (args.find((a) => a instanceof TimeSpan) as TimeSpan | undefined) ?? null
  const [year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0, microsecond = 0] = numbers as [
    number,
    number,
    number,
    ...number[],
  ]
  if (millisecond < 0 || millisecond > 999)
    throw outOfRange('millisecond', 'Valid values are between 0 and 999, inclusive.')
  if (microsecond < 0 || microsecond > 999)
    throw outOfRange('microsecond', 'Valid values are between 0 and 999, inclusive.')
  const ticks =
    dateTicks(year, month, day) +
    timeTicks(hour, minute, second) +
    BigInt(millisecond) * ticksPerMillisecond +
    BigInt(microsecond) * ticksPerMicrosecond
  return { ticks, kind: (kind === undefined ? unspecified : enumNumber(kind)) as Kind, offset }
}

function checkTicks(ticks: bigint): bigint {
  if (ticks < 0n || ticks > maxDateTicks) {
    throw outOfRange('ticks', 'Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.')
  }
  return ticks
}

function makeDateTime(...args: Value[]): DateTime {
  const [first, second, third] = args
  if (typeof first === 'bigint')
    return new DateTime(checkTicks(first), (second === undefined ? unspecified : enumNumber(second)) as Kind)
  if (first instanceof DateOnly) {
    return new DateTime(
      first.midnight.ticks + (second as TimeOnly).ticks,
      (third === undefined ? unspecified : enumNumber(third)) as Kind,
    )
  }
  const { ticks, kind } = ticksOfParts(args)
  return new DateTime(ticks, kind)
}

function parseText(text: string | null, provider: Value | undefined, styles: Value | undefined): DateTime {
  if (text === null) throw argumentNull('s')
  const bits = styles === undefined ? 0 : enumNumber(styles)
  checkDateStyles(bits, 'styles')
  return toDateTime(scanDate(text, cultureOf(provider)), bits, text)
}

const formatsOf = (formats: Value): string[] => (typeof formats === 'string' ? [formats] : textsOf(formats))

function parseExactly(
  text: string | null,
  formats: Value,
  provider: Value | undefined,
  styles: Value | undefined,
): DateTime {
  if (text === null) throw argumentNull('s')
  if (formats === null) throw argumentNull('format')
  const bits = styles === undefined ? 0 : enumNumber(styles)
  checkDateStyles(bits, 'style')
  const list = formatsOf(formats)
  const universal = list.length === 1 && list[0] === 'U' ? bits | 0x10 : bits
  return toDateTime(scanDateExact(text, list, cultureOf(provider), universal), universal, text)
}

/** ToString(format?, provider?) of a class that `format` writes. */
function toStringWith<T>(format: (self: T, format: string | null, culture: CultureInfo) => string) {
  return (self: T, first?: Value, second?: Value): string => {
    if (first === undefined || isProvider(first)) return format(self, null, cultureOf(first))
    return format(self, first as string | null, cultureOf(second))
  }
}

const compareTicks = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
const wrongType = (name: string) => argumentFault(`Object must be of type ${name}.`)

function fromOaDate(days: number): bigint {
  if (!(days < 2958466 && days > -657435)) throw argumentFault('Not a legal OleAut date.')
  let milliseconds = Math.trunc(days * 86_400_000 + (days >= 0 ? 0.5 : -0.5))
  if (milliseconds < 0) milliseconds -= (milliseconds % 86_400_000) * 2
  return oaEpoch + BigInt(milliseconds) * ticksPerMillisecond
}

function toOaDate(ticks: bigint): number {
  if (ticks === 0n) return 0
  const value = ticks < ticksPerDay ? ticks + oaEpoch : ticks
  let milliseconds = Number((value - oaEpoch) / ticksPerMillisecond)
  if (milliseconds < 0) {
    const part = milliseconds % 86_400_000
    if (part !== 0) milliseconds -= (86_400_000 + part) * 2
  }
  return milliseconds / 86_400_000
}

const kindBits = (kind: Kind) => BigInt(kind === local ? 2 : kind) << 62n

function allFormats(self: DateTime, letters: string, culture: CultureInfo): string[] {
  const { dateTimeFormat: info } = culture
  const out: string[] = []
  const write = (patterns: readonly string[], universal = false) => {
    for (const pattern of patterns)
      out.push(
        formatDateTime(
          universal ? self.toUniversalTime() : self,
          pattern.length === 1 ? `%${pattern}` : pattern,
          culture,
        ),
      )
  }
  const cross = (dates: readonly string[], times: readonly string[]) =>
    dates.flatMap((d) => times.map((t) => `${d} ${t}`))
  for (const letter of letters) {
    switch (letter) {
      case 'd':
        write(info.shortDatePatterns)
        break
      case 'D':
        write(info.longDatePatterns)
        break
      case 'f':
        write(cross(info.longDatePatterns, info.shortTimePatterns))
        break
      case 'F':
        write(cross(info.longDatePatterns, info.longTimePatterns))
        break
      case 'g':
        write(cross(info.shortDatePatterns, info.shortTimePatterns))
        break
      case 'G':
        write(cross(info.shortDatePatterns, info.longTimePatterns))
        break
      case 't':
        write(info.shortTimePatterns)
        break
      case 'T':
        write(info.longTimePatterns)
        break
      case 'U':
        write(cross(info.longDatePatterns, info.longTimePatterns), true)
        break
      case 'y':
      case 'Y':
        write(info.yearMonthPatterns)
        break
      default:
        standardDatePattern(letter, info)
        out.push(formatDateTime(self, letter, culture))
    }
  }
  return out
}

const ticksOf = (span: TimeSpan) => span.ticks

export function dateTimeType(): Described {
  return {
    class: DateTime,
    defaultValue: () => DateTime.minValue,
    members: {
      new: makeDateTime,
      'static MaxValue': () => DateTime.maxValue,
      'static MinValue': () => DateTime.minValue,
      'static UnixEpoch': () => DateTime.unixEpoch,
      'static Now': () => DateTime.now(),
      'static Today': () => DateTime.now().date,
      'static UtcNow': () => DateTime.utcNow(),
      'static Compare': (a: DateTime, b: DateTime) => compareTicks(a.ticks, b.ticks),
      'static DaysInMonth': daysInMonth,
      'static Equals': (a: DateTime, b: DateTime) => a.ticks === b.ticks,
      'static FromBinary': (data: bigint) => {
        const raw = BigInt.asUintN(64, data)
        const kind = Number(raw >> 62n)
        const ticks = raw & 0x3fffffffffffffffn
        if (kind >= 2) return DateTime.localFromUtc(ticks)
        return new DateTime(checkTicks(ticks), kind as Kind)
      },
      'static FromFileTime': (time: bigint) => DateTime.localFromUtc(time + fileTimeOffset),
      'static FromFileTimeUtc': (time: bigint) => new DateTime(time + fileTimeOffset, utc),
      'static FromOADate': (days: Double) => new DateTime(fromOaDate(days.value)),
      'static IsLeapYear': isLeapYear,
      'static Parse': (text: string | null, provider?: Value, styles?: Value) => parseText(text, provider, styles),
      'static ParseExact': parseExactly,
      'static SpecifyKind': (value: DateTime, kind: Value) => new DateTime(value.ticks, enumNumber(kind) as Kind),
      'static TryParse': (text: string | null, ...rest: Value[]) => {
        const result = rest[rest.length - 1] as PSReference
        const value = attempt(() =>
          parseText(text, rest.length > 1 ? rest[0] : undefined, rest.length > 2 ? rest[1] : undefined),
        )
        result.value = value ?? DateTime.minValue
        return value !== undefined
      },
      'static TryParseExact': (
        text: string | null,
        formats: Value,
        provider: Value,
        styles: Value,
        result: PSReference,
      ) => {
        const value = attempt(() => parseExactly(text, formats, provider, styles))
        result.value = value ?? DateTime.minValue
        return value !== undefined
      },
      Date: (self: DateTime) => self.date,
      Day: (self: DateTime) => self.day,
      DayOfWeek: (self: DateTime) => self.dayOfWeek,
      DayOfYear: (self: DateTime) => self.dayOfYear,
      Hour: (self: DateTime) => self.hour,
      Kind: (self: DateTime) => self.kind,
      Microsecond: (self: DateTime) => self.microsecond,
      Millisecond: (self: DateTime) => self.millisecond,
      Minute: (self: DateTime) => self.minute,
      Month: (self: DateTime) => self.month,
      Nanosecond: (self: DateTime) => Number(self.ticks % 10n) * 100,
      Second: (self: DateTime) => self.second,
      Ticks: (self: DateTime) => self.ticks,
      TimeOfDay: (self: DateTime) => new TimeSpan(self.timeOfDay),
      Year: (self: DateTime) => self.year,
      Add: (self: DateTime, span: TimeSpan) => self.addTicks(span.ticks),
      AddDays: (self: DateTime, v: Double) => self.addUnits(v.value, ticksPerDay),
      AddHours: (self: DateTime, v: Double) => self.addUnits(v.value, ticksPerHour),
      AddMicroseconds: (self: DateTime, v: Double) => self.addUnits(v.value, ticksPerMicrosecond),
      AddMilliseconds: (self: DateTime, v: Double) => self.addUnits(v.value, ticksPerMillisecond),
      AddMinutes: (self: DateTime, v: Double) => self.addUnits(v.value, ticksPerMinute),
      AddMonths: (self: DateTime, n: number) => self.addMonths(n),
      AddSeconds: (self: DateTime, v: Double) => self.addUnits(v.value, ticksPerSecond),
      AddTicks: (self: DateTime, n: bigint) => self.addTicks(n),
      AddYears: (self: DateTime, n: number) => self.addYears(n),
      CompareTo: (self: DateTime, other: Value) => {
        if (other === null) return 1
        if (!(other instanceof DateTime)) throw wrongType('DateTime')
        return compareTicks(self.ticks, other.ticks)
      },
      Equals: (self: DateTime, other: Value) => other instanceof DateTime && other.ticks === self.ticks,
      GetDateTimeFormats: (self: DateTime, first?: Value, second?: Value) => {
        const letters = first === undefined || isProvider(first) ? 'dDfFgGmMoOrRstTuUyY' : textOf(first)
        return stringArray(allFormats(self, letters, cultureOf(isProvider(first) ? first : second)))
      },
      GetHashCode: (self: DateTime) =>
        Number(BigInt.asIntN(32, self.ticks)) ^ Number(BigInt.asIntN(32, self.ticks >> 32n)),
      GetTypeCode: () => 16,
      IsDaylightSavingTime: (self: DateTime) => self.kind !== utc && isDaylightSaving(localZone(), self.utcTicks),
      Subtract: (self: DateTime, other: Value) =>
        other instanceof DateTime ? new TimeSpan(self.ticks - other.ticks) : self.addTicks(-(other as TimeSpan).ticks),
      ToBinary: (self: DateTime) =>
        BigInt.asIntN(64, (self.kind === local ? self.utcTicks : self.ticks) | kindBits(self.kind)),
      ToFileTime: (self: DateTime) => self.utcTicks - fileTimeOffset,
      ToFileTimeUtc: (self: DateTime) => (self.kind === local ? self.utcTicks : self.ticks) - fileTimeOffset,
      ToLocalTime: (self: DateTime) => self.toLocalTime(),
      ToLongDateString: (self: DateTime) => formatDateTime(self, 'D', cultureOf(null)),
      ToLongTimeString: (self: DateTime) => formatDateTime(self, 'T', cultureOf(null)),
      ToOADate: (self: DateTime) => new Double(toOaDate(self.ticks)),
      ToShortDateString: (self: DateTime) => formatDateTime(self, 'd', cultureOf(null)),
      ToShortTimeString: (self: DateTime) => formatDateTime(self, 't', cultureOf(null)),
      ToString: toStringWith(formatDateTime),
      ToUniversalTime: (self: DateTime) => self.toUniversalTime(),
      'static op_Addition': (a: DateTime, b: TimeSpan) => a.addTicks(ticksOf(b), 't'),
      'static op_Subtraction': (a: DateTime, b: Value) =>
        b instanceof DateTime ? new TimeSpan(a.ticks - b.ticks) : a.addTicks(-(b as TimeSpan).ticks, 't'),
      'static op_Equality': (a: DateTime, b: DateTime) => a.ticks === b.ticks,
      'static op_Inequality': (a: DateTime, b: DateTime) => a.ticks !== b.ticks,
      'static op_LessThan': (a: DateTime, b: DateTime) => a.ticks < b.ticks,
      'static op_LessThanOrEqual': (a: DateTime, b: DateTime) => a.ticks <= b.ticks,
      'static op_GreaterThan': (a: DateTime, b: DateTime) => a.ticks > b.ticks,
      'static op_GreaterThanOrEqual': (a: DateTime, b: DateTime) => a.ticks >= b.ticks,
    },
  }
}

/** An offset as whole minutes within fourteen hours. */
function checkOffset(offset: TimeSpan): number {
  if (offset.ticks % ticksPerMinute !== 0n) throw argumentFault('Offset must be specified in whole minutes.', 'offset')
  const minutes = Number(offset.ticks / ticksPerMinute)
  if (minutes < -840 || minutes > 840) throw outOfRange('offset', 'Offset must be within plus or minus 14 hours.')
  return minutes
}

function offsetDate(clockTicks: bigint, minutes: number): DateTimeOffset {
  const moment = clockTicks - BigInt(minutes) * ticksPerMinute
  if (moment < 0n || moment > maxDateTicks)
    throw outOfRange('offset', 'The UTC time represented when the offset is applied must be between year 0 and 10,000.')
  return new DateTimeOffset(clockTicks, minutes)
}

function makeOffset(...args: Value[]): DateTimeOffset {
  const [first, second, third] = args
  if (typeof first === 'bigint') return offsetDate(checkTicks(first), checkOffset(second as TimeSpan))
  if (first instanceof DateTime) {
    if (second === undefined) return DateTimeOffset.fromDateTime(first)
    const minutes = checkOffset(second as TimeSpan)
    if (first.kind === utc && minutes !== 0)
      throw argumentFault('The UTC Offset for Utc DateTime instances must be 0.', 'offset')
    if (first.kind === local && minutes !== DateTimeOffset.fromDateTime(first).offsetMinutes) {
      throw argumentFault(
        'The UTC Offset of the local dateTime parameter does not match the offset argument.',
        'offset',
      )
    }
    return offsetDate(first.ticks, minutes)
  }
  if (first instanceof DateOnly)
    return offsetDate(first.midnight.ticks + (second as TimeOnly).ticks, checkOffset(third as TimeSpan))
  const { ticks, offset } = ticksOfParts(args)
  return offsetDate(ticks, checkOffset(offset!))
}

const offsetParsed = (parsed: ParsedDate, styles: number, text: string): DateTimeOffset => {
  const { ticks, offset } = toClockAndOffset(parsed, styles, text)
  return new DateTimeOffset(ticks, offset)
}

function parseOffsetText(text: string | null, provider: Value | undefined, styles: Value | undefined): DateTimeOffset {
  if (text === null) throw argumentNull('input')
  const bits = styles === undefined ? 0 : enumNumber(styles)
  return offsetParsed(scanDate(text, cultureOf(provider)), bits, text)
}

function parseOffsetExactly(
  text: string | null,
  formats: Value,
  provider: Value | undefined,
  styles: Value | undefined,
): DateTimeOffset {
  if (text === null) throw argumentNull('input')
  const bits = styles === undefined ? 0 : enumNumber(styles)
  return offsetParsed(scanDateExact(text, formatsOf(formats), cultureOf(provider), bits), bits, text)
}

const unixSeconds = (self: DateTimeOffset) => {
  const ticks = self.utcTicks - unixEpochTicks
  return ticks >= 0n ? ticks / ticksPerSecond : -((-ticks + ticksPerSecond - 1n) / ticksPerSecond)
}

export function dateTimeOffsetType(): Described {
  const clock =
    <T>(read: (value: DateTime) => T) =>
    (self: DateTimeOffset) =>
      read(self.clock)
  const moved = (self: DateTimeOffset, value: DateTime) => offsetDate(value.ticks, self.offsetMinutes)
  const adding = (unit: bigint) => (self: DateTimeOffset, v: Double) => moved(self, self.clock.addUnits(v.value, unit))
  return {
    class: DateTimeOffset,
    defaultValue: () => new DateTimeOffset(0n, 0),
    members: {
      new: makeOffset,
      'static MaxValue': () => new DateTimeOffset(maxDateTicks, 0),
      'static MinValue': () => new DateTimeOffset(0n, 0),
      'static UnixEpoch': () => new DateTimeOffset(unixEpochTicks, 0),
      'static Now': () => DateTimeOffset.fromDateTime(DateTime.now()),
      'static UtcNow': () => new DateTimeOffset(DateTime.utcNow().ticks, 0),
      'static Compare': (a: DateTimeOffset, b: DateTimeOffset) => compareTicks(a.utcTicks, b.utcTicks),
      'static Equals': (a: DateTimeOffset, b: DateTimeOffset) => a.utcTicks === b.utcTicks,
      'static FromFileTime': (time: bigint) =>
        DateTimeOffset.fromDateTime(DateTime.localFromUtc(time + fileTimeOffset)),
      'static FromUnixTimeMilliseconds': (n: bigint) => {
        if (n < -62135596800000n || n > 253402300799999n)
          throw outOfRange('milliseconds', 'Valid values are between -62135596800000 and 253402300799999, inclusive.')
        return new DateTimeOffset(unixEpochTicks + n * ticksPerMillisecond, 0)
      },
      'static FromUnixTimeSeconds': (n: bigint) => {
        if (n < -62135596800n || n > 253402300799n)
          throw outOfRange('seconds', 'Valid values are between -62135596800 and 253402300799, inclusive.')
        return new DateTimeOffset(unixEpochTicks + n * ticksPerSecond, 0)
      },
      'static Parse': (text: string | null, provider?: Value, styles?: Value) =>
        parseOffsetText(text, provider, styles),
      'static ParseExact': parseOffsetExactly,
      'static TryParse': (text: string | null, ...rest: Value[]) => {
        const result = rest[rest.length - 1] as PSReference
        const value = attempt(() =>
          parseOffsetText(text, rest.length > 1 ? rest[0] : undefined, rest.length > 2 ? rest[1] : undefined),
        )
        result.value = value ?? new DateTimeOffset(0n, 0)
        return value !== undefined
      },
      'static TryParseExact': (
        text: string | null,
        formats: Value,
        provider: Value,
        styles: Value,
        result: PSReference,
      ) => {
        const value = attempt(() => parseOffsetExactly(text, formats, provider, styles))
        result.value = value ?? new DateTimeOffset(0n, 0)
        return value !== undefined
      },
      Date: clock((c) => c.date),
      DateTime: clock((c) => c),
      Day: clock((c) => c.day),
      DayOfWeek: clock((c) => c.dayOfWeek),
      DayOfYear: clock((c) => c.dayOfYear),
      Hour: clock((c) => c.hour),
      LocalDateTime: (self: DateTimeOffset) => DateTime.localFromUtc(self.utcTicks),
      Microsecond: clock((c) => c.microsecond),
      Millisecond: clock((c) => c.millisecond),
      Minute: clock((c) => c.minute),
      Month: clock((c) => c.month),
      Nanosecond: clock((c) => Number(c.ticks % 10n) * 100),
      Offset: (self: DateTimeOffset) => new TimeSpan(self.offsetTicks),
      Second: clock((c) => c.second),
      Ticks: clock((c) => c.ticks),
      TimeOfDay: clock((c) => new TimeSpan(c.timeOfDay)),
      TotalOffsetMinutes: (self: DateTimeOffset) => self.offsetMinutes,
      UtcDateTime: (self: DateTimeOffset) => new DateTime(self.utcTicks, utc),
      UtcTicks: (self: DateTimeOffset) => self.utcTicks,
      Year: clock((c) => c.year),
      Add: (self: DateTimeOffset, span: TimeSpan) => moved(self, self.clock.addTicks(span.ticks)),
      AddDays: adding(ticksPerDay),
      AddHours: adding(ticksPerHour),
      AddMicroseconds: adding(ticksPerMicrosecond),
      AddMilliseconds: adding(ticksPerMillisecond),
      AddMinutes: adding(ticksPerMinute),
      AddMonths: (self: DateTimeOffset, n: number) => moved(self, self.clock.addMonths(n)),
      AddSeconds: adding(ticksPerSecond),
      AddTicks: (self: DateTimeOffset, n: bigint) => moved(self, self.clock.addTicks(n)),
      AddYears: (self: DateTimeOffset, n: number) => moved(self, self.clock.addYears(n)),
      CompareTo: (self: DateTimeOffset, other: Value) => {
        if (other === null) return 1
        if (!(other instanceof DateTimeOffset)) throw wrongType('DateTimeOffset')
        return compareTicks(self.utcTicks, other.utcTicks)
      },
      Equals: (self: DateTimeOffset, other: Value) =>
        other instanceof DateTimeOffset && other.utcTicks === self.utcTicks,
      EqualsExact: (self: DateTimeOffset, other: DateTimeOffset) =>
        other.utcTicks === self.utcTicks && other.offsetMinutes === self.offsetMinutes,
      GetHashCode: (self: DateTimeOffset) =>
        Number(BigInt.asIntN(32, self.utcTicks)) ^ Number(BigInt.asIntN(32, self.utcTicks >> 32n)),
      Subtract: (self: DateTimeOffset, other: Value) =>
        other instanceof DateTimeOffset
          ? new TimeSpan(self.utcTicks - other.utcTicks)
          : moved(self, self.clock.addTicks(-(other as TimeSpan).ticks)),
      ToFileTime: (self: DateTimeOffset) => self.utcTicks - fileTimeOffset,
      ToLocalTime: (self: DateTimeOffset) => DateTimeOffset.fromDateTime(DateTime.localFromUtc(self.utcTicks)),
      ToOffset: (self: DateTimeOffset, offset: TimeSpan) => self.toOffset(checkOffset(offset)),
      ToString: toStringWith((self: DateTimeOffset, format, culture) =>
        formatDateTimeOffset(self.clock, self.offsetTicks, format, culture),
      ),
      ToUniversalTime: (self: DateTimeOffset) => self.toOffset(0),
      ToUnixTimeMilliseconds: (self: DateTimeOffset) => {
        const ticks = self.utcTicks - unixEpochTicks
        return ticks >= 0n ? ticks / ticksPerMillisecond : -((-ticks + ticksPerMillisecond - 1n) / ticksPerMillisecond)
      },
      ToUnixTimeSeconds: unixSeconds,
      'static op_Implicit': (value: DateTime) => DateTimeOffset.fromDateTime(value),
      'static op_Addition': (a: DateTimeOffset, b: TimeSpan) => moved(a, a.clock.addTicks(b.ticks)),
      'static op_Subtraction': (a: DateTimeOffset, b: Value) =>
        b instanceof DateTimeOffset
          ? new TimeSpan(a.utcTicks - b.utcTicks)
          : moved(a, a.clock.addTicks(-(b as TimeSpan).ticks)),
      'static op_Equality': (a: DateTimeOffset, b: DateTimeOffset) => a.utcTicks === b.utcTicks,
      'static op_Inequality': (a: DateTimeOffset, b: DateTimeOffset) => a.utcTicks !== b.utcTicks,
      'static op_LessThan': (a: DateTimeOffset, b: DateTimeOffset) => a.utcTicks < b.utcTicks,
      'static op_LessThanOrEqual': (a: DateTimeOffset, b: DateTimeOffset) => a.utcTicks <= b.utcTicks,
      'static op_GreaterThan': (a: DateTimeOffset, b: DateTimeOffset) => a.utcTicks > b.utcTicks,
      'static op_GreaterThanOrEqual': (a: DateTimeOffset, b: DateTimeOffset) => a.utcTicks >= b.utcTicks,
    },
  }
}

const badDateOnly = (text: string) =>
  netFault('System.FormatException', `String '${text}' was not recognized as a valid DateOnly.`)
const badTimeOnly = (text: string) =>
  netFault('System.FormatException', `String '${text}' was not recognized as a valid TimeOnly.`)

function parseDateOnly(text: string, formats: Value | null, provider: Value | undefined): DateOnly {
  const parsed =
    formats === null
      ? scanDate(text, cultureOf(provider))
      : scanDateExact(text, formatsOf(formats), cultureOf(provider), 0)
  const { date } = parsed
  if (date === null || parsed.time !== 0n || parsed.offset !== null) throw badDateOnly(text)
  return new DateOnly(dayNumberOf(date.year, date.month, date.day))
}

function parseTimeOnly(text: string, formats: Value | null, provider: Value | undefined): TimeOnly {
  const parsed =
    formats === null
      ? scanDate(text, cultureOf(provider))
      : scanDateExact(text, formatsOf(formats), cultureOf(provider), 0)
  if (parsed.date !== null || parsed.offset !== null) throw badTimeOnly(text)
  return new TimeOnly(parsed.time)
}

/** Parse, ParseExact and their Try forms of DateOnly and TimeOnly. */
function exactParsers<T extends Value>(
  parse: (text: string, formats: Value | null, provider: Value | undefined) => T,
  fault: (text: string) => Fault,
  fallback: T,
) {
  const sure = (text: string, formats: Value | null, provider: Value | undefined) => {
    const value = attempt(() => parse(text, formats, provider))
    if (value === undefined) throw fault(text)
    return value
  }
  const set = (result: PSReference, value: T | undefined) => {
    result.value = value ?? fallback
    return value !== undefined
  }
  const last = (rest: readonly Value[]) => rest[rest.length - 1] as PSReference
  return {
    'static Parse': (text: string, provider?: Value) => sure(text, null, provider),
    'static ParseExact': (text: string, formats: Value, provider?: Value) => sure(text, formats, provider),
    'static TryParse': (text: string, ...rest: Value[]) =>
      set(
        last(rest),
        attempt(() => parse(text, null, rest.length > 1 ? rest[0] : undefined)),
      ),
    'static TryParseExact': (text: string, formats: Value, ...rest: Value[]) =>
      set(
        last(rest),
        attempt(() => parse(text, formats, rest.length > 1 ? rest[0] : undefined)),
      ),
  }
}

const checkedDay = (dayNumber: number) => {
  if (dayNumber < 0 || dayNumber > 3_652_058)
    throw outOfRange('value', 'The added or subtracted value results in an un-representable DateTime.')
  return new DateOnly(dayNumber)
}

export function dateOnlyType(): Described {
  const parts = (self: DateOnly) => datePartsOf(self.dayNumber)
  return {
    class: DateOnly,
    defaultValue: () => new DateOnly(0),
    members: {
      new: (year: number, month: number, day: number) => {
        if (!isDate(year, month, day))
          throw netFault(
            'System.ArgumentOutOfRangeException',
            'Year, Month, and Day parameters describe an un-representable DateTime.',
          )
        return new DateOnly(dayNumberOf(year, month, day))
      },
      'static MaxValue': () => new DateOnly(3_652_058),
      'static MinValue': () => new DateOnly(0),
      'static FromDateTime': (value: DateTime) => new DateOnly(value.dayNumber),
      'static FromDayNumber': checkedDay,
      ...exactParsers(parseDateOnly, badDateOnly, new DateOnly(0)),
      Day: (self: DateOnly) => parts(self).day,
      DayNumber: (self: DateOnly) => self.dayNumber,
      DayOfWeek: (self: DateOnly) => (self.dayNumber + 1) % 7,
      DayOfYear: (self: DateOnly) => parts(self).dayOfYear,
      Month: (self: DateOnly) => parts(self).month,
      Year: (self: DateOnly) => parts(self).year,
      AddDays: (self: DateOnly, n: number) => checkedDay(self.dayNumber + n),
      AddMonths: (self: DateOnly, n: number) => new DateOnly(self.midnight.addMonths(n).dayNumber),
      AddYears: (self: DateOnly, n: number) => new DateOnly(self.midnight.addYears(n).dayNumber),
      CompareTo: (self: DateOnly, other: Value) => {
        if (other === null) return 1
        if (!(other instanceof DateOnly)) throw wrongType('DateOnly')
        return Math.sign(self.dayNumber - other.dayNumber) | 0
      },
      Equals: (self: DateOnly, other: Value) => other instanceof DateOnly && other.dayNumber === self.dayNumber,
      GetHashCode: (self: DateOnly) => self.dayNumber,
      ToDateTime: (self: DateOnly, time: TimeOnly, kind?: Value) =>
        new DateTime(self.midnight.ticks + time.ticks, (kind === undefined ? 0 : enumNumber(kind)) as Kind),
      ToLongDateString: (self: DateOnly) => formatDateOnly(self.midnight, 'D', cultureOf(null)),
      ToShortDateString: (self: DateOnly) => formatDateOnly(self.midnight, 'd', cultureOf(null)),
      ToString: toStringWith((self: DateOnly, format, culture) => formatDateOnly(self.midnight, format, culture)),
      'static op_Equality': (a: DateOnly, b: DateOnly) => a.dayNumber === b.dayNumber,
      'static op_Inequality': (a: DateOnly, b: DateOnly) => a.dayNumber !== b.dayNumber,
      'static op_LessThan': (a: DateOnly, b: DateOnly) => a.dayNumber < b.dayNumber,
      'static op_GreaterThan': (a: DateOnly, b: DateOnly) => a.dayNumber > b.dayNumber,
      'static op_LessThanOrEqual': (a: DateOnly, b: DateOnly) => a.dayNumber <= b.dayNumber,
      'static op_GreaterThanOrEqual': (a: DateOnly, b: DateOnly) => a.dayNumber >= b.dayNumber,
    },
  }
}

/** A time of day after adding, wrapped around midnight. */
function wrapTime(ticks: bigint, wrapped: PSReference | undefined): TimeOnly {
  const time = ((ticks % ticksPerDay) + ticksPerDay) % ticksPerDay
  if (wrapped !== undefined) wrapped.value = Number((ticks - time) / ticksPerDay)
  return new TimeOnly(time)
}

export function timeOnlyType(): Described {
  const clock =
    <T>(read: (value: DateTime) => T) =>
    (self: TimeOnly) =>
      read(self.onFirstDay)
  return {
    class: TimeOnly,
    defaultValue: () => new TimeOnly(0n),
    members: {
      new: (first: Value, minute?: number, second = 0, millisecond = 0, microsecond = 0) => {
        if (typeof first === 'bigint') return new TimeOnly(first)
        return new TimeOnly(
          timeTicks(first as number, minute!, second) +
            BigInt(millisecond) * ticksPerMillisecond +
            BigInt(microsecond) * ticksPerMicrosecond,
        )
      },
      'static MaxValue': () => new TimeOnly(ticksPerDay - 1n),
      'static MinValue': () => new TimeOnly(0n),
      'static FromDateTime': (value: DateTime) => new TimeOnly(value.timeOfDay),
      'static FromTimeSpan': (value: TimeSpan) => new TimeOnly(value.ticks),
      ...exactParsers(parseTimeOnly, badTimeOnly, new TimeOnly(0n)),
      Hour: clock((c) => c.hour),
      Microsecond: clock((c) => c.microsecond),
      Millisecond: clock((c) => c.millisecond),
      Minute: clock((c) => c.minute),
      Nanosecond: clock((c) => Number(c.ticks % 10n) * 100),
      Second: clock((c) => c.second),
      Ticks: (self: TimeOnly) => self.ticks,
      Add: (self: TimeOnly, span: TimeSpan, wrapped?: PSReference) => wrapTime(self.ticks + span.ticks, wrapped),
      AddHours: (self: TimeOnly, v: Double, wrapped?: PSReference) =>
        wrapTime(self.ticks + TimeSpan.fromUnits(v.value, ticksPerHour).ticks, wrapped),
      AddMinutes: (self: TimeOnly, v: Double, wrapped?: PSReference) =>
        wrapTime(self.ticks + TimeSpan.fromUnits(v.value, ticksPerMinute).ticks, wrapped),
      CompareTo: (self: TimeOnly, other: Value) => {
        if (other === null) return 1
        if (!(other instanceof TimeOnly)) throw wrongType('TimeOnly')
        return compareTicks(self.ticks, other.ticks)
      },
      Equals: (self: TimeOnly, other: Value) => other instanceof TimeOnly && other.ticks === self.ticks,
      GetHashCode: (self: TimeOnly) => Number(BigInt.asIntN(32, self.ticks)),
      IsBetween: (self: TimeOnly, start: TimeOnly, end: TimeOnly) =>
        start.ticks <= end.ticks
          ? start.ticks <= self.ticks && self.ticks < end.ticks
          : self.ticks >= start.ticks || self.ticks < end.ticks,
      ToLongTimeString: (self: TimeOnly) => formatTimeOnly(self.onFirstDay, 'T', cultureOf(null)),
      ToShortTimeString: (self: TimeOnly) => formatTimeOnly(self.onFirstDay, 't', cultureOf(null)),
      ToString: toStringWith((self: TimeOnly, format, culture) => formatTimeOnly(self.onFirstDay, format, culture)),
      ToTimeSpan: (self: TimeOnly) => new TimeSpan(self.ticks),
      'static op_Equality': (a: TimeOnly, b: TimeOnly) => a.ticks === b.ticks,
      'static op_Inequality': (a: TimeOnly, b: TimeOnly) => a.ticks !== b.ticks,
      'static op_LessThan': (a: TimeOnly, b: TimeOnly) => a.ticks < b.ticks,
      'static op_GreaterThan': (a: TimeOnly, b: TimeOnly) => a.ticks > b.ticks,
      'static op_Subtraction': (a: TimeOnly, b: TimeOnly) =>
        new TimeSpan((a.ticks - b.ticks + ticksPerDay) % ticksPerDay),
    },
  }
}

import { Double } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { PSReference } from '../../types/psReference.ts'
import { formatTimeSpan } from '../../types/text/timeSpanFormat.ts'
import { parseTimeSpan, parseTimeSpanAny, parseTimeSpanExact } from '../../types/text/timeSpanParse.ts'
import { argumentFault, argumentNull, cultureOf, enumNumber, isProvider, textsOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { attempt } from './dateTimeTypes.ts'
import {
  ticksPerDay,
  ticksPerHour,
  ticksPerMicrosecond,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
} from './ticks.ts'
import { TimeSpan } from './timeSpan.ts'

function make(...args: Value[]): TimeSpan {
  const [first] = args
  if (typeof first === 'bigint') return new TimeSpan(first)
  const n = args as number[]
  if (n.length === 3) return TimeSpan.fromParts(0, n[0]!, n[1]!, n[2]!)
  return TimeSpan.fromParts(n[0]!, n[1]!, n[2]!, n[3]!, n[4] ?? 0, n[5] ?? 0)
}

/** FromDays and the like: a Double, or whole units with smaller ones behind. */
function from(unit: bigint, ...smaller: readonly bigint[]) {
  return (value: Value, ...rest: (Value | undefined)[]): TimeSpan => {
    if (value instanceof Double) return TimeSpan.fromUnits(value.value, unit)
    let ticks = BigInt(value as number | bigint) * unit
    rest.forEach((part, i) => {
      if (part !== undefined) ticks += BigInt(part as number | bigint) * smaller[i]!
    })
    return checkedSpan(ticks)
  }
}

function checkedSpan(ticks: bigint): TimeSpan {
  if (ticks > 0x7fffffffffffffffn || ticks < -0x8000000000000000n) {
    throw netFault('System.ArgumentOutOfRangeException', 'TimeSpan overflowed because the duration is too long.')
  }
  return new TimeSpan(ticks)
}

function parseExactly(text: string | null, formats: Value, provider: Value, styles?: Value): TimeSpan {
  if (text === null) throw argumentNull('input')
  if (formats === null) throw argumentNull('format')
  const negative = styles !== undefined && (enumNumber(styles) & 1) === 1
  const culture = cultureOf(provider)
  if (typeof formats === 'string') return new TimeSpan(parseTimeSpanExact(text, formats, culture, negative))
  return new TimeSpan(parseTimeSpanAny(text, textsOf(formats), culture, negative))
}

function parse(text: string | null, provider?: Value): TimeSpan {
  if (text === null) throw argumentNull('s')
  return new TimeSpan(parseTimeSpan(text, cultureOf(provider)))
}

const set = (result: PSReference, value: TimeSpan | undefined) => {
  result.value = value ?? TimeSpan.zero
  return value !== undefined
}

const scaled = (span: TimeSpan, factor: number): TimeSpan => {
  if (Number.isNaN(factor))
    throw argumentFault('TimeSpan does not accept floating point Not-a-Number values.', 'factor')
  const ticks = Math.round(Number(span.ticks) * factor)
  return TimeSpan.checked(Number.isFinite(ticks) ? BigInt(ticks) : 1n << 64n)
}

const compareTicks = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
const constant = (value: bigint) => () => value

export function timeSpanType(): Described {
  const total = (unit: bigint) => (self: TimeSpan) => new Double(self.total(unit))
  return {
    class: TimeSpan,
    defaultValue: () => TimeSpan.zero,
    members: {
      new: make,
      'static MaxValue': () => TimeSpan.maxValue,
      'static MinValue': () => TimeSpan.minValue,
      'static Zero': () => TimeSpan.zero,
      'static HoursPerDay': () => 24,
      'static MicrosecondsPerDay': constant(86_400_000_000n),
      'static MicrosecondsPerHour': constant(3_600_000_000n),
      'static MicrosecondsPerMillisecond': constant(1000n),
      'static MicrosecondsPerMinute': constant(60_000_000n),
      'static MicrosecondsPerSecond': constant(1_000_000n),
      'static MillisecondsPerDay': constant(86_400_000n),
      'static MillisecondsPerHour': constant(3_600_000n),
      'static MillisecondsPerMinute': constant(60_000n),
      'static MillisecondsPerSecond': constant(1000n),
      'static MinutesPerDay': constant(1440n),
      'static MinutesPerHour': constant(60n),
      'static NanosecondsPerTick': constant(100n),
      'static SecondsPerDay': constant(86_400n),
      'static SecondsPerHour': constant(3600n),
      'static SecondsPerMinute': constant(60n),
      'static TicksPerDay': constant(ticksPerDay),
      'static TicksPerHour': constant(ticksPerHour),
      'static TicksPerMicrosecond': constant(ticksPerMicrosecond),
      'static TicksPerMillisecond': constant(ticksPerMillisecond),
      'static TicksPerMinute': constant(ticksPerMinute),
      'static TicksPerSecond': constant(ticksPerSecond),
      'static Compare': (a: TimeSpan, b: TimeSpan) => compareTicks(a.ticks, b.ticks),
      'static Equals': (a: TimeSpan, b: TimeSpan) => a.ticks === b.ticks,
      'static FromDays': from(
        ticksPerDay,
        ticksPerHour,
        ticksPerMinute,
        ticksPerSecond,
        ticksPerMillisecond,
        ticksPerMicrosecond,
      ),
      'static FromHours': from(ticksPerHour, ticksPerMinute, ticksPerSecond, ticksPerMillisecond, ticksPerMicrosecond),
      'static FromMinutes': from(ticksPerMinute, ticksPerSecond, ticksPerMillisecond, ticksPerMicrosecond),
      'static FromSeconds': from(ticksPerSecond, ticksPerMillisecond, ticksPerMicrosecond),
      'static FromMilliseconds': from(ticksPerMillisecond, ticksPerMicrosecond),
      'static FromMicroseconds': from(ticksPerMicrosecond),
      'static FromTicks': (ticks: bigint) => new TimeSpan(ticks),
      'static Parse': parse,
      'static ParseExact': parseExactly,
      'static TryParse': (text: string | null, ...rest: Value[]) =>
        set(
          rest[rest.length - 1] as PSReference,
          attempt(() => parse(text, rest.length > 1 ? rest[0] : undefined)),
        ),
      'static TryParseExact': (text: string | null, formats: Value, provider: Value, ...rest: Value[]) =>
        set(
          rest[rest.length - 1] as PSReference,
          attempt(() => parseExactly(text, formats, provider, rest.length > 1 ? rest[0] : undefined)),
        ),
      Days: (self: TimeSpan) => self.days,
      Hours: (self: TimeSpan) => self.hours,
      Microseconds: (self: TimeSpan) => self.microseconds,
      Milliseconds: (self: TimeSpan) => self.milliseconds,
      Minutes: (self: TimeSpan) => self.minutes,
      Nanoseconds: (self: TimeSpan) => Number(self.ticks % 10n) * 100,
      Seconds: (self: TimeSpan) => self.seconds,
      Ticks: (self: TimeSpan) => self.ticks,
      TotalDays: total(ticksPerDay),
      TotalHours: total(ticksPerHour),
      TotalMicroseconds: total(ticksPerMicrosecond),
      TotalMilliseconds: total(ticksPerMillisecond),
      TotalMinutes: total(ticksPerMinute),
      TotalNanoseconds: (self: TimeSpan) => new Double(Number(self.ticks) * 100),
      TotalSeconds: total(ticksPerSecond),
      Add: (self: TimeSpan, other: TimeSpan) => TimeSpan.checked(self.ticks + other.ticks),
      CompareTo: (self: TimeSpan, other: Value) => {
        if (other === null) return 1
        if (!(other instanceof TimeSpan)) throw argumentFault('Object must be of type TimeSpan.')
        return compareTicks(self.ticks, other.ticks)
      },
      Divide: (self: TimeSpan, by: Value) =>
        by instanceof TimeSpan
          ? new Double(Number(self.ticks) / Number(by.ticks))
          : scaled(self, 1 / (by as Double).value),
      Duration: (self: TimeSpan) => {
        if (self.ticks === TimeSpan.minValue.ticks)
          throw netFault(
            'System.OverflowException',
            'The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.',
          )
        return new TimeSpan(self.ticks < 0n ? -self.ticks : self.ticks)
      },
      Equals: (self: TimeSpan, other: Value) => other instanceof TimeSpan && other.ticks === self.ticks,
      GetHashCode: (self: TimeSpan) =>
        Number(BigInt.asIntN(32, self.ticks)) ^ Number(BigInt.asIntN(32, self.ticks >> 32n)),
      Multiply: (self: TimeSpan, factor: Double) => scaled(self, factor.value),
      Negate: (self: TimeSpan) => TimeSpan.checked(-self.ticks),
      Subtract: (self: TimeSpan, other: TimeSpan) => TimeSpan.checked(self.ticks - other.ticks),
      ToString: (self: TimeSpan, first?: Value, second?: Value) => {
        if (first === undefined || isProvider(first)) return formatTimeSpan(self.ticks, null, cultureOf(first))
        return formatTimeSpan(self.ticks, first as string | null, cultureOf(second))
      },
      'static op_UnaryNegation': (a: TimeSpan) => TimeSpan.checked(-a.ticks),
      'static op_UnaryPlus': (a: TimeSpan) => a,
      'static op_Addition': (a: TimeSpan, b: TimeSpan) => TimeSpan.checked(a.ticks + b.ticks),
      'static op_Subtraction': (a: TimeSpan, b: TimeSpan) => TimeSpan.checked(a.ticks - b.ticks),
      'static op_Multiply': (a: Value, b: Value) =>
        a instanceof TimeSpan ? scaled(a, (b as Double).value) : scaled(b as TimeSpan, (a as Double).value),
      'static op_Division': (a: TimeSpan, b: Value) =>
        b instanceof TimeSpan ? new Double(Number(a.ticks) / Number(b.ticks)) : scaled(a, 1 / (b as Double).value),
      'static op_Equality': (a: TimeSpan, b: TimeSpan) => a.ticks === b.ticks,
      'static op_Inequality': (a: TimeSpan, b: TimeSpan) => a.ticks !== b.ticks,
      'static op_LessThan': (a: TimeSpan, b: TimeSpan) => a.ticks < b.ticks,
      'static op_LessThanOrEqual': (a: TimeSpan, b: TimeSpan) => a.ticks <= b.ticks,
      'static op_GreaterThan': (a: TimeSpan, b: TimeSpan) => a.ticks > b.ticks,
      'static op_GreaterThanOrEqual': (a: TimeSpan, b: TimeSpan) => a.ticks >= b.ticks,
    },
  }
}

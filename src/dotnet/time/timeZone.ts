import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom } from '../../types/array.ts'
import { requireType } from '../../types/netType.ts'
import type { PSReference } from '../../types/psReference.ts'
import { argumentFault, argumentNull } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { DateTime, DateTimeOffset, local, unspecified, utc } from './dateTime.ts'
import { ticksPerMinute, unixEpochTicks } from './ticks.ts'
import { TimeSpan } from './timeSpan.ts'
import { isDaylightSaving, localZone, offsetAt, offsetOfClock, standardOffset } from './zone.ts'

/** System.TimeZoneInfo: a named zone of the platform's data, or a custom one with a fixed offset. */
export class TimeZoneInfo {
  readonly id: string
  readonly fixedOffset: bigint | null
  readonly names: readonly [string, string, string] | null

  constructor(id: string, fixedOffset: bigint | null = null, names: readonly [string, string, string] | null = null) {
    this.id = id
    this.fixedOffset = fixedOffset
    this.names = names
  }

  get isUtc(): boolean {
    return this.id === 'UTC'
  }

  get baseOffset(): bigint {
    if (this.fixedOffset !== null) return this.fixedOffset
    return standardOffset(this.id, DateTime.utcNow().ticks)
  }

  offsetAt(utcTicks: bigint): bigint {
    return this.fixedOffset ?? offsetAt(this.id, utcTicks)
  }

  offsetOfClock(clock: bigint): bigint {
    return this.fixedOffset ?? offsetOfClock(this.id, clock)
  }

  isDaylightSaving(utcTicks: bigint): boolean {
    return this.fixedOffset === null && isDaylightSaving(this.id, utcTicks)
  }

  get hasDaylightSaving(): boolean {
    if (this.fixedOffset !== null) return false
    const half = 182n * 864_000_000_000n
    const now = DateTime.utcNow().ticks
    return offsetAt(this.id, now) !== offsetAt(this.id, now - half)
  }

  /** The zone's long name; `style` picks standard or daylight time. */
  nameOf(style: 'standard' | 'daylight' | 'display'): string {
    if (this.names !== null) return this.names[style === 'display' ? 0 : style === 'standard' ? 1 : 2]
    if (this.isUtc) return style === 'display' ? '(UTC) Coordinated Universal Time' : 'Coordinated Universal Time'
    const year = DateTime.utcNow().year
    const moments = [new Date(Date.UTC(year, 0, 15)), new Date(Date.UTC(year, 6, 15))]
    const wanted =
      moments.find(
        (m) => this.isDaylightSaving(unixEpochTicks + BigInt(m.getTime()) * 10_000n) === (style === 'daylight'),
      ) ?? moments[0]!
    const part = new Intl.DateTimeFormat('en-US', { timeZone: this.id, timeZoneName: 'long' }).formatToParts(wanted)
    const name = part.find((p) => p.type === 'timeZoneName')?.value ?? this.id
    if (style !== 'display') return name
    const minutes = Number(this.baseOffset / ticksPerMinute)
    const sign = minutes < 0 ? '-' : '+'
    const clock = `${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`
    return minutes === 0 ? `(UTC) ${name}` : `(UTC${sign}${clock}) ${name}`
  }
}

const utcZone = new TimeZoneInfo('UTC', 0n)
let localInfo: TimeZoneInfo | null = null

/** TimeZoneInfo.Local. */
export function localTimeZone(): TimeZoneInfo {
  const id = localZone()
  if (localInfo?.id !== id) localInfo = new TimeZoneInfo(id)
  return localInfo
}

const windowsZones: ReadonlyMap<string, string> = new Map([
  ['UTC', 'UTC'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['Mountain Standard Time', 'America/Denver'],
  ['Central Standard Time', 'America/Chicago'],
  ['Eastern Standard Time', 'America/New_York'],
  ['GMT Standard Time', 'Europe/London'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['E. Europe Standard Time', 'Europe/Chisinau'],
  ['Russian Standard Time', 'Europe/Moscow'],
  ['India Standard Time', 'Asia/Kolkata'],
  ['China Standard Time', 'Asia/Shanghai'],
  ['Tokyo Standard Time', 'Asia/Tokyo'],
  ['AUS Eastern Standard Time', 'Australia/Sydney'],
  ['New Zealand Standard Time', 'Pacific/Auckland'],
  ['E. South America Standard Time', 'America/Sao_Paulo'],
  ['South Africa Standard Time', 'Africa/Johannesburg'],
  ['Arabian Standard Time', 'Asia/Dubai'],
  ['Singapore Standard Time', 'Asia/Singapore'],
  ['Hawaiian Standard Time', 'Pacific/Honolulu'],
  ['Alaskan Standard Time', 'America/Anchorage'],
  ['Atlantic Standard Time', 'America/Halifax'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
])

/** TimeZoneInfo.FindSystemTimeZoneById: IANA or Windows names. Throws TimeZoneNotFoundException. */
export function findTimeZone(id: string | null): TimeZoneInfo {
  if (id === null) throw argumentNull('id')
  if (id.toUpperCase() === 'UTC') return utcZone
  const windows = windowsZones.get(id)
  const name = windows ?? id
  try {
    const canonical = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone
    return new TimeZoneInfo(
      windows === undefined && canonical.toLowerCase() === name.toLowerCase() ? canonical : id,
      null,
      null,
    )
  } catch (thrown) {
    if (thrown instanceof RangeError) {
      throw netFault(
        'System.TimeZoneNotFoundException',
        `The time zone ID '${id}' was not found on the local computer.`,
      )
    }
    throw thrown
  }
}

/** The clock time of a DateTime in UTC, by its kind or the source zone. */
function toUtc(value: DateTime, source: TimeZoneInfo | undefined): bigint {
  if (source !== undefined) {
    if (value.kind === utc && !source.isUtc) {
      throw argumentFault(
        'The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.',
        'sourceTimeZone',
      )
    }
    return value.ticks - source.offsetOfClock(value.ticks)
  }
  return value.utcTicks
}

const kindOf = (zone: TimeZoneInfo) => (zone.isUtc ? utc : zone.id === localZone() ? local : unspecified)

function convert(value: Value, second: TimeZoneInfo, third?: TimeZoneInfo): Value {
  const target = third ?? second
  if (value instanceof DateTimeOffset) {
    const offset = target.offsetAt(value.utcTicks)
    return new DateTimeOffset(value.utcTicks + offset, Number(offset / ticksPerMinute))
  }
  const moment = toUtc(value as DateTime, third === undefined ? undefined : second)
  return new DateTime(moment + target.offsetAt(moment), kindOf(target))
}

const momentOf = (value: Value, zone: TimeZoneInfo): bigint => {
  if (value instanceof DateTimeOffset) return value.utcTicks
  const date = value as DateTime
  return date.kind === unspecified ? date.ticks - zone.offsetOfClock(date.ticks) : date.utcTicks
}

/** All zones the platform knows. */
export function systemTimeZones(): TimeZoneInfo[] {
  return Intl.supportedValuesOf('timeZone').map((id) => new TimeZoneInfo(id))
}

export function timeZoneType(): Described {
  return {
    class: TimeZoneInfo,
    members: {
      'static Local': localTimeZone,
      'static Utc': () => utcZone,
      'static FindSystemTimeZoneById': findTimeZone,
      'static TryFindSystemTimeZoneById': (id: string, result: PSReference) => {
        try {
          result.value = findTimeZone(id)
          return true
        } catch {
          result.value = null
          return false
        }
      },
      'static GetSystemTimeZones': () => arrayFrom(requireType('System.TimeZoneInfo'), systemTimeZones()),
      'static ConvertTime': convert,
      'static ConvertTimeBySystemTimeZoneId': (value: Value, a: string, b?: string) =>
        b === undefined ? convert(value, findTimeZone(a)) : convert(value, findTimeZone(a), findTimeZone(b)),
      'static ConvertTimeFromUtc': (value: DateTime, zone: TimeZoneInfo) => {
        if (value.kind === local) {
          throw argumentFault(
            'The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.',
            'sourceTimeZone',
          )
        }
        return new DateTime(value.ticks + zone.offsetAt(value.ticks), kindOf(zone))
      },
      'static ConvertTimeToUtc': (value: DateTime, zone?: TimeZoneInfo) => new DateTime(toUtc(value, zone), utc),
      'static CreateCustomTimeZone': (id: string, offset: TimeSpan, display: string, standard: string) =>
        new TimeZoneInfo(id, offset.ticks, [display, standard, standard]),
      'static ClearCachedData': () => null,
      Id: (self: TimeZoneInfo) => self.id,
      BaseUtcOffset: (self: TimeZoneInfo) => new TimeSpan(self.baseOffset),
      DisplayName: (self: TimeZoneInfo) => self.nameOf('display'),
      StandardName: (self: TimeZoneInfo) => self.nameOf('standard'),
      DaylightName: (self: TimeZoneInfo) =>
        self.hasDaylightSaving ? self.nameOf('daylight') : self.nameOf('standard'),
      HasIanaId: (self: TimeZoneInfo) => self.isUtc || self.id.includes('/'),
      SupportsDaylightSavingTime: (self: TimeZoneInfo) => self.hasDaylightSaving,
      GetUtcOffset: (self: TimeZoneInfo, value: Value) => new TimeSpan(self.offsetAt(momentOf(value, self))),
      IsDaylightSavingTime: (self: TimeZoneInfo, value: Value) => self.isDaylightSaving(momentOf(value, self)),
      IsAmbiguousTime: () => false,
      IsInvalidTime: (self: TimeZoneInfo, value: DateTime) =>
        self.offsetAt(value.ticks - self.offsetOfClock(value.ticks)) !== self.offsetOfClock(value.ticks),
      Equals: (self: TimeZoneInfo, other: Value) =>
        other instanceof TimeZoneInfo && other.id === self.id && other.baseOffset === self.baseOffset,
      HasSameRules: (self: TimeZoneInfo, other: TimeZoneInfo) => other.baseOffset === self.baseOffset,
      ToString: (self: TimeZoneInfo) => self.nameOf('display'),
    },
  }
}

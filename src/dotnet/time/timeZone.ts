import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom } from '../../types/array.ts'
import { requireType } from '../../types/netType.ts'
import type { PSReference } from '../../types/psReference.ts'
import { argumentFault, argumentNull } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { DateTime, DateTimeOffset, local, unspecified, utc } from './dateTime.ts'
import { ticksPerMinute } from './ticks.ts'
import { TimeSpan } from './timeSpan.ts'
import { windowsNameOf, windowsZone } from './windowsZones.ts'
import { isDaylightSaving, localZone, offsetAt, offsetOfClock, standardOffset } from './zone.ts'
import { daylightName, genericName, lastDaylightTime, offsetText, standardName } from './zoneNames.ts'

/** System.TimeZoneInfo: a named zone of the platform's data, or a custom one with a fixed offset. */
export class TimeZoneInfo {
  readonly id: string
  readonly fixedOffset: bigint | null
  readonly names: readonly [string, string, string] | null
  /** The zone's name in the tz database, where the id is Windows's. */
  readonly zone: string

  constructor(
    id: string,
    fixedOffset: bigint | null = null,
    names: readonly [string, string, string] | null = null,
    zone: string = id,
  ) {
    this.id = id
    this.fixedOffset = fixedOffset
    this.names = names
    this.zone = zone
  }

  get isUtc(): boolean {
    return this.id === 'UTC'
  }

  get baseOffset(): bigint {
    if (this.fixedOffset !== null) return this.fixedOffset
    return standardOffset(this.zone, DateTime.utcNow().ticks)
  }

  offsetAt(utcTicks: bigint): bigint {
    return this.fixedOffset ?? offsetAt(this.zone, utcTicks)
  }

  offsetOfClock(clock: bigint): bigint {
    return this.fixedOffset ?? offsetOfClock(this.zone, clock)
  }

  isDaylightSaving(utcTicks: bigint): boolean {
    return this.fixedOffset === null && isDaylightSaving(this.zone, utcTicks)
  }

  get hasDaylightSaving(): boolean {
    return this.fixedOffset === null && lastDaylightTime(this.zone) !== null
  }

  /** The zone's long name; `style` picks standard or daylight time. */
  nameOf(style: 'standard' | 'daylight' | 'display'): string {
    if (this.names !== null) return this.names[style === 'display' ? 0 : style === 'standard' ? 1 : 2]
    if (this.isUtc) return style === 'display' ? '(UTC) Coordinated Universal Time' : 'Coordinated Universal Time'
    const clock = offsetText(this.baseOffset)
    if (style === 'display') return `(UTC${clock}) ${genericName(this.zone)}`
    if (style === 'standard') return standardName(this.zone)
    return daylightName(this.zone) ?? `GMT${clock}`
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

/** TimeZoneInfo.FindSystemTimeZoneById: IANA or Windows names. Throws TimeZoneNotFoundException. */
export function findTimeZone(id: string | null): TimeZoneInfo {
  if (id === null) throw argumentNull('id')
  if (id.toUpperCase() === 'UTC') return utcZone
  const windows = windowsZone(id)
  if (windows !== undefined) return new TimeZoneInfo(windows[0], null, null, windows[1])
  try {
    const canonical = new Intl.DateTimeFormat('en-US', { timeZone: id }).resolvedOptions().timeZone
    return new TimeZoneInfo(canonical.toLowerCase() === id.toLowerCase() ? canonical : id)
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

const kindOf = (zone: TimeZoneInfo) => (zone.isUtc ? utc : zone.zone === localZone() ? local : unspecified)

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

/** All zones the platform knows, from west to east. */
export function systemTimeZones(): TimeZoneInfo[] {
  const zones = Intl.supportedValuesOf('timeZone').map((id) => new TimeZoneInfo(id))
  const keyed = zones.map((zone) => ({ zone, offset: Number(zone.baseOffset), name: zone.nameOf('display') }))
  const { compare } = new Intl.Collator('en-US')
  return keyed.sort((a, b) => a.offset - b.offset || compare(a.name, b.name)).map(({ zone }) => zone)
}

function give(result: PSReference, value: string | null): boolean {
  result.value = value
  return value !== null
}

/** The Windows name of a zone: its own, or that of a zone with the same clock in winter and summer. */
function windowsIdOf(id: string): string | null {
  if (windowsZone(id) !== undefined || !Intl.supportedValuesOf('timeZone').includes(id)) return null
  const now = DateTime.utcNow().ticks
  const clocks = (zone: string) => `${offsetAt(zone, now)} ${offsetAt(zone, now - 182n * 864_000_000_000n)}`
  const own = clocks(id)
  return windowsNameOf(id, (other) => clocks(other) === own)
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
      'static TryConvertWindowsIdToIanaId': (id: string, first: Value, second?: PSReference) =>
        give(second ?? (first as unknown as PSReference), windowsZone(id)?.[1] ?? null),
      'static TryConvertIanaIdToWindowsId': (id: string, result: PSReference) => give(result, windowsIdOf(id)),
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
      DaylightName: (self: TimeZoneInfo) => self.nameOf('daylight'),
      HasIanaId: (self: TimeZoneInfo) => (self.fixedOffset === null ? self.zone === self.id : self.isUtc),
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

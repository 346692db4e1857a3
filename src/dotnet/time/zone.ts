import { surroundingsOrNull } from '../../kernel/surroundings.ts'
import { ticksPerMillisecond, ticksPerSecond, unixEpochTicks } from './ticks.ts'

/** The local zone's IANA name. */
export function localZone(): string {
  return surroundingsOrNull()?.host.clock.timeZone ?? 'UTC'
}

const isUtcName = (zone: string) => zone === 'UTC' || zone === 'Etc/UTC' || zone === 'GMT' || zone === 'Etc/GMT'

const formats: Map<string, Intl.DateTimeFormat> = new Map()

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  return format
}

/** A zone's offset from UTC, in ticks, at a moment given as UTC ticks. */
export function offsetAt(zone: string, utcTicks: bigint): bigint {
  if (isUtcName(zone)) return 0n
  const milliseconds = Number((utcTicks - unixEpochTicks) / ticksPerMillisecond)
  const whole = Math.floor(milliseconds / 1000) * 1000
  let [year, month, day, hour, minute, second] = [0, 1, 1, 0, 0, 0]
  for (const part of formatOf(zone).formatToParts(whole)) {
    const value = Number(part.value)
    if (part.type === 'year') year = value
    else if (part.type === 'month') month = value
    else if (part.type === 'day') day = value
    else if (part.type === 'hour') hour = value % 24
    else if (part.type === 'minute') minute = value
    else if (part.type === 'second') second = value
    else if (part.type === 'era' && part.value.startsWith('B')) year = 1 - year
  }
  const local = new Date(0)
  local.setUTCFullYear(year, month - 1, day)
  local.setUTCHours(hour, minute, second)
  return BigInt((local.getTime() - whole) / 1000) * ticksPerSecond
}

/** A zone's offset for a clock time in it: the standard one where the clock time is ambiguous, the one before the gap where it does not exist. */
export function offsetOfClock(zone: string, clockTicks: bigint): bigint {
  if (isUtcName(zone)) return 0n
  const guess = offsetAt(zone, clockTicks)
  const before = offsetAt(zone, clockTicks - 864_000_000_000n)
  const after = offsetAt(zone, clockTicks + 864_000_000_000n)
  const fits: bigint[] = []
  for (const offset of new Set([guess, before, after])) {
    if (offsetAt(zone, clockTicks - offset) === offset) fits.push(offset)
  }
  if (fits.length === 0) return before
  return fits.reduce((a, b) => (a < b ? a : b))
}

/** Whether the zone has another offset at this moment than its standard one of the year. */
export function isDaylightSaving(zone: string, utcTicks: bigint): boolean {
  if (isUtcName(zone)) return false
  return offsetAt(zone, utcTicks) !== standardOffset(zone, utcTicks)
}

/** The smaller of the offsets half a year apart. */
export function standardOffset(zone: string, utcTicks: bigint): bigint {
  const half = 182n * 864_000_000_000n
  const offsets = [offsetAt(zone, utcTicks), offsetAt(zone, utcTicks > half ? utcTicks - half : utcTicks + half)]
  return offsets[0]! < offsets[1]! ? offsets[0]! : offsets[1]!
}

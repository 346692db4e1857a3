import { ticksPerMinute, unixEpochTicks } from './ticks.ts'
import { isDaylightSaving, offsetAt } from './zone.ts'

/** What time zones are called: the platform's names in English. */

type Style = 'long' | 'longGeneric'

function nameAt(zone: string, milliseconds: number, style: Style): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(milliseconds)
  return parts.find((p) => p.type === 'timeZoneName')?.value ?? zone
}

const ticksOf = (milliseconds: number) => unixEpochTicks + BigInt(milliseconds) * 10_000n

const daylightTimes: Map<string, number | null> = new Map()

/** A moment (milliseconds of the epoch) of the latest year in which the zone kept daylight saving time; null: never. */
export function lastDaylightTime(zone: string): number | null {
  const known = daylightTimes.get(zone)
  if (known !== undefined) return known
  let found: number | null = null
  for (let year = new Date().getUTCFullYear(); year >= 1910 && found === null; year--) {
    const [winter, summer] = [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)]
    if (offsetAt(zone, ticksOf(winter)) === offsetAt(zone, ticksOf(summer))) continue
    found = isDaylightSaving(zone, ticksOf(winter)) ? winter : summer
  }
  daylightTimes.set(zone, found)
  return found
}

/** `+05:30`. */
export function offsetText(offset: bigint): string {
  const minutes = Number(offset / ticksPerMinute)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
}

/** The name of standard time. */
export function standardName(zone: string): string {
  const year = new Date().getUTCFullYear()
  const moments = [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)]
  const moment = moments.find((m) => !isDaylightSaving(zone, ticksOf(m))) ?? moments[0]!
  return nameAt(zone, moment, 'long')
}

/** The name of daylight saving time; null where the zone never had it or the platform has no name for it. */
export function daylightName(zone: string): string | null {
  const moment = lastDaylightTime(zone)
  if (moment === null) return null
  const name = nameAt(zone, moment, 'long')
  return name.startsWith('GMT') || name === standardName(zone) ? null : name
}

let regions: ReadonlySet<string> | null = null

/** The names of all countries and territories. */
function regionNames(): ReadonlySet<string> {
  if (regions !== null) return regions
  const display = new Intl.DisplayNames(['en-US'], { type: 'region', fallback: 'none' })
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const names = letters.flatMap((a) => letters.map((b) => display.of(a + b)))
  regions = new Set(names.filter((name) => name !== undefined))
  return regions
}

/** The name of the zone's time the whole year round, with the zone's city where several zones share the name. */
export function genericName(zone: string): string {
  const name = nameAt(zone, Date.now(), 'longGeneric')
  const [, ...places] = zone.replaceAll('_', ' ').split('/')
  const place = name.replace(/ Time$/, '')
  const city = places.at(-1)
  if (city === undefined || name.startsWith('GMT') || place.startsWith(city) || regionNames().has(place)) return name
  const state = places.length > 1 && places[0] !== 'Argentina' ? `, ${places[0]}` : ''
  return `${name} (${city}${state})`
}

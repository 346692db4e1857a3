import { Decimal, Double, Single } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import { netText } from '../../types/text/netText.ts'
import { bytesOf } from '../arguments.ts'
import { toBase64 } from '../convert.ts'
import { DateTime, DateTimeOffset } from '../time/dateTime.ts'
import { TimeSpan } from '../time/timeSpan.ts'

/** A value as XML Schema writes it: XmlConvert.ToString, XmlWriter.WriteValue. */
export function xmlText(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value instanceof Double || value instanceof Single) return floatText(value)
  if (value instanceof Decimal) return netText(value)
  if (value instanceof DateTime) return dateText(value)
  if (value instanceof DateTimeOffset) return dateText(value.clock) + offsetText(value.offsetMinutes)
  if (value instanceof TimeSpan) return durationText(value.ticks)
  if (value instanceof NetArray && value.storage instanceof Uint8Array) return toBase64(bytesOf(value))
  if (value instanceof NetArray) return [...value].map(xmlText).join(' ')
  return netText(value)
}

function floatText(value: Double | Single): string {
  const number = value.value
  if (number === Number.POSITIVE_INFINITY) return 'INF'
  if (number === Number.NEGATIVE_INFINITY) return '-INF'
  return netText(value)
}

const two = (n: number) => String(n).padStart(2, '0')

/** Date and time with the fraction that is there; the zone as the kind says. */
export function dateText(moment: DateTime): string {
  const fraction = Number(moment.ticks % 10_000_000n)
  const digits = fraction === 0 ? '' : `.${String(fraction).padStart(7, '0').replace(/0+$/, '')}`
  const clock = [moment.hour, moment.minute, moment.second].map(two).join(':')
  const day = [String(moment.year).padStart(4, '0'), two(moment.month), two(moment.day)].join('-')
  const text = `${day}T${clock}${digits}`
  if (moment.kind === 1) return `${text}Z`
  return moment.kind === 2 ? text + offsetText(Number((moment.ticks - moment.utcTicks) / 600_000_000n)) : text
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** ISO 8601 duration in days and parts of a day. */
export function durationText(ticks: bigint): string {
  if (ticks === 0n) return 'PT0S'
  const size = ticks < 0n ? -ticks : ticks
  const part = (unit: bigint, modulus: bigint) => Number((size / unit) % modulus)
  const days = size / 864_000_000_000n
  const hours = part(36_000_000_000n, 24n)
  const minutes = part(600_000_000n, 60n)
  const seconds = part(10_000_000n, 60n)
  const fraction = Number(size % 10_000_000n)
  let text = ticks < 0n ? '-P' : 'P'
  if (days > 0n) text += `${days}D`
  if (hours > 0 || minutes > 0 || seconds > 0 || fraction > 0) text += 'T'
  if (hours > 0) text += `${hours}H`
  if (minutes > 0) text += `${minutes}M`
  if (seconds > 0 || fraction > 0) {
    const digits = fraction === 0 ? '' : `.${String(fraction).padStart(7, '0').replace(/0+$/, '')}`
    text += `${seconds}${digits}S`
  }
  return text
}

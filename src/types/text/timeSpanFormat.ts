import { ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from '../../dotnet/time/ticks.ts'
import type { CultureInfo } from './culture.ts'
import { inputNotCorrect, readQuoted, runEnd } from './dateFormat.ts'

interface Parts {
  readonly days: string
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
  /** Seven digits. */
  readonly fraction: string
}

function split(ticks: bigint): Parts {
  const magnitude = ticks < 0n ? -ticks : ticks
  return {
    days: (magnitude / ticksPerDay).toString(),
    hours: Number((magnitude / ticksPerHour) % 24n),
    minutes: Number((magnitude / ticksPerMinute) % 60n),
    seconds: Number((magnitude / ticksPerSecond) % 60n),
    fraction: (magnitude % ticksPerSecond).toString().padStart(7, '0'),
  }
}

const pad = (text: string | number, width: number) => text.toString().padStart(width, '0')

/**
 * TimeSpan.ToString(format, culture). `c`, `t`, `T`, '' and null are the constant format, `g` and `G` depend on the culture's decimal separator,
 * anything longer is a custom pattern. Throws FormatException.
 */
export function formatTimeSpan(ticks: bigint, format: string | null, culture: CultureInfo): string {
  const parts = split(ticks)
  const clock = `${pad(parts.hours, 2)}:${pad(parts.minutes, 2)}:${pad(parts.seconds, 2)}`
  const sign = ticks < 0n ? '-' : ''
  switch (format) {
    case null:
    case '':
    case 'c':
    case 't':
    case 'T': {
      const days = parts.days === '0' ? '' : `${parts.days}.`
      const fraction = parts.fraction === '0000000' ? '' : `.${parts.fraction}`
      return sign + days + clock + fraction
    }
    case 'g': {
      const days = parts.days === '0' ? '' : `${parts.days}:`
      const fraction = parts.fraction.replace(/0+$/, '')
      const shown = fraction === '' ? '' : culture.numberFormat.numberDecimalSeparator + fraction
      return `${sign}${days}${parts.hours}:${pad(parts.minutes, 2)}:${pad(parts.seconds, 2)}${shown}`
    }
    case 'G':
      return `${sign}${parts.days}:${clock}${culture.numberFormat.numberDecimalSeparator}${parts.fraction}`
  }
  if (format.length === 1) throw inputNotCorrect()
  return formatCustom(parts, format)
}

function formatCustom(parts: Parts, format: string): string {
  let out = ''
  for (let i = 0; i < format.length; ) {
    const c = format[i]!
    const end = runEnd(format, i)
    const count = end - i
    switch (c) {
      case 'h':
        if (count > 2) throw inputNotCorrect()
        out += pad(parts.hours, count)
        break
      case 'm':
        if (count > 2) throw inputNotCorrect()
        out += pad(parts.minutes, count)
        break
      case 's':
        if (count > 2) throw inputNotCorrect()
        out += pad(parts.seconds, count)
        break
      case 'f':
        if (count > 7) throw inputNotCorrect()
        out += parts.fraction.slice(0, count)
        break
      case 'F':
        if (count > 7) throw inputNotCorrect()
        out += parts.fraction.slice(0, count).replace(/0+$/, '')
        break
      case 'd':
        if (count > 8) throw inputNotCorrect()
        out += pad(parts.days, count)
        break
      case "'":
      case '"': {
        const quoted = readQuoted(format, i)
        out += quoted.text
        i = quoted.end
        continue
      }
      case '%': {
        const next = format[i + 1]
        if (next === undefined || next === '%') throw inputNotCorrect()
        out += formatCustom(parts, next)
        i += 2
        continue
      }
      case '\\':
        if (i + 1 >= format.length) throw inputNotCorrect()
        out += format[i + 1]
        i += 2
        continue
      default:
        throw inputNotCorrect()
    }
    i = end
  }
  return out
}

import type { DateTime } from '../../../dotnet/time/dateTime.ts'
import type { CultureInfo } from '../../../types/text/culture.ts'
import { formatDateTime } from '../../../types/text/dateFormat.ts'

/** Seconds between 1970 and the year 1 of .NET's ticks. */
const unixEpochSeconds = 62_135_596_800n

const two = (value: number) => String(value).padStart(2, '0')

/** A date by the format letters of `date +…`, as Get-Date -UFormat takes them. A leading `+` is dropped; unknown letters stand for nothing. */
export function formatUnix(format: string, date: DateTime, culture: CultureInfo): string {
  const net = (text: string) => formatDateTime(date, text, culture)
  const text = format.startsWith('+') ? format.slice(1) : format
  let out = ''
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '%') {
      out += text[i]
      continue
    }
    i++
    if (i >= text.length) break
    out += letter(text[i] as string, date, net)
  }
  return out
}

function letter(kind: string, date: DateTime, net: (text: string) => string): string {
  switch (kind) {
    case 'A':
      return net('dddd')
    case 'a':
      return net('ddd')
    case 'B':
      return net('MMMM')
    case 'b':
    case 'h':
      return net('MMM')
    case 'C':
      return two(Math.floor(date.year / 100))
    case 'c':
      return `${net('ddd')} ${two(date.day)} ${net('MMM')} ${date.year} ${net('HH:mm:ss')}`
    case 'D':
    case 'x':
      return `${two(date.month)}/${two(date.day)}/${two(date.year % 100)}`
    case 'd':
      return two(date.day)
    case 'e':
      return String(date.day).padStart(2)
    case 'F':
      return `${date.year}-${two(date.month)}-${two(date.day)}`
    case 'G':
      return String(isoWeek(date)[0])
    case 'g':
      return two(isoWeek(date)[0] % 100)
    case 'H':
      return two(date.hour)
    case 'I':
      return two(hour12(date))
    case 'j':
      return String(date.dayOfYear).padStart(3, '0')
    case 'k':
      return String(date.hour).padStart(2)
    case 'l':
      return String(hour12(date)).padStart(2)
    case 'M':
      return two(date.minute)
    case 'm':
      return two(date.month)
    case 'n':
      return '\n'
    case 'p':
      return net('tt')
    case 'R':
      return `${two(date.hour)}:${two(date.minute)}`
    case 'r':
      return `${two(hour12(date))}:${two(date.minute)}:${two(date.second)} ${net('tt')}`
    case 'S':
      return two(date.second)
    case 's':
      return String(date.utcTicks / 10_000_000n - unixEpochSeconds)
    case 'T':
    case 'X':
      return `${two(date.hour)}:${two(date.minute)}:${two(date.second)}`
    case 't':
      return '\t'
    case 'U':
    case 'W':
      return String(Math.floor(date.dayOfYear / 7))
    case 'u':
      return String(date.dayOfWeek === 0 ? 7 : date.dayOfWeek)
    case 'V':
      return two(isoWeek(date)[1])
    case 'w':
      return String(date.dayOfWeek)
    case 'Y':
      return String(date.year)
    case 'y':
      return two(date.year % 100)
    case 'Z':
      return net('zz')
    case '%':
      return '%'
    default:
      return kind
  }
}

function hour12(date: DateTime): number {
  return date.hour % 12 === 0 ? 12 : date.hour % 12
}

/** Year and week of ISO 8601. */
function isoWeek(date: DateTime): readonly [number, number] {
  const day = new Date(Date.UTC(date.year, date.month - 1, date.day))
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7))
  const year = day.getUTCFullYear()
  return [year, Math.ceil(((day.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)]
}

import { maxLong, minLong, ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from '../../dotnet/time/ticks.ts'
import { Fault, netFault } from '../../kernel/fault.ts'
import type { CultureInfo } from './culture.ts'
import { inputNotCorrect, readQuoted, runEnd } from './dateFormat.ts'

const badTimeSpan = (text: string): Fault =>
  netFault('System.FormatException', `String '${text}' was not recognized as a valid TimeSpan.`)
const overflow = (text: string): Fault =>
  netFault(
    'System.OverflowException',
    `The TimeSpan string '${text}' could not be parsed because at least one of the numeric components is out of range or contains too many digits.`,
  )

interface Parts {
  readonly days: string
  readonly hours: string
  readonly minutes: string
  readonly seconds: string
  readonly fraction: string
}

/** Ticks of the parts, or null where one is out of range. */
function combine(parts: Parts, negative: boolean): bigint | null {
  const [days, hours, minutes, seconds] = [parts.days, parts.hours, parts.minutes, parts.seconds].map(Number)
  if (days! > 10_675_199 || hours! > 23 || minutes! > 59 || seconds! > 59) return null
  if (parts.fraction.length > 7) return null
  const ticks =
    BigInt(days!) * ticksPerDay +
    BigInt(hours!) * ticksPerHour +
    BigInt(minutes!) * ticksPerMinute +
    BigInt(seconds!) * ticksPerSecond +
    BigInt(parts.fraction.padEnd(7, '0'))
  const signed = negative ? -ticks : ticks
  return signed > maxLong || signed < minLong ? null : signed
}

const escapeText = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** TimeSpan.Parse: `[-]d`, `[-][d.]hh:mm[:ss[.fffffff]]`, `[-]d:hh:mm:ss[.f]`. Throws FormatException and OverflowException. */
export function parseTimeSpan(text: string, culture: CultureInfo): bigint {
  const trimmed = text.trim()
  const negative = trimmed.startsWith('-')
  const body = negative ? trimmed.slice(1) : trimmed
  const point = escapeText(culture.numberFormat.numberDecimalSeparator)
  const pattern = new RegExp(`^(?:(\\d+)|(?:(\\d+)[.:])??(\\d+):(\\d+)(?::(\\d+)(?:(?:\\.|${point})(\\d+))?)?)$`)
  const m = pattern.exec(body)
  if (m === null) throw badTimeSpan(text)
  if (m[1] !== undefined) {
    const ticks = combine({ days: m[1], hours: '0', minutes: '0', seconds: '0', fraction: '' }, negative)
    if (ticks === null) throw overflow(text)
    return ticks
  }
  const [hours, minutes] = [m[3]!, m[4]!]
  let ticks = combine({ days: m[2] ?? '0', hours, minutes, seconds: m[5] ?? '0', fraction: m[6] ?? '' }, negative)
  // Three numbers that make no time of day are days, hours and minutes.
  if (ticks === null && m[2] === undefined && m[5] !== undefined && m[6] === undefined) {
    ticks = combine({ days: hours, hours: minutes, minutes: m[5], seconds: '0', fraction: '' }, negative)
  }
  if (ticks === null) throw overflow(text)
  return ticks
}

class ExactSpan {
  readonly text: string
  at = 0
  days = '0'
  hours = '0'
  minutes = '0'
  seconds = '0'
  fraction = ''
  constructor(text: string) {
    this.text = text
  }

  digits(minimum: number, maximum: number): string {
    const start = this.at
    while (this.at - start < maximum && /\d/.test(this.text[this.at] ?? '')) this.at++
    if (this.at - start < minimum) throw inputNotCorrect()
    return this.text.slice(start, this.at)
  }

  scan(format: string): void {
    for (let i = 0; i < format.length; ) {
      const c = format[i]!
      const end = runEnd(format, i)
      const count = end - i
      switch (c) {
        case 'd':
          if (count > 8) throw inputNotCorrect()
          this.days = this.digits(count, count === 1 ? 8 : count)
          break
        case 'h':
        case 'm':
        case 's': {
          if (count > 2) throw inputNotCorrect()
          const value = this.digits(count, count === 1 ? 2 : count)
          if (c === 'h') this.hours = value
          else if (c === 'm') this.minutes = value
          else this.seconds = value
          break
        }
        case 'f':
        case 'F':
          if (count > 7) throw inputNotCorrect()
          this.fraction = this.digits(c === 'f' ? count : 0, count)
          break
        case "'":
        case '"': {
          const quoted = readQuoted(format, i)
          this.literal(quoted.text)
          i = quoted.end
          continue
        }
        case '%':
          if (i + 1 >= format.length || format[i + 1] === '%') throw inputNotCorrect()
          i++
          continue
        case '\\':
          if (i + 1 >= format.length) throw inputNotCorrect()
          this.literal(format[i + 1]!)
          i += 2
          continue
        default:
          throw inputNotCorrect()
      }
      i = end
    }
    if (this.at < this.text.length) throw inputNotCorrect()
  }

  literal(text: string): void {
    if (!this.text.startsWith(text, this.at)) throw inputNotCorrect()
    this.at += text.length
  }
}

/** TimeSpan.ParseExact by one format; `assumeNegative` is TimeSpanStyles.AssumeNegative. */
export function parseTimeSpanExact(
  text: string,
  format: string,
  culture: CultureInfo,
  assumeNegative: boolean,
): bigint {
  if (format.length === 1 && 'ctTgG'.includes(format)) return parseTimeSpan(text, culture)
  if (format.length <= 1) throw netFault('System.FormatException', `Format specifier '${format}' was invalid.`)
  const scanner = new ExactSpan(text)
  scanner.scan(format)
  const ticks = combine(scanner, assumeNegative)
  if (ticks === null) throw overflow(text)
  return ticks
}

/** TimeSpan.ParseExact by several formats. */
export function parseTimeSpanAny(
  text: string,
  formats: readonly string[],
  culture: CultureInfo,
  assumeNegative: boolean,
): bigint {
  for (const format of formats) {
    const ticks = fitting(text, format, culture, assumeNegative)
    if (ticks !== null) return ticks
  }
  throw badTimeSpan(text)
}

function fitting(text: string, format: string, culture: CultureInfo, assumeNegative: boolean): bigint | null {
  try {
    return parseTimeSpanExact(text, format, culture, assumeNegative)
  } catch (thrown) {
    if (thrown instanceof Fault) return null
    throw thrown
  }
}

import { formatGuid, Guid } from '../../dotnet/guid.ts'
import { DateOnly, DateTime, DateTimeOffset, TimeOnly } from '../../dotnet/time/dateTime.ts'
import { TimeSpan } from '../../dotnet/time/timeSpan.ts'
import { Char, UInt64 } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../conversion/toText.ts'
import { EnumValue, enumText } from '../enum.ts'
import { requireType } from '../netType.ts'
import { PSCustomObject, PSObject } from '../psobject.ts'
import { typeOf } from '../typeOf.ts'
import { type CultureInfo, currentCulture } from './culture.ts'
import { formatDateOnly, formatDateTime, formatDateTimeOffset, formatTimeOnly } from './dateFormat.ts'
import { isNumeric } from './digits.ts'
import { formatNumber } from './numberFormat.ts'
import { formatTimeSpan } from './timeSpanFormat.ts'

/** An object of a class in `dotnet/` that is IFormattable. */
export interface Formattable {
  formatWith(format: string | null, culture: CultureInfo): string
}

function isFormattable(value: object): value is Formattable {
  return 'formatWith' in value && typeof value.formatWith === 'function'
}

/** Enum.ToString(format): G, F, D, X. Throws FormatException. */
export function formatEnum(value: EnumValue, format: string | null): string {
  switch (format) {
    case null:
    case '':
    case 'G':
    case 'g':
    case 'F':
    case 'f':
      return enumText(value)
    case 'D':
    case 'd':
      return value.value.toString()
    case 'X':
    case 'x': {
      const widths = new Map([
        ['Byte', 2],
        ['SByte', 2],
        ['Int16', 4],
        ['UInt16', 4],
        ['Int64', 16],
        ['UInt64', 16],
      ])
      const width = widths.get(value.netType.underlying.name) ?? 8
      return BigInt.asUintN(width * 4, BigInt(value.value))
        .toString(16)
        .toUpperCase()
        .padStart(width, '0')
    }
    default:
      throw netFault('System.FormatException', 'Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".')
  }
}

/**
 * IFormattable.ToString(format, culture) of a value, or null where its type is not formattable. Strings, Booleans and Chars are not. Throws
 * FormatException.
 */
export function formatIfFormattable(value: Value, format: string | null, culture: CultureInfo): string | null {
  if (isNumeric(value)) return formatNumber(value, format, culture.numberFormat)
  if (value === null || typeof value !== 'object') return null
  if (value instanceof DateTime) return formatDateTime(value, format, culture)
  if (value instanceof EnumValue) return formatEnum(value, format)
  if (value instanceof TimeSpan) return formatTimeSpan(value.ticks, format, culture)
  if (value instanceof Guid) return formatGuid(value, format)
  if (value instanceof DateTimeOffset) return formatDateTimeOffset(value.clock, value.offsetTicks, format, culture)
  if (value instanceof DateOnly) return formatDateOnly(value.midnight, format, culture)
  if (value instanceof TimeOnly) return formatTimeOnly(value.onFirstDay, format, culture)
  if (isFormattable(value)) return value.formatWith(format, culture)
  return 'scriptFields' in value ? formatScriptObject(value, format) : null
}

/** IFormattable as a class of the script implements it. */
function formatScriptObject(value: Value & object, format: string | null): string | null {
  const type = typeOf(value)
  if (!type.isA(requireType('System.IFormattable'))) return null
  const method = type.methods('tostring')?.find((m) => m.parameters.length === 2)
  const text = method?.implementation(value, format, null)
  return typeof text === 'string' ? text : null
}

/** Object.ToString() of any value in the current culture; `$null` is ''. */
export function netText(value: Value, culture: CultureInfo = currentCulture()): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'bigint':
      return value < 0 ? culture.numberFormat.negativeSign + (-value).toString() : value.toString()
    case 'boolean':
      return value ? 'True' : 'False'
  }
  if (value === null) return ''
  if (value instanceof Char) return String.fromCharCode(value.code)
  if (value instanceof UInt64) return value.value.toString()
  const formatted = formatIfFormattable(value, null, culture)
  if (formatted !== null) return formatted
  // .NET gets the PSObject around a custom object, which shows its properties.
  if (value instanceof PSCustomObject) return toText(value)
  const overloads = typeOf(value).methods('tostring')
  const plain = overloads?.find((m) => m.parameters.length === 0)
  const text = plain?.implementation(value)
  return typeof text === 'string' ? text : typeOf(value).toString()
}

/** What a composite format writes for an argument: by its format where it is formattable, else ToString(). */
export function formatValue(
  value: Value,
  format: string | null,
  culture: CultureInfo,
  textOf: (value: Value) => string = netText,
): string {
  if (value instanceof PSObject) return value.written ?? formatValue(value.base, format, culture, textOf)
  return formatIfFormattable(value, format, culture) ?? textOf(value)
}

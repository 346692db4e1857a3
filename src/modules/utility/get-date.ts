import { DateTime, utc } from '../../dotnet/time/dateTime.ts'
import { passive, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { enumNamed } from '../../types/enum.ts'
import { netType, requireType } from '../../types/netType.ts'
import { extensible, setNote } from '../../types/psobject.ts'
import { registerTypes } from '../../types/registry.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { formatIfFormattable } from '../../types/text/netText.ts'
import { formatUnix } from './objects/u-format.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-date */
export const getDate = defineCmdlet('Get-Date', () => ({
  class: 'Microsoft.PowerShell.Commands.GetDateCommand',
  defaultSet: 'DateAndFormat',
  outputTypes: ['System.String', 'System.DateTime'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096615',
  parameters: {
    Date: parameter('DateTime', {
      sets: {
        DateAndFormat: { position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        DateAndUFormat: { position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
      },
      aliases: ['LastWriteTime'],
    }),
    UnixTimeSeconds: parameter('Int64', {
      sets: { UnixTimeSecondsAndFormat: { mandatory: true }, UnixTimeSecondsAndUFormat: { mandatory: true } },
      aliases: ['UnixTime'],
      attributes: [validateRange(-62135596800n, 253402300799n)],
    }),
    Year: parameter('Int32', { attributes: [validateRange(1, 9999)] }),
    Month: parameter('Int32', { attributes: [validateRange(1, 12)] }),
    Day: parameter('Int32', { attributes: [validateRange(1, 31)] }),
    Hour: parameter('Int32', { attributes: [validateRange(0, 23)] }),
    Minute: parameter('Int32', { attributes: [validateRange(0, 59)] }),
    Second: parameter('Int32', { attributes: [validateRange(0, 59)] }),
    Millisecond: parameter('Int32', { attributes: [validateRange(0, 999)] }),
    DisplayHint: parameter('Microsoft.PowerShell.Commands.DisplayHintType'),
    UFormat: parameter('String', {
      sets: { DateAndUFormat: { mandatory: true }, UnixTimeSecondsAndUFormat: { mandatory: true } },
    }),
    Format: parameter('String', {
      sets: { DateAndFormat: {}, UnixTimeSecondsAndFormat: {} },
      attributes: [passive('ArgumentCompletions')],
    }),
    AsUTC: parameter('SwitchParameter'),
  },
  process({ bound, isBound, write }) {
    let date = (bound.Date as unknown as DateTime | undefined) ?? DateTime.now()
    if (bound.UnixTimeSeconds !== undefined)
      date = new DateTime(DateTime.unixEpoch.ticks + bound.UnixTimeSeconds * 10_000_000n, utc).toLocalTime()
    date = withParts(date, bound)
    if (bound.AsUTC) date = date.toUniversalTime()
    if (isBound('UFormat')) write(formatUnix(bound.UFormat ?? '', date, currentCulture()))
    else if (isBound('Format')) write(formatted(date, bound.Format ?? ''))
    else {
      const { value, bag } = extensible(date)
      setNote(
        bag,
        'DisplayHint',
        bound.DisplayHint ?? enumNamed(requireType('Microsoft.PowerShell.Commands.DisplayHintType'), 'DateTime')!,
      )
      write(value)
    }
  },
}))

interface Parts {
  readonly Year?: number | undefined
  readonly Month?: number | undefined
  readonly Day?: number | undefined
  readonly Hour?: number | undefined
  readonly Minute?: number | undefined
  readonly Second?: number | undefined
  readonly Millisecond?: number | undefined
}

/** Replaces the parts that were named; a day that the month lacks moves into the next month, as adding does. */
function withParts(date: DateTime, parts: Parts): DateTime {
  let result = date
  if (parts.Year !== undefined) result = result.addYears(parts.Year - result.year)
  if (parts.Month !== undefined) result = result.addMonths(parts.Month - result.month)
  if (parts.Day !== undefined) result = result.addTicks(BigInt(parts.Day - result.day) * 864_000_000_000n)
  if (parts.Hour !== undefined) result = result.addTicks(BigInt(parts.Hour - result.hour) * 36_000_000_000n)
  if (parts.Minute !== undefined) result = result.addTicks(BigInt(parts.Minute - result.minute) * 600_000_000n)
  if (parts.Second !== undefined) result = result.addTicks(BigInt(parts.Second - result.second) * 10_000_000n)
  // Milliseconds stand for the whole fraction of the second.
  if (parts.Millisecond !== undefined)
    result = result.addTicks(BigInt(parts.Millisecond) * 10_000n - (result.ticks % 10_000_000n))
  return result
}

/** -Format: a .NET format, or the name of a format for files. */
function formatted(date: DateTime, format: string): string {
  const names = new Map([
    ['filedate', 'yyyyMMdd'],
    ['filedateuniversal', 'yyyyMMddZ'],
    ['filedatetime', 'yyyyMMddTHHmmssffff'],
    ['filedatetimeuniversal', 'yyyyMMddTHHmmssffffZ'],
  ])
  const named = names.get(format.toLowerCase())
  const shown = named?.endsWith('Z') ? date.toUniversalTime() : date
  return formatIfFormattable(shown, named ?? format, currentCulture()) ?? ''
}

registerTypes([
  netType('Microsoft.PowerShell.Commands.DisplayHintType', () => ({
    assembly: 'Microsoft.PowerShell.Commands.Utility',
    kind: 'enum',
    values: [
      ['Date', 0],
      ['Time', 1],
      ['DateTime', 2],
    ],
  })),
])

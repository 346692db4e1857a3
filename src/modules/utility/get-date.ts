import { passive, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))

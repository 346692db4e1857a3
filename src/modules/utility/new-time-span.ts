import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-timespan */
export const newTimeSpan = defineCmdlet('New-TimeSpan', () => ({
  class: 'Microsoft.PowerShell.Commands.NewTimeSpanCommand',
  defaultSet: 'Date',
  outputTypes: ['System.TimeSpan'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096709',
  parameters: {
    Start: parameter('DateTime', {
      set: 'Date',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['LastWriteTime'],
    }),
    End: parameter('DateTime', { set: 'Date', position: 1, fromPipelineByPropertyName: true }),
    Days: parameter('Int32', { set: 'Time' }),
    Hours: parameter('Int32', { set: 'Time' }),
    Minutes: parameter('Int32', { set: 'Time' }),
    Seconds: parameter('Int32', { set: 'Time' }),
    Milliseconds: parameter('Int32', { set: 'Time' }),
  },
  process: missing,
}))

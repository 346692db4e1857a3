import { DateTime } from '../../dotnet/time/dateTime.ts'
import { TimeSpan } from '../../dotnet/time/timeSpan.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

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
  process({ bound, parameterSetName, write }) {
    if (parameterSetName === 'Date') {
      const now = DateTime.now()
      const start = (bound.Start as unknown as DateTime | undefined) ?? now
      const end = (bound.End as unknown as DateTime | undefined) ?? now
      write(new TimeSpan(end.ticks - start.ticks))
      return
    }
    const seconds =
      ((BigInt(bound.Days ?? 0) * 24n + BigInt(bound.Hours ?? 0)) * 60n + BigInt(bound.Minutes ?? 0)) * 60n +
      BigInt(bound.Seconds ?? 0)
    write(new TimeSpan(seconds * 10_000_000n + BigInt(bound.Milliseconds ?? 0) * 10_000n))
  },
}))

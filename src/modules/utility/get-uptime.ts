import { DateTime } from '../../dotnet/time/dateTime.ts'
import { TimeSpan } from '../../dotnet/time/timeSpan.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-uptime */
export const getUptime = defineCmdlet('Get-Uptime', () => ({
  class: 'Microsoft.PowerShell.Commands.GetUptimeCommand',
  defaultSet: 'Timespan',
  outputTypes: ['System.TimeSpan', 'System.DateTime'],
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=834862',
  parameters: {
    Since: parameter('SwitchParameter', { set: 'Since' }),
  },
  process({ bound, frame, write }) {
    // The steady clock counts from the start of the machine.
    const seconds = frame.session.host.clock.ticks() / 1_000_000_000n
    write(bound.Since ? startedAt(seconds) : new TimeSpan(seconds * 10_000_000n))
  },
}))

function startedAt(seconds: bigint): DateTime {
  const now = DateTime.now()
  return new DateTime(now.ticks - seconds * 10_000_000n, now.kind)
}

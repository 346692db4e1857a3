import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-uptime */
export const getUptime = defineCmdlet('Get-Uptime', () => ({
  class: 'Microsoft.PowerShell.Commands.GetUptimeCommand',
  defaultSet: 'Timespan',
  outputTypes: ['System.TimeSpan', 'System.DateTime'],
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=834862',
  parameters: {
    Since: parameter('SwitchParameter', { set: 'Since' }),
  },
  process: missing,
}))

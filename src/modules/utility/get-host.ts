import { defineCmdlet } from '../../engine/commands/define.ts'
import { findVariable } from '../../session/variables.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-host */
export const getHost = defineCmdlet('Get-Host', () => ({
  class: 'Microsoft.PowerShell.Commands.GetHostCommand',
  outputTypes: ['System.Management.Automation.Host.PSHost'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097110',
  parameters: {},
  begin({ frame, write }) {
    write(findVariable(frame, 'host') ?? null)
  },
}))

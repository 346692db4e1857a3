import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/new-pssessionoption */
export const newPSSessionOption = defineCmdlet('New-PSSessionOption', () => ({
  class: 'Microsoft.PowerShell.Commands.NewPSSessionOptionCommand',
  outputTypes: ['System.Management.Automation.Remoting.PSSessionOption'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096488',
  parameters: {
    SkipCACheck: parameter('SwitchParameter'),
    SkipCNCheck: parameter('SwitchParameter'),
  },
  process: missing,
}))

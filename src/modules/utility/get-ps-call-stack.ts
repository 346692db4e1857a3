import { defineCmdlet } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-pscallstack */
export const getPSCallStack = defineCmdlet('Get-PSCallStack', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPSCallStackCommand',
  outputTypes: ['System.Management.Automation.CallStackFrame'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096705',
  parameters: {},
  process: missing,
}))

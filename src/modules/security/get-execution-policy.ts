import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/get-executionpolicy */
export const getExecutionPolicy = defineCmdlet('Get-ExecutionPolicy', () => ({
  class: 'Microsoft.PowerShell.Commands.GetExecutionPolicyCommand',
  outputTypes: ['Microsoft.PowerShell.ExecutionPolicy'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096594',
  parameters: {
    Scope: parameter('Microsoft.PowerShell.ExecutionPolicyScope', { position: 0, fromPipelineByPropertyName: true }),
    List: parameter('SwitchParameter'),
  },
  process: missing,
}))

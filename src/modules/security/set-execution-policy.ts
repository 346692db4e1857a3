import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/set-executionpolicy */
export const setExecutionPolicy = defineCmdlet('Set-ExecutionPolicy', () => ({
  class: 'Microsoft.PowerShell.Commands.SetExecutionPolicyCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096612',
  parameters: {
    ExecutionPolicy: parameter('Microsoft.PowerShell.ExecutionPolicy', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
    }),
    Scope: parameter('Microsoft.PowerShell.ExecutionPolicyScope', { position: 1, fromPipelineByPropertyName: true }),
    Force: parameter('SwitchParameter'),
  },
  process: missing,
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { netFault } from '../../kernel/fault.ts'

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
  process() {
    throw netFault('System.PlatformNotSupportedException', 'Operation is not supported on this platform.')
  },
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/remove-module */
export const removeModule = defineCmdlet('Remove-Module', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveModuleCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096802',
  parameters: {
    Name: parameter('String[]', { set: 'name', mandatory: true, position: 0, fromPipeline: true }),
    FullyQualifiedName: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', { set: 'FullyQualifiedName', mandatory: true, position: 0, fromPipeline: true }),
    ModuleInfo: parameter('System.Management.Automation.PSModuleInfo[]', { set: 'ModuleInfo', mandatory: true, position: 0, fromPipeline: true }),
    Force: parameter('SwitchParameter'),
  },
  process: missing,
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/debug-runspace */
export const debugRunspace = defineCmdlet('Debug-Runspace', () => ({
  class: 'Microsoft.PowerShell.Commands.DebugRunspaceCommand',
  defaultSet: 'RunspaceParameterSet',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096917',
  parameters: {
    Runspace: parameter('System.Management.Automation.Runspaces.Runspace', {
      set: 'RunspaceParameterSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    Name: parameter('String', { set: 'NameParameterSet', mandatory: true, position: 0 }),
    Id: parameter('Int32', { set: 'IdParameterSet', mandatory: true, position: 0 }),
    InstanceId: parameter('Guid', { set: 'InstanceIdParameterSet', mandatory: true, position: 0 }),
    BreakAll: parameter('SwitchParameter'),
  },
  process: missing,
}))

import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/disable-runspacedebug */
export const disableRunspaceDebug = defineCmdlet('Disable-RunspaceDebug', () => ({
  class: 'Microsoft.PowerShell.Commands.DisableRunspaceDebugCommand',
  defaultSet: 'RunspaceNameParameterSet',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096924',
  parameters: {
    RunspaceName: parameter('String[]', { set: 'RunspaceNameParameterSet', position: 0, attributes: [notNullOrEmpty] }),
    Runspace: parameter('System.Management.Automation.Runspaces.Runspace[]', {
      set: 'RunspaceParameterSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    RunspaceId: parameter('Int32[]', {
      set: 'RunspaceIdParameterSet',
      mandatory: true,
      position: 0,
      attributes: [notNullOrEmpty],
    }),
    RunspaceInstanceId: parameter('Guid[]', {
      set: 'RunspaceInstanceIdParameterSet',
      mandatory: true,
      position: 0,
      attributes: [notNullOrEmpty],
    }),
    ProcessName: parameter('String', { set: 'ProcessNameParameterSet', position: 0, attributes: [notNullOrEmpty] }),
    AppDomainName: parameter('String[]', { set: 'ProcessNameParameterSet', position: 1, attributes: [notNullOrEmpty] }),
  },
  process: missing,
}))

import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-runspace */
export const getRunspace = defineCmdlet('Get-Runspace', () => ({
  class: 'Microsoft.PowerShell.Commands.GetRunspaceCommand',
  defaultSet: 'NameParameterSet',
  outputTypes: ['System.Management.Automation.Runspaces.Runspace'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096616',
  parameters: {
    Name: parameter('String[]', { set: 'NameParameterSet', position: 0, attributes: [notNullOrEmpty] }),
    Id: parameter('Int32[]', { set: 'IdParameterSet', mandatory: true, position: 0 }),
    InstanceId: parameter('Guid[]', { set: 'InstanceIdParameterSet', mandatory: true, position: 0 }),
  },
  process: missing,
}))

import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-variable */
export const newVariable = defineCmdlet('New-Variable', () => ({
  class: 'Microsoft.PowerShell.Commands.NewVariableCommand',
  shouldProcess: true,
  confirmImpact: 'Low',
  outputTypes: ['System.Management.Automation.PSVariable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097121',
  parameters: {
    Name: parameter('String', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Value: parameter('Object', { position: 1, fromPipeline: true, fromPipelineByPropertyName: true }),
    Description: parameter('String'),
    Option: parameter('System.Management.Automation.ScopedItemOptions'),
    Visibility: parameter('System.Management.Automation.SessionStateEntryVisibility'),
    Force: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
  },
  process: missing,
}))

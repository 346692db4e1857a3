import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-variable */
export const setVariable = defineCmdlet('Set-Variable', () => ({
  class: 'Microsoft.PowerShell.Commands.SetVariableCommand',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.PSVariable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096624',
  parameters: {
    Name: parameter('String[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Value: parameter('Object', { position: 1, fromPipeline: true, fromPipelineByPropertyName: true }),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Description: parameter('String'),
    Option: parameter('System.Management.Automation.ScopedItemOptions'),
    Force: parameter('SwitchParameter'),
    Visibility: parameter('System.Management.Automation.SessionStateEntryVisibility'),
    PassThru: parameter('SwitchParameter'),
    Append: parameter('SwitchParameter'),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
  },
  process: missing,
}))

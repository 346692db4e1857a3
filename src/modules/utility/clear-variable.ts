import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/clear-variable */
export const clearVariable = defineCmdlet('Clear-Variable', () => ({
  class: 'Microsoft.PowerShell.Commands.ClearVariableCommand',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.PSVariable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096923',
  parameters: {
    Name: parameter('String[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Force: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
  },
  process: missing,
}))

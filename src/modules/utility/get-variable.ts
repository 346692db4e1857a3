import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-variable */
export const getVariable = defineCmdlet('Get-Variable', () => ({
  class: 'Microsoft.PowerShell.Commands.GetVariableCommand',
  outputTypes: ['System.Management.Automation.PSVariable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096711',
  parameters: {
    Name: parameter('String[]', {
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    ValueOnly: parameter('SwitchParameter'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
  },
  process: missing,
}))

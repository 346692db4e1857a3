import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-alias */
export const newAlias = defineCmdlet('New-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.NewAliasCommand',
  shouldProcess: true,
  confirmImpact: 'Low',
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097022',
  parameters: {
    Name: parameter('String', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Value: parameter('String', { mandatory: true, position: 1, fromPipelineByPropertyName: true }),
    Description: parameter('String'),
    Option: parameter('System.Management.Automation.ScopedItemOptions'),
    PassThru: parameter('SwitchParameter'),
    Scope: parameter('String', { attributes: [completer] }),
    Force: parameter('SwitchParameter'),
  },
  process: missing,
}))

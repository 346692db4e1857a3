import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-alias */
export const setAlias = defineCmdlet('Set-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.SetAliasCommand',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096625',
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

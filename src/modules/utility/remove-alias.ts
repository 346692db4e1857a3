import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-alias */
export const removeAlias = defineCmdlet('Remove-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveAliasCommand',
  defaultSet: 'Default',
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2097127',
  parameters: {
    Name: parameter('String[]', { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
    Scope: parameter('String', { attributes: [completer] }),
    Force: parameter('SwitchParameter'),
  },
  process: missing,
}))

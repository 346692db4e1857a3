import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-alias */
export const getAlias = defineCmdlet('Get-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.GetAliasCommand',
  defaultSet: 'Default',
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096702',
  parameters: {
    Name: parameter('String[]', {
      set: 'Default',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Exclude: parameter('String[]'),
    Scope: parameter('String', { attributes: [completer] }),
    Definition: parameter('String[]', { set: 'Definition', attributes: [notNullOrEmpty] }),
  },
  process: missing,
}))

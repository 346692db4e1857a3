import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-alias */
export const exportAlias = defineCmdlet('Export-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportAliasCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096597',
  parameters: {
    Path: parameter('String', { set: 'ByPath', mandatory: true, position: 0 }),
    LiteralPath: parameter('String', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Name: parameter('String[]', { position: 1, fromPipelineByPropertyName: true }),
    PassThru: parameter('SwitchParameter'),
    As: parameter('Microsoft.PowerShell.Commands.ExportAliasFormat'),
    Append: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    Description: parameter('String'),
    Scope: parameter('String', { attributes: [completer] }),
  },
  process: missing,
}))

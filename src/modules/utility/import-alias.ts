import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-alias */
export const importAlias = defineCmdlet('Import-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportAliasCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097125',
  parameters: {
    Path: parameter('String', {
      set: 'ByPath',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
    PassThru: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
  },
  process: missing,
}))

import { allowNull, notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-clixml */
export const exportClixml = defineCmdlet('Export-Clixml', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportClixmlCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096926',
  parameters: {
    Depth: parameter('Int32', { attributes: [validateRange(1, 2147483647)] }),
    Path: parameter('String', { set: 'ByPath', mandatory: true, position: 0 }),
    LiteralPath: parameter('String', { set: 'ByLiteralPath', mandatory: true, aliases: ['PSPath', 'LP'] }),
    InputObject: parameter('PSObject', { mandatory: true, fromPipeline: true, attributes: [allowNull] }),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
  },
  process: missing,
}))

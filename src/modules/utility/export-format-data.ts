import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-formatdata */
export const exportFormatData = defineCmdlet('Export-FormatData', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportFormatDataCommand',
  defaultSet: 'ByPath',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096834',
  parameters: {
    InputObject: parameter('System.Management.Automation.ExtendedTypeDefinition[]', {
      mandatory: true,
      fromPipeline: true,
    }),
    Path: parameter('String', { set: 'ByPath', mandatory: true, aliases: ['FilePath'] }),
    LiteralPath: parameter('String', { set: 'ByLiteralPath', mandatory: true, aliases: ['PSPath', 'LP'] }),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    IncludeScriptBlock: parameter('SwitchParameter'),
  },
  process: missing,
}))

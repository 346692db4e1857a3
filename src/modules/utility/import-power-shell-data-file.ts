import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-powershelldatafile */
export const importPowerShellDataFile = defineCmdlet('Import-PowerShellDataFile', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand',
  defaultSet: 'ByPath',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=623621',
  parameters: {
    Path: parameter('String[]', { set: 'ByPath', mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    LiteralPath: parameter('String[]', {
      set: 'ByLiteralPath',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
      attributes: [notNullOrEmpty],
    }),
    SkipLimitCheck: parameter('SwitchParameter'),
  },
  process: missing,
}))

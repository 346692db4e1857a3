import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-clixml */
export const importClixml = defineCmdlet('Import-Clixml', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportClixmlCommand',
  defaultSet: 'ByPath',
  paging: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096618',
  parameters: {
    Path: parameter('String[]', {
      set: 'ByPath',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String[]', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
  },
  process: missing,
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/unblock-file */
export const unblockFile = defineCmdlet('Unblock-File', () => ({
  class: 'Microsoft.PowerShell.Commands.UnblockFileCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097033',
  parameters: {
    Path: parameter('String[]', { set: 'ByPath', mandatory: true, position: 0 }),
    LiteralPath: parameter('String[]', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
  },
  process: missing,
}))

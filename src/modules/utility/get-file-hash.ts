import { validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-filehash */
export const getFileHash = defineCmdlet('Get-FileHash', () => ({
  class: 'Microsoft.PowerShell.Commands.GetFileHashCommand',
  defaultSet: 'Path',
  outputTypes: ['Microsoft.PowerShell.Commands.FileHashInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=517145',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    InputStream: parameter('System.IO.Stream', { set: 'StreamParameterSet', mandatory: true, position: 0 }),
    Algorithm: parameter('String', {
      position: 1,
      attributes: [validateSet('SHA1', 'SHA256', 'SHA384', 'SHA512', 'MD5')],
    }),
  },
  process: missing,
}))

import { defineCmdlet } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-temporaryfile */
export const newTemporaryFile = defineCmdlet('New-TemporaryFile', () => ({
  class: 'Microsoft.PowerShell.Commands.NewTemporaryFileCommand',
  shouldProcess: true,
  confirmImpact: 'Low',
  outputTypes: ['System.IO.FileInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097032',
  parameters: {},
  process: missing,
}))

import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-progress */
export const writeProgress = defineCmdlet('Write-Progress', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteProgressCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097036',
  parameters: {
    Activity: parameter('String', { position: 0 }),
    Status: parameter('String', { position: 1, attributes: [notNullOrEmpty] }),
    Id: parameter('Int32', { position: 2, attributes: [validateRange(0, 2147483647)] }),
    PercentComplete: parameter('Int32', { attributes: [validateRange(-1, 100)] }),
    SecondsRemaining: parameter('Int32'),
    CurrentOperation: parameter('String'),
    ParentId: parameter('Int32', { attributes: [validateRange(-1, 2147483647)] }),
    Completed: parameter('SwitchParameter'),
    SourceId: parameter('Int32'),
  },
  process: missing,
}))

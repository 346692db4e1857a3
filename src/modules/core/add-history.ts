import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/add-history */
export const addHistory = defineCmdlet('Add-History', () => ({
  class: 'Microsoft.PowerShell.Commands.AddHistoryCommand',
  outputTypes: ['Microsoft.PowerShell.Commands.HistoryInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096479',
  parameters: {
    InputObject: parameter('PSObject[]', { position: 0, fromPipeline: true }),
    Passthru: parameter('SwitchParameter'),
  },
  process: missing,
}))

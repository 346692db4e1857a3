import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-history */
export const getHistory = defineCmdlet('Get-History', () => ({
  class: 'Microsoft.PowerShell.Commands.GetHistoryCommand',
  outputTypes: ['Microsoft.PowerShell.Commands.HistoryInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096788',
  parameters: {
    Id: parameter('Int64[]', {
      position: 0,
      fromPipeline: true,
      attributes: [validateRange(1n, 9223372036854775807n)],
    }),
    Count: parameter('Int32', { position: 1, attributes: [validateRange(0, 32767)] }),
  },
  process: missing,
}))

import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/clear-history */
export const clearHistory = defineCmdlet('Clear-History', () => ({
  class: 'Microsoft.PowerShell.Commands.ClearHistoryCommand',
  defaultSet: 'IDParameter',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096691',
  parameters: {
    Id: parameter('Int32[]', { set: 'IDParameter', position: 0, attributes: [validateRange(1, 2147483647)] }),
    CommandLine: parameter('String[]', { set: 'CommandLineParameter', attributes: [notNullOrEmpty] }),
    Count: parameter('Int32', { position: 1, attributes: [validateRange(1, 2147483647)] }),
    Newest: parameter('SwitchParameter'),
  },
  process: missing,
}))

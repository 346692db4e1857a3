import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-clipboard */
export const getClipboard = defineCmdlet('Get-Clipboard', () => ({
  class: 'Microsoft.PowerShell.Commands.GetClipboardCommand',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2109905',
  parameters: {
    Raw: parameter('SwitchParameter'),
    Delimiter: parameter('String[]', { attributes: [completer] }),
  },
  process: missing,
}))

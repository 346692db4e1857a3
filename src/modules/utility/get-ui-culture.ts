import { defineCmdlet } from '../../engine/commands/define.ts'
import { currentUiCulture } from '../../types/text/culture.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-uiculture */
export const getUICulture = defineCmdlet('Get-UICulture', () => ({
  class: 'Microsoft.PowerShell.Commands.GetUICultureCommand',
  outputTypes: ['System.Globalization.CultureInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096613',
  parameters: {},
  process({ write }) {
    write(currentUiCulture())
  },
}))

import { defineCmdlet } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-markdownoption */
export const getMarkdownOption = defineCmdlet('Get-MarkdownOption', () => ({
  class: 'Microsoft.PowerShell.Commands.GetMarkdownOptionCommand',
  outputTypes: ['Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2006371',
  parameters: {},
  process: missing,
}))

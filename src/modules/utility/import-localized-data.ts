import { notNullOrEmpty, trustedData } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-localizeddata */
export const importLocalizedData = defineCmdlet('Import-LocalizedData', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportLocalizedData',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096710',
  parameters: {
    BindingVariable: parameter('String', { position: 0, aliases: ['Variable'], attributes: [notNullOrEmpty] }),
    UICulture: parameter('String', { position: 1 }),
    BaseDirectory: parameter('String'),
    FileName: parameter('String'),
    SupportedCommand: parameter('String[]', { attributes: [trustedData] }),
  },
  process: missing,
}))

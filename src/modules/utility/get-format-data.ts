import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-formatdata */
export const getFormatData = defineCmdlet('Get-FormatData', () => ({
  class: 'Microsoft.PowerShell.Commands.GetFormatDataCommand',
  outputTypes: ['System.Management.Automation.ExtendedTypeDefinition'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096614',
  parameters: {
    TypeName: parameter('String[]', { position: 0, attributes: [notNullOrEmpty] }),
    PowerShellVersion: parameter('Version'),
  },
  process: missing,
}))

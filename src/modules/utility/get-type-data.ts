import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-typedata */
export const getTypeData = defineCmdlet('Get-TypeData', () => ({
  class: 'Microsoft.PowerShell.Commands.GetTypeDataCommand',
  outputTypes: ['System.Management.Automation.PSObject'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097018',
  parameters: {
    TypeName: parameter('String[]', { position: 0, fromPipeline: true, attributes: [notNullOrEmpty] }),
  },
  process: missing,
}))

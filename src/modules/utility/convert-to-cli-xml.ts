import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-clixml */
export const convertToCliXml = defineCmdlet('ConvertTo-CliXml', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertToClixmlCommand',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2280866',
  parameters: {
    InputObject: parameter('PSObject', { mandatory: true, position: 0, fromPipeline: true }),
    Depth: parameter('Int32', { attributes: [validateRange(1, 2147483647)] }),
  },
  process: missing,
}))

import { allowNull, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json */
export const convertToJson = defineCmdlet('ConvertTo-Json', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertToJsonCommand',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096925',
  parameters: {
    InputObject: parameter('Object', { mandatory: true, position: 0, fromPipeline: true, attributes: [allowNull] }),
    Depth: parameter('Int32', { attributes: [validateRange(0, 100)] }),
    Compress: parameter('SwitchParameter'),
    EnumsAsStrings: parameter('SwitchParameter'),
    AsArray: parameter('SwitchParameter'),
    EscapeHandling: parameter('Newtonsoft.Json.StringEscapeHandling'),
  },
  process: missing,
}))

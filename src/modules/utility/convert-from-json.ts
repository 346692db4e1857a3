import { allowEmptyString, validateRangeKind } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-json */
export const convertFromJson = defineCmdlet('ConvertFrom-Json', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertFromJsonCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096606',
  parameters: {
    InputObject: parameter('String', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [allowEmptyString],
    }),
    AsHashtable: parameter('SwitchParameter'),
    Depth: parameter('Int32', { attributes: [validateRangeKind('Positive')] }),
    NoEnumerate: parameter('SwitchParameter'),
    DateKind: parameter('Microsoft.PowerShell.Commands.JsonDateKind'),
  },
  process: missing,
}))

import { allowEmptyString } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-stringdata */
export const convertFromStringData = defineCmdlet('ConvertFrom-StringData', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertFromStringDataCommand',
  outputTypes: ['System.Collections.Hashtable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096602',
  parameters: {
    StringData: parameter('String', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [allowEmptyString],
    }),
    Delimiter: parameter('Char', { position: 1 }),
  },
  process: missing,
}))

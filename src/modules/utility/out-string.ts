import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/out-string */
export const outString = defineCmdlet('Out-String', () => ({
  class: 'Microsoft.PowerShell.Commands.OutStringCommand',
  defaultSet: 'NoNewLineFormatting',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097024',
  parameters: {
    Stream: parameter('SwitchParameter', { set: 'StreamFormatting' }),
    Width: parameter('Int32', { attributes: [validateRange(2, 2147483647)] }),
    NoNewline: parameter('SwitchParameter', { set: 'NoNewLineFormatting' }),
    InputObject: parameter('PSObject', { fromPipeline: true }),
  },
  process: missing,
}))

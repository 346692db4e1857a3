import { allowEmptyString, completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/join-string */
export const joinString = defineCmdlet('Join-String', () => ({
  class: 'Microsoft.PowerShell.Commands.Utility.JoinStringCommand',
  defaultSet: 'default',
  outputTypes: ['System.String'],
  parameters: {
    Property: parameter('Microsoft.PowerShell.Commands.PSPropertyExpression', { position: 0, attributes: [completer] }),
    Separator: parameter('String', { position: 1, attributes: [completer, allowEmptyString] }),
    OutputPrefix: parameter('String', { aliases: ['op'] }),
    OutputSuffix: parameter('String', { aliases: ['os'] }),
    SingleQuote: parameter('SwitchParameter', { set: 'SingleQuote' }),
    DoubleQuote: parameter('SwitchParameter', { set: 'DoubleQuote' }),
    FormatString: parameter('String', { set: 'Format', attributes: [completer] }),
    UseCulture: parameter('SwitchParameter'),
    InputObject: parameter('PSObject[]', { fromPipeline: true }),
  },
  process: missing,
}))

import { writeClixml } from '../../engine/clixml/types.ts'
import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-clixml */
export const convertToCliXml = defineCmdlet('ConvertTo-CliXml', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertToClixmlCommand',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2280866',
  parameters: {
    InputObject: parameter('PSObject', { mandatory: true, position: 0, fromPipeline: true }),
    Depth: parameter('Int32', { attributes: [validateRange(1, 2147483647)] }),
  },
  state: (): { readonly values: Value[] } => ({ values: [] }),
  process({ bound, state }) {
    state.values.push(bound.InputObject)
  },
  end({ bound, state, write }) {
    write(writeClixml(state.values, bound.Depth ?? 2))
  },
}))

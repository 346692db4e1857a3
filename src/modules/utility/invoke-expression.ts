import { trustedData } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { invokeBlock } from '../../engine/commands/invokeBlock.ts'
import { createScriptBlock } from '../../engine/commands/scriptFile.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-expression */
export const invokeExpression = defineCmdlet('Invoke-Expression', () => ({
  class: 'Microsoft.PowerShell.Commands.InvokeExpressionCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097030',
  parameters: {
    Command: parameter('String', { mandatory: true, position: 0, fromPipeline: true, attributes: [trustedData] }),
  },
  process({ bound, frame, write }) {
    const block = createScriptBlock(bound.Command, frame.state)
    invokeBlock(frame, block, { ownScope: false, input: [] }, { write })
  },
}))

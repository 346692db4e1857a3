import { trustedData } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-expression */
export const invokeExpression = defineCmdlet('Invoke-Expression', () => ({
  class: 'Microsoft.PowerShell.Commands.InvokeExpressionCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097030',
  parameters: {
    Command: parameter('String', { mandatory: true, position: 0, fromPipeline: true, attributes: [trustedData] }),
  },
  process: missing,
}))

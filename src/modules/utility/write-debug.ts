import { allowEmptyString } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-debug */
export const writeDebug = defineCmdlet('Write-Debug', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteDebugCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097132',
  parameters: {
    Message: parameter('String', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      aliases: ['Msg'],
      attributes: [allowEmptyString],
    }),
  },
  process({ bound, writeDebug }) {
    writeDebug(bound.Message)
  },
}))

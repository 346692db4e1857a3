import { allowEmptyString } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-warning */
export const writeWarning = defineCmdlet('Write-Warning', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteWarningCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097044',
  parameters: {
    Message: parameter('String', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      aliases: ['Msg'],
      attributes: [allowEmptyString],
    }),
  },
  process({ bound, writeWarning }) {
    writeWarning(bound.Message)
  },
}))

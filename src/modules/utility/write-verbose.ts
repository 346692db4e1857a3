import { allowEmptyString } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-verbose */
export const writeVerbose = defineCmdlet('Write-Verbose', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteVerboseCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097043',
  parameters: {
    Message: parameter('String', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      aliases: ['Msg'],
      attributes: [allowEmptyString],
    }),
  },
  process({ bound, writeVerbose }) {
    writeVerbose(bound.Message)
  },
}))

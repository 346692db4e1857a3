import { guidOfBytes, parseGuid } from '../../dotnet/guid.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { newGuid as randomGuid } from '../../engine/commands/newGuid.ts'
import { Fault } from '../../kernel/fault.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-guid */
export const newGuid = defineCmdlet('New-Guid', () => ({
  class: 'Microsoft.PowerShell.Commands.NewGuidCommand',
  defaultSet: 'Default',
  outputTypes: ['System.Guid'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097130',
  parameters: {
    Empty: parameter('SwitchParameter', { set: 'Empty' }),
    InputObject: parameter('String', { set: 'InputObject', position: 0, fromPipeline: true }),
  },
  process({ bound, write, writeError }) {
    if (bound.Empty) write(guidOfBytes(new Uint8Array(16)))
    else if (bound.InputObject !== undefined) {
      try {
        write(parseGuid(bound.InputObject ?? ''))
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        writeError(
          new Fault({
            id: 'StringNotRecognizedAsGuid',
            category: 'InvalidArgument',
            exception: thrown.exception,
            message: thrown.message,
          }),
        )
      }
    } else write(parseGuid(randomGuid()))
  },
}))

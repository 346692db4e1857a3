import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { itemsOf } from '../../types/enumerate.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/switch-process */
export const switchProcess = defineCmdlet('Switch-Process', () => ({
  class: 'Microsoft.PowerShell.Commands.SwitchProcessCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2181448',
  parameters: {
    WithCommand: parameter('String[]', { position: 0, remaining: true }),
  },
  end({ bound, throwTerminating }) {
    const [name] = bound.WithCommand === undefined || bound.WithCommand === null ? [''] : itemsOf(bound.WithCommand)
    throwTerminating(
      new Fault({
        id: 'NotSupported',
        category: 'NotImplemented',
        exception: 'System.PlatformNotSupportedException',
        message: `mpsh cannot be replaced by another program: '${name}' was not started.`,
        target: name,
      }),
    )
  },
}))

import { defineCmdlet } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/exit-pshostprocess */
export const exitPSHostProcess = defineCmdlet('Exit-PSHostProcess', () => ({
  class: 'Microsoft.PowerShell.Commands.ExitPSHostProcessCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096583',
  parameters: {},
  process() {
    throw new Fault({
      id: 'NotImplemented',
      category: 'NotImplemented',
      exception: 'System.Management.Automation.PSNotImplementedException',
      message: 'The method or operation is not implemented.',
    })
  },
}))

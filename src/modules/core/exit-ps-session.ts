import { defineCmdlet } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/exit-pssession */
export const exitPSSession = defineCmdlet('Exit-PSSession', () => ({
  class: 'Microsoft.PowerShell.Commands.ExitPSSessionCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096787',
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

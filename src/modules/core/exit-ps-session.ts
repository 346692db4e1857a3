import { defineCmdlet } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/exit-pssession */
export const exitPSSession = defineCmdlet('Exit-PSSession', () => ({
  class: 'Microsoft.PowerShell.Commands.ExitPSSessionCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096787',
  parameters: {},
  process: missing,
}))

import { defineCmdlet } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/exit-pshostprocess */
export const exitPSHostProcess = defineCmdlet('Exit-PSHostProcess', () => ({
  class: 'Microsoft.PowerShell.Commands.ExitPSHostProcessCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096583',
  parameters: {},
  process: missing,
}))

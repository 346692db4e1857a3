import { defineCmdlet } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/stop-computer */
export const stopComputer = defineCmdlet('Stop-Computer', () => ({
  class: 'Microsoft.PowerShell.Commands.StopComputerCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097151',
  parameters: {},
  process: missing,
}))

import { defineCmdlet } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/restart-computer */
export const restartComputer = defineCmdlet('Restart-Computer', () => ({
  class: 'Microsoft.PowerShell.Commands.RestartComputerCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097060',
  parameters: {},
  process: missing,
}))

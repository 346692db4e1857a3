import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/switch-process */
export const switchProcess = defineCmdlet('Switch-Process', () => ({
  class: 'Microsoft.PowerShell.Commands.SwitchProcessCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2181448',
  parameters: {
    WithCommand: parameter('String[]', { position: 0, remaining: true }),
  },
  process: missing,
}))

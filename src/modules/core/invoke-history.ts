import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/invoke-history */
export const invokeHistory = defineCmdlet('Invoke-History', () => ({
  class: 'Microsoft.PowerShell.Commands.InvokeHistoryCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096586',
  parameters: {
    Id: parameter('String', { position: 0, fromPipelineByPropertyName: true }),
  },
  process: missing,
}))

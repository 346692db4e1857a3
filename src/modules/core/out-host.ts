import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/out-host */
export const outHost = defineCmdlet('Out-Host', () => ({
  class: 'Microsoft.PowerShell.Commands.OutHostCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096863',
  parameters: {
    Paging: parameter('SwitchParameter'),
    InputObject: parameter('PSObject', { fromPipeline: true }),
  },
  process: missing,
}))

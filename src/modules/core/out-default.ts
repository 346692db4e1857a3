import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/out-default */
export const outDefault = defineCmdlet('Out-Default', () => ({
  class: 'Microsoft.PowerShell.Commands.OutDefaultCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096486',
  parameters: {
    Transcript: parameter('SwitchParameter'),
    InputObject: parameter('PSObject', { fromPipeline: true }),
  },
  process: missing,
}))

import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-error */
export const getError = defineCmdlet('Get-Error', () => ({
  class: 'Microsoft.PowerShell.Commands.GetErrorCommand',
  defaultSet: 'Newest',
  outputTypes: ['System.Management.Automation.ErrorRecord#PSExtendedError', 'System.Exception#PSExtendedError'],
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2241804',
  parameters: {
    InputObject: parameter('PSObject', { set: 'Error', position: 0, fromPipeline: true, attributes: [notNullOrEmpty] }),
    Newest: parameter('Int32', { set: 'Newest', aliases: ['Last'], attributes: [validateRange(1, 2147483647)] }),
  },
  process: missing,
}))

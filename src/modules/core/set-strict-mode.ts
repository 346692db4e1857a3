import { completer, transformation, validation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/set-strictmode */
export const setStrictMode = defineCmdlet('Set-StrictMode', () => ({
  class: 'Microsoft.PowerShell.Commands.SetStrictModeCommand',
  defaultSet: 'Version',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096804',
  parameters: {
    Off: parameter('SwitchParameter', { set: 'Off', mandatory: true }),
    Version: parameter('Version', { set: 'Version', mandatory: true, aliases: ['v'], attributes: [completer, transformation('ArgumentToPSVersionTransformation', value => value), validation('ValidateVersion', () => undefined)] }),
  },
  process: missing,
}))

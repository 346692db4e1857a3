import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/set-psdebug */
export const setPSDebug = defineCmdlet('Set-PSDebug', () => ({
  class: 'Microsoft.PowerShell.Commands.SetPSDebugCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096959',
  parameters: {
    Trace: parameter('Int32', { set: 'on', attributes: [validateRange(0, 2)] }),
    Step: parameter('SwitchParameter', { set: 'on' }),
    Strict: parameter('SwitchParameter', { set: 'on' }),
    Off: parameter('SwitchParameter', { set: 'off' }),
  },
  process: missing,
}))

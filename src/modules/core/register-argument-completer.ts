import { allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/register-argumentcompleter */
export const registerArgumentCompleter = defineCmdlet('Register-ArgumentCompleter', () => ({
  class: 'System.Management.Automation.RegisterArgumentCompleterCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=528576',
  parameters: {
    CommandName: parameter('String[]', { sets: { NativeCommandSet: { mandatory: true }, PowerShellSet: {} } }),
    ParameterName: parameter('String', { set: 'PowerShellSet', mandatory: true }),
    ScriptBlock: parameter('ScriptBlock', { mandatory: true, attributes: [allowNull] }),
    Native: parameter('SwitchParameter', { set: 'NativeCommandSet' }),
    NativeFallback: parameter('SwitchParameter', { set: 'NativeFallbackSet' }),
  },
  process: missing,
}))

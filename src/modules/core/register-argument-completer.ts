import { allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { argumentCompleters } from './completers.ts'

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
  end({ bound, frame }) {
    const table = argumentCompleters(frame.session)
    const names =
      bound.CommandName === undefined || bound.CommandName === null ? [''] : [...itemsOf(bound.CommandName)].map(toText)
    const isNative = bound.Native || bound.NativeFallback
    for (const name of names)
      table.set(
        isNative ? { native: name } : { command: name, parameter: bound.ParameterName ?? '' },
        bound.ScriptBlock ?? null,
      )
  },
}))

import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { defineAlias } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-alias */
export const setAlias = defineCmdlet('Set-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.SetAliasCommand',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096625',
  parameters: {
    Name: parameter('String', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Value: parameter('String', { mandatory: true, position: 1, fromPipelineByPropertyName: true }),
    Description: parameter('String'),
    Option: parameter('System.Management.Automation.ScopedItemOptions'),
    PassThru: parameter('SwitchParameter'),
    Scope: parameter('String', { attributes: [completer] }),
    Force: parameter('SwitchParameter'),
  },
  process({ bound, frame, shouldProcess, write, writeError }) {
    if (!shouldProcess(`Name: ${bound.Name} Value: ${bound.Value}`, 'Set Alias')) return
    try {
      const alias = defineAlias(frame, bound, false)
      if (bound.PassThru) write(alias)
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      writeError(thrown)
    }
  },
}))

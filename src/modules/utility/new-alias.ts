import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { defineAlias } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-alias */
export const newAlias = defineCmdlet('New-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.NewAliasCommand',
  shouldProcess: true,
  confirmImpact: 'Low',
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097022',
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
    if (!shouldProcess(`Name: ${bound.Name} Value: ${bound.Value}`, 'New Alias')) return
    try {
      const alias = defineAlias(frame, bound, true)
      if (bound.PassThru) write(alias)
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      writeError(thrown)
    }
  },
}))

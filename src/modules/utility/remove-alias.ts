import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { deleteAlias, textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-alias */
export const removeAlias = defineCmdlet('Remove-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveAliasCommand',
  defaultSet: 'Default',
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2097127',
  parameters: {
    Name: parameter('String[]', { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
    Scope: parameter('String', { attributes: [completer] }),
    Force: parameter('SwitchParameter'),
  },
  process({ bound, frame, writeError }) {
    for (const name of textsOf(bound.Name))
      try {
        deleteAlias(frame, name, bound.Scope, bound.Force)
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        writeError(thrown)
      }
  },
}))

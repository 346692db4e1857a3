import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { removeVariable as takeOut } from '../../session/variables.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { scopeNamed } from '../scopes.ts'
import { findVariables, notFound } from './variables/finding.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-variable */
export const removeVariable = defineCmdlet('Remove-Variable', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveVariableCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097123',
  parameters: {
    Name: parameter('String[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Force: parameter('SwitchParameter'),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
  },
  process({ bound, frame, shouldProcess, writeError }) {
    for (const name of itemsOf(bound.Name).map((item) => toText(item)))
      try {
        const found = findVariables(frame, name, bound)
        if (found.length === 0 && !hasWildcards(name)) writeError(notFound(name))
        for (const variable of found) {
          if (!shouldProcess(`Name: ${variable.name}`, 'Remove variable')) continue
          takeOut(bound.Scope === undefined ? frame : scopeNamed(frame, bound.Scope), fold(variable.name), bound.Force)
        }
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        writeError(thrown)
      }
  },
}))

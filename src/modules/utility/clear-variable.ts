import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { scopeNamed } from '../scopes.ts'
import { setInScope } from './variables/changing.ts'
import { findVariables, notFound } from './variables/finding.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/clear-variable */
export const clearVariable = defineCmdlet('Clear-Variable', () => ({
  class: 'Microsoft.PowerShell.Commands.ClearVariableCommand',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.PSVariable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096923',
  parameters: {
    Name: parameter('String[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Force: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
  },
  process({ bound, frame, shouldProcess, write, writeError }) {
    for (const name of itemsOf(bound.Name).map((item) => toText(item)))
      try {
        const found = findVariables(frame, name, bound)
        if (found.length === 0 && !hasWildcards(name)) writeError(notFound(name))
        for (const variable of found) {
          if (!shouldProcess(`Name: ${variable.name}`, 'Clear variable')) continue
          const scope = bound.Scope === undefined ? frame : scopeNamed(frame, bound.Scope)
          setInScope(scope, variable.name, {
            value: null,
            description: undefined,
            options: undefined,
            visibility: undefined,
            force: bound.Force,
          })
          if (bound.PassThru) write(variable)
        }
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        writeError(thrown)
      }
  },
}))

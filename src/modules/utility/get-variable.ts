import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Variable } from '../../session/variable.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { findVariables, notFound } from './variables/finding.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-variable */
export const getVariable = defineCmdlet('Get-Variable', () => ({
  class: 'Microsoft.PowerShell.Commands.GetVariableCommand',
  outputTypes: ['System.Management.Automation.PSVariable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096711',
  parameters: {
    Name: parameter('String[]', {
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    ValueOnly: parameter('SwitchParameter'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
  },
  process({ bound, frame, write, writeError }) {
    const names = bound.Name === undefined ? ['*'] : itemsOf(bound.Name).map((item) => toText(item))
    for (const name of names) {
      let found: Variable[]
      try {
        found = findVariables(frame, name, bound)
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        writeError(thrown)
        continue
      }
      if (found.length === 0 && !hasWildcards(name)) writeError(notFound(name))
      for (const variable of found) write(bound.ValueOnly ? variable.value : variable)
    }
  },
}))

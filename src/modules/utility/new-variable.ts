import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { variableIn } from '../../session/variables.ts'
import { toText } from '../../types/conversion/toText.ts'
import { scopeNamed } from '../scopes.ts'
import { alreadyThere, optionsOf, setInScope } from './variables/changing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-variable */
export const newVariable = defineCmdlet('New-Variable', () => ({
  class: 'Microsoft.PowerShell.Commands.NewVariableCommand',
  shouldProcess: true,
  confirmImpact: 'Low',
  outputTypes: ['System.Management.Automation.PSVariable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097121',
  parameters: {
    Name: parameter('String', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Value: parameter('Object', { position: 1, fromPipeline: true, fromPipelineByPropertyName: true }),
    Description: parameter('String'),
    Option: parameter('System.Management.Automation.ScopedItemOptions'),
    Visibility: parameter('System.Management.Automation.SessionStateEntryVisibility'),
    Force: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
  },
  process({ bound, frame, shouldProcess, write, writeError }) {
    const value = bound.Value ?? null
    if (!shouldProcess(`Name: ${bound.Name} Value: ${value === null ? '' : toText(value)}`, 'New variable')) return
    try {
      const scope = scopeNamed(frame, bound.Scope)
      const change = {
        value,
        description: bound.Description,
        options: optionsOf(bound.Option),
        visibility: bound.Visibility === undefined ? undefined : toText(bound.Visibility),
        force: bound.Force,
      }
      if (!bound.Force && variableIn(scope, fold(bound.Name)) !== null) throw alreadyThere(bound.Name)
      const variable = setInScope(scope, bound.Name, change)
      if (bound.PassThru) write(variable)
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      writeError(thrown)
    }
  },
}))

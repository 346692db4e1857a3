import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import type { CmdletContext } from '../../engine/commands/define.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { scopeNamed } from '../scopes.ts'
import { optionsOf, setInScope } from './variables/changing.ts'
import { findVariables } from './variables/finding.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-variable */
export const setVariable = defineCmdlet('Set-Variable', () => ({
  class: 'Microsoft.PowerShell.Commands.SetVariableCommand',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.PSVariable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096624',
  parameters: {
    Name: parameter('String[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Value: parameter('Object', { position: 1, fromPipeline: true, fromPipelineByPropertyName: true }),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Description: parameter('String'),
    Option: parameter('System.Management.Automation.ScopedItemOptions'),
    Force: parameter('SwitchParameter'),
    Visibility: parameter('System.Management.Automation.SessionStateEntryVisibility'),
    PassThru: parameter('SwitchParameter'),
    Append: parameter('SwitchParameter'),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
  },
  state: (): { readonly values: Value[] } => ({ values: [] }),
  process(context) {
    // Values from the pipeline are stored together at the end.
    if (context.expectsInput && context.isBound('Value')) {
      context.state.values.push(context.bound.Value ?? null)
      return
    }
    store(context, context.isBound('Value') ? (context.bound.Value ?? null) : undefined)
  },
  end(context) {
    if (!context.expectsInput) return
    const { values } = context.state
    store(context, values.length === 1 ? values[0]! : values.length === 0 ? null : objectArray(values))
  },
}))

interface SetBound {
  readonly Name: Value
  readonly Description?: string | undefined
  readonly Option?: Value | undefined
  readonly Visibility?: Value | undefined
  readonly Force: boolean
  readonly PassThru: boolean
  readonly Scope?: string | undefined
  readonly Include?: Value | undefined
  readonly Exclude?: Value | undefined
}

function store(
  context: Pick<CmdletContext<SetBound, unknown>, 'bound' | 'frame' | 'shouldProcess' | 'write' | 'writeError'>,
  value: Value | undefined,
): void {
  const { bound, frame, shouldProcess, write, writeError } = context
  if (bound.Name === undefined) return
  for (const written of itemsOf(bound.Name).map((item) => toText(item))) {
    const names = hasWildcards(written)
      ? findVariables(frame, written, bound).map((variable) => variable.name)
      : [written]
    for (const name of names) {
      if (
        !shouldProcess(
          `Name: ${name} Value: ${value === undefined || value === null ? '' : toText(value)}`,
          'Set variable',
        )
      )
        continue
      try {
        const variable = setInScope(scopeNamed(frame, bound.Scope), name, {
          value,
          description: bound.Description,
          options: bound.Option === undefined ? undefined : optionsOf(bound.Option),
          visibility: bound.Visibility === undefined ? undefined : toText(bound.Visibility),
          force: bound.Force,
        })
        if (bound.PassThru) write(variable)
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        writeError(thrown)
      }
    }
  }
}

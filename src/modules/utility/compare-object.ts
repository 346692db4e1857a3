import { allowEmptyCollection, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import type { Value } from '../../kernel/value.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { Comparison } from './objects/comparison.ts'
import { cultureOf, expandWildcards, implicitProperties, propertiesOf } from './objects/ordering.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/compare-object */
export const compareObject = defineCmdlet('Compare-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.CompareObjectCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096605',
  parameters: {
    ReferenceObject: parameter('PSObject[]', { mandatory: true, position: 0, attributes: [allowEmptyCollection] }),
    DifferenceObject: parameter('PSObject[]', {
      mandatory: true,
      position: 1,
      fromPipeline: true,
      attributes: [allowEmptyCollection],
    }),
    SyncWindow: parameter('Int32', { attributes: [validateRange(0, 2147483647)] }),
    Property: parameter('Object[]'),
    ExcludeDifferent: parameter('SwitchParameter'),
    IncludeEqual: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    Culture: parameter('String'),
    CaseSensitive: parameter('SwitchParameter'),
  },
  state: (): { readonly difference: Value[] } => ({ difference: [] }),
  process({ bound, state }) {
    for (const item of itemsOf(bound.DifferenceObject)) state.difference.push(item)
  },
  end(context) {
    const { bound, frame, isBound, state, write, writeError } = context
    const ordering = { isCaseSensitive: bound.CaseSensitive, culture: cultureOf(bound.Culture) }
    const { access } = formattingOf(frame.session)
    const reference = itemsOf(bound.ReferenceObject)
    const inputs = reference.length > 0 ? reference : state.difference
    const named =
      bound.Property === undefined && inputs.length > 0
        ? implicitProperties(inputs[0] as Value, access)
        : propertiesOf(context, bound.Property, 'group')
    const comparison = new Comparison(
      access,
      expandWildcards(named, inputs, access),
      bound.Property !== undefined,
      ordering,
      {
        window: bound.SyncWindow ?? Number.MAX_SAFE_INTEGER,
        showsDifferent: !bound.ExcludeDifferent,
        showsEqual: isBound('IncludeEqual') ? bound.IncludeEqual : bound.ExcludeDifferent,
        passThru: bound.PassThru,
      },
      write,
      writeError,
    )
    comparison.compare(reference, state.difference)
  },
}))

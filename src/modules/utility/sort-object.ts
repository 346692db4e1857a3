import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { introsort } from './objects/introsort.ts'
import {
  cultureOf,
  expandWildcards,
  implicitProperties,
  OrderBy,
  type Ordered,
  propertiesOf,
} from './objects/ordering.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/sort-object */
export const sortObject = defineCmdlet('Sort-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.SortObjectCommand',
  defaultSet: 'Default',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097038',
  parameters: {
    Stable: parameter('SwitchParameter', { set: 'Default' }),
    Descending: parameter('SwitchParameter'),
    Unique: parameter('SwitchParameter'),
    Top: parameter('Int32', { set: 'Top', mandatory: true, attributes: [validateRange(1, 2147483647)] }),
    Bottom: parameter('Int32', { set: 'Bottom', mandatory: true, attributes: [validateRange(1, 2147483647)] }),
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Object[]', { position: 0 }),
    Culture: parameter('String'),
    CaseSensitive: parameter('SwitchParameter'),
  },
  state: (): { readonly input: Value[] } => ({ input: [] }),
  process({ bound, state }) {
    const value = bound.InputObject ?? null
    if (value !== null && value !== nothing) state.input.push(value)
  },
  end(context) {
    const { bound, state, frame, write, writeError } = context
    const { access } = formattingOf(frame.session)
    if (state.input.length === 0) return
    const named =
      bound.Property === undefined
        ? implicitProperties(state.input[0]!, access)
        : propertiesOf(context, bound.Property, 'sort')
    const properties = expandWildcards(named, state.input, access)
    if (named.length > 0 && properties.length === 0) return
    const ordering = { isCaseSensitive: bound.CaseSensitive, culture: cultureOf(bound.Culture) }
    const order = new OrderBy(access, properties, ordering, bound.Descending, writeError)
    let ordered: Ordered[] = state.input.map((value, index) => ({ value, keys: order.keysOf(value), index }))
    if (bound.Stable || bound.Top !== undefined || bound.Bottom !== undefined) {
      const isComparable = (item: Ordered) => item.keys.some((key) => key !== undefined)
      ordered.sort((a, b) => Number(isComparable(b)) - Number(isComparable(a)) || order.compare(a, b))
    } else introsort(ordered, (a, b) => order.compare(a, b))
    if (bound.Unique)
      ordered = ordered.filter((item, index) => index === 0 || order.compare(ordered[index - 1]!, item) !== 0)
    if (bound.Top !== undefined) ordered = ordered.slice(0, bound.Top)
    else if (bound.Bottom !== undefined) ordered = ordered.slice(-bound.Bottom)
    for (const { value } of ordered) write(value)
  },
}))

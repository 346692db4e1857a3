import { validateRange } from '../../engine/commands/attributes.ts'
import type { CmdletContext } from '../../engine/commands/define.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { fold } from '../../kernel/text.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { PSCustomObject } from '../../types/psobject.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { orderForSorting } from './objects/compare.ts'
import { propertiesOf } from './objects/ordering.ts'
import { Selection } from './objects/selection.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/select-object */
export const selectObject = defineCmdlet('Select-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.SelectObjectCommand',
  defaultSet: 'DefaultParameter',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096716',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Object[]', {
      sets: { DefaultParameter: { position: 0 }, SkipLastParameter: { position: 0 } },
    }),
    ExcludeProperty: parameter('String[]', { sets: { DefaultParameter: {}, SkipLastParameter: {} } }),
    ExpandProperty: parameter('String', { sets: { DefaultParameter: {}, SkipLastParameter: {} } }),
    Unique: parameter('SwitchParameter'),
    CaseInsensitive: parameter('SwitchParameter'),
    Last: parameter('Int32', { set: 'DefaultParameter', attributes: [validateRange(0, 2147483647)] }),
    First: parameter('Int32', { set: 'DefaultParameter', attributes: [validateRange(0, 2147483647)] }),
    Skip: parameter('Int32', {
      sets: { DefaultParameter: {}, SkipLastParameter: {} },
      attributes: [validateRange(0, 2147483647)],
    }),
    SkipLast: parameter('Int32', { set: 'SkipLastParameter', attributes: [validateRange(0, 2147483647)] }),
    Wait: parameter('SwitchParameter', { sets: { DefaultParameter: {}, IndexParameter: {} } }),
    Index: parameter('Int32[]', { set: 'IndexParameter', attributes: [validateRange(0, 2147483647)] }),
    SkipIndex: parameter('Int32[]', { set: 'SkipIndexParameter', attributes: [validateRange(0, 2147483647)] }),
  },
  state: (): SelectState => ({ selection: null, queue: [], taken: 0, index: 0, written: [] }),
  begin(context) {
    const { bound, state, frame } = context
    let properties = propertiesOf(context, bound.Property, 'select')
    const excluded =
      bound.ExcludeProperty === undefined ? [] : itemsOf(bound.ExcludeProperty).map((name) => toText(name))
    // Leaving something out means: all the rest.
    if (properties.length === 0 && excluded.length > 0 && bound.ExpandProperty === undefined)
      properties = propertiesOf(context, '*', 'select')
    const { access } = formattingOf(frame.session)
    state.selection = new Selection(access, properties, excluded, bound.ExpandProperty ?? null, context)
  },
  process(context) {
    const { bound, state, stopUpstream } = context
    const input = bound.InputObject ?? null
    if (input === null || input === nothing) return
    const place = state.index++
    if (bound.Index !== undefined || bound.SkipIndex !== undefined) {
      const indices = itemsOf((bound.Index ?? bound.SkipIndex)!) as number[]
      if (indices.includes(place) === (bound.Index !== undefined)) emit(context, input)
      if (bound.Index !== undefined && !bound.Wait && place >= Math.max(...indices)) {
        finish(context)
        stopUpstream()
      }
      return
    }
    const { First: first, Last: last, SkipLast: skipLast } = bound
    const skip = bound.Skip ?? 0
    if (skipLast !== undefined) {
      if (place < skip) return
      state.queue.push(input)
      if (state.queue.length > skipLast) emit(context, state.queue.shift()!)
      return
    }
    if (first === undefined && last !== undefined) {
      state.queue.push(input)
      if (state.queue.length > last + skip) state.queue.shift()
      return
    }
    if (place < skip) return
    if (first === undefined) {
      emit(context, input)
      return
    }
    if (state.taken < first) {
      state.taken++
      emit(context, input)
    } else if (last !== undefined) {
      state.queue.push(input)
      if (state.queue.length > last) state.queue.shift()
    }
    if (state.taken >= first && last === undefined && !bound.Wait) {
      finish(context)
      stopUpstream()
    }
  },
  end(context) {
    const { bound, state } = context
    if (bound.SkipLast === undefined) {
      const skip = bound.First === undefined ? (bound.Skip ?? 0) : 0
      for (const value of skip === 0 ? state.queue : state.queue.slice(0, Math.max(0, state.queue.length - skip)))
        emit(context, value)
    }
    finish(context)
  },
}))

interface SelectState {
  selection: Selection | null
  /** Objects that may still count (-Last), or must wait (-SkipLast). */
  readonly queue: Value[]
  taken: number
  index: number
  /** -Unique: what will be written, with the number of properties added to each. */
  written: { readonly value: Value; readonly notes: number }[]
}

type Context = Pick<
  CmdletContext<{ readonly Unique: boolean; readonly CaseInsensitive: boolean }, SelectState>,
  'bound' | 'state' | 'write'
>

function emit({ bound, state, write }: Context, input: Value): void {
  state.selection!.select(input, (value, notes) => {
    if (!bound.Unique) write(value)
    else if (
      !state.written.some(
        (known) => known.notes === notes && isSame(known.value, value, notes > 0, bound.CaseInsensitive),
      )
    )
      state.written.push({ value, notes })
  })
}

/** Whether two selected objects count as one: by their properties where some were chosen, else by their value. */
function isSame(a: Value, b: Value, byProperties: boolean, ignoreCase: boolean): boolean {
  const ordering = { isCaseSensitive: !ignoreCase, culture: currentCulture().name }
  if (byProperties && a instanceof PSCustomObject && b instanceof PSCustomObject)
    return a.shape.names.every((name, index) => {
      const slot = b.shape.slotOf(fold(name))
      return slot >= 0 && orderForSorting(a.slots[index] as Value, b.slots[slot] as Value, ordering) === 0
    })
  return orderForSorting(a, b, ordering) === 0
}

function finish({ state, write }: Context): void {
  for (const { value } of state.written) write(value)
  state.written = []
}

import { allowNull, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { writeJson } from './json/writer.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json */
export const convertToJson = defineCmdlet('ConvertTo-Json', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertToJsonCommand',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096925',
  parameters: {
    InputObject: parameter('Object', { mandatory: true, position: 0, fromPipeline: true, attributes: [allowNull] }),
    Depth: parameter('Int32', { attributes: [validateRange(0, 100)] }),
    Compress: parameter('SwitchParameter'),
    EnumsAsStrings: parameter('SwitchParameter'),
    AsArray: parameter('SwitchParameter'),
    EscapeHandling: parameter('Newtonsoft.Json.StringEscapeHandling'),
  },
  state: (): { readonly items: Value[] } => ({ items: [] }),
  process({ bound, state }) {
    state.items.push(bound.InputObject ?? null)
  },
  end(context) {
    const { bound, state, write, throwTerminating, writeWarning, frame } = context
    if (state.items.length === 0) return
    const isList = state.items.length > 1 || bound.AsArray
    const value = isList ? objectArray(state.items) : state.items[0]!
    const depth = bound.Depth ?? 2
    try {
      const text = writeJson(value, {
        depth,
        isCompressed: bound.Compress,
        enumsAsStrings: bound.EnumsAsStrings,
        escaping: bound.EscapeHandling === undefined ? 'Default' : (toText(bound.EscapeHandling) as 'Default'),
        isPiped: context.expectsInput,
        warnTruncated: () =>
          writeWarning(`Resulting JSON is truncated as serialization has exceeded the set depth of ${depth}.`),
        checkStop: () => frame.session.attend(frame),
      })
      write(text)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      throwTerminating(error)
    }
  },
}))

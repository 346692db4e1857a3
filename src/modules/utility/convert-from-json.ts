import { allowEmptyString, validateRangeKind } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { CustomObjectBuilder, HashtableBuilder } from './json/builders.ts'
import type { DateKind } from './json/dates.ts'
import { JsonError, readJson } from './json/reader.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-json */
export const convertFromJson = defineCmdlet('ConvertFrom-Json', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertFromJsonCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096606',
  parameters: {
    InputObject: parameter('String', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [allowEmptyString],
    }),
    AsHashtable: parameter('SwitchParameter'),
    Depth: parameter('Int32', { attributes: [validateRangeKind('Positive')] }),
    NoEnumerate: parameter('SwitchParameter'),
    DateKind: parameter('Microsoft.PowerShell.Commands.JsonDateKind'),
  },
  state: (): { readonly lines: string[] } => ({ lines: [] }),
  process({ bound, state }) {
    state.lines.push(bound.InputObject)
  },
  end(context) {
    const { bound, state, write, writeAll, throwTerminating } = context
    const kind = bound.DateKind === undefined ? 'Default' : (toText(bound.DateKind) as DateKind)
    const maxDepth = bound.Depth ?? 1024
    const read = (text: string): boolean => {
      let value: Value | undefined
      try {
        value = bound.AsHashtable
          ? readJson(text, new HashtableBuilder(kind), maxDepth)
          : readJson(text, new CustomObjectBuilder(kind), maxDepth)
      } catch (error) {
        if (error instanceof Fault) throwTerminating(error)
        throw error
      }
      if (bound.NoEnumerate) write(value ?? null)
      else writeAll(value ?? null)
      return value !== undefined && value !== null
    }
    const { lines } = state
    if (lines.length === 0) return
    // Each line a text of its own where the first one is and is not null; else all lines together are one.
    if (lines.length === 1) guarded(() => read(lines[0]!))
    else if (readsFirst(() => read(lines[0]!))) for (const line of lines.slice(1)) guarded(() => read(line))
    else guarded(() => read(lines.join('\n')))
  },
}))

function readsFirst(read: () => boolean): boolean {
  try {
    return read()
  } catch (error) {
    if (error instanceof JsonError) return false
    throw error
  }
}

function guarded(read: () => unknown): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    throw netFault('System.ArgumentException', `Conversion from JSON failed with error: ${error.message}`)
  }
}

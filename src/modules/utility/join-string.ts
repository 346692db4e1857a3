import { allowEmptyString, completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { findVariable } from '../../session/variables.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { baseOf } from '../../types/psobject.ts'
import { formatComposite } from '../../types/text/composite.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { listSeparator } from './csv/writing.ts'
import { expressionOf } from './objects/expressions.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/join-string */
export const joinString = defineCmdlet('Join-String', () => ({
  class: 'Microsoft.PowerShell.Commands.Utility.JoinStringCommand',
  defaultSet: 'default',
  outputTypes: ['System.String'],
  parameters: {
    Property: parameter('Microsoft.PowerShell.Commands.PSPropertyExpression', { position: 0, attributes: [completer] }),
    Separator: parameter('String', { position: 1, attributes: [completer, allowEmptyString] }),
    OutputPrefix: parameter('String', { aliases: ['op'] }),
    OutputSuffix: parameter('String', { aliases: ['os'] }),
    SingleQuote: parameter('SwitchParameter', { set: 'SingleQuote' }),
    DoubleQuote: parameter('SwitchParameter', { set: 'DoubleQuote' }),
    FormatString: parameter('String', { set: 'Format', attributes: [completer] }),
    UseCulture: parameter('SwitchParameter'),
    InputObject: parameter('PSObject[]', { fromPipeline: true }),
  },
  state: (): { readonly parts: string[] } => ({ parts: [] }),
  process({ bound, frame, state }) {
    const { access } = formattingOf(frame.session)
    const property = bound.Property === undefined ? null : expressionOf(baseOf(bound.Property))
    for (const item of bound.InputObject === undefined ? [] : itemsOf(bound.InputObject)) {
      if (item === null || item === nothing) continue
      let value: Value = item
      if (property !== null) {
        const outcome = property.first(item, access)
        if (outcome === null || outcome.failure !== undefined || outcome.value === null) continue
        value = outcome.value
      }
      state.parts.push(shown(value, bound))
    }
  },
  end({ bound, frame, state, write }) {
    const separator = bound.Separator ?? (bound.UseCulture ? listSeparator() : defaultSeparator(frame))
    write((bound.OutputPrefix ?? '') + state.parts.join(separator) + (bound.OutputSuffix ?? ''))
  },
}))

interface Quoting {
  readonly SingleQuote?: boolean | undefined
  readonly DoubleQuote?: boolean | undefined
  readonly FormatString?: string | undefined
}

function shown(value: Value, { SingleQuote, DoubleQuote, FormatString }: Quoting): string {
  if (typeof FormatString === 'string') return formatComposite(FormatString, [baseOf(value)], currentCulture(), toText)
  const text = toText(value)
  return SingleQuote ? `'${text}'` : DoubleQuote ? `"${text}"` : text
}

/** `$OFS`, else nothing between the parts. */
function defaultSeparator(frame: Frame): string {
  const separator = findVariable(frame, 'ofs')
  return separator === undefined || separator === null ? '' : toText(separator)
}

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { typeNamesOf } from '../../types/psobject.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { orderForSorting } from './objects/compare.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-unique */
export const getUnique = defineCmdlet('Get-Unique', () => ({
  class: 'Microsoft.PowerShell.Commands.GetUniqueCommand',
  defaultSet: 'AsString',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097028',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    AsString: parameter('SwitchParameter', { set: 'AsString' }),
    OnType: parameter('SwitchParameter', { set: 'UniqueByType' }),
    CaseInsensitive: parameter('SwitchParameter'),
  },
  state: (): { last: Value | undefined } => ({ last: undefined }),
  process({ bound, state, write }) {
    const value = bound.InputObject ?? null
    const isRepeated = state.last !== undefined && isSame(state.last, value, bound)
    if (!isRepeated) write(value)
    state.last = value
  },
}))

function isSame(
  a: Value,
  b: Value,
  {
    AsString,
    OnType,
    CaseInsensitive,
  }: {
    readonly AsString?: boolean | undefined
    readonly OnType?: boolean | undefined
    readonly CaseInsensitive: boolean
  },
): boolean {
  if (OnType) return typeNamesOf(a)[0] === typeNamesOf(b)[0]
  const ordering = { isCaseSensitive: !CaseInsensitive, culture: currentCulture().name }
  return AsString ? orderForSorting(toText(a), toText(b), ordering) === 0 : orderForSorting(a, b, ordering) === 0
}

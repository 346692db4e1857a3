import { allowNull, notNull, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { generatorOf, randomNumber, seedFor } from './objects/random.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-random */
export const getRandom = defineCmdlet('Get-Random', () => ({
  class: 'Microsoft.PowerShell.Commands.GetRandomCommand',
  defaultSet: 'RandomNumberParameterSet',
  outputTypes: ['System.Int32', 'System.Int64', 'System.Double'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097016',
  parameters: {
    SetSeed: parameter('Nullable[Int32]', { attributes: [notNull] }),
    Maximum: parameter('Object', { set: 'RandomNumberParameterSet', position: 0 }),
    Minimum: parameter('Object', { set: 'RandomNumberParameterSet' }),
    InputObject: parameter('Object[]', {
      sets: {
        RandomListItemParameterSet: { mandatory: true, position: 0, fromPipeline: true },
        ShuffleParameterSet: { mandatory: true, position: 0, fromPipeline: true },
      },
      attributes: [allowNull],
    }),
    Count: parameter('Int32', {
      sets: { RandomNumberParameterSet: {}, RandomListItemParameterSet: {} },
      attributes: [validateRange(1, 2147483647)],
    }),
    Shuffle: parameter('SwitchParameter', { set: 'ShuffleParameterSet', mandatory: true }),
  },
  state: (): { readonly items: Value[] } => ({ items: [] }),
  begin({ bound, parameterSetName, frame, write, throwTerminating }) {
    if (bound.SetSeed !== undefined && bound.SetSeed !== null)
      seedFor(frame.session, bound.SetSeed as unknown as number)
    if (parameterSetName !== 'RandomNumberParameterSet') return
    const random = generatorOf(frame.session)
    for (let turn = 0; turn < (bound.Count ?? 1); turn++)
      try {
        write(randomNumber(random, bound.Minimum, bound.Maximum))
      } catch (thrown) {
        if (thrown instanceof Fault) throwTerminating(thrown)
        throw thrown
      }
  },
  process({ bound, parameterSetName, state }) {
    if (parameterSetName === 'RandomNumberParameterSet') return
    for (const item of bound.InputObject === undefined || bound.InputObject === null
      ? [null]
      : itemsOf(bound.InputObject))
      state.items.push(item)
  },
  end({ bound, parameterSetName, frame, state, write }) {
    if (parameterSetName === 'RandomNumberParameterSet') return
    const random = generatorOf(frame.session)
    const { items } = state
    const count = bound.Shuffle ? items.length : Math.min(bound.Count ?? 1, items.length)
    for (let i = 0; i < count; i++) {
      const chosen = random.between(i, items.length)
      const item = items[chosen] as Value
      items[chosen] = items[i] as Value
      write(item)
    }
  },
}))

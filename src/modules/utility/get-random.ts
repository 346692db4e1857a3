import { allowNull, notNull, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { Choice, generatorOf, randomNumber, seedFor } from './objects/random.ts'

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
  state: (): { choice: Choice | null } => ({ choice: null }),
  begin({ bound, parameterSetName, frame, state, write, throwTerminating }) {
    if (bound.SetSeed !== undefined && bound.SetSeed !== null)
      seedFor(frame.session, bound.SetSeed as unknown as number)
    const generator = generatorOf(frame.session)
    if (parameterSetName !== 'RandomNumberParameterSet') {
      state.choice = new Choice(generator, bound.Shuffle ? null : (bound.Count ?? 1))
      return
    }
    for (let turn = 0; turn < (bound.Count ?? 1); turn++)
      try {
        write(randomNumber(generator, bound.Minimum, bound.Maximum))
      } catch (thrown) {
        if (thrown instanceof Fault) throwTerminating(thrown)
        throw thrown
      }
  },
  process({ bound, state }) {
    if (state.choice === null) return
    for (const item of bound.InputObject === undefined || bound.InputObject === null
      ? [null]
      : itemsOf(bound.InputObject))
      state.choice.take(item)
  },
  end({ state, write }) {
    if (state.choice !== null) for (const item of state.choice.drawn()) write(item)
  },
}))

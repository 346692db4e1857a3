import { allowNull, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { Choice, randomNumber, secureGenerator } from './objects/random.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-securerandom */
export const getSecureRandom = defineCmdlet('Get-SecureRandom', () => ({
  class: 'Microsoft.PowerShell.Commands.GetSecureRandomCommand',
  defaultSet: 'RandomNumberParameterSet',
  outputTypes: ['System.Int32', 'System.Int64', 'System.Double'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2235055',
  parameters: {
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
  begin({ bound, parameterSetName, state, write, throwTerminating }) {
    if (parameterSetName !== 'RandomNumberParameterSet') {
      state.choice = new Choice(secureGenerator, bound.Shuffle ? null : (bound.Count ?? 1))
      return
    }
    for (let turn = 0; turn < (bound.Count ?? 1); turn++)
      try {
        write(randomNumber(secureGenerator, bound.Minimum, bound.Maximum))
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

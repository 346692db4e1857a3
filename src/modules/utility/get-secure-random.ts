import { allowNull, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))

import { validateRange, validateRangeKind } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/start-sleep */
export const startSleep = defineCmdlet('Start-Sleep', () => ({
  class: 'Microsoft.PowerShell.Commands.StartSleepCommand',
  defaultSet: 'Seconds',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097041',
  parameters: {
    Seconds: parameter('Double', {
      set: 'Seconds',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [validateRange(0, 2147483)],
    }),
    Milliseconds: parameter('Int32', {
      set: 'Milliseconds',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['ms'],
      attributes: [validateRange(0, 2147483647)],
    }),
    Duration: parameter('TimeSpan', {
      set: 'FromTimeSpan',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['ts'],
      attributes: [validateRangeKind('NonNegative')],
    }),
  },
  process: missing,
}))

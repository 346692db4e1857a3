import { validateRange, validateRangeKind } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

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
  process({ bound, parameterSetName, frame }) {
    const { session } = frame
    let milliseconds = bound.Milliseconds ?? 0
    if (parameterSetName === 'Seconds') milliseconds = bound.Seconds === undefined ? 0 : bound.Seconds.value * 1000
    else if (bound.Duration !== undefined)
      milliseconds = Number((bound.Duration as unknown as { readonly ticks: bigint }).ticks) / 10_000
    const { clock } = session.host
    // Whoever wants attention wakes the clock: what is left is slept then.
    const until = clock.now() + milliseconds
    for (let left = milliseconds; left > 0; left = until - clock.now()) {
      clock.sleep(left)
      session.attend(frame)
    }
    session.attend(frame)
  },
}))

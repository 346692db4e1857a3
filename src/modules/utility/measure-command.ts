import { TimeSpan } from '../../dotnet/time/timeSpan.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { invokeBlock } from '../../engine/commands/invokeBlock.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import { nowhere } from '../../session/streams.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/measure-command */
export const measureCommand = defineCmdlet('Measure-Command', () => ({
  class: 'Microsoft.PowerShell.Commands.MeasureCommandCommand',
  outputTypes: ['System.TimeSpan'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097029',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Expression: parameter('ScriptBlock', { mandatory: true, position: 0 }),
  },
  state: () => ({ ticks: 0n }),
  process({ bound, frame, state }) {
    const { clock } = frame.session.host
    const started = clock.ticks()
    const input = bound.InputObject
    invokeBlock(
      frame,
      bound.Expression as ScriptBlock,
      { ownScope: false, ...(input === undefined ? {} : { underscore: input, input: [input] }) },
      nowhere,
    )
    state.ticks += clock.ticks() - started
  },
  end({ state, write }) {
    write(new TimeSpan(state.ticks / 100n))
  },
}))

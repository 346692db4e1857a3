import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Outputter } from '../../formatting/outputter.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { nothing } from '../../kernel/value.ts'
import { orTerminate } from './formatting/command.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/out-string */
export const outString = defineCmdlet('Out-String', () => ({
  class: 'Microsoft.PowerShell.Commands.OutStringCommand',
  defaultSet: 'NoNewLineFormatting',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097024',
  parameters: {
    Stream: parameter('SwitchParameter', { set: 'StreamFormatting' }),
    Width: parameter('Int32', { attributes: [validateRange(2, 2147483647)] }),
    NoNewline: parameter('SwitchParameter', { set: 'NoNewLineFormatting' }),
    InputObject: parameter('PSObject', { fromPipeline: true }),
  },
  state: (): { outputter: Outputter | null; text: string } => ({ outputter: null, text: '' }),
  begin({ bound, frame, state, write }) {
    const formatting = formattingOf(frame.session)
    const columns = bound.Width ?? Number.POSITIVE_INFINITY
    const take = bound.Stream
      ? write
      : (line: string): void => {
          state.text += line
        }
    state.outputter = formatting.outputter(
      formatting.textOutput(columns, take, bound.Stream || bound.NoNewline ? '' : '\n'),
      false,
    )
  },
  process(context) {
    orTerminate(context, () => context.state.outputter?.write(context.bound.InputObject ?? nothing))
  },
  end(context) {
    orTerminate(context, () => context.state.outputter?.end())
    if (!context.bound.Stream) context.write(context.state.text)
  },
}))

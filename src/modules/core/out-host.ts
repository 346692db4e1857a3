import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Outputter } from '../../formatting/outputter.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { nothing } from '../../kernel/value.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/out-host */
export const outHost = defineCmdlet('Out-Host', () => ({
  class: 'Microsoft.PowerShell.Commands.OutHostCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096863',
  parameters: {
    Paging: parameter('SwitchParameter'),
    InputObject: parameter('PSObject', { fromPipeline: true }),
  },
  state: (): { outputter: Outputter | null } => ({ outputter: null }),
  begin({ frame, state }) {
    const formatting = formattingOf(frame.session)
    state.outputter = formatting.outputter(formatting.consoleOutput(), true)
  },
  process({ bound, state }) {
    const value = bound.InputObject ?? nothing
    state.outputter?.write(value)
  },
  end({ state }) {
    state.outputter?.end()
  },
}))

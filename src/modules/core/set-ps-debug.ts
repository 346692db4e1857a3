import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { debuggerOf } from '../../engine/debugger/debugger.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/set-psdebug */
export const setPSDebug = defineCmdlet('Set-PSDebug', () => ({
  class: 'Microsoft.PowerShell.Commands.SetPSDebugCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096959',
  parameters: {
    Trace: parameter('Int32', { set: 'on', attributes: [validateRange(0, 2)] }),
    Step: parameter('SwitchParameter', { set: 'on' }),
    Strict: parameter('SwitchParameter', { set: 'on' }),
    Off: parameter('SwitchParameter', { set: 'off' }),
  },
  begin({ bound, frame, isBound }) {
    const { session } = frame
    const hooks = debuggerOf(session)
    if (bound.Off) {
      hooks.traceLevel = 0
      hooks.steps = false
      hooks.settle()
      session.global.top.strictVersion = 0
      return
    }
    if (isBound('Trace')) hooks.traceLevel = bound.Trace ?? 0
    // Stepping shows where it is.
    if (isBound('Step')) hooks.steps = bound.Step
    if (isBound('Strict')) {
      session.global.top.strictVersion = bound.Strict ? 1 : 0
      if (bound.Strict) session.strictModeUsed = true
    }
    hooks.settle()
  },
}))

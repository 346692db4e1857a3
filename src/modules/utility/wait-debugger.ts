import { defineCmdlet } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/wait-debugger */
export const waitDebugger = defineCmdlet('Wait-Debugger', () => ({
  class: 'Microsoft.PowerShell.Commands.WaitDebuggerCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097035',
  parameters: {},
  // There is no one to ask: the script goes on, as in a host that handles no stop.
  process() {},
}))

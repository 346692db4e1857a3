import { defineCmdlet } from '../../engine/commands/define.ts'
import { captureStack } from '../../engine/pipeline/callStack.ts'
import { registerTypes } from '../../types/registry.ts'
import { CallStackFrame, callStackTypes } from './data/call-stack-frame.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-pscallstack */
export const getPSCallStack = defineCmdlet('Get-PSCallStack', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPSCallStackCommand',
  outputTypes: ['System.Management.Automation.CallStackFrame'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096705',
  parameters: {},
  process({ frame, write }) {
    registerTypes(callStackTypes())
    for (const entry of captureStack(frame)) write(new CallStackFrame(entry) as never)
  },
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/trace-command */
export const traceCommand = defineCmdlet('Trace-Command', () => ({
  class: 'Microsoft.PowerShell.Commands.TraceCommandCommand',
  defaultSet: 'expressionSet',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097136',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Name: parameter('String[]', { mandatory: true, position: 0 }),
    Option: parameter('System.Management.Automation.PSTraceSourceOptions', { position: 2 }),
    Expression: parameter('ScriptBlock', { set: 'expressionSet', mandatory: true, position: 1 }),
    Command: parameter('String', { set: 'commandSet', mandatory: true, position: 1 }),
    ArgumentList: parameter('Object[]', { set: 'commandSet', remaining: true, aliases: ['Args'] }),
    ListenerOption: parameter('System.Diagnostics.TraceOptions'),
    FilePath: parameter('String', { aliases: ['PSPath', 'Path'] }),
    Force: parameter('SwitchParameter'),
    Debugger: parameter('SwitchParameter'),
    PSHost: parameter('SwitchParameter'),
  },
  process: missing,
}))

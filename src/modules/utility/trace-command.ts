import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { invokeBlock } from '../../engine/commands/invokeBlock.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import { createScriptBlock } from '../../engine/commands/scriptFile.ts'
import type { Value } from '../../kernel/value.ts'
import { resolveProviderPath } from '../../session/path.ts'
import { itemsOf } from '../../types/enumerate.ts'

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
  state: () => ({ input: [] as Value[] }),
  process({ bound, state, expectsInput }) {
    if (expectsInput) state.input.push(bound.InputObject ?? null)
  },
  end({ bound, state, frame, sink }) {
    // The sources tell nothing here: the command runs, and a file to listen with stays empty.
    if (bound.FilePath !== undefined)
      frame.session.host.fileSystem.writeFile(
        resolveProviderPath(frame, bound.FilePath).path,
        new Uint8Array(),
        'append',
      )
    const block =
      bound.Expression === undefined
        ? createScriptBlock(`$input | & '${(bound.Command ?? '').replaceAll("'", "''")}' @args`, frame.state)
        : (bound.Expression as ScriptBlock)
    const args = bound.ArgumentList === undefined ? [] : itemsOf(bound.ArgumentList as Value)
    invokeBlock(frame, block, { input: state.input, args: [...args], ownScope: false }, sink)
  },
}))

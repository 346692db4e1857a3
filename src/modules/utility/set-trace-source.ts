import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { textsOf } from './debugging/choosing.ts'
import { traceSourcesOf } from './debugging/trace-sources.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-tracesource */
export const setTraceSource = defineCmdlet('Set-TraceSource', () => ({
  class: 'Microsoft.PowerShell.Commands.SetTraceSourceCommand',
  defaultSet: 'optionsSet',
  outputTypes: ['System.Management.Automation.PSTraceSource'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097129',
  parameters: {
    Name: parameter('String[]', { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
    Option: parameter('System.Management.Automation.PSTraceSourceOptions', {
      set: 'optionsSet',
      position: 1,
      fromPipelineByPropertyName: true,
    }),
    ListenerOption: parameter('System.Diagnostics.TraceOptions', { set: 'optionsSet' }),
    FilePath: parameter('String', { set: 'optionsSet', aliases: ['PSPath', 'Path'] }),
    Force: parameter('SwitchParameter', { set: 'optionsSet' }),
    Debugger: parameter('SwitchParameter', { set: 'optionsSet' }),
    PSHost: parameter('SwitchParameter', { set: 'optionsSet' }),
    RemoveListener: parameter('String[]', { set: 'removeAllListenersSet', attributes: [notNullOrEmpty] }),
    RemoveFileListener: parameter('String[]', { set: 'removeFileListenersSet', attributes: [notNullOrEmpty] }),
    PassThru: parameter('SwitchParameter', { set: 'optionsSet' }),
  },
  process({ bound, frame, write }) {
    for (const name of textsOf(bound.Name)) {
      const pattern = new WildcardPattern(name)
      for (const source of traceSourcesOf(frame.session))
        if (pattern.matches(source.name) && bound.PassThru) write(source as Value)
    }
  },
}))

import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { textsOf } from './debugging/choosing.ts'
import { traceSourcesOf } from './debugging/trace-sources.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-tracesource */
export const getTraceSource = defineCmdlet('Get-TraceSource', () => ({
  class: 'Microsoft.PowerShell.Commands.GetTraceSourceCommand',
  outputTypes: ['System.Management.Automation.PSTraceSource'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096707',
  parameters: {
    Name: parameter('String[]', {
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
  },
  process({ bound, frame, write, writeError }) {
    const sources = traceSourcesOf(frame.session)
    for (const name of bound.Name === undefined ? ['*'] : textsOf(bound.Name)) {
      const pattern = new WildcardPattern(name)
      const found = sources.filter((source) => pattern.matches(source.name))
      for (const source of found) write(source as Value)
      if (found.length === 0 && !hasWildcards(name))
        writeError(
          new Fault({
            id: 'TraceSourceNotFound',
            category: 'ObjectNotFound',
            exception: 'System.Management.Automation.ItemNotFoundException',
            message: `Cannot find a trace source with the name '${name}'.`,
            target: name,
          }),
        )
    }
  },
}))

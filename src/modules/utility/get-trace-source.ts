import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))

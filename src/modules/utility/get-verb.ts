import { completer, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-verb */
export const getVerb = defineCmdlet('Get-Verb', () => ({
  class: 'Microsoft.PowerShell.Commands.GetVerbCommand',
  outputTypes: ['System.Management.Automation.VerbInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097026',
  parameters: {
    Verb: parameter('String[]', {
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [completer],
    }),
    Group: parameter('String[]', {
      position: 1,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [validateSet('Common', 'Communications', 'Data', 'Diagnostic', 'Lifecycle', 'Other', 'Security')],
    }),
  },
  process: missing,
}))

import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-experimentalfeature */
export const getExperimentalFeature = defineCmdlet('Get-ExperimentalFeature', () => ({
  class: 'Microsoft.PowerShell.Commands.GetExperimentalFeatureCommand',
  outputTypes: ['System.Management.Automation.ExperimentalFeature'],
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2096786',
  parameters: {
    Name: parameter('String[]', { position: 0, fromPipeline: true, attributes: [completer, notNullOrEmpty] }),
  },
  process() {
    // mpsh has no features that are not for everybody.
  },
}))

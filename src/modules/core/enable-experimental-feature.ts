import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/enable-experimentalfeature */
export const enableExperimentalFeature = defineCmdlet('Enable-ExperimentalFeature', () => ({
  class: 'Microsoft.PowerShell.Commands.EnableExperimentalFeatureCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2046964',
  parameters: {
    Name: parameter('String[]', {
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [completer],
    }),
    Scope: parameter('System.Management.Automation.Configuration.ConfigScope'),
  },
  process: missing,
}))

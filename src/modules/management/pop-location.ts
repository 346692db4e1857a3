import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/pop-location */
export const popLocation = defineCmdlet('Pop-Location', () => ({
  class: 'Microsoft.PowerShell.Commands.PopLocationCommand',
  outputTypes: ['System.Management.Automation.PathInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096907',
  parameters: {
    PassThru: parameter('SwitchParameter'),
    StackName: parameter('String', { fromPipelineByPropertyName: true }),
  },
  process: missing,
}))

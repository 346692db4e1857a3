import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-location */
export const getLocation = defineCmdlet('Get-Location', () => ({
  class: 'Microsoft.PowerShell.Commands.GetLocationCommand',
  defaultSet: 'Location',
  outputTypes: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096495',
  parameters: {
    PSProvider: parameter('String[]', { set: 'Location', fromPipelineByPropertyName: true }),
    PSDrive: parameter('String[]', { set: 'Location', fromPipelineByPropertyName: true }),
    Stack: parameter('SwitchParameter', { set: 'Stack' }),
    StackName: parameter('String[]', { set: 'Stack', fromPipelineByPropertyName: true }),
  },
  process: missing,
}))

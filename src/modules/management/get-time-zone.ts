import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-timezone */
export const getTimeZone = defineCmdlet('Get-TimeZone', () => ({
  class: 'Microsoft.PowerShell.Commands.GetTimeZoneCommand',
  defaultSet: 'Name',
  outputTypes: ['System.TimeZoneInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096904',
  parameters: {
    Id: parameter('String[]', { set: 'Id', mandatory: true, fromPipelineByPropertyName: true }),
    ListAvailable: parameter('SwitchParameter', { set: 'ListAvailable', mandatory: true }),
    Name: parameter('String[]', { set: 'Name', position: 0, fromPipeline: true }),
  },
  process: missing,
}))

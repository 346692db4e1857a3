import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-psdrive */
export const getPSDrive = defineCmdlet('Get-PSDrive', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPSDriveCommand',
  defaultSet: 'Name',
  outputTypes: ['System.Management.Automation.PSDriveInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096494',
  parameters: {
    Name: parameter('String[]', {
      set: 'Name',
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    LiteralName: parameter('String[]', {
      set: 'LiteralName',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Scope: parameter('String', { fromPipelineByPropertyName: true, attributes: [completer] }),
    PSProvider: parameter('String[]', { fromPipelineByPropertyName: true }),
  },
  process: missing,
}))

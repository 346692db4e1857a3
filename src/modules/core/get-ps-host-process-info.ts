import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-pshostprocessinfo */
export const getPSHostProcessInfo = defineCmdlet('Get-PSHostProcessInfo', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPSHostProcessInfoCommand',
  defaultSet: 'ProcessNameParameterSet',
  outputTypes: ['Microsoft.PowerShell.Commands.PSHostProcessInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=517012',
  parameters: {
    Name: parameter('String[]', { set: 'ProcessNameParameterSet', position: 0, attributes: [notNullOrEmpty] }),
    Process: parameter('System.Diagnostics.Process[]', {
      set: 'ProcessParameterSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [notNullOrEmpty],
    }),
    Id: parameter('Int32[]', {
      set: 'ProcessIdParameterSet',
      mandatory: true,
      position: 0,
      attributes: [notNullOrEmpty],
    }),
  },
  process: missing,
}))

import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-member */
export const getMember = defineCmdlet('Get-Member', () => ({
  class: 'Microsoft.PowerShell.Commands.GetMemberCommand',
  outputTypes: ['Microsoft.PowerShell.Commands.MemberDefinition'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096704',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Name: parameter('String[]', { position: 0, attributes: [notNullOrEmpty] }),
    MemberType: parameter('System.Management.Automation.PSMemberTypes', { aliases: ['Type'] }),
    View: parameter('System.Management.Automation.PSMemberViewTypes'),
    Static: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
  },
  process: missing,
}))

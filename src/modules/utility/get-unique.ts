import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-unique */
export const getUnique = defineCmdlet('Get-Unique', () => ({
  class: 'Microsoft.PowerShell.Commands.GetUniqueCommand',
  defaultSet: 'AsString',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097028',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    AsString: parameter('SwitchParameter', { set: 'AsString' }),
    OnType: parameter('SwitchParameter', { set: 'UniqueByType' }),
    CaseInsensitive: parameter('SwitchParameter'),
  },
  process: missing,
}))

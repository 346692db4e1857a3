import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/update-list */
export const updateList = defineCmdlet('Update-List', () => ({
  class: 'Microsoft.PowerShell.Commands.UpdateListCommand',
  defaultSet: 'AddRemoveSet',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2109383',
  parameters: {
    Add: parameter('Object[]', { set: 'AddRemoveSet', attributes: [notNullOrEmpty] }),
    Remove: parameter('Object[]', { set: 'AddRemoveSet', attributes: [notNullOrEmpty] }),
    Replace: parameter('Object[]', { set: 'ReplaceSet', mandatory: true, attributes: [notNullOrEmpty] }),
    InputObject: parameter('PSObject', { fromPipeline: true, attributes: [notNullOrEmpty] }),
    Property: parameter('String', { position: 0, attributes: [notNullOrEmpty] }),
  },
  process: missing,
}))

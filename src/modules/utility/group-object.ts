import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/group-object */
export const groupObject = defineCmdlet('Group-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.GroupObjectCommand',
  outputTypes: ['System.Collections.Hashtable', 'Microsoft.PowerShell.Commands.GroupInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096619',
  parameters: {
    NoElement: parameter('SwitchParameter'),
    AsHashTable: parameter('SwitchParameter', { set: 'HashTable', aliases: ['AHT'] }),
    AsString: parameter('SwitchParameter', { set: 'HashTable' }),
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Object[]', { position: 0 }),
    Culture: parameter('String'),
    CaseSensitive: parameter('SwitchParameter'),
  },
  process: missing,
}))

import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/sort-object */
export const sortObject = defineCmdlet('Sort-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.SortObjectCommand',
  defaultSet: 'Default',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097038',
  parameters: {
    Stable: parameter('SwitchParameter', { set: 'Default' }),
    Descending: parameter('SwitchParameter'),
    Unique: parameter('SwitchParameter'),
    Top: parameter('Int32', { set: 'Top', mandatory: true, attributes: [validateRange(1, 2147483647)] }),
    Bottom: parameter('Int32', { set: 'Bottom', mandatory: true, attributes: [validateRange(1, 2147483647)] }),
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Object[]', { position: 0 }),
    Culture: parameter('String'),
    CaseSensitive: parameter('SwitchParameter'),
  },
  process: missing,
}))

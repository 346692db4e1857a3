import { trustedData } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-object */
export const newObject = defineCmdlet('New-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.NewObjectCommand',
  defaultSet: 'Net',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096620',
  parameters: {
    TypeName: parameter('String', { set: 'Net', mandatory: true, position: 0, attributes: [trustedData] }),
    ArgumentList: parameter('Object[]', { set: 'Net', position: 1, aliases: ['Args'], attributes: [trustedData] }),
    Strict: parameter('SwitchParameter', { set: 'Com' }),
    Property: parameter('System.Collections.IDictionary', { attributes: [trustedData] }),
  },
  process: missing,
}))

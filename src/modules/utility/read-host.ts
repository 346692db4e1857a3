import { allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/read-host */
export const readHost = defineCmdlet('Read-Host', () => ({
  class: 'Microsoft.PowerShell.Commands.ReadHostCommand',
  defaultSet: 'AsString',
  outputTypes: ['System.String', 'System.Security.SecureString'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096610',
  parameters: {
    Prompt: parameter('Object', { position: 0, remaining: true, attributes: [allowNull] }),
    AsSecureString: parameter('SwitchParameter', { set: 'AsSecureString' }),
    MaskInput: parameter('SwitchParameter', { set: 'AsString' }),
  },
  process: missing,
}))

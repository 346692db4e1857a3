import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertfrom-securestring */
export const convertFromSecureString = defineCmdlet('ConvertFrom-SecureString', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertFromSecureStringCommand',
  defaultSet: 'Secure',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096497',
  parameters: {
    SecureString: parameter('System.Security.SecureString', { mandatory: true, position: 0, fromPipeline: true }),
    AsPlainText: parameter('SwitchParameter', { set: 'AsPlainText' }),
    SecureKey: parameter('System.Security.SecureString', { set: 'Secure', position: 1 }),
    Key: parameter('Byte[]', { set: 'Open' }),
  },
  process: missing,
}))

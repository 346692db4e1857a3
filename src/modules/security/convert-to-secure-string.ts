import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring */
export const convertToSecureString = defineCmdlet('ConvertTo-SecureString', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertToSecureStringCommand',
  defaultSet: 'Secure',
  outputTypes: ['System.Security.SecureString'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096916',
  parameters: {
    String: parameter('String', { mandatory: true, position: 0, fromPipeline: true }),
    AsPlainText: parameter('SwitchParameter', { set: 'PlainText', position: 1 }),
    Force: parameter('SwitchParameter', { set: 'PlainText', position: 2 }),
    SecureKey: parameter('System.Security.SecureString', { set: 'Secure', position: 1 }),
    Key: parameter('Byte[]', { set: 'Open' }),
  },
  process: missing,
}))

import { secured } from '../../dotnet/security/secureString.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { encryptionMissing, unprotectedText } from './encrypted.ts'

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
  process({ bound, commandName, write }) {
    if (bound.Key !== undefined || bound.SecureKey !== undefined) throw encryptionMissing(commandName)
    write(secured(bound.AsPlainText ? bound.String : unprotectedText(bound.String)))
  },
}))

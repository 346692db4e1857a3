import type { SecureString } from '../../dotnet/security/secureString.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { encryptionMissing, protectedText } from './encrypted.ts'

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
  process({ bound, commandName, write }) {
    const { text } = bound.SecureString as SecureString
    if (text === '')
      throw new Fault({
        id: 'Argument',
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentException',
        message:
          'Cannot process argument because the value of argument "SecureString" is not valid. Change the value of the "SecureString" argument and run the operation again.',
      })
    if (bound.Key !== undefined || bound.SecureKey !== undefined) throw encryptionMissing(commandName)
    write(bound.AsPlainText ? text : protectedText(text))
  },
}))

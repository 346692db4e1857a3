import { Fault, netFault } from '../../kernel/fault.ts'

/** The hexadecimal digits of a text's UTF-16 bytes: how PowerShell writes secure strings without a key on Linux. */
export function protectedText(text: string): string {
  let hex = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    hex += byteText(code & 255) + byteText(code >> 8)
  }
  return hex
}

function byteText(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

/** The text that `protectedText` has written. Throws FormatException where a pair is not hexadecimal, ArgumentException for half a character. */
export function unprotectedText(written: string): string {
  const bytes: number[] = []
  for (let i = 0; i + 1 < written.length; i += 2) {
    const pair = written.slice(i, i + 2)
    if (!/^[0-9a-f]{2}$/i.test(pair))
      throw netFault('System.FormatException', `The input string '${pair}' was not in a correct format.`)
    bytes.push(Number.parseInt(pair, 16))
  }
  if (bytes.length % 2 !== 0 || bytes.length === 0)
    throw new Fault({
      id: 'ImportSecureString_InvalidArgument',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
      message: 'Could not decrypt data. The data was not encrypted with this key.',
    })
  let text = ''
  for (let i = 0; i < bytes.length; i += 2) text += String.fromCharCode(bytes[i]! | (bytes[i + 1]! << 8))
  return text
}

/** -Key and -SecureKey: encryption is not there. */
export function encryptionMissing(commandName: string): Fault {
  return new Fault({
    id: 'NotImplemented',
    category: 'NotImplemented',
    exception: 'System.NotImplementedException',
    message: `mpsh does not implement encryption with a key; use '${commandName}' without -Key and -SecureKey.`,
  })
}

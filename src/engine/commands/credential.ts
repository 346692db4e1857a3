import { runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { construct, getMember } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'

/**
 * Asks for a user name, unless given, and a password; gives a PSCredential. Throws a HostException where nobody can be asked.
 */
export function askForCredential(
  frame: Frame,
  userName: string | null,
  title = 'PowerShell credential request',
  message = 'Enter your credentials.',
): Value {
  const { ui } = frame.session
  if (!ui.isInteractive) {
    throw runtimeFault(
      'HostFunctionNotImplemented',
      `A command that prompts the user failed because the host program or the command type does not support user interaction. The host was attempting to request confirmation with the following message: ${message}`,
      'NotImplemented',
      'System.Management.Automation.Host.HostException',
    )
  }
  ui.writeLine(`${title}\n${message}`, null, null)
  let name = userName
  if (name === null) {
    ui.write('User: ', null, null)
    name = ui.readLine()
  }
  ui.write(`Password for user ${name}: `, null, null)
  const password = getMember(
    construct(requireType('System.Net.NetworkCredential'), ['', ui.readSecret()]),
    'SecurePassword',
  )
  return construct(requireType('System.Management.Automation.PSCredential'), [name, password ?? null])
}

import { runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { construct } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'

/** Asks for a user name, unless given, and a password; gives a PSCredential. Throws where nobody can be asked. */
export function askForCredential(frame: Frame, userName: string | null): Value {
  const { ui } = frame.session
  if (!ui.isInteractive) {
    throw runtimeFault(
      'CredentialPromptNotAvailable',
      'A command that prompts the user failed because the host program or the command type does not support user interaction.',
    )
  }
  ui.writeLine('PowerShell credential request\nEnter your credentials.', null, null)
  let name = userName
  if (name === null) {
    ui.write('User: ', null, null)
    name = ui.readLine()
  }
  ui.write(`Password for user ${name}: `, null, null)
  const secret = construct(requireType('System.Security.SecureString'), [ui.readSecret()])
  return construct(requireType('System.Management.Automation.PSCredential'), [name, secret])
}

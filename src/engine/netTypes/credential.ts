import { NetworkCredential, type SecureString } from '../../dotnet/security/secureString.ts'
import { Fault } from '../../kernel/fault.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'

/** System.Management.Automation.PSCredential. */
export class PSCredential {
  readonly userName: string | null
  readonly password: SecureString | null

  constructor(userName: string | null, password: SecureString | null) {
    this.userName = userName
    this.password = password
  }
}

function checked(userName: string | null, password: SecureString | null): PSCredential {
  if (userName === null || userName === '')
    throw new Fault({
      exception: 'System.Management.Automation.PSArgumentException',
      category: 'InvalidArgument',
      message:
        'Cannot process argument because the value of argument "userName" is not valid. Change the value of the "userName" argument and run the operation again.',
    })
  if (password === null)
    throw new Fault({
      exception: 'System.Management.Automation.PSArgumentNullException',
      category: 'InvalidArgument',
      message:
        'Cannot process argument because the value of argument "password" is null. Change the value of argument "password" to a non-null value.',
    })
  return new PSCredential(userName, password)
}

/** `domain\user` taken apart; `user@domain` stays whole. */
function networkCredential(self: PSCredential): NetworkCredential | null {
  if (self.userName === null) return null
  const name = self.userName
  const cut = name.indexOf('\\')
  const text = self.password?.text ?? ''
  return cut < 0
    ? new NetworkCredential(name, text, '')
    : new NetworkCredential(name.slice(cut + 1), text, name.slice(0, cut))
}

const empty = new PSCredential(null, null)

export const credentialTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.PSCredential', () => ({
    class: PSCredential,
    isSealed: true,
    assembly: 'System.Management.Automation',
    members: {
      'new(String userName, System.Security.SecureString password)': checked,
      'UserName: String': (self: PSCredential) => self.userName,
      'Password: System.Security.SecureString': (self: PSCredential) => self.password,
      'static Empty: System.Management.Automation.PSCredential': () => empty,
      'GetNetworkCredential(): System.Net.NetworkCredential': networkCredential,
    },
  })),
]

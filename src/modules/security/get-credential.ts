import { credential, notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { askForCredential } from '../../engine/commands/credential.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/get-credential */
export const getCredential = defineCmdlet('Get-Credential', () => ({
  class: 'Microsoft.PowerShell.Commands.GetCredentialCommand',
  defaultSet: 'CredentialSet',
  outputTypes: ['System.Management.Automation.PSCredential'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096824',
  parameters: {
    Credential: parameter('PSCredential', { set: 'CredentialSet', position: 0, attributes: [notNull, credential] }),
    Message: parameter('String', { set: 'MessageSet', attributes: [notNullOrEmpty] }),
    UserName: parameter('String', { set: 'MessageSet', position: 0, attributes: [notNullOrEmpty] }),
    Title: parameter('String', { set: 'MessageSet', attributes: [notNullOrEmpty] }),
  },
  process({ bound, frame, write }) {
    write(
      bound.Credential !== undefined
        ? (bound.Credential as Value)
        : askForCredential(frame, bound.UserName ?? null, bound.Title, bound.Message),
    )
  },
}))

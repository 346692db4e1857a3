import { allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { construct, getMember } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'

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
  process({ bound, frame, write }) {
    const { ui } = frame.session
    if (bound.Prompt !== undefined && bound.Prompt !== null) {
      const prompt = itemsOf(bound.Prompt)
        .map((item) => toText(item))
        .join(' ')
      if (ui.isInteractive) ui.write(`${prompt}: `, null, null)
      else ui.prompt('', '', [])
    }
    if (bound.AsSecureString)
      write(
        getMember(construct(requireType('System.Net.NetworkCredential'), ['', ui.readSecret()]), 'SecurePassword') ??
          null,
      )
    else write(bound.MaskInput ? ui.readSecret() : ui.readLine())
  },
}))

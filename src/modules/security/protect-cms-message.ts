import { allowEmptyString, allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { noCertificates } from './certificates.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/protect-cmsmessage */
export const protectCmsMessage = defineCmdlet('Protect-CmsMessage', () => ({
  class: 'Microsoft.PowerShell.Commands.ProtectCmsMessageCommand',
  defaultSet: 'ByContent',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096826',
  parameters: {
    To: parameter('System.Management.Automation.CmsMessageRecipient[]', { mandatory: true, position: 0 }),
    Content: parameter('PSObject', {
      set: 'ByContent',
      mandatory: true,
      position: 1,
      fromPipeline: true,
      attributes: [allowNull, allowEmptyString],
    }),
    Path: parameter('String', { set: 'ByPath', mandatory: true, position: 1 }),
    LiteralPath: parameter('String', { set: 'ByLiteralPath', mandatory: true, position: 1 }),
    OutFile: parameter('String', { position: 2 }),
  },
  process: noCertificates,
}))

import { allowEmptyString, allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { noCertificates } from './certificates.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/get-cmsmessage */
export const getCmsMessage = defineCmdlet('Get-CmsMessage', () => ({
  class: 'Microsoft.PowerShell.Commands.GetCmsMessageCommand',
  outputTypes: ['System.Security.Cryptography.Pkcs.EnvelopedCms'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096598',
  parameters: {
    Content: parameter('String', {
      set: 'ByContent',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [allowNull, allowEmptyString],
    }),
    Path: parameter('String', { set: 'ByPath', mandatory: true, position: 1 }),
    LiteralPath: parameter('String', { set: 'ByLiteralPath', mandatory: true, position: 1 }),
  },
  process: noCertificates,
}))

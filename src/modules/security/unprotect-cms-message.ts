import { allowEmptyString, allowNull, psTypeName } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { noCertificates } from './certificates.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/unprotect-cmsmessage */
export const unprotectCmsMessage = defineCmdlet('Unprotect-CmsMessage', () => ({
  class: 'Microsoft.PowerShell.Commands.UnprotectCmsMessageCommand',
  defaultSet: 'ByWinEvent',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096701',
  parameters: {
    Content: parameter('String', {
      set: 'ByContent',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyString],
    }),
    EventLogRecord: parameter('PSObject', {
      set: 'ByWinEvent',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [psTypeName('')],
    }),
    Path: parameter('String', { set: 'ByPath', mandatory: true, position: 0 }),
    LiteralPath: parameter('String', { set: 'ByLiteralPath', mandatory: true, position: 0 }),
    IncludeContext: parameter('SwitchParameter'),
    To: parameter('System.Management.Automation.CmsMessageRecipient[]', { position: 1 }),
  },
  process: noCertificates,
}))

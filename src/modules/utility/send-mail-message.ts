import { credential, notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/send-mailmessage */
export const sendMailMessage = defineCmdlet('Send-MailMessage', () => ({
  class: 'Microsoft.PowerShell.Commands.SendMailMessage',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097115',
  parameters: {
    Attachments: parameter('String[]', {
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['PsPath'],
      attributes: [notNullOrEmpty],
    }),
    Bcc: parameter('String[]', { fromPipelineByPropertyName: true, attributes: [notNullOrEmpty] }),
    Body: parameter('String', { position: 2, fromPipelineByPropertyName: true, attributes: [notNullOrEmpty] }),
    BodyAsHtml: parameter('SwitchParameter', { fromPipelineByPropertyName: true, aliases: ['BAH'] }),
    Encoding: parameter('System.Text.Encoding', {
      fromPipelineByPropertyName: true,
      aliases: ['BE'],
      attributes: [notNullOrEmpty, encodingCompletions, encodingArgument],
    }),
    Cc: parameter('String[]', { fromPipelineByPropertyName: true, attributes: [notNullOrEmpty] }),
    DeliveryNotificationOption: parameter('System.Net.Mail.DeliveryNotificationOptions', {
      fromPipelineByPropertyName: true,
      aliases: ['DNO'],
      attributes: [notNullOrEmpty],
    }),
    From: parameter('String', { mandatory: true, fromPipelineByPropertyName: true, attributes: [notNullOrEmpty] }),
    SmtpServer: parameter('String', {
      position: 3,
      fromPipelineByPropertyName: true,
      aliases: ['ComputerName'],
      attributes: [notNullOrEmpty],
    }),
    Priority: parameter('System.Net.Mail.MailPriority', {
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    ReplyTo: parameter('String[]', { fromPipelineByPropertyName: true }),
    Subject: parameter('String', { position: 1, fromPipelineByPropertyName: true, aliases: ['sub'] }),
    To: parameter('String[]', {
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Credential: parameter('PSCredential', {
      fromPipelineByPropertyName: true,
      attributes: [credential, notNullOrEmpty],
    }),
    UseSsl: parameter('SwitchParameter', { fromPipelineByPropertyName: true }),
    Port: parameter('Int32', { fromPipelineByPropertyName: true, attributes: [validateRange(0, 2147483647)] }),
  },
  process: missing,
}))

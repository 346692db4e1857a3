import {
  credential,
  notNull,
  notNullOrEmpty,
  passive,
  transformation,
  validateRange,
  validateSet,
} from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { HtmlResponseObject, mediaType, WebResponseObject } from './web/response.ts'
import { WebCall, type WebParameters } from './web/send.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-webrequest */
export const invokeWebRequest = defineCmdlet('Invoke-WebRequest', () => ({
  class: 'Microsoft.PowerShell.Commands.InvokeWebRequestCommand',
  defaultSet: 'StandardMethod',
  outputTypes: ['Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097126',
  parameters: {
    UseBasicParsing: parameter('SwitchParameter'),
    Uri: parameter('Uri', { mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    HttpVersion: parameter('Version', {
      attributes: [
        transformation('ArgumentToVersionTransformation', (value) => value),
        passive('HttpVersionCompletions'),
      ],
    }),
    WebSession: parameter('Microsoft.PowerShell.Commands.WebRequestSession'),
    SessionVariable: parameter('String', { aliases: ['SV'] }),
    AllowUnencryptedAuthentication: parameter('SwitchParameter'),
    Authentication: parameter('Microsoft.PowerShell.Commands.WebAuthenticationType'),
    Credential: parameter('PSCredential', { attributes: [credential] }),
    UseDefaultCredentials: parameter('SwitchParameter'),
    CertificateThumbprint: parameter('String', { attributes: [notNullOrEmpty] }),
    Certificate: parameter('System.Security.Cryptography.X509Certificates.X509Certificate', { attributes: [notNull] }),
    SkipCertificateCheck: parameter('SwitchParameter'),
    SslProtocol: parameter('Microsoft.PowerShell.Commands.WebSslProtocol'),
    Token: parameter('System.Security.SecureString'),
    UserAgent: parameter('String'),
    DisableKeepAlive: parameter('SwitchParameter'),
    ConnectionTimeoutSeconds: parameter('Int32', {
      aliases: ['TimeoutSec'],
      attributes: [validateRange(0, 2147483647)],
    }),
    OperationTimeoutSeconds: parameter('Int32', { attributes: [validateRange(0, 2147483647)] }),
    Headers: parameter('System.Collections.IDictionary'),
    SkipHeaderValidation: parameter('SwitchParameter'),
    AllowInsecureRedirect: parameter('SwitchParameter'),
    MaximumRedirection: parameter('Int32', { attributes: [validateRange(0, 2147483647)] }),
    MaximumRetryCount: parameter('Int32', { attributes: [validateRange(0, 2147483647)] }),
    PreserveAuthorizationOnRedirect: parameter('SwitchParameter'),
    RetryIntervalSec: parameter('Int32', { attributes: [validateRange(1, 2147483647)] }),
    Method: parameter('Microsoft.PowerShell.Commands.WebRequestMethod', {
      sets: { StandardMethod: {}, StandardMethodNoProxy: {} },
    }),
    CustomMethod: parameter('String', {
      sets: { CustomMethod: { mandatory: true }, CustomMethodNoProxy: { mandatory: true } },
      aliases: ['CM'],
      attributes: [notNullOrEmpty],
    }),
    PreserveHttpMethodOnRedirect: parameter('SwitchParameter'),
    UnixSocket: parameter('System.Net.Sockets.UnixDomainSocketEndPoint', { attributes: [notNullOrEmpty] }),
    NoProxy: parameter('SwitchParameter', {
      sets: { CustomMethodNoProxy: { mandatory: true }, StandardMethodNoProxy: { mandatory: true } },
    }),
    Proxy: parameter('Uri', { sets: { StandardMethod: {}, CustomMethod: {} } }),
    ProxyCredential: parameter('PSCredential', {
      sets: { StandardMethod: {}, CustomMethod: {} },
      attributes: [credential],
    }),
    ProxyUseDefaultCredentials: parameter('SwitchParameter', { sets: { StandardMethod: {}, CustomMethod: {} } }),
    Body: parameter('Object', { fromPipeline: true }),
    Form: parameter('System.Collections.IDictionary'),
    ContentType: parameter('String'),
    TransferEncoding: parameter('String', {
      attributes: [validateSet('chunked', 'compress', 'deflate', 'gzip', 'identity')],
    }),
    InFile: parameter('String', { attributes: [notNullOrEmpty] }),
    OutFile: parameter('String', { attributes: [notNullOrEmpty] }),
    PassThru: parameter('SwitchParameter'),
    Resume: parameter('SwitchParameter'),
    SkipHttpErrorCheck: parameter('SwitchParameter'),
  },
  process(context) {
    const bound = context.bound as unknown as WebParameters
    const call = new WebCall(context as never, bound)
    const response = call.send()
    if (call.outFile !== null) call.save(response)
    if (call.outFile === null || bound.PassThru) {
      const isText = /^text\/|[/+](json|xml)$|javascript|x-www-form-urlencoded|^$/.test(mediaType(response))
      context.write(isText ? new HtmlResponseObject(response) : new WebResponseObject(response))
    }
  },
}))

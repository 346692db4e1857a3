import { castDocument } from '../../dotnet/xml/load.ts'
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
import { Stepper } from '../../engine/pipeline/stepper.ts'
import { isControlFlow } from '../../kernel/control.ts'
import { Fault } from '../../kernel/fault.ts'
import type { HttpResponse } from '../../kernel/host.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { Collector } from '../../session/streams.ts'
import { setVariable } from '../../session/variables.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { invokeMember } from '../../types/members.ts'
import { headerDictionary, mediaType, relationLinks, textOf } from './web/response.ts'
import { WebCall, type WebParameters } from './web/send.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod */
export const invokeRestMethod = defineCmdlet('Invoke-RestMethod', () => ({
  class: 'Microsoft.PowerShell.Commands.InvokeRestMethodCommand',
  defaultSet: 'StandardMethod',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096706',
  parameters: {
    FollowRelLink: parameter('SwitchParameter', { aliases: ['FL'] }),
    MaximumFollowRelLink: parameter('Int32', { aliases: ['ML'], attributes: [validateRange(1, 2147483647)] }),
    ResponseHeadersVariable: parameter('String', { aliases: ['RHV'] }),
    StatusCodeVariable: parameter('String'),
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
    const { bound, frame } = context
    const common = bound as unknown as WebParameters
    const call = new WebCall(context as never, common)
    let left = bound.FollowRelLink ? (bound.MaximumFollowRelLink ?? 2147483647) : 0
    for (let response = call.send(); ; ) {
      if (call.outFile !== null) call.save(response)
      if (call.outFile === null || common.PassThru) for (const item of contentOf(frame, response)) context.write(item)
      if (bound.StatusCodeVariable !== undefined) setVariable(frame, bound.StatusCodeVariable, response.status)
      if (bound.ResponseHeadersVariable !== undefined)
        setVariable(frame, bound.ResponseHeadersVariable, headerDictionary(response))
      const next = new Map(relationLinks(response)).get('next')
      if (left <= 0 || next === undefined) break
      left--
      context.writeVerbose(`Following rel link ${next}`)
      response = call.send(next)
    }
  },
}))

/** What the answer's text stands for: the items of a feed, a document, what JSON says, else the text. */
function contentOf(frame: Frame, response: HttpResponse): Value[] {
  const text = textOf(response)
  const readers = [() => fromXml(text), () => fromJson(frame, text)]
  if (/json$/.test(mediaType(response))) readers.reverse()
  for (const read of readers) {
    const found = read()
    if (found !== null) return found
  }
  return [text]
}

function fromXml(text: string): Value[] | null {
  if (!text.trimStart().startsWith('<')) return null
  try {
    const document = castDocument(text) as Value
    const items = itemsOf(
      invokeMember(document, 'SelectNodes', ["/rss/channel/item | /*[local-name()='feed']/*[local-name()='entry']"]),
    )
    return items.length > 0 ? [...items] : [document]
  } catch (thrown) {
    if (thrown instanceof Fault) return null
    throw thrown
  }
}

function fromJson(frame: Frame, text: string): Value[] | null {
  const output = new Collector()
  const stepper = new Stepper(frame, 'ConvertFrom-Json', [['NoEnumerate', true]], output)
  try {
    stepper.begin()
    stepper.write(text)
    stepper.end()
  } catch (thrown) {
    if (isControlFlow(thrown)) throw thrown
    return null
  }
  return output.items.length === 0 && text.trim() !== 'null' ? null : [...output.items]
}

/** Sending a web cmdlet's request: headers, redirections, retries. WebRequestPSCmdlet */

import type { SecureString } from '../../../dotnet/security/secureString.ts'
import { Uri } from '../../../dotnet/uri.ts'
import type { CmdletContext } from '../../../engine/commands/define.ts'
import { newGuid } from '../../../engine/commands/newGuid.ts'
import { PSCredential } from '../../../engine/netTypes/credential.ts'
import { dictionaryOf } from '../../../engine/netTypes/values.ts'
import { type ErrorCategory, Fault } from '../../../kernel/fault.ts'
import type { HttpResponse, Network } from '../../../kernel/host.ts'
import { isNull, type Value } from '../../../kernel/value.ts'
import { globPath } from '../../../session/globbing.ts'
import { resolveProviderPath } from '../../../session/path.ts'
import { setVariable } from '../../../session/variables.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { isDictionary } from '../../../types/dictionary.ts'
import { enumValue } from '../../../types/enum.ts'
import { ErrorDetails, ErrorRecord } from '../../../types/errorRecord.ts'
import { Exception, exceptionOf } from '../../../types/exception.ts'
import { requireType } from '../../../types/netType.ts'
import { baseOf } from '../../../types/psobject.ts'
import { lookingCall } from '../../lookingCall.ts'
import { bodyOf, formText, multipart } from './body.ts'
import { headerOf, mediaType, ResponseMessage, textOf } from './response.ts'
import { WebRequestSession } from './session.ts'
import { userAgentText } from './userAgent.ts'

/** The parameters both cmdlets have, as they are bound. */
export interface WebParameters {
  readonly Uri: object
  readonly WebSession?: object | undefined
  readonly SessionVariable?: string | undefined
  readonly Authentication?: unknown
  readonly AllowUnencryptedAuthentication: boolean
  readonly Credential?: object | undefined
  readonly UseDefaultCredentials: boolean
  readonly SkipCertificateCheck: boolean
  readonly Token?: object | undefined
  readonly UserAgent?: string | undefined
  readonly DisableKeepAlive: boolean
  readonly ConnectionTimeoutSeconds?: number | undefined
  readonly OperationTimeoutSeconds?: number | undefined
  readonly Headers?: object | undefined
  readonly AllowInsecureRedirect: boolean
  readonly MaximumRedirection?: number | undefined
  readonly MaximumRetryCount?: number | undefined
  readonly PreserveAuthorizationOnRedirect: boolean
  readonly RetryIntervalSec?: number | undefined
  readonly Method?: unknown
  readonly CustomMethod?: string | undefined
  readonly PreserveHttpMethodOnRedirect: boolean
  readonly UnixSocket?: object | undefined
  readonly Proxy?: object | undefined
  readonly ProxyCredential?: object | undefined
  readonly ProxyUseDefaultCredentials: boolean
  readonly Body?: Value | undefined
  readonly Form?: object | undefined
  readonly ContentType?: string | undefined
  readonly TransferEncoding?: string | undefined
  readonly InFile?: string | undefined
  readonly OutFile?: string | undefined
  readonly PassThru: boolean
  readonly Resume: boolean
  readonly SkipHttpErrorCheck: boolean
}

type Context = Pick<
  CmdletContext<never, unknown>,
  'frame' | 'throwTerminating' | 'writeError' | 'writeVerbose' | 'write'
>

const defaultRedirections = 50

/** One call of a web cmdlet. */
export class WebCall {
  readonly #context: Context
  readonly #bound: WebParameters
  readonly #network: Network
  readonly session: WebRequestSession
  /** Where the answer goes; null for the pipeline. */
  readonly outFile: string | null
  #resumeFrom = 0

  constructor(context: Context, bound: WebParameters) {
    this.#context = context
    this.#bound = bound
    this.#validate()
    const { network } = context.frame.session.host
    if (network === null)
      context.throwTerminating(
        webFault(
          'WebCmdletWebResponseException',
          'This host has no network.',
          'NotImplemented',
          'System.PlatformNotSupportedException',
        ),
      )
    this.#network = network
    this.session = this.#prepareSession()
    this.outFile = bound.OutFile === undefined ? null : resolveProviderPath(context.frame, bound.OutFile).path
  }

  #refuse(id: string, message: string): never {
    return this.#context.throwTerminating(
      webFault(id, message, 'InvalidArgument', 'System.Management.Automation.ValidationMetadataException'),
    )
  }

  #validate(): void {
    const bound = this.#bound
    const conflict = (a: string, b: string, first = a, second = b) =>
      `The cmdlet cannot run because the following conflicting parameters are specified: ${a} and ${b}. Specify either ${first} or ${second}, then retry.`
    const authentication = this.#authentication
    if (bound.WebSession !== undefined && bound.SessionVariable !== undefined)
      this.#refuse('WebCmdletSessionConflictException', conflict('Session', 'SessionVariable'))
    if (authentication !== 'None' && bound.Token !== undefined && bound.Credential !== undefined)
      this.#refuse('WebCmdletAuthenticationTokenConflictException', conflict('Credential', 'Token'))
    if (authentication === 'Basic' && bound.Credential === undefined)
      this.#refuse(
        'WebCmdletAuthenticationCredentialNotSuppliedException',
        'The cmdlet cannot run because the following parameter is not specified: Credential. The supplied Authentication type requires a Credential. Specify Credential, then retry.',
      )
    if ((authentication === 'OAuth' || authentication === 'Bearer') && bound.Token === undefined)
      this.#refuse(
        'WebCmdletAuthenticationTokenNotSuppliedException',
        'The cmdlet cannot run because the following parameter is not specified: Token. The supplied Authentication type requires a Token. Specify Token, then retry.',
      )
    const isSecret = authentication !== 'None' || bound.Credential !== undefined || bound.UseDefaultCredentials
    if (!bound.AllowUnencryptedAuthentication && isSecret && new URL(this.#firstUrl).protocol !== 'https:')
      this.#refuse(
        'WebCmdletAllowUnencryptedAuthenticationRequiredException',
        'The cmdlet cannot protect plain text secrets sent over unencrypted connections. To suppress this warning and send plain text secrets over unencrypted networks, reissue the command specifying the AllowUnencryptedAuthentication parameter.',
      )
    if (bound.UseDefaultCredentials && bound.Credential !== undefined)
      this.#refuse('WebCmdletCredentialConflictException', conflict('Credential', 'UseDefaultCredentials'))
    if (bound.ProxyUseDefaultCredentials && bound.ProxyCredential !== undefined)
      this.#refuse(
        'WebCmdletProxyCredentialConflictException',
        conflict('ProxyCredential', 'ProxyUseDefaultCredentials'),
      )
    if (bound.Proxy === undefined && (bound.ProxyCredential !== undefined || bound.ProxyUseDefaultCredentials))
      this.#refuse(
        'WebCmdletProxyUriNotSuppliedException',
        'The cmdlet cannot run because the following parameter is missing: Proxy. Provide a valid proxy URI for the Proxy parameter when using the ProxyCredential or ProxyUseDefaultCredentials parameters, then retry.',
      )
    const hasBody = !isNull(bound.Body ?? null)
    if (hasBody && bound.InFile !== undefined)
      this.#refuse('WebCmdletBodyConflictException', `${conflict('Body', 'InFile', 'Body', 'Infile')}  `)
    if (hasBody && bound.Form !== undefined)
      this.#refuse('WebCmdletBodyFormConflictException', `${conflict('Body', 'Form')}  `)
    if (bound.InFile !== undefined && bound.Form !== undefined)
      this.#refuse('WebCmdletFormInFileConflictException', `${conflict('InFile', 'Form')}  `)
    for (const name of ['PassThru', 'Resume'] as const)
      if (bound[name] && bound.OutFile === undefined)
        this.#refuse(
          'WebCmdletOutFileMissingException',
          `The cmdlet cannot run because the following parameter is missing: OutFile. Provide a valid OutFile parameter value when using the ${name} parameter, then retry.`,
        )
  }

  get #authentication(): string {
    return this.#bound.Authentication === undefined ? 'None' : toText(this.#bound.Authentication as Value)
  }

  get #firstUrl(): string {
    const { original: text } = this.#bound.Uri as Uri
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
  }

  #prepareSession(): WebRequestSession {
    const bound = this.#bound
    const session =
      (bound.WebSession as WebRequestSession | undefined) ??
      new WebRequestSession(dictionaryOf('string', []), userAgentText())
    if (bound.SessionVariable !== undefined) setVariable(this.#context.frame, bound.SessionVariable, session)
    if (bound.UserAgent !== undefined) session.userAgent = bound.UserAgent
    if (bound.MaximumRedirection !== undefined) session.maximumRedirection = bound.MaximumRedirection
    if (bound.MaximumRetryCount !== undefined) session.maximumRetryCount = bound.MaximumRetryCount
    if (bound.RetryIntervalSec !== undefined) session.retryInterval = bound.RetryIntervalSec
    if (bound.Credential instanceof PSCredential) session.credentials = bound.Credential
    const headers = session.headers as Value & { setValue(key: Value, value: Value): void }
    const given = baseOf((bound.Headers ?? null) as Value)
    if (isDictionary(given))
      for (const [name, value] of given.entries()) headers.setValue(toText(name), isNull(value) ? null : toText(value))
    return session
  }

  get method(): string {
    const { CustomMethod, Method } = this.#bound
    if (CustomMethod !== undefined) return CustomMethod.toUpperCase()
    const name = Method === undefined ? 'Default' : toText(Method as Value)
    return name === 'Default' ? 'GET' : name.toUpperCase()
  }

  /** Sends the request to a URL (the first by default) and gives the last answer. Throws the errors of statuses and connections. */
  send(url = this.#url()): HttpResponse {
    const response = this.#follow(url)
    const isSatisfied = this.#resumeFrom > 0 && response.status === 416
    if (!this.#bound.SkipHttpErrorCheck && !isSatisfied && (response.status < 200 || response.status > 299)) {
      const isRedirect = response.status >= 300 && response.status < 400
      if (!isRedirect || this.#redirections !== 0) this.#failStatus(response)
    }
    if (this.#redirections === 0 && response.status >= 300 && response.status < 400) {
      const record = new ErrorRecord(
        new Exception(
          'System.InvalidOperationException',
          'Operation is not valid due to the current state of the object.',
        ),
        'MaximumRedirectExceeded',
        'InvalidOperation',
      )
      record.details = new ErrorDetails(
        'The maximum redirection count has been exceeded. To increase the number of redirections allowed, supply a higher value to the -MaximumRedirection parameter.',
      )
      this.#context.writeError(record)
    }
    return response
  }

  get #redirections(): number {
    const { maximumRedirection } = this.session
    return maximumRedirection < 0 ? defaultRedirections : maximumRedirection
  }

  #url(): string {
    const url = new URL(this.#firstUrl)
    const { Body } = this.#bound
    if (this.method === 'GET' && !isNull(Body ?? null) && isDictionary(baseOf(Body!))) {
      const query = formText(Body!)
      url.search = url.search === '' ? query : `${url.search}&${query}`
    }
    return url.href
  }

  #follow(first: string): HttpResponse {
    let url = first
    let { method } = this
    let body = this.#body()
    let retries = this.session.maximumRetryCount
    const keepsAuthorization = this.#bound.PreserveAuthorizationOnRedirect
    for (let turn = 0; ; ) {
      const response = this.#once(url, method, body, turn > 0 && !keepsAuthorization)
      for (const [name, value] of response.headers)
        if (name.toLowerCase() === 'set-cookie') this.session.cookies.store(value, new URL(url), this.#now)
      const location = headerOf(response, 'location')
      const isRedirect = [300, 301, 302, 303, 307, 308].includes(response.status) && location !== null
      if (isRedirect && turn < this.#redirections) {
        const next = new URL(location, url)
        if (url.startsWith('https:') && next.protocol === 'http:' && !this.#bound.AllowInsecureRedirect)
          this.#refuseInsecure()
        turn++
        url = next.href
        const keepsMethod =
          this.#bound.PreserveHttpMethodOnRedirect || response.status === 307 || response.status === 308
        if (!keepsMethod && (response.status === 303 ? method !== 'HEAD' : method === 'POST')) {
          method = 'GET'
          body = null
        }
        continue
      }
      const code = response.status
      if (retries > 0 && (code === 304 || (code >= 400 && code <= 599))) {
        retries--
        const { frame, writeVerbose } = this.#context
        const wait = Number(headerOf(response, 'retry-after'))
        const seconds = code === 429 && wait > 0 ? wait : this.session.retryInterval
        writeVerbose(`Retrying after interval of ${seconds} seconds. Status code for previous attempt: ${toText(code)}`)
        frame.session.host.clock.sleep(seconds * 1000)
        frame.session.attend(frame)
        continue
      }
      return response
    }
  }

  get #now(): number {
    return this.#context.frame.session.host.clock.now()
  }

  #body(): { readonly bytes: Uint8Array; readonly contentType: string | null } | null {
    const { Body, Form, InFile, ContentType } = this.#bound
    const { fileSystem } = this.#context.frame.session.host
    if (Form !== undefined) return multipart(Form as Value, newGuid(), fileSystem)
    if (InFile !== undefined) {
      const [found] = globPath(lookingCall(this.#context.frame), InFile)
      if (found === undefined)
        this.#refuse('WebCmdletInFileNoPathResolvedException', `Path '${InFile}' cannot be resolved to a file.`)
      if (fileSystem.status(found!.path)?.kind === 'directory')
        this.#refuse(
          'WebCmdletInFileNotFilePathException',
          `Path '${InFile}' resolves to a directory. Specify a path including a file name, and then retry the command.`,
        )
      return { bytes: fileSystem.readFile(found!.path), contentType: null }
    }
    if (isNull(Body ?? null) || (this.method === 'GET' && isDictionary(baseOf(Body!)))) return null
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(ContentType ?? '')?.[1] ?? ''
    return bodyOf(Body!, this.method === 'GET', charset)
  }

  #once(
    url: string,
    method: string,
    body: { readonly bytes: Uint8Array; readonly contentType: string | null } | null,
    dropsAuthorization: boolean,
  ): HttpResponse {
    const bound = this.#bound
    const headers = new Map<string, [string, string]>()
    const set = (name: string, value: string) => headers.set(name.toLowerCase(), [name, value])
    set('Accept-Encoding', 'gzip, deflate, br')
    const own = this.session.headers
    if (isDictionary(own))
      for (const [name, value] of own.entries()) if (!isNull(value)) set(toText(name), toText(value))
    if (!headers.has('user-agent')) set('User-Agent', this.session.userAgent)
    this.#authorize(set, url)
    if (dropsAuthorization) headers.delete('authorization')
    const cookies = this.session.cookies.header(new URL(url), this.#now)
    if (cookies !== '') set('Cookie', headers.has('cookie') ? `${headers.get('cookie')![1]}; ${cookies}` : cookies)
    if (bound.ContentType !== undefined) set('Content-Type', bound.ContentType)
    else if (body?.contentType) set('Content-Type', body.contentType)
    else if (method === 'POST' && !headers.has('content-type')) set('Content-Type', 'application/x-www-form-urlencoded')
    set('Connection', bound.DisableKeepAlive ? 'close' : 'keep-alive')
    if (bound.TransferEncoding !== undefined) set('Transfer-Encoding', bound.TransferEncoding)
    else if (body !== null || method === 'POST' || method === 'PUT')
      set('Content-Length', String(body?.bytes.length ?? 0))
    if (bound.Resume && this.outFile !== null) {
      this.#resumeFrom = this.#context.frame.session.host.fileSystem.status(this.outFile)?.size ?? 0
      set('Range', `bytes=${this.#resumeFrom}-`)
    }
    const seconds = bound.ConnectionTimeoutSeconds || bound.OperationTimeoutSeconds || 0
    try {
      return this.#network.request({
        method,
        url,
        headers: [...headers.values()],
        body: body?.bytes ?? null,
        timeoutMilliseconds: seconds * 1000,
        skipCertificateCheck: bound.SkipCertificateCheck,
        socketPath: bound.UnixSocket === undefined ? null : toText(bound.UnixSocket as Value),
      })
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      if (thrown.exception === 'System.Threading.Tasks.TaskCanceledException')
        return this.#context.throwTerminating(
          webFault('ConnectionTimeoutReached', thrown.message, 'OperationTimeout', thrown.exception),
        )
      const exception = exceptionOf(thrown)
      const record = new ErrorRecord(
        exception,
        'WebCmdletWebResponseException',
        'InvalidOperation',
        requestTarget(method, url),
      )
      if (thrown.inner !== undefined) record.details = new ErrorDetails((thrown.inner as Fault).message)
      return this.#context.throwTerminating(record)
    }
  }

  #authorize(set: (name: string, value: string) => void, url: string): void {
    const { credentials } = this.session
    const basic = (name: string, password: string) => {
      const bytes = new TextEncoder().encode(`${name}:${password}`)
      return `Basic ${btoa(String.fromCharCode(...bytes))}`
    }
    switch (this.#authentication) {
      case 'Basic':
        set('Authorization', basic(credentials?.userName ?? '', credentials?.password?.text ?? ''))
        return
      case 'Bearer':
      case 'OAuth':
        set('Authorization', `Bearer ${(this.#bound.Token as unknown as SecureString).text}`)
        return
      default: {
        const { username, password } = new URL(url)
        if (username !== '') set('Authorization', basic(decodeURIComponent(username), decodeURIComponent(password)))
        else if (credentials !== null)
          set('Authorization', basic(credentials.userName ?? '', credentials.password?.text ?? ''))
      }
    }
  }

  #refuseInsecure(): never {
    const record = new ErrorRecord(
      new Exception(
        'System.InvalidOperationException',
        'Operation is not valid due to the current state of the object.',
      ),
      'InsecureRedirection',
      'InvalidOperation',
    )
    record.details = new ErrorDetails(
      'Cannot follow an insecure redirection by default. Reissue the command specifying the -AllowInsecureRedirect switch.',
    )
    return this.#context.throwTerminating(record)
  }

  #failStatus(response: HttpResponse): never {
    const exception = new Exception(
      'Microsoft.PowerShell.Commands.HttpResponseException',
      `Response status code does not indicate success: ${response.status} (${response.statusText}).`,
    )
    exception.fields = new Map<string, Value>([
      ['Response', new ResponseMessage(response)],
      ['StatusCode', enumValue(requireType('System.Net.HttpStatusCode'), response.status)],
    ])
    const record = new ErrorRecord(
      exception,
      'WebCmdletWebResponseException',
      'InvalidOperation',
      requestTarget(this.method, response.url),
    )
    const text = detailText(response)
    if (text !== '') record.details = new ErrorDetails(text)
    return this.#context.throwTerminating(record)
  }

  /** Writes the answer to -OutFile. */
  save(response: HttpResponse): void {
    const { fileSystem } = this.#context.frame.session.host
    if (this.#resumeFrom > 0 && response.status === 416) {
      this.#context.writeVerbose(
        `The file will not be re-downloaded because the remote file is the same size as the OutFile: ${this.#bound.OutFile}`,
      )
      return
    }
    const appends = this.#resumeFrom > 0 && response.status === 206
    let path = this.outFile!
    if (fileSystem.status(path)?.kind === 'directory') path = `${path.replace(/\/$/, '')}/${fileNameOf(response)}`
    fileSystem.writeFile(path, response.body, appends ? 'append' : 'replace')
  }
}

function requestTarget(method: string, url: string): Value {
  return `Method: ${method}, RequestUri: '${new Uri(url).absoluteUri}', Version: 1.1`
}

function fileNameOf(response: HttpResponse): string {
  const named = /filename\s*=\s*"?([^";]+)/i.exec(headerOf(response, 'content-disposition') ?? '')?.[1]
  return named ?? (decodeURIComponent(new URL(response.url).pathname.split('/').pop() ?? '') || 'index')
}

/** The body of a failed answer, as the error shows it: JSON laid out, HTML without its tags. */
function detailText(response: HttpResponse): string {
  const text = textOf(response)
  const plain = text.replace(/<[^>]*>/g, '')
  if (!/json$/.test(mediaType(response))) return plain
  try {
    return `\n${JSON.stringify(JSON.parse(text), null, 2)}`
  } catch (error) {
    if (error instanceof SyntaxError) return plain
    throw error
  }
}

function webFault(id: string, message: string, category: ErrorCategory, exception: string): Fault {
  return new Fault({ id, message, category, exception })
}

import type { PSCredential } from '../../../engine/netTypes/credential.ts'
import type { Value } from '../../../kernel/value.ts'

/** One cookie as a server set it. */
export interface Cookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  /** Milliseconds since 1970; null for the session's end. */
  readonly expires: number | null
  readonly secure: boolean
}

/** System.Net.CookieContainer, as far as requests need it. */
export class CookieContainer {
  #cookies: Cookie[] = []

  get all(): readonly Cookie[] {
    return this.#cookies
  }

  add(cookie: Cookie): void {
    this.#cookies = this.#cookies.filter(
      (one) => one.name !== cookie.name || one.domain !== cookie.domain || one.path !== cookie.path,
    )
    this.#cookies.push(cookie)
  }

  /** Takes what a `Set-Cookie` header says. */
  store(header: string, url: URL, now: number): void {
    const [pair, ...attributes] = header.split(';').map((part) => part.trim())
    const cut = (pair ?? '').indexOf('=')
    if (cut <= 0) return
    const settings = new Map<string, string>()
    for (const attribute of attributes) {
      const at = attribute.indexOf('=')
      settings.set((at < 0 ? attribute : attribute.slice(0, at)).toLowerCase(), at < 0 ? '' : attribute.slice(at + 1))
    }
    const age = Number(settings.get('max-age') ?? Number.NaN)
    const date = Date.parse(settings.get('expires') ?? '')
    this.add({
      name: pair!.slice(0, cut),
      value: pair!.slice(cut + 1),
      domain: (settings.get('domain') ?? url.hostname).replace(/^\./, '').toLowerCase(),
      path: settings.get('path') || '/',
      expires: Number.isNaN(age) ? (Number.isNaN(date) ? null : date) : now + age * 1000,
      secure: settings.has('secure'),
    })
  }

  /** The `Cookie` header for a request; '' for none. */
  header(url: URL, now: number): string {
    return this.for(url, now)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
  }

  for(url: URL, now: number): Cookie[] {
    return this.#cookies.filter(
      ({ domain, path, expires, secure }) =>
        (url.hostname === domain || url.hostname.endsWith(`.${domain}`)) &&
        url.pathname.startsWith(path) &&
        (expires === null || expires > now) &&
        (!secure || url.protocol === 'https:'),
    )
  }
}

/** Microsoft.PowerShell.Commands.WebRequestSession. */
export class WebRequestSession {
  /** Dictionary[string, string]. */
  headers: Value
  cookies = new CookieContainer()
  useDefaultCredentials = false
  credentials: PSCredential | null = null
  userAgent: string
  maximumRedirection = -1
  maximumRetryCount = 0
  retryInterval = 5

  constructor(headers: Value, userAgent: string) {
    this.headers = headers
    this.userAgent = userAgent
  }
}

/** Gives each session the back end that its environment and folder choose. */
import type { Session } from '../../../session/session.ts'
import { useBackends } from '../connection.ts'
import { Directory } from '../domain/directory.ts'
import { type BackendCall, type BackendReply, bridgedBackend } from './bridge.ts'
import { type BackendChoice, chooseBackend, openBackend } from './select.ts'

/** The operation by which the host's main thread performs a call on a back end of the user's own. */
const backendOperation = 'multipoint'

/** What a session has opened, by what was chosen. */
class SessionBackends {
  readonly #session: Session
  readonly #opened = new Map<string, Directory>()
  /** The choice that a value of MPSH_MULTIPOINT led to, so that configuration files are looked for once. */
  readonly #choices = new Map<string, BackendChoice>()

  constructor(session: Session) {
    this.#session = session
  }

  current(): Directory {
    const { host, location } = this.#session
    const variable = host.environment.get('MPSH_MULTIPOINT') ?? ''
    let choice = this.#choices.get(variable)
    if (!choice) {
      choice = chooseBackend({ variable, workingFolder: location })
      this.#choices.set(variable, choice)
    }
    const key = `${choice.folder}\n${choice.text}`
    let directory = this.#opened.get(key)
    if (!directory) {
      directory = new Directory(openBackend(choice, { loadModule: this.#loadModule }), this.#refuseToWait)
      this.#opened.set(key, directory)
    }
    return directory
  }

  readonly #loadModule = (url: string, name: string) =>
    bridgedBackend(url, name, (call: BackendCall) => {
      const data: unknown = call
      return this.#session.host.wait<BackendReply>({ name: backendOperation, data })
    })

  /** What answers with promises runs behind the bridge, so none arrives here. */
  readonly #refuseToWait = (): never => {
    throw new TypeError('a back end within the session answered with a promise')
  }
}

const sessions = new WeakMap<Session, SessionBackends>()

/** Lets the MultiPoint cmdlets of every session find their back ends. Once, by the host. */
export function connectBackends(): void {
  useBackends((session) => {
    let backends = sessions.get(session)
    if (!backends) {
      backends = new SessionBackends(session)
      sessions.set(session, backends)
    }
    return backends.current()
  })
}

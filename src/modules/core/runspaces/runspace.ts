import { newGuid } from '../../../engine/commands/newGuid.ts'
import type { Shell } from '../../../engine/index.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { construct } from '../../../types/members.ts'
import { requireType } from '../../../types/netType.ts'
import { childShell } from '../jobs/threadJob.ts'
import type { InitialSessionState } from './initialState.ts'

export type RunspaceState = 'BeforeOpen' | 'Opening' | 'Opened' | 'Closed' | 'Broken'

/** All runspaces of this thread that are not closed, by id. */
const runspaces = new Map<number, Runspace>()
let lastId = 0

/** System.Management.Automation.Runspaces.LocalRunspace: a session of its own in the same thread. */
export class Runspace {
  readonly id = ++lastId
  name = `Runspace${this.id}`
  state: RunspaceState = 'BeforeOpen'
  isBusy = false
  /** Belongs to a pool or a PowerShell object that closes it. */
  readonly initial: InitialSessionState | null
  #instanceId: Value = null
  #shell: Shell | null = null
  readonly #maker: Session

  /** `own`: the session that runs already is this runspace. */
  constructor(maker: Session, initial: InitialSessionState | null, own = false) {
    this.#maker = maker
    this.initial = initial
    if (own) {
      this.state = 'Opened'
      this.isBusy = true
    }
    runspaces.set(this.id, this)
  }

  get instanceId(): Value {
    return (this.#instanceId ??= construct(requireType('System.Guid'), [newGuid()]))
  }

  /** The shell it runs in; null for the session that runs already. */
  get shell(): Shell | null {
    return this.#shell
  }

  get session(): Session {
    return this.#shell?.session ?? this.#maker
  }

  open(): void {
    if (this.state !== 'BeforeOpen')
      throw wrongState(
        `The runspace cannot be opened because it is not in the BeforeOpen state. The current state of the runspace is ${this.state}.`,
      )
    const shell = childShell(this.#maker)
    this.#shell = shell
    this.state = 'Opened'
    shell.session.runspaceObject = () => this
    this.initial?.apply(shell)
  }

  close(): void {
    this.state = 'Closed'
    runspaces.delete(this.id)
  }

  /** Throws InvalidRunspaceStateException unless open. */
  requireOpen(): void {
    if (this.state !== 'Opened')
      throw wrongState(
        `Cannot perform operation because the runspace is not in the '${'Opened'}' state. Current state of runspace is '${this.state}'.`,
      )
  }
}

function wrongState(message: string): Fault {
  return new Fault({ exception: 'System.Management.Automation.Runspaces.InvalidRunspaceStateException', message })
}

const own = new WeakMap<Session, Runspace>()

/** The runspace of a session that was there before any runspace was made. */
export function runspaceOf(session: Session): Runspace {
  const known = session.runspaceObject()
  if (known instanceof Runspace) return known
  let runspace = own.get(session)
  if (runspace === undefined) {
    runspace = new Runspace(session, null, true)
    own.set(session, runspace)
    const made = runspace
    session.runspaceObject = () => made
  }
  return runspace
}

/** The runspaces a session may see, its own among them, in order of id. */
export function runspacesSeenBy(session: Session): Runspace[] {
  runspaceOf(session)
  return [...runspaces.values()].sort((a, b) => a.id - b.id)
}

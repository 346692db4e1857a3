import { newGuid } from '../../../engine/commands/newGuid.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { construct } from '../../../types/members.ts'
import { requireType } from '../../../types/netType.ts'
import type { InitialSessionState } from './initialState.ts'
import { Runspace } from './runspace.ts'

/** System.Management.Automation.Runspaces.RunspacePool. As all runs take turns, one session serves them. */
export class RunspacePool {
  readonly maker: Session
  readonly initial: InitialSessionState | null
  minimum: number
  maximum: number
  state: 'BeforeOpen' | 'Opened' | 'Closed' = 'BeforeOpen'
  isDisposed = false
  #free: Runspace[] = []
  #instanceId: Value = null

  constructor(maker: Session, minimum: number, maximum: number, initial: InitialSessionState | null) {
    this.maker = maker
    this.minimum = minimum
    this.maximum = maximum
    this.initial = initial
  }

  get instanceId(): Value {
    return (this.#instanceId ??= construct(requireType('System.Guid'), [newGuid()]))
  }

  open(): void {
    if (this.state !== 'BeforeOpen')
      throw wrongState(
        `Cannot open the runspace pool because it is not in the 'BeforeOpen' state. The current state of the runspace pool is '${this.state}'.`,
      )
    this.state = 'Opened'
  }

  close(): void {
    this.state = 'Closed'
    for (const runspace of this.#free) runspace.close()
    this.#free = []
  }

  /** A runspace nobody uses. Throws InvalidRunspacePoolStateException unless open. */
  take(): Runspace {
    if (this.state !== 'Opened')
      throw wrongState(
        `Cannot perform the operation because the runspace pool is not in the 'Opened' state. The current state is '${this.state}'.`,
      )
    let runspace = this.#free.find((one) => !one.isBusy)
    if (runspace === undefined) {
      runspace = new Runspace(this.maker, this.initial)
      runspace.open()
      this.#free.push(runspace)
    }
    return runspace
  }

  get available(): number {
    return this.maximum - this.#free.filter((one) => one.isBusy).length
  }
}

function wrongState(message: string): Fault {
  return new Fault({ exception: 'System.Management.Automation.Runspaces.InvalidRunspacePoolStateException', message })
}

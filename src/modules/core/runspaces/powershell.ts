import { currentSession } from '../../../engine/commands/currentSession.ts'
import { newGuid } from '../../../engine/commands/newGuid.ts'
import { recordError } from '../../../engine/pipeline/errorList.ts'
import { errorRecordOf, runtimeExceptionOf } from '../../../engine/pipeline/errors.ts'
import { ExitSignal, isControlFlow, PipelineStopped } from '../../../kernel/control.ts'
import { Fault } from '../../../kernel/fault.ts'
import { isNull, type Value } from '../../../kernel/value.ts'
import type { Frame } from '../../../session/scope.ts'
import type { Session } from '../../../session/session.ts'
import type { Sink, StreamSet } from '../../../session/streams.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { construct } from '../../../types/members.ts'
import { requireType } from '../../../types/netType.ts'
import { DataCollection, dataCollection } from '../jobs/dataCollection.ts'
import { PSCommand } from './commands.ts'
import type { InitialSessionState } from './initialState.ts'
import type { RunspacePool } from './pool.ts'
import { runStatements } from './running.ts'
import { Runspace } from './runspace.ts'

const space = 'System.Management.Automation.'

/** System.Management.Automation.PSDataStreams. */
export class DataStreams {
  readonly error = dataCollection(`${space}ErrorRecord`)
  readonly progress = dataCollection(`${space}ProgressRecord`)
  readonly verbose = dataCollection(`${space}VerboseRecord`)
  readonly debug = dataCollection(`${space}DebugRecord`)
  readonly warning = dataCollection(`${space}WarningRecord`)
  readonly information = dataCollection(`${space}InformationRecord`)

  clear(): void {
    for (const one of [this.error, this.progress, this.verbose, this.debug, this.warning, this.information])
      one.readAll()
  }

  /** The streams a run writes to. */
  set(): StreamSet {
    const sink = (collection: DataCollection): Sink => ({ write: (value) => collection.add(value) })
    return {
      error: sink(this.error),
      warning: sink(this.warning),
      verbose: sink(this.verbose),
      debug: sink(this.debug),
      information: sink(this.information),
      progress: sink(this.progress),
      lists: null,
    }
  }
}

export type InvocationState = 'NotStarted' | 'Running' | 'Completed' | 'Failed' | 'Stopped'

/** What BeginInvoke gives: the run is over by then. */
export class AsyncResult {
  readonly owner: PowerShell
  readonly output: DataCollection
  readonly failure: unknown
  readonly state: Value
  constructor(owner: PowerShell, output: DataCollection, failure: unknown, state: Value) {
    this.owner = owner
    this.output = output
    this.failure = failure
    this.state = state
  }
}

/**
 * System.Management.Automation.PowerShell: commands to run in a session of its own, in the same thread. What is begun runs at once, so that
 * EndInvoke only hands over.
 */
export class PowerShell {
  readonly maker: Session
  commands = new PSCommand()
  readonly streams = new DataStreams()
  readonly isNested: boolean
  state: InvocationState = 'NotStarted'
  reason: Value = null
  hadErrors = false
  pool: RunspacePool | null = null
  isDisposed = false
  ownsRunspace = true
  #runspace: Runspace | null
  #initial: InitialSessionState | null
  #instanceId: Value = null

  constructor(maker: Session, runspace: Runspace | null, initial: InitialSessionState | null, isNested: boolean) {
    this.maker = maker
    this.#runspace = runspace
    this.#initial = initial
    this.isNested = isNested
    if (runspace !== null) this.ownsRunspace = false
  }

  get instanceId(): Value {
    return (this.#instanceId ??= construct(requireType('System.Guid'), [newGuid()]))
  }

  get runspace(): Runspace | null {
    if (this.#runspace === null && this.pool === null && !this.isNested)
      this.#runspace = new Runspace(this.maker, this.#initial)
    return this.#runspace
  }

  set runspace(runspace: Runspace | null) {
    this.#runspace = runspace
    this.ownsRunspace = false
  }

  requireLive(): void {
    if (this.isDisposed)
      throw new Fault({
        exception: `${space}PSObjectDisposedException`,
        message: `Cannot perform operation because object "PowerShell" has already been disposed.\nObject name: 'PowerShell'.`,
      })
  }

  dispose(): void {
    if (this.isDisposed) return
    this.isDisposed = true
    if (this.ownsRunspace) this.#runspace?.close()
  }

  /** Runs the commands, writing to `out`. Throws what ended them. */
  invoke(input: Value, out: Sink): void {
    this.requireLive()
    if (this.commands.commands.length === 0)
      throw new Fault({
        exception: `${space}PSInvalidOperationException`,
        category: 'InvalidOperation',
        message: 'No commands are specified.',
      })
    const items = isNull(input) ? null : [...itemsOf(input)]
    this.state = 'Running'
    this.reason = null
    this.hadErrors = false
    const errors = this.streams.error.items.length
    try {
      this.#run(items, out)
      this.state = 'Completed'
    } catch (thrown) {
      this.#ended(thrown)
      throw thrown
    } finally {
      if (this.streams.error.items.length > errors) this.hadErrors = true
    }
  }

  #ended(thrown: unknown): void {
    this.state = thrown instanceof PipelineStopped ? 'Stopped' : 'Failed'
    this.hadErrors = true
    if (!isControlFlow(thrown)) this.reason = thrown as Value
  }

  #run(items: Value[] | null, out: Sink): void {
    if (this.isNested) {
      this.#runIn(currentSession().running, items, out)
      return
    }
    const runspace = this.pool === null ? this.runspace! : this.pool.take()
    if (runspace.state === 'BeforeOpen' && this.ownsRunspace) runspace.open()
    runspace.requireOpen()
    const { shell } = runspace
    const { top } = runspace.session.global
    if (shell === null) {
      this.#runIn(top, items, out)
      return
    }
    const { isBusy } = runspace
    runspace.isBusy = true
    try {
      shell.enter(() => this.#runIn(top, items, out))
    } finally {
      runspace.isBusy = isBusy
    }
  }

  #runIn(frame: Frame, items: Value[] | null, out: Sink): void {
    const { session } = frame
    const { running, propagates, depth } = session
    const { streams } = frame
    frame.streams = this.streams.set()
    session.running = frame
    session.propagates = false
    try {
      if (runStatements(frame, this.commands.statements(), items, out)) this.hadErrors = true
    } catch (thrown) {
      if (thrown instanceof ExitSignal) return
      if (isControlFlow(thrown)) throw thrown
      const record = errorRecordOf(frame, thrown)
      recordError(session, record)
      throw runtimeExceptionOf(thrown)
    } finally {
      frame.streams = streams
      session.running = running
      session.propagates = propagates
      session.depth = depth
    }
  }

  /** Runs at once; whoever ends it gets what came. */
  begin(input: Value, output: DataCollection | null, state: Value): AsyncResult {
    this.requireLive()
    const into = output ?? dataCollection(`${space}PSObject`)
    let failure: unknown
    try {
      this.invoke(input instanceof DataCollection ? (input.readAll() as never) : input, {
        write: (value) => into.add(value),
      })
    } catch (thrown) {
      if (thrown instanceof PipelineStopped) throw thrown
      failure = thrown
    }
    if (output === null) into.isOpen = false
    return new AsyncResult(this, into, failure, state)
  }

  end(result: AsyncResult): DataCollection {
    if (!(result instanceof AsyncResult) || result.owner !== this)
      throw new Fault({
        exception: `${space}PSArgumentException`,
        category: 'InvalidArgument',
        message: 'The IAsyncResult object supplied was not returned by a matching BeginInvoke call on this object.',
      })
    if (result.failure !== undefined) throw result.failure
    return result.output
  }
}

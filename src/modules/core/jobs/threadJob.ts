/**
 * Start-ThreadJob and ForEach-Object -Parallel -AsJob: their values are shared by reference, so they run in child sessions of the same thread, one
 * after the other, when somebody waits for them.
 */
import { engineOf } from '../../../engine/commands/engineState.ts'
import { invokeBlock } from '../../../engine/commands/invokeBlock.ts'
import type { ScriptBlock } from '../../../engine/commands/scriptBlock.ts'
import type { Shell } from '../../../engine/index.ts'
import { guardTopLevel } from '../../../engine/run/topLevel.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Frame } from '../../../session/scope.ts'
import type { Session } from '../../../session/session.ts'
import { nowhere, type Sink, type StreamSet } from '../../../session/streams.ts'
import { Job, type JobEntry } from './job.ts'
import { usingLookup } from './using.ts'

/** A block to run in a child session. */
export interface ChildWork {
  readonly block: ScriptBlock
  readonly initialization: ScriptBlock | null
  readonly args: readonly Value[]
  readonly input: readonly Value[]
  readonly underscore: Value | undefined
  readonly usings: readonly Value[]
}

/** Another session like this one. Throws where the host makes none. */
export function childShell(session: Session): Shell {
  const { makeChild } = engineOf(session)
  if (makeChild === null)
    throw new Fault({
      id: 'NotSupported',
      category: 'NotImplemented',
      exception: 'System.PlatformNotSupportedException',
      message: 'This host makes no further sessions.',
    })
  return makeChild()
}

/** Runs a block in a child session; what it writes goes to `out` and `streams`. */
export function runInChild(shell: Shell, work: ChildWork, out: Sink, streams: StreamSet) {
  const { session } = shell
  return shell.enter(() =>
    guardTopLevel(session, streams, (top) => {
      if (work.initialization !== null)
        invokeBlock(top, work.initialization.bindTo(session.global), { ownScope: false }, out)
      const lookup = usingLookup(work.block.shape, work.usings)
      invokeBlock(
        top,
        work.block.bindTo(session.global),
        {
          args: work.args,
          input: work.input,
          ...(work.underscore === undefined ? {} : { underscore: work.underscore }),
          prepare(frame) {
            frame.usingValues = lookup
          },
        },
        out,
      )
    }),
  )
}

/** A job that runs in the thread of whoever waits for it. */
export class ThreadJob extends Job {
  readonly typeName: string
  readonly location = 'PowerShell'
  readonly #session: Session
  readonly #work: ChildWork
  #shell: Shell | null
  #isRunning = false

  constructor(
    id: number,
    name: string | undefined,
    typeName: string,
    session: Session,
    work: ChildWork,
    shell: Shell | null = null,
  ) {
    super(id, name, work.block.toString())
    this.typeName = typeName
    this.#session = session
    this.#work = work
    this.#shell = shell
  }

  start(): void {
    if (this.state === 'NotStarted') this.setState('Running')
  }

  pump(): boolean {
    return false
  }

  runHere(): boolean {
    if (this.state !== 'Running' || this.#isRunning) return false
    this.#isRunning = true
    const add = (stream: Exclude<JobEntry['stream'], 'output'>): Sink => ({
      write: (value) => this.addEntry({ stream, value: value as Value & object }),
    })
    const streams: StreamSet = {
      error: add('error'),
      warning: add('warning'),
      verbose: add('verbose'),
      debug: add('debug'),
      information: add('information'),
      progress: nowhere,
      lists: null,
    }
    this.#shell ??= childShell(this.#session)
    const out: Sink = { write: (value) => this.addEntry({ stream: 'output', value }) }
    const outcome = runInChild(this.#shell, this.#work, out, streams)
    this.#isRunning = false
    this.#shell = null
    if (outcome.error !== null) {
      this.reason = outcome.error.exception
      this.addEntry({ stream: 'error', value: outcome.error })
    }
    this.setState(outcome.wasStopped ? 'Stopped' : outcome.error === null ? 'Completed' : 'Failed')
    return true
  }

  stop(): void {
    if (!this.isFinished) this.setState('Stopped')
  }

  end(): void {
    this.stop()
  }
}

/** System.Management.Automation.PSTasks.PSTaskJob: the parent of one child job an object. */
export class TaskJob extends Job {
  readonly typeName = 'PSTaskJob'
  readonly location = 'PowerShell'

  /** Called when all its children are known. */
  follow(): void {
    for (const child of this.children)
      child.listeners.add(() => {
        if (this.children.every((one) => one.isFinished))
          this.setState(
            this.children.some((one) => one.state === 'Failed')
              ? 'Failed'
              : this.children.some((one) => one.state === 'Stopped')
                ? 'Stopped'
                : 'Completed',
          )
      })
  }

  start(): void {
    for (const child of this.children) child.start()
    this.setState(this.children.length === 0 ? 'Completed' : 'Running')
  }

  pump(): boolean {
    return false
  }

  runHere(frame: Frame): boolean {
    return this.children.some((child) => child.runHere(frame))
  }

  stop(): void {
    for (const child of this.children) child.stop()
  }

  end(): void {
    this.stop()
  }
}

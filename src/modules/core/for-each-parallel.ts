/** ForEach-Object -Parallel: each object in a child session, one after the other. */
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import type { Shell } from '../../engine/index.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import type { ErrorRecord } from '../../types/errorRecord.ts'
import { jobsOf } from './jobs/repository.ts'
import { childShell, runInChild, TaskJob, ThreadJob } from './jobs/threadJob.ts'
import { captureUsings } from './jobs/using.ts'

/** One call's sessions and captured values. */
export class ParallelRun {
  readonly #frame: Frame
  readonly #block: ScriptBlock
  readonly #usings: readonly Value[]
  readonly #makesNew: boolean
  readonly #until: number
  readonly #job: TaskJob | null
  #shell: Shell | null = null

  constructor(frame: Frame, block: ScriptBlock, timeoutSeconds: number, makesNew: boolean, asJob: boolean) {
    this.#frame = frame
    this.#block = block
    this.#usings = captureUsings(frame, block)
    this.#makesNew = makesNew
    const { clock } = frame.session.host
    this.#until = timeoutSeconds > 0 ? clock.now() + timeoutSeconds * 1000 : Number.POSITIVE_INFINITY
    this.#job = asJob ? new TaskJob(jobsOf(frame.session).newId(), undefined, block.toString()) : null
  }

  /** Runs the block for one object, or keeps it for the job. */
  process(item: Value, out: Sink, writeError: (record: ErrorRecord | Fault) => void): void {
    const { session, streams } = this.#frame
    const work = {
      block: this.#block,
      initialization: null,
      args: [],
      input: [],
      underscore: item,
      usings: this.#usings,
    }
    if (this.#job !== null) {
      const id = jobsOf(session).newId()
      this.#job.children.push(new ThreadJob(id, undefined, 'PSTaskChildJob', session, work))
      return
    }
    if (session.host.clock.now() >= this.#until) throw timedOut()
    if (this.#shell === null || this.#makesNew) this.#shell = childShell(session)
    const outcome = runInChild(this.#shell, work, out, streams)
    if (outcome.error !== null) writeError(outcome.error)
    session.attend(this.#frame)
  }

  /** The job, where one was asked for. */
  finish(): TaskJob | null {
    const job = this.#job
    if (job === null) return null
    job.follow()
    jobsOf(this.#frame.session).add(job)
    job.start()
    return job
  }
}

function timedOut(): Fault {
  return new Fault({
    id: 'PSTaskException',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message: 'The time given by -TimeoutSeconds has passed.',
  })
}

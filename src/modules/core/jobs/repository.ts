import { Fault } from '../../../kernel/fault.ts'
import type { Frame } from '../../../session/scope.ts'
import type { Session } from '../../../session/session.ts'
import type { Job } from './job.ts'

/** The longest sleep between two looks, in milliseconds: a message that came while a `finally` ran is not missed for long. */
const longestSleep = 100

/** How long a job that was asked to stop may take. */
const graceMilliseconds = 3000

/** A session's jobs. */
export class JobRepository {
  readonly jobs: Job[] = []
  readonly #session: Session
  #lastId = 0

  constructor(session: Session) {
    this.#session = session
    session.onThreads.add(() => this.pump())
  }

  newId(): number {
    return ++this.#lastId
  }

  add(job: Job): void {
    this.jobs.push(job)
  }

  remove(job: Job): void {
    const index = this.jobs.indexOf(job)
    if (index >= 0) this.jobs.splice(index, 1)
  }

  /** Stops a job and waits until it has, by force where it does not. */
  stop(frame: Frame, job: Job): void {
    if (job.isFinished) return
    job.stop()
    if (!this.wait(frame, () => job.isFinished, graceMilliseconds)) job.end()
  }

  pump(): void {
    for (const job of this.jobs) job.pump()
  }

  /**
   * Waits until `isDone`, or `milliseconds` have passed; false then. Jobs of this thread run meanwhile. Throws when nothing that runs could make an end of
   * the wait.
   */
  wait(frame: Frame, isDone: () => boolean, milliseconds = Number.POSITIVE_INFINITY): boolean {
    const { clock } = this.#session.host
    const until = clock.now() + milliseconds
    for (;;) {
      this.pump()
      if (isDone()) return true
      if (clock.now() >= until) return false
      if (this.jobs.some((job) => job.runHere(frame))) continue
      if (
        milliseconds === Number.POSITIVE_INFINITY &&
        !this.jobs.some((job) => !job.isFinished && job.state !== 'NotStarted')
      )
        throw endless()
      clock.sleep(Math.min(longestSleep, until - clock.now()))
      this.#session.attend(frame)
    }
  }
}

function endless(): Fault {
  return new Fault({
    id: 'WaitCannotEnd',
    category: 'DeadlockDetected',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message: 'The wait cannot end: no job runs that it could be waiting for.',
  })
}

const repositories = new WeakMap<Session, JobRepository>()

export function jobsOf(session: Session): JobRepository {
  let found = repositories.get(session)
  if (found === undefined) {
    found = new JobRepository(session)
    repositories.set(session, found)
  }
  return found
}

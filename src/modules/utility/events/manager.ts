/** A session's events and who wants them: PSLocalEventManager. */
import { Guid } from '../../../dotnet/guid.ts'
import { DateTime } from '../../../dotnet/time/dateTime.ts'
import { engineOf } from '../../../engine/commands/engineState.ts'
import { invokeBlock } from '../../../engine/commands/invokeBlock.ts'
import { newGuid } from '../../../engine/commands/newGuid.ts'
import type { ScriptBlock } from '../../../engine/commands/scriptBlock.ts'
import { errorRecordOf } from '../../../engine/pipeline/errors.ts'
import { isControlFlow } from '../../../kernel/control.ts'
import { attendThreads } from '../../../kernel/host.ts'
import { equalsIgnoreCase } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Frame } from '../../../session/scope.ts'
import type { Session } from '../../../session/session.ts'
import { nowhere, type StreamSet } from '../../../session/streams.ts'
import { setVariable } from '../../../session/variables.ts'
import { objectArray } from '../../../types/array.ts'
import type { Delegate } from '../../../types/delegate.ts'
import type { ErrorRecord } from '../../../types/errorRecord.ts'
import { WildcardPattern } from '../../../types/wildcard.ts'
import { Job, type JobEntry } from '../../core/jobs/job.ts'
import { jobsOf } from '../../core/jobs/repository.ts'

/** System.Management.Automation.PSEventArgs. */
export class PSEventArgs {
  readonly identifier: number
  readonly sourceIdentifier: string
  readonly sender: Value
  readonly args: readonly Value[]
  readonly messageData: Value
  readonly time = DateTime.now()
  readonly runspaceId: Guid

  constructor(
    identifier: number,
    runspaceId: Guid,
    sourceIdentifier: string,
    sender: Value,
    args: readonly Value[],
    messageData: Value,
  ) {
    this.identifier = identifier
    this.runspaceId = runspaceId
    this.sourceIdentifier = sourceIdentifier
    this.sender = sender
    this.args = args
    this.messageData = messageData
  }
}

/** System.Management.Automation.PSEventSubscriber. */
export interface Subscription {
  readonly source: Value
  readonly eventName: string | null
  readonly sourceIdentifier: string
  readonly action: ScriptBlock | null
  readonly messageData: Value
  readonly isSupport: boolean
  readonly isForward: boolean
  readonly maximum: number
}

export class PSEventSubscriber implements Subscription {
  readonly id: number
  readonly source: Value
  readonly eventName: string | null
  readonly sourceIdentifier: string
  readonly action: ScriptBlock | null
  readonly messageData: Value
  readonly isSupport: boolean
  readonly isForward: boolean
  readonly maximum: number
  readonly job: EventJob | null
  /** Takes the handler off its source again. */
  detach: (() => void) | null = null
  handler: Delegate | null = null
  /** How often it was served. */
  count = 0

  constructor(id: number, job: EventJob | null, subscription: Subscription) {
    this.id = id
    this.job = job
    this.source = subscription.source
    this.eventName = subscription.eventName
    this.sourceIdentifier = subscription.sourceIdentifier
    this.action = subscription.action
    this.messageData = subscription.messageData
    this.isSupport = subscription.isSupport
    this.isForward = subscription.isForward
    this.maximum = subscription.maximum
  }
}

/** System.Management.Automation.PSEventJob: what an action wrote. */
export class EventJob extends Job {
  readonly typeName = ''
  readonly location = ''

  override get hasMoreData(): boolean {
    return this.pending.length > 0
  }

  begin(): void {
    if (this.state === 'NotStarted') this.setState('Running')
  }

  fail(record: ErrorRecord): void {
    this.reason = record.exception
    this.take({ stream: 'error', value: record })
    this.setState('Failed')
  }

  take(entry: JobEntry): void {
    this.addEntry(entry)
  }

  start(): void {}
  pump(): boolean {
    return false
  }
  runHere(): boolean {
    return false
  }
  stop(): void {
    if (!this.isFinished) this.setState('Stopped')
  }
  end(): void {
    this.stop()
  }
}

/** Something that falls due: a timer. */
export interface Alarm {
  /** When, in milliseconds of the host's clock; null while it is off. */
  readonly due: number | null
  /** It is due: tells its listeners. */
  ring(): void
}

export class EventManager {
  readonly received: PSEventArgs[] = []
  readonly subscribers: PSEventSubscriber[] = []
  readonly alarms = new Set<Alarm>()
  readonly #session: Session
  readonly #runspaceId = new Guid(newGuid())
  /** Events whose actions are still to run. */
  #waiting: [PSEventSubscriber, PSEventArgs][] = []
  #lastEvent = 0
  #lastSubscription = 0
  #isServing = false

  constructor(session: Session) {
    this.#session = session
    session.onThreads.add(() => this.serve())
  }

  /** Makes an event, gives it to who asked for it, and keeps it in the queue where no action took it. */
  generate(sourceIdentifier: string, sender: Value, args: readonly Value[], messageData: Value): PSEventArgs {
    const event = new PSEventArgs(++this.#lastEvent, this.#runspaceId, sourceIdentifier, sender, args, messageData)
    const interested = this.subscribers.filter((one) => equalsIgnoreCase(one.sourceIdentifier, sourceIdentifier))
    const actors = interested.filter((one) => one.action !== null)
    if (actors.length === 0) this.received.push(event)
    for (const subscriber of actors) this.#waiting.push([subscriber, event])
    // The running code looks up at its next turn or call, and then the actions run.
    if (actors.length > 0) Atomics.or(this.#session.attention, 0, attendThreads)
    return event
  }

  subscribe(subscription: Subscription): PSEventSubscriber {
    const id = ++this.#lastSubscription
    let job: EventJob | null = null
    if (subscription.action !== null) {
      const jobs = jobsOf(this.#session)
      job = new EventJob(jobs.newId(), subscription.sourceIdentifier, subscription.action.toString())
      if (!subscription.isSupport) jobs.add(job)
    }
    const subscriber = new PSEventSubscriber(id, job, subscription)
    this.subscribers.push(subscriber)
    return subscriber
  }

  unsubscribe(subscriber: PSEventSubscriber): void {
    const index = this.subscribers.indexOf(subscriber)
    if (index < 0) return
    this.subscribers.splice(index, 1)
    subscriber.detach?.()
    subscriber.job?.stop()
  }

  find(sourceIdentifier: string): PSEventSubscriber[] {
    const pattern = new WildcardPattern(sourceIdentifier)
    return this.subscribers.filter((one) => pattern.matches(one.sourceIdentifier))
  }

  /** When the next alarm is due. */
  get nextDue(): number | null {
    let next: number | null = null
    for (const { due } of this.alarms) if (due !== null && (next === null || due < next)) next = due
    return next
  }

  /** Rings what is due and runs the actions of what happened. */
  serve(): void {
    if (this.#isServing) return
    this.#isServing = true
    try {
      const now = this.#session.host.clock.now()
      for (const alarm of [...this.alarms]) if (alarm.due !== null && alarm.due <= now) alarm.ring()
      while (this.#waiting.length > 0) {
        const [subscriber, event] = this.#waiting.shift()!
        if (this.subscribers.includes(subscriber)) this.#act(subscriber, event)
      }
    } finally {
      this.#isServing = false
    }
  }

  #act(subscriber: PSEventSubscriber, event: PSEventArgs): void {
    const job = subscriber.job!
    job.begin()
    const top = this.#session.global.top
    const before = top.streams
    const add = (stream: Exclude<JobEntry['stream'], 'output'>) => ({
      write: (value: Value) => job.take({ stream, value: value as Value & object }),
    })
    const streams: StreamSet = {
      error: add('error'),
      warning: add('warning'),
      verbose: add('verbose'),
      debug: add('debug'),
      information: before.information,
      progress: nowhere,
      lists: null,
    }
    top.streams = streams
    const { running } = this.#session
    this.#session.running = top
    try {
      invokeBlock(
        top,
        subscriber.action!.bindTo(this.#session.global),
        {
          args: event.args,
          prepare: (frame) => prepareAction(frame, subscriber, event),
        },
        { write: (value) => job.take({ stream: 'output', value }) },
      )
    } catch (thrown) {
      if (isControlFlow(thrown)) throw thrown
      job.fail(errorRecordOf(top, thrown))
    } finally {
      top.streams = before
      this.#session.running = running
    }
    if (subscriber.maximum > 0 && ++subscriber.count >= subscriber.maximum) this.unsubscribe(subscriber)
  }

  /** Waits until `isDone`, or `milliseconds` have passed; false then. Events are served meanwhile. */
  wait(frame: Frame, isDone: () => boolean, milliseconds: number): boolean {
    const { clock } = this.#session.host
    const until = clock.now() + milliseconds
    for (;;) {
      this.serve()
      jobsOf(this.#session).pump()
      if (isDone()) return true
      const now = clock.now()
      if (now >= until) return false
      clock.sleep(Math.max(1, Math.min(until, this.nextDue ?? Number.POSITIVE_INFINITY, now + 100) - now))
      this.#session.attend(frame)
    }
  }
}

/** What an action sees: $Event, $EventSubscriber, $Sender, $EventArgs. */
function prepareAction(frame: Frame, subscriber: PSEventSubscriber, event: PSEventArgs): void {
  setVariable(frame, 'Event', event)
  setVariable(frame, 'EventSubscriber', subscriber)
  setVariable(frame, 'Sender', event.sender)
  setVariable(frame, 'EventArgs', event.args[1] ?? null)
  frame.args = objectArray([...event.args])
}

const managers = new WeakMap<object, EventManager>()

/** The session's events. */
export function eventsOf(session: Session): EventManager {
  const key = engineOf(session)
  let found = managers.get(key)
  if (found === undefined) {
    found = new EventManager(session)
    managers.set(key, found)
  }
  return found
}

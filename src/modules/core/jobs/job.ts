import { Guid } from '../../../dotnet/guid.ts'
import { DateTime } from '../../../dotnet/time/dateTime.ts'
import { newGuid } from '../../../engine/commands/newGuid.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Frame } from '../../../session/scope.ts'
import { type DataCollection, dataCollection } from './dataCollection.ts'

export type JobState = 'NotStarted' | 'Running' | 'Completed' | 'Failed' | 'Stopped' | 'Blocked' | 'Stopping'

/** One thing a job wrote, in the order it did. */
export type JobEntry =
  | { readonly stream: 'output'; readonly value: Value }
  | {
      readonly stream: 'error' | 'warning' | 'verbose' | 'debug' | 'information' | 'progress'
      readonly value: Value & object
    }

type Stream = JobEntry['stream']

const elements: readonly (readonly [Stream, string])[] = [
  ['output', 'PSObject'],
  ['error', 'ErrorRecord'],
  ['progress', 'ProgressRecord'],
  ['verbose', 'VerboseRecord'],
  ['debug', 'DebugRecord'],
  ['warning', 'WarningRecord'],
  ['information', 'InformationRecord'],
]

/** System.Management.Automation.Job. */
export abstract class Job {
  readonly id: number
  readonly instanceId = new Guid(newGuid())
  name: string
  readonly command: string
  abstract readonly typeName: string
  abstract readonly location: string
  readonly children: Job[] = []
  readonly streams: ReadonlyMap<Stream, DataCollection>
  /** Entries nobody received yet. */
  pending: JobEntry[] = []
  /** Why it failed: the exception. */
  reason: Value = null
  beginTime: DateTime | null = null
  endTime: DateTime | null = null
  /** Called after each change of state. */
  readonly listeners = new Set<(before: JobState, after: JobState) => void>()
  #state: JobState = 'NotStarted'

  constructor(id: number, name: string | undefined, command: string) {
    this.id = id
    this.name = name ?? `Job${id}`
    this.command = command
    this.streams = new Map(
      elements.map(([stream, element]) => [stream, dataCollection(`System.Management.Automation.${element}`)]),
    )
  }

  get state(): JobState {
    return this.#state
  }

  get isFinished(): boolean {
    return this.state === 'Completed' || this.state === 'Failed' || this.state === 'Stopped'
  }

  get hasMoreData(): boolean {
    return (
      this.state === 'Running' || this.pending.length > 0 || this.children.some((child) => child.pending.length > 0)
    )
  }

  protected setState(state: JobState): void {
    const before = this.#state
    if (before === state) return
    this.#state = state
    if (state === 'Running') this.beginTime ??= DateTime.now()
    if (this.isFinished) this.endTime = DateTime.now()
    for (const listener of [...this.listeners]) listener(before, state)
  }

  protected addEntry(entry: JobEntry): void {
    this.pending.push(entry)
    this.streams.get(entry.stream)!.add(entry.value)
  }

  /** Takes what is there to receive, in order; `keep` leaves it. */
  receive(keep: boolean): readonly JobEntry[] {
    const own = this.pending
    if (!keep) {
      this.pending = []
      for (const collection of this.streams.values()) collection.readAll()
    }
    return own
  }

  /** Starts it, where it does not run yet. */
  abstract start(): void
  /** Hears what happened elsewhere; false when there was nothing new. */
  abstract pump(): boolean
  /** Runs it now where it shares the thread of whoever waits: true when it did. */
  abstract runHere(frame: Frame): boolean
  abstract stop(): void
  /** Ends it by force. */
  abstract end(): void
}

/** Start-Job: a child job whose thread runs a shell of its own, below a parent that people see. PSRemotingJob */

import { Guid } from '../../../dotnet/guid.ts'
import { newGuid } from '../../../engine/commands/newGuid.ts'
import type { ThreadRun, Threads } from '../../../kernel/host.ts'
import type { Value } from '../../../kernel/value.ts'
import { extensible, setNote } from '../../../types/psobject.ts'
import { Job, type JobState } from './job.ts'
import type { JobMessage, JobParcel } from './jobRun.ts'
import { hear, hearError } from './records.ts'
import { unpack } from './transport.ts'

/** System.Management.Automation.PSRemotingChildJob. */
export class RemotingChildJob extends Job {
  readonly typeName = ''
  readonly location = 'localhost'
  readonly #threads: Threads
  readonly #directory: string
  readonly #parcel: JobParcel
  readonly #runspace = new Guid(newGuid())
  #run: ThreadRun | null = null

  constructor(id: number, threads: Threads, command: string, directory: string, parcel: JobParcel) {
    super(id, undefined, command)
    this.#threads = threads
    this.#directory = directory
    this.#parcel = parcel
  }

  start(): void {
    if (this.#run !== null) return
    this.#run = this.#threads.start({ directory: this.#directory, parcel: this.#parcel })
    this.setState('Running')
  }

  pump(): boolean {
    if (this.#run === null) return false
    let isNew = false
    for (let told = this.#run.poll(); told !== null; told = this.#run?.poll() ?? null) {
      this.#hear(told as JobMessage)
      isNew = true
    }
    return isNew
  }

  #hear(message: JobMessage): void {
    switch (message.kind) {
      case 'start':
        return
      case 'output':
        this.addEntry({ stream: 'output', value: this.#decorate(unpack(message.text)) })
        return
      case 'error':
        this.addEntry({ stream: 'error', value: hearError(message.error) })
        return
      case 'end': {
        if (message.reason !== null) {
          const record = hearError(message.reason)
          this.reason = record.exception
          // What ended it is the last thing it says.
          this.pending.push({ stream: 'error', value: record })
        }
        this.#run = null
        this.setState(message.state)
        return
      }
      default:
        this.addEntry({ stream: message.kind, value: hear(message) })
    }
  }

  /** Objects of a job tell where they come from. */
  #decorate(value: Value): Value {
    if (value === null) return null
    const { value: made, bag } = extensible(value)
    setNote(bag, 'PSComputerName', 'localhost')
    setNote(bag, 'RunspaceId', this.#runspace)
    setNote(bag, 'PSShowComputerName', false)
    return made
  }

  runHere(): boolean {
    return false
  }

  stop(): void {
    if (this.isFinished) return
    this.pump()
    this.#run?.stop()
    this.setState(this.#run === null ? 'Stopped' : 'Stopping')
  }

  end(): void {
    this.#run?.end()
    this.#run = null
    this.setState('Stopped')
  }
}

/** System.Management.Automation.PSRemotingJob. */
export class RemotingJob extends Job {
  readonly typeName = 'BackgroundJob'
  readonly location = 'localhost'

  constructor(id: number, name: string | undefined, child: RemotingChildJob) {
    super(id, name, child.command)
    this.children.push(child)
    child.listeners.add((_before, after) => this.#follow(after))
  }

  #follow(state: JobState): void {
    this.reason = this.children[0]!.reason
    this.setState(state)
  }

  start(): void {
    for (const child of this.children) child.start()
  }

  pump(): boolean {
    return this.children.some((child) => child.pump())
  }

  runHere(): boolean {
    return false
  }

  stop(): void {
    for (const child of this.children) child.stop()
  }

  end(): void {
    for (const child of this.children) child.end()
  }
}

import type { Value } from '../kernel/value.ts'
import type { InvocationInfo } from './invocationInfo.ts'

/** System.Management.Automation.InformationalRecord: what verbose, debug and warning streams carry. */
export abstract class InformationalRecord {
  message: string
  invocation: InvocationInfo | null
  /** It went to `$null`: kept by whoever gathers the stream, never shown. */
  isHidden = false

  constructor(message: string, invocation: InvocationInfo | null = null) {
    this.message = message
    this.invocation = invocation
  }
}

/** System.Management.Automation.WarningRecord. */
export class WarningRecord extends InformationalRecord {
  readonly warningId: string

  constructor(message: string, invocation: InvocationInfo | null = null, warningId = '') {
    super(message, invocation)
    this.warningId = warningId
  }

  get fullyQualifiedWarningId(): string {
    const source = this.invocation?.errorSource ?? ''
    return this.warningId !== '' && source !== '' ? `${this.warningId},${source}` : this.warningId
  }
}

/** System.Management.Automation.VerboseRecord. */
export class VerboseRecord extends InformationalRecord {}

/** System.Management.Automation.DebugRecord. */
export class DebugRecord extends InformationalRecord {}

/** System.Management.Automation.InformationRecord. */
export class InformationRecord {
  messageData: Value
  source: string
  /** Milliseconds since 1970 UTC. */
  timeGenerated: number
  readonly tags: string[]
  user = ''
  computer = ''
  processId = 0
  /** Whether the console shows it: it is meant for the host, or the preference says so. */
  isShown = false

  constructor(messageData: Value, source: string, timeGenerated: number, tags: readonly string[] = []) {
    this.messageData = messageData
    this.source = source
    this.timeGenerated = timeGenerated
    this.tags = [...tags]
  }
}

/** System.Management.Automation.HostInformationMessage: what Write-Host sends. */
export class HostInformationMessage {
  message: string
  noNewLine: boolean
  foregroundColor: Value = null
  backgroundColor: Value = null

  constructor(message: string, noNewLine = false) {
    this.message = message
    this.noNewLine = noNewLine
  }
}

/** System.Management.Automation.ProgressRecord. */
export class ProgressRecord {
  readonly activityId: number
  activity: string
  statusDescription: string
  currentOperation: string | null = null
  parentActivityId = -1
  percentComplete = -1
  secondsRemaining = -1
  recordType: 'Processing' | 'Completed' = 'Processing'

  constructor(activityId: number, activity: string, statusDescription: string) {
    this.activityId = activityId
    this.activity = activity
    this.statusDescription = statusDescription
  }
}

const merged = new WeakSet<object>()

/** Notes that a record left its own stream for the output (`2>&1`): a console still shows it as what it is. */
export function markMerged(record: object): void {
  merged.add(record)
}

export function isMerged(record: object): boolean {
  return merged.has(record)
}

import type { Value } from '../kernel/value.ts'

/** Where one object goes. `write` takes one object and never enumerates: whoever produces a collection enumerates it first. */
export interface Sink {
  write(value: Value): void
}

/**
 * The non-output streams of a running command. Each is a Sink of records: ErrorRecord, WarningRecord, VerboseRecord, DebugRecord,
 * InformationRecord, ProgressRecord. A redirection or merge makes a new StreamSet for the command it applies to.
 */
export interface StreamSet {
  readonly error: Sink
  readonly warning: Sink
  readonly verbose: Sink
  readonly debug: Sink
  readonly information: Sink
  readonly progress: Sink
}

/** Gathers what is written. */
export class Collector implements Sink {
  readonly items: Value[] = []
  write(value: Value): void {
    this.items.push(value)
  }
}

/** Swallows what is written. */
export const nowhere: Sink = { write: () => undefined }

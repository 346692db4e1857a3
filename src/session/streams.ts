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
  /** The lists of -ErrorVariable, -WarningVariable and -InformationVariable in force, from the innermost command out. */
  readonly lists: RecordLists | null
}

/** Lists that records are added to besides, or instead of, their stream. */
export interface RecordLists {
  readonly error: Sink | null
  readonly warning: Sink | null
  readonly information: Sink | null
  readonly outer: RecordLists | null
}

/** Adds a record to every list of a kind in force. */
export function addToLists(streams: StreamSet, kind: 'error' | 'warning' | 'information', record: Value): void {
  for (let lists = streams.lists; lists !== null; lists = lists.outer) lists[kind]?.write(record)
}

/** Gathers what is written. */
export class Collector implements Sink {
  readonly items: Value[] = []
  write(value: Value): void {
    this.items.push(value)
  }
}

class Nowhere implements Sink {
  write(): void {}
}

/** Swallows what is written. */
export const nowhere: Sink = new Nowhere()

/** Streams that lead nowhere. */
export const silentStreams: StreamSet = {
  error: nowhere,
  warning: nowhere,
  verbose: nowhere,
  debug: nowhere,
  information: nowhere,
  progress: nowhere,
  lists: null,
}

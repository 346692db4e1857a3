import { isNull, type Value } from '../../kernel/value.ts'
import { InformationalRecord, InformationRecord, markMerged } from '../../session/records.ts'
import type { Frame } from '../../session/scope.ts'
import { nowhere, type Sink, type StreamSet } from '../../session/streams.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { RedirectionSpec } from '../contract.ts'
import { Stepper } from './stepper.ts'

type Mutable = { -readonly [K in keyof StreamSet]: StreamSet[K] }

/**
 * Streams and output of a command under its redirections, in order. What must be closed afterwards is added to `closing`. Throws what opening a
 * file throws. about_Redirection
 */
export function redirect(
  frame: Frame,
  redirections: readonly RedirectionSpec[],
  targets: readonly Value[],
  streams: StreamSet,
  out: Sink,
  closing: (() => void)[],
): { readonly streams: StreamSet; readonly out: Sink } {
  const made: Mutable = { ...streams }
  let own = out
  let mergesErrors = false
  let next = 0
  for (const redirection of redirections) {
    const { from } = redirection
    if (redirection.kind === 'merge') {
      if (from === 'error' || from === 'all') mergesErrors = true
      const output = new MergedRecords(own)
      if (from === 'all') {
        made.warning = made.verbose = made.debug = output
        made.information = own
      } else if (from === 'information') made.information = own
      else if (from !== 'output' && from !== 'error') made[from] = output
      continue
    }
    const target = targets[next++] ?? null
    const file = isNull(target) ? '' : toText(target)
    if (file.trim() === '') {
      if (from === 'output' || from === 'all') own = nowhere
      if (from === 'error' || from === 'all') made.error = nowhere
      for (const stream of recordStreams)
        if (from === stream || from === 'all')
          made[stream] = new HiddenRecords(frame.session.global.top.streams[stream])
      continue
    }
    const sink = fileSink(frame, file, redirection.append, closing)
    if (from === 'output' || from === 'all') own = sink
    if (from === 'all') made.error = made.warning = made.verbose = made.debug = made.information = sink
    else if (from !== 'output') made[from] = sink
  }
  if (mergesErrors) made.error = new MergedRecords(own)
  return { streams: made, out: own }
}

const recordStreams = ['warning', 'verbose', 'debug', 'information'] as const

/** `2>&1`: records among the output. */
class MergedRecords implements Sink {
  readonly #output: Sink

  constructor(output: Sink) {
    this.#output = output
  }

  write(record: Value): void {
    if (typeof record === 'object' && record !== null) markMerged(record)
    this.#output.write(record)
  }
}

/** `3>$null`: the host does not show the record, but who gathers the stream still gets it. */
class HiddenRecords implements Sink {
  readonly #top: Sink

  constructor(top: Sink) {
    this.#top = top
  }

  write(record: Value): void {
    if (record instanceof InformationalRecord) record.isHidden = true
    else if (record instanceof InformationRecord) record.isShown = false
    this.#top.write(record)
  }
}

/** Where `> target` writes: Out-File or, for `variable:name`, Set-Variable. */
function fileSink(frame: Frame, file: string, append: boolean, closing: (() => void)[]): Sink {
  const variable = /^variable:[\\/]?(.*)$/i.exec(file)
  const stepper =
    variable === null
      ? new Stepper(frame, 'Out-File', [['FilePath', file], ...(append ? ([['Append', true]] as const) : [])])
      : new Stepper(frame, 'Set-Variable', [['Name', variable[1]!], ...(append ? ([['Append', true]] as const) : [])])
  stepper.begin()
  closing.push(() => stepper.end())
  return stepper
}

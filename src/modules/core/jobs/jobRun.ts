/** What the thread of a background job does. */
import { invokeBlock } from '../../../engine/commands/invokeBlock.ts'
import { createScriptBlock, loadScriptFile } from '../../../engine/commands/scriptFile.ts'
import type { Shell } from '../../../engine/index.ts'
import { guardTopLevel } from '../../../engine/run/topLevel.ts'
import type { InformationalRecord, InformationRecord } from '../../../session/records.ts'
import { nowhere, type Sink, type StreamSet } from '../../../session/streams.ts'
import type { ErrorRecord } from '../../../types/errorRecord.ts'
import { type ToldError, type ToldRecord, tellError, tellInformation } from './records.ts'
import { pack, unpackAll } from './transport.ts'
import { usingLookup } from './using.ts'

/** What a job is sent with. */
export interface JobParcel {
  readonly script: string
  /** A script file to run instead of `script`. */
  readonly file: string | null
  readonly initialization: string | null
  readonly args: readonly string[]
  readonly input: readonly string[]
  readonly usings: readonly string[]
}

export type JobMessage =
  | ToldRecord
  | { readonly kind: 'start' }
  | { readonly kind: 'end'; readonly state: 'Completed' | 'Failed' | 'Stopped'; readonly reason: ToldError | null }

/** Runs a job in a shell of its own and tells what it gives. */
export function runJob(shell: Shell, parcel: JobParcel, tell: (message: JobMessage) => void): void {
  const { session } = shell
  shell.enter(() => {
    tell({ kind: 'start' })
    const streams = tellingStreams(tell)
    const out: Sink = { write: (value) => tell({ kind: 'output', text: pack(value) }) }
    const outcome = guardTopLevel(session, streams, (top) => {
      if (parcel.initialization !== null)
        invokeBlock(top, createScriptBlock(parcel.initialization, session.global), { ownScope: false }, out)
      const block =
        parcel.file === null ? createScriptBlock(parcel.script, session.global) : loadScriptFile(session, parcel.file)
      top.usingValues = usingLookup(block.shape, unpackAll(parcel.usings))
      invokeBlock(
        top,
        block.bindTo(session.global),
        { args: unpackAll(parcel.args), input: unpackAll(parcel.input) },
        out,
      )
    })
    tell({
      kind: 'end',
      state: outcome.wasStopped ? 'Stopped' : outcome.error === null ? 'Completed' : 'Failed',
      reason: outcome.error === null ? null : tellError(outcome.error),
    })
  })
}

function tellingStreams(tell: (message: JobMessage) => void): StreamSet {
  const text = (kind: 'warning' | 'verbose' | 'debug'): Sink => ({
    write: (record) => tell({ kind, message: (record as object as InformationalRecord).message }),
  })
  return {
    error: { write: (record) => tell({ kind: 'error', error: tellError(record as object as ErrorRecord) }) },
    warning: text('warning'),
    verbose: text('verbose'),
    debug: text('debug'),
    information: { write: (record) => tell(tellInformation(record as object as InformationRecord)) },
    progress: nowhere,
    lists: null,
  }
}

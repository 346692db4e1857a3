import type { Frame } from '../../session/scope.ts'
import type { Sink, StreamSet } from '../../session/streams.ts'
import type { CmdletInfo } from '../commands/info.ts'
import type { StageCall } from '../contract.ts'
import type { Pipeline } from './pipeline.ts'
import type { Processor } from './processor.ts'

/**
 * A processor that runs a call of ForEach-Object or Where-Object without an invocation: only a script block is given, and objects come from
 * the pipeline. Null: the call needs the binder.
 */
export function directProcessor(call: DirectCall): Processor | null {
  const { direct } = call.info.entry.declaration
  return direct === undefined ? null : direct(call)
}

/** What such a processor is made from. */
export interface DirectCall {
  readonly pipeline: Pipeline
  readonly frame: Frame
  readonly info: CmdletInfo
  readonly stage: StageCall
  readonly position: number
  readonly length: number
  readonly expectsInput: boolean
  readonly streams: StreamSet
  readonly out: Sink
}

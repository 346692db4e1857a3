import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import type { CmdletInfo } from '../commands/info.ts'
import type { StageCall } from '../contract.ts'
import type { Pipeline } from './pipeline.ts'
import type { Processor } from './processor.ts'

/**
 * A processor that runs a call of ForEach-Object or Where-Object without an invocation: only a script block is given, and objects come from
 * the pipeline. Null: the call needs the binder.
 */
export function directProcessor(
  pipeline: Pipeline,
  frame: Frame,
  info: CmdletInfo,
  stage: StageCall,
  expectsInput: boolean,
  out: Sink,
): Processor | null {
  const { direct } = info.entry.declaration
  return direct === undefined ? null : direct({ pipeline, frame, stage, expectsInput, out })
}

/** What such a processor is made from. */
export interface DirectCall {
  readonly pipeline: Pipeline
  readonly frame: Frame
  readonly stage: StageCall
  readonly expectsInput: boolean
  readonly out: Sink
}

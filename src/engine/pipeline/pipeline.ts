import { isControlFlow, PipelineAbort, StopUpstream } from '../../kernel/control.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import { Exception } from '../../types/exception.ts'
import type { PipelineInput } from '../contract.ts'
import type { Processor } from './processor.ts'

/** A running pipeline: its commands and what became of it. */
export class Pipeline {
  /** The scope it was started in. */
  readonly frame: Frame
  processors: readonly Processor[] = []
  /** A command reported an error: `$?` is false afterwards. */
  failed = false
  /** The command that has enough, while StopUpstream travels. */
  requester: Processor | null = null
  /** Objects read by the pipeline, then by each command: PipelineIterationInfo. */
  readonly iterations: number[] = []

  constructor(frame: Frame) {
    this.frame = frame
  }

  /** Ends everything before `processor` quietly. */
  stopUpstream(processor: Processor): never {
    this.requester = processor
    throw new StopUpstream(this)
  }
}

/**
 * Runs commands one feeding the next: binds all, begins all, feeds, ends each in turn; `clean` and dispose whatever happens. `input` null: the
 * first command runs once without input.
 */
export function runProcessors(pipeline: Pipeline, processors: readonly Processor[], input: PipelineInput | null): void {
  pipeline.processors = processors
  const { session } = pipeline.frame
  const first = processors[0]!
  let started = false
  let from = 0
  try {
    for (const processor of processors) processor.prepare()
    started = true
    try {
      for (const processor of processors) processor.begin()
      if (input === null) first.runOnce()
      else input(first)
    } catch (thrown) {
      from = resumeAfter(pipeline, thrown)
    }
    for (let i = from; i < processors.length; i++) {
      try {
        processors[i]!.complete()
      } catch (thrown) {
        i = resumeAfter(pipeline, thrown) - 1
      }
    }
  } catch (thrown) {
    pipeline.failed = true
    throw thrown instanceof PipelineAbort && thrown.pipeline === pipeline ? thrown.thrown : thrown
  } finally {
    try {
      if (started) for (const processor of processors) processor.clean()
    } finally {
      for (const processor of processors) processor.dispose()
      session.questionMark = !pipeline.failed
    }
  }
}

/** After a command had enough: the index of the command after it. Anything else is thrown on. */
function resumeAfter(pipeline: Pipeline, thrown: unknown): number {
  if (!(thrown instanceof StopUpstream) || thrown.pipeline !== pipeline) throw thrown
  const at = pipeline.processors.indexOf(pipeline.requester!)
  pipeline.requester = null
  return at + 1
}

/**
 * Feeds one command's output to the next one's input; failures of later commands pass earlier ones by. Loop control does not: a `break` in a
 * later command ends a loop of an earlier one.
 */
export class Link implements Sink {
  readonly #pipeline: Pipeline
  readonly #next: Processor

  constructor(pipeline: Pipeline, next: Processor) {
    this.#pipeline = pipeline
    this.#next = next
  }

  write(value: Value): void {
    try {
      this.#next.write(value)
    } catch (thrown) {
      if (isControlFlow(thrown)) throw thrown
      // What a `throw` statement threw in a cmdlet's block is thrown on as it is, to whatever catches it first.
      if (thrown instanceof Exception && thrown.wasThrownFromThrowStatement && !this.#next.hidesThrows) throw thrown
      throw new PipelineAbort(this.#pipeline, thrown)
    }
  }
}

import type { Value } from '../../kernel/value.ts'
import { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import { nowhere, type Sink } from '../../session/streams.ts'
import { CmdletProcessor } from '../commands/cmdletProcessor.ts'
import { resolveCommand } from '../commands/discovery.ts'
import { CmdletInfo, type CommandInfo, ScriptCommandInfo } from '../commands/info.ts'
import { ScriptProcessor } from '../commands/scriptProcessor.ts'
import type { CommandArgument } from '../contract.ts'
import { named } from './arguments.ts'
import { Pipeline } from './pipeline.ts'
import type { Processor } from './processor.ts'

/** A command run step by step by the engine itself, with named arguments: the end of a redirection. */
export class Stepper implements Sink {
  readonly #processor: Processor
  #isOpen = false

  constructor(frame: Frame, command: string, args: readonly (readonly [string, Value])[], out: Sink = nowhere) {
    const info = resolveCommand(frame, command)
    const pipeline = new Pipeline(frame)
    this.#processor = processorFor(
      pipeline,
      frame,
      info,
      args.map(([name, value]) => named(name, value)),
      out,
    )
    pipeline.processors = [this.#processor]
  }

  begin(): void {
    this.#isOpen = true
    try {
      this.#processor.prepare()
      this.#processor.begin()
    } catch (thrown) {
      this.#close()
      throw thrown
    }
  }

  write(value: Value): void {
    this.#processor.write(value)
  }

  end(): void {
    if (!this.#isOpen) return
    try {
      this.#processor.complete()
    } finally {
      this.#close()
    }
  }

  #close(): void {
    this.#isOpen = false
    try {
      this.#processor.clean()
    } finally {
      this.#processor.dispose()
    }
  }
}

/** The processor of a command the engine calls itself, expecting input. */
export function processorFor(
  pipeline: Pipeline,
  frame: Frame,
  info: CommandInfo,
  args: readonly CommandArgument[],
  out: Sink,
  expectsInput = true,
): Processor {
  const invocation = new InvocationInfo(info, null)
  invocation.invocationName = info.name
  invocation.pipelineLength = 1
  invocation.pipelinePosition = 1
  invocation.expectingInput = expectsInput
  invocation.iterations = pipeline.iterations
  if (info instanceof CmdletInfo)
    return new CmdletProcessor(pipeline, frame, info, invocation, args, frame.streams, out)
  if (info instanceof ScriptCommandInfo)
    return new ScriptProcessor(pipeline, frame, info, info.block, false, invocation, args, frame.streams, out)
  throw new TypeError(`${info.name} cannot be stepped`)
}

import { runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink, StreamSet } from '../../session/streams.ts'
import type { CommandArgument } from '../contract.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { Processor } from '../pipeline/processor.ts'
import type { ApplicationInfo } from './info.ts'

/** A native program in a pipeline: NativeCommandProcessor. */
export class NativeProcessor extends Processor {
  readonly #info: ApplicationInfo

  constructor(
    _pipeline: Pipeline,
    _frame: Frame,
    info: ApplicationInfo,
    _invocation: InvocationInfo,
    _args: readonly CommandArgument[],
    _streams: StreamSet,
    _out: Sink,
  ) {
    super()
    this.#info = info
  }

  prepare(): void {
    throw runtimeFault(
      'NativeCommandFailed',
      `Program '${this.#info.name}' failed to run: this host starts no programs.`,
      'ResourceUnavailable',
    )
  }

  protected onBegin(): void {}
  protected onInput(_value: Value): void {}
  protected onRunOnce(): void {}
  protected onEnd(): void {}
}

import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import type { CommandRuntime } from '../pipeline/commandRuntime.ts'
import type { PagingParameters } from './paging.ts'

/** The call a `$PSCmdlet` belongs to. */
export interface CmdletCall {
  /** The scope the function was called from. */
  readonly caller: Frame
  readonly out: Sink
  readonly expectsInput: boolean
  readonly parameterSetName: string
  readonly paging: PagingParameters
}

/** `$PSCmdlet` of an advanced function: System.Management.Automation.PSScriptCmdlet. */
export class ScriptCmdlet {
  readonly processor: CmdletCall
  readonly runtime: CommandRuntime

  constructor(processor: CmdletCall, runtime: CommandRuntime) {
    this.processor = processor
    this.runtime = runtime
  }
}

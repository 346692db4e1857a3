import type { CommandRuntime } from '../pipeline/commandRuntime.ts'
import type { ScriptProcessor } from './scriptProcessor.ts'

/** `$PSCmdlet` of an advanced function: System.Management.Automation.PSScriptCmdlet. */
export class ScriptCmdlet {
  readonly processor: ScriptProcessor
  readonly runtime: CommandRuntime

  constructor(processor: ScriptProcessor, runtime: CommandRuntime) {
    this.processor = processor
    this.runtime = runtime
  }
}

import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'

/** `$ExecutionContext`. */
export class EngineIntrinsics {
  readonly frame: Frame

  constructor(frame: Frame) {
    this.frame = frame
  }
}

/** The session's `$ExecutionContext` as seen from a scope's session state. */
export function engineIntrinsicsOf(frame: Frame): Value {
  return new EngineIntrinsics(frame.state.top)
}

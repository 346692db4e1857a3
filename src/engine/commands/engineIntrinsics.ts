import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'

/** `$ExecutionContext`. */
export class EngineIntrinsics {
  readonly frame: Frame

  constructor(frame: Frame) {
    this.frame = frame
  }
}

const made = new WeakMap<Frame, EngineIntrinsics>()

/** `$ExecutionContext` as seen from a scope: one for each session state. */
export function engineIntrinsicsOf(frame: Frame): Value {
  const { top } = frame.state
  let found = made.get(top)
  if (found === undefined) {
    found = new EngineIntrinsics(top)
    made.set(top, found)
  }
  return found
}

/**
 * Control flow that crosses function boundaries: plain objects, thrown. Generated `catch` and every other catch in the core must let
 * them pass: test with `isControlFlow`.
 */
export class BreakSignal {
  /** The label, or '' for the innermost loop. */
  readonly label: string
  constructor(label: string) {
    this.label = label
  }
}

export class ContinueSignal {
  readonly label: string
  constructor(label: string) {
    this.label = label
  }
}

/** `return` from a place that is not directly in its function's JavaScript body. Identity of `target` (a frame) tells whose. */
export class ReturnSignal {
  readonly target: object
  constructor(target: object) {
    this.target = target
  }
}

/** `exit n`. */
export class ExitSignal {
  readonly code: number
  constructor(code: number) {
    this.code = code
  }
}

/** A downstream command has enough (`Select-Object -First`): ends the pipeline identified by `pipeline` quietly. */
export class StopUpstream {
  readonly pipeline: object
  constructor(pipeline: object) {
    this.pipeline = pipeline
  }
}

/**
 * A later command of a pipeline failed: carries what it threw past the commands before it, which must not catch it, to the pipeline
 * itself, which throws it on.
 */
export class PipelineAbort {
  readonly pipeline: object
  readonly thrown: unknown
  constructor(pipeline: object, thrown: unknown) {
    this.pipeline = pipeline
    this.thrown = thrown
  }
}

/** The whole run is being stopped (Ctrl-C, a stop request of the embedding program). Only `finally`, `clean` and dispose run. */
export class PipelineStopped {}

/** Whether a thrown value is control flow and no error. */
export function isControlFlow(thrown: unknown): boolean {
  return (
    thrown instanceof BreakSignal ||
    thrown instanceof ContinueSignal ||
    thrown instanceof ReturnSignal ||
    thrown instanceof ExitSignal ||
    thrown instanceof StopUpstream ||
    thrown instanceof PipelineAbort ||
    thrown instanceof PipelineStopped
  )
}

import type { Value } from '../../../kernel/value.ts'
import type { Frame } from '../../../session/scope.ts'

/** `$ExecutionContext.SessionState`, `$PSCmdlet.SessionState`, `(Get-Module m).SessionState`: one session state seen from a scope. */
export class SessionStateView {
  readonly frame: Frame
  #parts = new Map<new (view: SessionStateView) => object, object>()

  constructor(frame: Frame) {
    this.frame = frame
  }

  /** The scope names are looked up in now: the running one where it belongs to this state. */
  get scope(): Frame {
    const { running } = this.frame.session
    return running.state === this.frame.state ? running : this.frame.state.current
  }

  /** One of the objects it leads to, made when first asked for. */
  part<T extends object>(type: new (view: SessionStateView) => T): T & Value {
    let part = this.#parts.get(type)
    if (part === undefined) {
      part = new type(this)
      this.#parts.set(type, part)
    }
    return part as T & Value
  }
}

const views = new WeakMap<object, SessionStateView>()

/** The SessionState object of the state a frame belongs to. */
export function sessionStateOf(frame: Frame): SessionStateView {
  let view = views.get(frame.state)
  if (view === undefined) {
    view = new SessionStateView(frame.state.top)
    views.set(frame.state, view)
  }
  return view
}

import type { Value } from '../../kernel/value.ts'
import type { Sink } from '../../session/streams.ts'

/** One command of a running pipeline. As a Sink it takes its input objects, one at a time. */
export abstract class Processor implements Sink {
  #hasBegun = false

  /** Whether earlier commands never see what a `throw` in this one threw: simple functions. */
  get hidesThrows(): boolean {
    return false
  }

  /** Binds the command line. */
  abstract prepare(): void
  protected abstract onBegin(): void
  /** Takes one object; `begin` has run. */
  protected abstract onInput(value: Value): void
  /** Runs once without input: the first command of a pipeline that starts with a command. */
  protected abstract onRunOnce(): void
  protected abstract onEnd(): void

  /** Begins, unless an object from before has made it begin. */
  begin(): void {
    if (this.#hasBegun) return
    this.#hasBegun = true
    this.onBegin()
  }

  write(value: Value): void {
    if (!this.#hasBegun) this.begin()
    this.onInput(value)
  }

  runOnce(): void {
    this.onRunOnce()
  }

  complete(): void {
    this.onEnd()
  }

  /** Runs `clean`, whatever happened; errors in it are reported, never thrown. */
  clean(): void {}

  /** Gives back what the command holds. */
  dispose(): void {}
}

import { ListEnumerator } from '../../dotnet/collections/enumerators.ts'
import { BreakSignal, ContinueSignal, ExitSignal, ReturnSignal } from '../../kernel/control.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { NetArray } from '../../types/array.ts'
import { tryConvert } from '../../types/conversion/convert.ts'
import { toText } from '../../types/conversion/toText.ts'
import { enumerate } from '../../types/enumerate.ts'
import { range } from '../../types/operators/range.ts'
import { int32Type } from '../../types/typeOf.ts'

/** Steps through values; `next` gives undefined at the end. */
export interface Cursor {
  next(): Value | undefined
}

class ArrayCursor implements Cursor {
  readonly #array: NetArray
  #at = 0
  constructor(array: NetArray) {
    this.#array = array
  }
  next(): Value | undefined {
    const array = this.#array
    if (this.#at >= array.storage.length) return undefined
    return array.getAt(this.#at++)
  }
}

class SingleCursor implements Cursor {
  #value: Value | undefined
  constructor(value: Value | undefined) {
    this.#value = value
  }
  next(): Value | undefined {
    const value = this.#value
    this.#value = undefined
    return value
  }
}

class IteratorCursor implements Cursor {
  readonly #iterator: Iterator<Value>
  constructor(items: Iterable<Value>) {
    this.#iterator = items[Symbol.iterator]()
  }
  next(): Value | undefined {
    const step = this.#iterator.next()
    return step.done ? undefined : step.value
  }
}

const emptyCursor: Cursor = { next: () => undefined }

/** The values `foreach` visits: none for `$null`. */
export function cursorOf(value: Value): Cursor {
  if (value instanceof NetArray) return new ArrayCursor(value)
  if (value === null || value === nothing) return emptyCursor
  const items = enumerate(value)
  return items === null ? new SingleCursor(value) : new IteratorCursor(items)
}

/** The values `switch` visits: `$null` is one. */
export function switchCursor(value: Value): Cursor {
  if (value instanceof NetArray) return new ArrayCursor(value)
  if (typeof value !== 'object' || value === null) return new SingleCursor(value)
  if (value === nothing) return emptyCursor
  const items = enumerate(value)
  return items === null ? new SingleCursor(value) : new IteratorCursor(items)
}

/** The values of `a..b` where the ends are no Int32s. */
export function rangeItems(low: Value, high: Value): readonly Value[] {
  return [...(range(low, high) as NetArray)]
}

/** The enumerator that `$foreach` is; null for `$null`. */
export function enumeratorOf(value: Value): Value {
  if (value === null || value === nothing) return null
  return switchEnumerator(value)
}

/** The enumerator that `$switch` is. */
export function switchEnumerator(value: Value): Value {
  const items = enumerate(value) ?? [value]
  return new ListEnumerator(() => items)
}

export function moveNext(_frame: Frame, enumerator: ListEnumerator): boolean {
  return enumerator.moveNext()
}

export function currentOf(_frame: Frame, enumerator: ListEnumerator): Value {
  return enumerator.current
}

/** A signal that reached a loop: true to break it, false to go on with its next turn; anything else is thrown on. */
export function loopSignal(thrown: unknown, label: string): boolean {
  if (thrown instanceof BreakSignal && matches(thrown.label, label)) return true
  if (thrown instanceof ContinueSignal && matches(thrown.label, label)) return false
  throw thrown
}

function matches(signal: string, label: string): boolean {
  return signal === '' || signal === label
}

/** A `return` thrown from within an expression of the block that runs in `frame` ends here. */
export function catchReturn(frame: Frame, thrown: unknown): void {
  if (!(thrown instanceof ReturnSignal) || thrown.target !== frame) throw thrown
}

/** The text of a computed label, folded. */
export function labelText(_frame: Frame, value: Value): string {
  return toText(value).toLowerCase()
}

/** What `exit value` throws. A value that is no number is 0. */
export function exitWith(_frame: Frame, value: Value): ExitSignal {
  const code = tryConvert(value, int32Type)
  return new ExitSignal(typeof code === 'number' ? code : 0)
}

/** Someone asked for attention: stop requests throw, others are served. */
export function attend(frame: Frame): void {
  frame.session.attend(frame)
}

/** A `finally` body runs even while the run is being stopped; returns what `resumeStop` gets back. */
export function suspendStop(frame: Frame): number {
  const { attention } = frame.session
  const before = attention[0]!
  attention[0] = 0
  return before
}

export function resumeStop(frame: Frame, before: number): void {
  if (before !== 0) frame.session.attention[0] = before
}

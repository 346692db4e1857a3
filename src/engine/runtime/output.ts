import { isControlFlow } from '../../kernel/control.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import { NetArray, objectArray } from '../../types/array.ts'
import { enumerate } from '../../types/enumerate.ts'

/** A list that takes output where its value is wanted: assignments, conditions, arguments. */
export class OutputList implements Sink {
  readonly items: Value[] = []

  write(value: Value): void {
    if (value !== nothing) this.items.push(value)
  }

  /** As an assignment takes it: nothing, the one object, or an Object[]. */
  result(): Value {
    const { items } = this
    return items.length === 1 ? items[0]! : items.length === 0 ? nothing : objectArray(items)
  }

  toArray(): Value {
    return objectArray(this.items)
  }

  /** Hands what is held on: a jump left the statement that gathered it. */
  flushTo(out: Sink): void {
    for (const item of this.items.splice(0)) out.write(item)
  }
}

/** Writes an expression's value: the items of a collection, anything else itself. */
export function put(out: Sink, value: Value): void {
  if (typeof value !== 'object' || value === null) {
    out.write(value)
    return
  }
  if (value instanceof NetArray) {
    const { storage } = value
    if (Array.isArray(storage)) {
      for (let i = 0; i < storage.length; i++) {
        const item = storage[i]!
        if (item !== nothing) out.write(item)
      }
    } else for (let i = 0; i < storage.length; i++) out.write(value.getAt(i))
    return
  }
  if (value === nothing) return
  const items = enumerate(value)
  if (items === null) out.write(value)
  else for (const item of items) if (item !== nothing) out.write(item)
}

/** The value of `$(expression)`: the expression's output, as an assignment takes it. */
export function squash(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  const items = enumerate(value)
  if (items === null) return value
  const list = new OutputList()
  put(list, value)
  return list.result()
}

type Body = (frame: Frame, out: Sink) => unknown

function collect(frame: Frame, out: Sink | null, body: Body): OutputList {
  const list = new OutputList()
  try {
    body(frame, list)
  } catch (error) {
    // What was written before a jump out still counts: $(1; return 2).
    if (out !== null && isControlFlow(error)) list.flushTo(out)
    throw error
  }
  return list
}

/** `$(…)` inside an expression. */
export function collectValue(frame: Frame, out: Sink | null, body: Body): Value {
  return collect(frame, out, body).result()
}

/** `@(…)`. */
export function collectArray(frame: Frame, out: Sink | null, body: Body): Value {
  return collect(frame, out, body).toArray()
}

/** `$(…)` or `(pipeline)` alone in a statement: its output is gathered, then written; an error does not lose what came before it. */
export function writeThrough(frame: Frame, out: Sink, body: Body): void {
  const list = new OutputList()
  try {
    body(frame, list)
  } catch (error) {
    list.flushTo(out)
    throw error
  }
  put(out, list.result())
}

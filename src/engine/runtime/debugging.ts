/** What code compiled with hooks calls; each does nothing where the session has no debugger. */
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Debugger } from '../debugger/debugger.ts'

/** A statement is about to run: `frame.position` says which. */
export function atStatement(frame: Frame): void {
  const hooks = frame.session.debugger as Debugger | null
  if (hooks !== null) hooks.atStatement(frame)
}

/** A function's body begins. */
export function enteredBody(frame: Frame): void {
  const hooks = frame.session.debugger as Debugger | null
  if (hooks === null) return
  hooks.atStatement(frame)
  hooks.entered(frame)
}

export function variableRead(frame: Frame, name: string): void {
  const hooks = frame.session.debugger as Debugger | null
  if (hooks !== null) hooks.read(frame, name)
}

/** Gives the value on. */
export function variableWritten(frame: Frame, name: string, value: Value): Value {
  const hooks = frame.session.debugger as Debugger | null
  if (hooks !== null) hooks.written(frame, name, value)
  return value
}

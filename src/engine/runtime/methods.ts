import type { Value } from '../../kernel/value.ts'
import { Frame } from '../../session/scope.ts'
import { nowhere } from '../../session/streams.ts'
import { setVariable } from '../../session/variables.ts'
import { parentScope, runIn } from '../commands/activation.ts'
import { constructBase } from './classes.ts'
import type { MethodBlock, ScriptClass } from './scriptClass.ts'

/** Runs a method's, constructor's or initializer's body on an instance (null: static) and gives what it returned. Errors of its statements end it. */
export function runMethod(owner: ScriptClass, block: MethodBlock, self: Value, args: readonly Value[]): Value {
  const { session, state } = owner
  const caller = session.running
  const frame = new Frame(session, state, parentScope(caller, state), caller, block.layout, caller.streams)
  frame.block = block
  frame.file = block.source.file
  frame.command = block.command
  frame.thisValue = self === null ? undefined : self
  const { parameters } = block
  for (let i = 0; i < args.length; i++) {
    const { slot, name } = parameters[i]!
    if (slot >= 0) frame.slots[slot] = args[i]!
    else setVariable(frame, name, args[i]!)
  }
  const propagates = session.propagates
  session.propagates = true
  try {
    if (block.end !== null) runIn(frame, caller, block.end, nowhere)
  } finally {
    session.propagates = propagates
  }
  return frame.returned === undefined ? null : frame.returned
}

/** `: base(…)`, the first statement of a constructor. */
export function callBaseConstructor(frame: Frame, args: Value[]): void {
  const { scriptClass } = (frame.block as MethodBlock).owner
  frame.thisValue = constructBase(scriptClass!, frame.thisValue!, args)
}

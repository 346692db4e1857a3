/** Scopes of running script code: making them, entering and leaving them. */
import type { Value } from '../../kernel/value.ts'
import type { InvocationInfo, InvokedCommand } from '../../session/invocationInfo.ts'
import { Frame } from '../../session/scope.ts'
import type { SessionState } from '../../session/sessionState.ts'
import type { Sink, StreamSet } from '../../session/streams.ts'
import { objectArray } from '../../types/array.ts'
import type { CompiledBlock, CompiledBody } from '../contract.ts'
import { callDepthFault } from '../pipeline/errors.ts'
import { emptyInput } from './inputEnumerator.ts'
import type { ScriptBlock } from './scriptBlock.ts'

/** The `$args` of calls without any. */
export const noArgs: Value = objectArray([])

/** The scope new calls into a state start from, seen from a caller. */
export function parentScope(caller: Frame, state: SessionState): Frame {
  return state === caller.state ? caller : state.current
}

/** A new scope for running a block. Its parameters are not bound yet. */
export function newFrame(caller: Frame, block: ScriptBlock, compiled: CompiledBlock, streams: StreamSet): Frame {
  const state = block.state ?? caller.state
  const frame = new Frame(caller.session, state, parentScope(caller, state), caller, compiled.layout, streams)
  frame.block = compiled
  frame.file = compiled.source.file
  frame.args = noArgs
  frame.input = emptyInput
  return frame
}

/** Runs code in its scope: counts depth and makes the scope the running one meanwhile. `caller` is the scope it is called from. */
export function runIn(frame: Frame, caller: Frame, body: CompiledBody, out: Sink): void {
  const { session } = frame
  if (++session.depth > session.limits.callDepth) {
    session.depth--
    throw callDepthFault()
  }
  const running = session.running
  session.running = frame
  if (frame.state === caller.state) {
    try {
      body(frame, out)
    } finally {
      session.depth--
      session.running = running
    }
    return
  }
  const { state } = caller
  const current = state.current
  state.current = caller
  try {
    body(frame, out)
  } finally {
    session.depth--
    session.running = running
    state.current = current
  }
}

/** The automatic variables of a dotted block, put into the scope it runs in while it runs. */
export class DottedVariables {
  underscore: Value | undefined = undefined
  args: Value | undefined = noArgs
  input: Value | undefined = emptyInput
  thisValue: Value | undefined = undefined
  psCmdlet: Value | undefined = undefined
  boundParameters: Value | undefined = undefined
  invocation: InvocationInfo | null = null
  command: InvokedCommand | null = null
}

/**
 * Runs code of a borrowed block in someone else's scope. What `variables` sets replaces the scope's own automatic variables meanwhile; `undefined`
 * leaves them.
 */
export function runDotted(
  frame: Frame,
  compiled: CompiledBlock,
  variables: DottedVariables,
  body: CompiledBody,
  out: Sink,
): void {
  const { session } = frame
  if (++session.depth > session.limits.callDepth) {
    session.depth--
    throw callDepthFault()
  }
  const {
    block,
    position,
    invocation,
    suspended,
    underscore,
    args,
    input,
    thisValue,
    psCmdlet,
    boundParameters,
    file,
    command,
  } = frame
  frame.suspended = { block, position, invocation, below: suspended }
  frame.block = compiled
  frame.position = -1
  frame.file = compiled.source.file
  if (variables.underscore !== undefined) frame.underscore = variables.underscore
  if (variables.args !== undefined) frame.args = variables.args
  if (variables.input !== undefined) frame.input = variables.input
  if (variables.thisValue !== undefined) frame.thisValue = variables.thisValue
  if (variables.psCmdlet !== undefined) frame.psCmdlet = variables.psCmdlet
  if (variables.boundParameters !== undefined) frame.boundParameters = variables.boundParameters
  if (variables.invocation !== null) frame.invocation = variables.invocation
  frame.command = variables.command
  const running = session.running
  session.running = frame
  try {
    body(frame, out)
  } finally {
    session.depth--
    session.running = running
    // What the block itself assigned to its automatic variables goes with it.
    frame.block = block
    frame.position = position
    frame.invocation = invocation
    frame.suspended = suspended
    frame.underscore = underscore
    frame.args = args
    frame.input = input
    frame.thisValue = thisValue
    frame.psCmdlet = psCmdlet
    frame.boundParameters = boundParameters
    frame.file = file
    frame.command = command
  }
}

import { BreakSignal, ContinueSignal, ExitSignal, PipelineStopped, StopUpstream } from '../../kernel/control.ts'
import type { Value } from '../../kernel/value.ts'
import { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import type { Session } from '../../session/session.ts'
import type { Sink, StreamSet } from '../../session/streams.ts'
import { objectArray } from '../../types/array.ts'
import type { ErrorRecord } from '../../types/errorRecord.ts'
import { DottedVariables, runDotted } from '../commands/activation.ts'
import { BoundParameters } from '../commands/boundParameters.ts'
import { runClean } from '../commands/clean.ts'
import { ScriptInfo } from '../commands/info.ts'
import { LineEnumerator } from '../commands/inputEnumerator.ts'
import type { ScriptBlock } from '../commands/scriptBlock.ts'
import { recordError } from '../pipeline/errorList.ts'
import { errorRecordOf } from '../pipeline/errors.ts'

export interface TopLevelOutcome {
  readonly error: ErrorRecord | null
  readonly exitCode: number | null
  readonly wasStopped: boolean
}

/** Lines that come from outside, read when they are asked for; null at their end. */
export interface InputLines {
  read(): string | null
}

/** Runs a block in the global scope and says how it ended. `input` is its `$input`. */
export function runTopLevel(
  session: Session,
  block: () => ScriptBlock,
  args: readonly Value[],
  out: Sink,
  streams: StreamSet,
  input?: InputLines,
): TopLevelOutcome {
  return guardTopLevel(session, streams, (top) => {
    const script = block()
    const { borrowed } = script.shape
    const variables = new DottedVariables()
    variables.command = new ScriptInfo(script)
    variables.invocation = new InvocationInfo(variables.command, null)
    variables.boundParameters = new BoundParameters()
    if (input !== undefined) variables.input = new LineEnumerator(() => input.read())
    variables.args = objectArray([...args])
    try {
      for (const body of [borrowed.begin, borrowed.process, borrowed.end])
        if (body !== null) runDotted(top, borrowed, variables, body, out)
    } finally {
      if (borrowed.clean !== null) runClean(top, top, borrowed.clean)
    }
  })
}

/** Runs `work` with the global scope as the running one. Errors of ours, which are no PowerShell errors, are thrown on. */
export function guardTopLevel(session: Session, streams: StreamSet, work: (top: Frame) => void): TopLevelOutcome {
  const { top } = session.global
  const before = top.streams
  top.streams = streams
  const { running, propagates } = session
  session.running = top
  session.propagates = false
  try {
    work(top)
    return { error: null, exitCode: null, wasStopped: false }
  } catch (thrown) {
    if (thrown instanceof ExitSignal) return { error: null, exitCode: thrown.code, wasStopped: false }
    if (thrown instanceof PipelineStopped) return { error: null, exitCode: null, wasStopped: true }
    // A break or continue that no loop took ends the run quietly.
    if (thrown instanceof BreakSignal || thrown instanceof ContinueSignal || thrown instanceof StopUpstream)
      return { error: null, exitCode: null, wasStopped: false }
    const error = errorRecordOf(top, thrown)
    recordError(session, error)
    session.questionMark = false
    return { error, exitCode: null, wasStopped: false }
  } finally {
    top.streams = before
    session.running = running
    session.propagates = propagates
    session.depth = 0
  }
}

import { isControlFlow } from '../../kernel/control.ts'
import type { Frame } from '../../session/scope.ts'
import { nowhere } from '../../session/streams.ts'
import type { CompiledBody } from '../contract.ts'
import { errorRecordOf } from '../pipeline/errors.ts'
import { runIn } from './activation.ts'

/** Runs a `clean` clause: its output is dropped, its errors are reported and never thrown; a stop is not seen by it. about_Functions_Advanced_Methods */
export function runClean(frame: Frame, caller: Frame, clean: CompiledBody): void {
  const { session } = frame
  const { propagates } = session
  session.propagates = false
  try {
    runIn(frame, caller, clean, nowhere)
  } catch (thrown) {
    if (isControlFlow(thrown)) return
    frame.streams.error.write(errorRecordOf(frame, thrown))
    session.questionMark = false
  } finally {
    session.propagates = propagates
  }
}

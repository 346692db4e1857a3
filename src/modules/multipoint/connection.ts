/** The back end a session works on. */

import type { CmdletContext } from '../../engine/commands/define.ts'
import { exceptionToThrow, setInvocation } from '../../engine/pipeline/errors.ts'
import { Fault } from '../../kernel/fault.ts'
import type { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Session } from '../../session/session.ts'
import { commandRecord } from '../../types/errorRecord.ts'
import { BackendError } from './domain/contract.ts'
import type { Directory } from './domain/directory.ts'

/** Finds the back end that the session's environment and folder choose now. Throws BackendError. */
export type Connect = (session: Session) => Directory

let connect: Connect | null = null

/** The host says how back ends are opened: they need files, processes and networks. */
export function useBackends(how: Connect): void {
  connect = how
}

/**
 * Runs what talks to a back end. A back end that cannot be used at all ends the script as `throw` does: whatever came next would work on
 * a room that is not there.
 */
export function guarded<T>(voice: Pick<CmdletContext<object, unknown>, 'invocation' | 'frame'>, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (!(thrown instanceof BackendError)) throw thrown
    const record = commandRecord(new Fault(thrown.refusal))
    setInvocation(record, voice.invocation as InvocationInfo)
    throw exceptionToThrow(voice.frame, record)
  }
}

/** The session's back end, opened when it is first needed. */
export function directoryOf(session: Session): Directory {
  if (connect === null) {
    throw new Fault({
      id: 'NoBackend',
      category: 'NotInstalled',
      exception: 'System.InvalidOperationException',
      message: 'This host has no MultiPoint back ends.',
    })
  }
  return connect(session)
}

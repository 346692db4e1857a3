import { runtimeFault } from '../../kernel/fault.ts'
import type { Frame } from '../../session/scope.ts'
import type { Session } from '../../session/session.ts'
import type { ScriptBlock } from './scriptBlock.ts'

let current: Session | null = null

/** Makes a session the running one; answers the one before. The core is single-threaded: whoever switches sessions switches back. */
export function enterSession(session: Session | null): Session | null {
  const before = current
  current = session
  return before
}

/** The session that runs now. Throws where none does. */
export function currentSession(): Session {
  if (current === null) throw runtimeFault('NoSession', 'There is no Runspace available to run scripts in this thread.')
  return current
}

/** The scope a block invoked from outside of scripts runs below. */
export function runningFrame(block: ScriptBlock): Frame {
  return block.state?.top.session.running ?? currentSession().running
}

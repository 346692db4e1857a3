/** Which sites standard users may reach, and in which sessions that holds. */
import { sessionNotFound } from '../errors.ts'
import { whyNotRoomKeeper, whyNotWebLimitable } from '../rules.ts'
import type { ServerState } from '../state.ts'
import { type ChangeOf, forEachId, type Outcome, performed, refuse } from './change.ts'

export function limitWeb(state: ServerState, { ids, limited }: ChangeOf<'limitWeb'>): Outcome {
  const sessions = state.table('sessions')
  return forEachId(ids, (id) => {
    const session = sessions.get(id)
    if (!session) return sessionNotFound(id, state.server.computerName)
    const refusal = whyNotWebLimitable(session, state.server)
    if (!refusal && session.IsWebLimited !== limited) sessions.put({ ...session, IsWebLimited: limited })
    return refusal
  })
}

export function setWebLimiting(state: ServerState, { sites, isAllowList }: ChangeOf<'setWebLimiting'>): Outcome {
  const { server } = state
  const action = `change web limiting on server '${server.computerName}'`
  const refusal = whyNotRoomKeeper(server, action, server.computerName)
  if (refusal) return refuse(refusal)
  state.table('webLimiting').put({ Sites: sites, IsAllowList: isAllowList })
  return performed()
}

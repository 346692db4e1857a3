/** The window that shows which station or session is which. */
import { sessionNotFound, stationNotFound } from '../errors.ts'
import { whyNotReachableSession, whyNotRoomKeeper } from '../rules.ts'
import type { ServerState } from '../state.ts'
import { type ChangeOf, forEachId, type Outcome } from './change.ts'

export function identifySessions(state: ServerState, { ids, shown }: ChangeOf<'identifySessions'>): Outcome {
  const sessions = state.table('sessions')
  return forEachId(ids, (id) => {
    const session = sessions.get(id)
    if (!session) return sessionNotFound(id, state.server.computerName)
    const refusal = whyNotReachableSession(session, state.server, 'identify')
    if (!refusal && session.IsIdentifierShown !== shown) sessions.put({ ...session, IsIdentifierShown: shown })
    return refusal
  })
}

export function identifyStations(state: ServerState, { ids, shown }: ChangeOf<'identifyStations'>): Outcome {
  const stations = state.table('stations')
  return forEachId(ids, (id) => {
    const station = stations.get(id)
    if (!station) return stationNotFound(id, state.server.computerName)
    const refusal = whyNotRoomKeeper(state.server, `identify station ${id}`, id)
    if (!refusal && station.IsIdentifierShown !== shown) stations.put({ ...station, IsIdentifierShown: shown })
    return refusal
  })
}

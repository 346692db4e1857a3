/** Sessions end, leave their station, are locked and unlocked. */
import { sessionNotFound } from '../errors.ts'
import { type SessionAction, whyNotActionable } from '../rules.ts'
import type { ServerState } from '../state.ts'
import { noSession, type Session } from '../tables.ts'
import { type ChangeOf, forEachId, type Outcome } from './change.ts'

/** Stops sharing the session's desktop: whoever shows it sees their own again. */
export function endSharing(state: ServerState, sessionId: number): void {
  const desktops = state.table('desktops')
  const desktop = desktops.get(sessionId)
  if (!desktop) return
  desktops.remove(sessionId)
  const sessions = state.table('sessions')
  for (const viewer of sessions.where(desktop.Invitation)) {
    sessions.put({ ...viewer, ShownDesktop: '', ShownDesktopTitle: '' })
  }
}

/** The station that shows the session shows none. */
export function freeStation(state: ServerState, sessionId: number): void {
  const stations = state.table('stations')
  for (const station of stations.where(sessionId)) stations.put({ ...station, SessionId: noSession })
}

/** A session is gone: its station is free, its programs are closed, its desktop is no longer shared. */
export function endSession(state: ServerState, session: Session): void {
  const { SessionId } = session
  freeStation(state, SessionId)
  endSharing(state, SessionId)
  const apps = state.table('apps')
  for (const app of apps.where(SessionId)) apps.remove(`${SessionId}/${app.ProcessId}/${app.WindowId}`)
  state.table('sessions').remove(SessionId)
}

/** A session leaves its station and goes on without one. */
export function disconnectSession(state: ServerState, session: Session): void {
  freeStation(state, session.SessionId)
  state.table('sessions').put({
    ...session,
    State: 'Disconnected',
    StationId: 0,
    IsIdentifierShown: false,
    ShownDesktop: '',
    ShownDesktopTitle: '',
  })
}

function actOnSessions(
  state: ServerState,
  ids: readonly number[],
  action: SessionAction,
  act: (session: Session) => void,
): Outcome {
  const sessions = state.table('sessions')
  return forEachId(ids, (id) => {
    const session = sessions.get(id)
    if (!session) return sessionNotFound(id, state.server.computerName)
    const refusal = whyNotActionable(session, state.server, action)
    if (!refusal) act(session)
    return refusal
  })
}

export const closeSessions = (state: ServerState, { ids }: ChangeOf<'closeSessions'>): Outcome =>
  actOnSessions(state, ids, 'close', (session) => endSession(state, session))

export const disconnectSessions = (state: ServerState, { ids }: ChangeOf<'disconnectSessions'>): Outcome =>
  actOnSessions(state, ids, 'disconnect', (session) => disconnectSession(state, session))

export function lockSessions(state: ServerState, { ids, message }: ChangeOf<'lockSessions'>): Outcome {
  const sessions = state.table('sessions')
  return actOnSessions(state, ids, 'lock', (session) =>
    sessions.put({ ...session, IsLocked: true, LockMessage: message }),
  )
}

export function unlockSessions(state: ServerState, { ids }: ChangeOf<'unlockSessions'>): Outcome {
  const sessions = state.table('sessions')
  return actOnSessions(state, ids, 'unlock', (session) => {
    if (session.IsLocked) sessions.put({ ...session, IsLocked: false, LockMessage: '' })
  })
}

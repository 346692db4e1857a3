/** Desktops are shared, and shown in other sessions. */
import {
  desktopAlreadyPublished,
  desktopNotFound,
  desktopNotPublished,
  invalidMaxViewers,
  ownDesktop,
  sessionNotFound,
  tooManyViewers,
} from '../errors.ts'
import { whyNotReachableSession } from '../rules.ts'
import type { ServerState } from '../state.ts'
import { type ChangeOf, forEachId, type Outcome, performed, refuse } from './change.ts'
import { endSharing } from './sessions.ts'

/** An invitation names one sharing: a later one of the same session is another. */
function nextInvitation(state: ServerState, sessionId: number): string {
  const desktops = state.table('desktops')
  for (let number = sessionId; ; number += 1000) {
    const invitation = `inv-${number}`
    if (desktops.where(invitation).length === 0) return invitation
  }
}

export function publishDesktop(state: ServerState, change: ChangeOf<'publishDesktop'>): Outcome {
  const { sessionId, isRemoteControl, maxViewers } = change
  const session = state.table('sessions').get(sessionId)
  if (!session) return refuse(sessionNotFound(sessionId, state.server.computerName))
  const refusal = whyNotReachableSession(session, state.server, 'share the desktop of')
  if (refusal) return refuse(refusal)
  if (maxViewers < 0) return refuse(invalidMaxViewers(maxViewers))
  const desktops = state.table('desktops')
  if (desktops.get(sessionId)) return refuse(desktopAlreadyPublished(sessionId))
  desktops.put({
    SessionId: sessionId,
    Invitation: nextInvitation(state, sessionId),
    IsRemoteControl: isRemoteControl,
    MaxViewers: maxViewers,
  })
  return performed()
}

export function unpublishDesktop(state: ServerState, { sessionId }: ChangeOf<'unpublishDesktop'>): Outcome {
  const session = state.table('sessions').get(sessionId)
  if (!session) return refuse(sessionNotFound(sessionId, state.server.computerName))
  const refusal = whyNotReachableSession(session, state.server, 'stop sharing the desktop of')
  if (refusal) return refuse(refusal)
  if (!state.table('desktops').get(sessionId)) return refuse(desktopNotPublished(sessionId))
  endSharing(state, sessionId)
  return performed()
}

export function showDesktop(state: ServerState, change: ChangeOf<'showDesktop'>): Outcome {
  const { ids, invitation, title } = change
  const desktop = state.table('desktops').where(invitation)[0]
  if (!desktop) return refuse(desktopNotFound(invitation))
  const sessions = state.table('sessions')
  let viewers = sessions.where(invitation).length
  return forEachId(ids, (id) => {
    const session = sessions.get(id)
    if (!session) return sessionNotFound(id, state.server.computerName)
    if (id === desktop.SessionId) return ownDesktop(id)
    const refusal = whyNotReachableSession(session, state.server, 'show a desktop in')
    if (refusal) return refusal
    const isNew = session.ShownDesktop !== invitation
    if (isNew && desktop.MaxViewers > 0 && viewers >= desktop.MaxViewers) return tooManyViewers(id, desktop.MaxViewers)
    if (isNew) viewers++
    sessions.put({ ...session, ShownDesktop: invitation, ShownDesktopTitle: title })
    return undefined
  })
}

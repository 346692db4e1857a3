/** Enable- and Disable-WmsWebLimiting. */
import type { ServerAccess } from './domain/directory.ts'
import { type ChosenIds, describeSession, performIfAllowed, sessionsOf, type Voice } from './targets.ts'

/** With -All administrators' sessions, to which no limit applies, are left out. */
export function limitSessions(voice: Voice, room: ServerAccess, chosen: ChosenIds, limited: boolean): void {
  for (const session of sessionsOf(voice, room, chosen)) {
    const { SessionId, IsAdmin } = session
    if (chosen === undefined && IsAdmin) {
      voice.writeVerbose(`Session ${SessionId} belongs to an administrator and is left out.`)
      continue
    }
    performIfAllowed(voice, room, { kind: 'limitWeb', ids: [SessionId], limited }, describeSession(room, session))
  }
}

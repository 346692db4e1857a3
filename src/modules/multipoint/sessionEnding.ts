/** Close-WmsSession and Disconnect-WmsSession: one session after the other, each asked about. */
import { guarded } from './connection.ts'
import type { ServerAccess } from './domain/directory.ts'
import { isOwnSession, whyNotActionable } from './domain/rules.ts'
import { type ChosenIds, describeSession, faultOf, report, sessionsOf, type Voice } from './targets.ts'

const changes = { close: 'closeSessions', disconnect: 'disconnectSessions' } as const

export function endSessions(voice: Voice, room: ServerAccess, chosen: ChosenIds, action: keyof typeof changes): void {
  const kind = changes[action]
  for (const session of sessionsOf(voice, room, chosen)) {
    if (chosen === undefined && isOwnSession(session, room.server)) {
      voice.writeVerbose(`Session ${session.SessionId} runs this command and is left out.`)
      continue
    }
    const refusal = whyNotActionable(session, room.server, action)
    if (refusal) {
      voice.writeError(faultOf(refusal))
      continue
    }
    if (!voice.shouldProcess(describeSession(room, session))) continue
    const outcome = guarded(voice, () => room.change({ kind, ids: [session.SessionId] }))
    // With -All a session that has ended meanwhile is as wanted.
    const isGone = chosen === undefined && outcome.refused[0]?.id === 'SessionNotFound'
    if (!isGone) report(voice, outcome)
  }
}

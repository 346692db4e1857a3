/** What Show-WmsClassroom draws: who sits where, as it is at one moment. */
import type { ServerAccess } from '../../domain/directory.ts'
import type { Session } from '../../domain/tables.ts'

/** A box of the drawing: a station, or a session that stands on none. */
export interface Seat {
  readonly title: string
  readonly session: Session | null
  /** What else is to be said, a line each. */
  readonly remarks: readonly string[]
}

export interface Room {
  readonly heading: string
  readonly seats: readonly Seat[]
  readonly alerts: readonly string[]
}

export function readRoom(room: ServerAccess): Room {
  const { computerName } = room.server
  const sessions = room.read('sessions')
  const stations = room.read('stations')
  const apps = room.read('apps')
  const alerts = room.read('alerts')
  const { DiskProtectionMode } = room.only('system')
  const byId = new Map(sessions.map((session) => [session.SessionId, session]))
  const placed = new Set<number>()
  const seats = stations.map((station): Seat => {
    const session = byId.get(station.SessionId) ?? null
    if (session) placed.add(session.SessionId)
    const remarks = session ? remarksOn(session, apps) : []
    const warnings = alerts
      .filter(({ StationId }) => StationId === station.StationId)
      .map(({ AlertType }) => `! ${AlertType}`)
    return { title: `${station.StationId} ${station.Name}`, session, remarks: [...remarks, ...warnings] }
  })
  for (const session of sessions)
    if (!placed.has(session.SessionId))
      seats.push({
        title: session.ClientName || 'no station',
        session,
        remarks: [session.State, ...remarksOn(session, apps)],
      })
  return {
    heading: `${computerName}: ${stations.length} stations, ${sessions.length} sessions, disk protection ${DiskProtectionMode}`,
    seats,
    alerts: alerts.map(
      ({ AlertSeverity, AlertType, StationId, TimeStampInUtc }) =>
        `! ${AlertSeverity} ${AlertType}${StationId ? ` at station ${StationId}` : ''}, ${TimeStampInUtc}`,
    ),
  }
}

function remarksOn(session: Session, apps: readonly { readonly SessionId: number; readonly Name: string }[]): string[] {
  const remarks: string[] = []
  if (session.IsLocked) remarks.push(`locked: ${session.LockMessage}`)
  if (session.IsWebLimited) remarks.push('web limited')
  if (session.ShownDesktop !== '') remarks.push(`shows ${session.ShownDesktop}`)
  for (const { SessionId, Name } of apps) if (SessionId === session.SessionId) remarks.push(Name)
  return remarks
}

/** What a restart or a shutdown does to a server's state. */
import type { ServerState } from '../state.ts'
import { only } from '../state.ts'
import { noSession, ordinaryRow, type Station } from '../tables.ts'
import { restoreProtected } from './protectedDisk.ts'
import { endSession } from './sessions.ts'

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Every session ends, the caller's own as well, and nothing is shown or identified any more. Answers with how many ended. */
function endEverySession(state: ServerState): number {
  const sessions = state.table('sessions').list()
  for (const session of sessions) endSession(state, session)
  const stations = state.table('stations')
  for (const station of stations.list()) {
    if (station.IsIdentifierShown) stations.put({ ...station, IsIdentifierShown: false })
  }
  state.save({ caller: { ...state.server.caller, sessionId: null } })
  return sessions.length
}

function logOnByItself(state: ServerState, station: Station, sessionId: number): void {
  const userName = station.AutoLogOnUserName
  const { computerName } = state.server
  const isAdmin = state
    .table('users')
    .list()
    .some((user) => user.UserType === 'Administrator' && user.Name === userName)
  state.table('sessions').put({
    ...ordinaryRow('sessions'),
    SessionId: sessionId,
    State: 'ConnectedToStation',
    IsAdmin: isAdmin,
    UserName: userName,
    StationId: station.StationId,
    ComputerName: computerName,
    ClientName: computerName,
    DomainName: only(state, 'system').DomainOrWorkgroupName,
  })
  state.table('stations').put({ ...station, SessionId: sessionId })
}

/** What becomes true with the next start: pending roles, the console mode, stations that log on by themselves. */
function start(state: ServerState): void {
  const system = only(state, 'system')
  const role = system.VirtualDesktopRole
  state.table('system').put({
    ...system,
    SystemMode: system.BootToConsoleMode ? 'Console' : system.SystemMode,
    VirtualDesktopRole: role === 'EnablePending' ? 'Enabled' : role === 'DisablePending' ? 'Disabled' : role,
  })
  if (system.BootToConsoleMode) return
  let sessionId = 1
  for (const station of state.table('stations').list()) {
    if (station.IsAutoLogOn && station.SessionId === noSession) logOnByItself(state, station, ++sessionId)
  }
}

/** Restarts the computer; in Discard mode its disk is again what it was. Answers with what to tell the user. */
export function restart(state: ServerState): string[] {
  const ended = endEverySession(state)
  const notes = [`Server ${state.server.computerName} restarts: ${plural(ended, 'session')} ended.`]
  if (only(state, 'system').DiskProtectionMode === 'Discard' && restoreProtected(state)) {
    notes.push(`Disk protection on ${state.server.computerName} discarded what had changed since it was last on.`)
  }
  start(state)
  return notes
}

export function shutDown(state: ServerState): string[] {
  const ended = endEverySession(state)
  state.save({ reachable: false })
  return [`Server ${state.server.computerName} shuts down: ${plural(ended, 'session')} ended.`]
}

/** Who may do what, and which transitions exist. Each answers with the refusal, or undefined when nothing speaks against it. */
import type { DiskProtectionMode } from './enumerations.ts'
import {
  administratorRequired,
  dashboardUserRequired,
  illegalDiskProtection,
  invalidServerName,
  invalidUserName,
  ownSession,
  type Refusal,
  webLimitingNotApplicable,
} from './errors.ts'
import type { Server } from './state.ts'
import type { Session } from './tables.ts'

/** What can be done to a session, and how messages call it once it is done. */
export const sessionActions = {
  close: 'closed',
  disconnect: 'disconnected',
  lock: 'locked',
  unlock: 'unlocked',
} as const
export type SessionAction = keyof typeof sessionActions

export const isOwnSession = (session: Session, server: Server): boolean => session.SessionId === server.caller.sessionId

/** Only close and disconnect spare the session that runs the command; with -All they leave it out instead of failing. */
export const sparesOwnSession = (action: SessionAction): boolean => action === 'close' || action === 'disconnect'

/** Why the caller may not do this to the session (decisions 3 and 4 on sessions). */
export function whyNotActionable(session: Session, server: Server, action: SessionAction): Refusal | undefined {
  if (sparesOwnSession(action) && isOwnSession(session, server)) {
    return ownSession(session.SessionId, sessionActions[action])
  }
  if (session.IsAdmin && !server.caller.isAdmin) {
    return administratorRequired(
      `${action} session ${session.SessionId}, which belongs to an administrator`,
      session.SessionId,
    )
  }
  return undefined
}

export const whyNotClosable = (session: Session, server: Server): Refusal | undefined =>
  whyNotActionable(session, server, 'close')

/** Server, stations, users, protection and virtual desktops are an administrator's. @param action as `restart server 'ROOM1'` */
export function whyNotAdministrator(server: Server, action: string, target: number | string): Refusal | undefined {
  return server.caller.isAdmin ? undefined : administratorRequired(action, target)
}

/** Programs, shared desktops, web limiting, USB storage and identifiers are for those who run a room: not for standard users. */
export function whyNotRoomKeeper(server: Server, action: string, target: number | string): Refusal | undefined {
  const { caller, callerType } = server
  return caller.isAdmin || callerType !== 'Standard' ? undefined : dashboardUserRequired(action, target)
}

/** A dashboard user keeps out of administrators' sessions. @param action as `start a program in` */
export function whyNotReachableSession(session: Session, server: Server, action: string): Refusal | undefined {
  const { SessionId } = session
  if (isOwnSession(session, server) || server.caller.isAdmin) return undefined
  if (session.IsAdmin) {
    return administratorRequired(`${action} session ${SessionId}, which belongs to an administrator`, SessionId)
  }
  return whyNotRoomKeeper(server, `${action} session ${SessionId}`, SessionId)
}

export function whyNotWebLimitable(session: Session, server: Server): Refusal | undefined {
  return (
    whyNotRoomKeeper(server, `limit the web in session ${session.SessionId}`, session.SessionId) ??
    (session.IsAdmin ? webLimitingNotApplicable(session.SessionId) : undefined)
  )
}

interface Transition {
  readonly from: readonly DiskProtectionMode[]
  readonly to: DiskProtectionMode
  readonly done: string
}

/** Disk protection: every transition restarts the computer. */
export const diskProtectionTransitions = {
  Enable: { from: ['NotInstalled'], to: 'Discard', done: 'enabled' },
  Disable: { from: ['Discard', 'Passive'], to: 'NotInstalled', done: 'disabled' },
  Suspend: { from: ['Discard'], to: 'Passive', done: 'suspended' },
  Resume: { from: ['Passive'], to: 'Discard', done: 'resumed' },
} as const satisfies Record<string, Transition>
export type DiskProtectionStep = keyof typeof diskProtectionTransitions

export function whyNotProtectable(
  server: Server,
  mode: DiskProtectionMode,
  step: DiskProtectionStep,
): Refusal | undefined {
  const { from, done }: Transition = diskProtectionTransitions[step]
  return (
    whyNotAdministrator(server, `change disk protection on server '${server.computerName}'`, server.computerName) ??
    (from.includes(mode) ? undefined : illegalDiskProtection(server.computerName, mode, done))
  )
}

/** A server's name must be one a computer can have. An empty one means the local server and is never asked about. */
export function whyNotServerName(name: string): Refusal | undefined {
  return /[\u0000-\u001f\u007f\\/:*?"<>|]/.test(name) || name.trim() === '' || name.length > 255
    ? invalidServerName(name)
    : undefined
}

/** Windows' rule for a local account's name; NUL and other controls are out as well. */
export function whyNotUserName(name: string): Refusal | undefined {
  return name.length > 20 || /["/\\[\]:;|=,+*?<>@\u0000-\u001f]/.test(name) || /^[. ]*$/.test(name)
    ? invalidUserName(name)
    : undefined
}

/** Performs any change on a server's state. A back end calls it inside one transaction; that is all it needs to follow every rule. */
import type { Estate, ServerState } from '../state.ts'
import { closeApp, openApp } from './apps.ts'
import type { Change, ChangeKind, ChangeOf, Outcome } from './change.ts'
import { publishDesktop, showDesktop, unpublishDesktop } from './desktops.ts'
import { identifySessions, identifyStations } from './identifiers.ts'
import { changeDiskProtection } from './protection.ts'
import { setScheduledUpdate } from './scheduledUpdate.ts'
import { closeSessions, disconnectSessions, lockSessions, unlockSessions } from './sessions.ts'
import { clearStations, joinStations, lockUsbStorage, setStations, splitStations, updateStations } from './stations.ts'
import { forgetSystem, manageSystem, restartSystem, setSystem, stopSystem } from './systems.ts'
import { changeUser, createUser, removeUser } from './users.ts'
import {
  changeVirtualDesktopRole,
  createTemplateMachine,
  createVirtualDesktops,
  importTemplate,
  openTemplateMachine,
} from './virtualDesktops.ts'
import { limitWeb, setWebLimiting } from './webLimiting.ts'

const performers: {
  readonly [K in ChangeKind]: (state: ServerState, change: ChangeOf<K>, estate: Estate) => Outcome
} = {
  closeSessions,
  disconnectSessions,
  lockSessions,
  unlockSessions,
  limitWeb,
  setWebLimiting,
  openApp,
  closeApp,
  publishDesktop,
  unpublishDesktop,
  showDesktop,
  identifySessions,
  identifyStations,
  clearStations,
  splitStations,
  joinStations,
  updateStations,
  setStations,
  lockUsbStorage,
  changeDiskProtection,
  setScheduledUpdate,
  setSystem,
  restartSystem,
  stopSystem,
  manageSystem,
  forgetSystem,
  createUser,
  changeUser,
  removeUser,
  changeVirtualDesktopRole,
  importTemplate,
  createTemplateMachine,
  createVirtualDesktops,
  openTemplateMachine,
}

/** Every kind of change there is, for back ends that check what they are sent. */
export const changeKinds = Object.keys(performers) as ChangeKind[]

export function performChange(estate: Estate, state: ServerState, change: Change): Outcome {
  return (performers[change.kind] as (state: ServerState, change: Change, estate: Estate) => Outcome)(
    state,
    change,
    estate,
  )
}

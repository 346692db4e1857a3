/**
 * Disk protection. In Discard mode a restart brings back the disk as it was when that mode began: accounts, station settings, web
 * limiting and system settings. Exempt are the scheduled update (it exists to change a protected disk), the virtual desktop role and its
 * machines (they live on a volume of their own), the mode itself, and what is no file: sessions and alerts.
 */
import { only, type ServerState } from '../state.ts'
import { noSession, type System } from '../tables.ts'

const protectedTables = ['users', 'stations', 'webLimiting'] as const

type Image = { readonly [T in (typeof protectedTables)[number] | 'system']: readonly unknown[] }

/** The disk as it is now, as text. None of its tables has a UInt64, so JSON carries it. */
export function protectedImage(state: ServerState): string {
  const { VirtualDesktopRole: _role, HasVirtualSwitch: _switch, ...system } = only(state, 'system')
  const image: Image = {
    users: state.table('users').list(),
    stations: state
      .table('stations')
      .list()
      .map((station) => ({ ...station, SessionId: noSession, IsIdentifierShown: false })),
    webLimiting: state.table('webLimiting').list(),
    system: [{ ...system, ProtectedImage: '' }],
  }
  return JSON.stringify(image)
}

/** Brings the protected disk back. Answers whether anything was different. */
export function restoreProtected(state: ServerState): boolean {
  const system = only(state, 'system')
  const { ProtectedImage } = system
  if (ProtectedImage === '' || ProtectedImage === protectedImage(state)) return false
  const image = JSON.parse(ProtectedImage) as Image
  for (const name of protectedTables) {
    const table = state.table(name)
    table.clear()
    for (const row of image[name]) table.put(row as never)
  }
  state.table('system').put({ ...system, ...(image.system[0] as System), ProtectedImage })
  return true
}

/** Begins to protect the disk as it is now; a server already in Discard mode does so when its scenario is loaded. */
export function protectDisk(state: ServerState): void {
  state
    .table('system')
    .put({ ...only(state, 'system'), DiskProtectionMode: 'Discard', ProtectedImage: protectedImage(state) })
}

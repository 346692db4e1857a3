/** From rows to the objects that the cmdlets write. */
import type { ServerAccess } from './domain/directory.ts'
import type { RunningApp, ScheduledUpdate, SharedDesktop, System } from './domain/tables.ts'
import {
  addProperty,
  WebLimitSetting,
  WmsDesktop,
  WmsRunningApp,
  WmsScheduledUpdate,
  WmsSystem,
  WmsVersion,
} from './library.ts'

/** A system as Get-WmsSystem shows it: its own row, with the scheduled update that is set on it. */
export function systemObject(room: ServerAccess, system: System = room.only('system')): WmsSystem {
  const update = room.only('scheduledUpdate')
  const { IPAddresses, ManagedServers } = system
  return new WmsSystem({
    ...system,
    IsScheduledUpdateEnabled: update.IsScheduleUpdateEnabled || system.IsScheduledUpdateEnabled,
    ScheduleUpdateRunWU: update.AutomaticUpdateMode !== 'None' || system.ScheduleUpdateRunWU,
    ScheduleUpdateCustomScript: update.CustomScript || system.ScheduleUpdateCustomScript,
    MaxTimeAllowedForCustomScript: update.MaxTimeAllowedForCustomScript || system.MaxTimeAllowedForCustomScript,
    ScheduledUpdatesReturnState: update.IsScheduleUpdateEnabled
      ? update.ReturnState
      : system.ScheduledUpdatesReturnState,
    TimeToScheduleUpdates: update.HourToScheduleUpdates || system.TimeToScheduleUpdates,
    // The documented sample shows these two as absent where the other lists are empty.
    IPAddresses: IPAddresses.length > 0 ? IPAddresses : null,
    ManagedServers: ManagedServers.length > 0 ? ManagedServers : null,
  })
}

export const versionObject = ({ WmsServerVersion, WmsClientVersion, SKU, ProtocolVersion }: System): WmsVersion =>
  new WmsVersion({ ServerVersion: WmsServerVersion, ClientVersion: WmsClientVersion, SKU, ProtocolVersion })

export const appObject = (room: ServerAccess, app: RunningApp): WmsRunningApp =>
  new WmsRunningApp({ ...app, ComputerName: room.server.computerName })

export const scheduledUpdateObject = (room: ServerAccess, update: ScheduledUpdate): WmsScheduledUpdate =>
  new WmsScheduledUpdate({ ...update, ComputerName: room.server.computerName })

export const webLimitObject = (room: ServerAccess, isInLimiting: boolean): WebLimitSetting => {
  const { Sites, IsAllowList } = room.only('webLimiting')
  return new WebLimitSetting({ Sites, IsInLimiting: isInLimiting, IsAllowList })
}

/** A share of a desktop; down the pipeline it brings its server along. */
export function desktopObject(room: ServerAccess, { Invitation }: SharedDesktop): WmsDesktop {
  const desktop = new WmsDesktop(Invitation)
  addProperty(desktop, 'ComputerName', room.server.computerName, true)
  return desktop
}

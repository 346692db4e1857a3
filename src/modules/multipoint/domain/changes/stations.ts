/** Stations are mapped, split, joined, set and their USB storage blocked. */
import {
  administratorAutoLogOn,
  type Refusal,
  stationAlreadySplit,
  stationNotFound,
  stationNotSplit,
} from '../errors.ts'
import { whyNotAdministrator, whyNotRoomKeeper } from '../rules.ts'
import type { ServerState } from '../state.ts'
import { noSession, ordinaryRow, type Station, storedKey } from '../tables.ts'
import { type ChangeOf, forEachId, type Outcome, performed, refuse, type StationSetting } from './change.ts'
import { disconnectSession } from './sessions.ts'
import { machineGuid } from './virtualDesktops.ts'

function actOnStations(
  state: ServerState,
  ids: readonly number[],
  action: string,
  act: (station: Station) => Refusal | undefined,
): Outcome {
  const stations = state.table('stations')
  return forEachId(ids, (id) => {
    const station = stations.get(id)
    if (!station) return stationNotFound(id, state.server.computerName)
    return whyNotAdministrator(state.server, `${action} station ${id}`, id) ?? act(station)
  })
}

/** The session a station shows goes on without a station. */
function leaveStation(state: ServerState, station: Station): void {
  const session = station.SessionId === noSession ? undefined : state.table('sessions').get(station.SessionId)
  if (session) disconnectSession(state, session)
}

/** Nothing is mapped any more: names, settings and the stations themselves are gone, their sessions go on disconnected. */
export function clearStations(state: ServerState): Outcome {
  const { server } = state
  const refusal = whyNotAdministrator(
    server,
    `clear the stations of server '${server.computerName}'`,
    server.computerName,
  )
  if (refusal) return refuse(refusal)
  const stations = state.table('stations')
  for (const station of stations.list()) leaveStation(state, station)
  stations.clear()
  return performed()
}

/** The two halves of a split screen share a CollabId: the number of the station that was split. */
export const splitStations = (state: ServerState, { ids }: ChangeOf<'splitStations'>): Outcome => {
  const stations = state.table('stations')
  return actOnStations(state, ids, 'split', (station) => {
    if (station.IsSplit) return stationAlreadySplit(station.StationId)
    const taken = stations.list()
    const half = taken[taken.length - 1]!.StationId + 1
    stations.put({ ...station, IsSplit: true, CollabId: station.StationId })
    stations.put({
      ...ordinaryRow('stations'),
      StationId: half,
      Name: String(half),
      IsSplit: true,
      CollabId: station.StationId,
      DeviceTypes: station.DeviceTypes,
      DeviceCounts: station.DeviceCounts,
      ComputerName: station.ComputerName,
      SessionHostServer: station.SessionHostServer,
      DisplayOrientation: station.DisplayOrientation,
    })
    return undefined
  })
}

/** The first half stays; what the other showed goes on disconnected. */
export const joinStations = (state: ServerState, { ids }: ChangeOf<'joinStations'>): Outcome => {
  const stations = state.table('stations')
  return actOnStations(state, ids, 'join', (station) => {
    if (!station.IsSplit) return stationNotSplit(station.StationId)
    const halves = stations.list().filter((other) => other.IsSplit && other.CollabId === station.CollabId)
    for (const other of halves.slice(1)) {
      leaveStation(state, other)
      stations.remove(other.StationId)
    }
    const first = stations.get(halves[0]!.StationId)!
    stations.put({ ...first, IsSplit: false, CollabId: 0 })
    return undefined
  })
}

export const updateStations = (state: ServerState, { ids }: ChangeOf<'updateStations'>): Outcome =>
  actOnStations(state, ids, 'update', (station) => {
    state.table('stations').put({ ...station, UpdateCount: (station.UpdateCount + 1) % 0x100000000 })
    return undefined
  })

function applySetting(state: ServerState, station: Station, setting: StationSetting): Station | Refusal {
  switch (setting.kind) {
    case 'friendlyName':
      return { ...station, Name: setting.name }
    case 'autoLogOn': {
      const user = state.table('users').get(storedKey(setting.userName))
      if (user?.UserType === 'Administrator' && !setting.overrideAdminWarning) {
        return administratorAutoLogOn(setting.userName, station.StationId)
      }
      return { ...station, IsAutoLogOn: true, AutoLogOnUserName: setting.userName }
    }
    case 'noAutoLogOn':
      return { ...station, IsAutoLogOn: false, AutoLogOnUserName: '' }
    case 'sessionHost':
      return {
        ...station,
        RemoteConnectionServerName: setting.computerName,
        SessionHostServer: setting.computerName,
        VirtualMachineName: '',
        VirtualMachineId: '',
      }
    case 'virtualMachine': {
      const desktop = state.table('virtualDesktops').get(storedKey(setting.name))
      return {
        ...station,
        VirtualMachineName: desktop?.VirtualMachineName ?? setting.name,
        VirtualMachineId: desktop?.VirtualMachineId ?? machineGuid(state.server.computerName, setting.name),
        RemoteConnectionServerName: '',
      }
    }
    case 'localSessionHost':
      return {
        ...station,
        RemoteConnectionServerName: '',
        SessionHostServer: state.server.computerName,
        VirtualMachineName: '',
        VirtualMachineId: '',
      }
    case 'displayOrientation':
      return { ...station, DisplayOrientation: setting.orientation }
  }
}

export const setStations = (state: ServerState, { ids, setting }: ChangeOf<'setStations'>): Outcome =>
  actOnStations(state, ids, 'change', (station) => {
    const result = applySetting(state, station, setting)
    if ('exception' in result) return result
    state.table('stations').put(result)
    return undefined
  })

export function lockUsbStorage(state: ServerState, { ids, locked }: ChangeOf<'lockUsbStorage'>): Outcome {
  const stations = state.table('stations')
  return forEachId(ids, (id) => {
    const station = stations.get(id)
    if (!station) return stationNotFound(id, state.server.computerName)
    const refusal = whyNotRoomKeeper(state.server, `change USB storage of station ${id}`, id)
    if (!refusal && station.IsUsbStorageLocked !== locked) stations.put({ ...station, IsUsbStorageLocked: locked })
    return refusal
  })
}

import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import type { Station } from './domain/tables.ts'
import { choose, idsOf, openServer, perform, serverParameter, stationsOf } from './targets.ts'

/** One half of each split station: the first. */
function firstHalves(stations: readonly Station[]): number[] {
  const halves = new Map<number, number>()
  for (const { IsSplit, CollabId, StationId } of stations) {
    if (IsSplit && !halves.has(CollabId)) halves.set(CollabId, StationId)
  }
  return [...halves.values()]
}

/** Makes one station of two halves; with -All of every split station. https://learn.microsoft.com/powershell/module/multipoint/join-wmsstation */
export const joinWmsStation = defineCmdlet('Join-WmsStation', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.JoinWmsStationCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/join-wmsstation',
  parameters: {
    StationId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'JoinById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'JoinAll', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const chosen = choose(context, bound.StationId)
    const ids = chosen ? idsOf(chosen) : firstHalves([...stationsOf(context, room, chosen)])
    perform(context, room, { kind: 'joinStations', ids })
  },
}))

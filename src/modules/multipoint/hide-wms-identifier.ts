import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import {
  describeSession,
  describeStation,
  openServer,
  performIfAllowed,
  serverParameter,
  sessionsOf,
  stationsOf,
} from './targets.ts'

/** Takes the identifier off screens again. https://learn.microsoft.com/powershell/module/multipoint/hide-wmsidentifier */
export const hideWmsIdentifier = defineCmdlet('Hide-WmsIdentifier', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.HideWmsIdentifierCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/hide-wmsidentifier',
  parameters: {
    SessionId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'HideIdentifyBySessionId',
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    StationId: parameterOf<NetArray | undefined>('UInt32[]', { set: 'HideIdentifyByStationId' }),
    All: parameter('SwitchParameter', { set: 'HideIdentifyAll', mandatory: true }),
  },
  process(context) {
    const { bound, parameterSetName } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const isAll = parameterSetName === 'HideIdentifyAll'
    if (isAll && !bound.All) return
    if (isAll || bound.SessionId) {
      for (const session of sessionsOf(context, room, bound.SessionId)) {
        const change = { kind: 'identifySessions', ids: [session.SessionId], shown: false } as const
        performIfAllowed(context, room, change, describeSession(room, session))
      }
    }
    if (isAll || bound.StationId) {
      for (const station of stationsOf(context, room, bound.StationId)) {
        const change = { kind: 'identifyStations', ids: [station.StationId], shown: false } as const
        performIfAllowed(context, room, change, describeStation(room, station))
      }
    }
  },
}))

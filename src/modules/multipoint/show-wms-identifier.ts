import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { openServer, perform, serverParameter, sessionIds, stationIds } from './targets.ts'

/** Shows on screens which session or station is which. https://learn.microsoft.com/powershell/module/multipoint/show-wmsidentifier */
export const showWmsIdentifier = defineCmdlet('Show-WmsIdentifier', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.ShowWmsIdentifierCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/show-wmsidentifier',
  parameters: {
    SessionId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'IdentifyBySession',
      mandatory: true,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    StationId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'IdentifyByStation',
      mandatory: true,
      fromPipelineByPropertyName: true,
    }),
    All: parameter('SwitchParameter', { set: 'IdentifyAll', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const isAll = context.parameterSetName === 'IdentifyAll'
    if (isAll && !bound.All) return
    if (isAll || bound.SessionId) {
      perform(context, room, { kind: 'identifySessions', ids: sessionIds(context, room, bound.SessionId), shown: true })
    }
    if (isAll || bound.StationId) {
      perform(context, room, { kind: 'identifyStations', ids: stationIds(context, room, bound.StationId), shown: true })
    }
  },
}))

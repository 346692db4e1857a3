import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { choose, openServer, perform, serverParameter, stationIds } from './targets.ts'

/** Has stations load their settings again. https://learn.microsoft.com/powershell/module/multipoint/update-wmsstation */
export const updateWmsStation = defineCmdlet('Update-WmsStation', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.UpdateWmsStationCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/update-wmsstation',
  parameters: {
    StationId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'UpdateById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'UpdateAll', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (room)
      perform(context, room, {
        kind: 'updateStations',
        ids: stationIds(context, room, choose(context, bound.StationId)),
      })
  },
}))

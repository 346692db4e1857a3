import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { WmsStation } from './library.ts'
import { choose, openServer, serverParameter, stationsOf } from './targets.ts'

/** Lists stations; without ids all. https://learn.microsoft.com/powershell/module/multipoint/get-wmsstation */
export const getWmsStation = defineCmdlet('Get-WmsStation', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsStationCommand',
  outputTypes: [`${libraryNamespace}.WmsStation`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmsstation',
  parameters: {
    StationId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'GetById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'GetAll' }),
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    for (const row of stationsOf(context, room, choose(context, bound.StationId))) write(new WmsStation(row))
  },
}))

import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import type { Station } from './domain/tables.ts'
import { choose, idsOf, openServer, perform, serverParameter, stationsOf } from './targets.ts'

const isWhole = ({ IsSplit }: Station): boolean => !IsSplit
const idOf = ({ StationId }: Station): number => StationId

/** Makes two stations of one; with -All of every station that is whole. https://learn.microsoft.com/powershell/module/multipoint/split-wmsstation */
export const splitWmsStation = defineCmdlet('Split-WmsStation', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.SplitWmsStationCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/split-wmsstation',
  parameters: {
    StationId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'SplitById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'SplitAll', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const chosen = choose(context, bound.StationId)
    const ids = chosen ? idsOf(chosen) : [...stationsOf(context, room, chosen)].filter(isWhole).map(idOf)
    perform(context, room, { kind: 'splitStations', ids })
  },
}))

import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { choose, openServer, perform, serverParameter, stationIds } from './targets.ts'

/** Lets stations use their USB storage again. https://learn.microsoft.com/powershell/module/multipoint/unlock-wmsusbstorage */
export const unlockWmsUsbStorage = defineCmdlet('Unlock-WmsUsbStorage', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.UnlockWmsUsbStorageCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/unlock-wmsusbstorage',
  parameters: {
    StationId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'UnlockById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'UnlockAll', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const ids = stationIds(context, room, choose(context, bound.StationId))
    perform(context, room, { kind: 'lockUsbStorage', ids, locked: false })
  },
}))

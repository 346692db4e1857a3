import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { choose, openServer, perform, serverParameter, stationIds } from './targets.ts'

/** Hides the USB storage of stations. https://learn.microsoft.com/powershell/module/multipoint/lock-wmsusbstorage */
export const lockWmsUsbStorage = defineCmdlet('Lock-WmsUsbStorage', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.LockWmsUsbStorageCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/lock-wmsusbstorage',
  parameters: {
    StationId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'LockById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'LockAll', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const ids = stationIds(context, room, choose(context, bound.StationId))
    perform(context, room, { kind: 'lockUsbStorage', ids, locked: true })
  },
}))

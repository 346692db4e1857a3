import { defineCmdlet } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed, serverParameter } from './targets.ts'

/** Unmaps all stations of a server. https://learn.microsoft.com/powershell/module/multipoint/clear-wmsstation */
export const clearWmsStation = defineCmdlet('Clear-WmsStation', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.ClearWmsStationCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/clear-wmsstation',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (!room) return
    performIfAllowed(context, room, { kind: 'clearStations' }, `all stations of ${room.server.computerName}`)
  },
}))

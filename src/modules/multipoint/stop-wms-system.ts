import { defineCmdlet } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed, serverParameter } from './targets.ts'

/** Shuts a server down: every session ends, and it no longer answers. https://learn.microsoft.com/powershell/module/multipoint/stop-wmssystem */
export const stopWmsSystem = defineCmdlet('Stop-WmsSystem', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.StopWmsSystemCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/stop-wmssystem',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (room) performIfAllowed(context, room, { kind: 'stopSystem' }, room.server.computerName)
  },
}))

import { defineCmdlet } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed, serverParameter } from './targets.ts'

/** Restarts a server: every session ends. https://learn.microsoft.com/powershell/module/multipoint/restart-wmssystem */
export const restartWmsSystem = defineCmdlet('Restart-WmsSystem', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.RestartWmsSystemCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/restart-wmssystem',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (room) performIfAllowed(context, room, { kind: 'restartSystem' }, room.server.computerName)
  },
}))

import { defineCmdlet } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed, serverParameter } from './targets.ts'

/** Ends the protection of the disk, and restarts the computer. https://learn.microsoft.com/powershell/module/multipoint/disable-wmsdiskprotection */
export const disableWmsDiskProtection = defineCmdlet('Disable-WmsDiskProtection', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.DisableWmsDiskProtectionCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/disable-wmsdiskprotection',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (!room) return
    performIfAllowed(context, room, { kind: 'changeDiskProtection', step: 'Disable' }, room.server.computerName)
  },
}))

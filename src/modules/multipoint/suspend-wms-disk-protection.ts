import { defineCmdlet } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed, serverParameter } from './targets.ts'

/** Lets changes to the disk last for a while, and restarts the computer. https://learn.microsoft.com/powershell/module/multipoint/suspend-wmsdiskprotection */
export const suspendWmsDiskProtection = defineCmdlet('Suspend-WmsDiskProtection', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.SuspendWmsDiskProtectionCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/suspend-wmsdiskprotection',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (!room) return
    performIfAllowed(context, room, { kind: 'changeDiskProtection', step: 'Suspend' }, room.server.computerName)
  },
}))

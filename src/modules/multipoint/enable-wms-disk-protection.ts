import { defineCmdlet } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed, serverParameter } from './targets.ts'

/** Protects the disk, and restarts the computer. https://learn.microsoft.com/powershell/module/multipoint/enable-wmsdiskprotection */
export const enableWmsDiskProtection = defineCmdlet('Enable-WmsDiskProtection', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.EnableWmsDiskProtectionCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/enable-wmsdiskprotection',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (!room) return
    performIfAllowed(context, room, { kind: 'changeDiskProtection', step: 'Enable' }, room.server.computerName)
  },
}))

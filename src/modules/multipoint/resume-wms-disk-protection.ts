import { defineCmdlet } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed, serverParameter } from './targets.ts'

/** Protects the disk again, and restarts the computer. https://learn.microsoft.com/powershell/module/multipoint/resume-wmsdiskprotection */
export const resumeWmsDiskProtection = defineCmdlet('Resume-WmsDiskProtection', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.ResumeWmsDiskProtectionCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/resume-wmsdiskprotection',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (!room) return
    performIfAllowed(context, room, { kind: 'changeDiskProtection', step: 'Resume' }, room.server.computerName)
  },
}))

import { defineCmdlet } from '../../engine/commands/define.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { libraryEnum } from './library.ts'
import { openServer, serverParameter } from './targets.ts'

/** Shows how the disk is protected. https://learn.microsoft.com/powershell/module/multipoint/get-wmsdiskprotection */
export const getWmsDiskProtection = defineCmdlet('Get-WmsDiskProtection', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsDiskProtectionCommand',
  outputTypes: [`${libraryNamespace}.DiskProtectionMode`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmsdiskprotection',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (!room) return
    context.write(libraryEnum('DiskProtectionMode', guarded(context, () => room.only('system')).DiskProtectionMode))
  },
}))

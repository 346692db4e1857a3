import { defineCmdlet } from '../../engine/commands/define.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { versionObject } from './objects.ts'
import { openServer, serverParameter } from './targets.ts'

/** Shows the versions of a server. https://learn.microsoft.com/powershell/module/multipoint/get-wmsversion */
export const getWmsVersion = defineCmdlet('Get-WmsVersion', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsVersionCommand',
  outputTypes: [`${libraryNamespace}.WmsVersion`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmsversion',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (room) context.write(versionObject(guarded(context, () => room.only('system'))))
  },
}))

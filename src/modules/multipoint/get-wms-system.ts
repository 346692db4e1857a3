import { defineCmdlet } from '../../engine/commands/define.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { systemObject } from './objects.ts'
import { openServer, serverParameter } from './targets.ts'

/** Shows a server and its settings. https://learn.microsoft.com/powershell/module/multipoint/get-wmssystem */
export const getWmsSystem = defineCmdlet('Get-WmsSystem', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsSystemCommand',
  outputTypes: [`${libraryNamespace}.WmsSystem`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmssystem',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (room) context.write(guarded(context, () => systemObject(room)))
  },
}))

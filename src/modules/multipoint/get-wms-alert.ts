import { defineCmdlet } from '../../engine/commands/define.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { WmsAlert } from './library.ts'
import { openServer, serverParameter } from './targets.ts'

/** Lists the alerts of a server, the oldest first. https://learn.microsoft.com/powershell/module/multipoint/get-wmsalert */
export const getWmsAlert = defineCmdlet('Get-WmsAlert', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsAlertCommand',
  outputTypes: [`${libraryNamespace}.WmsAlert`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmsalert',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (!room) return
    for (const alert of guarded(context, () => room.read('alerts'))) context.write(new WmsAlert(alert))
  },
}))

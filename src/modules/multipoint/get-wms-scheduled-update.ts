import { defineCmdlet } from '../../engine/commands/define.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { scheduledUpdateObject } from './objects.ts'
import { openServer, serverParameter } from './targets.ts'

/** Shows the scheduled update. https://learn.microsoft.com/powershell/module/multipoint/get-wmsscheduledupdate */
export const getWmsScheduledUpdate = defineCmdlet('Get-WmsScheduledUpdate', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsScheduledUpdateCommand',
  outputTypes: [`${libraryNamespace}.WmsScheduledUpdate`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmsscheduledupdate',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (room)
      context.write(
        scheduledUpdateObject(
          room,
          guarded(context, () => room.only('scheduledUpdate')),
        ),
      )
  },
}))

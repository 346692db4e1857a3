import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { sessionNotFound } from './domain/errors.ts'
import { appObject } from './objects.ts'
import { faultOf, openServer, serverParameter } from './targets.ts'

/** Lists the programs that run in a session. https://learn.microsoft.com/powershell/module/multipoint/get-wmsapp */
export const getWmsApp = defineCmdlet('Get-WmsApp', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsAppCommand',
  outputTypes: [`${libraryNamespace}.WmsRunningApp`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmsapp',
  parameters: {
    SessionId: parameter('UInt32', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Server: serverParameter,
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const sessionId = bound.SessionId.value
    const isThere = guarded(context, () => room.read('sessions', [sessionId])).length > 0
    if (!isThere) return context.writeError(faultOf(sessionNotFound(sessionId, room.server.computerName)))
    for (const app of guarded(context, () => room.read('apps')))
      if (app.SessionId === sessionId) write(appObject(room, app))
  },
}))

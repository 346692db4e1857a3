import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { webLimitObject } from './objects.ts'
import { openServer, serverParameter, sessionsOf, uint32Array } from './targets.ts'

/** Shows the list of sites, and whether it is in force: in the session asked for, else in any. https://learn.microsoft.com/powershell/module/multipoint/get-wmsweblimiting */
export const getWmsWebLimiting = defineCmdlet('Get-WmsWebLimiting', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsWebLimitingCommand',
  outputTypes: [`${libraryNamespace}.WebLimitSetting`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmsweblimiting',
  parameters: {
    SessionId: parameter('Nullable[UInt32]', { fromPipelineByPropertyName: true }),
    Server: serverParameter,
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const chosen = bound.SessionId ? uint32Array([bound.SessionId.value]) : undefined
    const sessions = [...sessionsOf(context, room, chosen)]
    if (chosen && sessions.length === 0) return
    write(
      webLimitObject(
        room,
        sessions.some(({ IsWebLimited }) => IsWebLimited),
      ),
    )
  },
}))

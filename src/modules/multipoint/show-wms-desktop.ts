import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { desktopNotFound, noOwnSession } from './domain/errors.ts'
import type { WmsDesktop } from './library.ts'
import { choose, faultOf, openServer, perform, serverParameter, sessionIds } from './targets.ts'

/** Shows a shared desktop in sessions; without any, in the session that runs the command. https://learn.microsoft.com/powershell/module/multipoint/show-wmsdesktop */
export const showWmsDesktop = defineCmdlet('Show-WmsDesktop', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.ShowWmsDesktopCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/show-wmsdesktop',
  parameters: {
    SessionId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'ShowSessionList',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Desktop: parameterOf<WmsDesktop>(`${libraryNamespace}.WmsDesktop`, {
      mandatory: true,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'ShowAll', mandatory: true }),
    Title: parameter('String', { set: 'RemoteControl' }),
  },
  process(context) {
    const { bound, writeVerbose } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const { invitation } = bound.Desktop
    const [shared] = guarded(context, () => room.read('desktops')).filter(({ Invitation }) => Invitation === invitation)
    if (!shared) return context.writeError(faultOf(desktopNotFound(invitation)))
    const sharing = shared.SessionId
    let ids: readonly number[]
    if (context.parameterSetName === 'RemoteControl') {
      const own = room.server.caller.sessionId
      if (own === null) return context.writeError(faultOf(noOwnSession(room.server.computerName)))
      ids = [own]
    } else {
      const chosen = choose(context, bound.SessionId)
      ids = sessionIds(context, room, chosen)
      if (chosen === undefined) {
        ids = ids.filter((id) => id !== sharing)
        writeVerbose(`Session ${sharing} shares the desktop and is left out.`)
      }
    }
    perform(context, room, { kind: 'showDesktop', ids, invitation, title: bound.Title ?? '' })
  },
}))

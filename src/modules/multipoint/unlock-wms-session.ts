import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { choose, openServer, perform, serverParameter, sessionIds } from './targets.ts'

/** Gives users their desktops back. https://learn.microsoft.com/powershell/module/multipoint/unlock-wmssession */
export const unlockWmsSession = defineCmdlet('Unlock-WmsSession', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.UnlockWmsSessionCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/unlock-wmssession',
  parameters: {
    SessionId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'UnlockById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'UnlockAll', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (room)
      perform(context, room, {
        kind: 'unlockSessions',
        ids: sessionIds(context, room, choose(context, bound.SessionId)),
      })
  },
}))

import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { choose, openServer, perform, serverParameter, sessionIds } from './targets.ts'

/** Covers users' desktops with a message. https://learn.microsoft.com/powershell/module/multipoint/lock-wmssession */
export const lockWmsSession = defineCmdlet('Lock-WmsSession', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.LockWmsSessionCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/lock-wmssession',
  parameters: {
    SessionId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'LockById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Message: parameter('String', { mandatory: true, position: 1 }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'LockAll', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const ids = sessionIds(context, room, choose(context, bound.SessionId))
    perform(context, room, { kind: 'lockSessions', ids, message: bound.Message })
  },
}))

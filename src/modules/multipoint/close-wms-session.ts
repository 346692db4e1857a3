import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { endSessions } from './sessionEnding.ts'
import { choose, openServer, serverParameter } from './targets.ts'

/** Logs users off. https://learn.microsoft.com/powershell/module/multipoint/close-wmssession */
export const closeWmsSession = defineCmdlet('Close-WmsSession', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.CloseWmsSessionCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/close-wmssession',
  parameters: {
    SessionId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'CloseById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'CloseAll', mandatory: true }),
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (room) endSessions(context, room, choose(context, context.bound.SessionId), 'close')
  },
}))

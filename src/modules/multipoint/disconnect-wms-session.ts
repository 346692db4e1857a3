import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { endSessions } from './sessionEnding.ts'
import { choose, openServer, serverParameter } from './targets.ts'

/** Takes sessions off their stations; their programs go on running. https://learn.microsoft.com/powershell/module/multipoint/disconnect-wmssession */
export const disconnectWmsSession = defineCmdlet('Disconnect-WmsSession', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.DisconnectWmsSessionCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/disconnect-wmssession',
  parameters: {
    SessionId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'DisconnectById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'DisconnectAll', mandatory: true }),
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (room) endSessions(context, room, choose(context, context.bound.SessionId), 'disconnect')
  },
}))

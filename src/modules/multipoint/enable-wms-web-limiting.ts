import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { choose, openServer, serverParameter } from './targets.ts'
import { limitSessions } from './webLimits.ts'

/** Limits the web in sessions to what the list says. https://learn.microsoft.com/powershell/module/multipoint/enable-wmsweblimiting */
export const enableWmsWebLimiting = defineCmdlet('Enable-WmsWebLimiting', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.EnableWmsWebLimitingCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/enable-wmsweblimiting',
  parameters: {
    SessionId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'WebLimitSession',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'WebLimitAll', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (room) limitSessions(context, room, choose(context, bound.SessionId), true)
  },
}))

import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { choose, openServer, serverParameter } from './targets.ts'
import { limitSessions } from './webLimits.ts'

/** Ends the limits on the web in sessions. https://learn.microsoft.com/powershell/module/multipoint/disable-wmsweblimiting */
export const disableWmsWebLimiting = defineCmdlet('Disable-WmsWebLimiting', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.DisableWmsWebLimitingCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/disable-wmsweblimiting',
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
    if (room) limitSessions(context, room, choose(context, bound.SessionId), false)
  },
}))

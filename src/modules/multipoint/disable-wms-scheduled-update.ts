import { defineCmdlet } from '../../engine/commands/define.ts'
import { openServer, perform, serverParameter } from './targets.ts'

/** Turns scheduled updates off; their settings stay. https://learn.microsoft.com/powershell/module/multipoint/disable-wmsscheduledupdate */
export const disableWmsScheduledUpdate = defineCmdlet('Disable-WmsScheduledUpdate', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.DisableWmsScheduledUpdateCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/disable-wmsscheduledupdate',
  parameters: {
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (room) perform(context, room, { kind: 'setScheduledUpdate', settings: {}, enabled: false })
  },
}))

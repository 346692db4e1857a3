import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed, serverParameter } from './targets.ts'

/** Closes a program's window, and the program when it does not go by itself. https://learn.microsoft.com/powershell/module/multipoint/close-wmsapp */
export const closeWmsApp = defineCmdlet('Close-WmsApp', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.CloseWmsAppCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/close-wmsapp',
  parameters: {
    SessionId: parameter('UInt32', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    ProcessId: parameter('UInt32', { mandatory: true, position: 1, fromPipelineByPropertyName: true }),
    WindowId: parameter('UInt64', { mandatory: true, position: 2, fromPipelineByPropertyName: true }),
    CreateTime: parameter('UInt64', { mandatory: true, position: 3, fromPipelineByPropertyName: true }),
    Server: serverParameter,
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const change = {
      kind: 'closeApp',
      sessionId: bound.SessionId.value,
      processId: bound.ProcessId.value,
      windowId: bound.WindowId.value,
      createTime: bound.CreateTime.value,
    } as const
    const target = `process ${change.processId} in session ${change.sessionId} on ${room.server.computerName}`
    performIfAllowed(context, room, change, target)
  },
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed, serverParameter } from './targets.ts'

/** Removes an account. https://learn.microsoft.com/powershell/module/multipoint/remove-wmsuser */
export const removeWmsUser = defineCmdlet('Remove-WmsUser', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.RemoveWmsUserCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/remove-wmsuser',
  parameters: {
    Name: parameter('String', { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
    Server: serverParameter,
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const target = `user ${bound.Name} on ${room.server.computerName}`
    performIfAllowed(context, room, { kind: 'removeUser', name: bound.Name }, target)
  },
}))

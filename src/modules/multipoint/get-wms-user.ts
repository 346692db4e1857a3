import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { userNotFound } from './domain/errors.ts'
import { WmsUser } from './library.ts'
import { faultOf, openServer, serverParameter } from './targets.ts'

/** Lists the accounts of a server. https://learn.microsoft.com/powershell/module/multipoint/get-wmsuser */
export const getWmsUser = defineCmdlet('Get-WmsUser', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsUserCommand',
  outputTypes: [`${libraryNamespace}.WmsUser`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmsuser',
  parameters: {
    Name: parameter('String', { set: 'GetUser', mandatory: true }),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'GetAllUsers', mandatory: true }),
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, bound.Server)
    if (!room || (context.parameterSetName === 'GetAllUsers' && !bound.All)) return
    const users = guarded(context, () =>
      bound.Name === undefined ? room.read('users') : room.read('users', [bound.Name]),
    )
    for (const user of users) write(new WmsUser(user))
    if (bound.Name !== undefined && users.length === 0) {
      context.writeError(faultOf(userNotFound(bound.Name, room.server.computerName)))
    }
  },
}))

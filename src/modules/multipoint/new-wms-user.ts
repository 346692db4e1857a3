import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import { type EnumValue, enumText } from '../../types/enum.ts'
import { libraryNamespace, type UserType } from './domain/enumerations.ts'
import { openServer, performIfAllowed, serverParameter, userNameOf } from './targets.ts'

/** Creates an account. The password goes to no back end. https://learn.microsoft.com/powershell/module/multipoint/new-wmsuser */
export const newWmsUser = defineCmdlet('New-WmsUser', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.NewWmsUserCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/new-wmsuser',
  parameters: {
    Credential: parameterOf<object>('PSCredential', { mandatory: true, position: 0 }),
    UserType: parameterOf<EnumValue>(`${libraryNamespace}.UserTypePS`, { mandatory: true, position: 1 }),
    FullName: parameter('String', { position: 2 }),
    Description: parameter('String', { position: 3 }),
    Server: serverParameter,
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const name = userNameOf(bound.Credential)
    const change = {
      kind: 'createUser',
      name,
      userType: enumText(bound.UserType) as UserType,
      fullName: bound.FullName ?? '',
      description: bound.Description ?? '',
    } as const
    performIfAllowed(context, room, change, `user ${name} on ${room.server.computerName}`)
  },
}))

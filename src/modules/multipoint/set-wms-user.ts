import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import { type EnumValue, enumText } from '../../types/enum.ts'
import { libraryNamespace, type UserType } from './domain/enumerations.ts'
import { openServer, perform, serverParameter, userNameOf } from './targets.ts'

/** Changes an account; what is not given stays. https://learn.microsoft.com/powershell/module/multipoint/set-wmsuser */
export const setWmsUser = defineCmdlet('Set-WmsUser', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.SetWmsUserCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/set-wmsuser',
  parameters: {
    Name: parameter('String', { set: 'UseUserName', mandatory: true, position: 0 }),
    FullName: parameter('String'),
    Description: parameter('String'),
    UserType: parameterOf<EnumValue | undefined>(`${libraryNamespace}.UserTypePS`),
    Server: serverParameter,
    Credential: parameterOf<object | undefined>('PSCredential', { set: 'UseCreds', mandatory: true, position: 0 }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const settings = {
      ...(bound.FullName !== undefined && { FullName: bound.FullName }),
      ...(bound.Description !== undefined && { Description: bound.Description }),
      ...(bound.UserType !== undefined && { UserType: enumText(bound.UserType) as UserType }),
    }
    const name = bound.Credential ? userNameOf(bound.Credential) : bound.Name!
    perform(context, room, { kind: 'changeUser', name, settings })
  },
}))

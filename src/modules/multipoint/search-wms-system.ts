import { defineCmdlet, parameterOf } from '../../engine/commands/define.ts'
import { type EnumValue, enumText } from '../../types/enum.ts'
import { directoryOf, guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { openServer, serverParameter } from './targets.ts'

/** Finds computers of a kind on the network, other than the server that searches. https://learn.microsoft.com/powershell/module/multipoint/search-wmssystem */
export const searchWmsSystem = defineCmdlet('Search-WmsSystem', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.SearchWmsSystemCommand',
  outputTypes: ['System.String'],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/search-wmssystem',
  parameters: {
    ManagedSystemsType: parameterOf<EnumValue>(`${libraryNamespace}.ManagedSystemTypes`, {
      mandatory: true,
      position: 0,
    }),
    Server: serverParameter,
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const type = enumText(bound.ManagedSystemsType)
    const directory = directoryOf(context.frame.session)
    for (const { computerName, reachable } of guarded(context, () => directory.servers())) {
      if (!reachable || computerName === room.server.computerName) continue
      const other = guarded(context, () => directory.open(computerName))
      if (!('id' in other) && guarded(context, () => other.only('system')).ManagedSystemsType === type)
        write(computerName)
    }
  },
}))

import { defineCmdlet, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { type EnumValue, enumText } from '../../types/enum.ts'
import { guarded } from './connection.ts'
import { libraryNamespace, type ManagedSystemsType } from './domain/enumerations.ts'
import { systemObject } from './objects.ts'
import { openServer, perform, textsOf, userNameOf } from './targets.ts'

/** Lets the local server manage other computers. https://learn.microsoft.com/powershell/module/multipoint/add-wmssystem */
export const addWmsSystem = defineCmdlet('Add-WmsSystem', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.AddWmsSystemCommand',
  outputTypes: [`${libraryNamespace}.WmsSystem`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/add-wmssystem',
  parameters: {
    ComputerName: parameterOf<NetArray>('String[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    ManagedSystemsType: parameterOf<EnumValue>(`${libraryNamespace}.ManagedSystemTypes`, {
      mandatory: true,
      position: 1,
    }),
    Credential: parameterOf<object>('PSCredential', { mandatory: true, position: 2 }),
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, undefined)
    if (!room) return
    const type = enumText(bound.ManagedSystemsType) as ManagedSystemsType
    for (const computerName of textsOf(bound.ComputerName)) {
      const change = { kind: 'manageSystem', computerName, type, userName: userNameOf(bound.Credential) } as const
      if (!perform(context, room, change)) continue
      const added = openServer(context, computerName)
      if (added) write(guarded(context, () => systemObject(added)))
    }
  },
}))

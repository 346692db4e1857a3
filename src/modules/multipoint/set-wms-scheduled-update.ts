import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { EnumValue } from '../../types/enum.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { scheduledUpdateObject } from './objects.ts'
import { scheduledUpdateSettings } from './scheduledUpdates.ts'
import { openServer, perform, serverParameter } from './targets.ts'

/** Changes the scheduled update; what is not given stays. https://learn.microsoft.com/powershell/module/multipoint/set-wmsscheduledupdate */
export const setWmsScheduledUpdate = defineCmdlet('Set-WmsScheduledUpdate', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.SetWmsScheduledUpdateCommand',
  outputTypes: [`${libraryNamespace}.WmsScheduledUpdate`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/set-wmsscheduledupdate',
  parameters: {
    AutomaticUpdateMode: parameterOf<EnumValue | undefined>(`Nullable[${libraryNamespace}.EAutomaticUpdateMode]`, {
      fromPipelineByPropertyName: true,
    }),
    HourToScheduleUpdates: parameter('Nullable[UInt32]', { fromPipelineByPropertyName: true }),
    CustomScript: parameter('String', { fromPipelineByPropertyName: true }),
    MaxTimeAllowedForCustomScript: parameter('Nullable[UInt32]', { fromPipelineByPropertyName: true }),
    ReturnState: parameterOf<EnumValue | undefined>(`Nullable[${libraryNamespace}.EScheduleUpdateReturnState]`, {
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const settings = scheduledUpdateSettings(context)
    if (!perform(context, room, { kind: 'setScheduledUpdate', settings })) return
    write(
      scheduledUpdateObject(
        room,
        guarded(context, () => room.only('scheduledUpdate')),
      ),
    )
  },
}))

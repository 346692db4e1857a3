import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { EnumValue } from '../../types/enum.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { scheduledUpdateObject } from './objects.ts'
import { scheduledUpdateSettings } from './scheduledUpdates.ts'
import { openServer, perform, serverParameter } from './targets.ts'

/** Turns scheduled updates on; what is not given stays. https://learn.microsoft.com/powershell/module/multipoint/enable-wmsscheduledupdate */
export const enableWmsScheduledUpdate = defineCmdlet('Enable-WmsScheduledUpdate', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.EnableWmsScheduledUpdateCommand',
  outputTypes: [`${libraryNamespace}.WmsScheduledUpdate`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/enable-wmsscheduledupdate',
  parameters: {
    AutomaticUpdateMode: parameterOf<EnumValue | undefined>(`${libraryNamespace}.EAutomaticUpdateMode`, {
      fromPipelineByPropertyName: true,
    }),
    HourToScheduleUpdates: parameter('UInt32', { fromPipelineByPropertyName: true }),
    CustomScript: parameter('String', { fromPipelineByPropertyName: true }),
    MaxTimeAllowedForCustomScript: parameter('UInt32', { fromPipelineByPropertyName: true }),
    ReturnState: parameterOf<EnumValue | undefined>(`${libraryNamespace}.EScheduleUpdateReturnState`, {
      fromPipelineByPropertyName: true,
    }),
    Server: serverParameter,
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const settings = scheduledUpdateSettings(context)
    if (!perform(context, room, { kind: 'setScheduledUpdate', settings, enabled: true })) return
    write(
      scheduledUpdateObject(
        room,
        guarded(context, () => room.only('scheduledUpdate')),
      ),
    )
  },
}))

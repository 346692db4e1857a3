import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import { NetArray } from '../../types/array.ts'
import { type EnumValue, enumText } from '../../types/enum.ts'
import { byteType } from '../../types/typeOf.ts'
import { guarded } from './connection.ts'
import { libraryNamespace, type ThumbnailSize } from './domain/enumerations.ts'
import { addProperty, WmsSession } from './library.ts'
import { choose, openServer, serverParameter, sessionsOf } from './targets.ts'

/** Lists sessions. https://learn.microsoft.com/powershell/module/multipoint/get-wmssession */
export const getWmsSession = defineCmdlet('Get-WmsSession', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsSessionCommand',
  outputTypes: [`${libraryNamespace}.WmsSession`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/get-wmssession',
  parameters: {
    SessionId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'GetById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Thumbnail: parameterOf<EnumValue | undefined>(`${libraryNamespace}.ThumbnailSizePS`),
    Server: serverParameter,
    All: parameter('SwitchParameter', { set: 'GetAll', mandatory: true }),
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const size = bound.Thumbnail && (enumText(bound.Thumbnail) as ThumbnailSize)
    for (const row of sessionsOf(context, room, choose(context, bound.SessionId))) {
      const session = new WmsSession(row)
      const picture = size && guarded(context, () => room.thumbnail(row.SessionId, size))
      if (picture) addProperty(session, 'Thumbnail', new NetArray(byteType.arrayOf(), picture.png))
      write(session)
    }
  },
}))

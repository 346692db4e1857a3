/** The one object whose default view leaves properties out. All others show what they have, as a list or, up to four, as a table. */
import { list } from '../../formatting/views/declare.ts'
import type { View } from '../../formatting/views/definition.ts'
import { libraryNamespace } from './domain/enumerations.ts'

export const libraryViews = (): View[] => [
  list(`${libraryNamespace}.WmsSession`, [
    'SessionId',
    'State',
    'IsOrchestratable',
    'IsAdmin',
    'IsMOGUser',
    'UserName',
    'StationId',
    'ComputerName',
    'ClientName',
    'DomainName',
    'IsRail',
  ]),
]

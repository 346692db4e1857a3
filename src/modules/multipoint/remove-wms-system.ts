import { defineCmdlet, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { directoryOf, guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { systemObject } from './objects.ts'
import { openServer, performIfAllowed, textsOf } from './targets.ts'

/** Ends the local server's managing of other computers. https://learn.microsoft.com/powershell/module/multipoint/remove-wmssystem */
export const removeWmsSystem = defineCmdlet('Remove-WmsSystem', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.RemoveWmsSystemCommand',
  shouldProcess: true,
  outputTypes: [`${libraryNamespace}.WmsSystem`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/remove-wmssystem',
  parameters: {
    ComputerName: parameterOf<NetArray>('String[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, undefined)
    if (!room) return
    for (const computerName of textsOf(bound.ComputerName)) {
      if (!performIfAllowed(context, room, { kind: 'forgetSystem', computerName }, computerName)) continue
      // A computer that is gone for good can be removed as well; there is no more to show of it.
      const removed = guarded(context, () => directoryOf(context.frame.session).open(computerName))
      if (!('id' in removed)) write(guarded(context, () => systemObject(removed)))
    }
  },
}))

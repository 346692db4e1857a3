import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { openServer, perform, serverParameter } from './targets.ts'

/** Ends the sharing of a session's desktop. https://learn.microsoft.com/powershell/module/multipoint/unpublish-wmsdesktop */
export const unpublishWmsDesktop = defineCmdlet('Unpublish-WmsDesktop', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.UnpublishWmsDesktopCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/unpublish-wmsdesktop',
  parameters: {
    SessionId: parameter('UInt32', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Server: serverParameter,
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (room) perform(context, room, { kind: 'unpublishDesktop', sessionId: bound.SessionId.value })
  },
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { guarded } from './connection.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { invalidMaxViewers } from './domain/errors.ts'
import { desktopObject } from './objects.ts'
import {
  describeSession,
  faultOf,
  openServer,
  performIfAllowed,
  serverParameter,
  sessionsOf,
  uint32Array,
} from './targets.ts'

/** Shares the desktop of a session, to be shown in others. https://learn.microsoft.com/powershell/module/multipoint/publish-wmsdesktop */
export const publishWmsDesktop = defineCmdlet('Publish-WmsDesktop', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.PublishWmsDesktopCommand',
  shouldProcess: true,
  outputTypes: [`${libraryNamespace}.WmsDesktop`],
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/publish-wmsdesktop',
  parameters: {
    SessionId: parameter('UInt32', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    RemoteControl: parameter('SwitchParameter'),
    MaxViewers: parameter('Int32'),
    Server: serverParameter,
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const sessionId = bound.SessionId.value
    const maxViewers = bound.MaxViewers
    if (maxViewers !== undefined && maxViewers < 1) return context.writeError(faultOf(invalidMaxViewers(maxViewers)))
    const change = {
      kind: 'publishDesktop',
      sessionId,
      isRemoteControl: bound.RemoteControl,
      maxViewers: maxViewers ?? 0,
    } as const
    for (const session of sessionsOf(context, room, uint32Array([sessionId]))) {
      if (!performIfAllowed(context, room, change, describeSession(room, session))) continue
      const [desktop] = guarded(context, () => room.read('desktops', [sessionId]))
      if (desktop) write(desktopObject(room, desktop))
    }
  },
}))

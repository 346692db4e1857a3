import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { describeSession, openServer, performIfAllowed, serverParameter, sessionsOf } from './targets.ts'

/** Milliseconds since 1970 as a FILETIME: 100 nanoseconds since 1601. */
const fileTime = (milliseconds: number): bigint => BigInt(Math.round(milliseconds)) * 10000n + 116444736000000000n

/** Starts a program in sessions. https://learn.microsoft.com/powershell/module/multipoint/open-wmsapp */
export const openWmsApp = defineCmdlet('Open-WmsApp', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.OpenWmsAppCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/open-wmsapp',
  parameters: {
    SessionId: parameterOf<NetArray>('UInt32[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    FileToRun: parameter('String', { mandatory: true, position: 1 }),
    Server: serverParameter,
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const fileToRun = bound.FileToRun
    for (const session of sessionsOf(context, room, bound.SessionId)) {
      const now = fileTime(context.frame.session.host.clock.now())
      const change = { kind: 'openApp', ids: [session.SessionId], fileToRun, now } as const
      performIfAllowed(context, room, change, describeSession(room, session))
    }
  },
}))

import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { choose, describeStation, openServer, performIfAllowed, stationsOf } from './targets.ts'
import { sourceOf } from './templates.ts'

/** Gives stations virtual desktops made from a template, in place of those they had. https://learn.microsoft.com/powershell/module/multipointvdi/new-wmsvirtualdesktop */
export const newWmsVirtualDesktop = defineCmdlet('New-WmsVirtualDesktop', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.NewWmsVirtualDesktopCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipointvdi/new-wmsvirtualdesktop',
  parameters: {
    StationId: parameterOf<NetArray | undefined>('UInt32[]', {
      set: 'CreateVirtualDesktopById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    InputFilePath: parameter('String', { mandatory: true }),
    TemplatePrefix: parameter('String', { mandatory: true }),
    VhdLocation: parameter('String'),
    Domain: parameter('String'),
    All: parameter('SwitchParameter', { set: 'CreateAllVirtualDesktops' }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, undefined)
    if (!room) return
    const source = sourceOf(bound)
    for (const station of stationsOf(context, room, choose(context, bound.StationId))) {
      const change = {
        kind: 'createVirtualDesktops',
        ids: [station.StationId],
        source,
        domain: bound.Domain ?? '',
      } as const
      performIfAllowed(context, room, change, describeStation(room, station))
    }
  },
}))

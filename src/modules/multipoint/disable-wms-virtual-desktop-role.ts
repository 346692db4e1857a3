import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed } from './targets.ts'

/** Takes the virtual desktop role away; it is gone after a restart. https://learn.microsoft.com/powershell/module/multipointvdi/disable-wmsvirtualdesktoprole */
export const disableWmsVirtualDesktopRole = defineCmdlet('Disable-WmsVirtualDesktopRole', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.DisableWmsVirtualDesktopRoleCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipointvdi/disable-wmsvirtualdesktoprole',
  parameters: {
    Restart: parameter('SwitchParameter'),
  },
  process(context) {
    const room = openServer(context, undefined)
    if (!room) return
    const change = { kind: 'changeVirtualDesktopRole', enabled: false, restart: context.bound.Restart } as const
    performIfAllowed(context, room, change, room.server.computerName)
  },
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed } from './targets.ts'

/** Installs the virtual desktop role; it is there after a restart. https://learn.microsoft.com/powershell/module/multipointvdi/enable-wmsvirtualdesktoprole */
export const enableWmsVirtualDesktopRole = defineCmdlet('Enable-WmsVirtualDesktopRole', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.EnableWmsVirtualDesktopRoleCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipointvdi/enable-wmsvirtualdesktoprole',
  parameters: {
    Restart: parameter('SwitchParameter'),
  },
  process(context) {
    const room = openServer(context, undefined)
    if (!room) return
    const change = { kind: 'changeVirtualDesktopRole', enabled: true, restart: context.bound.Restart } as const
    performIfAllowed(context, room, change, room.server.computerName)
  },
}))

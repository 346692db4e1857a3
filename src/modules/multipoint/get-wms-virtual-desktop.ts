import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { guarded } from './connection.ts'
import { virtualDesktopNotFound } from './domain/errors.ts'
import { WmsVirtualDesktop } from './library.ts'
import { faultOf, openServer } from './targets.ts'

/** Lists virtual desktops; without a name all. https://learn.microsoft.com/powershell/module/multipointvdi/get-wmsvirtualdesktop */
export const getWmsVirtualDesktop = defineCmdlet('Get-WmsVirtualDesktop', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsVirtualDesktopCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipointvdi/get-wmsvirtualdesktop',
  parameters: {
    VirtualMachineName: parameter('String'),
  },
  process(context) {
    const { bound, write } = context
    const room = openServer(context, undefined)
    if (!room) return
    const name = bound.VirtualMachineName
    const desktops = guarded(context, () => room.read('virtualDesktops', name === undefined ? undefined : [name]))
    for (const desktop of desktops) write(new WmsVirtualDesktop(desktop))
    if (name !== undefined && desktops.length === 0) context.writeError(faultOf(virtualDesktopNotFound(name)))
  },
}))

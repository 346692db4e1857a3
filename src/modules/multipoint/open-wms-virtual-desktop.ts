import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed } from './targets.ts'

/** Opens a window on a template's machine. https://learn.microsoft.com/powershell/module/multipointvdi/open-wmsvirtualdesktop */
export const openWmsVirtualDesktop = defineCmdlet('Open-WmsVirtualDesktop', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.OpenWmsVirtualDesktopCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipointvdi/open-wmsvirtualdesktop',
  parameters: {
    TemplateVirtualMachineGuid: parameter('String', { mandatory: true }),
    Domain: parameter('String'),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, undefined)
    if (!room) return
    const virtualMachineGuid = bound.TemplateVirtualMachineGuid
    const change = { kind: 'openTemplateMachine', virtualMachineGuid, domain: bound.Domain ?? '' } as const
    performIfAllowed(context, room, change, `template ${virtualMachineGuid} on ${room.server.computerName}`)
  },
}))

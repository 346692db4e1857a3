import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed } from './targets.ts'
import { describeSource, sourceOf } from './templates.ts'

/** Makes the disk of a template from an image. https://learn.microsoft.com/powershell/module/multipointvdi/import-wmsvirtualdesktop */
export const importWmsVirtualDesktop = defineCmdlet('Import-WmsVirtualDesktop', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.ImportWmsVirtualDesktopCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipointvdi/import-wmsvirtualdesktop',
  parameters: {
    InputFilePath: parameter('String', { mandatory: true }),
    TemplatePrefix: parameter('String', { mandatory: true }),
    VhdLocation: parameter('String'),
  },
  process(context) {
    const room = openServer(context, undefined)
    if (!room) return
    const source = sourceOf(context.bound)
    performIfAllowed(context, room, { kind: 'importTemplate', source }, describeSource(room, source))
  },
}))

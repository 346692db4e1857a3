import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { openServer, performIfAllowed } from './targets.ts'
import { describeSource, sourceOf } from './templates.ts'

/** Makes the machine of a template from its disk. The password goes to no back end. https://learn.microsoft.com/powershell/module/multipointvdi/new-wmsvirtualdesktoptemplate */
export const newWmsVirtualDesktopTemplate = defineCmdlet('New-WmsVirtualDesktopTemplate', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.NewWmsVirtualDesktopTemplateCommand',
  shouldProcess: true,
  helpUri: 'https://learn.microsoft.com/powershell/module/multipointvdi/new-wmsvirtualdesktoptemplate',
  parameters: {
    InputFilePath: parameter('String', { mandatory: true }),
    TemplatePrefix: parameter('String', { mandatory: true }),
    AdministratorUser: parameter('String', { mandatory: true }),
    AdministratorPassword: parameter('String', { set: 'NonDomainJoin', mandatory: true }),
    VhdLocation: parameter('String'),
    Domain: parameter('String', { set: 'DomainJoin', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, undefined)
    if (!room) return
    const source = sourceOf(bound)
    const change = {
      kind: 'createTemplateMachine',
      source,
      administratorUser: bound.AdministratorUser,
      domain: bound.Domain ?? '',
    } as const
    performIfAllowed(context, room, change, describeSource(room, source))
  },
}))

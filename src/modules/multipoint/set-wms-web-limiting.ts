import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { openServer, perform, serverParameter, textsOf } from './targets.ts'

/** Sets the list of sites that standard users may reach, or may not. https://learn.microsoft.com/powershell/module/multipoint/set-wmsweblimiting */
export const setWmsWebLimiting = defineCmdlet('Set-WmsWebLimiting', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.SetWmsWebLimitingCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/set-wmsweblimiting',
  parameters: {
    Sites: parameterOf<NetArray>('String[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Allow: parameter('SwitchParameter', { set: 'AllowList', mandatory: true }),
    Server: serverParameter,
    Block: parameter('SwitchParameter', { set: 'BlockList', mandatory: true }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const isAllowList = context.parameterSetName === 'AllowList'
    perform(context, room, { kind: 'setWebLimiting', sites: textsOf(bound.Sites), isAllowList })
  },
}))

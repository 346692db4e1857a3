import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/unregister-event */
export const unregisterEvent = defineCmdlet('Unregister-Event', () => ({
  class: 'Microsoft.PowerShell.Commands.UnregisterEventCommand',
  defaultSet: 'BySource',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097037',
  parameters: {
    SourceIdentifier: parameter('String', {
      set: 'BySource',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    SubscriptionId: parameter('Int32', { set: 'ById', mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    Force: parameter('SwitchParameter'),
  },
  process: missing,
}))

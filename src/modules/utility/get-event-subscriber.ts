import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-eventsubscriber */
export const getEventSubscriber = defineCmdlet('Get-EventSubscriber', () => ({
  class: 'Microsoft.PowerShell.Commands.GetEventSubscriberCommand',
  defaultSet: 'BySource',
  outputTypes: ['System.Management.Automation.PSEventSubscriber'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096607',
  parameters: {
    SourceIdentifier: parameter('String', {
      set: 'BySource',
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    SubscriptionId: parameter('Int32', {
      set: 'ById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['Id'],
    }),
    Force: parameter('SwitchParameter', { position: 1 }),
  },
  process: missing,
}))

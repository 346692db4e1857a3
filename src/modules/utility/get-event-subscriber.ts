import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { eventsOf } from './events/manager.ts'
import { eventFault } from './events/registering.ts'

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
  process({ bound, frame, write, writeError }) {
    const manager = eventsOf(frame.session)
    const { SourceIdentifier: source, SubscriptionId: id } = bound
    const named = source === undefined ? manager.subscribers : manager.find(source)
    const found = named.filter((one) => (id === undefined || one.id === id) && (bound.Force || !one.isSupport))
    for (const subscriber of found) write(subscriber)
    if (found.length > 0 || (source === undefined && id === undefined)) return
    if (source !== undefined && hasWildcards(source)) return
    const what = source === undefined ? `identifier '${id}'` : `source identifier '${source}'`
    writeError(eventFault('INVALID_SOURCE_IDENTIFIER', `Event subscription with ${what} does not exist.`))
  },
}))

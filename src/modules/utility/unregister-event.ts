import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { eventsOf } from './events/manager.ts'
import { eventFault } from './events/registering.ts'

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
  process({ bound, frame, shouldProcess, writeError }) {
    const manager = eventsOf(frame.session)
    const { SourceIdentifier: source, SubscriptionId: id } = bound
    const named = source === undefined ? manager.subscribers.filter((one) => one.id === id) : manager.find(source)
    const found = named.filter((one) => bound.Force || !one.isSupport)
    for (const subscriber of found)
      if (shouldProcess(`Event subscription '${subscriber.sourceIdentifier}'`, 'Unsubscribe'))
        manager.unsubscribe(subscriber)
    if (found.length > 0 || (source !== undefined && hasWildcards(source))) return
    const kind = source === undefined ? 'SUBSCRIPTION' : 'SOURCE'
    writeError(
      eventFault(`INVALID_${kind}_IDENTIFIER`, `Event subscription with identifier '${source ?? id}' does not exist.`),
    )
  },
}))

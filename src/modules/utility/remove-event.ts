import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { eventsOf } from './events/manager.ts'
import { eventFault } from './events/registering.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-event */
export const removeEvent = defineCmdlet('Remove-Event', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveEventCommand',
  defaultSet: 'BySource',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096715',
  parameters: {
    SourceIdentifier: parameter('String', { set: 'BySource', mandatory: true, position: 0 }),
    EventIdentifier: parameter('Int32', {
      set: 'ByIdentifier',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
  },
  process({ bound, frame, shouldProcess, writeError }) {
    const { received } = eventsOf(frame.session)
    const { SourceIdentifier: source, EventIdentifier: id } = bound
    const pattern = source === undefined ? null : new WildcardPattern(source)
    const found = received.filter((event) =>
      pattern === null ? event.identifier === id : pattern.matches(event.sourceIdentifier),
    )
    for (const event of found)
      if (shouldProcess(`Event '${event.sourceIdentifier}'`, 'Remove')) received.splice(received.indexOf(event), 1)
    if (found.length > 0) return
    if (source === undefined)
      writeError(eventFault('INVALID_EVENT_IDENTIFIER', `Event with identifier '${id}' does not exist.`))
    else if (!hasWildcards(source))
      writeError(eventFault('INVALID_SOURCE_IDENTIFIER', `Event with source identifier '${source}' does not exist.`))
  },
}))

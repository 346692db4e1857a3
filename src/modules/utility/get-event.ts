import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { eventsOf } from './events/manager.ts'
import { eventFault } from './events/registering.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-event */
export const getEvent = defineCmdlet('Get-Event', () => ({
  class: 'Microsoft.PowerShell.Commands.GetEventCommand',
  defaultSet: 'BySource',
  outputTypes: ['System.Management.Automation.PSEventArgs'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097014',
  parameters: {
    SourceIdentifier: parameter('String', {
      set: 'BySource',
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    EventIdentifier: parameter('Int32', {
      set: 'ById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['Id'],
    }),
  },
  end({ bound, frame, write, writeError }) {
    const manager = eventsOf(frame.session)
    manager.serve()
    const { SourceIdentifier: source, EventIdentifier: id } = bound
    const pattern = source === undefined ? null : new WildcardPattern(source)
    const found = manager.received.filter(
      (event) => (pattern?.matches(event.sourceIdentifier) ?? true) && (id === undefined || event.identifier === id),
    )
    for (const event of found) write(event)
    if (found.length > 0 || (source === undefined && id === undefined)) return
    if (source !== undefined && hasWildcards(source)) return
    const what = source === undefined ? `identifier '${id}'` : `source identifier '${source}'`
    writeError(eventFault('INVALID_SOURCE_IDENTIFIER', `Event with ${what} does not exist.`))
  },
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { eventsOf } from './events/manager.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-event */
export const newEvent = defineCmdlet('New-Event', () => ({
  class: 'Microsoft.PowerShell.Commands.NewEventCommand',
  outputTypes: ['System.Management.Automation.PSEventArgs'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096708',
  parameters: {
    SourceIdentifier: parameter('String', { mandatory: true, position: 0 }),
    Sender: parameter('PSObject', { position: 1 }),
    EventArguments: parameter('PSObject[]', { position: 2 }),
    MessageData: parameter('PSObject', { position: 3 }),
  },
  end({ bound, frame, write }) {
    const manager = eventsOf(frame.session)
    const args =
      bound.EventArguments === undefined || bound.EventArguments === null ? [] : itemsOf(bound.EventArguments)
    write(manager.generate(bound.SourceIdentifier, bound.Sender ?? null, [...args], bound.MessageData ?? null))
  },
}))

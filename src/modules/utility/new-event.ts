import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))

import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { eventsOf } from './events/manager.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/wait-event */
export const waitEvent = defineCmdlet('Wait-Event', () => ({
  class: 'Microsoft.PowerShell.Commands.WaitEventCommand',
  outputTypes: ['System.Management.Automation.PSEventArgs'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097042',
  parameters: {
    SourceIdentifier: parameter('String', { position: 0, fromPipelineByPropertyName: true }),
    Timeout: parameter('Int32', { aliases: ['TimeoutSec'], attributes: [validateRange(-1, 2147483647)] }),
  },
  process({ bound, frame, write }) {
    const manager = eventsOf(frame.session)
    const pattern = bound.SourceIdentifier === undefined ? null : new WildcardPattern(bound.SourceIdentifier)
    const find = () => manager.received.find((event) => pattern?.matches(event.sourceIdentifier) ?? true)
    const seconds = bound.Timeout ?? -1
    manager.wait(frame, () => find() !== undefined, seconds < 0 ? Number.POSITIVE_INFINITY : seconds * 1000)
    const found = find()
    if (found !== undefined) write(found)
  },
}))

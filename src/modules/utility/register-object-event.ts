import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { register } from './events/registering.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/register-objectevent */
export const registerObjectEvent = defineCmdlet('Register-ObjectEvent', () => ({
  class: 'Microsoft.PowerShell.Commands.RegisterObjectEventCommand',
  outputTypes: ['System.Management.Automation.PSEventJob'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096714',
  parameters: {
    InputObject: parameter('PSObject', { mandatory: true, position: 0 }),
    EventName: parameter('String', { mandatory: true, position: 1 }),
    SourceIdentifier: parameter('String', { position: 100 }),
    Action: parameter('ScriptBlock', { position: 101 }),
    MessageData: parameter('PSObject'),
    SupportEvent: parameter('SwitchParameter'),
    Forward: parameter('SwitchParameter'),
    MaxTriggerCount: parameter('Int32'),
  },
  end({ bound, frame, write }) {
    const subscriber = register(frame.session, bound as never, bound.InputObject ?? null, bound.EventName)
    if (subscriber.job !== null && !bound.SupportEvent) write(subscriber.job)
  },
}))

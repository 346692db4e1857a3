import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { eventFault, register } from './events/registering.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/register-engineevent */
export const registerEngineEvent = defineCmdlet('Register-EngineEvent', () => ({
  class: 'Microsoft.PowerShell.Commands.RegisterEngineEventCommand',
  outputTypes: ['System.Management.Automation.PSEventJob'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097128',
  parameters: {
    SourceIdentifier: parameter('String', { mandatory: true, position: 100 }),
    Action: parameter('ScriptBlock', { position: 101 }),
    MessageData: parameter('PSObject'),
    SupportEvent: parameter('SwitchParameter'),
    Forward: parameter('SwitchParameter'),
    MaxTriggerCount: parameter('Int32'),
  },
  end({ bound, frame, write, writeError }) {
    if (bound.Action === undefined && !bound.Forward) {
      writeError(eventFault('ACTION_MANDATORY_FOR_LOCAL', 'Action must be specified for non-forwarded events.'))
      return
    }
    const subscriber = register(frame.session, bound as never, null, null)
    if (subscriber.job !== null && !bound.SupportEvent) write(subscriber.job)
  },
}))

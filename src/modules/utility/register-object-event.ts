import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))

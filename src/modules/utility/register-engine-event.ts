import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))

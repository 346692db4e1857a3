import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/wait-event */
export const waitEvent = defineCmdlet('Wait-Event', () => ({
  class: 'Microsoft.PowerShell.Commands.WaitEventCommand',
  outputTypes: ['System.Management.Automation.PSEventArgs'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097042',
  parameters: {
    SourceIdentifier: parameter('String', { position: 0, fromPipelineByPropertyName: true }),
    Timeout: parameter('Int32', { aliases: ['TimeoutSec'], attributes: [validateRange(-1, 2147483647)] }),
  },
  process: missing,
}))

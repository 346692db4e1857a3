import { notNull, notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/enter-pshostprocess */
export const enterPSHostProcess = defineCmdlet('Enter-PSHostProcess', () => ({
  class: 'Microsoft.PowerShell.Commands.EnterPSHostProcessCommand',
  defaultSet: 'ProcessIdParameterSet',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096580',
  parameters: {
    Process: parameter('System.Diagnostics.Process', {
      set: 'ProcessParameterSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [notNull],
    }),
    Id: parameter('Int32', {
      set: 'ProcessIdParameterSet',
      mandatory: true,
      position: 0,
      attributes: [validateRange(0, 2147483647)],
    }),
    Name: parameter('String', {
      set: 'ProcessNameParameterSet',
      mandatory: true,
      position: 0,
      attributes: [notNullOrEmpty],
    }),
    HostProcessInfo: parameter('Microsoft.PowerShell.Commands.PSHostProcessInfo', {
      set: 'PSHostProcessInfoParameterSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [notNull],
    }),
    CustomPipeName: parameter('String', { set: 'PipeNameParameterSet', mandatory: true }),
    AppDomainName: parameter('String', {
      sets: {
        ProcessParameterSet: { position: 1 },
        ProcessIdParameterSet: { position: 1 },
        ProcessNameParameterSet: { position: 1 },
        PSHostProcessInfoParameterSet: { position: 1 },
      },
      attributes: [notNullOrEmpty],
    }),
  },
  process({ bound, throwTerminating }) {
    throwTerminating(
      new Fault({
        id: 'EnterPSHostProcessNoPowerShell',
        category: 'InvalidOperation',
        exception: 'System.Management.Automation.PSInvalidOperationException',
        message: `Cannot enter process with Id '${bound.Id ?? 0}' because it has not loaded the PowerShell engine or the named-pipe listener was disabled.`,
      }),
    )
  },
}))

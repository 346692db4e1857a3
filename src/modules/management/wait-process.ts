import type { Process } from '../../dotnet/system/process.ts'
import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { processesOf } from './processes.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/wait-process */
export const waitProcess = defineCmdlet('Wait-Process', () => ({
  class: 'Microsoft.PowerShell.Commands.WaitProcessCommand',
  defaultSet: 'Name',
  outputTypes: ['System.Diagnostics.Process'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097146',
  parameters: {
    Id: parameter('Int32[]', {
      set: 'Id',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['PID', 'ProcessId'],
      attributes: [notNullOrEmpty],
    }),
    Name: parameter('String[]', {
      set: 'Name',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['ProcessName'],
    }),
    Timeout: parameter('Int32', {
      position: 1,
      aliases: ['TimeoutSec'],
      attributes: [notNullOrEmpty, validateRange(0, 32767)],
    }),
    Any: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    InputObject: parameter('System.Diagnostics.Process[]', { set: 'InputObject', mandatory: true, fromPipeline: true }),
  },
  state: (): { readonly processes: Process[] } => ({ processes: [] }),
  process({ bound, state, writeError }) {
    state.processes.push(...processesOf(bound, writeError))
  },
  end({ bound, state, frame, write, writeError }) {
    const { clock } = frame.session.host
    const end = bound.Timeout === undefined ? null : clock.now() + bound.Timeout * 1000
    const left = (): number | null => (end === null ? null : Math.max(0, end - clock.now()))
    if (bound.Any) {
      while (!state.processes.some((process) => process.hasExited) && left() !== 0) clock.sleep(20)
    } else for (const process of state.processes) process.waitForExit(left())
    for (const process of state.processes) {
      if (!bound.Any && !process.hasExited)
        writeError(
          new Fault({
            id: 'ProcessNotTerminated',
            category: 'CloseError',
            exception: 'System.TimeoutException',
            message: `This command stopped operation because process "${process.name} (${process.id})" is not stopped in the specified time-out.`,
            target: process,
          }),
        )
      if (bound.PassThru) write(process)
    }
  },
}))

import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { processesOf } from './processes.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/stop-process */
export const stopProcess = defineCmdlet('Stop-Process', () => ({
  class: 'Microsoft.PowerShell.Commands.StopProcessCommand',
  defaultSet: 'Id',
  shouldProcess: true,
  outputTypes: ['System.Diagnostics.Process'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097058',
  parameters: {
    Name: parameter('String[]', {
      set: 'Name',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['ProcessName'],
    }),
    Id: parameter('Int32[]', { set: 'Id', mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    InputObject: parameter('System.Diagnostics.Process[]', {
      set: 'InputObject',
      mandatory: true,
      position: 0,
      fromPipeline: true,
    }),
    PassThru: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter', { attributes: [notNullOrEmpty] }),
  },
  process({ bound, shouldProcess, write, writeError }) {
    for (const process of processesOf(bound, writeError)) {
      if (!shouldProcess(`${process.name} (${process.id})`)) continue
      if (!process.hasExited) process.kill()
      if (bound.PassThru) write(process)
    }
  },
}))

import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'
import { processesOf } from './processes.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/debug-process */
export const debugProcess = defineCmdlet('Debug-Process', () => ({
  class: 'Microsoft.PowerShell.Commands.DebugProcessCommand',
  defaultSet: 'Name',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096809',
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
    InputObject: parameter('System.Diagnostics.Process[]', { set: 'InputObject', mandatory: true, fromPipeline: true }),
  },
  process(context) {
    // There is no debugger to attach; what does not exist is told first.
    if (processesOf(context.bound, context.writeError).length > 0) missing(context)
  },
}))

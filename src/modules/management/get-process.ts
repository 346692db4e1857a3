import { notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { processesOf } from './processes.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-process */
export const getProcess = defineCmdlet('Get-Process', () => ({
  class: 'Microsoft.PowerShell.Commands.GetProcessCommand',
  defaultSet: 'Name',
  outputTypes: ['System.Diagnostics.ProcessModule', 'System.Diagnostics.FileVersionInfo', 'System.Diagnostics.Process'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096814',
  parameters: {
    Name: parameter('String[]', {
      sets: {
        Name: { position: 0, fromPipelineByPropertyName: true },
        NameWithUserName: { position: 0, fromPipelineByPropertyName: true },
      },
      aliases: ['ProcessName'],
      attributes: [notNullOrEmpty],
    }),
    Id: parameter('Int32[]', {
      sets: {
        Id: { mandatory: true, fromPipelineByPropertyName: true },
        IdWithUserName: { mandatory: true, fromPipelineByPropertyName: true },
      },
      aliases: ['PID'],
    }),
    InputObject: parameter('System.Diagnostics.Process[]', {
      sets: {
        InputObject: { mandatory: true, fromPipeline: true },
        InputObjectWithUserName: { mandatory: true, fromPipeline: true },
      },
    }),
    IncludeUserName: parameter('SwitchParameter', {
      sets: {
        NameWithUserName: { mandatory: true },
        IdWithUserName: { mandatory: true },
        InputObjectWithUserName: { mandatory: true },
      },
    }),
    Module: parameter('SwitchParameter', { sets: { Name: {}, Id: {}, InputObject: {} }, attributes: [notNull] }),
    FileVersionInfo: parameter('SwitchParameter', {
      sets: { Name: {}, Id: {}, InputObject: {} },
      aliases: ['FV', 'FVI'],
      attributes: [notNull],
    }),
  },
  process(context) {
    const { bound, write, writeError } = context
    if (bound.Module || bound.FileVersionInfo)
      throw new Fault({
        id: 'NotImplemented',
        category: 'NotImplemented',
        exception: 'System.NotImplementedException',
        message: 'mpsh cannot tell the modules of processes.',
      })
    for (const process of processesOf(bound, writeError)) write(process)
  },
}))

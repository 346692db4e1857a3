import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))

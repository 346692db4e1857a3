import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/push-location */
export const pushLocation = defineCmdlet('Push-Location', () => ({
  class: 'Microsoft.PowerShell.Commands.PushLocationCommand',
  defaultSet: 'Path',
  outputTypes: ['System.Management.Automation.PathInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097105',
  parameters: {
    Path: parameter('String', { set: 'Path', position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
    LiteralPath: parameter('String', {
      set: 'LiteralPath',
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    PassThru: parameter('SwitchParameter'),
    StackName: parameter('String', { fromPipelineByPropertyName: true }),
  },
  process: missing,
}))

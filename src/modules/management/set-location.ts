import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-location */
export const setLocation = defineCmdlet('Set-Location', () => ({
  class: 'Microsoft.PowerShell.Commands.SetLocationCommand',
  defaultSet: 'Path',
  outputTypes: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097049',
  parameters: {
    Path: parameter('String', { set: 'Path', position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
    LiteralPath: parameter('String', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    PassThru: parameter('SwitchParameter'),
    StackName: parameter('String', { set: 'Stack', fromPipelineByPropertyName: true }),
  },
  process: missing,
}))

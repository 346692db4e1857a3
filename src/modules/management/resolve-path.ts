import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/resolve-path */
export const resolvePath = defineCmdlet('Resolve-Path', () => ({
  class: 'Microsoft.PowerShell.Commands.ResolvePathCommand',
  defaultSet: 'Path',
  outputTypes: ['System.String', 'System.Management.Automation.PathInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097143',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Relative: parameter('SwitchParameter', { sets: { Path: {}, LiteralPath: {} } }),
    RelativeBasePath: parameter('String'),
    Force: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process: missing,
}))

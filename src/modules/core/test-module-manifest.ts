import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/test-modulemanifest */
export const testModuleManifest = defineCmdlet('Test-ModuleManifest', () => ({
  class: 'Microsoft.PowerShell.Commands.TestModuleManifestCommand',
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096900',
  parameters: {
    Path: parameter('String', { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
  },
  process: missing,
}))

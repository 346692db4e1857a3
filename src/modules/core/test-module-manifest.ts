import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { absolutePath } from '../../engine/commands/pathSearch.ts'
import { describeCompletely } from '../../engine/modules/describe.ts'
import { moduleNotFound } from '../../engine/modules/load.ts'
import { Fault } from '../../kernel/fault.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/test-modulemanifest */
export const testModuleManifest = defineCmdlet('Test-ModuleManifest', () => ({
  class: 'Microsoft.PowerShell.Commands.TestModuleManifestCommand',
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096900',
  parameters: {
    Path: parameter('String', { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
  },
  process({ bound, frame, write, writeError }) {
    const path = absolutePath(frame.session, bound.Path.replaceAll('\\', '/'))
    if (frame.session.host.fileSystem.status(path)?.kind !== 'file') {
      writeError(moduleNotFound(bound.Path))
      return
    }
    if (!/\.psd1$/i.test(path)) {
      throw new Fault({
        id: 'Modules_InvalidModuleManifestPath',
        category: 'InvalidArgument',
        exception: 'System.InvalidOperationException',
        message: `The module manifest path '${path}' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.`,
        target: path,
      })
    }
    try {
      const { module, problems } = describeCompletely(frame, path)
      for (const problem of problems) writeError(problem)
      if (module !== null) write(module)
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      writeError(thrown)
    }
  },
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { CmdletProviderCall } from '../../providers/call.ts'
import { globPath } from '../../session/globbing.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { absolutePath } from './files/file-path.ts'
import { textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/unblock-file */
export const unblockFile = defineCmdlet('Unblock-File', () => ({
  class: 'Microsoft.PowerShell.Commands.UnblockFileCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097033',
  parameters: {
    Path: parameter('String[]', { set: 'ByPath', mandatory: true, position: 0 }),
    LiteralPath: parameter('String[]', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
  },
  process(context) {
    const { bound, frame, parameterSetName, writeError, throwTerminating } = context
    const report = (path: string, message: string, exception: string) =>
      writeError(new Fault({ id: 'FileNotFound', category: 'ObjectNotFound', exception, message, target: path }))
    if (parameterSetName === 'ByLiteralPath') {
      for (const path of textsOf(bound.LiteralPath)) {
        const full = absolutePath(frame, path)
        if (frame.session.host.fileSystem.status(full) === null)
          report(full, `Unable to find the specified file.`, 'System.IO.FileNotFoundException')
      }
    } else
      for (const path of textsOf(bound.Path)) {
        try {
          globPath(new CmdletProviderCall(context as never), path)
        } catch (thrown) {
          if (!(thrown instanceof Fault)) throw thrown
          if (!hasWildcards(path)) report(path, thrown.message, thrown.exception)
        }
      }
    throwTerminating(
      new Fault({
        id: 'LinuxNotSupported',
        category: 'NotImplemented',
        exception: 'System.PlatformNotSupportedException',
        message: 'The cmdlet does not support Linux.',
      }),
    )
  },
}))

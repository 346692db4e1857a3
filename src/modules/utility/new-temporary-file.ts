import { FileInfo } from '../../dotnet/io/infos.ts'
import { defineCmdlet } from '../../engine/commands/define.ts'
import { newGuid } from '../../engine/commands/newGuid.ts'
import { Fault } from '../../kernel/fault.ts'
import { FileSystemFailure } from '../../session/fileSystem.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-temporaryfile */
export const newTemporaryFile = defineCmdlet('New-TemporaryFile', () => ({
  class: 'Microsoft.PowerShell.Commands.NewTemporaryFileCommand',
  shouldProcess: true,
  confirmImpact: 'Low',
  outputTypes: ['System.IO.FileInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097032',
  parameters: {},
  end({ frame, shouldProcess, write, throwTerminating }) {
    const { fileSystem, machine } = frame.session.host
    const folder = machine.temporaryDirectory.replace(/\/$/, '')
    if (!shouldProcess(`${folder}/`)) return
    const path = `${folder}/tmp${newGuid().replaceAll('-', '').slice(0, 6)}.tmp`
    try {
      fileSystem.open(path, 'wx').close()
    } catch (thrown) {
      if (!(thrown instanceof FileSystemFailure)) throw thrown
      throwTerminating(
        new Fault({
          id: 'NewTemporaryFileWriteError',
          category: 'WriteError',
          exception: 'System.IO.IOException',
          message: `Could not create the file '${path}'. (${thrown.code})`,
          target: folder,
        }),
      )
    }
    write(new FileInfo(path))
  },
}))

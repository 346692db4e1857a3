import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { readData } from './data/data-file.ts'
import { absolutePath, resolveInputPaths } from './files/file-path.ts'
import { textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-powershelldatafile */
export const importPowerShellDataFile = defineCmdlet('Import-PowerShellDataFile', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand',
  defaultSet: 'ByPath',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=623621',
  parameters: {
    Path: parameter('String[]', { set: 'ByPath', mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    LiteralPath: parameter('String[]', {
      set: 'ByLiteralPath',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
      attributes: [notNullOrEmpty],
    }),
    SkipLimitCheck: parameter('SwitchParameter'),
  },
  process({ bound, frame, parameterSetName, write, writeError }) {
    const isLiteral = parameterSetName === 'ByLiteralPath'
    for (const path of textsOf(bound.LiteralPath ?? bound.Path)) {
      const file = isLiteral ? absolutePath(frame, path) : resolveInputPaths(frame, path)[0]
      if (file === undefined || frame.session.host.fileSystem.status(file)?.kind !== 'file') {
        writeError(
          new Fault({
            id: 'PathNotFound',
            category: 'InvalidArgument',
            exception: 'System.ArgumentException',
            message: `Cannot find path '${path}' because it does not exist.`,
            target: path,
          }),
        )
        continue
      }
      const data = readData(frame, file, bound.SkipLimitCheck)
      if ('error' in data) writeError(invalidFile(file, data.error))
      else write(data.value)
    }
  },
}))

function invalidFile(path: string, id: string): Fault {
  return new Fault({
    id,
    category: 'InvalidData',
    exception: 'System.InvalidOperationException',
    message: `The file '${path}' could not be parsed as a PowerShell Data File.`,
    target: path,
  })
}

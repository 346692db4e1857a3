import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { FormatDataObject } from '../../formatting/data/types.ts'
import { formatFileText } from '../../formatting/data/write.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { ErrorRecord } from '../../types/errorRecord.ts'
import { resolveFilePath } from './files/file-path.ts'
import { OutputFile } from './files/output-file.ts'
import { orTerminate } from './formatting/command.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-formatdata */
export const exportFormatData = defineCmdlet('Export-FormatData', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportFormatDataCommand',
  defaultSet: 'ByPath',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096834',
  parameters: {
    InputObject: parameter('System.Management.Automation.ExtendedTypeDefinition[]', {
      mandatory: true,
      fromPipeline: true,
    }),
    Path: parameter('String', { set: 'ByPath', mandatory: true, aliases: ['FilePath'] }),
    LiteralPath: parameter('String', { set: 'ByLiteralPath', mandatory: true, aliases: ['PSPath', 'LP'] }),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    IncludeScriptBlock: parameter('SwitchParameter'),
  },
  state: (): { definitions: FormatDataObject[] } => ({ definitions: [] }),
  process({ bound, state }) {
    for (const each of itemsOf(bound.InputObject)) if (each instanceof FormatDataObject) state.definitions.push(each)
  },
  end(context) {
    const { bound, frame, state } = context
    try {
      const isLiteral = bound.LiteralPath !== undefined
      const path = orTerminate(context, () => resolveFilePath(frame, bound.LiteralPath ?? bound.Path ?? '', isLiteral))
      const options = { append: false, force: bound.Force, noClobber: bound.NoClobber, encoding: undefined }
      const file = OutputFile.open(frame.session, path, options)
      file.write(formatFileText(state.definitions, bound.IncludeScriptBlock))
      file.close()
    } catch (thrown) {
      if (thrown instanceof ErrorRecord) context.throwTerminating(thrown)
      throw thrown
    }
  },
}))

import { ClixmlWriter } from '../../engine/clixml/writer.ts'
import { allowNull, notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { ErrorRecord } from '../../types/errorRecord.ts'
import { encodingArgument, encodingCompletions, warnOfObsoleteEncoding } from '../encodingArgument.ts'
import { resolveFilePath } from './files/file-path.ts'
import { OutputFile } from './files/output-file.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-clixml */
export const exportClixml = defineCmdlet('Export-Clixml', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportClixmlCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096926',
  parameters: {
    Depth: parameter('Int32', { attributes: [validateRange(1, 2147483647)] }),
    Path: parameter('String', { set: 'ByPath', mandatory: true, position: 0 }),
    LiteralPath: parameter('String', { set: 'ByLiteralPath', mandatory: true, aliases: ['PSPath', 'LP'] }),
    InputObject: parameter('PSObject', { mandatory: true, fromPipeline: true, attributes: [allowNull] }),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
  },
  state: (): { file: OutputFile | null; writer: ClixmlWriter | null } => ({ file: null, writer: null }),
  begin(context) {
    const { bound, frame, state } = context
    warnOfObsoleteEncoding(bound.Encoding, context.writeWarning)
    const path = bound.LiteralPath ?? bound.Path ?? ''
    if (!context.shouldProcess(path)) return
    try {
      const full = resolveFilePath(frame, path, bound.LiteralPath !== undefined)
      state.file = OutputFile.open(frame.session, full, {
        append: false,
        force: bound.Force,
        noClobber: bound.NoClobber,
        encoding: bound.Encoding,
      })
      state.writer = new ClixmlWriter(bound.Depth ?? 2)
    } catch (thrown) {
      if (thrown instanceof ErrorRecord) context.throwTerminating(thrown)
      throw thrown
    }
  },
  process({ bound, state }) {
    state.writer?.add(bound.InputObject ?? null)
  },
  end({ state }) {
    if (state.writer !== null) state.file!.write(state.writer.finish())
  },
  dispose({ state }) {
    state.file?.close()
    state.file = null
  },
}))

import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Outputter } from '../../formatting/outputter.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { nothing } from '../../kernel/value.ts'
import { ErrorRecord } from '../../types/errorRecord.ts'
import { encodingArgument, encodingCompletions, warnOfObsoleteEncoding } from '../encodingArgument.ts'
import { resolveFilePath } from './files/file-path.ts'
import { OutputFile } from './files/output-file.ts'
import { orTerminate } from './formatting/command.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/out-file */
export const outFile = defineCmdlet('Out-File', () => ({
  class: 'Microsoft.PowerShell.Commands.OutFileCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096621',
  parameters: {
    FilePath: parameter('String', { set: 'ByPath', mandatory: true, position: 0, aliases: ['Path'] }),
    LiteralPath: parameter('String', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Encoding: parameter('System.Text.Encoding', {
      position: 1,
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
    Append: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    Width: parameter('Int32', { attributes: [validateRange(2, 2147483647)] }),
    NoNewline: parameter('SwitchParameter'),
    InputObject: parameter('PSObject', { fromPipeline: true }),
  },
  state: (): { outputter: Outputter | null; file: OutputFile | null } => ({ outputter: null, file: null }),
  begin(context) {
    const { bound, frame, state } = context
    warnOfObsoleteEncoding(bound.Encoding, context.writeWarning)
    const path = bound.LiteralPath ?? bound.FilePath ?? ''
    if (!context.shouldProcess(path, 'Output to File')) return
    try {
      const full = orTerminate(context, () => resolveFilePath(frame, path, bound.LiteralPath !== undefined))
      const file = OutputFile.open(frame.session, full, {
        append: bound.Append,
        force: bound.Force,
        noClobber: bound.NoClobber,
        encoding: bound.Encoding,
      })
      const formatting = formattingOf(frame.session)
      const columns = bound.Width ?? Number.POSITIVE_INFINITY
      const lines = formatting.textOutput(columns, (text) => file.write(text), bound.NoNewline ? '' : '\n')
      state.file = file
      state.outputter = formatting.outputter(lines, false)
    } catch (thrown) {
      if (thrown instanceof ErrorRecord) context.throwTerminating(thrown)
      throw thrown
    }
  },
  process(context) {
    orTerminate(context, () => context.state.outputter?.write(context.bound.InputObject ?? nothing))
  },
  end(context) {
    orTerminate(context, () => context.state.outputter?.end())
  },
  dispose({ state }) {
    state.file?.close()
    state.file = null
  },
}))

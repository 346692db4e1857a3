import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import type { Value } from '../../kernel/value.ts'
import { setVariable } from '../../session/variables.ts'
import { objectArray } from '../../types/array.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { resolveFilePath } from './files/file-path.ts'
import { OutputFile } from './files/output-file.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/tee-object */
export const teeObject = defineCmdlet('Tee-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.TeeObjectCommand',
  defaultSet: 'File',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097034',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    FilePath: parameter('String', { set: 'File', mandatory: true, position: 0, aliases: ['Path'] }),
    LiteralPath: parameter('String', { set: 'LiteralFile', mandatory: true, aliases: ['PSPath', 'LP'] }),
    Append: parameter('SwitchParameter', { set: 'File' }),
    Encoding: parameter('System.Text.Encoding', {
      sets: { File: {}, LiteralFile: {} },
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
    Variable: parameter('String', { set: 'Variable', mandatory: true }),
  },
  state: (): { file: OutputFile | null; readonly kept: Value[] } => ({ file: null, kept: [] }),
  begin(context) {
    const { bound, frame, state } = context
    if (bound.Variable !== undefined) return
    const path = bound.LiteralPath ?? bound.FilePath ?? ''
    const full = resolveFilePath(frame, path, bound.LiteralPath !== undefined)
    state.file = OutputFile.open(frame.session, full, {
      append: bound.Append === true,
      force: false,
      noClobber: false,
      encoding: bound.Encoding,
    })
  },
  process({ bound, state, write }) {
    const value = bound.InputObject ?? null
    state.kept.push(value)
    write(value)
  },
  end({ bound, frame, state }) {
    if (bound.Variable !== undefined) {
      setVariable(frame, bound.Variable, state.kept.length === 1 ? state.kept[0]! : objectArray(state.kept))
      return
    }
    const { file } = state
    if (file === null) return
    const formatting = formattingOf(frame.session)
    const outputter = formatting.outputter(
      formatting.textOutput(Number.POSITIVE_INFINITY, (text) => file.write(text)),
      false,
    )
    for (const value of state.kept) outputter.write(value)
    outputter.end()
  },
  dispose({ state }) {
    state.file?.close()
    state.file = null
  },
}))

import { notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { decodeFile, encodingFrom } from '../../providers/fileSystem/encodings.ts'
import type { Session } from '../../session/session.ts'
import { ErrorRecord } from '../../types/errorRecord.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { CsvRecords, readHeader } from './csv/records.ts'
import { CsvLines, checkOptions, columnsOf, delimiterOf } from './csv/writing.ts'
import { resolveFilePath } from './files/file-path.ts'
import { OutputFile } from './files/output-file.ts'
import { readBytes } from './files/reading.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-csv */
export const exportCsv = defineCmdlet('Export-Csv', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportCsvCommand',
  defaultSet: 'Delimiter',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096608',
  parameters: {
    InputObject: parameter('PSObject', { mandatory: true, fromPipeline: true, fromPipelineByPropertyName: true }),
    Path: parameter('String', { position: 0, attributes: [notNullOrEmpty] }),
    LiteralPath: parameter('String', { aliases: ['PSPath', 'LP'], attributes: [notNullOrEmpty] }),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
    Append: parameter('SwitchParameter'),
    Delimiter: parameter('Char', { set: 'Delimiter', position: 1, attributes: [notNull] }),
    UseCulture: parameter('SwitchParameter', { set: 'UseCulture' }),
    IncludeTypeInformation: parameter('SwitchParameter', { aliases: ['ITI'] }),
    NoTypeInformation: parameter('SwitchParameter', { aliases: ['NTI'] }),
    QuoteFields: parameter('String[]', { aliases: ['QF'] }),
    UseQuotes: parameter('Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind', { aliases: ['UQ'] }),
    NoHeader: parameter('SwitchParameter'),
  },
  state: (): {
    file: OutputFile | null
    lines: CsvLines | null
    skipsHeader: boolean
    known: readonly string[] | null
  } => ({
    file: null,
    lines: null,
    skipsHeader: false,
    known: null,
  }),
  begin(context) {
    const { bound, frame, state, throwTerminating } = context
    try {
      if (bound.Path === undefined && bound.LiteralPath === undefined) throw pathMissing()
      if (bound.Path !== undefined && bound.LiteralPath !== undefined) throw pathMissing()
      checkOptions(bound)
      if (bound.Append && bound.NoHeader)
        throw new Fault({
          id: 'CannotSpecifyBothAppendAndNoHeader',
          category: 'InvalidData',
          exception: 'System.InvalidOperationException',
          message: 'You must specify either the -Append or -NoHeader parameters, but not both.',
        })
      const path = bound.LiteralPath ?? bound.Path ?? ''
      if (!context.shouldProcess(path, 'Export-Csv')) return
      const full = resolveFilePath(frame, path, bound.LiteralPath !== undefined)
      state.lines = new CsvLines(bound)
      if (bound.Append) {
        const known = headerOf(frame.session, full, bound)
        state.lines.columns = known
        state.skipsHeader = known !== null
        state.known = known
      }
      state.file = OutputFile.open(frame.session, full, {
        append: bound.Append,
        force: bound.Force,
        noClobber: bound.NoClobber,
        encoding: bound.Encoding,
      })
    } catch (thrown) {
      if (thrown instanceof Fault || thrown instanceof ErrorRecord) throwTerminating(thrown)
      throw thrown
    }
  },
  process({ bound, state, throwTerminating }) {
    if (state.lines === null) return
    if (state.known !== null) {
      const missing = missingColumn(state.known, bound.InputObject)
      state.known = null
      if (missing !== null && !bound.Force)
        throwTerminating(
          new Fault({
            id: 'CannotAppendCsvWithMismatchedPropertyNames',
            category: 'InvalidData',
            exception: 'System.InvalidOperationException',
            message: `Cannot append CSV content to the following file: ${bound.LiteralPath ?? bound.Path}. The appended object does not have a property that corresponds to the following column: ${missing}. To continue with mismatched properties, add the -Force parameter, and then retry the command.`,
            target: missing,
          }),
        )
    }
    for (const line of state.lines.linesOf(bound.InputObject, state.skipsHeader)) state.file?.write(`${line}\n`)
  },
  dispose({ state }) {
    state.file?.close()
    state.file = null
  },
}))

/** The columns of a file that is added to; null where it is new or empty. */
function headerOf(
  session: Session,
  path: string,
  bound: {
    readonly Encoding?: Value | undefined
    readonly Delimiter?: Value | undefined
    readonly UseCulture?: boolean | undefined
  },
): readonly string[] | null {
  if (session.host.fileSystem.status(path) === null) return null
  const records = new CsvRecords(decodeFile(readBytes(session, path), encodingFrom(bound.Encoding)), delimiterOf(bound))
  records.readType()
  return readHeader(records)
}

/** A column of the file that an object has no property for. */
function missingColumn(columns: readonly string[], value: Value): string | null {
  const names = new Set(columnsOf(value).map(fold))
  return columns.find((column) => !names.has(fold(column))) ?? null
}

function pathMissing(): Fault {
  return new Fault({
    id: 'CannotSpecifyPathAndLiteralPath',
    category: 'InvalidData',
    exception: 'System.InvalidOperationException',
    message: 'You must specify either the -Path or -LiteralPath parameters, but not both.',
  })
}

import { notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { decodeFile, encodingFrom } from '../../providers/fileSystem/encodings.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { CsvObjects } from './csv/reading.ts'
import { CsvRecords } from './csv/records.ts'
import { delimiterOf } from './csv/writing.ts'
import { resolveFilePath } from './files/file-path.ts'
import { readBytes } from './files/reading.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-csv */
export const importCsv = defineCmdlet('Import-Csv', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportCsvCommand',
  defaultSet: 'DelimiterPath',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097020',
  parameters: {
    Delimiter: parameter('Char', {
      sets: { DelimiterPath: { position: 1 }, DelimiterLiteralPath: { position: 1 } },
      attributes: [notNull],
    }),
    Path: parameter('String[]', {
      sets: {
        DelimiterPath: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        CulturePath: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
      },
      attributes: [notNullOrEmpty],
    }),
    LiteralPath: parameter('String[]', {
      sets: {
        DelimiterLiteralPath: { mandatory: true, fromPipelineByPropertyName: true },
        CultureLiteralPath: { mandatory: true, fromPipelineByPropertyName: true },
      },
      aliases: ['PSPath', 'LP'],
      attributes: [notNullOrEmpty],
    }),
    UseCulture: parameter('SwitchParameter', {
      sets: { CulturePath: { mandatory: true }, CultureLiteralPath: { mandatory: true } },
      attributes: [notNull],
    }),
    Header: parameter('String[]', { attributes: [notNullOrEmpty] }),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
  },
  process({ bound, frame, write, writeWarning, throwTerminating }) {
    const isLiteral = bound.LiteralPath !== undefined
    const header = bound.Header === undefined ? null : itemsOf(bound.Header).map((name) => toText(name))
    for (const path of itemsOf((isLiteral ? bound.LiteralPath : bound.Path)!).map((item) => toText(item))) {
      try {
        const file = resolveFilePath(frame, path, isLiteral)
        const text = decodeFile(readBytes(frame.session, file), encodingFrom(bound.Encoding))
        new CsvObjects(header, writeWarning).read(new CsvRecords(text, delimiterOf(bound as never)), write)
      } catch (thrown) {
        if (thrown instanceof Fault) throwTerminating(thrown)
        throw thrown
      }
    }
  },
}))

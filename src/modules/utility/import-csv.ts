import { notNull, notNullOrEmpty, passive, transformation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
      attributes: [
        transformation('ArgumentToEncodingTransformation', (value) => value),
        passive('ArgumentEncodingCompletions'),
        notNullOrEmpty,
      ],
    }),
  },
  process: missing,
}))

import { notNull, notNullOrEmpty, passive, transformation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
      attributes: [
        transformation('ArgumentToEncodingTransformation', (value) => value),
        passive('ArgumentEncodingCompletions'),
        notNullOrEmpty,
      ],
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
  process: missing,
}))

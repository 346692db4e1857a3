import { notNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { CsvLines, checkOptions } from './csv/writing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-csv */
export const convertToCsv = defineCmdlet('ConvertTo-Csv', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertToCsvCommand',
  defaultSet: 'Delimiter',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096832',
  parameters: {
    InputObject: parameter('PSObject', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    Delimiter: parameter('Char', { set: 'Delimiter', position: 1, attributes: [notNull] }),
    UseCulture: parameter('SwitchParameter', { set: 'UseCulture' }),
    IncludeTypeInformation: parameter('SwitchParameter', { aliases: ['ITI'] }),
    NoTypeInformation: parameter('SwitchParameter', { aliases: ['NTI'] }),
    QuoteFields: parameter('String[]', { aliases: ['QF'] }),
    UseQuotes: parameter('Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind', { aliases: ['UQ'] }),
    NoHeader: parameter('SwitchParameter'),
  },
  state: (): { lines: CsvLines | null } => ({ lines: null }),
  begin({ bound, state, throwTerminating }) {
    try {
      checkOptions(bound)
    } catch (thrown) {
      if (thrown instanceof Fault) throwTerminating(thrown)
      throw thrown
    }
    state.lines = new CsvLines(bound)
  },
  process({ bound, state, write }) {
    for (const line of state.lines!.linesOf(bound.InputObject)) write(line)
  },
}))

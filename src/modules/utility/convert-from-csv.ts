import { notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { CsvObjects } from './csv/reading.ts'
import { CsvRecords } from './csv/records.ts'
import { delimiterOf } from './csv/writing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-csv */
export const convertFromCsv = defineCmdlet('ConvertFrom-Csv', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertFromCsvCommand',
  defaultSet: 'Delimiter',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096830',
  parameters: {
    Delimiter: parameter('Char', { set: 'Delimiter', position: 1, attributes: [notNull, notNullOrEmpty] }),
    UseCulture: parameter('SwitchParameter', {
      set: 'UseCulture',
      mandatory: true,
      attributes: [notNull, notNullOrEmpty],
    }),
    InputObject: parameter('PSObject[]', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNull, notNullOrEmpty],
    }),
    Header: parameter('String[]', { attributes: [notNull, notNullOrEmpty] }),
  },
  state: (): { objects: CsvObjects | null } => ({ objects: null }),
  process({ bound, state, write, writeWarning, throwTerminating }) {
    const header = bound.Header === undefined ? null : itemsOf(bound.Header).map((name) => toText(name))
    try {
      state.objects ??= new CsvObjects(header, writeWarning)
      // Each string is a text of its own; header and type go on from one to the next.
      for (const item of itemsOf(bound.InputObject))
        state.objects.read(new CsvRecords(toText(item), delimiterOf(bound)), write)
    } catch (thrown) {
      if (thrown instanceof Fault) throwTerminating(thrown)
      throw thrown
    }
  },
}))

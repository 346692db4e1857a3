import { notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))

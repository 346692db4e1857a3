import {
  allowEmptyString,
  allowNull,
  notNull,
  notNullOrEmpty,
  transformation,
  validateCount,
  validateRange,
  validateSetOf,
} from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { listedCultures } from '../../types/text/culture.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/select-string */
export const selectString = defineCmdlet('Select-String', () => ({
  class: 'Microsoft.PowerShell.Commands.SelectStringCommand',
  defaultSet: 'File',
  outputTypes: ['System.Boolean', 'Microsoft.PowerShell.Commands.MatchInfo', 'System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097119',
  parameters: {
    Culture: parameter('String', {
      attributes: [validateSetOf(() => ['Ordinal', 'Invariant', 'Current', ...listedCultures()]), notNull],
    }),
    InputObject: parameter('PSObject', {
      sets: { Object: { mandatory: true, fromPipeline: true }, ObjectRaw: { mandatory: true, fromPipeline: true } },
      attributes: [allowNull, allowEmptyString],
    }),
    Pattern: parameter('String[]', { mandatory: true, position: 0 }),
    Path: parameter('String[]', {
      sets: {
        File: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
        FileRaw: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
      },
      attributes: [transformation('FileinfoToString', (value) => value)],
    }),
    LiteralPath: parameter('String[]', {
      sets: {
        LiteralFile: { mandatory: true, fromPipelineByPropertyName: true },
        LiteralFileRaw: { mandatory: true, fromPipelineByPropertyName: true },
      },
      aliases: ['PSPath', 'LP'],
      attributes: [transformation('FileinfoToString', (value) => value)],
    }),
    Raw: parameter('SwitchParameter', {
      sets: { ObjectRaw: { mandatory: true }, FileRaw: { mandatory: true }, LiteralFileRaw: { mandatory: true } },
    }),
    SimpleMatch: parameter('SwitchParameter'),
    CaseSensitive: parameter('SwitchParameter'),
    Quiet: parameter('SwitchParameter', { sets: { Object: {}, File: {}, LiteralFile: {} } }),
    List: parameter('SwitchParameter'),
    NoEmphasis: parameter('SwitchParameter'),
    Include: parameter('String[]', { attributes: [notNullOrEmpty] }),
    Exclude: parameter('String[]', { attributes: [notNullOrEmpty] }),
    NotMatch: parameter('SwitchParameter'),
    AllMatches: parameter('SwitchParameter'),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
    Context: parameter('Int32[]', { attributes: [notNullOrEmpty, validateCount(1, 2), validateRange(0, 2147483647)] }),
  },
  process: missing,
}))

import {
  notNullOrEmpty,
  obsolete,
  passive,
  transformation,
  validateRangeKind,
} from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-hex */
export const formatHex = defineCmdlet('Format-Hex', () => ({
  class: 'Microsoft.PowerShell.Commands.FormatHex',
  outputTypes: ['Microsoft.PowerShell.Commands.ByteCollection'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096611',
  parameters: {
    Path: parameter('String[]', { set: 'Path', mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      aliases: ['PSPath', 'LP'],
      attributes: [notNullOrEmpty],
    }),
    InputObject: parameter('PSObject', { set: 'ByInputObject', mandatory: true, fromPipeline: true }),
    Encoding: parameter('System.Text.Encoding', {
      set: 'ByInputObject',
      attributes: [
        transformation('ArgumentToEncodingTransformation', (value) => value),
        passive('ArgumentEncodingCompletions'),
        notNullOrEmpty,
      ],
    }),
    Count: parameter('Int64', { attributes: [validateRangeKind('Positive')] }),
    Offset: parameter('Int64', { attributes: [validateRangeKind('NonNegative')] }),
    Raw: parameter('SwitchParameter', { set: 'ByInputObject', attributes: [obsolete('')] }),
  },
  process: missing,
}))

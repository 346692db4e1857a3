import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/measure-object */
export const measureObject = defineCmdlet('Measure-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.MeasureObjectCommand',
  defaultSet: 'GenericMeasure',
  outputTypes: [
    'Microsoft.PowerShell.Commands.GenericMeasureInfo',
    'Microsoft.PowerShell.Commands.TextMeasureInfo',
    'Microsoft.PowerShell.Commands.GenericObjectMeasureInfo',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096617',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Microsoft.PowerShell.Commands.PSPropertyExpression[]', {
      position: 0,
      attributes: [notNullOrEmpty],
    }),
    StandardDeviation: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Sum: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    AllStats: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Average: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Maximum: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Minimum: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Line: parameter('SwitchParameter', { set: 'TextMeasure' }),
    Word: parameter('SwitchParameter', { set: 'TextMeasure' }),
    Character: parameter('SwitchParameter', { set: 'TextMeasure' }),
    IgnoreWhiteSpace: parameter('SwitchParameter', { set: 'TextMeasure' }),
  },
  process: missing,
}))

import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/measure-command */
export const measureCommand = defineCmdlet('Measure-Command', () => ({
  class: 'Microsoft.PowerShell.Commands.MeasureCommandCommand',
  outputTypes: ['System.TimeSpan'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097029',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Expression: parameter('ScriptBlock', { mandatory: true, position: 0 }),
  },
  process: missing,
}))

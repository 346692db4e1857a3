import { allowEmptyCollection, allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-output */
export const writeOutput = defineCmdlet('Write-Output', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteOutputCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097117',
  parameters: {
    InputObject: parameter('PSObject', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      remaining: true,
      attributes: [allowNull, allowEmptyCollection],
    }),
    NoEnumerate: parameter('SwitchParameter'),
  },
  process({ bound, write, writeAll }) {
    const value = bound.InputObject ?? null
    if (bound.NoEnumerate) write(value)
    else writeAll(value)
  },
}))

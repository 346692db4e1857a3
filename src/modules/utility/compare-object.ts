import { allowEmptyCollection, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/compare-object */
export const compareObject = defineCmdlet('Compare-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.CompareObjectCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096605',
  parameters: {
    ReferenceObject: parameter('PSObject[]', { mandatory: true, position: 0, attributes: [allowEmptyCollection] }),
    DifferenceObject: parameter('PSObject[]', {
      mandatory: true,
      position: 1,
      fromPipeline: true,
      attributes: [allowEmptyCollection],
    }),
    SyncWindow: parameter('Int32', { attributes: [validateRange(0, 2147483647)] }),
    Property: parameter('Object[]'),
    ExcludeDifferent: parameter('SwitchParameter'),
    IncludeEqual: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    Culture: parameter('String'),
    CaseSensitive: parameter('SwitchParameter'),
  },
  process: missing,
}))

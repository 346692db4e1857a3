import { allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-date */
export const setDate = defineCmdlet('Set-Date', () => ({
  class: 'Microsoft.PowerShell.Commands.SetDateCommand',
  defaultSet: 'Date',
  shouldProcess: true,
  outputTypes: ['System.DateTime'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097133',
  parameters: {
    Date: parameter('DateTime', {
      set: 'Date',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    Adjust: parameter('TimeSpan', {
      set: 'Adjust',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [allowNull],
    }),
    DisplayHint: parameter('Microsoft.PowerShell.Commands.DisplayHintType'),
  },
  process({ bound, shouldProcess, throwTerminating }) {
    const target = toText((bound.Date ?? bound.Adjust ?? null) as Value)
    if (!shouldProcess(target)) return
    throwTerminating(
      new Fault({
        id: 'NotSupported',
        category: 'NotImplemented',
        exception: 'System.NotSupportedException',
        message: 'mpsh does not set the clock of the machine.',
        target,
      }),
    )
  },
}))

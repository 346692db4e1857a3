import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { ProgressRecord } from '../../session/records.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-progress */
export const writeProgress = defineCmdlet('Write-Progress', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteProgressCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097036',
  parameters: {
    Activity: parameter('String', { position: 0 }),
    Status: parameter('String', { position: 1, attributes: [notNullOrEmpty] }),
    Id: parameter('Int32', { position: 2, attributes: [validateRange(0, 2147483647)] }),
    PercentComplete: parameter('Int32', { attributes: [validateRange(-1, 100)] }),
    SecondsRemaining: parameter('Int32'),
    CurrentOperation: parameter('String'),
    ParentId: parameter('Int32', { attributes: [validateRange(-1, 2147483647)] }),
    Completed: parameter('SwitchParameter'),
    SourceId: parameter('Int32'),
  },
  process({ bound, isBound, throwTerminating, writeProgress }) {
    const activity = bound.Activity ?? ''
    if (activity === '' && !bound.Completed)
      throwTerminating(
        new Fault({
          id: 'MissingActivity',
          category: 'InvalidArgument',
          exception: 'System.ArgumentException',
          message: 'The Activity parameter must be specified when displaying progress.',
        }),
      )
    const record = new ProgressRecord(bound.Id ?? 0, activity, bound.Status ?? 'Processing')
    if (isBound('PercentComplete')) record.percentComplete = bound.PercentComplete ?? -1
    if (isBound('SecondsRemaining')) record.secondsRemaining = bound.SecondsRemaining ?? -1
    if (bound.CurrentOperation !== undefined) record.currentOperation = bound.CurrentOperation
    if (isBound('ParentId')) record.parentActivityId = bound.ParentId ?? -1
    if (bound.Completed) record.recordType = 'Completed'
    writeProgress(record)
  },
}))

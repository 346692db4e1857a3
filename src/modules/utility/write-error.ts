import { allowEmptyString, allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { ErrorCategory } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { invocationOf } from '../../session/scope.ts'
import { toText } from '../../types/conversion/toText.ts'
import { copyRecord, ErrorDetails, type ErrorRecord, ErrorRecord as Record } from '../../types/errorRecord.ts'
import { Exception } from '../../types/exception.ts'
import { requireType } from '../../types/netType.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-error */
export const writeError = defineCmdlet('Write-Error', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteErrorCommand',
  defaultSet: 'NoException',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097039',
  parameters: {
    Exception: parameter('Exception', { set: 'WithException', mandatory: true, position: 0 }),
    Message: parameter('String', {
      sets: { NoException: { mandatory: true, position: 0, fromPipeline: true }, WithException: {} },
      aliases: ['Msg'],
      attributes: [allowNull, allowEmptyString],
    }),
    ErrorRecord: parameter('ErrorRecord', { set: 'ErrorRecord', mandatory: true, position: 0 }),
    Category: parameter('System.Management.Automation.ErrorCategory', { sets: { NoException: {}, WithException: {} } }),
    ErrorId: parameter('String', { sets: { NoException: {}, WithException: {} } }),
    TargetObject: parameter('Object', { sets: { NoException: {}, WithException: {} } }),
    RecommendedAction: parameter('String'),
    CategoryActivity: parameter('String', { aliases: ['Activity'] }),
    CategoryReason: parameter('String', { aliases: ['Reason'] }),
    CategoryTargetName: parameter('String', { aliases: ['TargetName'] }),
    CategoryTargetType: parameter('String', { aliases: ['TargetType'] }),
  },
  process({ bound, frame, writeError }) {
    const record = bound.ErrorRecord === undefined ? newRecord(bound) : copyRecord(bound.ErrorRecord as ErrorRecord)
    if (bound.RecommendedAction) {
      record.details ??= new ErrorDetails(record.toString())
      record.details.recommendedAction = bound.RecommendedAction
    }
    if (bound.CategoryReason) record.reason = bound.CategoryReason
    if (bound.CategoryTargetName) record.targetName = bound.CategoryTargetName
    if (bound.CategoryTargetType) record.targetType = bound.CategoryTargetType
    // The error counts as the calling function's, not as Write-Error's own.
    const caller = invocationOf(frame)
    if (caller !== null) {
      record.invocationInfo = caller.snapshot()
      record.pipelineIteration = caller.iterationCounts()
    }
    record.preservesInvocation = true
    record.source = caller?.errorSource ?? ''
    record.activity = 'Write-Error'
    if (bound.CategoryActivity) record.activity = bound.CategoryActivity
    writeError(record)
  },
}))

function newRecord(bound: {
  readonly Exception?: object | undefined
  readonly Message?: string | undefined
  readonly ErrorId?: string | undefined
  readonly Category?: object | undefined
  readonly TargetObject?: Value | undefined
}): ErrorRecord {
  const given = bound.Exception as Exception | undefined
  const message = bound.Message ?? ''
  const exception = given ?? new Exception(requireType('Microsoft.PowerShell.Commands.WriteErrorException'), message)
  const id = bound.ErrorId || exception.netType.fullName
  const category = bound.Category === undefined ? 'NotSpecified' : (toText(bound.Category) as ErrorCategory)
  const record = new Record(exception, id, category, bound.TargetObject ?? null)
  if (given !== undefined && message !== '') record.details = new ErrorDetails(message)
  return record
}

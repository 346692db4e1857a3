import { type ErrorCategory, Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import {
  categoryText,
  ErrorDetails,
  ErrorRecord,
  reasonOf,
  targetNameOf,
  targetTypeOf,
  withException,
} from '../../types/errorRecord.ts'
import type { Exception } from '../../types/exception.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import { enumOf, listOf, nameOf } from './values.ts'

const assembly = 'System.Management.Automation'

/** ErrorRecord.CategoryInfo: a view of the record. */
export class CategoryInfo {
  readonly record: ErrorRecord

  constructor(record: ErrorRecord) {
    this.record = record
  }
}

/** PSArgumentNullException, as the classes of System.Management.Automation throw it. */
function psArgumentNull(name: string): Fault {
  return new Fault({
    id: 'ArgumentNull',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentNullException',
    message: `Cannot process argument because the value of argument "${name}" is null. Change the value of argument "${name}" to a non-null value.`,
  })
}

const infos = new WeakMap<ErrorRecord, CategoryInfo>()

function categoryInfoOf(record: ErrorRecord): CategoryInfo {
  let info = infos.get(record)
  if (info === undefined) {
    info = new CategoryInfo(record)
    infos.set(record, info)
  }
  return info
}

/** ErrorRecord, ErrorCategoryInfo and ErrorDetails. */
export const errorTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.ErrorRecord', () => ({
    class: ErrorRecord,
    assembly,
    members: {
      'new(Exception exception, String errorId, System.Management.Automation.ErrorCategory errorCategory, Object targetObject)':
        (exception: Exception | null, id: string | null, category: Value, target: Value) => {
          if (exception === null) throw psArgumentNull('exception')
          return new ErrorRecord(exception, id, nameOf(category) as ErrorCategory, target)
        },
      'new(System.Management.Automation.ErrorRecord errorRecord, Exception replaceParentContainsErrorRecordException)':
        (record: ErrorRecord | null, exception: Exception | null) => {
          if (record === null) throw psArgumentNull('errorRecord')
          return withException(record, exception)
        },
      'CategoryInfo: System.Management.Automation.ErrorCategoryInfo': categoryInfoOf,
      'ErrorDetails: System.Management.Automation.ErrorDetails get set': {
        get: (self: ErrorRecord) => self.details,
        set: (self: ErrorRecord, value: ErrorDetails | null) => {
          self.details = value
        },
      },
      'Exception: Exception': (self: ErrorRecord) => self.exception,
      'FullyQualifiedErrorId: String': (self: ErrorRecord) => self.fullyQualifiedErrorId,
      'InvocationInfo: System.Management.Automation.InvocationInfo': (self: ErrorRecord) => self.invocationInfo,
      'PipelineIterationInfo: System.Collections.ObjectModel.ReadOnlyCollection<Int32>': (self: ErrorRecord) =>
        listOf(
          'System.Int32',
          self.pipelineIteration.map((count) => count ?? 0),
        ),
      'ScriptStackTrace: String': (self: ErrorRecord) => self.scriptStackTrace,
      'TargetObject: Object': (self: ErrorRecord) => self.target,
      'ToString(): String': (self: ErrorRecord) => self.text,
    },
  })),
  netType('System.Management.Automation.ErrorCategoryInfo', () => ({
    class: CategoryInfo,
    assembly,
    members: {
      'Activity: String get set': {
        get: (self: CategoryInfo) => self.record.activity,
        set: (self: CategoryInfo, value: string) => {
          self.record.activity = value
        },
      },
      'Category: System.Management.Automation.ErrorCategory': (self: CategoryInfo) =>
        enumOf('ErrorCategory', self.record.category),
      'Reason: String get set': {
        get: (self: CategoryInfo) => reasonOf(self.record),
        set: (self: CategoryInfo, value: string) => {
          self.record.reason = value
        },
      },
      'TargetName: String get set': {
        get: (self: CategoryInfo) => targetNameOf(self.record),
        set: (self: CategoryInfo, value: string) => {
          self.record.targetName = value
        },
      },
      'TargetType: String get set': {
        get: (self: CategoryInfo) => targetTypeOf(self.record),
        set: (self: CategoryInfo, value: string) => {
          self.record.targetType = value
        },
      },
      'GetMessage(): String': (self: CategoryInfo) => categoryText(self.record),
      'GetMessage(System.Globalization.CultureInfo uiCultureInfo): String': (self: CategoryInfo) =>
        categoryText(self.record),
      'ToString(): String': (self: CategoryInfo) => categoryText(self.record),
    },
  })),
  netType('System.Management.Automation.ErrorDetails', () => ({
    class: ErrorDetails,
    assembly,
    members: {
      'new(String message)': (message: string) => new ErrorDetails(message),
      'Message: String': (self: ErrorDetails) => self.message,
      'RecommendedAction: String get set': {
        get: (self: ErrorDetails) => self.recommendedAction,
        set: (self: ErrorDetails, value: string) => {
          self.recommendedAction = value
        },
      },
      'ToString(): String': (self: ErrorDetails) => self.message,
    },
  })),
]

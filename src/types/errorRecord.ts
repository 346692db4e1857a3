import type { ErrorCategory } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import type { ExceptionObject } from './exception.ts'

/** What an error record knows of the command that failed: InvocationInfo, seen from below. */
export interface ErrorOrigin {
  /** What follows the comma of FullyQualifiedErrorId: a cmdlet's class, a function's name, '' for none. */
  readonly errorSource: string
  /** CategoryInfo.Activity: the command's name, '' for none. */
  readonly activity: string
}

/** Text that replaces the exception's message: System.Management.Automation.ErrorDetails. */
export class ErrorDetails {
  message: string
  recommendedAction = ''
  constructor(message: string) {
    this.message = message
  }
}

/** What CategoryInfo shows instead of what it would derive; '' derives. */
export interface CategoryOverrides {
  activity: string
  reason: string
  targetName: string
  targetType: string
}

/** System.Management.Automation.ErrorRecord. */
export class ErrorRecord {
  exception: ExceptionObject
  /** The part of FullyQualifiedErrorId before the comma. */
  readonly errorId: string
  category: ErrorCategory
  target: Value
  origin: ErrorOrigin | null = null
  details: ErrorDetails | null = null
  /** Where the script was; its text is ScriptStackTrace. Captured once. */
  stack: { toString(): string } | null = null
  readonly overrides: CategoryOverrides = { activity: '', reason: '', targetName: '', targetType: '' }
  /** Keeps `origin` when the record is next written (Write-Error in a function). */
  preservesOrigin = false
  /** PipelineIterationInfo. */
  iterations: readonly number[] = []
  /** The id of a deserialised record, which has no origin to derive it from. */
  fixedId: string | null = null

  constructor(exception: ExceptionObject, errorId: string, category: ErrorCategory, target: Value) {
    this.exception = exception
    this.errorId = errorId
    this.category = category
    this.target = target
  }

  get fullyQualifiedErrorId(): string {
    if (this.fixedId !== null) return this.fixedId
    const source = this.origin?.errorSource ?? ''
    return this.errorId !== '' && source !== '' ? `${this.errorId},${source}` : this.errorId + source
  }

  get scriptStackTrace(): string | null {
    return this.stack === null ? null : this.stack.toString()
  }

  /** ToString(): the details' message where given, else the exception's. */
  toString(): string {
    return this.details !== null && this.details.message !== '' ? this.details.message : this.exception.message
  }

  /** A copy with another exception; everything else as it is. */
  withException(exception: ExceptionObject): ErrorRecord {
    const copy = new ErrorRecord(exception, this.errorId, this.category, this.target)
    Object.assign(copy.overrides, this.overrides)
    if (this.details !== null) {
      copy.details = new ErrorDetails(this.details.message)
      copy.details.recommendedAction = this.details.recommendedAction
    }
    copy.origin = this.origin
    copy.stack = this.stack
    copy.fixedId = this.fixedId
    return copy
  }
}

import type { ErrorCategory } from '../kernel/fault.ts'
import { Fault } from '../kernel/fault.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { Exception, exceptionOf, messageOf } from './exception.ts'
import { carriesRecord, exceptionFacts } from './exceptionTypes.ts'
import { baseOf, PSCustomObject } from './psobject.ts'
import { netText } from './text/netText.ts'
import { typeOf } from './typeOf.ts'

/** System.Management.Automation.ErrorDetails. */
export class ErrorDetails {
  message: string
  recommendedAction: string
  constructor(message: string, recommendedAction = '') {
    this.message = message
    this.recommendedAction = recommendedAction
  }
}

/** System.Management.Automation.ErrorRecord. */
export class ErrorRecord {
  exception: Exception
  /** Without the command's part; see `fullyQualifiedErrorId`. */
  errorId: string
  category: ErrorCategory
  target: Value
  details: ErrorDetails | null = null
  /** The InvocationInfo of the command or statement it came from (an object of the engine). */
  invocationInfo: Value = null
  /** What follows the comma of FullyQualifiedErrorId: the cmdlet's class or the function's name; '' for none. */
  source = ''
  /** Where the script was when it failed; ScriptStackTrace is its text, made when asked for. */
  stack: { toString(): string } | null = null
  /** Overrides of CategoryInfo's properties; null: computed. */
  activity = ''
  reason: string | null = null
  targetName: string | null = null
  targetType: string | null = null
  /** Whether a record of this error has already been shown or logged in $Error. */
  isLogged = false
  pipelineIteration: readonly number[] = []
  /** Keeps `invocationInfo` when it is next written (Write-Error in a function). */
  preservesInvocation = false

  constructor(
    exception: Exception,
    errorId: string | null,
    category: ErrorCategory = 'NotSpecified',
    target: Value = null,
  ) {
    this.exception = exception
    this.errorId = errorId ?? ''
    this.category = category
    this.target = target === nothing ? null : target
  }

  get fullyQualifiedErrorId(): string {
    if (this.source === '') return this.errorId
    return this.errorId === '' ? this.source : `${this.errorId},${this.source}`
  }

  get scriptStackTrace(): string | null {
    return this.stack === null ? null : this.stack.toString()
  }

  /** ErrorRecord.ToString(): the details' message, else the exception's. */
  get text(): string {
    return this.details !== null && this.details.message !== '' ? this.details.message : messageOf(this.exception)
  }

  toString(): string {
    return this.text
  }
}

/** A copy for a rethrow or another command; the exception is shared. */
export function copyRecord(record: ErrorRecord, exception: Exception = record.exception): ErrorRecord {
  const copy = new ErrorRecord(exception, record.errorId, record.category, record.target)
  return Object.assign(copy, { ...record, exception, pipelineIteration: [] })
}

/** What `throw` and failing commands throw in JavaScript: carries the record. */
export class Thrown {
  readonly errorRecord: ErrorRecord
  constructor(errorRecord: ErrorRecord) {
    this.errorRecord = errorRecord
  }
}

/** CategoryInfo.Reason: the exception's class. */
export function reasonOf(record: ErrorRecord): string {
  return record.reason ?? record.exception.netType.name
}

/** CategoryInfo.TargetName: the target as text. */
export function targetNameOf(record: ErrorRecord): string {
  if (record.targetName) return record.targetName
  if (record.target === null) return ''
  try {
    return netText(baseOf(record.target))
  } catch {
    // A target whose ToString fails has no name; the real one swallows the exception too.
    return ''
  }
}

/** CategoryInfo.TargetType. */
export function targetTypeOf(record: ErrorRecord): string {
  if (record.targetType) return record.targetType
  if (record.target === null) return ''
  return record.target instanceof PSCustomObject ? 'PSObject' : typeOf(record.target).name
}

function ellipsize(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 19)}\u2026${text.slice(-19)}`
}

/** CategoryInfo.GetMessage(). */
export function categoryText(record: ErrorRecord): string {
  const reason = record.reason === null ? reasonOf(record) : ellipsize(record.reason)
  return `${record.category}: (${ellipsize(targetNameOf(record))}:${ellipsize(targetTypeOf(record))}) [${ellipsize(record.activity)}], ${reason}`
}

const runtimeException = 'System.Management.Automation.RuntimeException'

/** Whether an exception's class is RuntimeException or derives from it. */
export function isRuntimeException(exception: Exception): boolean {
  for (let t: Exception['netType'] | null = exception.netType; t !== null; t = t.base)
    if (t.fullName === runtimeException) return true
  return false
}

/**
 * The record of whatever was thrown, as a statement sees it: a fault of the engine gets its id and category; exceptions that are no RuntimeException but
 * carry an id (PSInvalidCastException …) are wrapped in one; other .NET exceptions keep their class, with its name as the id.
 */
export function toErrorRecord(thrown: unknown): ErrorRecord {
  if (thrown instanceof Thrown) return thrown.errorRecord
  if (thrown instanceof Fault) return recordOfFault(thrown)
  const exception = exceptionOf(Object(thrown) as object)
  if (exception.netType.fullName === 'System.Management.Automation.ScriptCallDepthException') {
    const record = new ErrorRecord(exception, 'CallDepthOverflow', 'InvalidOperation')
    exception.errorRecord = record
    return record
  }
  return new ErrorRecord(exception, exception.netType.fullName, 'OperationStopped')
}

function recordOfFault(fault: Fault): ErrorRecord {
  const exception = exceptionOf(fault)
  const target = (fault.target ?? null) as Value
  if (isRuntimeException(exception)) {
    const record = new ErrorRecord(exception, fault.id ?? 'RuntimeException', fault.category, target)
    exception.errorRecord = record
    return record
  }
  if (fault.id === undefined && !carriesRecord(exception.netType)) {
    return new ErrorRecord(exception, exception.netType.fullName, 'OperationStopped', target)
  }
  const id = fault.id ?? defaultId(exception)
  exception.errorRecord = new ErrorRecord(exception, id, fault.category, target)
  const wrapper = new Exception(runtimeException, messageOf(exception), exception)
  const record = new ErrorRecord(wrapper, id, fault.category, target)
  wrapper.errorRecord = record
  return record
}

/**
 * The record of a fault that a command reports itself (WriteError, ThrowTerminatingError): the exception is not wrapped.
 */
export function commandRecord(fault: Fault): ErrorRecord {
  const exception = exceptionOf(fault)
  const record = new ErrorRecord(
    exception,
    fault.id ?? defaultId(exception),
    fault.category,
    (fault.target ?? null) as Value,
  )
  if (carriesRecord(exception.netType)) exception.errorRecord = record
  return record
}

function defaultId(exception: Exception): string {
  const facts = exceptionFacts(exception.netType.fullName)
  return facts === null || facts.record === ''
    ? exception.netType.name
    : facts.record.slice(0, facts.record.indexOf('/'))
}

/** IContainsErrorRecord.ErrorRecord: the record an exception carries, made from its class's default id when it has none yet. */
export function recordOf(exception: Exception): ErrorRecord {
  if (exception.errorRecord === null) {
    let record = 'RuntimeException/NotSpecified'
    for (let t: Exception['netType'] | null = exception.netType; t !== null; t = t.base) {
      const facts = exceptionFacts(t.fullName)
      if (facts !== null && facts.record !== '') {
        record = facts.record
        break
      }
    }
    const [id, category] = record.split('/') as [string, ErrorCategory]
    const named = id === 'SessionStateException' || id === 'CommandNotFoundException'
    exception.errorRecord = new ErrorRecord(exception, id, category, named ? '' : null)
  }
  return exception.errorRecord
}

const parent = 'System.Management.Automation.ParentContainsErrorRecordException'
const shownRecords = new WeakMap<ErrorRecord, ErrorRecord>()

/** IContainsErrorRecord.ErrorRecord as scripts see it: a record of the exception itself holds a stand-in, lest the two contain each other. */
export function ownRecordOf(exception: Exception, record: ErrorRecord = recordOf(exception)): ErrorRecord {
  if (record.exception !== exception || exception.errorRecord !== record) return record
  let shown = shownRecords.get(record)
  if (shown === undefined) {
    shown = copyRecord(record, new Exception(parent, messageOf(exception)))
    shownRecords.set(record, shown)
  }
  return shown
}

/** `new ErrorRecord(record, exception)`: only a stand-in is replaced. */
export function withException(record: ErrorRecord, exception: Exception | null): ErrorRecord {
  const isStandIn = record.exception.netType.fullName === parent
  return copyRecord(record, exception !== null && isStandIn ? exception : record.exception)
}

/** Throws a fault of class MethodInvocationException around an exception from a .NET member: `Exception calling "X" with "N" argument(s): "…"`. */
export function wrapInvocation(thrown: object, name: string, count: number, id?: string): Fault {
  const exception = exceptionOf(thrown)
  return new Fault({
    id: id ?? exception.netType.name,
    category: 'NotSpecified',
    exception: 'System.Management.Automation.MethodInvocationException',
    message: `Exception calling "${name}" with "${count}" argument(s): "${messageOf(exception)}"`,
    inner: exception,
  })
}

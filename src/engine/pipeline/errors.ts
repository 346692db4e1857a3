/** From what was thrown to error records, `$Error` and streams: ExceptionHandlingOps. */
import { isControlFlow } from '../../kernel/control.ts'
import { Fault, runtimeFault } from '../../kernel/fault.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { type Extent, InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import { addToLists } from '../../session/streams.ts'
import { toText } from '../../types/conversion/toText.ts'
import {
  copyRecord,
  ErrorRecord,
  isRuntimeException,
  recordOf,
  Thrown,
  toErrorRecord,
} from '../../types/errorRecord.ts'
import { Exception, messageOf } from '../../types/exception.ts'
import { carriesRecord, declareException } from '../../types/exceptionTypes.ts'
import type { NetType } from '../../types/netType.ts'
import { ParseFault } from '../commands/scriptFile.ts'
import type { StageSpec } from '../contract.ts'
import { captureStack, StackTrace } from './callStack.ts'
import { recordError } from './errorList.ts'
import { askAboutError } from './inquire.ts'
import { type ActionPreference, errorActionOf } from './preferences.ts'

const space = 'System.Management.Automation.'
const stopException = `${space}ActionPreferenceStopException`

/**
 * The RuntimeException a thrown value stands for, with its record. Control flow and errors of JavaScript's own (bugs of ours) are thrown on;
 * stack overflow becomes CallDepthOverflow.
 */
export function runtimeExceptionOf(thrown: unknown): Exception {
  if (thrown instanceof Exception) return asRuntime(thrown)
  if (thrown instanceof ParseFault) {
    const record = toErrorRecord(thrown)
    record.invocationInfo ??= new InvocationInfo(null, thrown.place)
    return ownerOf(record)
  }
  if (thrown instanceof Fault || thrown instanceof Thrown) return ownerOf(toErrorRecord(thrown))
  if (thrown instanceof RangeError) return ownerOf(toErrorRecord(thrown))
  throw thrown
}

/** CallDepthOverflow. */
export function callDepthFault(): Fault {
  return runtimeFault(
    'CallDepthOverflow',
    'The script failed due to call depth overflow.',
    'InvalidOperation',
    'System.Management.Automation.ScriptCallDepthException',
  )
}

/** The RuntimeException that carries a record: its exception where that is one, else a wrapper. */
function ownerOf(record: ErrorRecord): Exception {
  const { exception } = record
  if (isRuntimeException(exception)) {
    exception.errorRecord ??= record
    return exception
  }
  return wrap(exception, record)
}

function wrap(inner: Exception, record: ErrorRecord): Exception {
  const wrapper = new Exception(`${space}RuntimeException`, messageOf(inner), inner)
  wrapper.errorRecord = record
  return wrapper
}

function asRuntime(exception: Exception): Exception {
  if (isRuntimeException(exception)) {
    recordOf(exception)
    return exception
  }
  if (carriesRecord(exception.netType)) return wrap(exception, recordOf(exception))
  return wrap(exception, new ErrorRecord(exception, exception.netType.fullName, 'OperationStopped'))
}

/** Names an invocation as a record's origin; `place`: shown instead of the whole call. */
export function setInvocation(record: ErrorRecord, invocation: InvocationInfo, place: Extent | null = null): void {
  record.invocationInfo = invocation.snapshot(place)
  record.source = invocation.errorSource
  record.activity = invocation.activity
  record.pipelineIteration = invocation.iterationCounts()
}

/** Gives a record its place and stack, unless it has them: UpdateExceptionErrorRecordPosition. */
export function locate(record: ErrorRecord, frame: Frame): void {
  const { invocationInfo } = record
  if (invocationInfo === null) record.invocationInfo = new InvocationInfo(null, currentExtent(frame))
  else if (invocationInfo instanceof InvocationInfo && invocationInfo.extent === null)
    record.invocationInfo = invocationInfo.snapshot(currentExtent(frame))
  record.stack ??= new StackTrace(captureStack(frame))
}

/** The extent of the statement a frame is running; null outside of scripts. */
export function currentExtent(frame: Frame): Extent | null {
  const { block } = frame
  if (block === null) return null
  const extent = block.extents[frame.position]
  return extent === undefined ? null : { source: block.source, start: extent[0], end: extent[1] }
}

/** The ErrorRecord of what was thrown, located. */
export function errorRecordOf(frame: Frame, thrown: unknown): ErrorRecord {
  const record = recordOf(runtimeExceptionOf(thrown))
  locate(record, frame)
  return record
}

/** What a `throw` statement throws for a value: ConvertToException. */
export function exceptionToThrow(frame: Frame, value: Value, isRethrow = false): Exception {
  const exception = makeThrown(value)
  exception.wasThrownFromThrowStatement = true
  // A stop by preference keeps the record of what it stopped at to itself.
  const carried = exception.netType.fullName === stopException ? undefined : exception.errorRecord?.exception
  if (carried !== undefined && isRuntimeException(carried)) carried.wasThrownFromThrowStatement = true
  exception.wasRethrown = isRethrow
  locate(recordOf(exception), frame)
  return exception
}

function makeThrown(value: Value): Exception {
  if (value instanceof Exception) {
    return isRuntimeException(value) ? value : wrap(value, new ErrorRecord(value, messageOf(value), 'OperationStopped'))
  }
  if (value instanceof ErrorRecord) {
    const wrapper = new Exception(`${space}RuntimeException`, value.text, value.exception)
    wrapper.errorRecord = value
    return wrapper
  }
  const message = isNull(value) ? 'ScriptHalted' : toText(value)
  const inner = new Exception(`${space}RuntimeException`, message)
  const record = new ErrorRecord(inner, message, 'OperationStopped', isNull(value) ? null : value)
  const wrapper = new Exception(`${space}RuntimeException`, message, inner)
  wrapper.errorRecord = record
  return wrapper
}

/** What a handler search found: the index among the types, and the record that becomes `$_`. */
export interface HandlerMatch {
  readonly index: number
  readonly record: ErrorRecord
}

/** Stands among the types for `catch { }` without types. */
export const catchAll = null

/**
 * Finds the catch clause for what was thrown: FindMatchingHandler. `types` in order of the clauses, `catchAll` last. Null: none matches (throw
 * it on). The most specific type wins over the exception and the one it wraps. Notes the error in `$Error`.
 */
export function findHandler(frame: Frame, thrown: unknown, types: readonly (NetType | null)[]): HandlerMatch | null {
  let exception = runtimeExceptionOf(thrown)
  const outer = exception
  locate(recordOf(outer), frame)
  noteError(frame, outer)
  // A lone `catch { }` takes the exception itself without looking at what it wraps.
  if (types.length === 1 && types[0] === catchAll) return { index: 0, record: copyRecord(recordOf(outer)) }
  const ranks = rank(types)
  let found = -1
  let foundRank = Number.MAX_SAFE_INTEGER
  let passed = exception
  let record = recordOf(outer)
  let holder = outer
  const consider = (candidate: Exception, owner: ErrorRecord): void => {
    const index = matchType(candidate.netType, types)
    if (index < 0) return
    const candidateRank = ranks[index]!
    if (candidateRank < foundRank || (candidateRank === foundRank && types[found] === catchAll)) {
      found = index
      foundRank = candidateRank
      passed = candidate
      record = owner
      holder = exception
    }
  }
  for (;;) {
    const owner = recordOf(exception)
    if (exception.inner !== null) consider(exception.inner, owner)
    if (foundRank > 0) consider(exception, owner)
    if (foundRank <= 0) break
    if (isA(exception, `${space}ActionPreferenceStopException`)) {
      const wrapped = owner.exception
      if (wrapped !== exception && isRuntimeException(wrapped)) {
        exception = wrapped
        continue
      }
      if (wrapped !== exception) consider(wrapped, owner)
    } else if (exception.inner?.inner && isA(exception, `${space}CmdletInvocationException`)) {
      consider(exception.inner.inner, owner)
    }
    break
  }
  if (found < 0) return null
  return { index: found, record: recordFor(holder, passed, record) }
}

/** A handler's copy of an exception's record: one that names only the exception it belongs to takes the one that matched. */
function recordFor(holder: Exception, passed: Exception, record = recordOf(holder)): ErrorRecord {
  return copyRecord(record, record.exception === holder ? passed : record.exception)
}

function isA(exception: Exception, name: string): boolean {
  return exception.netType.isA(declareException(name))
}

/** Per type, how many types before it derive from it. */
function rank(types: readonly (NetType | null)[]): number[] {
  const ranks: number[] = new Array(types.length).fill(0)
  let length = types.length
  if (length > 0 && types[length - 1] === catchAll) {
    ranks[length - 1] = length - 1
    length--
  }
  for (let i = 0; i < length - 1; i++) {
    for (let j = i + 1; j < length; j++)
      if (types[i] !== types[j] && types[j] !== null && types[i]?.isA(types[j]!)) ranks[j]!++
  }
  return ranks
}

/** The index of the type an exception's class matches: exactly, then as a base, then the catch-all; -1 for none. */
function matchType(type: NetType, types: readonly (NetType | null)[]): number {
  for (let i = 0; i < types.length; i++) if (types[i] === type) return i
  for (let i = 0; i < types.length; i++) if (types[i] !== null && type.isA(types[i]!)) return i
  return types.indexOf(catchAll)
}

/** Adds an exception's record to `$Error` and the -ErrorVariable lists in force, and makes `$?` false. */
function noteError(frame: Frame, exception: Exception): void {
  const shown = copyRecord(recordOf(exception))
  addToLists(frame.streams, 'error', shown)
  recordError(frame.session, shown)
  frame.session.questionMark = false
}

/** A trap of a statement list as the compiler hands it over: `run` executes its body with `$_` set; null type: any. */
export interface TrapHandler {
  readonly type: NetType | null
  /** Answers how the body ended: normally, with `continue`, or with `break`. */
  run(record: ErrorRecord): 'done' | 'continue' | 'break'
}

/**
 * A statement failed: CheckActionPreference. Returns when the next statement is to run; else throws the RuntimeException. Control flow is thrown
 * on. `traps`: those of the statement list, none or null where it has none.
 */
export function reportStatementError(frame: Frame, thrown: unknown, traps: readonly TrapHandler[] | null = null): void {
  if (isControlFlow(thrown)) throw thrown
  const exception = runtimeExceptionOf(thrown)
  const record = recordOf(exception)
  locate(record, frame)
  noteError(frame, exception)
  const { session } = frame
  let preference = errorActionOf(frame)
  if (traps !== null) preference = runTraps(frame, exception, traps)
  else if (session.propagates || exception.suppressesPrompt) throw exception
  else if (preference === 'Inquire') preference = askAboutError(frame, messageOf(exception))
  if (preference === 'SilentlyContinue' || preference === 'Ignore') return
  if (preference === 'Stop') {
    exception.suppressesPrompt = true
    throw exception
  }
  if (traps === null && exception.wasThrownFromThrowStatement) throw exception
  frame.streams.error.write(copyRecord(record))
  session.questionMark = false
}

/** Finds and runs the trap for an exception: ProcessTraps. */
function runTraps(frame: Frame, exception: Exception, traps: readonly TrapHandler[]): ActionPreference {
  const types = traps.map((trap) => trap.type)
  let index = -1
  let passed = exception
  if (exception.inner !== null) {
    index = matchType(exception.inner.netType, types)
    passed = exception.inner
  }
  if (index < 0 || types[index] === catchAll) {
    const outer = matchType(exception.netType, types)
    if (outer !== index) {
      index = outer
      passed = exception
    }
  }
  if (index < 0) return 'Stop'
  try {
    const end = traps[index]!.run(recordFor(exception, passed))
    if (end === 'continue') return 'SilentlyContinue'
    if (end === 'break') return 'Stop'
    const preference = errorActionOf(frame)
    if (preference !== 'Inquire' || exception.suppressesPrompt) return preference
    return askAboutError(frame, messageOf(passed))
  } finally {
    frame.session.questionMark = false
  }
}

/** What a command that is not found throws: placed at its name, with the name as it was invoked. */
export function placed(thrown: unknown, frame: Frame, spec: StageSpec, invocationName: string): unknown {
  const exception = runtimeExceptionOf(thrown)
  const record = recordOf(exception)
  const name = spec.ast.commandElements[0]
  if (record.invocationInfo === null && frame.block !== null && name !== undefined) {
    const invocation = new InvocationInfo(null, { source: frame.block.source, start: name.start, end: name.end })
    invocation.invocationName = invocationName
    setInvocation(record, invocation)
  }
  return exception
}

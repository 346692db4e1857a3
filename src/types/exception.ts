import { Fault } from '../kernel/fault.ts'
import { isStackOverflow } from '../kernel/stackOverflow.ts'
import type { Value } from '../kernel/value.ts'
import { ErrorRecord, Thrown } from './errorRecord.ts'
import { carriesRecord, declareException, exceptionFacts } from './exceptionTypes.ts'
import type { NetType } from './netType.ts'
import { requireType } from './netType.ts'
import { netText } from './text/netText.ts'

/** System.Exception and every class derived from it; `netType` tells which (script classes set their own). */
export class Exception {
  netType: NetType
  /** What it was made with; read `messageOf`. */
  message: string | null
  inner: Exception | null
  /** Further properties (ParamName, FileName, …) by name. */
  fields: Map<string, Value> | null
  hresult: number | null = null
  helpLink: string | null = null
  source: string | null = null
  /** The script stack when it was thrown; null for one that was only made. */
  stackTrace: string | null = null
  data: object | null = null
  /** The record of a RuntimeException and other exceptions that carry one; made when asked. */
  errorRecord: ErrorRecord | null = null
  wasThrownFromThrowStatement = false
  wasRethrown = false
  /** The user has been asked already what to do about it. */
  suppressesPrompt = false

  /** Whether it has been thrown where a script could see it. */
  get wasThrown(): boolean {
    return this.errorRecord !== null && this.errorRecord.stack !== null
  }

  constructor(
    type: NetType | string,
    message: string | null = null,
    inner: Exception | null = null,
    fields: Map<string, Value> | null = null,
  ) {
    this.netType = typeof type === 'string' ? requireType(type) : type
    this.message = message
    this.inner = inner
    this.fields = fields
  }
}

/** The nearest class in the hierarchy that mpsh knows facts about: a script class's .NET base. */
function factsOf(exception: Exception): ReturnType<typeof exceptionFacts> {
  for (let t: NetType | null = exception.netType; t !== null; t = t.base) {
    const facts = exceptionFacts(t.fullName)
    if (facts !== null) return facts
  }
  return null
}

/** The argument exceptions whose own message stands without the parameter's name. */
const plainArgumentExceptions = new Set([
  'System.Management.Automation.PSArgumentException',
  'System.Management.Automation.PSArgumentNullException',
])

/** Exception.Message: with the parameter's name and the actual value, as the argument exceptions add them. */
export function messageOf(exception: Exception): string {
  const facts = factsOf(exception)
  const { fields } = exception
  let text = exception.message
  if (text === null)
    text =
      facts === null || facts.message === ''
        ? (unwrittenMessage(exception) ?? `Exception of type '${exception.netType.fullName}' was thrown.`)
        : facts.message
  if (fields === null || (exception.message !== null && plainArgumentExceptions.has(exception.netType.fullName)))
    return text
  const causes = fields.get('InnerExceptions')
  if (causes !== undefined && causes !== null) {
    for (const cause of causes as Iterable<Value>) text += ` (${messageOf(cause as Exception)})`
    return text
  }
  const parameter = fields.get('ParamName')
  if (typeof parameter === 'string' && parameter !== '' && !text.includes(`(Parameter '${parameter}')`))
    text += ` (Parameter '${parameter}')`
  const actual = fields.get('ActualValue')
  if (actual !== undefined && actual !== null && !text.includes('\nActual value was '))
    text += `\nActual value was ${netText(actual)}.`
  const object = fields.get('ObjectName')
  if (typeof object === 'string' && object !== '' && !text.includes('Object name:'))
    text += `\nObject name: '${object}'.`
  return text
}

/** What the classes that make their message from other properties say. */
function unwrittenMessage(exception: Exception): string | null {
  const { fields } = exception
  if (fields === null) return null
  if (fields.has('ObjectName')) return 'Cannot access a disposed object.'
  const type = fields.get('TypeName')
  return typeof type === 'string' ? `The type initializer for '${type}' threw an exception.` : null
}

/** Exception.HResult. */
export function hresultOf(exception: Exception): number {
  return exception.hresult ?? factsOf(exception)?.hresult ?? -2146233088
}

/** Exception.ToString(): class and message, then the inner exceptions. */
export function exceptionText(exception: Exception): string {
  const message = messageOf(exception)
  let text = message === '' ? exception.netType.toString() : `${exception.netType}: ${message}`
  const file = exception.fields?.get('FileName')
  if (typeof file === 'string' && file !== '') text += `\nFile name: '${file}'`
  if (exception.inner !== null)
    text += `\n ---> ${exceptionText(exception.inner)}\n   --- End of inner exception stack trace ---`
  if (exception.stackTrace !== null) text += `\n${exception.stackTrace}`
  return text
}

/** The exception object of a fault; of a Thrown, its exception. */
export function exceptionOf(thrown: object): Exception {
  if (thrown instanceof Exception) return thrown
  if (thrown instanceof Thrown) return thrown.errorRecord.exception
  if (thrown instanceof Fault) {
    const inner = thrown.inner === undefined ? null : exceptionOf(thrown.inner)
    const exception = new Exception(declareException(thrown.exception), thrown.message, inner, fieldsOf(thrown))
    if (thrown.id !== undefined && carriesRecord(exception.netType)) {
      exception.errorRecord = new ErrorRecord(exception, thrown.id, thrown.category, (thrown.target ?? null) as Value)
    }
    return exception
  }
  return foreignException(thrown)
}

function fieldsOf(fault: Fault): Map<string, Value> | null {
  return fault.properties === undefined ? null : (new Map(fault.properties) as Map<string, Value>)
}

/** Errors of the JavaScript engine: what the .NET runtime calls them. */
function foreignException(thrown: object): Exception {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (thrown instanceof RangeError) {
    if (isStackOverflow(thrown)) {
      return new Exception(
        'System.Management.Automation.ScriptCallDepthException',
        'The script failed due to call depth overflow.',
      )
    }
    if (/(?:string|array|buffer|size|length|BigInt)/i.test(message)) return new Exception('System.OutOfMemoryException')
  }
  const exception = new Exception('System.InvalidOperationException', `Internal error: ${message}`)
  exception.stackTrace = thrown instanceof Error ? (thrown.stack ?? null) : null
  return exception
}

export { declareException as exceptionType } from './exceptionTypes.ts'

import { Fault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import type { ErrorRecord } from './errorRecord.ts'
import { NetType } from './netType.ts'
import { typeByFullName } from './registry.ts'

/** An instance of System.Exception or a class derived from it, `netType` telling which. Script classes that derive from one use it as well. */
export class ExceptionObject {
  readonly netType: NetType
  message: string
  readonly inner: ExceptionObject | null
  /** Further properties (ParamName, FileName, ErrorId, …) by name as declared. */
  readonly properties: Map<string, Value> = new Map()
  /** Of a RuntimeException: its record, made on first use. */
  record: ErrorRecord | null = null
  /** Of a RuntimeException: the error id its record gets. */
  errorId: string
  /** Of a RuntimeException: its record's category and target. */
  category: Fault['category'] = 'NotSpecified'
  target: Value = null
  wasThrownFromThrow = false
  wasRethrown = false
  /** The user was asked already what to do about it. */
  suppressesPrompt = false
  /** Exception.Data. */
  data: Value | undefined = undefined
  source: Value = null
  helpLink: Value = null
  hResult = -2146233088
  stackTrace: Value = null

  constructor(netType: NetType, message: string, inner: ExceptionObject | null = null) {
    this.netType = netType
    this.message = message
    this.inner = inner
    this.errorId = 'RuntimeException'
  }
}

/** The type of an exception class by full name; System.Exception's when it is unknown. */
export function exceptionType(fullName: string): NetType {
  return typeByFullName(fullName) ?? typeByFullName('System.Exception')!
}

/** The exception object of a fault, with its inner ones. The same fault gives the same object. */
export function exceptionOf(fault: Fault): ExceptionObject {
  const known = made.get(fault)
  if (known !== undefined) return known
  const inner = fault.inner === undefined ? null : exceptionOf(fault.inner)
  const exception = new ExceptionObject(exceptionType(fault.exception), fault.message, inner)
  if (fault.id !== undefined) exception.errorId = fault.id
  exception.category = fault.category
  exception.target = (fault.target ?? null) as Value
  if (fault.properties !== undefined)
    for (const [name, value] of fault.properties) exception.properties.set(name, (value ?? null) as Value)
  made.set(fault, exception)
  return exception
}

const made = new WeakMap<Fault, ExceptionObject>()

const runtimeName = 'System.Management.Automation.RuntimeException'

/** Whether an exception is a RuntimeException: the kind that carries an ErrorRecord of its own. */
export function isRuntimeException(exception: ExceptionObject): boolean {
  return exception.netType.isA(exceptionType(runtimeName))
}

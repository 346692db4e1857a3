/** System.Management.Automation.ErrorCategory, by name. */
export type ErrorCategory =
  | 'NotSpecified'
  | 'OpenError'
  | 'CloseError'
  | 'DeviceError'
  | 'DeadlockDetected'
  | 'InvalidArgument'
  | 'InvalidData'
  | 'InvalidOperation'
  | 'InvalidResult'
  | 'InvalidType'
  | 'MetadataError'
  | 'NotImplemented'
  | 'NotInstalled'
  | 'ObjectNotFound'
  | 'OperationStopped'
  | 'OperationTimeout'
  | 'SyntaxError'
  | 'ParserError'
  | 'PermissionDenied'
  | 'ResourceBusy'
  | 'ResourceExists'
  | 'ResourceUnavailable'
  | 'ReadError'
  | 'WriteError'
  | 'FromStdErr'
  | 'SecurityError'
  | 'ProtocolError'
  | 'ConnectionError'
  | 'AuthenticationError'
  | 'LimitsExceeded'
  | 'QuotaExceeded'
  | 'NotEnabled'

export interface FaultInit {
  /** ErrorId, without the `,Command` part; absent for a bare .NET exception (its class name serves as the id when a method call wraps it). */
  readonly id?: string
  readonly category?: ErrorCategory
  /** Full .NET name of the exception's class. */
  readonly exception: string
  readonly message: string
  /** The error record's TargetObject. */
  readonly target?: unknown
  /** The fault (or exception object) that caused this one: becomes InnerException. */
  readonly inner?: object
  /** Further properties of the exception object, such as ParamName, by name. */
  readonly properties?: ReadonlyMap<string, unknown>
}

/**
 * An error as data, thrown by code below the engine. The engine turns it into an ErrorRecord where a statement, a method call or a
 * command boundary catches it. Not a JavaScript Error: no stack is captured, so throwing is cheap.
 */
export class Fault {
  readonly id: string | undefined
  readonly category: ErrorCategory
  readonly exception: string
  readonly message: string
  readonly target: unknown
  readonly inner: object | undefined
  readonly properties: ReadonlyMap<string, unknown> | undefined

  constructor(init: FaultInit) {
    this.id = init.id
    this.category = init.category ?? 'NotSpecified'
    this.exception = init.exception
    this.message = init.message
    this.target = init.target
    this.inner = init.inner
    this.properties = init.properties
  }
}

/** A .NET exception thrown by a class in `dotnet/`: `throw netFault('System.ArgumentException', 'message')`. */
export function netFault(exception: string, message: string, properties?: ReadonlyMap<string, unknown>): Fault {
  return new Fault({ exception, message, properties })
}

/** An engine error of class RuntimeException (or the one named) with pwsh's error id. */
export function runtimeFault(
  id: string,
  message: string,
  category: ErrorCategory = 'InvalidOperation',
  exception = 'System.Management.Automation.RuntimeException',
  target?: unknown,
): Fault {
  return new Fault({ id, category, exception, message, target })
}

import type { Value } from '../kernel/value.ts'
import type { ErrorRecord } from './errorRecord.ts'
import { Exception } from './exception.ts'
import { systemErrorMessage } from './exceptionSpecials.ts'
import type { MemberImplementation } from './netType.ts'
import { requireType } from './netType.ts'

/** Properties that a class adds: name and type. Most are read-only in .NET; scripts only read them. */
const fields: ReadonlyMap<string, string> = new Map([
  ['System.ArgumentException', 'Message:String ParamName:String'],
  ['System.ArgumentOutOfRangeException', 'Message:String ActualValue:Object'],
  ['System.ObjectDisposedException', 'Message:String ObjectName:String'],
  ['System.TypeLoadException', 'TypeName:String'],
  ['System.TypeInitializationException', 'TypeName:String'],
  ['System.BadImageFormatException', 'FileName:String'],
  ['System.IO.FileNotFoundException', 'Message:String FileName:String FusionLog:String'],
  ['System.IO.FileLoadException', 'Message:String FileName:String FusionLog:String'],
  ['System.AggregateException', 'InnerExceptions:System.Collections.ObjectModel.ReadOnlyCollection<Exception>'],
  ['System.OperationCanceledException', 'CancellationToken:System.Threading.CancellationToken'],
  ['System.Runtime.InteropServices.ExternalException', 'ErrorCode:Int32'],
  ['System.ComponentModel.Win32Exception', 'NativeErrorCode:Int32'],
  ['System.Net.Sockets.SocketException', 'SocketErrorCode:System.Net.Sockets.SocketError'],
  ['System.Globalization.CultureNotFoundException', 'InvalidCultureName:String'],
  ['System.Xml.XmlException', 'LineNumber:Int32 LinePosition:Int32 SourceUri:String'],
  [
    'System.Text.RegularExpressions.RegexParseException',
    'Error:System.Text.RegularExpressions.RegexParseError Offset:Int32',
  ],
  ['System.Text.RegularExpressions.RegexMatchTimeoutException', 'Pattern:String Input:String MatchTimeout:TimeSpan'],
  [
    'System.Management.Automation.ParameterBindingException',
    'ParameterName:String ParameterType:Type TypeSpecified:Type ErrorId:String Line:Int64 Offset:Int64 CommandInvocation:System.Management.Automation.InvocationInfo',
  ],
  [
    'System.Management.Automation.CommandNotFoundException',
    'ErrorRecord:System.Management.Automation.ErrorRecord CommandName:String',
  ],
  [
    'System.Management.Automation.SessionStateException',
    'ErrorRecord:System.Management.Automation.ErrorRecord ItemName:String SessionStateCategory:System.Management.Automation.SessionStateCategory',
  ],
  ['System.Management.Automation.ParseException', 'Errors:System.Management.Automation.Language.ParseError[]'],
  ['System.Management.Automation.ScriptCallDepthException', 'CallDepth:Int32'],
  [
    'Microsoft.PowerShell.Commands.HttpResponseException',
    'Response:System.Net.Http.HttpResponseMessage StatusCode:System.Net.HttpStatusCode',
  ],
  ['System.Management.Automation.NativeCommandExitException', 'Path:String ExitCode:Int32 ProcessId:Int32'],
  [
    'System.Management.Automation.RemoteException',
    'SerializedRemoteException:System.Management.Automation.PSObject SerializedRemoteInvocationInfo:System.Management.Automation.PSObject',
  ],
])

/** Name and type of the properties a class declares. */
export function fieldsDeclaredBy(name: string): (readonly [string, string])[] {
  const written = fields.get(name)
  if (written === undefined) return []
  return written.split(' ').map((f) => [f.slice(0, f.indexOf(':')), f.slice(f.indexOf(':') + 1)] as const)
}

const usual: readonly string[] = ['', 'String message', 'String message, Exception innerException']

/** Constructors other than the usual three. */
const unusual: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'System.ArgumentException',
    [...usual, 'String message, String paramName, Exception innerException', 'String message, String paramName'],
  ],
  [
    'System.ArgumentNullException',
    ['', 'String paramName', 'String message, Exception innerException', 'String paramName, String message'],
  ],
  [
    'System.ArgumentOutOfRangeException',
    [
      '',
      'String paramName',
      'String paramName, String message',
      'String message, Exception innerException',
      'String paramName, Object actualValue, String message',
    ],
  ],
  ['System.InvalidCastException', [...usual, 'String message, Int32 hresult']],
  [
    'System.ObjectDisposedException',
    ['String objectName', 'String objectName, String message', 'String message, Exception innerException'],
  ],
  ['System.TypeInitializationException', ['String typeName, Exception innerException']],
  [
    'System.BadImageFormatException',
    [...usual, 'String message, String fileName', 'String message, String fileName, Exception innerException'],
  ],
  [
    'System.IO.FileNotFoundException',
    [...usual, 'String message, String fileName', 'String message, String fileName, Exception innerException'],
  ],
  [
    'System.IO.FileLoadException',
    [...usual, 'String message, String fileName', 'String message, String fileName, Exception innerException'],
  ],
  ['System.IO.IOException', [...usual, 'String message, Int32 hresult']],
  [
    'System.AggregateException',
    [...usual, 'params Exception[] innerExceptions', 'String message, params Exception[] innerExceptions'],
  ],
  [
    'System.OperationCanceledException',
    [
      ...usual,
      'System.Threading.CancellationToken cancellationToken',
      'String message, System.Threading.CancellationToken cancellationToken',
    ],
  ],
  [
    'System.ComponentModel.Win32Exception',
    [...usual, 'Int32 nativeErrorCode', 'Int32 nativeErrorCode, String message'],
  ],
  ['System.Runtime.InteropServices.ExternalException', [...usual, 'String message, Int32 hresult']],
  ['System.Runtime.InteropServices.COMException', [...usual, 'String message, Int32 hresult']],
  [
    'System.Globalization.CultureNotFoundException',
    [...usual, 'String paramName, String message', 'String paramName, String invalidCultureName, String message'],
  ],
  [
    'System.Xml.XmlException',
    [...usual, 'String message, Exception innerException, Int32 lineNumber, Int32 linePosition'],
  ],
  ['System.Text.RegularExpressions.RegexParseException', []],
  [
    'System.Management.Automation.RuntimeException',
    [...usual, 'String message, Exception innerException, System.Management.Automation.ErrorRecord errorRecord'],
  ],
  ['System.Management.Automation.PSArgumentException', [...usual, 'String message, String paramName']],
  [
    'System.Management.Automation.PSArgumentNullException',
    ['', 'String paramName', 'String message, Exception innerException', 'String paramName, String message'],
  ],
  [
    'System.Management.Automation.PSArgumentOutOfRangeException',
    [
      '',
      'String paramName',
      'String paramName, Object actualValue, String message',
      'String message, Exception innerException',
    ],
  ],
  [
    'System.Management.Automation.PSObjectDisposedException',
    ['String objectName', 'String objectName, String message', 'String message, Exception innerException'],
  ],
  [
    'System.Management.Automation.ParseException',
    [...usual, 'System.Management.Automation.Language.ParseError[] errors'],
  ],
])

function assign(exception: Exception, parameter: string, value: Value): void {
  switch (parameter) {
    case 'message':
      exception.message = value as string | null
      break
    case 'innerException':
      exception.inner = value as Exception | null
      break
    case 'hresult':
      exception.hresult = value as number
      break
    case 'errorRecord':
      exception.errorRecord = value as ErrorRecord | null
      break
    case 'innerExceptions':
      exception.inner = firstOf(value)
      ;(exception.fields ??= new Map()).set('InnerExceptions', value)
      break
    case 'nativeErrorCode':
      exception.message ??= systemErrorMessage(value as number)
      ;(exception.fields ??= new Map()).set('NativeErrorCode', value)
      break
    default:
      ;(exception.fields ??= new Map()).set(parameter[0]!.toUpperCase() + parameter.slice(1), value)
  }
}

function firstOf(values: Value): Exception | null {
  for (const value of values as Iterable<Value>) return value as Exception
  return null
}

/** The constructors of an exception class as member declarations. */
export function constructorsOf(name: string): Record<string, MemberImplementation> {
  const members: Record<string, MemberImplementation> = {}
  for (const parameters of unusual.get(name) ?? usual) {
    const names = parameters === '' ? [] : parameters.split(', ').map((p) => p.slice(p.lastIndexOf(' ') + 1))
    members[`new(${parameters})`] = (...args: Value[]) => {
      const exception = new Exception(requireType(name))
      names.forEach((parameter, i) => {
        assign(exception, parameter, args[i] ?? null)
      })
      return exception
    }
  }
  return members
}

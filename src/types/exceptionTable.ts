/**
 * The exception classes scripts meet: name | base | assembly | message of a new one | HResult | error id/category of its error record.
 * Names are within System; '' repeats the default: assembly System.Private.CoreLib, message "Exception of type '…' was thrown.", the base's HResult, no record.
 */
export const exceptionTable: string = `
BadImageFormatException|SystemException||Format of the executable (.exe) or library (.dll) is invalid.|-2147024885|
Exception|Object|||-2146233088|
TypeLoadException|SystemException||Failure has occurred while loading a type.|-2146233054|
AccessViolationException|SystemException||Attempted to read or write protected memory. This is often an indication that other memory is corrupt.|-2147467261|
AggregateException|Exception||One or more errors occurred.||
AppDomainUnloadedException|SystemException||Attempted to access an unloaded AppDomain.|-2146234348|
ApplicationException|Exception||Error in the application.|-2146232832|
ArgumentException|SystemException||Value does not fall within the expected range.|-2147024809|
ArgumentNullException|ArgumentException||Value cannot be null.|-2147467261|
ArgumentOutOfRangeException|ArgumentException||Specified argument was out of the range of valid values.|-2146233086|
ArithmeticException|SystemException||Overflow or underflow in the arithmetic operation.|-2147024362|
ArrayTypeMismatchException|SystemException||Attempted to access an element as a type incompatible with the array.|-2146233085|
DivideByZeroException|ArithmeticException||Attempted to divide by zero.|-2147352558|
DllNotFoundException|TypeLoadException||Dll was not found.|-2146233052|
EntryPointNotFoundException|TypeLoadException||Entry point was not found.|-2146233053|
ExecutionEngineException|SystemException||Internal error in the runtime.|-2146233082|
FieldAccessException|MemberAccessException||Attempted to access a field that is not accessible by the caller.|-2146233081|
FormatException|SystemException||One of the identified items was in an invalid format.|-2146233033|
IndexOutOfRangeException|SystemException||Index was outside the bounds of the array.|-2146233080|
InsufficientExecutionStackException|SystemException||Insufficient stack to continue executing the program safely. This can happen from having too many functions on the call stack or function on the stack using too much stack space.|-2146232968|
InsufficientMemoryException|OutOfMemoryException||Insufficient memory to continue the execution of the program.|-2146233027|
InvalidCastException|SystemException||Specified cast is not valid.|-2147467262|
InvalidOperationException|SystemException||Operation is not valid due to the current state of the object.|-2146233079|
InvalidProgramException|SystemException||Common Language Runtime detected an invalid program.|-2146233030|
InvalidTimeZoneException|Exception||||
MemberAccessException|SystemException||Cannot access member.|-2146233062|
MethodAccessException|MemberAccessException||Attempt to access the method failed.|-2146233072|
MissingFieldException|MissingMemberException||Attempted to access a non-existing field.|-2146233071|
MissingMemberException|MemberAccessException||Attempted to access a missing member.|-2146233070|
MissingMethodException|MissingMemberException||Attempted to access a missing method.|-2146233069|
NotFiniteNumberException|ArithmeticException||Number encountered was not a finite quantity.|-2146233048|
NotImplementedException|SystemException||The method or operation is not implemented.|-2147467263|
NotSupportedException|SystemException||Specified method is not supported.|-2146233067|
NullReferenceException|SystemException||Object reference not set to an instance of an object.|-2147467261|
ObjectDisposedException|InvalidOperationException||||
OperationCanceledException|SystemException||The operation was canceled.|-2146233029|
OutOfMemoryException|SystemException||Insufficient memory to continue the execution of the program.|-2147024882|
OverflowException|ArithmeticException||Arithmetic operation resulted in an overflow.|-2146233066|
PlatformNotSupportedException|NotSupportedException||Operation is not supported on this platform.|-2146233031|
RankException|SystemException||Attempted to operate on an array with the incorrect number of dimensions.|-2146233065|
StackOverflowException|SystemException||Operation caused a stack overflow.|-2147023895|
SystemException|Exception||System error.|-2146233087|
TimeoutException|SystemException||The operation has timed out.|-2146233083|
TimeZoneNotFoundException|Exception||||
TypeAccessException|TypeLoadException||Attempt to access the type failed.|-2146233021|
TypeInitializationException|SystemException||||
TypeUnloadedException|SystemException||Type had been unloaded.|-2146234349|
UnauthorizedAccessException|SystemException||Attempted to perform an unauthorized operation.|-2147024891|
Security.SecurityException|SystemException||Security error.|-2146233078|
Security.VerificationException|SystemException||Operation could destabilize the runtime.|-2146233075|
Globalization.CultureNotFoundException|ArgumentException||Culture is not supported.||
ComponentModel.Win32Exception|Runtime.InteropServices.ExternalException||Unknown error 203|-2147467259|
Threading.AbandonedMutexException|SystemException||The wait completed due to an abandoned mutex.|-2146233043|
Threading.LockRecursionException|Exception||||
Threading.SemaphoreFullException|SystemException||Adding the specified count to the semaphore would cause it to exceed its maximum count.||
Threading.SynchronizationLockException|SystemException||Object synchronization method was called from an unsynchronized block of code.|-2146233064|
Threading.ThreadAbortException|SystemException||||
Threading.ThreadInterruptedException|SystemException||Thread was interrupted from a waiting state.|-2146233063|
Threading.ThreadStartException|SystemException||||
Threading.ThreadStateException|SystemException||Thread was in an invalid state for the operation being executed.|-2146233056|
Threading.WaitHandleCannotBeOpenedException|ApplicationException||No handle of the given name exists.|-2146233044|
Threading.Tasks.TaskCanceledException|OperationCanceledException||A task was canceled.||
Threading.Tasks.TaskSchedulerException|Exception||An exception was thrown by a TaskScheduler.||
Text.DecoderFallbackException|ArgumentException||Value does not fall within the expected range.||
Text.EncoderFallbackException|ArgumentException||Value does not fall within the expected range.||
Runtime.Serialization.SerializationException|SystemException||Serialization error.|-2146233076|
Runtime.InteropServices.COMException|Runtime.InteropServices.ExternalException||Unexpected HRESULT has been returned from a call to a COM component.|-2147467259|
Runtime.InteropServices.ExternalException|SystemException||External component has thrown an exception.|-2147467259|
Runtime.CompilerServices.RuntimeWrappedException|Exception||||
Runtime.CompilerServices.SwitchExpressionException|InvalidOperationException||Non-exhaustive switch expression failed to match its input.||
Reflection.AmbiguousMatchException|SystemException||Ambiguous match found.|-2147475171|
Reflection.CustomAttributeFormatException|FormatException||Binary format of the specified custom attribute was invalid.|-2146232827|
Reflection.InvalidFilterCriteriaException|ApplicationException||Specified filter criteria was invalid.|-2146232831|
Reflection.ReflectionTypeLoadException|SystemException||||
IO.FileLoadException|IO.IOException||Could not load the specified file.|-2146232799|
IO.FileNotFoundException|IO.IOException||Unable to find the specified file.|-2147024894|
IO.DirectoryNotFoundException|IO.IOException||Attempted to access a path that is not on the disk.|-2147024893|
IO.EndOfStreamException|IO.IOException||Attempted to read past the end of the stream.|-2147024858|
IO.InvalidDataException|SystemException||Found invalid data while decoding.||
IO.IOException|SystemException||I/O error occurred.|-2146232800|
IO.PathTooLongException|IO.IOException||The specified file name or path is too long, or a component of the specified path is too long.|-2147024690|
Diagnostics.UnreachableException|Exception||The program executed an instruction that was thought to be unreachable.||
Collections.Generic.KeyNotFoundException|SystemException||The given key was not present in the dictionary.|-2146232969|
Text.Json.JsonException|Exception|System.Text.Json|||
Threading.BarrierPostPhaseException|Exception|System.Threading|The postPhaseAction failed with an exception.||
Management.Automation.ExtendedTypeSystemException|Management.Automation.RuntimeException|System.Management.Automation|System.Management.Automation.ExtendedTypeSystemException||RuntimeException/NotSpecified
Management.Automation.MethodException|Management.Automation.ExtendedTypeSystemException|System.Management.Automation|System.Management.Automation.MethodException||RuntimeException/NotSpecified
Management.Automation.MethodInvocationException|Management.Automation.MethodException|System.Management.Automation|System.Management.Automation.MethodInvocationException||RuntimeException/NotSpecified
Management.Automation.GetValueException|Management.Automation.ExtendedTypeSystemException|System.Management.Automation|System.Management.Automation.GetValueException||RuntimeException/NotSpecified
Management.Automation.PropertyNotFoundException|Management.Automation.ExtendedTypeSystemException|System.Management.Automation|System.Management.Automation.PropertyNotFoundException||RuntimeException/NotSpecified
Management.Automation.GetValueInvocationException|Management.Automation.GetValueException|System.Management.Automation|System.Management.Automation.GetValueInvocationException||RuntimeException/NotSpecified
Management.Automation.SetValueException|Management.Automation.ExtendedTypeSystemException|System.Management.Automation|System.Management.Automation.SetValueException||RuntimeException/NotSpecified
Management.Automation.SetValueInvocationException|Management.Automation.SetValueException|System.Management.Automation|System.Management.Automation.SetValueInvocationException||RuntimeException/NotSpecified
Management.Automation.PSInvalidCastException|InvalidCastException|System.Management.Automation|System.Management.Automation.PSInvalidCastException||PSInvalidCastException/InvalidArgument
Management.Automation.InvalidPowerShellStateException|SystemException|System.Management.Automation|The state of the current PowerShell instance is not valid for this operation.||
Management.Automation.ScriptBlockToPowerShellNotSupportedException|Management.Automation.RuntimeException|System.Management.Automation|System.Management.Automation.ScriptBlockToPowerShellNotSupportedException||RuntimeException/NotSpecified
Management.Automation.PSSecurityException|Management.Automation.RuntimeException|System.Management.Automation|Cannot run software. Permission is denied.||UnauthorizedAccess/SecurityError
Management.Automation.NativeCommandExitException|Management.Automation.RuntimeException|System.Management.Automation|||
Management.Automation.RemoteException|Management.Automation.RuntimeException|System.Management.Automation|System error.||RuntimeException/NotSpecified
Management.Automation.WildcardPatternException|Management.Automation.RuntimeException|System.Management.Automation|System error.||RuntimeException/NotSpecified
Management.Automation.InvalidJobStateException|SystemException|System.Management.Automation|The state of the current job instance is not valid for this operation.||
Management.Automation.JobFailedException|SystemException|System.Management.Automation|||
Management.Automation.CommandNotFoundException|Management.Automation.RuntimeException|System.Management.Automation|System error.||CommandNotFoundException/ObjectNotFound
Management.Automation.ScriptRequiresException|Management.Automation.RuntimeException|System.Management.Automation|System error.||RuntimeException/NotSpecified
Management.Automation.ApplicationFailedException|Management.Automation.RuntimeException|System.Management.Automation|System error.||NativeCommandFailed/ResourceUnavailable
Management.Automation.CmdletInvocationException|Management.Automation.RuntimeException|System.Management.Automation|System error.||CmdletInvocationException/NotSpecified
Management.Automation.CmdletProviderInvocationException|Management.Automation.CmdletInvocationException|System.Management.Automation|System error.||CmdletInvocationException/NotSpecified
Management.Automation.PipelineStoppedException|Management.Automation.RuntimeException|System.Management.Automation|The pipeline has been stopped.||PipelineStopped/OperationStopped
Management.Automation.PipelineClosedException|Management.Automation.RuntimeException|System.Management.Automation|System error.||RuntimeException/NotSpecified
Management.Automation.ActionPreferenceStopException|Management.Automation.RuntimeException|System.Management.Automation|Running commands is prevented by Stop policy settings.||ActionPreferenceStop/OperationStopped
Management.Automation.ParentContainsErrorRecordException|SystemException|System.Management.Automation|||
Management.Automation.RedirectedException|Management.Automation.RuntimeException|System.Management.Automation|System error.||RedirectedException/NotSpecified
Management.Automation.ScriptCallDepthException|SystemException|System.Management.Automation|The script failed due to call depth overflow.||CallDepthOverflow/InvalidOperation
Management.Automation.PipelineDepthException|SystemException|System.Management.Automation|The pipeline failed due to call depth overflow.||CallDepthOverflow/InvalidOperation
Management.Automation.HaltCommandException|SystemException|System.Management.Automation|The command was stopped by the user.||
Management.Automation.MetadataException|Management.Automation.RuntimeException|System.Management.Automation|System.Management.Automation.MetadataException||RuntimeException/MetadataError
Management.Automation.ValidationMetadataException|Management.Automation.MetadataException|System.Management.Automation|System.Management.Automation.ValidationMetadataException||RuntimeException/MetadataError
Management.Automation.ArgumentTransformationMetadataException|Management.Automation.MetadataException|System.Management.Automation|System.Management.Automation.ArgumentTransformationMetadataException||RuntimeException/MetadataError
Management.Automation.ParsingMetadataException|Management.Automation.MetadataException|System.Management.Automation|System.Management.Automation.ParsingMetadataException||RuntimeException/MetadataError
Management.Automation.PSArgumentException|ArgumentException|System.Management.Automation|Value does not fall within the expected range.||Argument/InvalidArgument
Management.Automation.PSArgumentNullException|ArgumentNullException|System.Management.Automation|Value cannot be null.||ArgumentNull/InvalidArgument
Management.Automation.PSArgumentOutOfRangeException|ArgumentOutOfRangeException|System.Management.Automation|Specified argument was out of the range of valid values.||ArgumentOutOfRange/InvalidArgument
Management.Automation.PSInvalidOperationException|InvalidOperationException|System.Management.Automation|Operation is not valid due to the current state of the object.||InvalidOperation/InvalidOperation
Management.Automation.PSNotImplementedException|NotImplementedException|System.Management.Automation|The method or operation is not implemented.||NotImplemented/NotImplemented
Management.Automation.PSNotSupportedException|NotSupportedException|System.Management.Automation|Specified method is not supported.||NotSupported/NotImplemented
Management.Automation.PSObjectDisposedException|ObjectDisposedException|System.Management.Automation|||ObjectDisposed/InvalidOperation
Management.Automation.ParameterBindingException|Management.Automation.RuntimeException|System.Management.Automation|||RuntimeException/NotSpecified
Management.Automation.ParameterBindingValidationException|Management.Automation.ParameterBindingException|System.Management.Automation|||RuntimeException/NotSpecified
Management.Automation.ParameterBindingArgumentTransformationException|Management.Automation.ParameterBindingException|System.Management.Automation|||RuntimeException/NotSpecified
Management.Automation.ParameterBindingParameterDefaultValueException|Management.Automation.ParameterBindingException|System.Management.Automation|||RuntimeException/NotSpecified
Management.Automation.ParseException|Management.Automation.RuntimeException|System.Management.Automation|System error.||Parse/ParserError
Management.Automation.IncompleteParseException|Management.Automation.ParseException|System.Management.Automation|System error.||IncompleteParse/ParserError
Microsoft.PowerShell.Commands.WriteErrorException|SystemException|Microsoft.PowerShell.Commands.Utility|"The Write-Error cmdlet reported an error."||
Management.Automation.RuntimeException|SystemException|System.Management.Automation|System error.||RuntimeException/NotSpecified
Management.Automation.ProviderInvocationException|Management.Automation.RuntimeException|System.Management.Automation|System error.||ProviderInvocationException/NotSpecified
Management.Automation.SessionStateException|Management.Automation.RuntimeException|System.Management.Automation|System error.||SessionStateException/InvalidArgument
Management.Automation.SessionStateUnauthorizedAccessException|Management.Automation.SessionStateException|System.Management.Automation|System error.||SessionStateException/InvalidArgument
Management.Automation.ProviderNotFoundException|Management.Automation.SessionStateException|System.Management.Automation|System error.||SessionStateException/InvalidArgument
Management.Automation.ProviderNameAmbiguousException|Management.Automation.ProviderNotFoundException|System.Management.Automation|System error.||SessionStateException/InvalidArgument
Management.Automation.DriveNotFoundException|Management.Automation.SessionStateException|System.Management.Automation|System error.||SessionStateException/InvalidArgument
Management.Automation.ItemNotFoundException|Management.Automation.SessionStateException|System.Management.Automation|System error.||SessionStateException/InvalidArgument
Management.Automation.Remoting.PSRemotingDataStructureException|Management.Automation.RuntimeException|System.Management.Automation|An error of type "System.Management.Automation.Remoting.PSRemotingDataStructureException" has occurred.||System.Management.Automation.Remoting.PSRemotingDataStructureException/ResourceUnavailable
Management.Automation.Remoting.PSRemotingTransportException|Management.Automation.RuntimeException|System.Management.Automation|An error of type "System.Management.Automation.Remoting.PSRemotingTransportException" has occurred.||System.Management.Automation.Remoting.PSRemotingDataStructureException/ResourceUnavailable
Management.Automation.Remoting.PSRemotingTransportRedirectException|Management.Automation.Remoting.PSRemotingTransportException|System.Management.Automation|An error of type "System.Management.Automation.Remoting.PSRemotingTransportRedirectException" has occurred.||System.Management.Automation.Remoting.PSRemotingDataStructureException/ResourceUnavailable
Management.Automation.Host.HostException|Management.Automation.RuntimeException|System.Management.Automation|An error of type "System.Management.Automation.Host.HostException" has occurred.||System.Management.Automation.Host.HostException/ResourceUnavailable
Management.Automation.Host.PromptingException|Management.Automation.Host.HostException|System.Management.Automation|An error of type "System.Management.Automation.Host.PromptingException" has occurred.||System.Management.Automation.Host.PromptingException/ResourceUnavailable
Management.Automation.Runspaces.InvalidRunspaceStateException|SystemException|System.Management.Automation|The runspace state is not valid for this operation.||
Management.Automation.Runspaces.RunspaceOpenModuleLoadException|Management.Automation.RuntimeException|System.Management.Automation|||RuntimeException/NotSpecified
Management.Automation.Runspaces.InvalidPipelineStateException|SystemException|System.Management.Automation|The pipeline state is not valid for this operation.||
Management.Automation.Runspaces.InvalidRunspacePoolStateException|SystemException|System.Management.Automation|The state of the runspace pool is not valid for this operation.||
Management.Automation.Runspaces.TypeTableLoadException|Management.Automation.RuntimeException|System.Management.Automation|System error.||System.Management.Automation.Runspaces.TypeTableLoadException/InvalidData
Management.Automation.Runspaces.FormatTableLoadException|Management.Automation.RuntimeException|System.Management.Automation|System error.||System.Management.Automation.Runspaces.FormatTableLoadException/InvalidData
Xml.XmlException|SystemException|System.Private.Xml|An XML error has occurred.|-2146232000|
Xml.Xsl.XsltException|SystemException|System.Private.Xml||-2146231998|
Xml.Xsl.XsltCompileException|Xml.Xsl.XsltException|System.Private.Xml|||
Xml.XPath.XPathException|SystemException|System.Private.Xml||-2146231997|
ComponentModel.InvalidAsynchronousStateException|ArgumentException|System.ComponentModel.Primitives|Value does not fall within the expected range.||
ComponentModel.InvalidEnumArgumentException|ArgumentException|System.ComponentModel.Primitives|Value does not fall within the expected range.||
Security.AccessControl.PrivilegeNotHeldException|UnauthorizedAccessException|System.Security.AccessControl|Value does not fall within the expected range.|-2147024809|
Net.CookieException|FormatException|System.Net.Primitives|One of the identified items was in an invalid format.||
Net.Http.HttpRequestException|Exception|System.Net.Http|||
Microsoft.PowerShell.Commands.HttpResponseException|Net.Http.HttpRequestException|Microsoft.PowerShell.Commands.Utility|||
Net.Sockets.SocketException|ComponentModel.Win32Exception|System.Net.Primitives|Unknown error 203||
ComponentModel.LicenseException|SystemException|System.ComponentModel.TypeConverter|||
ComponentModel.WarningException|SystemException|System.ComponentModel.TypeConverter|||
Text.RegularExpressions.RegexMatchTimeoutException|TimeoutException|System.Text.RegularExpressions|The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.||
Text.RegularExpressions.RegexParseException|ArgumentException|System.Text.RegularExpressions|||
UriFormatException|FormatException|System.Private.Uri|One of the identified items was in an invalid format.||
IO.DriveNotFoundException|IO.IOException|System.IO.FileSystem.DriveInfo|Could not find the drive. The drive might not be ready or might not be mapped.|-2147024893|
Security.Principal.IdentityNotMappedException|SystemException|System.Security.Principal.Windows|Could not find the drive. The drive might not be ready or might not be mapped.|-2147024893|
Data.DataException|SystemException|System.Data.Common|Data Exception.|-2146232032|
Data.ConstraintException|Data.DataException|System.Data.Common|Constraint Exception.|-2146232022|
Data.DeletedRowInaccessibleException|Data.DataException|System.Data.Common|Deleted rows inaccessible.|-2146232031|
Data.DuplicateNameException|Data.DataException|System.Data.Common|Duplicate name not allowed.|-2146232030|
Data.InRowChangingEventException|Data.DataException|System.Data.Common|Operation not supported in the RowChanging event.|-2146232029|
Data.InvalidConstraintException|Data.DataException|System.Data.Common|Invalid constraint.|-2146232028|
Data.MissingPrimaryKeyException|Data.DataException|System.Data.Common|Missing primary key.|-2146232027|
Data.NoNullAllowedException|Data.DataException|System.Data.Common|Null not allowed.|-2146232026|
Data.ReadOnlyException|Data.DataException|System.Data.Common|Column is marked read only.|-2146232025|
Data.RowNotInTableException|Data.DataException|System.Data.Common|Row not found in table.|-2146232024|
Data.VersionNotFoundException|Data.DataException|System.Data.Common|Version not found.|-2146232023|
Data.DBConcurrencyException|SystemException|System.Data.Common|DB concurrency violation.|-2146232011|
Data.StrongTypingException|Data.DataException|System.Data.Common|Data Exception.|-2146232021|
Data.InvalidExpressionException|Data.DataException|System.Data.Common|Data Exception.||
Data.EvaluateException|Data.InvalidExpressionException|System.Data.Common|Data Exception.||
Data.SyntaxErrorException|Data.InvalidExpressionException|System.Data.Common|Data Exception.||
Data.Common.DbException|Runtime.InteropServices.ExternalException|System.Data.Common|||
Net.NetworkInformation.NetworkInformationException|ComponentModel.Win32Exception|System.Net.NetworkInformation|Unknown error 203||
`

import { fold } from '../kernel/text.ts'

/**
 * In which order reflection lists the properties of PowerShell's own classes: `Select-Object *`, lists and ConvertTo-Json show it. Classes that
 * derive from these have their own properties first, then these.
 */
const orders = `
System.Collections.ListDictionaryInternal = Count Keys IsReadOnly IsFixedSize IsSynchronized SyncRoot Values
System.RuntimeType = IsCollectible DeclaringMethod FullName AssemblyQualifiedName Namespace GUID IsEnum IsByRefLike IsConstructedGenericType IsGenericType IsGenericTypeDefinition GenericParameterAttributes IsSZArray GenericParameterPosition ContainsGenericParameters StructLayoutAttribute IsFunctionPointer IsUnmanagedFunctionPointer Name DeclaringType Assembly BaseType IsGenericParameter IsTypeDefinition IsSecurityCritical IsSecuritySafeCritical IsSecurityTransparent MemberType MetadataToken Module ReflectedType TypeHandle UnderlyingSystemType GenericTypeParameters
System.Exception = TargetSite Message Data InnerException HelpLink Source HResult StackTrace
System.ArgumentException = Message ParamName TargetSite Data InnerException HelpLink Source HResult StackTrace
System.Management.Automation.RuntimeException = ErrorRecord WasThrownFromThrowStatement TargetSite Message Data InnerException HelpLink Source HResult StackTrace
System.Management.Automation.ErrorRecord = Exception TargetObject CategoryInfo FullyQualifiedErrorId ErrorDetails InvocationInfo ScriptStackTrace PipelineIterationInfo
System.IO.FileNotFoundException = Message FileName FusionLog TargetSite Data InnerException HelpLink Source HResult StackTrace
System.Management.Automation.CommandNotFoundException = ErrorRecord CommandName WasThrownFromThrowStatement TargetSite Message Data InnerException HelpLink Source HResult StackTrace
System.Management.Automation.ItemNotFoundException = ErrorRecord ItemName SessionStateCategory WasThrownFromThrowStatement TargetSite Message Data InnerException HelpLink Source HResult StackTrace
System.Management.Automation.ErrorCategoryInfo = Category Activity Reason TargetName TargetType
System.Management.Automation.InvocationInfo = MyCommand BoundParameters UnboundArguments ScriptLineNumber OffsetInLine HistoryId ScriptName Line Statement PositionMessage PSScriptRoot PSCommandPath InvocationName PipelineLength PipelinePosition ExpectingInput CommandOrigin DisplayScriptPosition
System.Management.Automation.AliasInfo = ReferencedCommand ResolvedCommand Definition Options Description OutputType Name CommandType Source Version Visibility ModuleName Module RemotingCapability Parameters ParameterSets
System.Management.Automation.FunctionInfo = ScriptBlock CmdletBinding DefaultParameterSet Definition Options Description Verb Noun HelpFile OutputType Name CommandType Source Version Visibility ModuleName Module RemotingCapability Parameters ParameterSets
System.Management.Automation.CmdletInfo = Verb Noun HelpFile PSSnapIn Version ImplementingType Definition DefaultParameterSet OutputType Options Name CommandType Source Visibility ModuleName Module RemotingCapability Parameters ParameterSets
System.Management.Automation.PSVariable = Name Description Value Visibility Module ModuleName Options Attributes
System.Management.Automation.Job = StatusMessage HasMoreData Location Command JobStateInfo Finished InstanceId Id Name ChildJobs PSBeginTime PSEndTime PSJobTypeName Output Error Progress Verbose Debug Warning Information
System.Management.Automation.WarningRecord = FullyQualifiedWarningId Message InvocationInfo PipelineIterationInfo
System.Management.Automation.InformationRecord = MessageData Source TimeGenerated Tags User Computer ProcessId NativeThreadId ManagedThreadId
System.Management.Automation.ParameterBindingException = Message ParameterName ParameterType TypeSpecified ErrorId Line Offset CommandInvocation ErrorRecord WasThrownFromThrowStatement TargetSite Data InnerException HelpLink Source HResult StackTrace
System.Management.Automation.ScriptBlock = Attributes File IsFilter IsConfiguration Module StartPosition DebuggerHidden Id Ast
System.Management.Automation.PSCredential = UserName Password
System.Management.Automation.PathInfo = Drive Provider ProviderPath Path
System.Management.Automation.PSDriveInfo = CurrentLocation Name Provider Root Description MaximumSize Credential DisplayRoot VolumeSeparatedByColon
System.Management.Automation.PSModuleInfo = LogPipelineExecutionDetails Name Path ImplementingAssembly Definition Description Guid HelpInfoUri ModuleBase PrivateData ExperimentalFeatures Tags ProjectUri IconUri LicenseUri ReleaseNotes RepositorySourceLocation Version ModuleType Author AccessMode ClrVersion CompanyName Copyright DotNetFrameworkVersion ExportedFunctions Prefix ExportedCmdlets ExportedCommands FileList CompatiblePSEditions ModuleList NestedModules PowerShellHostName PowerShellHostVersion PowerShellVersion ProcessorArchitecture Scripts RequiredAssemblies RequiredModules RootModule ExportedVariables ExportedAliases ExportedDscResources SessionState OnRemove ExportedFormatFiles ExportedTypeFiles
System.Management.Automation.HostInformationMessage = Message NoNewLine ForegroundColor BackgroundColor
System.Management.Automation.CallStackFrame = ScriptName ScriptLineNumber InvocationInfo Position FunctionName
System.Management.Automation.ErrorDetails = Message RecommendedAction
System.Management.Automation.PSNoteProperty = MemberType IsSettable IsGettable Value TypeNameOfValue Name IsInstance
System.Management.Automation.PSMethod = MemberType OverloadDefinitions TypeNameOfValue Value Name IsInstance
System.Management.Automation.ApplicationInfo = Path Extension Definition Source Version Visibility OutputType Name CommandType ModuleName Module RemotingCapability Parameters ParameterSets
System.Management.Automation.ExternalScriptInfo = Path Definition Source Visibility ScriptBlock OutputType ScriptContents OriginalEncoding Name CommandType Version ModuleName Module RemotingCapability Parameters ParameterSets
System.Management.Automation.ProviderInfo = ImplementingType HelpFile Name PSSnapIn ModuleName Module Description Capabilities Home Drives VolumeSeparatedByColon ItemSeparator AltItemSeparator
Microsoft.PowerShell.Commands.GenericMeasureInfo = Count Average Sum Maximum Minimum StandardDeviation Property
Microsoft.PowerShell.Commands.TextMeasureInfo = Lines Words Characters Property
Microsoft.PowerShell.Commands.GroupInfo = Values Count Group Name
Microsoft.PowerShell.Commands.MatchInfo = IgnoreCase LineNumber Line Filename Path Pattern Context Matches
Microsoft.PowerShell.Commands.MemberDefinition = TypeName Name MemberType Definition
Microsoft.PowerShell.Commands.HistoryInfo = Id CommandLine ExecutionStatus StartExecutionTime EndExecutionTime Duration
System.Management.Automation.PSVersionHashTable = Keys IsReadOnly IsFixedSize IsSynchronized Values SyncRoot Count
`

let table: ReadonlyMap<string, readonly string[]> | null = null

function readTable(): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, readonly string[]>()
  for (const line of orders.trim().split('\n')) {
    const [name, properties] = line.split(' = ') as [string, string]
    made.set(name, properties.split(' ').map(fold))
  }
  return made
}

/** Puts a class's properties (by folded name) into reflection's order, where it is known. Those not listed come last. */
export function orderProperties<T>(typeName: string, properties: Map<string, T>): void {
  table ??= readTable()
  const order = table.get(typeName)
  if (order === undefined) return
  const all = [...properties]
  properties.clear()
  const byName = new Map(all)
  for (const name of order) {
    const property = byName.get(name)
    if (property !== undefined) properties.set(name, property)
  }
  for (const [name, property] of all) if (!properties.has(name)) properties.set(name, property)
}

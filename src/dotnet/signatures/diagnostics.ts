import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const diagnosticsSignatures = signatureTable(
  () => `
## System.Diagnostics.Stopwatch : Object @System.Private.CoreLib
new()
static Frequency: Int64
static IsHighResolution: Boolean
IsRunning: Boolean
Elapsed: TimeSpan
ElapsedMilliseconds: Int64
ElapsedTicks: Int64
Start(): Void
static StartNew(): System.Diagnostics.Stopwatch
Stop(): Void
Reset(): Void
Restart(): Void
ToString(): String
static GetElapsedTime(Int64 startingTimestamp): TimeSpan
static GetElapsedTime(Int64 startingTimestamp, Int64 endingTimestamp): TimeSpan
static GetTimestamp(): Int64
## System.Diagnostics.Process : System.ComponentModel.Component @System.Diagnostics.Process
implements System.ComponentModel.IComponent IDisposable
new()
SafeHandle: Microsoft.Win32.SafeHandles.SafeProcessHandle
Handle: IntPtr
BasePriority: Int32
ExitCode: Int32
HasExited: Boolean
StartTime: DateTime
ExitTime: DateTime
Id: Int32
MachineName: String
MaxWorkingSet: IntPtr rw
MinWorkingSet: IntPtr rw
Modules: System.Diagnostics.ProcessModuleCollection
NonpagedSystemMemorySize64: Int64
NonpagedSystemMemorySize: Int32
PagedMemorySize64: Int64
PagedMemorySize: Int32
PagedSystemMemorySize64: Int64
PagedSystemMemorySize: Int32
PeakPagedMemorySize64: Int64
PeakPagedMemorySize: Int32
PeakWorkingSet64: Int64
PeakWorkingSet: Int32
PeakVirtualMemorySize64: Int64
PeakVirtualMemorySize: Int32
PriorityBoostEnabled: Boolean rw
PriorityClass: System.Diagnostics.ProcessPriorityClass rw
PrivateMemorySize64: Int64
PrivateMemorySize: Int32
ProcessorAffinity: IntPtr rw
SessionId: Int32
StartInfo: System.Diagnostics.ProcessStartInfo rw
Threads: System.Diagnostics.ProcessThreadCollection
HandleCount: Int32
VirtualMemorySize64: Int64
VirtualMemorySize: Int32
EnableRaisingEvents: Boolean rw
StandardInput: System.IO.StreamWriter
StandardOutput: System.IO.StreamReader
StandardError: System.IO.StreamReader
WorkingSet64: Int64
WorkingSet: Int32
SynchronizingObject: System.ComponentModel.ISynchronizeInvoke rw
MainModule: System.Diagnostics.ProcessModule
MainWindowHandle: IntPtr
MainWindowTitle: String
Responding: Boolean
ProcessName: String
PrivilegedProcessorTime: TimeSpan
TotalProcessorTime: TimeSpan
UserProcessorTime: TimeSpan
CloseMainWindow(): Boolean
WaitForInputIdle(): Boolean
WaitForInputIdle(Int32 milliseconds): Boolean
WaitForInputIdle(TimeSpan timeout): Boolean
Close(): Void
static GetProcessById(Int32 processId, String machineName): System.Diagnostics.Process
static GetProcessById(Int32 processId): System.Diagnostics.Process
static GetProcessesByName(String processName): System.Diagnostics.Process[]
static GetProcesses(): System.Diagnostics.Process[]
static GetProcesses(String machineName): System.Diagnostics.Process[]
static GetCurrentProcess(): System.Diagnostics.Process
Refresh(): Void
Start(): Boolean
static Start(String fileName): System.Diagnostics.Process
static Start(String fileName, String arguments): System.Diagnostics.Process
static Start(String fileName, System.Collections.Generic.IEnumerable<String> arguments): System.Diagnostics.Process
static Start(System.Diagnostics.ProcessStartInfo startInfo): System.Diagnostics.Process
ToString(): String
WaitForExit(): Void
WaitForExit(Int32 milliseconds): Boolean
WaitForExit(TimeSpan timeout): Boolean
WaitForExitAsync(System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
BeginOutputReadLine(): Void
BeginErrorReadLine(): Void
CancelOutputRead(): Void
CancelErrorRead(): Void
static EnterDebugMode(): Void
static LeaveDebugMode(): Void
static Start(String fileName, String userName, System.Security.SecureString password, String domain): System.Diagnostics.Process
static Start(String fileName, String arguments, String userName, System.Security.SecureString password, String domain): System.Diagnostics.Process
Kill(): Void
static GetProcessesByName(String processName, String machineName): System.Diagnostics.Process[]
Kill(Boolean entireProcessTree): Void
## System.Diagnostics.ProcessStartInfo : Object sealed @System.Diagnostics.Process
new()
new(String fileName)
new(String fileName, String arguments)
new(String fileName, System.Collections.Generic.IEnumerable<String> arguments)
Arguments: String rw
ArgumentList: System.Collections.ObjectModel.Collection<String>
CreateNoWindow: Boolean rw
EnvironmentVariables: System.Collections.Specialized.StringDictionary
Environment: System.Collections.Generic.IDictionary<String,String>
RedirectStandardInput: Boolean rw
RedirectStandardOutput: Boolean rw
RedirectStandardError: Boolean rw
StandardInputEncoding: System.Text.Encoding rw
StandardErrorEncoding: System.Text.Encoding rw
StandardOutputEncoding: System.Text.Encoding rw
FileName: String rw
WorkingDirectory: String rw
ErrorDialog: Boolean rw
ErrorDialogParentHandle: IntPtr rw
UserName: String rw
Verb: String rw
WindowStyle: System.Diagnostics.ProcessWindowStyle rw
PasswordInClearText: String rw
Domain: String rw
LoadUserProfile: Boolean rw
UseCredentialsForNetworkingOnly: Boolean rw
UseShellExecute: Boolean rw
Verbs: String[]
Password: System.Security.SecureString rw
CreateNewProcessGroup: Boolean rw
## System.Diagnostics.ProcessModule : System.ComponentModel.Component @System.Diagnostics.Process
implements System.ComponentModel.IComponent IDisposable
ModuleName: String
FileName: String
BaseAddress: IntPtr
ModuleMemorySize: Int32
EntryPointAddress: IntPtr
FileVersionInfo: System.Diagnostics.FileVersionInfo
ToString(): String
## System.Diagnostics.ProcessThread : System.ComponentModel.Component @System.Diagnostics.Process
implements System.ComponentModel.IComponent IDisposable
BasePriority: Int32
CurrentPriority: Int32
Id: Int32
PriorityBoostEnabled: Boolean rw
PriorityLevel: System.Diagnostics.ThreadPriorityLevel rw
StartAddress: IntPtr
ThreadState: System.Diagnostics.ThreadState
WaitReason: System.Diagnostics.ThreadWaitReason
StartTime: DateTime
IdealProcessor: Int32 rw
ProcessorAffinity: IntPtr rw
PrivilegedProcessorTime: TimeSpan
TotalProcessorTime: TimeSpan
UserProcessorTime: TimeSpan
ResetIdealProcessor(): Void
## System.Diagnostics.ProcessWindowStyle : Enum enum @System.Diagnostics.Process
Normal=0 Hidden=1 Minimized=2 Maximized=3
## System.Diagnostics.ProcessPriorityClass : Enum enum @System.Diagnostics.Process
Normal=32 Idle=64 High=128 RealTime=256 BelowNormal=16384 AboveNormal=32768
## System.Diagnostics.Debug : Object static @System.Private.CoreLib
static AutoFlush: Boolean rw
static IndentLevel: Int32 rw
static IndentSize: Int32 rw
static SetProvider(System.Diagnostics.DebugProvider provider): System.Diagnostics.DebugProvider
static Close(): Void
static Flush(): Void
static Indent(): Void
static Unindent(): Void
static Print(String message): Void
static Print(String format, params Object[] args): Void
static Assert(Boolean condition): Void
static Assert(Boolean condition, String message?): Void
static Assert(Boolean condition, ref System.Diagnostics.Debug+AssertInterpolatedStringHandler message): Void
static Assert(Boolean condition, String message, String detailMessage): Void
static Assert(Boolean condition, ref System.Diagnostics.Debug+AssertInterpolatedStringHandler message, ref System.Diagnostics.Debug+AssertInterpolatedStringHandler detailMessage): Void
static Assert(Boolean condition, String message, String detailMessageFormat, params Object[] args): Void
static Fail(String message): Void
static Fail(String message, String detailMessage): Void
static WriteLine(String message): Void
static Write(String message): Void
static WriteLine(Object value): Void
static WriteLine(Object value, String category): Void
static WriteLine(String format, params Object[] args): Void
static WriteLine(String message, String category): Void
static Write(Object value): Void
static Write(String message, String category): Void
static Write(Object value, String category): Void
static WriteIf(Boolean condition, String message): Void
static WriteIf(Boolean condition, ref System.Diagnostics.Debug+WriteIfInterpolatedStringHandler message): Void
static WriteIf(Boolean condition, Object value): Void
static WriteIf(Boolean condition, String message, String category): Void
static WriteIf(Boolean condition, ref System.Diagnostics.Debug+WriteIfInterpolatedStringHandler message, String category): Void
static WriteIf(Boolean condition, Object value, String category): Void
static WriteLineIf(Boolean condition, Object value): Void
static WriteLineIf(Boolean condition, Object value, String category): Void
static WriteLineIf(Boolean condition, String message): Void
static WriteLineIf(Boolean condition, ref System.Diagnostics.Debug+WriteIfInterpolatedStringHandler message): Void
static WriteLineIf(Boolean condition, String message, String category): Void
static WriteLineIf(Boolean condition, ref System.Diagnostics.Debug+WriteIfInterpolatedStringHandler message, String category): Void
## System.Diagnostics.Trace : Object sealed @System.Diagnostics.TraceSource
static CorrelationManager: System.Diagnostics.CorrelationManager
static Listeners: System.Diagnostics.TraceListenerCollection
static AutoFlush: Boolean rw
static UseGlobalLock: Boolean rw
static IndentLevel: Int32 rw
static IndentSize: Int32 rw
static Flush(): Void
static Close(): Void
static Assert(Boolean condition): Void
static Assert(Boolean condition, String message?): Void
static Assert(Boolean condition, String message, String detailMessage): Void
static Fail(String message): Void
static Fail(String message, String detailMessage): Void
static Refresh(): Void
static TraceInformation(String message): Void
static TraceInformation(String format, params Object[] args): Void
static TraceWarning(String message): Void
static TraceWarning(String format, params Object[] args): Void
static TraceError(String message): Void
static TraceError(String format, params Object[] args): Void
static Write(String message): Void
static Write(Object value): Void
static Write(String message, String category): Void
static Write(Object value, String category): Void
static WriteLine(String message): Void
static WriteLine(Object value): Void
static WriteLine(String message, String category): Void
static WriteLine(Object value, String category): Void
static WriteIf(Boolean condition, String message): Void
static WriteIf(Boolean condition, Object value): Void
static WriteIf(Boolean condition, String message, String category): Void
static WriteIf(Boolean condition, Object value, String category): Void
static WriteLineIf(Boolean condition, String message): Void
static WriteLineIf(Boolean condition, Object value): Void
static WriteLineIf(Boolean condition, String message, String category): Void
static WriteLineIf(Boolean condition, Object value, String category): Void
static Indent(): Void
static Unindent(): Void
## System.Diagnostics.StackTrace : Object @System.Private.CoreLib
new()
new(Boolean fNeedFileInfo)
new(Int32 skipFrames)
new(Int32 skipFrames, Boolean fNeedFileInfo)
new(Exception e)
new(Exception e, Boolean fNeedFileInfo)
new(Exception e, Int32 skipFrames)
new(Exception e, Int32 skipFrames, Boolean fNeedFileInfo)
new(System.Diagnostics.StackFrame frame)
new(System.Collections.Generic.IEnumerable<System.Diagnostics.StackFrame> frames)
static METHODS_TO_SKIP: Int32
FrameCount: Int32
GetFrame(Int32 index): System.Diagnostics.StackFrame
GetFrames(): System.Diagnostics.StackFrame[]
ToString(): String
## System.Diagnostics.StackFrame : Object @System.Private.CoreLib
new()
new(Boolean needFileInfo)
new(Int32 skipFrames)
new(Int32 skipFrames, Boolean needFileInfo)
new(String fileName, Int32 lineNumber)
new(String fileName, Int32 lineNumber, Int32 colNumber)
static OFFSET_UNKNOWN: Int32
GetMethod(): System.Reflection.MethodBase
GetNativeOffset(): Int32
GetILOffset(): Int32
GetFileName(): String
GetFileLineNumber(): Int32
GetFileColumnNumber(): Int32
ToString(): String
## System.Diagnostics.FileVersionInfo : Object sealed @System.Diagnostics.FileVersionInfo
Comments: String
CompanyName: String
FileBuildPart: Int32
FileDescription: String
FileMajorPart: Int32
FileMinorPart: Int32
FileName: String
FilePrivatePart: Int32
FileVersion: String
InternalName: String
IsDebug: Boolean
IsPatched: Boolean
IsPrivateBuild: Boolean
IsPreRelease: Boolean
IsSpecialBuild: Boolean
Language: String
LegalCopyright: String
LegalTrademarks: String
OriginalFilename: String
PrivateBuild: String
ProductBuildPart: Int32
ProductMajorPart: Int32
ProductMinorPart: Int32
ProductName: String
ProductPrivatePart: Int32
ProductVersion: String
SpecialBuild: String
static GetVersionInfo(String fileName): System.Diagnostics.FileVersionInfo
ToString(): String
## System.ComponentModel.Component : MarshalByRefObject @System.ComponentModel.Primitives
implements System.ComponentModel.IComponent IDisposable
new()
Site: System.ComponentModel.ISite rw
Container: System.ComponentModel.IContainer
Dispose(): Void
ToString(): String
## System.ComponentModel.TypeConverter : Object @System.ComponentModel.TypeConverter
new()
CanConvertFrom(Type sourceType): Boolean
CanConvertFrom(System.ComponentModel.ITypeDescriptorContext context, Type sourceType): Boolean
CanConvertTo(Type destinationType): Boolean
CanConvertTo(System.ComponentModel.ITypeDescriptorContext context, Type destinationType): Boolean
ConvertFrom(Object value): Object
ConvertFrom(System.ComponentModel.ITypeDescriptorContext context, System.Globalization.CultureInfo culture, Object value): Object
ConvertFromInvariantString(String text): Object
ConvertFromInvariantString(System.ComponentModel.ITypeDescriptorContext context, String text): Object
ConvertFromString(String text): Object
ConvertFromString(System.ComponentModel.ITypeDescriptorContext context, String text): Object
ConvertFromString(System.ComponentModel.ITypeDescriptorContext context, System.Globalization.CultureInfo culture, String text): Object
ConvertTo(Object value, Type destinationType): Object
ConvertTo(System.ComponentModel.ITypeDescriptorContext context, System.Globalization.CultureInfo culture, Object value, Type destinationType): Object
ConvertToInvariantString(Object value): String
ConvertToInvariantString(System.ComponentModel.ITypeDescriptorContext context, Object value): String
ConvertToString(Object value): String
ConvertToString(System.ComponentModel.ITypeDescriptorContext context, Object value): String
ConvertToString(System.ComponentModel.ITypeDescriptorContext context, System.Globalization.CultureInfo culture, Object value): String
CreateInstance(System.Collections.IDictionary propertyValues): Object
CreateInstance(System.ComponentModel.ITypeDescriptorContext context, System.Collections.IDictionary propertyValues): Object
GetCreateInstanceSupported(): Boolean
GetCreateInstanceSupported(System.ComponentModel.ITypeDescriptorContext context): Boolean
GetProperties(Object value): System.ComponentModel.PropertyDescriptorCollection
GetProperties(System.ComponentModel.ITypeDescriptorContext context, Object value): System.ComponentModel.PropertyDescriptorCollection
GetProperties(System.ComponentModel.ITypeDescriptorContext context, Object value, Attribute[] attributes): System.ComponentModel.PropertyDescriptorCollection
GetPropertiesSupported(): Boolean
GetPropertiesSupported(System.ComponentModel.ITypeDescriptorContext context): Boolean
GetStandardValues(): System.Collections.ICollection
GetStandardValues(System.ComponentModel.ITypeDescriptorContext context): System.ComponentModel.TypeConverter+StandardValuesCollection
GetStandardValuesExclusive(): Boolean
GetStandardValuesExclusive(System.ComponentModel.ITypeDescriptorContext context): Boolean
GetStandardValuesSupported(): Boolean
GetStandardValuesSupported(System.ComponentModel.ITypeDescriptorContext context): Boolean
IsValid(Object value): Boolean
IsValid(System.ComponentModel.ITypeDescriptorContext context, Object value): Boolean
## System.ComponentModel.DescriptionAttribute : Attribute @System.ComponentModel.Primitives
new()
new(String description)
static Default: System.ComponentModel.DescriptionAttribute
Description: String
Equals(Object obj): Boolean
GetHashCode(): Int32
IsDefaultAttribute(): Boolean
## System.ComponentModel.EditorBrowsableAttribute : Attribute sealed @System.Private.CoreLib
new(System.ComponentModel.EditorBrowsableState state)
new()
State: System.ComponentModel.EditorBrowsableState
Equals(Object obj): Boolean
GetHashCode(): Int32
## System.ComponentModel.CategoryAttribute : Attribute @System.ComponentModel.Primitives
new()
new(String category)
static Action: System.ComponentModel.CategoryAttribute
static Appearance: System.ComponentModel.CategoryAttribute
static Asynchronous: System.ComponentModel.CategoryAttribute
static Behavior: System.ComponentModel.CategoryAttribute
static Data: System.ComponentModel.CategoryAttribute
static Default: System.ComponentModel.CategoryAttribute
static Design: System.ComponentModel.CategoryAttribute
static DragDrop: System.ComponentModel.CategoryAttribute
static Focus: System.ComponentModel.CategoryAttribute
static Format: System.ComponentModel.CategoryAttribute
static Key: System.ComponentModel.CategoryAttribute
static Layout: System.ComponentModel.CategoryAttribute
static Mouse: System.ComponentModel.CategoryAttribute
static WindowStyle: System.ComponentModel.CategoryAttribute
Category: String
Equals(Object obj): Boolean
GetHashCode(): Int32
IsDefaultAttribute(): Boolean
## System.Runtime.InteropServices.RuntimeInformation : Object static @System.Private.CoreLib
static RuntimeIdentifier: String
static ProcessArchitecture: System.Runtime.InteropServices.Architecture
static OSDescription: String
static OSArchitecture: System.Runtime.InteropServices.Architecture
static FrameworkDescription: String
static IsOSPlatform(System.Runtime.InteropServices.OSPlatform osPlatform): Boolean
## System.Runtime.InteropServices.OSPlatform : ValueType struct @System.Private.CoreLib
implements IEquatable<System.Runtime.InteropServices.OSPlatform>
static FreeBSD: System.Runtime.InteropServices.OSPlatform
static Linux: System.Runtime.InteropServices.OSPlatform
static OSX: System.Runtime.InteropServices.OSPlatform
static Windows: System.Runtime.InteropServices.OSPlatform
static Create(String osPlatform): System.Runtime.InteropServices.OSPlatform
Equals(System.Runtime.InteropServices.OSPlatform other): Boolean
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
static op_Equality(System.Runtime.InteropServices.OSPlatform left, System.Runtime.InteropServices.OSPlatform right): Boolean
static op_Inequality(System.Runtime.InteropServices.OSPlatform left, System.Runtime.InteropServices.OSPlatform right): Boolean
## System.Runtime.InteropServices.Architecture : Enum enum @System.Private.CoreLib
X86=0 X64=1 Arm=2 Arm64=3 Wasm=4 S390x=5 LoongArch64=6 Armv6=7 Ppc64le=8 RiscV64=9
## System.Runtime.InteropServices.Marshal : Object static @System.Private.CoreLib
static SystemDefaultCharSize: Int32
static SystemMaxDBCSCharSize: Int32
static OffsetOf(Type t, String fieldName): IntPtr
static ReadByte(Object ptr, Int32 ofs): Byte
static ReadInt16(Object ptr, Int32 ofs): Int16
static ReadInt32(Object ptr, Int32 ofs): Int32
static ReadInt64(Object ptr, Int32 ofs): Int64
static WriteByte(Object ptr, Int32 ofs, Byte val): Void
static WriteInt16(Object ptr, Int32 ofs, Int16 val): Void
static WriteInt32(Object ptr, Int32 ofs, Int32 val): Void
static WriteInt64(Object ptr, Int32 ofs, Int64 val): Void
static GetLastPInvokeError(): Int32
static SetLastPInvokeError(Int32 error): Void
static GetExceptionPointers(): IntPtr
static GetExceptionCode(): Int32
static StructureToPtr(Object structure, IntPtr ptr, Boolean fDeleteOld): Void
static DestroyStructure(IntPtr ptr, Type structuretype): Void
static AllocHGlobal(Int32 cb): IntPtr
static PtrToStringAnsi(IntPtr ptr): String
static PtrToStringAnsi(IntPtr ptr, Int32 len): String
static PtrToStringUni(IntPtr ptr): String
static PtrToStringUni(IntPtr ptr, Int32 len): String
static PtrToStringUTF8(IntPtr ptr): String
static PtrToStringUTF8(IntPtr ptr, Int32 byteLen): String
static SizeOf(Object structure): Int32
static SizeOf<T>(T structure): Int32
static SizeOf(Type t): Int32
static SizeOf<T>(): Int32
static QueryInterface(IntPtr pUnk, ref Guid iid, ref IntPtr ppv): Int32
static AddRef(IntPtr pUnk): Int32
static Release(IntPtr pUnk): Int32
static UnsafeAddrOfPinnedArrayElement(Array arr, Int32 index): IntPtr
static UnsafeAddrOfPinnedArrayElement<T>(T[] arr, Int32 index): IntPtr
static OffsetOf<T>(String fieldName): IntPtr
static Copy(Int32[] source, Int32 startIndex, IntPtr destination, Int32 length): Void
static Copy(Char[] source, Int32 startIndex, IntPtr destination, Int32 length): Void
static Copy(Int16[] source, Int32 startIndex, IntPtr destination, Int32 length): Void
static Copy(Int64[] source, Int32 startIndex, IntPtr destination, Int32 length): Void
static Copy(Single[] source, Int32 startIndex, IntPtr destination, Int32 length): Void
static Copy(Double[] source, Int32 startIndex, IntPtr destination, Int32 length): Void
static Copy(Byte[] source, Int32 startIndex, IntPtr destination, Int32 length): Void
static Copy(IntPtr[] source, Int32 startIndex, IntPtr destination, Int32 length): Void
static Copy(IntPtr source, Int32[] destination, Int32 startIndex, Int32 length): Void
static Copy(IntPtr source, Char[] destination, Int32 startIndex, Int32 length): Void
static Copy(IntPtr source, Int16[] destination, Int32 startIndex, Int32 length): Void
static Copy(IntPtr source, Int64[] destination, Int32 startIndex, Int32 length): Void
static Copy(IntPtr source, Single[] destination, Int32 startIndex, Int32 length): Void
static Copy(IntPtr source, Double[] destination, Int32 startIndex, Int32 length): Void
static Copy(IntPtr source, Byte[] destination, Int32 startIndex, Int32 length): Void
static Copy(IntPtr source, IntPtr[] destination, Int32 startIndex, Int32 length): Void
static ReadByte(IntPtr ptr, Int32 ofs): Byte
static ReadByte(IntPtr ptr): Byte
static ReadInt16(IntPtr ptr, Int32 ofs): Int16
static ReadInt16(IntPtr ptr): Int16
static ReadInt32(IntPtr ptr, Int32 ofs): Int32
static ReadInt32(IntPtr ptr): Int32
static ReadIntPtr(Object ptr, Int32 ofs): IntPtr
static ReadIntPtr(IntPtr ptr, Int32 ofs): IntPtr
static ReadIntPtr(IntPtr ptr): IntPtr
static ReadInt64(IntPtr ptr, Int32 ofs): Int64
static ReadInt64(IntPtr ptr): Int64
static WriteByte(IntPtr ptr, Int32 ofs, Byte val): Void
static WriteByte(IntPtr ptr, Byte val): Void
static WriteInt16(IntPtr ptr, Int32 ofs, Int16 val): Void
static WriteInt16(IntPtr ptr, Int16 val): Void
static WriteInt16(IntPtr ptr, Int32 ofs, Char val): Void
static WriteInt16(Object ptr, Int32 ofs, Char val): Void
static WriteInt16(IntPtr ptr, Char val): Void
static WriteInt32(IntPtr ptr, Int32 ofs, Int32 val): Void
static WriteInt32(IntPtr ptr, Int32 val): Void
static WriteIntPtr(IntPtr ptr, Int32 ofs, IntPtr val): Void
static WriteIntPtr(Object ptr, Int32 ofs, IntPtr val): Void
static WriteIntPtr(IntPtr ptr, IntPtr val): Void
static WriteInt64(IntPtr ptr, Int32 ofs, Int64 val): Void
static WriteInt64(IntPtr ptr, Int64 val): Void
static Prelink(System.Reflection.MethodInfo m): Void
static PrelinkAll(Type c): Void
static StructureToPtr<T>(T structure, IntPtr ptr, Boolean fDeleteOld): Void
static PtrToStructure(IntPtr ptr, Type structureType): Object
static PtrToStructure(IntPtr ptr, Object structure): Void
static PtrToStructure<T>(IntPtr ptr, T structure): Void
static PtrToStructure<T>(IntPtr ptr): T
static DestroyStructure<T>(IntPtr ptr): Void
static GetHINSTANCE(System.Reflection.Module m): IntPtr
static GetExceptionForHR(Int32 errorCode): Exception
static GetExceptionForHR(Int32 errorCode, IntPtr errorInfo): Exception
static GetExceptionForHR(Int32 errorCode, ref Guid iid, IntPtr pUnk): Exception
static ThrowExceptionForHR(Int32 errorCode): Void
static ThrowExceptionForHR(Int32 errorCode, IntPtr errorInfo): Void
static ThrowExceptionForHR(Int32 errorCode, ref Guid iid, IntPtr pUnk): Void
static SecureStringToBSTR(System.Security.SecureString s): IntPtr
static SecureStringToCoTaskMemAnsi(System.Security.SecureString s): IntPtr
static SecureStringToCoTaskMemUnicode(System.Security.SecureString s): IntPtr
static SecureStringToGlobalAllocAnsi(System.Security.SecureString s): IntPtr
static SecureStringToGlobalAllocUnicode(System.Security.SecureString s): IntPtr
static StringToHGlobalAnsi(String s): IntPtr
static StringToHGlobalUni(String s): IntPtr
static StringToCoTaskMemUni(String s): IntPtr
static StringToCoTaskMemUTF8(String s): IntPtr
static StringToCoTaskMemAnsi(String s): IntPtr
static GenerateGuidForType(Type type): Guid
static GenerateProgIdForType(Type type): String
static GetDelegateForFunctionPointer(IntPtr ptr, Type t): Delegate
static GetDelegateForFunctionPointer<TDelegate>(IntPtr ptr): TDelegate
static GetFunctionPointerForDelegate(Delegate d): IntPtr
static GetFunctionPointerForDelegate<TDelegate>(TDelegate d): IntPtr
static GetHRForLastWin32Error(): Int32
static ZeroFreeBSTR(IntPtr s): Void
static ZeroFreeCoTaskMemAnsi(IntPtr s): Void
static ZeroFreeCoTaskMemUnicode(IntPtr s): Void
static ZeroFreeCoTaskMemUTF8(IntPtr s): Void
static ZeroFreeGlobalAllocAnsi(IntPtr s): Void
static ZeroFreeGlobalAllocUnicode(IntPtr s): Void
static StringToBSTR(String s): IntPtr
static PtrToStringBSTR(IntPtr ptr): String
static GetTypeFromCLSID(Guid clsid): Type
static InitHandle(System.Runtime.InteropServices.SafeHandle safeHandle, IntPtr handle): Void
static GetLastWin32Error(): Int32
static GetLastPInvokeErrorMessage(): String
static GetHRForException(Exception e): Int32
static AreComObjectsAvailableForCleanup(): Boolean
static CreateAggregatedObject(IntPtr pOuter, Object o): IntPtr
static BindToMoniker(String monikerName): Object
static CleanupUnusedObjectsInCurrentContext(): Void
static CreateAggregatedObject<T>(IntPtr pOuter, T o): IntPtr
static CreateWrapperOfType(Object o, Type t): Object
static CreateWrapperOfType<T,TWrapper>(T o): TWrapper
static ChangeWrapperHandleStrength(Object otp, Boolean fIsWeak): Void
static FinalReleaseComObject(Object o): Int32
static GetComInterfaceForObject(Object o, Type T): IntPtr
static GetComInterfaceForObject(Object o, Type T, System.Runtime.InteropServices.CustomQueryInterfaceMode mode): IntPtr
static GetComInterfaceForObject<T,TInterface>(T o): IntPtr
static GetComObjectData(Object obj, Object key): Object
static GetIDispatchForObject(Object o): IntPtr
static GetIUnknownForObject(Object o): IntPtr
static GetNativeVariantForObject(Object obj, IntPtr pDstNativeVariant): Void
static GetNativeVariantForObject<T>(T obj, IntPtr pDstNativeVariant): Void
static GetTypedObjectForIUnknown(IntPtr pUnk, Type t): Object
static GetObjectForIUnknown(IntPtr pUnk): Object
static GetObjectForNativeVariant(IntPtr pSrcNativeVariant): Object
static GetObjectForNativeVariant<T>(IntPtr pSrcNativeVariant): T
static GetObjectsForNativeVariants(IntPtr aSrcNativeVariant, Int32 cVars): Object[]
static GetObjectsForNativeVariants<T>(IntPtr aSrcNativeVariant, Int32 cVars): T[]
static GetStartComSlot(Type t): Int32
static GetEndComSlot(Type t): Int32
static GetTypeInfoName(System.Runtime.InteropServices.ComTypes.ITypeInfo typeInfo): String
static GetUniqueObjectForIUnknown(IntPtr unknown): Object
static IsComObject(Object o): Boolean
static IsTypeVisibleFromCom(Type t): Boolean
static ReleaseComObject(Object o): Int32
static SetComObjectData(Object obj, Object key, Object data): Boolean
static PtrToStringAuto(IntPtr ptr, Int32 len): String
static PtrToStringAuto(IntPtr ptr): String
static StringToHGlobalAuto(String s): IntPtr
static StringToCoTaskMemAuto(String s): IntPtr
static AllocHGlobal(IntPtr cb): IntPtr
static FreeHGlobal(IntPtr hglobal): Void
static ReAllocHGlobal(IntPtr pv, IntPtr cb): IntPtr
static AllocCoTaskMem(Int32 cb): IntPtr
static FreeCoTaskMem(IntPtr ptr): Void
static ReAllocCoTaskMem(IntPtr pv, Int32 cb): IntPtr
static FreeBSTR(IntPtr ptr): Void
static GetLastSystemError(): Int32
static SetLastSystemError(Int32 error): Void
static GetPInvokeErrorMessage(Int32 error): String
## System.Runtime.InteropServices.GCHandle : ValueType struct @System.Private.CoreLib
implements IEquatable<System.Runtime.InteropServices.GCHandle>
Target: Object rw
IsAllocated: Boolean
static Alloc(Object value): System.Runtime.InteropServices.GCHandle
static Alloc(Object value, System.Runtime.InteropServices.GCHandleType type): System.Runtime.InteropServices.GCHandle
Free(): Void
AddrOfPinnedObject(): IntPtr
static op_Explicit(IntPtr value): System.Runtime.InteropServices.GCHandle
static FromIntPtr(IntPtr value): System.Runtime.InteropServices.GCHandle
static op_Explicit(System.Runtime.InteropServices.GCHandle value): IntPtr
static ToIntPtr(System.Runtime.InteropServices.GCHandle value): IntPtr
GetHashCode(): Int32
Equals(Object o): Boolean
Equals(System.Runtime.InteropServices.GCHandle other): Boolean
static op_Equality(System.Runtime.InteropServices.GCHandle a, System.Runtime.InteropServices.GCHandle b): Boolean
static op_Inequality(System.Runtime.InteropServices.GCHandle a, System.Runtime.InteropServices.GCHandle b): Boolean
## System.Runtime.InteropServices.SafeHandle : System.Runtime.ConstrainedExecution.CriticalFinalizerObject abstract @System.Private.CoreLib
implements IDisposable
IsClosed: Boolean
IsInvalid: Boolean
DangerousGetHandle(): IntPtr
Close(): Void
Dispose(): Void
SetHandleAsInvalid(): Void
DangerousAddRef(ref Boolean success): Void
DangerousRelease(): Void
`,
)

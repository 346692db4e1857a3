import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const threadingSignatures = signatureTable(
  () => `
## System.Threading.Thread : System.Runtime.ConstrainedExecution.CriticalFinalizerObject sealed @System.Private.CoreLib
new(System.Threading.ThreadStart start)
new(System.Threading.ThreadStart start, Int32 maxStackSize)
new(System.Threading.ParameterizedThreadStart start)
new(System.Threading.ParameterizedThreadStart start, Int32 maxStackSize)
ManagedThreadId: Int32
IsAlive: Boolean
IsBackground: Boolean rw
IsThreadPoolThread: Boolean
Priority: System.Threading.ThreadPriority rw
ThreadState: System.Threading.ThreadState
CurrentCulture: System.Globalization.CultureInfo rw
CurrentUICulture: System.Globalization.CultureInfo rw
static CurrentPrincipal: System.Security.Principal.IPrincipal rw
static CurrentThread: System.Threading.Thread
ExecutionContext: System.Threading.ExecutionContext
Name: String rw
ApartmentState: System.Threading.ApartmentState rw
static SpinWait(Int32 iterations): Void
static Yield(): Boolean
GetApartmentState(): System.Threading.ApartmentState
DisableComObjectEagerCleanup(): Void
Interrupt(): Void
Join(Int32 millisecondsTimeout): Boolean
Start(Object parameter): Void
UnsafeStart(Object parameter): Void
Start(): Void
UnsafeStart(): Void
static Sleep(Int32 millisecondsTimeout): Void
static Sleep(TimeSpan timeout): Void
Abort(): Void
Abort(Object stateInfo): Void
static ResetAbort(): Void
Suspend(): Void
Resume(): Void
static BeginCriticalRegion(): Void
static EndCriticalRegion(): Void
static BeginThreadAffinity(): Void
static EndThreadAffinity(): Void
static AllocateDataSlot(): LocalDataStoreSlot
static AllocateNamedDataSlot(String name): LocalDataStoreSlot
static GetNamedDataSlot(String name): LocalDataStoreSlot
static FreeNamedDataSlot(String name): Void
static GetData(LocalDataStoreSlot slot): Object
static SetData(LocalDataStoreSlot slot, Object data): Void
SetApartmentState(System.Threading.ApartmentState state): Void
TrySetApartmentState(System.Threading.ApartmentState state): Boolean
GetCompressedStack(): System.Threading.CompressedStack
SetCompressedStack(System.Threading.CompressedStack stack): Void
static GetDomain(): AppDomain
static GetDomainID(): Int32
GetHashCode(): Int32
Join(): Void
Join(TimeSpan timeout): Boolean
static MemoryBarrier(): Void
static Sleep(TimeSpan timeout): Void
static VolatileRead(ref Byte address): Byte
static VolatileRead(ref Double address): Double
static VolatileRead(ref Int16 address): Int16
static VolatileRead(ref Int32 address): Int32
static VolatileRead(ref Int64 address): Int64
static VolatileRead(ref IntPtr address): IntPtr
static VolatileRead(ref Object address): Object
static VolatileRead(ref SByte address): SByte
static VolatileRead(ref Single address): Single
static VolatileRead(ref UInt16 address): UInt16
static VolatileRead(ref UInt32 address): UInt32
static VolatileRead(ref UInt64 address): UInt64
static VolatileRead(ref UIntPtr address): UIntPtr
static VolatileWrite(ref Byte address, Byte value): Void
static VolatileWrite(ref Double address, Double value): Void
static VolatileWrite(ref Int16 address, Int16 value): Void
static VolatileWrite(ref Int32 address, Int32 value): Void
static VolatileWrite(ref Int64 address, Int64 value): Void
static VolatileWrite(ref IntPtr address, IntPtr value): Void
static VolatileWrite(ref Object address, Object value): Void
static VolatileWrite(ref SByte address, SByte value): Void
static VolatileWrite(ref Single address, Single value): Void
static VolatileWrite(ref UInt16 address, UInt16 value): Void
static VolatileWrite(ref UInt32 address, UInt32 value): Void
static VolatileWrite(ref UInt64 address, UInt64 value): Void
static VolatileWrite(ref UIntPtr address, UIntPtr value): Void
static GetCurrentProcessorId(): Int32
## System.Threading.ThreadState : Enum enum flags @System.Private.CoreLib
Running=0 StopRequested=1 SuspendRequested=2 Background=4 Unstarted=8 Stopped=16 WaitSleepJoin=32 Suspended=64 AbortRequested=128 Aborted=256
## System.Threading.ThreadPriority : Enum enum @System.Private.CoreLib
Lowest=0 BelowNormal=1 Normal=2 AboveNormal=3 Highest=4
## System.Threading.ApartmentState : Enum enum @System.Private.CoreLib
STA=0 MTA=1 Unknown=2
## System.Threading.Interlocked : Object static @System.Private.CoreLib
static Increment(ref Int32 location): Int32
static Increment(ref Int64 location): Int64
static Decrement(ref Int32 location): Int32
static Decrement(ref Int64 location): Int64
static Exchange(ref Int32 location1, Int32 value): Int32
static Exchange(ref Int64 location1, Int64 value): Int64
static Exchange(ref Object location1, Object value): Object
static CompareExchange(ref Int32 location1, Int32 value, Int32 comparand): Int32
static CompareExchange(ref Int64 location1, Int64 value, Int64 comparand): Int64
static CompareExchange(ref Object location1, Object value, Object comparand): Object
static Add(ref Int32 location1, Int32 value): Int32
static Add(ref Int64 location1, Int64 value): Int64
static Read(ref Int64 location): Int64
static MemoryBarrierProcessWide(): Void
static Increment(ref UInt32 location): UInt32
static Increment(ref UInt64 location): UInt64
static Decrement(ref UInt32 location): UInt32
static Decrement(ref UInt64 location): UInt64
static Exchange(ref SByte location1, SByte value): SByte
static Exchange(ref Int16 location1, Int16 value): Int16
static Exchange(ref Byte location1, Byte value): Byte
static Exchange(ref UInt16 location1, UInt16 value): UInt16
static Exchange(ref UInt32 location1, UInt32 value): UInt32
static Exchange(ref UInt64 location1, UInt64 value): UInt64
static Exchange(ref Single location1, Single value): Single
static Exchange(ref Double location1, Double value): Double
static Exchange(ref IntPtr location1, IntPtr value): IntPtr
static Exchange(ref UIntPtr location1, UIntPtr value): UIntPtr
static Exchange<T>(ref T location1, T value): T
static CompareExchange(ref SByte location1, SByte value, SByte comparand): SByte
static CompareExchange(ref Int16 location1, Int16 value, Int16 comparand): Int16
static CompareExchange(ref Byte location1, Byte value, Byte comparand): Byte
static CompareExchange(ref UInt16 location1, UInt16 value, UInt16 comparand): UInt16
static CompareExchange(ref UInt32 location1, UInt32 value, UInt32 comparand): UInt32
static CompareExchange(ref UInt64 location1, UInt64 value, UInt64 comparand): UInt64
static CompareExchange(ref Single location1, Single value, Single comparand): Single
static CompareExchange(ref Double location1, Double value, Double comparand): Double
static CompareExchange(ref IntPtr location1, IntPtr value, IntPtr comparand): IntPtr
static CompareExchange(ref UIntPtr location1, UIntPtr value, UIntPtr comparand): UIntPtr
static CompareExchange<T>(ref T location1, T value, T comparand): T
static Add(ref UInt32 location1, UInt32 value): UInt32
static Add(ref UInt64 location1, UInt64 value): UInt64
static Read(ref UInt64 location): UInt64
static And(ref Int32 location1, Int32 value): Int32
static And(ref UInt32 location1, UInt32 value): UInt32
static And(ref Int64 location1, Int64 value): Int64
static And(ref UInt64 location1, UInt64 value): UInt64
static Or(ref Int32 location1, Int32 value): Int32
static Or(ref UInt32 location1, UInt32 value): UInt32
static Or(ref Int64 location1, Int64 value): Int64
static Or(ref UInt64 location1, UInt64 value): UInt64
static MemoryBarrier(): Void
## System.Threading.Monitor : Object static @System.Private.CoreLib
static LockContentionCount: Int64
static Enter(Object obj): Void
static Enter(Object obj, ref Boolean lockTaken): Void
static Exit(Object obj): Void
static TryEnter(Object obj): Boolean
static TryEnter(Object obj, ref Boolean lockTaken): Void
static TryEnter(Object obj, Int32 millisecondsTimeout): Boolean
static TryEnter(Object obj, Int32 millisecondsTimeout, ref Boolean lockTaken): Void
static IsEntered(Object obj): Boolean
static Wait(Object obj, Int32 millisecondsTimeout): Boolean
static Pulse(Object obj): Void
static PulseAll(Object obj): Void
static TryEnter(Object obj, TimeSpan timeout): Boolean
static TryEnter(Object obj, TimeSpan timeout, ref Boolean lockTaken): Void
static Wait(Object obj, TimeSpan timeout): Boolean
static Wait(Object obj): Boolean
static Wait(Object obj, Int32 millisecondsTimeout, Boolean exitContext): Boolean
static Wait(Object obj, TimeSpan timeout, Boolean exitContext): Boolean
## System.Threading.Mutex : System.Threading.WaitHandle sealed @System.Private.CoreLib
implements IDisposable
new(Boolean initiallyOwned, String name, System.Threading.NamedWaitHandleOptions options, ref Boolean createdNew)
new(Boolean initiallyOwned, String name, ref Boolean createdNew)
new(Boolean initiallyOwned, String name, System.Threading.NamedWaitHandleOptions options)
new(Boolean initiallyOwned, String name)
new(String name, System.Threading.NamedWaitHandleOptions options)
new(Boolean initiallyOwned)
new()
ReleaseMutex(): Void
static OpenExisting(String name, System.Threading.NamedWaitHandleOptions options): System.Threading.Mutex
static OpenExisting(String name): System.Threading.Mutex
static TryOpenExisting(String name, System.Threading.NamedWaitHandleOptions options, ref System.Threading.Mutex result): Boolean
static TryOpenExisting(String name, ref System.Threading.Mutex result): Boolean
## System.Threading.WaitHandle : MarshalByRefObject abstract @System.Private.CoreLib
implements IDisposable
static WaitTimeout: Int32
Handle: IntPtr rw
SafeWaitHandle: Microsoft.Win32.SafeHandles.SafeWaitHandle rw
Close(): Void
Dispose(): Void
WaitOne(Int32 millisecondsTimeout): Boolean
WaitOne(TimeSpan timeout): Boolean
WaitOne(): Boolean
WaitOne(Int32 millisecondsTimeout, Boolean exitContext): Boolean
WaitOne(TimeSpan timeout, Boolean exitContext): Boolean
static WaitAll(System.Threading.WaitHandle[] waitHandles, Int32 millisecondsTimeout): Boolean
static WaitAll(System.Threading.WaitHandle[] waitHandles, TimeSpan timeout): Boolean
static WaitAll(System.Threading.WaitHandle[] waitHandles): Boolean
static WaitAll(System.Threading.WaitHandle[] waitHandles, Int32 millisecondsTimeout, Boolean exitContext): Boolean
static WaitAll(System.Threading.WaitHandle[] waitHandles, TimeSpan timeout, Boolean exitContext): Boolean
static WaitAny(System.Threading.WaitHandle[] waitHandles, Int32 millisecondsTimeout): Int32
static WaitAny(System.Threading.WaitHandle[] waitHandles, TimeSpan timeout): Int32
static WaitAny(System.Threading.WaitHandle[] waitHandles): Int32
static WaitAny(System.Threading.WaitHandle[] waitHandles, Int32 millisecondsTimeout, Boolean exitContext): Int32
static WaitAny(System.Threading.WaitHandle[] waitHandles, TimeSpan timeout, Boolean exitContext): Int32
static SignalAndWait(System.Threading.WaitHandle toSignal, System.Threading.WaitHandle toWaitOn): Boolean
static SignalAndWait(System.Threading.WaitHandle toSignal, System.Threading.WaitHandle toWaitOn, TimeSpan timeout, Boolean exitContext): Boolean
static SignalAndWait(System.Threading.WaitHandle toSignal, System.Threading.WaitHandle toWaitOn, Int32 millisecondsTimeout, Boolean exitContext): Boolean
## System.Threading.EventWaitHandle : System.Threading.WaitHandle @System.Private.CoreLib
implements IDisposable
new(Boolean initialState, System.Threading.EventResetMode mode)
new(Boolean initialState, System.Threading.EventResetMode mode, String name, System.Threading.NamedWaitHandleOptions options)
new(Boolean initialState, System.Threading.EventResetMode mode, String name)
new(Boolean initialState, System.Threading.EventResetMode mode, String name, System.Threading.NamedWaitHandleOptions options, ref Boolean createdNew)
new(Boolean initialState, System.Threading.EventResetMode mode, String name, ref Boolean createdNew)
static OpenExisting(String name, System.Threading.NamedWaitHandleOptions options): System.Threading.EventWaitHandle
static OpenExisting(String name): System.Threading.EventWaitHandle
static TryOpenExisting(String name, System.Threading.NamedWaitHandleOptions options, ref System.Threading.EventWaitHandle result): Boolean
static TryOpenExisting(String name, ref System.Threading.EventWaitHandle result): Boolean
Reset(): Boolean
Set(): Boolean
## System.Threading.ManualResetEvent : System.Threading.EventWaitHandle sealed @System.Private.CoreLib
implements IDisposable
new(Boolean initialState)
## System.Threading.AutoResetEvent : System.Threading.EventWaitHandle sealed @System.Private.CoreLib
implements IDisposable
new(Boolean initialState)
## System.Threading.ManualResetEventSlim : Object @System.Private.CoreLib
implements IDisposable
new()
new(Boolean initialState)
new(Boolean initialState, Int32 spinCount)
WaitHandle: System.Threading.WaitHandle
IsSet: Boolean
SpinCount: Int32
Set(): Void
Reset(): Void
Wait(): Void
Wait(System.Threading.CancellationToken cancellationToken): Void
Wait(TimeSpan timeout): Boolean
Wait(TimeSpan timeout, System.Threading.CancellationToken cancellationToken): Boolean
Wait(Int32 millisecondsTimeout): Boolean
Wait(Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Boolean
Dispose(): Void
## System.Threading.Semaphore : System.Threading.WaitHandle sealed @System.Private.CoreLib
implements IDisposable
new(Int32 initialCount, Int32 maximumCount)
new(Int32 initialCount, Int32 maximumCount, String name, System.Threading.NamedWaitHandleOptions options)
new(Int32 initialCount, Int32 maximumCount, String name)
new(Int32 initialCount, Int32 maximumCount, String name, System.Threading.NamedWaitHandleOptions options, ref Boolean createdNew)
new(Int32 initialCount, Int32 maximumCount, String name, ref Boolean createdNew)
static OpenExisting(String name, System.Threading.NamedWaitHandleOptions options): System.Threading.Semaphore
static OpenExisting(String name): System.Threading.Semaphore
static TryOpenExisting(String name, System.Threading.NamedWaitHandleOptions options, ref System.Threading.Semaphore result): Boolean
static TryOpenExisting(String name, ref System.Threading.Semaphore result): Boolean
Release(): Int32
Release(Int32 releaseCount): Int32
## System.Threading.SemaphoreSlim : Object @System.Private.CoreLib
implements IDisposable
new(Int32 initialCount)
new(Int32 initialCount, Int32 maxCount)
CurrentCount: Int32
AvailableWaitHandle: System.Threading.WaitHandle
Wait(): Void
Wait(System.Threading.CancellationToken cancellationToken): Void
Wait(TimeSpan timeout): Boolean
Wait(TimeSpan timeout, System.Threading.CancellationToken cancellationToken): Boolean
Wait(Int32 millisecondsTimeout): Boolean
Wait(Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Boolean
WaitAsync(): System.Threading.Tasks.Task
WaitAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
WaitAsync(Int32 millisecondsTimeout): System.Threading.Tasks.Task<Boolean>
WaitAsync(TimeSpan timeout): System.Threading.Tasks.Task<Boolean>
WaitAsync(TimeSpan timeout, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Boolean>
WaitAsync(Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Boolean>
Release(): Int32
Release(Int32 releaseCount): Int32
Dispose(): Void
## System.Threading.CountdownEvent : Object @System.Threading
implements IDisposable
new(Int32 initialCount)
CurrentCount: Int32
InitialCount: Int32
IsSet: Boolean
WaitHandle: System.Threading.WaitHandle
Dispose(): Void
Signal(): Boolean
Signal(Int32 signalCount): Boolean
AddCount(): Void
TryAddCount(): Boolean
AddCount(Int32 signalCount): Void
TryAddCount(Int32 signalCount): Boolean
Reset(): Void
Reset(Int32 count): Void
Wait(): Void
Wait(System.Threading.CancellationToken cancellationToken): Void
Wait(TimeSpan timeout): Boolean
Wait(TimeSpan timeout, System.Threading.CancellationToken cancellationToken): Boolean
Wait(Int32 millisecondsTimeout): Boolean
Wait(Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Boolean
## System.Threading.EventResetMode : Enum enum @System.Private.CoreLib
AutoReset=0 ManualReset=1
## System.Threading.CancellationTokenSource : Object @System.Private.CoreLib
implements IDisposable
new()
new(TimeSpan delay)
new(TimeSpan delay, TimeProvider timeProvider)
new(Int32 millisecondsDelay)
IsCancellationRequested: Boolean
Token: System.Threading.CancellationToken
Cancel(): Void
Cancel(Boolean throwOnFirstException): Void
CancelAsync(): System.Threading.Tasks.Task
CancelAfter(TimeSpan delay): Void
CancelAfter(Int32 millisecondsDelay): Void
TryReset(): Boolean
Dispose(): Void
static CreateLinkedTokenSource(System.Threading.CancellationToken token1, System.Threading.CancellationToken token2): System.Threading.CancellationTokenSource
static CreateLinkedTokenSource(System.Threading.CancellationToken token): System.Threading.CancellationTokenSource
static CreateLinkedTokenSource(params System.Threading.CancellationToken[] tokens): System.Threading.CancellationTokenSource
static CreateLinkedTokenSource(ReadOnlySpan<System.Threading.CancellationToken> tokens): System.Threading.CancellationTokenSource
## System.Threading.CancellationToken : ValueType struct @System.Private.CoreLib
implements IEquatable<System.Threading.CancellationToken>
new(Boolean canceled)
static None: System.Threading.CancellationToken
IsCancellationRequested: Boolean
CanBeCanceled: Boolean
WaitHandle: System.Threading.WaitHandle
Register(Action callback): System.Threading.CancellationTokenRegistration
Register(Action callback, Boolean useSynchronizationContext): System.Threading.CancellationTokenRegistration
Register(Action<Object> callback, Object state): System.Threading.CancellationTokenRegistration
Register(Action<Object,System.Threading.CancellationToken> callback, Object state): System.Threading.CancellationTokenRegistration
Register(Action<Object> callback, Object state, Boolean useSynchronizationContext): System.Threading.CancellationTokenRegistration
UnsafeRegister(Action<Object> callback, Object state): System.Threading.CancellationTokenRegistration
UnsafeRegister(Action<Object,System.Threading.CancellationToken> callback, Object state): System.Threading.CancellationTokenRegistration
Equals(System.Threading.CancellationToken other): Boolean
Equals(Object other): Boolean
GetHashCode(): Int32
static op_Equality(System.Threading.CancellationToken left, System.Threading.CancellationToken right): Boolean
static op_Inequality(System.Threading.CancellationToken left, System.Threading.CancellationToken right): Boolean
ThrowIfCancellationRequested(): Void
## System.Threading.CancellationTokenRegistration : ValueType struct @System.Private.CoreLib
implements IEquatable<System.Threading.CancellationTokenRegistration> IDisposable IAsyncDisposable
Token: System.Threading.CancellationToken
Dispose(): Void
Unregister(): Boolean
static op_Equality(System.Threading.CancellationTokenRegistration left, System.Threading.CancellationTokenRegistration right): Boolean
static op_Inequality(System.Threading.CancellationTokenRegistration left, System.Threading.CancellationTokenRegistration right): Boolean
Equals(Object obj): Boolean
Equals(System.Threading.CancellationTokenRegistration other): Boolean
GetHashCode(): Int32
## System.Threading.LazyThreadSafetyMode : Enum enum @System.Private.CoreLib
None=0 PublicationOnly=1 ExecutionAndPublication=2
## System.Threading.Timer : MarshalByRefObject sealed @System.Private.CoreLib
implements IDisposable IAsyncDisposable System.Threading.ITimer
new(System.Threading.TimerCallback callback, Object state, Int32 dueTime, Int32 period)
new(System.Threading.TimerCallback callback, Object state, TimeSpan dueTime, TimeSpan period)
new(System.Threading.TimerCallback callback, Object state, UInt32 dueTime, UInt32 period)
new(System.Threading.TimerCallback callback, Object state, Int64 dueTime, Int64 period)
new(System.Threading.TimerCallback callback)
static ActiveCount: Int64
Change(Int32 dueTime, Int32 period): Boolean
Change(TimeSpan dueTime, TimeSpan period): Boolean
Change(UInt32 dueTime, UInt32 period): Boolean
Change(Int64 dueTime, Int64 period): Boolean
Dispose(System.Threading.WaitHandle notifyObject): Boolean
Dispose(): Void
## System.Threading.Timeout : Object static @System.Private.CoreLib
static InfiniteTimeSpan: TimeSpan
static Infinite: Int32
## System.Threading.Volatile : Object static @System.Private.CoreLib
static Read(ref Boolean location): Boolean
static Write(ref Boolean location, Boolean value): Void
static Read(ref Byte location): Byte
static Write(ref Byte location, Byte value): Void
static Read(ref Double location): Double
static Write(ref Double location, Double value): Void
static Read(ref Int16 location): Int16
static Write(ref Int16 location, Int16 value): Void
static Read(ref Int32 location): Int32
static Write(ref Int32 location, Int32 value): Void
static Read(ref Int64 location): Int64
static Write(ref Int64 location, Int64 value): Void
static Read(ref IntPtr location): IntPtr
static Write(ref IntPtr location, IntPtr value): Void
static Read(ref SByte location): SByte
static Write(ref SByte location, SByte value): Void
static Read(ref Single location): Single
static Write(ref Single location, Single value): Void
static Read(ref UInt16 location): UInt16
static Write(ref UInt16 location, UInt16 value): Void
static Read(ref UInt32 location): UInt32
static Write(ref UInt32 location, UInt32 value): Void
static Read(ref UInt64 location): UInt64
static Write(ref UInt64 location, UInt64 value): Void
static Read(ref UIntPtr location): UIntPtr
static Write(ref UIntPtr location, UIntPtr value): Void
static Read<T>(ref T location): T
static Write<T>(ref T location, T value): Void
static ReadBarrier(): Void
static WriteBarrier(): Void
## System.Threading.ThreadLocal<T> : Object @System.Private.CoreLib
implements IDisposable
new()
new(Boolean trackAllValues)
new(Func<T> valueFactory)
new(Func<T> valueFactory, Boolean trackAllValues)
Value: T rw
Values: System.Collections.Generic.IList<T>
IsValueCreated: Boolean
Dispose(): Void
ToString(): String
## System.Threading.ThreadPool : Object static @System.Private.CoreLib
static PendingWorkItemCount: Int64
static ThreadCount: Int32
static CompletedWorkItemCount: Int64
static RegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, Object state, UInt32 millisecondsTimeOutInterval, Boolean executeOnlyOnce): System.Threading.RegisteredWaitHandle
static UnsafeRegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, Object state, UInt32 millisecondsTimeOutInterval, Boolean executeOnlyOnce): System.Threading.RegisteredWaitHandle
static RegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, Object state, Int32 millisecondsTimeOutInterval, Boolean executeOnlyOnce): System.Threading.RegisteredWaitHandle
static UnsafeRegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, Object state, Int32 millisecondsTimeOutInterval, Boolean executeOnlyOnce): System.Threading.RegisteredWaitHandle
static RegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, Object state, Int64 millisecondsTimeOutInterval, Boolean executeOnlyOnce): System.Threading.RegisteredWaitHandle
static UnsafeRegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, Object state, Int64 millisecondsTimeOutInterval, Boolean executeOnlyOnce): System.Threading.RegisteredWaitHandle
static RegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, Object state, TimeSpan timeout, Boolean executeOnlyOnce): System.Threading.RegisteredWaitHandle
static UnsafeRegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, Object state, TimeSpan timeout, Boolean executeOnlyOnce): System.Threading.RegisteredWaitHandle
static QueueUserWorkItem(System.Threading.WaitCallback callBack): Boolean
static QueueUserWorkItem(System.Threading.WaitCallback callBack, Object state): Boolean
static QueueUserWorkItem<TState>(Action<TState> callBack, TState state, Boolean preferLocal): Boolean
static UnsafeQueueUserWorkItem<TState>(Action<TState> callBack, TState state, Boolean preferLocal): Boolean
static UnsafeQueueUserWorkItem(System.Threading.WaitCallback callBack, Object state): Boolean
static UnsafeQueueUserWorkItem(System.Threading.IThreadPoolWorkItem callBack, Boolean preferLocal): Boolean
static SetMaxThreads(Int32 workerThreads, Int32 completionPortThreads): Boolean
static GetMaxThreads(ref Int32 workerThreads, ref Int32 completionPortThreads): Void
static SetMinThreads(Int32 workerThreads, Int32 completionPortThreads): Boolean
static GetMinThreads(ref Int32 workerThreads, ref Int32 completionPortThreads): Void
static GetAvailableThreads(ref Int32 workerThreads, ref Int32 completionPortThreads): Void
static BindHandle(IntPtr osHandle): Boolean
static BindHandle(System.Runtime.InteropServices.SafeHandle osHandle): Boolean
## System.Threading.ReaderWriterLockSlim : Object @System.Private.CoreLib
implements IDisposable
new()
new(System.Threading.LockRecursionPolicy recursionPolicy)
IsReadLockHeld: Boolean
IsUpgradeableReadLockHeld: Boolean
IsWriteLockHeld: Boolean
RecursionPolicy: System.Threading.LockRecursionPolicy
CurrentReadCount: Int32
RecursiveReadCount: Int32
RecursiveUpgradeCount: Int32
RecursiveWriteCount: Int32
WaitingReadCount: Int32
WaitingUpgradeCount: Int32
WaitingWriteCount: Int32
EnterReadLock(): Void
TryEnterReadLock(TimeSpan timeout): Boolean
TryEnterReadLock(Int32 millisecondsTimeout): Boolean
EnterWriteLock(): Void
TryEnterWriteLock(TimeSpan timeout): Boolean
TryEnterWriteLock(Int32 millisecondsTimeout): Boolean
EnterUpgradeableReadLock(): Void
TryEnterUpgradeableReadLock(TimeSpan timeout): Boolean
TryEnterUpgradeableReadLock(Int32 millisecondsTimeout): Boolean
ExitReadLock(): Void
ExitWriteLock(): Void
ExitUpgradeableReadLock(): Void
Dispose(): Void
## System.Threading.Tasks.Task : Object @System.Private.CoreLib
implements IAsyncResult IDisposable
new(Action action)
new(Action action, System.Threading.CancellationToken cancellationToken)
new(Action action, System.Threading.Tasks.TaskCreationOptions creationOptions)
new(Action action, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions)
new(Action<Object> action, Object state)
new(Action<Object> action, Object state, System.Threading.CancellationToken cancellationToken)
new(Action<Object> action, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
new(Action<Object> action, Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions)
Id: Int32
static CurrentId: Nullable<Int32>
Exception: AggregateException
Status: System.Threading.Tasks.TaskStatus
IsCanceled: Boolean
IsCompleted: Boolean
IsCompletedSuccessfully: Boolean
CreationOptions: System.Threading.Tasks.TaskCreationOptions
AsyncState: Object
static Factory: System.Threading.Tasks.TaskFactory
static CompletedTask: System.Threading.Tasks.Task
IsFaulted: Boolean
Start(): Void
Start(System.Threading.Tasks.TaskScheduler scheduler): Void
RunSynchronously(): Void
RunSynchronously(System.Threading.Tasks.TaskScheduler scheduler): Void
Dispose(): Void
GetAwaiter(): System.Runtime.CompilerServices.TaskAwaiter
ConfigureAwait(Boolean continueOnCapturedContext): System.Runtime.CompilerServices.ConfiguredTaskAwaitable
ConfigureAwait(System.Threading.Tasks.ConfigureAwaitOptions options): System.Runtime.CompilerServices.ConfiguredTaskAwaitable
static Yield(): System.Runtime.CompilerServices.YieldAwaitable
Wait(): Void
Wait(TimeSpan timeout): Boolean
Wait(TimeSpan timeout, System.Threading.CancellationToken cancellationToken): Boolean
Wait(System.Threading.CancellationToken cancellationToken): Void
Wait(Int32 millisecondsTimeout): Boolean
Wait(Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Boolean
WaitAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
WaitAsync(TimeSpan timeout): System.Threading.Tasks.Task
WaitAsync(TimeSpan timeout, TimeProvider timeProvider): System.Threading.Tasks.Task
WaitAsync(TimeSpan timeout, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
WaitAsync(TimeSpan timeout, TimeProvider timeProvider, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task> continuationAction): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task> continuationAction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task> continuationAction, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task> continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task> continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task,Object> continuationAction, Object state): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task,Object> continuationAction, Object state, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task,Object> continuationAction, Object state, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task,Object> continuationAction, Object state, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task,Object> continuationAction, Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,TResult> continuationFunction): System.Threading.Tasks.Task<TResult>
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,TResult> continuationFunction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,TResult> continuationFunction, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,TResult> continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task<TResult>
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,TResult> continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,Object,TResult> continuationFunction, Object state): System.Threading.Tasks.Task<TResult>
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,Object,TResult> continuationFunction, Object state, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,Object,TResult> continuationFunction, Object state, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,Object,TResult> continuationFunction, Object state, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task<TResult>
ContinueWith<TResult>(Func<System.Threading.Tasks.Task,Object,TResult> continuationFunction, Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
static WaitAll(params System.Threading.Tasks.Task[] tasks): Void
static WaitAll(ReadOnlySpan<System.Threading.Tasks.Task> tasks): Void
static WaitAll(System.Threading.Tasks.Task[] tasks, TimeSpan timeout): Boolean
static WaitAll(System.Threading.Tasks.Task[] tasks, Int32 millisecondsTimeout): Boolean
static WaitAll(System.Threading.Tasks.Task[] tasks, System.Threading.CancellationToken cancellationToken): Void
static WaitAll(System.Threading.Tasks.Task[] tasks, Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Boolean
static WaitAll(System.Collections.Generic.IEnumerable<System.Threading.Tasks.Task> tasks, System.Threading.CancellationToken cancellationToken?): Void
static WaitAny(params System.Threading.Tasks.Task[] tasks): Int32
static WaitAny(System.Threading.Tasks.Task[] tasks, TimeSpan timeout): Int32
static WaitAny(System.Threading.Tasks.Task[] tasks, System.Threading.CancellationToken cancellationToken): Int32
static WaitAny(System.Threading.Tasks.Task[] tasks, Int32 millisecondsTimeout): Int32
static WaitAny(System.Threading.Tasks.Task[] tasks, Int32 millisecondsTimeout, System.Threading.CancellationToken cancellationToken): Int32
static FromResult<TResult>(TResult result): System.Threading.Tasks.Task<TResult>
static FromException(Exception exception): System.Threading.Tasks.Task
static FromException<TResult>(Exception exception): System.Threading.Tasks.Task<TResult>
static FromCanceled(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
static FromCanceled<TResult>(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
static Run(Action action): System.Threading.Tasks.Task
static Run(Action action, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
static Run<TResult>(Func<TResult> function): System.Threading.Tasks.Task<TResult>
static Run<TResult>(Func<TResult> function, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
static Run(Func<System.Threading.Tasks.Task> function): System.Threading.Tasks.Task
static Run(Func<System.Threading.Tasks.Task> function, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
static Run<TResult>(Func<System.Threading.Tasks.Task<TResult>> function): System.Threading.Tasks.Task<TResult>
static Run<TResult>(Func<System.Threading.Tasks.Task<TResult>> function, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
static Delay(TimeSpan delay): System.Threading.Tasks.Task
static Delay(TimeSpan delay, TimeProvider timeProvider): System.Threading.Tasks.Task
static Delay(TimeSpan delay, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
static Delay(TimeSpan delay, TimeProvider timeProvider, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
static Delay(Int32 millisecondsDelay): System.Threading.Tasks.Task
static Delay(Int32 millisecondsDelay, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
static WhenAll(System.Collections.Generic.IEnumerable<System.Threading.Tasks.Task> tasks): System.Threading.Tasks.Task
static WhenAll(params System.Threading.Tasks.Task[] tasks): System.Threading.Tasks.Task
static WhenAll(ReadOnlySpan<System.Threading.Tasks.Task> tasks): System.Threading.Tasks.Task
static WhenAll<TResult>(System.Collections.Generic.IEnumerable<System.Threading.Tasks.Task<TResult>> tasks): System.Threading.Tasks.Task<TResult[]>
static WhenAll<TResult>(params System.Threading.Tasks.Task<TResult>[] tasks): System.Threading.Tasks.Task<TResult[]>
static WhenAll<TResult>(ReadOnlySpan<System.Threading.Tasks.Task<TResult>> tasks): System.Threading.Tasks.Task<TResult[]>
static WhenAny(params System.Threading.Tasks.Task[] tasks): System.Threading.Tasks.Task<System.Threading.Tasks.Task>
static WhenAny(ReadOnlySpan<System.Threading.Tasks.Task> tasks): System.Threading.Tasks.Task<System.Threading.Tasks.Task>
static WhenAny(System.Threading.Tasks.Task task1, System.Threading.Tasks.Task task2): System.Threading.Tasks.Task<System.Threading.Tasks.Task>
static WhenAny(System.Collections.Generic.IEnumerable<System.Threading.Tasks.Task> tasks): System.Threading.Tasks.Task<System.Threading.Tasks.Task>
static WhenAny<TResult>(params System.Threading.Tasks.Task<TResult>[] tasks): System.Threading.Tasks.Task<System.Threading.Tasks.Task<TResult>>
static WhenAny<TResult>(ReadOnlySpan<System.Threading.Tasks.Task<TResult>> tasks): System.Threading.Tasks.Task<System.Threading.Tasks.Task<TResult>>
static WhenAny<TResult>(System.Threading.Tasks.Task<TResult> task1, System.Threading.Tasks.Task<TResult> task2): System.Threading.Tasks.Task<System.Threading.Tasks.Task<TResult>>
static WhenAny<TResult>(System.Collections.Generic.IEnumerable<System.Threading.Tasks.Task<TResult>> tasks): System.Threading.Tasks.Task<System.Threading.Tasks.Task<TResult>>
static WhenEach(ReadOnlySpan<System.Threading.Tasks.Task> tasks): System.Collections.Generic.IAsyncEnumerable<System.Threading.Tasks.Task>
static WhenEach<TResult>(ReadOnlySpan<System.Threading.Tasks.Task<TResult>> tasks): System.Collections.Generic.IAsyncEnumerable<System.Threading.Tasks.Task<TResult>>
## System.Threading.Tasks.Task<TResult> : System.Threading.Tasks.Task @System.Private.CoreLib
implements IAsyncResult IDisposable
new(Func<TResult> function)
new(Func<TResult> function, System.Threading.CancellationToken cancellationToken)
new(Func<TResult> function, System.Threading.Tasks.TaskCreationOptions creationOptions)
new(Func<TResult> function, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions)
new(Func<Object,TResult> function, Object state)
new(Func<Object,TResult> function, Object state, System.Threading.CancellationToken cancellationToken)
new(Func<Object,TResult> function, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
new(Func<Object,TResult> function, Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions)
Result: TResult
static Factory: System.Threading.Tasks.TaskFactory<TResult>
GetAwaiter(): System.Runtime.CompilerServices.TaskAwaiter<TResult>
ConfigureAwait(Boolean continueOnCapturedContext): System.Runtime.CompilerServices.ConfiguredTaskAwaitable<TResult>
ConfigureAwait(System.Threading.Tasks.ConfigureAwaitOptions options): System.Runtime.CompilerServices.ConfiguredTaskAwaitable<TResult>
WaitAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
WaitAsync(TimeSpan timeout): System.Threading.Tasks.Task<TResult>
WaitAsync(TimeSpan timeout, TimeProvider timeProvider): System.Threading.Tasks.Task<TResult>
WaitAsync(TimeSpan timeout, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
WaitAsync(TimeSpan timeout, TimeProvider timeProvider, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
ContinueWith(Action<System.Threading.Tasks.Task<TResult>> continuationAction): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task<TResult>> continuationAction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task<TResult>> continuationAction, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task<TResult>> continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task<TResult>> continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task<TResult>,Object> continuationAction, Object state): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task<TResult>,Object> continuationAction, Object state, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task<TResult>,Object> continuationAction, Object state, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task<TResult>,Object> continuationAction, Object state, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task
ContinueWith(Action<System.Threading.Tasks.Task<TResult>,Object> continuationAction, Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,TNewResult> continuationFunction): System.Threading.Tasks.Task<TNewResult>
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,TNewResult> continuationFunction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TNewResult>
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,TNewResult> continuationFunction, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TNewResult>
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,TNewResult> continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task<TNewResult>
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,TNewResult> continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TNewResult>
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,Object,TNewResult> continuationFunction, Object state): System.Threading.Tasks.Task<TNewResult>
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,Object,TNewResult> continuationFunction, Object state, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TNewResult>
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,Object,TNewResult> continuationFunction, Object state, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TNewResult>
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,Object,TNewResult> continuationFunction, Object state, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task<TNewResult>
ContinueWith<TNewResult>(Func<System.Threading.Tasks.Task<TResult>,Object,TNewResult> continuationFunction, Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TNewResult>
## System.Threading.Tasks.TaskStatus : Enum enum @System.Private.CoreLib
Created=0 WaitingForActivation=1 WaitingToRun=2 Running=3 WaitingForChildrenToComplete=4 RanToCompletion=5 Canceled=6 Faulted=7
## System.Threading.Tasks.TaskFactory : Object @System.Private.CoreLib
new()
new(System.Threading.CancellationToken cancellationToken)
new(System.Threading.Tasks.TaskScheduler scheduler)
new(System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
new(System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
CancellationToken: System.Threading.CancellationToken
Scheduler: System.Threading.Tasks.TaskScheduler
CreationOptions: System.Threading.Tasks.TaskCreationOptions
ContinuationOptions: System.Threading.Tasks.TaskContinuationOptions
StartNew(Action action): System.Threading.Tasks.Task
StartNew(Action action, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
StartNew(Action action, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task
StartNew(Action action, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
StartNew(Action<Object> action, Object state): System.Threading.Tasks.Task
StartNew(Action<Object> action, Object state, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
StartNew(Action<Object> action, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task
StartNew(Action<Object> action, Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
StartNew<TResult>(Func<TResult> function): System.Threading.Tasks.Task<TResult>
StartNew<TResult>(Func<TResult> function, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
StartNew<TResult>(Func<TResult> function, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task<TResult>
StartNew<TResult>(Func<TResult> function, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
StartNew<TResult>(Func<Object,TResult> function, Object state): System.Threading.Tasks.Task<TResult>
StartNew<TResult>(Func<Object,TResult> function, Object state, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
StartNew<TResult>(Func<Object,TResult> function, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task<TResult>
StartNew<TResult>(Func<Object,TResult> function, Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod): System.Threading.Tasks.Task
FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task
FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
FromAsync(Func<AsyncCallback,Object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, Object state): System.Threading.Tasks.Task
FromAsync(Func<AsyncCallback,Object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task
FromAsync<TArg1>(Func<TArg1,AsyncCallback,Object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, Object state): System.Threading.Tasks.Task
FromAsync<TArg1>(Func<TArg1,AsyncCallback,Object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task
FromAsync<TArg1,TArg2>(Func<TArg1,TArg2,AsyncCallback,Object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, Object state): System.Threading.Tasks.Task
FromAsync<TArg1,TArg2>(Func<TArg1,TArg2,AsyncCallback,Object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task
FromAsync<TArg1,TArg2,TArg3>(Func<TArg1,TArg2,TArg3,AsyncCallback,Object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, Object state): System.Threading.Tasks.Task
FromAsync<TArg1,TArg2,TArg3>(Func<TArg1,TArg2,TArg3,AsyncCallback,Object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task
FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult,TResult> endMethod): System.Threading.Tasks.Task<TResult>
FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult,TResult> endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task<TResult>
FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult,TResult> endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
FromAsync<TResult>(Func<AsyncCallback,Object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, Object state): System.Threading.Tasks.Task<TResult>
FromAsync<TResult>(Func<AsyncCallback,Object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task<TResult>
FromAsync<TArg1,TResult>(Func<TArg1,AsyncCallback,Object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, Object state): System.Threading.Tasks.Task<TResult>
FromAsync<TArg1,TResult>(Func<TArg1,AsyncCallback,Object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task<TResult>
FromAsync<TArg1,TArg2,TResult>(Func<TArg1,TArg2,AsyncCallback,Object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, Object state): System.Threading.Tasks.Task<TResult>
FromAsync<TArg1,TArg2,TResult>(Func<TArg1,TArg2,AsyncCallback,Object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task<TResult>
FromAsync<TArg1,TArg2,TArg3,TResult>(Func<TArg1,TArg2,TArg3,AsyncCallback,Object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, Object state): System.Threading.Tasks.Task<TResult>
FromAsync<TArg1,TArg2,TArg3,TResult>(Func<TArg1,TArg2,TArg3,AsyncCallback,Object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, Object state, System.Threading.Tasks.TaskCreationOptions creationOptions): System.Threading.Tasks.Task<TResult>
ContinueWhenAll(System.Threading.Tasks.Task[] tasks, Action<System.Threading.Tasks.Task[]> continuationAction): System.Threading.Tasks.Task
ContinueWhenAll(System.Threading.Tasks.Task[] tasks, Action<System.Threading.Tasks.Task[]> continuationAction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
ContinueWhenAll(System.Threading.Tasks.Task[] tasks, Action<System.Threading.Tasks.Task[]> continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task
ContinueWhenAll(System.Threading.Tasks.Task[] tasks, Action<System.Threading.Tasks.Task[]> continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWhenAll<TAntecedentResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Action<System.Threading.Tasks.Task<TAntecedentResult>[]> continuationAction): System.Threading.Tasks.Task
ContinueWhenAll<TAntecedentResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Action<System.Threading.Tasks.Task<TAntecedentResult>[]> continuationAction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
ContinueWhenAll<TAntecedentResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Action<System.Threading.Tasks.Task<TAntecedentResult>[]> continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task
ContinueWhenAll<TAntecedentResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Action<System.Threading.Tasks.Task<TAntecedentResult>[]> continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWhenAll<TResult>(System.Threading.Tasks.Task[] tasks, Func<System.Threading.Tasks.Task[],TResult> continuationFunction): System.Threading.Tasks.Task<TResult>
ContinueWhenAll<TResult>(System.Threading.Tasks.Task[] tasks, Func<System.Threading.Tasks.Task[],TResult> continuationFunction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
ContinueWhenAll<TResult>(System.Threading.Tasks.Task[] tasks, Func<System.Threading.Tasks.Task[],TResult> continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task<TResult>
ContinueWhenAll<TResult>(System.Threading.Tasks.Task[] tasks, Func<System.Threading.Tasks.Task[],TResult> continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
ContinueWhenAll<TAntecedentResult,TResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Func<System.Threading.Tasks.Task<TAntecedentResult>[],TResult> continuationFunction): System.Threading.Tasks.Task<TResult>
ContinueWhenAll<TAntecedentResult,TResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Func<System.Threading.Tasks.Task<TAntecedentResult>[],TResult> continuationFunction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
ContinueWhenAll<TAntecedentResult,TResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Func<System.Threading.Tasks.Task<TAntecedentResult>[],TResult> continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task<TResult>
ContinueWhenAll<TAntecedentResult,TResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Func<System.Threading.Tasks.Task<TAntecedentResult>[],TResult> continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
ContinueWhenAny(System.Threading.Tasks.Task[] tasks, Action<System.Threading.Tasks.Task> continuationAction): System.Threading.Tasks.Task
ContinueWhenAny(System.Threading.Tasks.Task[] tasks, Action<System.Threading.Tasks.Task> continuationAction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
ContinueWhenAny(System.Threading.Tasks.Task[] tasks, Action<System.Threading.Tasks.Task> continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task
ContinueWhenAny(System.Threading.Tasks.Task[] tasks, Action<System.Threading.Tasks.Task> continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
ContinueWhenAny<TResult>(System.Threading.Tasks.Task[] tasks, Func<System.Threading.Tasks.Task,TResult> continuationFunction): System.Threading.Tasks.Task<TResult>
ContinueWhenAny<TResult>(System.Threading.Tasks.Task[] tasks, Func<System.Threading.Tasks.Task,TResult> continuationFunction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
ContinueWhenAny<TResult>(System.Threading.Tasks.Task[] tasks, Func<System.Threading.Tasks.Task,TResult> continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task<TResult>
ContinueWhenAny<TResult>(System.Threading.Tasks.Task[] tasks, Func<System.Threading.Tasks.Task,TResult> continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
ContinueWhenAny<TAntecedentResult,TResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Func<System.Threading.Tasks.Task<TAntecedentResult>,TResult> continuationFunction): System.Threading.Tasks.Task<TResult>
ContinueWhenAny<TAntecedentResult,TResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Func<System.Threading.Tasks.Task<TAntecedentResult>,TResult> continuationFunction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<TResult>
ContinueWhenAny<TAntecedentResult,TResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Func<System.Threading.Tasks.Task<TAntecedentResult>,TResult> continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task<TResult>
ContinueWhenAny<TAntecedentResult,TResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Func<System.Threading.Tasks.Task<TAntecedentResult>,TResult> continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task<TResult>
ContinueWhenAny<TAntecedentResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Action<System.Threading.Tasks.Task<TAntecedentResult>> continuationAction): System.Threading.Tasks.Task
ContinueWhenAny<TAntecedentResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Action<System.Threading.Tasks.Task<TAntecedentResult>> continuationAction, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
ContinueWhenAny<TAntecedentResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Action<System.Threading.Tasks.Task<TAntecedentResult>> continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions): System.Threading.Tasks.Task
ContinueWhenAny<TAntecedentResult>(System.Threading.Tasks.Task<TAntecedentResult>[] tasks, Action<System.Threading.Tasks.Task<TAntecedentResult>> continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler): System.Threading.Tasks.Task
## System.Threading.Tasks.TaskCompletionSource<TResult> : Object @System.Private.CoreLib
new()
new(System.Threading.Tasks.TaskCreationOptions creationOptions)
new(Object state)
new(Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
Task: System.Threading.Tasks.Task<TResult>
SetException(Exception exception): Void
SetException(System.Collections.Generic.IEnumerable<Exception> exceptions): Void
TrySetException(Exception exception): Boolean
TrySetException(System.Collections.Generic.IEnumerable<Exception> exceptions): Boolean
SetResult(TResult result): Void
TrySetResult(TResult result): Boolean
SetCanceled(): Void
SetCanceled(System.Threading.CancellationToken cancellationToken): Void
TrySetCanceled(): Boolean
TrySetCanceled(System.Threading.CancellationToken cancellationToken): Boolean
SetFromTask(System.Threading.Tasks.Task<TResult> completedTask): Void
TrySetFromTask(System.Threading.Tasks.Task<TResult> completedTask): Boolean
## System.Threading.Tasks.Parallel : Object static @System.Threading.Tasks.Parallel
static Invoke(params Action[] actions): Void
static Invoke(System.Threading.Tasks.ParallelOptions parallelOptions, params Action[] actions): Void
static For(Int32 fromInclusive, Int32 toExclusive, Action<Int32> body): System.Threading.Tasks.ParallelLoopResult
static For(Int64 fromInclusive, Int64 toExclusive, Action<Int64> body): System.Threading.Tasks.ParallelLoopResult
static For(Int32 fromInclusive, Int32 toExclusive, System.Threading.Tasks.ParallelOptions parallelOptions, Action<Int32> body): System.Threading.Tasks.ParallelLoopResult
static For(Int64 fromInclusive, Int64 toExclusive, System.Threading.Tasks.ParallelOptions parallelOptions, Action<Int64> body): System.Threading.Tasks.ParallelLoopResult
static For(Int32 fromInclusive, Int32 toExclusive, Action<Int32,System.Threading.Tasks.ParallelLoopState> body): System.Threading.Tasks.ParallelLoopResult
static For(Int64 fromInclusive, Int64 toExclusive, Action<Int64,System.Threading.Tasks.ParallelLoopState> body): System.Threading.Tasks.ParallelLoopResult
static For(Int32 fromInclusive, Int32 toExclusive, System.Threading.Tasks.ParallelOptions parallelOptions, Action<Int32,System.Threading.Tasks.ParallelLoopState> body): System.Threading.Tasks.ParallelLoopResult
static For(Int64 fromInclusive, Int64 toExclusive, System.Threading.Tasks.ParallelOptions parallelOptions, Action<Int64,System.Threading.Tasks.ParallelLoopState> body): System.Threading.Tasks.ParallelLoopResult
static For<TLocal>(Int32 fromInclusive, Int32 toExclusive, Func<TLocal> localInit, Func<Int32,System.Threading.Tasks.ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static For<TLocal>(Int64 fromInclusive, Int64 toExclusive, Func<TLocal> localInit, Func<Int64,System.Threading.Tasks.ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static For<TLocal>(Int32 fromInclusive, Int32 toExclusive, System.Threading.Tasks.ParallelOptions parallelOptions, Func<TLocal> localInit, Func<Int32,System.Threading.Tasks.ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static For<TLocal>(Int64 fromInclusive, Int64 toExclusive, System.Threading.Tasks.ParallelOptions parallelOptions, Func<TLocal> localInit, Func<Int64,System.Threading.Tasks.ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Action<TSource> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Generic.IEnumerable<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Action<TSource> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Action<TSource,System.Threading.Tasks.ParallelLoopState> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Generic.IEnumerable<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Action<TSource,System.Threading.Tasks.ParallelLoopState> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Generic.IEnumerable<TSource> source, Action<TSource,System.Threading.Tasks.ParallelLoopState,Int64> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Generic.IEnumerable<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Action<TSource,System.Threading.Tasks.ParallelLoopState,Int64> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource,TLocal>(System.Collections.Generic.IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource,System.Threading.Tasks.ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource,TLocal>(System.Collections.Generic.IEnumerable<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource,System.Threading.Tasks.ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource,TLocal>(System.Collections.Generic.IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource,System.Threading.Tasks.ParallelLoopState,Int64,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource,TLocal>(System.Collections.Generic.IEnumerable<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource,System.Threading.Tasks.ParallelLoopState,Int64,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Concurrent.Partitioner<TSource> source, Action<TSource> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Concurrent.Partitioner<TSource> source, Action<TSource,System.Threading.Tasks.ParallelLoopState> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Concurrent.OrderablePartitioner<TSource> source, Action<TSource,System.Threading.Tasks.ParallelLoopState,Int64> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource,TLocal>(System.Collections.Concurrent.Partitioner<TSource> source, Func<TLocal> localInit, Func<TSource,System.Threading.Tasks.ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource,TLocal>(System.Collections.Concurrent.OrderablePartitioner<TSource> source, Func<TLocal> localInit, Func<TSource,System.Threading.Tasks.ParallelLoopState,Int64,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Concurrent.Partitioner<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Action<TSource> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Concurrent.Partitioner<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Action<TSource,System.Threading.Tasks.ParallelLoopState> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource>(System.Collections.Concurrent.OrderablePartitioner<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Action<TSource,System.Threading.Tasks.ParallelLoopState,Int64> body): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource,TLocal>(System.Collections.Concurrent.Partitioner<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource,System.Threading.Tasks.ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
static ForEach<TSource,TLocal>(System.Collections.Concurrent.OrderablePartitioner<TSource> source, System.Threading.Tasks.ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource,System.Threading.Tasks.ParallelLoopState,Int64,TLocal,TLocal> body, Action<TLocal> localFinally): System.Threading.Tasks.ParallelLoopResult
## System.Runtime.ConstrainedExecution.CriticalFinalizerObject : Object abstract @System.Private.CoreLib
`,
)

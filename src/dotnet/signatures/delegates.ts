/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const delegatesSignatures: string = `
## Action : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(): Void
BeginInvoke(AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Predicate<T> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T obj): Boolean
BeginInvoke(T obj, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Boolean
## Comparison<T> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T x, T y): Int32
BeginInvoke(T x, T y, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Int32
## Converter<TInput,TOutput> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(TInput input): TOutput
BeginInvoke(TInput input, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TOutput
## AsyncCallback : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(IAsyncResult ar): Void
BeginInvoke(IAsyncResult ar, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Action<T> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T obj): Void
BeginInvoke(T obj, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Action<T1,T2> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2): Void
BeginInvoke(T1 arg1, T2 arg2, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Action<T1,T2,T3> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3): Void
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Action<T1,T2,T3,T4> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4): Void
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Action<T1,T2,T3,T4,T5> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5): Void
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Action<T1,T2,T3,T4,T5,T6> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6): Void
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Action<T1,T2,T3,T4,T5,T6,T7> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7): Void
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Action<T1,T2,T3,T4,T5,T6,T7,T8> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8): Void
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## Func<TResult> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(): TResult
BeginInvoke(AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TResult
## Func<T,TResult> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T arg): TResult
BeginInvoke(T arg, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TResult
## Func<T1,T2,TResult> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2): TResult
BeginInvoke(T1 arg1, T2 arg2, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TResult
## Func<T1,T2,T3,TResult> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3): TResult
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TResult
## Func<T1,T2,T3,T4,TResult> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4): TResult
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TResult
## Func<T1,T2,T3,T4,T5,TResult> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5): TResult
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TResult
## Func<T1,T2,T3,T4,T5,T6,TResult> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6): TResult
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TResult
## Func<T1,T2,T3,T4,T5,T6,T7,TResult> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7): TResult
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TResult
## Func<T1,T2,T3,T4,T5,T6,T7,T8,TResult> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8): TResult
BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): TResult
## System.Text.RegularExpressions.MatchEvaluator : MulticastDelegate sealed @System.Text.RegularExpressions
implements ICloneable
new(Object object, IntPtr method)
Invoke(System.Text.RegularExpressions.Match match): String
BeginInvoke(System.Text.RegularExpressions.Match match, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): String
## System.Threading.ThreadStart : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(): Void
BeginInvoke(AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## System.Threading.ParameterizedThreadStart : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(Object obj): Void
BeginInvoke(Object obj, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## System.Threading.TimerCallback : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(Object state): Void
BeginInvoke(Object state, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## System.Threading.WaitCallback : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(Object state): Void
BeginInvoke(Object state, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## System.Threading.SendOrPostCallback : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable
new(Object object, IntPtr method)
Invoke(Object state): Void
BeginInvoke(Object state, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## System.ComponentModel.PropertyChangedEventHandler : MulticastDelegate sealed @System.ObjectModel
implements ICloneable
new(Object object, IntPtr method)
Invoke(Object sender, System.ComponentModel.PropertyChangedEventArgs e): Void
BeginInvoke(Object sender, System.ComponentModel.PropertyChangedEventArgs e, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
`

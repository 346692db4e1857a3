import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const coreSignatures = signatureTable(
  () => `
## Object :  @System.Private.CoreLib
new()
GetType(): Type
ToString(): String
Equals(Object obj): Boolean
static Equals(Object objA, Object objB): Boolean
static ReferenceEquals(Object objA, Object objB): Boolean
GetHashCode(): Int32
## String : Object sealed @System.Private.CoreLib
implements IComparable System.Collections.IEnumerable IConvertible System.Collections.Generic.IEnumerable<Char> IComparable<String> IEquatable<String> ICloneable
new(Char[] value)
new(Char[] value, Int32 startIndex, Int32 length)
new(Char c, Int32 count)
new(ReadOnlySpan<Char> value)
static Empty: String
Chars[Int32]: Char
Length: Int32
static Intern(String str): String
static IsInterned(String str): String
static Compare(String strA, String strB): Int32
static Compare(String strA, String strB, Boolean ignoreCase): Int32
static Compare(String strA, String strB, StringComparison comparisonType): Int32
static Compare(String strA, String strB, System.Globalization.CultureInfo culture, System.Globalization.CompareOptions options): Int32
static Compare(String strA, String strB, Boolean ignoreCase, System.Globalization.CultureInfo culture): Int32
static Compare(String strA, Int32 indexA, String strB, Int32 indexB, Int32 length): Int32
static Compare(String strA, Int32 indexA, String strB, Int32 indexB, Int32 length, Boolean ignoreCase): Int32
static Compare(String strA, Int32 indexA, String strB, Int32 indexB, Int32 length, Boolean ignoreCase, System.Globalization.CultureInfo culture): Int32
static Compare(String strA, Int32 indexA, String strB, Int32 indexB, Int32 length, System.Globalization.CultureInfo culture, System.Globalization.CompareOptions options): Int32
static Compare(String strA, Int32 indexA, String strB, Int32 indexB, Int32 length, StringComparison comparisonType): Int32
static CompareOrdinal(String strA, String strB): Int32
static CompareOrdinal(String strA, Int32 indexA, String strB, Int32 indexB, Int32 length): Int32
CompareTo(Object value): Int32
CompareTo(String strB): Int32
EndsWith(String value): Boolean
EndsWith(String value, StringComparison comparisonType): Boolean
EndsWith(String value, Boolean ignoreCase, System.Globalization.CultureInfo culture): Boolean
EndsWith(Char value): Boolean
Equals(Object obj): Boolean
Equals(String value): Boolean
Equals(String value, StringComparison comparisonType): Boolean
static Equals(String a, String b): Boolean
static Equals(String a, String b, StringComparison comparisonType): Boolean
static op_Equality(String a, String b): Boolean
static op_Inequality(String a, String b): Boolean
GetHashCode(): Int32
GetHashCode(StringComparison comparisonType): Int32
static GetHashCode(ReadOnlySpan<Char> value): Int32
static GetHashCode(ReadOnlySpan<Char> value, StringComparison comparisonType): Int32
StartsWith(String value): Boolean
StartsWith(String value, StringComparison comparisonType): Boolean
StartsWith(String value, Boolean ignoreCase, System.Globalization.CultureInfo culture): Boolean
StartsWith(Char value): Boolean
static Create<TState>(Int32 length, TState state, System.Buffers.SpanAction<Char,TState> action): String
static Create(IFormatProvider provider, Span<Char> initialBuffer, ref System.Runtime.CompilerServices.DefaultInterpolatedStringHandler handler): String
Clone(): Object
static Copy(String str): String
CopyTo(Int32 sourceIndex, Char[] destination, Int32 destinationIndex, Int32 count): Void
CopyTo(Span<Char> destination): Void
TryCopyTo(Span<Char> destination): Boolean
ToCharArray(): Char[]
ToCharArray(Int32 startIndex, Int32 length): Char[]
static IsNullOrEmpty(String value): Boolean
static IsNullOrWhiteSpace(String value): Boolean
GetPinnableReference(): ref Char
ToString(): String
ToString(IFormatProvider provider): String
GetEnumerator(): CharEnumerator
EnumerateRunes(): System.Text.StringRuneEnumerator
GetTypeCode(): TypeCode
IsNormalized(): Boolean
IsNormalized(System.Text.NormalizationForm normalizationForm): Boolean
Normalize(): String
Normalize(System.Text.NormalizationForm normalizationForm): String
static Concat(Object arg0): String
static Concat(Object arg0, Object arg1): String
static Concat(Object arg0, Object arg1, Object arg2): String
static Concat(params Object[] args): String
static Concat(ReadOnlySpan<Object> args): String
static Concat<T>(System.Collections.Generic.IEnumerable<T> values): String
static Concat(System.Collections.Generic.IEnumerable<String> values): String
static Concat(String str0, String str1): String
static Concat(String str0, String str1, String str2): String
static Concat(String str0, String str1, String str2, String str3): String
static Concat(ReadOnlySpan<Char> str0, ReadOnlySpan<Char> str1): String
static Concat(ReadOnlySpan<Char> str0, ReadOnlySpan<Char> str1, ReadOnlySpan<Char> str2): String
static Concat(ReadOnlySpan<Char> str0, ReadOnlySpan<Char> str1, ReadOnlySpan<Char> str2, ReadOnlySpan<Char> str3): String
static Concat(params String[] values): String
static Concat(ReadOnlySpan<String> values): String
static Format(String format, Object arg0): String
static Format(String format, Object arg0, Object arg1): String
static Format(String format, Object arg0, Object arg1, Object arg2): String
static Format(String format, params Object[] args): String
static Format(String format, ReadOnlySpan<Object> args): String
static Format(IFormatProvider provider, String format, Object arg0): String
static Format(IFormatProvider provider, String format, Object arg0, Object arg1): String
static Format(IFormatProvider provider, String format, Object arg0, Object arg1, Object arg2): String
static Format(IFormatProvider provider, String format, params Object[] args): String
static Format(IFormatProvider provider, String format, ReadOnlySpan<Object> args): String
static Format(IFormatProvider provider, System.Text.CompositeFormat format, ReadOnlySpan<Object> args): String
Insert(Int32 startIndex, String value): String
static Join(Char separator, params String[] value): String
static Join(Char separator, ReadOnlySpan<String> value): String
static Join(String separator, params String[] value): String
static Join(String separator, ReadOnlySpan<String> value): String
static Join(Char separator, String[] value, Int32 startIndex, Int32 count): String
static Join(String separator, String[] value, Int32 startIndex, Int32 count): String
static Join(String separator, System.Collections.Generic.IEnumerable<String> values): String
static Join(Char separator, params Object[] values): String
static Join(Char separator, ReadOnlySpan<Object> values): String
static Join(String separator, params Object[] values): String
static Join(String separator, ReadOnlySpan<Object> values): String
static Join<T>(Char separator, System.Collections.Generic.IEnumerable<T> values): String
static Join<T>(String separator, System.Collections.Generic.IEnumerable<T> values): String
PadLeft(Int32 totalWidth): String
PadLeft(Int32 totalWidth, Char paddingChar): String
PadRight(Int32 totalWidth): String
PadRight(Int32 totalWidth, Char paddingChar): String
Remove(Int32 startIndex, Int32 count): String
Remove(Int32 startIndex): String
Replace(String oldValue, String newValue, Boolean ignoreCase, System.Globalization.CultureInfo culture): String
Replace(String oldValue, String newValue, StringComparison comparisonType): String
Replace(Char oldChar, Char newChar): String
Replace(String oldValue, String newValue): String
ReplaceLineEndings(): String
ReplaceLineEndings(String replacementText): String
Split(Char separator, StringSplitOptions options?): String[]
Split(Char separator, Int32 count, StringSplitOptions options?): String[]
Split(params Char[] separator): String[]
Split(ReadOnlySpan<Char> separator): String[]
Split(Char[] separator, Int32 count): String[]
Split(Char[] separator, StringSplitOptions options): String[]
Split(Char[] separator, Int32 count, StringSplitOptions options): String[]
Split(String separator, StringSplitOptions options?): String[]
Split(String separator, Int32 count, StringSplitOptions options?): String[]
Split(String[] separator, StringSplitOptions options): String[]
Split(String[] separator, Int32 count, StringSplitOptions options): String[]
Substring(Int32 startIndex): String
Substring(Int32 startIndex, Int32 length): String
ToLower(): String
ToLower(System.Globalization.CultureInfo culture): String
ToLowerInvariant(): String
ToUpper(): String
ToUpper(System.Globalization.CultureInfo culture): String
ToUpperInvariant(): String
Trim(): String
Trim(Char trimChar): String
Trim(params Char[] trimChars): String
Trim(ReadOnlySpan<Char> trimChars): String
TrimStart(): String
TrimStart(Char trimChar): String
TrimStart(params Char[] trimChars): String
TrimStart(ReadOnlySpan<Char> trimChars): String
TrimEnd(): String
TrimEnd(Char trimChar): String
TrimEnd(params Char[] trimChars): String
TrimEnd(ReadOnlySpan<Char> trimChars): String
Contains(String value): Boolean
Contains(String value, StringComparison comparisonType): Boolean
Contains(Char value): Boolean
Contains(Char value, StringComparison comparisonType): Boolean
IndexOf(Char value): Int32
IndexOf(Char value, Int32 startIndex): Int32
IndexOf(Char value, StringComparison comparisonType): Int32
IndexOf(Char value, Int32 startIndex, Int32 count): Int32
IndexOfAny(Char[] anyOf): Int32
IndexOfAny(Char[] anyOf, Int32 startIndex): Int32
IndexOfAny(Char[] anyOf, Int32 startIndex, Int32 count): Int32
IndexOf(String value): Int32
IndexOf(String value, Int32 startIndex): Int32
IndexOf(String value, Int32 startIndex, Int32 count): Int32
IndexOf(String value, StringComparison comparisonType): Int32
IndexOf(String value, Int32 startIndex, StringComparison comparisonType): Int32
IndexOf(String value, Int32 startIndex, Int32 count, StringComparison comparisonType): Int32
LastIndexOf(Char value): Int32
LastIndexOf(Char value, Int32 startIndex): Int32
LastIndexOf(Char value, Int32 startIndex, Int32 count): Int32
LastIndexOfAny(Char[] anyOf): Int32
LastIndexOfAny(Char[] anyOf, Int32 startIndex): Int32
LastIndexOfAny(Char[] anyOf, Int32 startIndex, Int32 count): Int32
LastIndexOf(String value): Int32
LastIndexOf(String value, Int32 startIndex): Int32
LastIndexOf(String value, Int32 startIndex, Int32 count): Int32
LastIndexOf(String value, StringComparison comparisonType): Int32
LastIndexOf(String value, Int32 startIndex, StringComparison comparisonType): Int32
LastIndexOf(String value, Int32 startIndex, Int32 count, StringComparison comparisonType): Int32
## Char : ValueType struct @System.Private.CoreLib
implements IComparable IComparable<Char> IEquatable<Char> IConvertible ISpanFormattable IFormattable IUtf8SpanFormattable
static MaxValue: Char
static MinValue: Char
static IsAscii(Char c): Boolean
GetHashCode(): Int32
Equals(Object obj): Boolean
Equals(Char obj): Boolean
CompareTo(Object value): Int32
CompareTo(Char value): Int32
ToString(): String
ToString(IFormatProvider provider): String
static ToString(Char c): String
static Parse(String s): Char
static TryParse(String s, ref Char result): Boolean
static IsAsciiLetter(Char c): Boolean
static IsAsciiLetterLower(Char c): Boolean
static IsAsciiLetterUpper(Char c): Boolean
static IsAsciiDigit(Char c): Boolean
static IsAsciiLetterOrDigit(Char c): Boolean
static IsAsciiHexDigit(Char c): Boolean
static IsAsciiHexDigitUpper(Char c): Boolean
static IsAsciiHexDigitLower(Char c): Boolean
static IsDigit(Char c): Boolean
static IsBetween(Char c, Char minInclusive, Char maxInclusive): Boolean
static IsLetter(Char c): Boolean
static IsWhiteSpace(Char c): Boolean
static IsUpper(Char c): Boolean
static IsLower(Char c): Boolean
static IsPunctuation(Char c): Boolean
static IsLetterOrDigit(Char c): Boolean
static ToUpper(Char c, System.Globalization.CultureInfo culture): Char
static ToUpper(Char c): Char
static ToUpperInvariant(Char c): Char
static ToLower(Char c, System.Globalization.CultureInfo culture): Char
static ToLower(Char c): Char
static ToLowerInvariant(Char c): Char
GetTypeCode(): TypeCode
static IsControl(Char c): Boolean
static IsControl(String s, Int32 index): Boolean
static IsDigit(String s, Int32 index): Boolean
static IsLetter(String s, Int32 index): Boolean
static IsLetterOrDigit(String s, Int32 index): Boolean
static IsLower(String s, Int32 index): Boolean
static IsNumber(Char c): Boolean
static IsNumber(String s, Int32 index): Boolean
static IsPunctuation(String s, Int32 index): Boolean
static IsSeparator(Char c): Boolean
static IsSeparator(String s, Int32 index): Boolean
static IsSurrogate(Char c): Boolean
static IsSurrogate(String s, Int32 index): Boolean
static IsSymbol(Char c): Boolean
static IsSymbol(String s, Int32 index): Boolean
static IsUpper(String s, Int32 index): Boolean
static IsWhiteSpace(String s, Int32 index): Boolean
static GetUnicodeCategory(Char c): System.Globalization.UnicodeCategory
static GetUnicodeCategory(String s, Int32 index): System.Globalization.UnicodeCategory
static GetNumericValue(Char c): Double
static GetNumericValue(String s, Int32 index): Double
static IsHighSurrogate(Char c): Boolean
static IsHighSurrogate(String s, Int32 index): Boolean
static IsLowSurrogate(Char c): Boolean
static IsLowSurrogate(String s, Int32 index): Boolean
static IsSurrogatePair(String s, Int32 index): Boolean
static IsSurrogatePair(Char highSurrogate, Char lowSurrogate): Boolean
static ConvertFromUtf32(Int32 utf32): String
static ConvertToUtf32(Char highSurrogate, Char lowSurrogate): Int32
static ConvertToUtf32(String s, Int32 index): Int32
## CharEnumerator : Object sealed @System.Private.CoreLib
implements System.Collections.IEnumerator System.Collections.Generic.IEnumerator<Char> IDisposable ICloneable
Current: Char
Clone(): Object
MoveNext(): Boolean
Dispose(): Void
Reset(): Void
## Boolean : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible IComparable<Boolean> IEquatable<Boolean>
static TrueString: String
static FalseString: String
GetHashCode(): Int32
ToString(): String
ToString(IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten): Boolean
Equals(Object obj): Boolean
Equals(Boolean obj): Boolean
CompareTo(Object obj): Int32
CompareTo(Boolean value): Int32
static Parse(String value): Boolean
static Parse(ReadOnlySpan<Char> value): Boolean
static TryParse(String value, ref Boolean result): Boolean
static TryParse(ReadOnlySpan<Char> value, ref Boolean result): Boolean
GetTypeCode(): TypeCode
## Array : Object abstract @System.Private.CoreLib
implements ICloneable System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable System.Collections.IStructuralComparable System.Collections.IStructuralEquatable
Length: Int32
LongLength: Int64
Rank: Int32
SyncRoot: Object
IsReadOnly: Boolean
IsFixedSize: Boolean
IsSynchronized: Boolean
static MaxLength: Int32
Initialize(): Void
static AsReadOnly<T>(T[] array): System.Collections.ObjectModel.ReadOnlyCollection<T>
static Resize<T>(ref T[] array, Int32 newSize): Void
static CreateInstance(Type elementType, Int32 length): Array
static CreateInstance(Type elementType, Int32 length1, Int32 length2): Array
static CreateInstance(Type elementType, Int32 length1, Int32 length2, Int32 length3): Array
static CreateInstance(Type elementType, params Int32[] lengths): Array
static CreateInstance(Type elementType, Int32[] lengths, Int32[] lowerBounds): Array
static CreateInstance(Type elementType, params Int64[] lengths): Array
static CreateInstanceFromArrayType(Type arrayType, Int32 length): Array
static CreateInstanceFromArrayType(Type arrayType, params Int32[] lengths): Array
static CreateInstanceFromArrayType(Type arrayType, Int32[] lengths, Int32[] lowerBounds): Array
static Copy(Array sourceArray, Array destinationArray, Int64 length): Void
static Copy(Array sourceArray, Int64 sourceIndex, Array destinationArray, Int64 destinationIndex, Int64 length): Void
static ConstrainedCopy(Array sourceArray, Int32 sourceIndex, Array destinationArray, Int32 destinationIndex, Int32 length): Void
static Copy(Array sourceArray, Array destinationArray, Int32 length): Void
static Copy(Array sourceArray, Int32 sourceIndex, Array destinationArray, Int32 destinationIndex, Int32 length): Void
static Clear(Array array): Void
static Clear(Array array, Int32 index, Int32 length): Void
GetLength(Int32 dimension): Int32
GetUpperBound(Int32 dimension): Int32
GetLowerBound(Int32 dimension): Int32
GetValue(params Int32[] indices): Object
GetValue(Int32 index): Object
GetValue(Int32 index1, Int32 index2): Object
GetValue(Int32 index1, Int32 index2, Int32 index3): Object
SetValue(Object value, Int32 index): Void
SetValue(Object value, Int32 index1, Int32 index2): Void
SetValue(Object value, Int32 index1, Int32 index2, Int32 index3): Void
SetValue(Object value, params Int32[] indices): Void
GetValue(Int64 index): Object
GetValue(Int64 index1, Int64 index2): Object
GetValue(Int64 index1, Int64 index2, Int64 index3): Object
GetValue(params Int64[] indices): Object
SetValue(Object value, Int64 index): Void
SetValue(Object value, Int64 index1, Int64 index2): Void
SetValue(Object value, Int64 index1, Int64 index2, Int64 index3): Void
SetValue(Object value, params Int64[] indices): Void
GetLongLength(Int32 dimension): Int64
Clone(): Object
static BinarySearch(Array array, Object value): Int32
static BinarySearch(Array array, Int32 index, Int32 length, Object value): Int32
static BinarySearch(Array array, Object value, System.Collections.IComparer comparer): Int32
static BinarySearch(Array array, Int32 index, Int32 length, Object value, System.Collections.IComparer comparer): Int32
static BinarySearch<T>(T[] array, T value): Int32
static BinarySearch<T>(T[] array, T value, System.Collections.Generic.IComparer<T> comparer): Int32
static BinarySearch<T>(T[] array, Int32 index, Int32 length, T value): Int32
static BinarySearch<T>(T[] array, Int32 index, Int32 length, T value, System.Collections.Generic.IComparer<T> comparer): Int32
static ConvertAll<TInput,TOutput>(TInput[] array, Converter<TInput,TOutput> converter): TOutput[]
CopyTo(Array array, Int32 index): Void
CopyTo(Array array, Int64 index): Void
static Empty<T>(): T[]
static Exists<T>(T[] array, Predicate<T> match): Boolean
static Fill<T>(T[] array, T value): Void
static Fill<T>(T[] array, T value, Int32 startIndex, Int32 count): Void
static Find<T>(T[] array, Predicate<T> match): T
static FindAll<T>(T[] array, Predicate<T> match): T[]
static FindIndex<T>(T[] array, Predicate<T> match): Int32
static FindIndex<T>(T[] array, Int32 startIndex, Predicate<T> match): Int32
static FindIndex<T>(T[] array, Int32 startIndex, Int32 count, Predicate<T> match): Int32
static FindLast<T>(T[] array, Predicate<T> match): T
static FindLastIndex<T>(T[] array, Predicate<T> match): Int32
static FindLastIndex<T>(T[] array, Int32 startIndex, Predicate<T> match): Int32
static FindLastIndex<T>(T[] array, Int32 startIndex, Int32 count, Predicate<T> match): Int32
static ForEach<T>(T[] array, Action<T> action): Void
static IndexOf(Array array, Object value): Int32
static IndexOf(Array array, Object value, Int32 startIndex): Int32
static IndexOf(Array array, Object value, Int32 startIndex, Int32 count): Int32
static IndexOf<T>(T[] array, T value): Int32
static IndexOf<T>(T[] array, T value, Int32 startIndex): Int32
static IndexOf<T>(T[] array, T value, Int32 startIndex, Int32 count): Int32
static LastIndexOf(Array array, Object value): Int32
static LastIndexOf(Array array, Object value, Int32 startIndex): Int32
static LastIndexOf(Array array, Object value, Int32 startIndex, Int32 count): Int32
static LastIndexOf<T>(T[] array, T value): Int32
static LastIndexOf<T>(T[] array, T value, Int32 startIndex): Int32
static LastIndexOf<T>(T[] array, T value, Int32 startIndex, Int32 count): Int32
static Reverse(Array array): Void
static Reverse(Array array, Int32 index, Int32 length): Void
static Reverse<T>(T[] array): Void
static Reverse<T>(T[] array, Int32 index, Int32 length): Void
static Sort(Array array): Void
static Sort(Array keys, Array items): Void
static Sort(Array array, Int32 index, Int32 length): Void
static Sort(Array keys, Array items, Int32 index, Int32 length): Void
static Sort(Array array, System.Collections.IComparer comparer): Void
static Sort(Array keys, Array items, System.Collections.IComparer comparer): Void
static Sort(Array array, Int32 index, Int32 length, System.Collections.IComparer comparer): Void
static Sort(Array keys, Array items, Int32 index, Int32 length, System.Collections.IComparer comparer): Void
static Sort<T>(T[] array): Void
static Sort<TKey,TValue>(TKey[] keys, TValue[] items): Void
static Sort<T>(T[] array, Int32 index, Int32 length): Void
static Sort<TKey,TValue>(TKey[] keys, TValue[] items, Int32 index, Int32 length): Void
static Sort<T>(T[] array, System.Collections.Generic.IComparer<T> comparer): Void
static Sort<TKey,TValue>(TKey[] keys, TValue[] items, System.Collections.Generic.IComparer<TKey> comparer): Void
static Sort<T>(T[] array, Int32 index, Int32 length, System.Collections.Generic.IComparer<T> comparer): Void
static Sort<TKey,TValue>(TKey[] keys, TValue[] items, Int32 index, Int32 length, System.Collections.Generic.IComparer<TKey> comparer): Void
static Sort<T>(T[] array, Comparison<T> comparison): Void
static TrueForAll<T>(T[] array, Predicate<T> match): Boolean
GetEnumerator(): System.Collections.IEnumerator
## Enum : ValueType abstract @System.Private.CoreLib
implements IComparable ISpanFormattable IFormattable IConvertible
static GetName<TEnum>(TEnum value): String
static GetName(Type enumType, Object value): String
static GetNames<TEnum>(): String[]
static GetNames(Type enumType): String[]
static GetUnderlyingType(Type enumType): Type
static GetValues<TEnum>(): TEnum[]
static GetValues(Type enumType): Array
static GetValuesAsUnderlyingType<TEnum>(): Array
static GetValuesAsUnderlyingType(Type enumType): Array
HasFlag(Enum flag): Boolean
static IsDefined<TEnum>(TEnum value): Boolean
static IsDefined(Type enumType, Object value): Boolean
static Parse(Type enumType, String value): Object
static Parse(Type enumType, ReadOnlySpan<Char> value): Object
static Parse(Type enumType, String value, Boolean ignoreCase): Object
static Parse(Type enumType, ReadOnlySpan<Char> value, Boolean ignoreCase): Object
static Parse<TEnum>(String value): TEnum
static Parse<TEnum>(ReadOnlySpan<Char> value): TEnum
static Parse<TEnum>(String value, Boolean ignoreCase): TEnum
static Parse<TEnum>(ReadOnlySpan<Char> value, Boolean ignoreCase): TEnum
static TryParse(Type enumType, String value, ref Object result): Boolean
static TryParse(Type enumType, ReadOnlySpan<Char> value, ref Object result): Boolean
static TryParse(Type enumType, String value, Boolean ignoreCase, ref Object result): Boolean
static TryParse(Type enumType, ReadOnlySpan<Char> value, Boolean ignoreCase, ref Object result): Boolean
static TryParse<TEnum>(String value, ref TEnum result): Boolean
static TryParse<TEnum>(ReadOnlySpan<Char> value, ref TEnum result): Boolean
static TryParse<TEnum>(String value, Boolean ignoreCase, ref TEnum result): Boolean
static TryParse<TEnum>(ReadOnlySpan<Char> value, Boolean ignoreCase, ref TEnum result): Boolean
Equals(Object obj): Boolean
GetHashCode(): Int32
CompareTo(Object target): Int32
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
static Format(Type enumType, Object value, String format): String
static TryFormat<TEnum>(TEnum value, Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?): Boolean
GetTypeCode(): TypeCode
static ToObject(Type enumType, Object value): Object
static ToObject(Type enumType, SByte value): Object
static ToObject(Type enumType, Int16 value): Object
static ToObject(Type enumType, Int32 value): Object
static ToObject(Type enumType, Byte value): Object
static ToObject(Type enumType, UInt16 value): Object
static ToObject(Type enumType, UInt32 value): Object
static ToObject(Type enumType, Int64 value): Object
static ToObject(Type enumType, UInt64 value): Object
## ValueType : Object abstract @System.Private.CoreLib
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
## Delegate : Object abstract @System.Private.CoreLib
implements ICloneable System.Runtime.Serialization.ISerializable
Target: Object
HasSingleTarget: Boolean
Method: System.Reflection.MethodInfo
Equals(Object obj): Boolean
GetHashCode(): Int32
static CreateDelegate(Type type, Object target, String method, Boolean ignoreCase, Boolean throwOnBindFailure): Delegate
static CreateDelegate(Type type, Type target, String method, Boolean ignoreCase, Boolean throwOnBindFailure): Delegate
static CreateDelegate(Type type, System.Reflection.MethodInfo method, Boolean throwOnBindFailure): Delegate
static CreateDelegate(Type type, Object firstArgument, System.Reflection.MethodInfo method, Boolean throwOnBindFailure): Delegate
Clone(): Object
static Combine(Delegate a, Delegate b): Delegate
static Combine(params Delegate[] delegates): Delegate
static Combine(ReadOnlySpan<Delegate> delegates): Delegate
static CreateDelegate(Type type, Object firstArgument, System.Reflection.MethodInfo method): Delegate
static CreateDelegate(Type type, System.Reflection.MethodInfo method): Delegate
static CreateDelegate(Type type, Object target, String method): Delegate
static CreateDelegate(Type type, Object target, String method, Boolean ignoreCase): Delegate
static CreateDelegate(Type type, Type target, String method): Delegate
static CreateDelegate(Type type, Type target, String method, Boolean ignoreCase): Delegate
GetInvocationList(): Delegate[]
static EnumerateInvocationList<TDelegate>(TDelegate d): Delegate+InvocationListEnumerator<TDelegate>
DynamicInvoke(params Object[] args): Object
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
static Remove(Delegate source, Delegate value): Delegate
static RemoveAll(Delegate source, Delegate value): Delegate
static op_Equality(Delegate d1, Delegate d2): Boolean
static op_Inequality(Delegate d1, Delegate d2): Boolean
## MulticastDelegate : Delegate abstract @System.Private.CoreLib
implements ICloneable System.Runtime.Serialization.ISerializable
Equals(Object obj): Boolean
GetInvocationList(): Delegate[]
GetHashCode(): Int32
static op_Equality(MulticastDelegate d1, MulticastDelegate d2): Boolean
static op_Inequality(MulticastDelegate d1, MulticastDelegate d2): Boolean
## DBNull : Object sealed @System.Private.CoreLib
implements System.Runtime.Serialization.ISerializable IConvertible
static Value: DBNull
ToString(): String
ToString(IFormatProvider provider): String
GetTypeCode(): TypeCode
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
## Nullable : Object static @System.Private.CoreLib
static Compare<T>(Nullable<T> n1, Nullable<T> n2): Int32
static Equals<T>(Nullable<T> n1, Nullable<T> n2): Boolean
static GetUnderlyingType(Type nullableType): Type
static GetValueRefOrDefaultRef<T>(ref Nullable<T> nullable): ref T
## Lazy<T> : Object @System.Private.CoreLib
new()
new(T value)
new(Func<T> valueFactory)
new(Boolean isThreadSafe)
new(System.Threading.LazyThreadSafetyMode mode)
new(Func<T> valueFactory, Boolean isThreadSafe)
new(Func<T> valueFactory, System.Threading.LazyThreadSafetyMode mode)
IsValueCreated: Boolean
Value: T
ToString(): String
## Buffer : Object static @System.Private.CoreLib
static BlockCopy(Array src, Int32 srcOffset, Array dst, Int32 dstOffset, Int32 count): Void
static ByteLength(Array array): Int32
static GetByte(Array array, Int32 index): Byte
static SetByte(Array array, Int32 index, Byte value): Void
## Convert : Object static @System.Private.CoreLib
static DBNull: Object
static GetTypeCode(Object value): TypeCode
static IsDBNull(Object value): Boolean
static ChangeType(Object value, TypeCode typeCode): Object
static ChangeType(Object value, TypeCode typeCode, IFormatProvider provider): Object
static ChangeType(Object value, Type conversionType): Object
static ChangeType(Object value, Type conversionType, IFormatProvider provider): Object
static ToBoolean(Object value): Boolean
static ToBoolean(Object value, IFormatProvider provider): Boolean
static ToBoolean(Boolean value): Boolean
static ToBoolean(SByte value): Boolean
static ToBoolean(Char value): Boolean
static ToBoolean(Byte value): Boolean
static ToBoolean(Int16 value): Boolean
static ToBoolean(UInt16 value): Boolean
static ToBoolean(Int32 value): Boolean
static ToBoolean(UInt32 value): Boolean
static ToBoolean(Int64 value): Boolean
static ToBoolean(UInt64 value): Boolean
static ToBoolean(String value): Boolean
static ToBoolean(String value, IFormatProvider provider): Boolean
static ToBoolean(Single value): Boolean
static ToBoolean(Double value): Boolean
static ToBoolean(Decimal value): Boolean
static ToBoolean(DateTime value): Boolean
static ToChar(Object value): Char
static ToChar(Object value, IFormatProvider provider): Char
static ToChar(Boolean value): Char
static ToChar(Char value): Char
static ToChar(SByte value): Char
static ToChar(Byte value): Char
static ToChar(Int16 value): Char
static ToChar(UInt16 value): Char
static ToChar(Int32 value): Char
static ToChar(UInt32 value): Char
static ToChar(Int64 value): Char
static ToChar(UInt64 value): Char
static ToChar(String value): Char
static ToChar(String value, IFormatProvider provider): Char
static ToChar(Single value): Char
static ToChar(Double value): Char
static ToChar(Decimal value): Char
static ToChar(DateTime value): Char
static ToSByte(Object value): SByte
static ToSByte(Object value, IFormatProvider provider): SByte
static ToSByte(Boolean value): SByte
static ToSByte(SByte value): SByte
static ToSByte(Char value): SByte
static ToSByte(Byte value): SByte
static ToSByte(Int16 value): SByte
static ToSByte(UInt16 value): SByte
static ToSByte(Int32 value): SByte
static ToSByte(UInt32 value): SByte
static ToSByte(Int64 value): SByte
static ToSByte(UInt64 value): SByte
static ToSByte(Single value): SByte
static ToSByte(Double value): SByte
static ToSByte(Decimal value): SByte
static ToSByte(String value): SByte
static ToSByte(String value, IFormatProvider provider): SByte
static ToSByte(DateTime value): SByte
static ToByte(Object value): Byte
static ToByte(Object value, IFormatProvider provider): Byte
static ToByte(Boolean value): Byte
static ToByte(Byte value): Byte
static ToByte(Char value): Byte
static ToByte(SByte value): Byte
static ToByte(Int16 value): Byte
static ToByte(UInt16 value): Byte
static ToByte(Int32 value): Byte
static ToByte(UInt32 value): Byte
static ToByte(Int64 value): Byte
static ToByte(UInt64 value): Byte
static ToByte(Single value): Byte
static ToByte(Double value): Byte
static ToByte(Decimal value): Byte
static ToByte(String value): Byte
static ToByte(String value, IFormatProvider provider): Byte
static ToByte(DateTime value): Byte
static ToInt16(Object value): Int16
static ToInt16(Object value, IFormatProvider provider): Int16
static ToInt16(Boolean value): Int16
static ToInt16(Char value): Int16
static ToInt16(SByte value): Int16
static ToInt16(Byte value): Int16
static ToInt16(UInt16 value): Int16
static ToInt16(Int32 value): Int16
static ToInt16(UInt32 value): Int16
static ToInt16(Int16 value): Int16
static ToInt16(Int64 value): Int16
static ToInt16(UInt64 value): Int16
static ToInt16(Single value): Int16
static ToInt16(Double value): Int16
static ToInt16(Decimal value): Int16
static ToInt16(String value): Int16
static ToInt16(String value, IFormatProvider provider): Int16
static ToInt16(DateTime value): Int16
static ToUInt16(Object value): UInt16
static ToUInt16(Object value, IFormatProvider provider): UInt16
static ToUInt16(Boolean value): UInt16
static ToUInt16(Char value): UInt16
static ToUInt16(SByte value): UInt16
static ToUInt16(Byte value): UInt16
static ToUInt16(Int16 value): UInt16
static ToUInt16(Int32 value): UInt16
static ToUInt16(UInt16 value): UInt16
static ToUInt16(UInt32 value): UInt16
static ToUInt16(Int64 value): UInt16
static ToUInt16(UInt64 value): UInt16
static ToUInt16(Single value): UInt16
static ToUInt16(Double value): UInt16
static ToUInt16(Decimal value): UInt16
static ToUInt16(String value): UInt16
static ToUInt16(String value, IFormatProvider provider): UInt16
static ToUInt16(DateTime value): UInt16
static ToInt32(Object value): Int32
static ToInt32(Object value, IFormatProvider provider): Int32
static ToInt32(Boolean value): Int32
static ToInt32(Char value): Int32
static ToInt32(SByte value): Int32
static ToInt32(Byte value): Int32
static ToInt32(Int16 value): Int32
static ToInt32(UInt16 value): Int32
static ToInt32(UInt32 value): Int32
static ToInt32(Int32 value): Int32
static ToInt32(Int64 value): Int32
static ToInt32(UInt64 value): Int32
static ToInt32(Single value): Int32
static ToInt32(Double value): Int32
static ToInt32(Decimal value): Int32
static ToInt32(String value): Int32
static ToInt32(String value, IFormatProvider provider): Int32
static ToInt32(DateTime value): Int32
static ToUInt32(Object value): UInt32
static ToUInt32(Object value, IFormatProvider provider): UInt32
static ToUInt32(Boolean value): UInt32
static ToUInt32(Char value): UInt32
static ToUInt32(SByte value): UInt32
static ToUInt32(Byte value): UInt32
static ToUInt32(Int16 value): UInt32
static ToUInt32(UInt16 value): UInt32
static ToUInt32(Int32 value): UInt32
static ToUInt32(UInt32 value): UInt32
static ToUInt32(Int64 value): UInt32
static ToUInt32(UInt64 value): UInt32
static ToUInt32(Single value): UInt32
static ToUInt32(Double value): UInt32
static ToUInt32(Decimal value): UInt32
static ToUInt32(String value): UInt32
static ToUInt32(String value, IFormatProvider provider): UInt32
static ToUInt32(DateTime value): UInt32
static ToInt64(Object value): Int64
static ToInt64(Object value, IFormatProvider provider): Int64
static ToInt64(Boolean value): Int64
static ToInt64(Char value): Int64
static ToInt64(SByte value): Int64
static ToInt64(Byte value): Int64
static ToInt64(Int16 value): Int64
static ToInt64(UInt16 value): Int64
static ToInt64(Int32 value): Int64
static ToInt64(UInt32 value): Int64
static ToInt64(UInt64 value): Int64
static ToInt64(Int64 value): Int64
static ToInt64(Single value): Int64
static ToInt64(Double value): Int64
static ToInt64(Decimal value): Int64
static ToInt64(String value): Int64
static ToInt64(String value, IFormatProvider provider): Int64
static ToInt64(DateTime value): Int64
static ToUInt64(Object value): UInt64
static ToUInt64(Object value, IFormatProvider provider): UInt64
static ToUInt64(Boolean value): UInt64
static ToUInt64(Char value): UInt64
static ToUInt64(SByte value): UInt64
static ToUInt64(Byte value): UInt64
static ToUInt64(Int16 value): UInt64
static ToUInt64(UInt16 value): UInt64
static ToUInt64(Int32 value): UInt64
static ToUInt64(UInt32 value): UInt64
static ToUInt64(Int64 value): UInt64
static ToUInt64(UInt64 value): UInt64
static ToUInt64(Single value): UInt64
static ToUInt64(Double value): UInt64
static ToUInt64(Decimal value): UInt64
static ToUInt64(String value): UInt64
static ToUInt64(String value, IFormatProvider provider): UInt64
static ToUInt64(DateTime value): UInt64
static ToSingle(Object value): Single
static ToSingle(Object value, IFormatProvider provider): Single
static ToSingle(SByte value): Single
static ToSingle(Byte value): Single
static ToSingle(Char value): Single
static ToSingle(Int16 value): Single
static ToSingle(UInt16 value): Single
static ToSingle(Int32 value): Single
static ToSingle(UInt32 value): Single
static ToSingle(Int64 value): Single
static ToSingle(UInt64 value): Single
static ToSingle(Single value): Single
static ToSingle(Double value): Single
static ToSingle(Decimal value): Single
static ToSingle(String value): Single
static ToSingle(String value, IFormatProvider provider): Single
static ToSingle(Boolean value): Single
static ToSingle(DateTime value): Single
static ToDouble(Object value): Double
static ToDouble(Object value, IFormatProvider provider): Double
static ToDouble(SByte value): Double
static ToDouble(Byte value): Double
static ToDouble(Int16 value): Double
static ToDouble(Char value): Double
static ToDouble(UInt16 value): Double
static ToDouble(Int32 value): Double
static ToDouble(UInt32 value): Double
static ToDouble(Int64 value): Double
static ToDouble(UInt64 value): Double
static ToDouble(Single value): Double
static ToDouble(Double value): Double
static ToDouble(Decimal value): Double
static ToDouble(String value): Double
static ToDouble(String value, IFormatProvider provider): Double
static ToDouble(Boolean value): Double
static ToDouble(DateTime value): Double
static ToDecimal(Object value): Decimal
static ToDecimal(Object value, IFormatProvider provider): Decimal
static ToDecimal(SByte value): Decimal
static ToDecimal(Byte value): Decimal
static ToDecimal(Char value): Decimal
static ToDecimal(Int16 value): Decimal
static ToDecimal(UInt16 value): Decimal
static ToDecimal(Int32 value): Decimal
static ToDecimal(UInt32 value): Decimal
static ToDecimal(Int64 value): Decimal
static ToDecimal(UInt64 value): Decimal
static ToDecimal(Single value): Decimal
static ToDecimal(Double value): Decimal
static ToDecimal(String value): Decimal
static ToDecimal(String value, IFormatProvider provider): Decimal
static ToDecimal(Decimal value): Decimal
static ToDecimal(Boolean value): Decimal
static ToDecimal(DateTime value): Decimal
static ToDateTime(DateTime value): DateTime
static ToDateTime(Object value): DateTime
static ToDateTime(Object value, IFormatProvider provider): DateTime
static ToDateTime(String value): DateTime
static ToDateTime(String value, IFormatProvider provider): DateTime
static ToDateTime(SByte value): DateTime
static ToDateTime(Byte value): DateTime
static ToDateTime(Int16 value): DateTime
static ToDateTime(UInt16 value): DateTime
static ToDateTime(Int32 value): DateTime
static ToDateTime(UInt32 value): DateTime
static ToDateTime(Int64 value): DateTime
static ToDateTime(UInt64 value): DateTime
static ToDateTime(Boolean value): DateTime
static ToDateTime(Char value): DateTime
static ToDateTime(Single value): DateTime
static ToDateTime(Double value): DateTime
static ToDateTime(Decimal value): DateTime
static ToString(Object value): String
static ToString(Object value, IFormatProvider provider): String
static ToString(Boolean value): String
static ToString(Boolean value, IFormatProvider provider): String
static ToString(Char value): String
static ToString(Char value, IFormatProvider provider): String
static ToString(SByte value): String
static ToString(SByte value, IFormatProvider provider): String
static ToString(Byte value): String
static ToString(Byte value, IFormatProvider provider): String
static ToString(Int16 value): String
static ToString(Int16 value, IFormatProvider provider): String
static ToString(UInt16 value): String
static ToString(UInt16 value, IFormatProvider provider): String
static ToString(Int32 value): String
static ToString(Int32 value, IFormatProvider provider): String
static ToString(UInt32 value): String
static ToString(UInt32 value, IFormatProvider provider): String
static ToString(Int64 value): String
static ToString(Int64 value, IFormatProvider provider): String
static ToString(UInt64 value): String
static ToString(UInt64 value, IFormatProvider provider): String
static ToString(Single value): String
static ToString(Single value, IFormatProvider provider): String
static ToString(Double value): String
static ToString(Double value, IFormatProvider provider): String
static ToString(Decimal value): String
static ToString(Decimal value, IFormatProvider provider): String
static ToString(DateTime value): String
static ToString(DateTime value, IFormatProvider provider): String
static ToString(String value): String
static ToString(String value, IFormatProvider provider): String
static ToByte(String value, Int32 fromBase): Byte
static ToSByte(String value, Int32 fromBase): SByte
static ToInt16(String value, Int32 fromBase): Int16
static ToUInt16(String value, Int32 fromBase): UInt16
static ToInt32(String value, Int32 fromBase): Int32
static ToUInt32(String value, Int32 fromBase): UInt32
static ToInt64(String value, Int32 fromBase): Int64
static ToUInt64(String value, Int32 fromBase): UInt64
static ToString(Byte value, Int32 toBase): String
static ToString(Int16 value, Int32 toBase): String
static ToString(Int32 value, Int32 toBase): String
static ToString(Int64 value, Int32 toBase): String
static ToBase64String(Byte[] inArray): String
static ToBase64String(Byte[] inArray, Base64FormattingOptions options): String
static ToBase64String(Byte[] inArray, Int32 offset, Int32 length): String
static ToBase64String(Byte[] inArray, Int32 offset, Int32 length, Base64FormattingOptions options): String
static ToBase64String(ReadOnlySpan<Byte> bytes, Base64FormattingOptions options?): String
static ToBase64CharArray(Byte[] inArray, Int32 offsetIn, Int32 length, Char[] outArray, Int32 offsetOut): Int32
static ToBase64CharArray(Byte[] inArray, Int32 offsetIn, Int32 length, Char[] outArray, Int32 offsetOut, Base64FormattingOptions options): Int32
static TryToBase64Chars(ReadOnlySpan<Byte> bytes, Span<Char> chars, ref Int32 charsWritten, Base64FormattingOptions options?): Boolean
static FromBase64String(String s): Byte[]
static TryFromBase64String(String s, Span<Byte> bytes, ref Int32 bytesWritten): Boolean
static TryFromBase64Chars(ReadOnlySpan<Char> chars, Span<Byte> bytes, ref Int32 bytesWritten): Boolean
static FromBase64CharArray(Char[] inArray, Int32 offset, Int32 length): Byte[]
static FromHexString(String s): Byte[]
static FromHexString(ReadOnlySpan<Char> chars): Byte[]
static FromHexString(ReadOnlySpan<Byte> utf8Source): Byte[]
static FromHexString(String source, Span<Byte> destination, ref Int32 charsConsumed, ref Int32 bytesWritten): System.Buffers.OperationStatus
static FromHexString(ReadOnlySpan<Char> source, Span<Byte> destination, ref Int32 charsConsumed, ref Int32 bytesWritten): System.Buffers.OperationStatus
static FromHexString(ReadOnlySpan<Byte> utf8Source, Span<Byte> destination, ref Int32 bytesConsumed, ref Int32 bytesWritten): System.Buffers.OperationStatus
static ToHexString(Byte[] inArray): String
static ToHexString(Byte[] inArray, Int32 offset, Int32 length): String
static ToHexString(ReadOnlySpan<Byte> bytes): String
static TryToHexString(ReadOnlySpan<Byte> source, Span<Char> destination, ref Int32 charsWritten): Boolean
static TryToHexString(ReadOnlySpan<Byte> source, Span<Byte> utf8Destination, ref Int32 bytesWritten): Boolean
static ToHexStringLower(Byte[] inArray): String
static ToHexStringLower(Byte[] inArray, Int32 offset, Int32 length): String
static ToHexStringLower(ReadOnlySpan<Byte> bytes): String
static TryToHexStringLower(ReadOnlySpan<Byte> source, Span<Char> destination, ref Int32 charsWritten): Boolean
static TryToHexStringLower(ReadOnlySpan<Byte> source, Span<Byte> utf8Destination, ref Int32 bytesWritten): Boolean
## Math : Object static @System.Private.CoreLib
static E: Double
static PI: Double
static Tau: Double
static Acos(Double d): Double
static Acosh(Double d): Double
static Asin(Double d): Double
static Asinh(Double d): Double
static Atan(Double d): Double
static Atanh(Double d): Double
static Atan2(Double y, Double x): Double
static Cbrt(Double d): Double
static Ceiling(Double a): Double
static Cos(Double d): Double
static Cosh(Double value): Double
static Exp(Double d): Double
static Floor(Double d): Double
static FusedMultiplyAdd(Double x, Double y, Double z): Double
static Log(Double d): Double
static Log2(Double x): Double
static Log10(Double d): Double
static Pow(Double x, Double y): Double
static Sin(Double a): Double
static SinCos(Double x): ValueTuple<Double,Double>
static Sinh(Double value): Double
static Sqrt(Double d): Double
static Tan(Double a): Double
static Tanh(Double value): Double
static Abs(Int16 value): Int16
static Abs(Int32 value): Int32
static Abs(Int64 value): Int64
static Abs(IntPtr value): IntPtr
static Abs(SByte value): SByte
static Abs(Decimal value): Decimal
static Abs(Double value): Double
static Abs(Single value): Single
static BigMul(UInt32 a, UInt32 b): UInt64
static BigMul(Int32 a, Int32 b): Int64
static BigMul(UInt64 a, UInt64 b, ref UInt64 low): UInt64
static BigMul(Int64 a, Int64 b, ref Int64 low): Int64
static BigMul(UInt64 a, UInt64 b): UInt128
static BigMul(Int64 a, Int64 b): Int128
static BitDecrement(Double x): Double
static BitIncrement(Double x): Double
static CopySign(Double x, Double y): Double
static DivRem(Int32 a, Int32 b, ref Int32 result): Int32
static DivRem(Int64 a, Int64 b, ref Int64 result): Int64
static DivRem(SByte left, SByte right): ValueTuple<SByte,SByte>
static DivRem(Byte left, Byte right): ValueTuple<Byte,Byte>
static DivRem(Int16 left, Int16 right): ValueTuple<Int16,Int16>
static DivRem(UInt16 left, UInt16 right): ValueTuple<UInt16,UInt16>
static DivRem(Int32 left, Int32 right): ValueTuple<Int32,Int32>
static DivRem(UInt32 left, UInt32 right): ValueTuple<UInt32,UInt32>
static DivRem(Int64 left, Int64 right): ValueTuple<Int64,Int64>
static DivRem(UInt64 left, UInt64 right): ValueTuple<UInt64,UInt64>
static DivRem(IntPtr left, IntPtr right): ValueTuple<IntPtr,IntPtr>
static DivRem(UIntPtr left, UIntPtr right): ValueTuple<UIntPtr,UIntPtr>
static Ceiling(Decimal d): Decimal
static Clamp(Byte value, Byte min, Byte max): Byte
static Clamp(Decimal value, Decimal min, Decimal max): Decimal
static Clamp(Double value, Double min, Double max): Double
static Clamp(Int16 value, Int16 min, Int16 max): Int16
static Clamp(Int32 value, Int32 min, Int32 max): Int32
static Clamp(Int64 value, Int64 min, Int64 max): Int64
static Clamp(IntPtr value, IntPtr min, IntPtr max): IntPtr
static Clamp(SByte value, SByte min, SByte max): SByte
static Clamp(Single value, Single min, Single max): Single
static Clamp(UInt16 value, UInt16 min, UInt16 max): UInt16
static Clamp(UInt32 value, UInt32 min, UInt32 max): UInt32
static Clamp(UInt64 value, UInt64 min, UInt64 max): UInt64
static Clamp(UIntPtr value, UIntPtr min, UIntPtr max): UIntPtr
static Floor(Decimal d): Decimal
static IEEERemainder(Double x, Double y): Double
static ILogB(Double x): Int32
static Log(Double a, Double newBase): Double
static Max(Byte val1, Byte val2): Byte
static Max(Decimal val1, Decimal val2): Decimal
static Max(Double val1, Double val2): Double
static Max(Int16 val1, Int16 val2): Int16
static Max(Int32 val1, Int32 val2): Int32
static Max(Int64 val1, Int64 val2): Int64
static Max(IntPtr val1, IntPtr val2): IntPtr
static Max(SByte val1, SByte val2): SByte
static Max(Single val1, Single val2): Single
static Max(UInt16 val1, UInt16 val2): UInt16
static Max(UInt32 val1, UInt32 val2): UInt32
static Max(UInt64 val1, UInt64 val2): UInt64
static Max(UIntPtr val1, UIntPtr val2): UIntPtr
static MaxMagnitude(Double x, Double y): Double
static Min(Byte val1, Byte val2): Byte
static Min(Decimal val1, Decimal val2): Decimal
static Min(Double val1, Double val2): Double
static Min(Int16 val1, Int16 val2): Int16
static Min(Int32 val1, Int32 val2): Int32
static Min(Int64 val1, Int64 val2): Int64
static Min(IntPtr val1, IntPtr val2): IntPtr
static Min(SByte val1, SByte val2): SByte
static Min(Single val1, Single val2): Single
static Min(UInt16 val1, UInt16 val2): UInt16
static Min(UInt32 val1, UInt32 val2): UInt32
static Min(UInt64 val1, UInt64 val2): UInt64
static Min(UIntPtr val1, UIntPtr val2): UIntPtr
static MinMagnitude(Double x, Double y): Double
static ReciprocalEstimate(Double d): Double
static ReciprocalSqrtEstimate(Double d): Double
static Round(Decimal d): Decimal
static Round(Decimal d, Int32 decimals): Decimal
static Round(Decimal d, MidpointRounding mode): Decimal
static Round(Decimal d, Int32 decimals, MidpointRounding mode): Decimal
static Round(Double a): Double
static Round(Double value, Int32 digits): Double
static Round(Double value, MidpointRounding mode): Double
static Round(Double value, Int32 digits, MidpointRounding mode): Double
static Sign(Decimal value): Int32
static Sign(Double value): Int32
static Sign(Int16 value): Int32
static Sign(Int32 value): Int32
static Sign(Int64 value): Int32
static Sign(IntPtr value): Int32
static Sign(SByte value): Int32
static Sign(Single value): Int32
static Truncate(Decimal d): Decimal
static Truncate(Double d): Double
static ScaleB(Double x, Int32 n): Double
## MathF : Object static @System.Private.CoreLib
static E: Single
static PI: Single
static Tau: Single
static Acos(Single x): Single
static Acosh(Single x): Single
static Asin(Single x): Single
static Asinh(Single x): Single
static Atan(Single x): Single
static Atanh(Single x): Single
static Atan2(Single y, Single x): Single
static Cbrt(Single x): Single
static Ceiling(Single x): Single
static Cos(Single x): Single
static Cosh(Single x): Single
static Exp(Single x): Single
static Floor(Single x): Single
static FusedMultiplyAdd(Single x, Single y, Single z): Single
static Log(Single x): Single
static Log2(Single x): Single
static Log10(Single x): Single
static Pow(Single x, Single y): Single
static Sin(Single x): Single
static SinCos(Single x): ValueTuple<Single,Single>
static Sinh(Single x): Single
static Sqrt(Single x): Single
static Tan(Single x): Single
static Tanh(Single x): Single
static Abs(Single x): Single
static BitDecrement(Single x): Single
static BitIncrement(Single x): Single
static CopySign(Single x, Single y): Single
static IEEERemainder(Single x, Single y): Single
static ILogB(Single x): Int32
static Log(Single x, Single y): Single
static Max(Single x, Single y): Single
static MaxMagnitude(Single x, Single y): Single
static Min(Single x, Single y): Single
static MinMagnitude(Single x, Single y): Single
static ReciprocalEstimate(Single x): Single
static ReciprocalSqrtEstimate(Single x): Single
static Round(Single x): Single
static Round(Single x, Int32 digits): Single
static Round(Single x, MidpointRounding mode): Single
static Round(Single x, Int32 digits, MidpointRounding mode): Single
static Sign(Single x): Int32
static Truncate(Single x): Single
static ScaleB(Single x, Int32 n): Single
## BitConverter : Object static @System.Private.CoreLib
static IsLittleEndian: Boolean
static GetBytes(Boolean value): Byte[]
static TryWriteBytes(Span<Byte> destination, Boolean value): Boolean
static TryWriteBytes(Span<Byte> destination, Char value): Boolean
static TryWriteBytes(Span<Byte> destination, Int16 value): Boolean
static TryWriteBytes(Span<Byte> destination, Int32 value): Boolean
static TryWriteBytes(Span<Byte> destination, Int64 value): Boolean
static TryWriteBytes(Span<Byte> destination, Int128 value): Boolean
static TryWriteBytes(Span<Byte> destination, UInt16 value): Boolean
static TryWriteBytes(Span<Byte> destination, UInt32 value): Boolean
static TryWriteBytes(Span<Byte> destination, UInt64 value): Boolean
static TryWriteBytes(Span<Byte> destination, UInt128 value): Boolean
static TryWriteBytes(Span<Byte> destination, Half value): Boolean
static TryWriteBytes(Span<Byte> destination, Single value): Boolean
static TryWriteBytes(Span<Byte> destination, Double value): Boolean
static GetBytes(Char value): Byte[]
static GetBytes(Int16 value): Byte[]
static GetBytes(Int32 value): Byte[]
static GetBytes(Int64 value): Byte[]
static GetBytes(Int128 value): Byte[]
static GetBytes(UInt16 value): Byte[]
static GetBytes(UInt32 value): Byte[]
static GetBytes(UInt64 value): Byte[]
static GetBytes(UInt128 value): Byte[]
static GetBytes(Half value): Byte[]
static GetBytes(Single value): Byte[]
static GetBytes(Double value): Byte[]
static ToChar(Byte[] value, Int32 startIndex): Char
static ToChar(ReadOnlySpan<Byte> value): Char
static ToInt16(Byte[] value, Int32 startIndex): Int16
static ToInt16(ReadOnlySpan<Byte> value): Int16
static ToInt32(Byte[] value, Int32 startIndex): Int32
static ToInt32(ReadOnlySpan<Byte> value): Int32
static ToInt64(Byte[] value, Int32 startIndex): Int64
static ToInt64(ReadOnlySpan<Byte> value): Int64
static ToInt128(Byte[] value, Int32 startIndex): Int128
static ToInt128(ReadOnlySpan<Byte> value): Int128
static ToUInt16(Byte[] value, Int32 startIndex): UInt16
static ToUInt16(ReadOnlySpan<Byte> value): UInt16
static ToUInt32(Byte[] value, Int32 startIndex): UInt32
static ToUInt32(ReadOnlySpan<Byte> value): UInt32
static ToUInt64(Byte[] value, Int32 startIndex): UInt64
static ToUInt64(ReadOnlySpan<Byte> value): UInt64
static ToUInt128(Byte[] value, Int32 startIndex): UInt128
static ToUInt128(ReadOnlySpan<Byte> value): UInt128
static ToHalf(Byte[] value, Int32 startIndex): Half
static ToHalf(ReadOnlySpan<Byte> value): Half
static ToSingle(Byte[] value, Int32 startIndex): Single
static ToSingle(ReadOnlySpan<Byte> value): Single
static ToDouble(Byte[] value, Int32 startIndex): Double
static ToDouble(ReadOnlySpan<Byte> value): Double
static ToString(Byte[] value, Int32 startIndex, Int32 length): String
static ToString(Byte[] value): String
static ToString(Byte[] value, Int32 startIndex): String
static ToBoolean(Byte[] value, Int32 startIndex): Boolean
static ToBoolean(ReadOnlySpan<Byte> value): Boolean
static DoubleToInt64Bits(Double value): Int64
static Int64BitsToDouble(Int64 value): Double
static SingleToInt32Bits(Single value): Int32
static Int32BitsToSingle(Int32 value): Single
static HalfToInt16Bits(Half value): Int16
static Int16BitsToHalf(Int16 value): Half
static DoubleToUInt64Bits(Double value): UInt64
static UInt64BitsToDouble(UInt64 value): Double
static SingleToUInt32Bits(Single value): UInt32
static UInt32BitsToSingle(UInt32 value): Single
static HalfToUInt16Bits(Half value): UInt16
static UInt16BitsToHalf(UInt16 value): Half
## Random : Object @System.Private.CoreLib
new()
new(Int32 Seed)
static Shared: Random
Next(): Int32
Next(Int32 maxValue): Int32
Next(Int32 minValue, Int32 maxValue): Int32
NextInt64(): Int64
NextInt64(Int64 maxValue): Int64
NextInt64(Int64 minValue, Int64 maxValue): Int64
NextSingle(): Single
NextDouble(): Double
NextBytes(Byte[] buffer): Void
NextBytes(Span<Byte> buffer): Void
GetItems<T>(ReadOnlySpan<T> choices, Span<T> destination): Void
GetItems<T>(T[] choices, Int32 length): T[]
GetItems<T>(ReadOnlySpan<T> choices, Int32 length): T[]
Shuffle<T>(T[] values): Void
Shuffle<T>(Span<T> values): Void
GetString(ReadOnlySpan<Char> choices, Int32 length): String
GetHexString(Int32 stringLength, Boolean lowercase?): String
GetHexString(Span<Char> destination, Boolean lowercase?): Void
## Guid : ValueType struct @System.Private.CoreLib
implements ISpanFormattable IFormattable IComparable IComparable<Guid> IEquatable<Guid> IUtf8SpanFormattable
new(Byte[] b)
new(ReadOnlySpan<Byte> b)
new(ReadOnlySpan<Byte> b, Boolean bigEndian)
new(UInt32 a, UInt16 b, UInt16 c, Byte d, Byte e, Byte f, Byte g, Byte h, Byte i, Byte j, Byte k)
new(Int32 a, Int16 b, Int16 c, Byte[] d)
new(Int32 a, Int16 b, Int16 c, Byte d, Byte e, Byte f, Byte g, Byte h, Byte i, Byte j, Byte k)
new(String g)
static Empty: Guid
static AllBitsSet: Guid
Variant: Int32
Version: Int32
static CreateVersion7(): Guid
static CreateVersion7(DateTimeOffset timestamp): Guid
static Parse(String input): Guid
static Parse(ReadOnlySpan<Char> input): Guid
static Parse(ReadOnlySpan<Byte> utf8Text): Guid
static TryParse(String input, ref Guid result): Boolean
static TryParse(ReadOnlySpan<Char> input, ref Guid result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Guid result): Boolean
static ParseExact(String input, String format): Guid
static ParseExact(ReadOnlySpan<Char> input, ReadOnlySpan<Char> format): Guid
static TryParseExact(String input, String format, ref Guid result): Boolean
static TryParseExact(ReadOnlySpan<Char> input, ReadOnlySpan<Char> format, ref Guid result): Boolean
ToByteArray(): Byte[]
ToByteArray(Boolean bigEndian): Byte[]
TryWriteBytes(Span<Byte> destination): Boolean
TryWriteBytes(Span<Byte> destination, Boolean bigEndian, ref Int32 bytesWritten): Boolean
GetHashCode(): Int32
Equals(Object o): Boolean
Equals(Guid g): Boolean
CompareTo(Object value): Int32
CompareTo(Guid value): Int32
static op_Equality(Guid a, Guid b): Boolean
static op_Inequality(Guid a, Guid b): Boolean
ToString(): String
ToString(String format): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?): Boolean
static op_LessThan(Guid left, Guid right): Boolean
static op_LessThanOrEqual(Guid left, Guid right): Boolean
static op_GreaterThan(Guid left, Guid right): Boolean
static op_GreaterThanOrEqual(Guid left, Guid right): Boolean
static Parse(String s, IFormatProvider provider): Guid
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Guid
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Guid
static TryParse(String s, IFormatProvider provider, ref Guid result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Guid result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Guid result): Boolean
static NewGuid(): Guid
## Version : Object sealed @System.Private.CoreLib
implements ICloneable IComparable IComparable<Version> IEquatable<Version> ISpanFormattable IFormattable IUtf8SpanFormattable
new(Int32 major, Int32 minor, Int32 build, Int32 revision)
new(Int32 major, Int32 minor, Int32 build)
new(Int32 major, Int32 minor)
new(String version)
new()
Major: Int32
Minor: Int32
Build: Int32
Revision: Int32
MajorRevision: Int16
MinorRevision: Int16
Clone(): Object
CompareTo(Object version): Int32
CompareTo(Version value): Int32
Equals(Object obj): Boolean
Equals(Version obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(Int32 fieldCount): String
TryFormat(Span<Char> destination, ref Int32 charsWritten): Boolean
TryFormat(Span<Char> destination, Int32 fieldCount, ref Int32 charsWritten): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten): Boolean
TryFormat(Span<Byte> utf8Destination, Int32 fieldCount, ref Int32 bytesWritten): Boolean
static Parse(String input): Version
static Parse(ReadOnlySpan<Char> input): Version
static Parse(ReadOnlySpan<Byte> utf8Text): Version
static TryParse(String input, ref Version result): Boolean
static TryParse(ReadOnlySpan<Char> input, ref Version result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Version result): Boolean
static op_Equality(Version v1, Version v2): Boolean
static op_Inequality(Version v1, Version v2): Boolean
static op_LessThan(Version v1, Version v2): Boolean
static op_LessThanOrEqual(Version v1, Version v2): Boolean
static op_GreaterThan(Version v1, Version v2): Boolean
static op_GreaterThanOrEqual(Version v1, Version v2): Boolean
## Uri : Object @System.Private.Uri
implements ISpanFormattable IFormattable IEquatable<Uri> System.Runtime.Serialization.ISerializable
new(String uriString)
new(String uriString, Boolean dontEscape)
new(Uri baseUri, String relativeUri, Boolean dontEscape)
new(String uriString, UriKind uriKind)
new(String uriString, ref UriCreationOptions creationOptions)
new(Uri baseUri, String relativeUri)
new(Uri baseUri, Uri relativeUri)
static UriSchemeFile: String
static UriSchemeFtp: String
static UriSchemeSftp: String
static UriSchemeFtps: String
static UriSchemeGopher: String
static UriSchemeHttp: String
static UriSchemeHttps: String
static UriSchemeWs: String
static UriSchemeWss: String
static UriSchemeMailto: String
static UriSchemeNews: String
static UriSchemeNntp: String
static UriSchemeSsh: String
static UriSchemeTelnet: String
static UriSchemeNetTcp: String
static UriSchemeNetPipe: String
static SchemeDelimiter: String
AbsolutePath: String
AbsoluteUri: String
LocalPath: String
Authority: String
HostNameType: UriHostNameType
IsDefaultPort: Boolean
IsFile: Boolean
IsLoopback: Boolean
PathAndQuery: String
Segments: String[]
IsUnc: Boolean
Host: String
Port: Int32
Query: String
Fragment: String
Scheme: String
OriginalString: String
DnsSafeHost: String
IdnHost: String
IsAbsoluteUri: Boolean
UserEscaped: Boolean
UserInfo: String
static CheckHostName(String name): UriHostNameType
GetLeftPart(UriPartial part): String
static HexEscape(Char character): String
static HexUnescape(String pattern, ref Int32 index): Char
static IsHexEncoding(String pattern, Int32 index): Boolean
static CheckSchemeName(String schemeName): Boolean
static IsHexDigit(Char character): Boolean
static FromHex(Char digit): Int32
GetHashCode(): Int32
ToString(): String
TryFormat(Span<Char> destination, ref Int32 charsWritten): Boolean
static op_Equality(Uri uri1, Uri uri2): Boolean
static op_Inequality(Uri uri1, Uri uri2): Boolean
Equals(Object comparand): Boolean
Equals(Uri other): Boolean
MakeRelativeUri(Uri uri): Uri
MakeRelative(Uri toUri): String
static TryCreate(String uriString, UriKind uriKind, ref Uri result): Boolean
static TryCreate(String uriString, ref UriCreationOptions creationOptions, ref Uri result): Boolean
static TryCreate(Uri baseUri, String relativeUri, ref Uri result): Boolean
static TryCreate(Uri baseUri, Uri relativeUri, ref Uri result): Boolean
GetComponents(UriComponents components, UriFormat format): String
static Compare(Uri uri1, Uri uri2, UriComponents partsToCompare, UriFormat compareFormat, StringComparison comparisonType): Int32
IsWellFormedOriginalString(): Boolean
static IsWellFormedUriString(String uriString, UriKind uriKind): Boolean
static UnescapeDataString(String stringToUnescape): String
static UnescapeDataString(ReadOnlySpan<Char> charsToUnescape): String
static TryUnescapeDataString(ReadOnlySpan<Char> charsToUnescape, Span<Char> destination, ref Int32 charsWritten): Boolean
static EscapeUriString(String stringToEscape): String
static EscapeDataString(String stringToEscape): String
static EscapeDataString(ReadOnlySpan<Char> charsToEscape): String
static TryEscapeDataString(ReadOnlySpan<Char> charsToEscape, Span<Char> destination, ref Int32 charsWritten): Boolean
IsBaseOf(Uri uri): Boolean
## UriBuilder : Object @System.Private.Uri
new()
new(String uri)
new(Uri uri)
new(String schemeName, String hostName)
new(String scheme, String host, Int32 portNumber)
new(String scheme, String host, Int32 port, String pathValue)
new(String scheme, String host, Int32 port, String path, String extraValue)
Scheme: String rw
UserName: String rw
Password: String rw
Host: String rw
Port: Int32 rw
Path: String rw
Query: String rw
Fragment: String rw
Uri: Uri
Equals(Object rparam): Boolean
GetHashCode(): Int32
ToString(): String
## UriKind : Enum enum @System.Private.Uri
RelativeOrAbsolute=0 Absolute=1 Relative=2
## UriComponents : Enum enum flags @System.Private.Uri
Scheme=1 UserInfo=2 Host=4 Port=8 SchemeAndServer=13 Path=16 Query=32 PathAndQuery=48 HttpRequestUrl=61 Fragment=64 AbsoluteUri=127 StrongPort=128 HostAndPort=132 StrongAuthority=134 NormalizedHost=256 KeepDelimiter=1073741824 SerializationInfoString=-2147483648
## UriFormat : Enum enum @System.Private.Uri
UriEscaped=1 Unescaped=2 SafeUnescaped=3
## UriPartial : Enum enum @System.Private.Uri
Scheme=0 Authority=1 Path=2 Query=3
## UriHostNameType : Enum enum @System.Private.Uri
Unknown=0 Basic=1 Dns=2 IPv4=3 IPv6=4
## Environment : Object static @System.Private.CoreLib
static CurrentManagedThreadId: Int32
static ExitCode: Int32 rw
static ProcessorCount: Int32
static IsPrivilegedProcess: Boolean
static HasShutdownStarted: Boolean
static CommandLine: String
static CurrentDirectory: String rw
static ProcessId: Int32
static ProcessPath: String
static Is64BitProcess: Boolean
static Is64BitOperatingSystem: Boolean
static NewLine: String
static OSVersion: OperatingSystem
static StackTrace: String
static SystemPageSize: Int32
static TickCount: Int32
static UserInteractive: Boolean
static SystemDirectory: String
static UserDomainName: String
static CpuUsage: Environment+ProcessCpuUsage
static TickCount64: Int64
static MachineName: String
static UserName: String
static WorkingSet: Int64
static Version: Version
static Exit(Int32 exitCode): Void
static FailFast(String message): Void
static FailFast(String message, Exception exception): Void
static GetEnvironmentVariable(String variable): String
static GetEnvironmentVariable(String variable, EnvironmentVariableTarget target): String
static GetEnvironmentVariables(EnvironmentVariableTarget target): System.Collections.IDictionary
static SetEnvironmentVariable(String variable, String value): Void
static SetEnvironmentVariable(String variable, String value, EnvironmentVariableTarget target): Void
static GetCommandLineArgs(): String[]
static ExpandEnvironmentVariables(String name): String
static GetFolderPath(Environment+SpecialFolder folder): String
static GetFolderPath(Environment+SpecialFolder folder, Environment+SpecialFolderOption option): String
static GetEnvironmentVariables(): System.Collections.IDictionary
static GetLogicalDrives(): String[]
## EnvironmentVariableTarget : Enum enum @System.Private.CoreLib
Process=0 User=1 Machine=2
## Environment+SpecialFolder : Enum enum @System.Private.CoreLib
Desktop=0 Programs=2 MyDocuments=5 Personal=5 Favorites=6 Startup=7 Recent=8 SendTo=9 StartMenu=11 MyMusic=13 MyVideos=14 DesktopDirectory=16 MyComputer=17 NetworkShortcuts=19 Fonts=20 Templates=21 CommonStartMenu=22 CommonPrograms=23 CommonStartup=24 CommonDesktopDirectory=25 ApplicationData=26 PrinterShortcuts=27 LocalApplicationData=28 InternetCache=32 Cookies=33 History=34 CommonApplicationData=35 Windows=36 System=37 ProgramFiles=38 MyPictures=39 UserProfile=40 SystemX86=41 ProgramFilesX86=42 CommonProgramFiles=43 CommonProgramFilesX86=44 CommonTemplates=45 CommonDocuments=46 CommonAdminTools=47 AdminTools=48 CommonMusic=53 CommonPictures=54 CommonVideos=55 Resources=56 LocalizedResources=57 CommonOemLinks=58 CDBurning=59
## Environment+SpecialFolderOption : Enum enum @System.Private.CoreLib
None=0 DoNotVerify=16384 Create=32768
## PlatformID : Enum enum @System.Private.CoreLib
Win32S=0 Win32Windows=1 Win32NT=2 WinCE=3 Unix=4 Xbox=5 MacOSX=6 Other=7
## OperatingSystem : Object sealed @System.Private.CoreLib
implements System.Runtime.Serialization.ISerializable ICloneable
new(PlatformID platform, Version version)
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
Platform: PlatformID
ServicePack: String
Version: Version
VersionString: String
Clone(): Object
ToString(): String
static IsOSPlatform(String platform): Boolean
static IsOSPlatformVersionAtLeast(String platform, Int32 major, Int32 minor?, Int32 build?, Int32 revision?): Boolean
static IsBrowser(): Boolean
static IsWasi(): Boolean
static IsLinux(): Boolean
static IsFreeBSD(): Boolean
static IsFreeBSDVersionAtLeast(Int32 major, Int32 minor?, Int32 build?, Int32 revision?): Boolean
static IsAndroid(): Boolean
static IsAndroidVersionAtLeast(Int32 major, Int32 minor?, Int32 build?, Int32 revision?): Boolean
static IsIOS(): Boolean
static IsIOSVersionAtLeast(Int32 major, Int32 minor?, Int32 build?): Boolean
static IsMacOS(): Boolean
static IsMacOSVersionAtLeast(Int32 major, Int32 minor?, Int32 build?): Boolean
static IsMacCatalyst(): Boolean
static IsMacCatalystVersionAtLeast(Int32 major, Int32 minor?, Int32 build?): Boolean
static IsTvOS(): Boolean
static IsTvOSVersionAtLeast(Int32 major, Int32 minor?, Int32 build?): Boolean
static IsWatchOS(): Boolean
static IsWatchOSVersionAtLeast(Int32 major, Int32 minor?, Int32 build?): Boolean
static IsWindows(): Boolean
static IsWindowsVersionAtLeast(Int32 major, Int32 minor?, Int32 build?, Int32 revision?): Boolean
## AppContext : Object static @System.Private.CoreLib
static BaseDirectory: String
static TargetFrameworkName: String
static GetData(String name): Object
static SetData(String name, Object data): Void
static TryGetSwitch(String switchName, ref Boolean isEnabled): Boolean
static SetSwitch(String switchName, Boolean isEnabled): Void
## AppDomain : MarshalByRefObject sealed @System.Private.CoreLib
static CurrentDomain: AppDomain
BaseDirectory: String
RelativeSearchPath: String
SetupInformation: AppDomainSetup
PermissionSet: System.Security.PermissionSet
DynamicDirectory: String
FriendlyName: String
Id: Int32
IsFullyTrusted: Boolean
IsHomogenous: Boolean
static MonitoringIsEnabled: Boolean rw
MonitoringSurvivedMemorySize: Int64
static MonitoringSurvivedProcessMemorySize: Int64
MonitoringTotalAllocatedMemorySize: Int64
ShadowCopyFiles: Boolean
MonitoringTotalProcessorTime: TimeSpan
SetDynamicBase(String path): Void
ApplyPolicy(String assemblyName): String
static CreateDomain(String friendlyName): AppDomain
ExecuteAssembly(String assemblyFile): Int32
ExecuteAssembly(String assemblyFile, String[] args): Int32
ExecuteAssembly(String assemblyFile, String[] args, Byte[] hashValue, System.Configuration.Assemblies.AssemblyHashAlgorithm hashAlgorithm): Int32
ExecuteAssemblyByName(System.Reflection.AssemblyName assemblyName, params String[] args): Int32
ExecuteAssemblyByName(String assemblyName): Int32
ExecuteAssemblyByName(String assemblyName, params String[] args): Int32
GetData(String name): Object
SetData(String name, Object data): Void
IsCompatibilitySwitchSet(String value): Nullable<Boolean>
IsDefaultAppDomain(): Boolean
IsFinalizingForUnload(): Boolean
ToString(): String
static Unload(AppDomain domain): Void
Load(Byte[] rawAssembly): System.Reflection.Assembly
Load(Byte[] rawAssembly, Byte[] rawSymbolStore): System.Reflection.Assembly
Load(System.Reflection.AssemblyName assemblyRef): System.Reflection.Assembly
Load(String assemblyString): System.Reflection.Assembly
ReflectionOnlyGetAssemblies(): System.Reflection.Assembly[]
static GetCurrentThreadId(): Int32
AppendPrivatePath(String path): Void
ClearPrivatePath(): Void
ClearShadowCopyPath(): Void
SetCachePath(String path): Void
SetShadowCopyFiles(): Void
SetShadowCopyPath(String path): Void
GetAssemblies(): System.Reflection.Assembly[]
SetPrincipalPolicy(System.Security.Principal.PrincipalPolicy policy): Void
SetThreadPrincipal(System.Security.Principal.IPrincipal principal): Void
CreateInstance(String assemblyName, String typeName): System.Runtime.Remoting.ObjectHandle
CreateInstance(String assemblyName, String typeName, Boolean ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Object[] args, System.Globalization.CultureInfo culture, Object[] activationAttributes): System.Runtime.Remoting.ObjectHandle
CreateInstance(String assemblyName, String typeName, Object[] activationAttributes): System.Runtime.Remoting.ObjectHandle
CreateInstanceAndUnwrap(String assemblyName, String typeName): Object
CreateInstanceAndUnwrap(String assemblyName, String typeName, Boolean ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Object[] args, System.Globalization.CultureInfo culture, Object[] activationAttributes): Object
CreateInstanceAndUnwrap(String assemblyName, String typeName, Object[] activationAttributes): Object
CreateInstanceFrom(String assemblyFile, String typeName): System.Runtime.Remoting.ObjectHandle
CreateInstanceFrom(String assemblyFile, String typeName, Boolean ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Object[] args, System.Globalization.CultureInfo culture, Object[] activationAttributes): System.Runtime.Remoting.ObjectHandle
CreateInstanceFrom(String assemblyFile, String typeName, Object[] activationAttributes): System.Runtime.Remoting.ObjectHandle
CreateInstanceFromAndUnwrap(String assemblyFile, String typeName): Object
CreateInstanceFromAndUnwrap(String assemblyFile, String typeName, Boolean ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Object[] args, System.Globalization.CultureInfo culture, Object[] activationAttributes): Object
CreateInstanceFromAndUnwrap(String assemblyFile, String typeName, Object[] activationAttributes): Object
## GC : Object static @System.Private.CoreLib
static MaxGeneration: Int32
static GetGCMemoryInfo(): GCMemoryInfo
static GetGCMemoryInfo(GCKind kind): GCMemoryInfo
static AddMemoryPressure(Int64 bytesAllocated): Void
static RemoveMemoryPressure(Int64 bytesAllocated): Void
static GetGeneration(Object obj): Int32
static Collect(Int32 generation): Void
static Collect(): Void
static Collect(Int32 generation, GCCollectionMode mode): Void
static Collect(Int32 generation, GCCollectionMode mode, Boolean blocking): Void
static Collect(Int32 generation, GCCollectionMode mode, Boolean blocking, Boolean compacting): Void
static CollectionCount(Int32 generation): Int32
static KeepAlive(Object obj): Void
static GetGeneration(WeakReference wo): Int32
static WaitForPendingFinalizers(): Void
static SuppressFinalize(Object obj): Void
static ReRegisterForFinalize(Object obj): Void
static GetTotalMemory(Boolean forceFullCollection): Int64
static GetAllocatedBytesForCurrentThread(): Int64
static GetTotalAllocatedBytes(Boolean precise?): Int64
static RegisterForFullGCNotification(Int32 maxGenerationThreshold, Int32 largeObjectHeapThreshold): Void
static CancelFullGCNotification(): Void
static WaitForFullGCApproach(): GCNotificationStatus
static WaitForFullGCApproach(Int32 millisecondsTimeout): GCNotificationStatus
static WaitForFullGCComplete(): GCNotificationStatus
static WaitForFullGCComplete(Int32 millisecondsTimeout): GCNotificationStatus
static TryStartNoGCRegion(Int64 totalSize): Boolean
static TryStartNoGCRegion(Int64 totalSize, Int64 lohSize): Boolean
static TryStartNoGCRegion(Int64 totalSize, Boolean disallowFullBlockingGC): Boolean
static TryStartNoGCRegion(Int64 totalSize, Int64 lohSize, Boolean disallowFullBlockingGC): Boolean
static EndNoGCRegion(): Void
static RegisterNoGCRegionCallback(Int64 totalSize, Action callback): Void
static AllocateUninitializedArray<T>(Int32 length, Boolean pinned?): T[]
static AllocateArray<T>(Int32 length, Boolean pinned?): T[]
static GetTotalPauseDuration(): TimeSpan
static GetConfigurationVariables(): System.Collections.Generic.IReadOnlyDictionary<String,Object>
static RefreshMemoryLimit(): Void
static WaitForFullGCApproach(TimeSpan timeout): GCNotificationStatus
static WaitForFullGCComplete(TimeSpan timeout): GCNotificationStatus
## GCCollectionMode : Enum enum @System.Private.CoreLib
Default=0 Forced=1 Optimized=2 Aggressive=3
## Activator : Object static @System.Private.CoreLib
static CreateInstance(Type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Object[] args, System.Globalization.CultureInfo culture): Object
static CreateInstance(Type type, params Object[] args): Object
static CreateInstance(Type type, Object[] args, Object[] activationAttributes): Object
static CreateInstance(Type type): Object
static CreateInstanceFrom(String assemblyFile, String typeName): System.Runtime.Remoting.ObjectHandle
static CreateInstanceFrom(String assemblyFile, String typeName, Object[] activationAttributes): System.Runtime.Remoting.ObjectHandle
static CreateInstanceFrom(String assemblyFile, String typeName, Boolean ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Object[] args, System.Globalization.CultureInfo culture, Object[] activationAttributes): System.Runtime.Remoting.ObjectHandle
static CreateInstance(Type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Object[] args, System.Globalization.CultureInfo culture, Object[] activationAttributes): Object
static CreateInstance(String assemblyName, String typeName): System.Runtime.Remoting.ObjectHandle
static CreateInstance(String assemblyName, String typeName, Boolean ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, Object[] args, System.Globalization.CultureInfo culture, Object[] activationAttributes): System.Runtime.Remoting.ObjectHandle
static CreateInstance(String assemblyName, String typeName, Object[] activationAttributes): System.Runtime.Remoting.ObjectHandle
static CreateInstance(Type type, Boolean nonPublic): Object
static CreateInstance<T>(): T
## StringComparison : Enum enum @System.Private.CoreLib
CurrentCulture=0 CurrentCultureIgnoreCase=1 InvariantCulture=2 InvariantCultureIgnoreCase=3 Ordinal=4 OrdinalIgnoreCase=5
## StringComparer : Object abstract @System.Private.CoreLib
implements System.Collections.IComparer System.Collections.IEqualityComparer System.Collections.Generic.IComparer<String> System.Collections.Generic.IEqualityComparer<String>
static InvariantCulture: StringComparer
static InvariantCultureIgnoreCase: StringComparer
static CurrentCulture: StringComparer
static CurrentCultureIgnoreCase: StringComparer
static Ordinal: StringComparer
static OrdinalIgnoreCase: StringComparer
static FromComparison(StringComparison comparisonType): StringComparer
static Create(System.Globalization.CultureInfo culture, Boolean ignoreCase): StringComparer
static Create(System.Globalization.CultureInfo culture, System.Globalization.CompareOptions options): StringComparer
static IsWellKnownOrdinalComparer(System.Collections.Generic.IEqualityComparer<String> comparer, ref Boolean ignoreCase): Boolean
static IsWellKnownCultureAwareComparer(System.Collections.Generic.IEqualityComparer<String> comparer, ref System.Globalization.CompareInfo compareInfo, ref System.Globalization.CompareOptions compareOptions): Boolean
Compare(Object x, Object y): Int32
Equals(Object x, Object y): Boolean
GetHashCode(Object obj): Int32
Compare(String x, String y): Int32
Equals(String x, String y): Boolean
GetHashCode(String obj): Int32
## StringSplitOptions : Enum enum flags @System.Private.CoreLib
None=0 RemoveEmptyEntries=1 TrimEntries=2
## MidpointRounding : Enum enum @System.Private.CoreLib
ToEven=0 AwayFromZero=1 ToZero=2 ToNegativeInfinity=3 ToPositiveInfinity=4
## IFormatProvider :  interface @System.Private.CoreLib
GetFormat(Type formatType): Object
## IFormattable :  interface @System.Private.CoreLib
ToString(String format, IFormatProvider formatProvider): String
## IConvertible :  interface @System.Private.CoreLib
GetTypeCode(): TypeCode
ToBoolean(IFormatProvider provider): Boolean
ToChar(IFormatProvider provider): Char
ToSByte(IFormatProvider provider): SByte
ToByte(IFormatProvider provider): Byte
ToInt16(IFormatProvider provider): Int16
ToUInt16(IFormatProvider provider): UInt16
ToInt32(IFormatProvider provider): Int32
ToUInt32(IFormatProvider provider): UInt32
ToInt64(IFormatProvider provider): Int64
ToUInt64(IFormatProvider provider): UInt64
ToSingle(IFormatProvider provider): Single
ToDouble(IFormatProvider provider): Double
ToDecimal(IFormatProvider provider): Decimal
ToDateTime(IFormatProvider provider): DateTime
ToString(IFormatProvider provider): String
ToType(Type conversionType, IFormatProvider provider): Object
## IComparable :  interface @System.Private.CoreLib
CompareTo(Object obj): Int32
## ISpanFormattable :  interface @System.Private.CoreLib
implements IFormattable
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format, IFormatProvider provider): Boolean
## IUtf8SpanFormattable :  interface @System.Private.CoreLib
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format, IFormatProvider provider): Boolean
## System.Runtime.Serialization.ISerializable :  interface @System.Private.CoreLib
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
## System.Runtime.Serialization.IDeserializationCallback :  interface @System.Private.CoreLib
OnDeserialization(Object sender): Void
## ReadOnlySpan<T> :  struct @System.Private.CoreLib
static CastUp<TDerived>(ReadOnlySpan<TDerived> items): ReadOnlySpan<T>
CopyTo(Span<T> destination): Void
TryCopyTo(Span<T> destination): Boolean
Slice(Int32 start): ReadOnlySpan<T>
Slice(Int32 start, Int32 length): ReadOnlySpan<T>
## Span<T> :  struct @System.Private.CoreLib
CopyTo(Span<T> destination): Void
TryCopyTo(Span<T> destination): Boolean
Slice(Int32 start): Span<T>
Slice(Int32 start, Int32 length): Span<T>
## IComparable<T> :  interface @System.Private.CoreLib
CompareTo(T other): Int32
## IEquatable<T> :  interface @System.Private.CoreLib
Equals(T other): Boolean
## ICloneable :  interface @System.Private.CoreLib
Clone(): Object
## IDisposable :  interface @System.Private.CoreLib
Dispose(): Void
## ICustomFormatter :  interface @System.Private.CoreLib
Format(String format, Object arg, IFormatProvider formatProvider): String
## TypeCode : Enum enum @System.Private.CoreLib
Empty=0 Object=1 DBNull=2 Boolean=3 Char=4 SByte=5 Byte=6 Int16=7 UInt16=8 Int32=9 UInt32=10 Int64=11 UInt64=12 Single=13 Double=14 Decimal=15 DateTime=16 String=18
## Base64FormattingOptions : Enum enum flags @System.Private.CoreLib
None=0 InsertLineBreaks=1
## Console : Object static @System.Console
static In: System.IO.TextReader
static InputEncoding: System.Text.Encoding rw
static OutputEncoding: System.Text.Encoding rw
static KeyAvailable: Boolean
static Out: System.IO.TextWriter
static Error: System.IO.TextWriter
static IsInputRedirected: Boolean
static IsOutputRedirected: Boolean
static IsErrorRedirected: Boolean
static CursorSize: Int32 rw
static NumberLock: Boolean
static CapsLock: Boolean
static BackgroundColor: ConsoleColor rw
static ForegroundColor: ConsoleColor rw
static BufferWidth: Int32 rw
static BufferHeight: Int32 rw
static WindowLeft: Int32 rw
static WindowTop: Int32 rw
static WindowWidth: Int32 rw
static WindowHeight: Int32 rw
static LargestWindowWidth: Int32
static LargestWindowHeight: Int32
static CursorVisible: Boolean rw
static CursorLeft: Int32 rw
static CursorTop: Int32 rw
static Title: String rw
static TreatControlCAsInput: Boolean rw
static ReadKey(): ConsoleKeyInfo
static ReadKey(Boolean intercept): ConsoleKeyInfo
static ResetColor(): Void
static SetBufferSize(Int32 width, Int32 height): Void
static SetWindowPosition(Int32 left, Int32 top): Void
static SetWindowSize(Int32 width, Int32 height): Void
static GetCursorPosition(): ValueTuple<Int32,Int32>
static Beep(): Void
static Beep(Int32 frequency, Int32 duration): Void
static MoveBufferArea(Int32 sourceLeft, Int32 sourceTop, Int32 sourceWidth, Int32 sourceHeight, Int32 targetLeft, Int32 targetTop): Void
static MoveBufferArea(Int32 sourceLeft, Int32 sourceTop, Int32 sourceWidth, Int32 sourceHeight, Int32 targetLeft, Int32 targetTop, Char sourceChar, ConsoleColor sourceForeColor, ConsoleColor sourceBackColor): Void
static Clear(): Void
static SetCursorPosition(Int32 left, Int32 top): Void
static OpenStandardInput(): System.IO.Stream
static OpenStandardInput(Int32 bufferSize): System.IO.Stream
static OpenStandardOutput(): System.IO.Stream
static OpenStandardOutput(Int32 bufferSize): System.IO.Stream
static OpenStandardError(): System.IO.Stream
static OpenStandardError(Int32 bufferSize): System.IO.Stream
static SetIn(System.IO.TextReader newIn): Void
static SetOut(System.IO.TextWriter newOut): Void
static SetError(System.IO.TextWriter newError): Void
static Read(): Int32
static ReadLine(): String
static WriteLine(): Void
static WriteLine(Boolean value): Void
static WriteLine(Char value): Void
static WriteLine(Char[] buffer): Void
static WriteLine(Char[] buffer, Int32 index, Int32 count): Void
static WriteLine(Decimal value): Void
static WriteLine(Double value): Void
static WriteLine(Single value): Void
static WriteLine(Int32 value): Void
static WriteLine(UInt32 value): Void
static WriteLine(Int64 value): Void
static WriteLine(UInt64 value): Void
static WriteLine(Object value): Void
static WriteLine(String value): Void
static WriteLine(ReadOnlySpan<Char> value): Void
static WriteLine(String format, Object arg0): Void
static WriteLine(String format, Object arg0, Object arg1): Void
static WriteLine(String format, Object arg0, Object arg1, Object arg2): Void
static WriteLine(String format, params Object[] arg): Void
static WriteLine(String format, ReadOnlySpan<Object> arg): Void
static Write(String format, Object arg0): Void
static Write(String format, Object arg0, Object arg1): Void
static Write(String format, Object arg0, Object arg1, Object arg2): Void
static Write(String format, params Object[] arg): Void
static Write(String format, ReadOnlySpan<Object> arg): Void
static Write(Boolean value): Void
static Write(Char value): Void
static Write(Char[] buffer): Void
static Write(Char[] buffer, Int32 index, Int32 count): Void
static Write(Double value): Void
static Write(Decimal value): Void
static Write(Single value): Void
static Write(Int32 value): Void
static Write(UInt32 value): Void
static Write(Int64 value): Void
static Write(UInt64 value): Void
static Write(Object value): Void
static Write(String value): Void
static Write(ReadOnlySpan<Char> value): Void
## ConsoleColor : Enum enum @System.Console
Black=0 DarkBlue=1 DarkGreen=2 DarkCyan=3 DarkRed=4 DarkMagenta=5 DarkYellow=6 Gray=7 DarkGray=8 Blue=9 Green=10 Cyan=11 Red=12 Magenta=13 Yellow=14 White=15
## ConsoleKey : Enum enum @System.Console
None=0 Backspace=8 Tab=9 Clear=12 Enter=13 Pause=19 Escape=27 Spacebar=32 PageUp=33 PageDown=34 End=35 Home=36 LeftArrow=37 UpArrow=38 RightArrow=39 DownArrow=40 Select=41 Print=42 Execute=43 PrintScreen=44 Insert=45 Delete=46 Help=47 D0=48 D1=49 D2=50 D3=51 D4=52 D5=53 D6=54 D7=55 D8=56 D9=57 A=65 B=66 C=67 D=68 E=69 F=70 G=71 H=72 I=73 J=74 K=75 L=76 M=77 N=78 O=79 P=80 Q=81 R=82 S=83 T=84 U=85 V=86 W=87 X=88 Y=89 Z=90 LeftWindows=91 RightWindows=92 Applications=93 Sleep=95 NumPad0=96 NumPad1=97 NumPad2=98 NumPad3=99 NumPad4=100 NumPad5=101 NumPad6=102 NumPad7=103 NumPad8=104 NumPad9=105 Multiply=106 Add=107 Separator=108 Subtract=109 Decimal=110 Divide=111 F1=112 F2=113 F3=114 F4=115 F5=116 F6=117 F7=118 F8=119 F9=120 F10=121 F11=122 F12=123 F13=124 F14=125 F15=126 F16=127 F17=128 F18=129 F19=130 F20=131 F21=132 F22=133 F23=134 F24=135 BrowserBack=166 BrowserForward=167 BrowserRefresh=168 BrowserStop=169 BrowserSearch=170 BrowserFavorites=171 BrowserHome=172 VolumeMute=173 VolumeDown=174 VolumeUp=175 MediaNext=176 MediaPrevious=177 MediaStop=178 MediaPlay=179 LaunchMail=180 LaunchMediaSelect=181 LaunchApp1=182 LaunchApp2=183 Oem1=186 OemPlus=187 OemComma=188 OemMinus=189 OemPeriod=190 Oem2=191 Oem3=192 Oem4=219 Oem5=220 Oem6=221 Oem7=222 Oem8=223 Oem102=226 Process=229 Packet=231 Attention=246 CrSel=247 ExSel=248 EraseEndOfFile=249 Play=250 Zoom=251 NoName=252 Pa1=253 OemClear=254
## ConsoleKeyInfo : ValueType struct @System.Console
implements IEquatable<ConsoleKeyInfo>
new(Char keyChar, ConsoleKey key, Boolean shift, Boolean alt, Boolean control)
KeyChar: Char
Key: ConsoleKey
Modifiers: ConsoleModifiers
Equals(Object value): Boolean
Equals(ConsoleKeyInfo obj): Boolean
static op_Equality(ConsoleKeyInfo a, ConsoleKeyInfo b): Boolean
static op_Inequality(ConsoleKeyInfo a, ConsoleKeyInfo b): Boolean
GetHashCode(): Int32
## ConsoleModifiers : Enum enum flags @System.Console
None=0 Alt=1 Shift=2 Control=4
## ConsoleSpecialKey : Enum enum @System.Console
ControlC=0 ControlBreak=1
## ConsoleCancelEventArgs : EventArgs sealed @System.Console
Cancel: Boolean rw
SpecialKey: ConsoleSpecialKey
## EventArgs : Object @System.Private.CoreLib
new()
static Empty: EventArgs
## EventHandler : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable System.Runtime.Serialization.ISerializable
new(Object object, IntPtr method)
Invoke(Object sender, EventArgs e): Void
BeginInvoke(Object sender, EventArgs e, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## EventHandler<TEventArgs> : MulticastDelegate sealed @System.Private.CoreLib
implements ICloneable System.Runtime.Serialization.ISerializable
new(Object object, IntPtr method)
Invoke(Object sender, TEventArgs e): Void
BeginInvoke(Object sender, TEventArgs e, AsyncCallback callback, Object object): IAsyncResult
EndInvoke(IAsyncResult result): Void
## WeakReference : Object @System.Private.CoreLib
new(Object target)
new(Object target, Boolean trackResurrection)
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
TrackResurrection: Boolean
IsAlive: Boolean
Target: Object rw
## WeakReference<T> : Object sealed @System.Private.CoreLib
new(T target)
new(T target, Boolean trackResurrection)
TryGetTarget(ref T target): Boolean
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
SetTarget(T target): Void
## AttributeTargets : Enum enum flags @System.Private.CoreLib
Assembly=1 Module=2 Class=4 Struct=8 Enum=16 Constructor=32 Method=64 Property=128 Field=256 Event=512 Interface=1024 Parameter=2048 Delegate=4096 ReturnValue=8192 GenericParameter=16384 All=32767
## AttributeUsageAttribute : Attribute sealed @System.Private.CoreLib
new(AttributeTargets validOn)
ValidOn: AttributeTargets
AllowMultiple: Boolean rw
Inherited: Boolean rw
## SerializableAttribute : Attribute sealed @System.Private.CoreLib
new()
## NonSerializedAttribute : Attribute sealed @System.Private.CoreLib
new()
## ParamArrayAttribute : Attribute sealed @System.Private.CoreLib
new()
## Index : ValueType struct @System.Private.CoreLib
implements IEquatable<Index>
new(Int32 value, Boolean fromEnd?)
static Start: Index
static End: Index
Value: Int32
IsFromEnd: Boolean
static FromStart(Int32 value): Index
static FromEnd(Int32 value): Index
GetOffset(Int32 length): Int32
Equals(Object value): Boolean
Equals(Index other): Boolean
GetHashCode(): Int32
static op_Implicit(Int32 value): Index
ToString(): String
## Range : ValueType struct @System.Private.CoreLib
implements IEquatable<Range>
new(Index start, Index end)
Start: Index
End: Index
static All: Range
Equals(Object value): Boolean
Equals(Range other): Boolean
GetHashCode(): Int32
ToString(): String
static StartAt(Index start): Range
static EndAt(Index end): Range
GetOffsetAndLength(Int32 length): ValueTuple<Int32,Int32>
## Progress<T> : Object @System.Private.CoreLib
implements IProgress<T>
new()
new(Action<T> handler)
## IProgress<T> :  interface @System.Private.CoreLib
Report(T value): Void
## Tuple : Object static @System.Private.CoreLib
static Create<T1>(T1 item1): Tuple<T1>
static Create<T1,T2>(T1 item1, T2 item2): Tuple<T1,T2>
static Create<T1,T2,T3>(T1 item1, T2 item2, T3 item3): Tuple<T1,T2,T3>
static Create<T1,T2,T3,T4>(T1 item1, T2 item2, T3 item3, T4 item4): Tuple<T1,T2,T3,T4>
static Create<T1,T2,T3,T4,T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5): Tuple<T1,T2,T3,T4,T5>
static Create<T1,T2,T3,T4,T5,T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6): Tuple<T1,T2,T3,T4,T5,T6>
static Create<T1,T2,T3,T4,T5,T6,T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7): Tuple<T1,T2,T3,T4,T5,T6,T7>
static Create<T1,T2,T3,T4,T5,T6,T7,T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8): Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8>>
## ValueTuple : ValueType struct @System.Private.CoreLib
implements IEquatable<ValueTuple> System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable IComparable<ValueTuple> System.Runtime.CompilerServices.ITuple
Equals(Object obj): Boolean
Equals(ValueTuple other): Boolean
CompareTo(ValueTuple other): Int32
GetHashCode(): Int32
ToString(): String
static Create(): ValueTuple
static Create<T1>(T1 item1): ValueTuple<T1>
static Create<T1,T2>(T1 item1, T2 item2): ValueTuple<T1,T2>
static Create<T1,T2,T3>(T1 item1, T2 item2, T3 item3): ValueTuple<T1,T2,T3>
static Create<T1,T2,T3,T4>(T1 item1, T2 item2, T3 item3, T4 item4): ValueTuple<T1,T2,T3,T4>
static Create<T1,T2,T3,T4,T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5): ValueTuple<T1,T2,T3,T4,T5>
static Create<T1,T2,T3,T4,T5,T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6): ValueTuple<T1,T2,T3,T4,T5,T6>
static Create<T1,T2,T3,T4,T5,T6,T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7): ValueTuple<T1,T2,T3,T4,T5,T6,T7>
static Create<T1,T2,T3,T4,T5,T6,T7,T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8): ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8>>
## Tuple<T1> : Object @System.Private.CoreLib
implements System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable System.Runtime.CompilerServices.ITuple
new(T1 item1)
Item1: T1
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
## Tuple<T1,T2> : Object @System.Private.CoreLib
implements System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2)
Item1: T1
Item2: T2
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
## Tuple<T1,T2,T3> : Object @System.Private.CoreLib
implements System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3)
Item1: T1
Item2: T2
Item3: T3
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
## Tuple<T1,T2,T3,T4> : Object @System.Private.CoreLib
implements System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4)
Item1: T1
Item2: T2
Item3: T3
Item4: T4
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
## Tuple<T1,T2,T3,T4,T5> : Object @System.Private.CoreLib
implements System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
Item1: T1
Item2: T2
Item3: T3
Item4: T4
Item5: T5
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
## Tuple<T1,T2,T3,T4,T5,T6> : Object @System.Private.CoreLib
implements System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
Item1: T1
Item2: T2
Item3: T3
Item4: T4
Item5: T5
Item6: T6
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
## Tuple<T1,T2,T3,T4,T5,T6,T7> : Object @System.Private.CoreLib
implements System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
Item1: T1
Item2: T2
Item3: T3
Item4: T4
Item5: T5
Item6: T6
Item7: T7
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
## Tuple<T1,T2,T3,T4,T5,T6,T7,TRest> : Object @System.Private.CoreLib
implements System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
Item1: T1
Item2: T2
Item3: T3
Item4: T4
Item5: T5
Item6: T6
Item7: T7
Rest: TRest
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
## ValueTuple<T1> : ValueType struct @System.Private.CoreLib
implements IEquatable<ValueTuple<T1>> System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable IComparable<ValueTuple<T1>> System.Runtime.CompilerServices.ITuple
new(T1 item1)
Item1: T1 rw
Equals(Object obj): Boolean
Equals(ValueTuple<T1> other): Boolean
CompareTo(ValueTuple<T1> other): Int32
GetHashCode(): Int32
ToString(): String
## ValueTuple<T1,T2> : ValueType struct @System.Private.CoreLib
implements IEquatable<ValueTuple<T1,T2>> System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable IComparable<ValueTuple<T1,T2>> System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2)
Item1: T1 rw
Item2: T2 rw
Equals(Object obj): Boolean
Equals(ValueTuple<T1,T2> other): Boolean
CompareTo(ValueTuple<T1,T2> other): Int32
GetHashCode(): Int32
ToString(): String
## ValueTuple<T1,T2,T3> : ValueType struct @System.Private.CoreLib
implements IEquatable<ValueTuple<T1,T2,T3>> System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable IComparable<ValueTuple<T1,T2,T3>> System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3)
Item1: T1 rw
Item2: T2 rw
Item3: T3 rw
Equals(Object obj): Boolean
Equals(ValueTuple<T1,T2,T3> other): Boolean
CompareTo(ValueTuple<T1,T2,T3> other): Int32
GetHashCode(): Int32
ToString(): String
## ValueTuple<T1,T2,T3,T4> : ValueType struct @System.Private.CoreLib
implements IEquatable<ValueTuple<T1,T2,T3,T4>> System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable IComparable<ValueTuple<T1,T2,T3,T4>> System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4)
Item1: T1 rw
Item2: T2 rw
Item3: T3 rw
Item4: T4 rw
Equals(Object obj): Boolean
Equals(ValueTuple<T1,T2,T3,T4> other): Boolean
CompareTo(ValueTuple<T1,T2,T3,T4> other): Int32
GetHashCode(): Int32
ToString(): String
## ValueTuple<T1,T2,T3,T4,T5> : ValueType struct @System.Private.CoreLib
implements IEquatable<ValueTuple<T1,T2,T3,T4,T5>> System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable IComparable<ValueTuple<T1,T2,T3,T4,T5>> System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
Item1: T1 rw
Item2: T2 rw
Item3: T3 rw
Item4: T4 rw
Item5: T5 rw
Equals(Object obj): Boolean
Equals(ValueTuple<T1,T2,T3,T4,T5> other): Boolean
CompareTo(ValueTuple<T1,T2,T3,T4,T5> other): Int32
GetHashCode(): Int32
ToString(): String
## ValueTuple<T1,T2,T3,T4,T5,T6> : ValueType struct @System.Private.CoreLib
implements IEquatable<ValueTuple<T1,T2,T3,T4,T5,T6>> System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable IComparable<ValueTuple<T1,T2,T3,T4,T5,T6>> System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
Item1: T1 rw
Item2: T2 rw
Item3: T3 rw
Item4: T4 rw
Item5: T5 rw
Item6: T6 rw
Equals(Object obj): Boolean
Equals(ValueTuple<T1,T2,T3,T4,T5,T6> other): Boolean
CompareTo(ValueTuple<T1,T2,T3,T4,T5,T6> other): Int32
GetHashCode(): Int32
ToString(): String
## ValueTuple<T1,T2,T3,T4,T5,T6,T7> : ValueType struct @System.Private.CoreLib
implements IEquatable<ValueTuple<T1,T2,T3,T4,T5,T6,T7>> System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable IComparable<ValueTuple<T1,T2,T3,T4,T5,T6,T7>> System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
Item1: T1 rw
Item2: T2 rw
Item3: T3 rw
Item4: T4 rw
Item5: T5 rw
Item6: T6 rw
Item7: T7 rw
Equals(Object obj): Boolean
Equals(ValueTuple<T1,T2,T3,T4,T5,T6,T7> other): Boolean
CompareTo(ValueTuple<T1,T2,T3,T4,T5,T6,T7> other): Int32
GetHashCode(): Int32
ToString(): String
## ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest> : ValueType struct @System.Private.CoreLib
implements IEquatable<ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest>> System.Collections.IStructuralEquatable System.Collections.IStructuralComparable IComparable IComparable<ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest>> System.Runtime.CompilerServices.ITuple
new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
Item1: T1 rw
Item2: T2 rw
Item3: T3 rw
Item4: T4 rw
Item5: T5 rw
Item6: T6 rw
Item7: T7 rw
Rest: TRest rw
Equals(Object obj): Boolean
Equals(ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest> other): Boolean
CompareTo(ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest> other): Int32
GetHashCode(): Int32
ToString(): String
## System.Collections.Generic.KeyValuePair : Object static @System.Private.CoreLib
static Create<TKey,TValue>(TKey key, TValue value): System.Collections.Generic.KeyValuePair<TKey,TValue>
## System.Collections.Generic.KeyValuePair<TKey,TValue> : ValueType struct @System.Private.CoreLib
new(TKey key, TValue value)
Key: TKey
Value: TValue
ToString(): String
Deconstruct(ref TKey key, ref TValue value): Void
`,
)

import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const textSignatures = signatureTable(
  () => `
## System.Text.StringBuilder : Object sealed @System.Private.CoreLib
new()
new(Int32 capacity)
new(String value)
new(String value, Int32 capacity)
new(String value, Int32 startIndex, Int32 length, Int32 capacity)
new(Int32 capacity, Int32 maxCapacity)
Capacity: Int32 rw
MaxCapacity: Int32
Length: Int32 rw
Chars[Int32]: Char rw
EnsureCapacity(Int32 capacity): Int32
ToString(): String
ToString(Int32 startIndex, Int32 length): String
Clear(): System.Text.StringBuilder
GetChunks(): System.Text.StringBuilder+ChunkEnumerator
Append(Char value, Int32 repeatCount): System.Text.StringBuilder
Append(Char[] value, Int32 startIndex, Int32 charCount): System.Text.StringBuilder
Append(String value): System.Text.StringBuilder
Append(String value, Int32 startIndex, Int32 count): System.Text.StringBuilder
Append(System.Text.StringBuilder value): System.Text.StringBuilder
Append(System.Text.StringBuilder value, Int32 startIndex, Int32 count): System.Text.StringBuilder
AppendLine(): System.Text.StringBuilder
AppendLine(String value): System.Text.StringBuilder
CopyTo(Int32 sourceIndex, Char[] destination, Int32 destinationIndex, Int32 count): Void
CopyTo(Int32 sourceIndex, Span<Char> destination, Int32 count): Void
Insert(Int32 index, String value, Int32 count): System.Text.StringBuilder
Remove(Int32 startIndex, Int32 length): System.Text.StringBuilder
Append(Boolean value): System.Text.StringBuilder
Append(Char value): System.Text.StringBuilder
Append(SByte value): System.Text.StringBuilder
Append(Byte value): System.Text.StringBuilder
Append(Int16 value): System.Text.StringBuilder
Append(Int32 value): System.Text.StringBuilder
Append(Int64 value): System.Text.StringBuilder
Append(Single value): System.Text.StringBuilder
Append(Double value): System.Text.StringBuilder
Append(Decimal value): System.Text.StringBuilder
Append(UInt16 value): System.Text.StringBuilder
Append(UInt32 value): System.Text.StringBuilder
Append(UInt64 value): System.Text.StringBuilder
Append(Object value): System.Text.StringBuilder
Append(Char[] value): System.Text.StringBuilder
Append(ReadOnlySpan<Char> value): System.Text.StringBuilder
Append(ref System.Text.StringBuilder+AppendInterpolatedStringHandler handler): System.Text.StringBuilder
Append(IFormatProvider provider, ref System.Text.StringBuilder+AppendInterpolatedStringHandler handler): System.Text.StringBuilder
AppendLine(ref System.Text.StringBuilder+AppendInterpolatedStringHandler handler): System.Text.StringBuilder
AppendLine(IFormatProvider provider, ref System.Text.StringBuilder+AppendInterpolatedStringHandler handler): System.Text.StringBuilder
AppendJoin(String separator, params Object[] values): System.Text.StringBuilder
AppendJoin(String separator, ReadOnlySpan<Object> values): System.Text.StringBuilder
AppendJoin<T>(String separator, System.Collections.Generic.IEnumerable<T> values): System.Text.StringBuilder
AppendJoin(String separator, params String[] values): System.Text.StringBuilder
AppendJoin(String separator, ReadOnlySpan<String> values): System.Text.StringBuilder
AppendJoin(Char separator, params Object[] values): System.Text.StringBuilder
AppendJoin(Char separator, ReadOnlySpan<Object> values): System.Text.StringBuilder
AppendJoin<T>(Char separator, System.Collections.Generic.IEnumerable<T> values): System.Text.StringBuilder
AppendJoin(Char separator, params String[] values): System.Text.StringBuilder
AppendJoin(Char separator, ReadOnlySpan<String> values): System.Text.StringBuilder
Insert(Int32 index, String value): System.Text.StringBuilder
Insert(Int32 index, Boolean value): System.Text.StringBuilder
Insert(Int32 index, SByte value): System.Text.StringBuilder
Insert(Int32 index, Byte value): System.Text.StringBuilder
Insert(Int32 index, Int16 value): System.Text.StringBuilder
Insert(Int32 index, Char value): System.Text.StringBuilder
Insert(Int32 index, Char[] value): System.Text.StringBuilder
Insert(Int32 index, Char[] value, Int32 startIndex, Int32 charCount): System.Text.StringBuilder
Insert(Int32 index, Int32 value): System.Text.StringBuilder
Insert(Int32 index, Int64 value): System.Text.StringBuilder
Insert(Int32 index, Single value): System.Text.StringBuilder
Insert(Int32 index, Double value): System.Text.StringBuilder
Insert(Int32 index, Decimal value): System.Text.StringBuilder
Insert(Int32 index, UInt16 value): System.Text.StringBuilder
Insert(Int32 index, UInt32 value): System.Text.StringBuilder
Insert(Int32 index, UInt64 value): System.Text.StringBuilder
Insert(Int32 index, Object value): System.Text.StringBuilder
Insert(Int32 index, ReadOnlySpan<Char> value): System.Text.StringBuilder
AppendFormat(String format, Object arg0): System.Text.StringBuilder
AppendFormat(String format, Object arg0, Object arg1): System.Text.StringBuilder
AppendFormat(String format, Object arg0, Object arg1, Object arg2): System.Text.StringBuilder
AppendFormat(String format, params Object[] args): System.Text.StringBuilder
AppendFormat(String format, ReadOnlySpan<Object> args): System.Text.StringBuilder
AppendFormat(IFormatProvider provider, String format, Object arg0): System.Text.StringBuilder
AppendFormat(IFormatProvider provider, String format, Object arg0, Object arg1): System.Text.StringBuilder
AppendFormat(IFormatProvider provider, String format, Object arg0, Object arg1, Object arg2): System.Text.StringBuilder
AppendFormat(IFormatProvider provider, String format, params Object[] args): System.Text.StringBuilder
AppendFormat(IFormatProvider provider, String format, ReadOnlySpan<Object> args): System.Text.StringBuilder
AppendFormat(IFormatProvider provider, System.Text.CompositeFormat format, ReadOnlySpan<Object> args): System.Text.StringBuilder
Replace(String oldValue, String newValue): System.Text.StringBuilder
Replace(ReadOnlySpan<Char> oldValue, ReadOnlySpan<Char> newValue): System.Text.StringBuilder
Equals(System.Text.StringBuilder sb): Boolean
Equals(ReadOnlySpan<Char> span): Boolean
Replace(String oldValue, String newValue, Int32 startIndex, Int32 count): System.Text.StringBuilder
Replace(ReadOnlySpan<Char> oldValue, ReadOnlySpan<Char> newValue, Int32 startIndex, Int32 count): System.Text.StringBuilder
Replace(Char oldChar, Char newChar): System.Text.StringBuilder
Replace(Char oldChar, Char newChar, Int32 startIndex, Int32 count): System.Text.StringBuilder
## System.Text.Encoding : Object abstract @System.Private.CoreLib
implements ICloneable
static Default: System.Text.Encoding
BodyName: String
EncodingName: String
HeaderName: String
WebName: String
WindowsCodePage: Int32
IsBrowserDisplay: Boolean
IsBrowserSave: Boolean
IsMailNewsDisplay: Boolean
IsMailNewsSave: Boolean
IsSingleByte: Boolean
EncoderFallback: System.Text.EncoderFallback rw
DecoderFallback: System.Text.DecoderFallback rw
IsReadOnly: Boolean
static ASCII: System.Text.Encoding
static Latin1: System.Text.Encoding
CodePage: Int32
static Unicode: System.Text.Encoding
static BigEndianUnicode: System.Text.Encoding
static UTF7: System.Text.Encoding
static UTF8: System.Text.Encoding
static UTF32: System.Text.Encoding
static Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, Byte[] bytes): Byte[]
static Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, Byte[] bytes, Int32 index, Int32 count): Byte[]
static RegisterProvider(System.Text.EncodingProvider provider): Void
static GetEncoding(Int32 codepage): System.Text.Encoding
static GetEncoding(Int32 codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback): System.Text.Encoding
static GetEncoding(String name): System.Text.Encoding
static GetEncoding(String name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback): System.Text.Encoding
static GetEncodings(): System.Text.EncodingInfo[]
GetPreamble(): Byte[]
Clone(): Object
GetByteCount(Char[] chars): Int32
GetByteCount(String s): Int32
GetByteCount(Char[] chars, Int32 index, Int32 count): Int32
GetByteCount(String s, Int32 index, Int32 count): Int32
GetByteCount(ReadOnlySpan<Char> chars): Int32
GetBytes(Char[] chars): Byte[]
GetBytes(Char[] chars, Int32 index, Int32 count): Byte[]
GetBytes(Char[] chars, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetBytes(String s): Byte[]
GetBytes(String s, Int32 index, Int32 count): Byte[]
GetBytes(String s, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetBytes(ReadOnlySpan<Char> chars, Span<Byte> bytes): Int32
TryGetBytes(ReadOnlySpan<Char> chars, Span<Byte> bytes, ref Int32 bytesWritten): Boolean
GetCharCount(Byte[] bytes): Int32
GetCharCount(Byte[] bytes, Int32 index, Int32 count): Int32
GetCharCount(ReadOnlySpan<Byte> bytes): Int32
GetChars(Byte[] bytes): Char[]
GetChars(Byte[] bytes, Int32 index, Int32 count): Char[]
GetChars(Byte[] bytes, Int32 byteIndex, Int32 byteCount, Char[] chars, Int32 charIndex): Int32
GetChars(ReadOnlySpan<Byte> bytes, Span<Char> chars): Int32
TryGetChars(ReadOnlySpan<Byte> bytes, Span<Char> chars, ref Int32 charsWritten): Boolean
IsAlwaysNormalized(): Boolean
IsAlwaysNormalized(System.Text.NormalizationForm form): Boolean
GetDecoder(): System.Text.Decoder
GetEncoder(): System.Text.Encoder
GetMaxByteCount(Int32 charCount): Int32
GetMaxCharCount(Int32 byteCount): Int32
GetString(ReadOnlySpan<Byte> bytes): String
GetString(Byte[] bytes): String
GetString(Byte[] bytes, Int32 index, Int32 count): String
Equals(Object value): Boolean
GetHashCode(): Int32
static CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, Boolean leaveOpen?): System.IO.Stream
## System.Text.UTF8Encoding : System.Text.Encoding @System.Private.CoreLib
implements ICloneable
new()
new(Boolean encoderShouldEmitUTF8Identifier)
new(Boolean encoderShouldEmitUTF8Identifier, Boolean throwOnInvalidBytes)
GetByteCount(Char[] chars, Int32 index, Int32 count): Int32
GetByteCount(String chars): Int32
GetByteCount(ReadOnlySpan<Char> chars): Int32
GetBytes(String s, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetBytes(Char[] chars, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetBytes(ReadOnlySpan<Char> chars, Span<Byte> bytes): Int32
TryGetBytes(ReadOnlySpan<Char> chars, Span<Byte> bytes, ref Int32 bytesWritten): Boolean
GetCharCount(Byte[] bytes, Int32 index, Int32 count): Int32
GetCharCount(ReadOnlySpan<Byte> bytes): Int32
GetChars(Byte[] bytes, Int32 byteIndex, Int32 byteCount, Char[] chars, Int32 charIndex): Int32
GetChars(ReadOnlySpan<Byte> bytes, Span<Char> chars): Int32
TryGetChars(ReadOnlySpan<Byte> bytes, Span<Char> chars, ref Int32 charsWritten): Boolean
GetString(Byte[] bytes, Int32 index, Int32 count): String
GetDecoder(): System.Text.Decoder
GetEncoder(): System.Text.Encoder
GetMaxByteCount(Int32 charCount): Int32
GetMaxCharCount(Int32 byteCount): Int32
GetPreamble(): Byte[]
Equals(Object value): Boolean
GetHashCode(): Int32
## System.Text.ASCIIEncoding : System.Text.Encoding @System.Private.CoreLib
implements ICloneable
new()
IsSingleByte: Boolean
GetByteCount(Char[] chars, Int32 index, Int32 count): Int32
GetByteCount(String chars): Int32
GetByteCount(ReadOnlySpan<Char> chars): Int32
GetBytes(String chars, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetBytes(Char[] chars, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetBytes(ReadOnlySpan<Char> chars, Span<Byte> bytes): Int32
TryGetBytes(ReadOnlySpan<Char> chars, Span<Byte> bytes, ref Int32 bytesWritten): Boolean
GetCharCount(Byte[] bytes, Int32 index, Int32 count): Int32
GetCharCount(ReadOnlySpan<Byte> bytes): Int32
GetChars(Byte[] bytes, Int32 byteIndex, Int32 byteCount, Char[] chars, Int32 charIndex): Int32
GetChars(ReadOnlySpan<Byte> bytes, Span<Char> chars): Int32
TryGetChars(ReadOnlySpan<Byte> bytes, Span<Char> chars, ref Int32 charsWritten): Boolean
GetString(Byte[] bytes, Int32 byteIndex, Int32 byteCount): String
GetMaxByteCount(Int32 charCount): Int32
GetMaxCharCount(Int32 byteCount): Int32
GetDecoder(): System.Text.Decoder
GetEncoder(): System.Text.Encoder
## System.Text.UnicodeEncoding : System.Text.Encoding @System.Private.CoreLib
implements ICloneable
new()
new(Boolean bigEndian, Boolean byteOrderMark)
new(Boolean bigEndian, Boolean byteOrderMark, Boolean throwOnInvalidBytes)
static CharSize: Int32
GetByteCount(Char[] chars, Int32 index, Int32 count): Int32
GetByteCount(String s): Int32
GetBytes(String s, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetBytes(Char[] chars, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetCharCount(Byte[] bytes, Int32 index, Int32 count): Int32
GetChars(Byte[] bytes, Int32 byteIndex, Int32 byteCount, Char[] chars, Int32 charIndex): Int32
GetString(Byte[] bytes, Int32 index, Int32 count): String
GetEncoder(): System.Text.Encoder
GetDecoder(): System.Text.Decoder
GetPreamble(): Byte[]
GetMaxByteCount(Int32 charCount): Int32
GetMaxCharCount(Int32 byteCount): Int32
Equals(Object value): Boolean
GetHashCode(): Int32
## System.Text.UTF32Encoding : System.Text.Encoding sealed @System.Private.CoreLib
implements ICloneable
new()
new(Boolean bigEndian, Boolean byteOrderMark)
new(Boolean bigEndian, Boolean byteOrderMark, Boolean throwOnInvalidCharacters)
GetByteCount(Char[] chars, Int32 index, Int32 count): Int32
GetByteCount(String s): Int32
GetBytes(String s, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetBytes(Char[] chars, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetCharCount(Byte[] bytes, Int32 index, Int32 count): Int32
GetChars(Byte[] bytes, Int32 byteIndex, Int32 byteCount, Char[] chars, Int32 charIndex): Int32
GetString(Byte[] bytes, Int32 index, Int32 count): String
GetDecoder(): System.Text.Decoder
GetEncoder(): System.Text.Encoder
GetMaxByteCount(Int32 charCount): Int32
GetMaxCharCount(Int32 byteCount): Int32
GetPreamble(): Byte[]
Equals(Object value): Boolean
GetHashCode(): Int32
## System.Text.UTF7Encoding : System.Text.Encoding @System.Private.CoreLib
implements ICloneable
new()
new(Boolean allowOptionals)
Equals(Object value): Boolean
GetHashCode(): Int32
GetByteCount(Char[] chars, Int32 index, Int32 count): Int32
GetByteCount(String s): Int32
GetBytes(String s, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetBytes(Char[] chars, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex): Int32
GetCharCount(Byte[] bytes, Int32 index, Int32 count): Int32
GetChars(Byte[] bytes, Int32 byteIndex, Int32 byteCount, Char[] chars, Int32 charIndex): Int32
GetString(Byte[] bytes, Int32 index, Int32 count): String
GetDecoder(): System.Text.Decoder
GetEncoder(): System.Text.Encoder
GetMaxByteCount(Int32 charCount): Int32
GetMaxCharCount(Int32 byteCount): Int32
## System.Text.EncodingInfo : Object sealed @System.Private.CoreLib
new(System.Text.EncodingProvider provider, Int32 codePage, String name, String displayName)
CodePage: Int32
Name: String
DisplayName: String
GetEncoding(): System.Text.Encoding
Equals(Object value): Boolean
GetHashCode(): Int32
## System.Text.EncodingProvider : Object abstract @System.Private.CoreLib
new()
GetEncoding(String name): System.Text.Encoding
GetEncoding(Int32 codepage): System.Text.Encoding
GetEncoding(String name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback): System.Text.Encoding
GetEncoding(Int32 codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback): System.Text.Encoding
GetEncodings(): System.Collections.Generic.IEnumerable<System.Text.EncodingInfo>
## System.Text.CodePagesEncodingProvider : System.Text.EncodingProvider sealed @System.Text.Encoding.CodePages
static Instance: System.Text.EncodingProvider
GetEncoding(Int32 codepage): System.Text.Encoding
GetEncoding(String name): System.Text.Encoding
GetEncodings(): System.Collections.Generic.IEnumerable<System.Text.EncodingInfo>
## System.Text.EncoderFallback : Object abstract @System.Private.CoreLib
static ReplacementFallback: System.Text.EncoderFallback
static ExceptionFallback: System.Text.EncoderFallback
MaxCharCount: Int32
CreateFallbackBuffer(): System.Text.EncoderFallbackBuffer
## System.Text.DecoderFallback : Object abstract @System.Private.CoreLib
static ReplacementFallback: System.Text.DecoderFallback
static ExceptionFallback: System.Text.DecoderFallback
MaxCharCount: Int32
CreateFallbackBuffer(): System.Text.DecoderFallbackBuffer
## System.Text.EncoderExceptionFallback : System.Text.EncoderFallback sealed @System.Private.CoreLib
new()
MaxCharCount: Int32
CreateFallbackBuffer(): System.Text.EncoderFallbackBuffer
Equals(Object value): Boolean
GetHashCode(): Int32
## System.Text.DecoderExceptionFallback : System.Text.DecoderFallback sealed @System.Private.CoreLib
new()
MaxCharCount: Int32
CreateFallbackBuffer(): System.Text.DecoderFallbackBuffer
Equals(Object value): Boolean
GetHashCode(): Int32
## System.Text.EncoderReplacementFallback : System.Text.EncoderFallback sealed @System.Private.CoreLib
new()
new(String replacement)
DefaultString: String
MaxCharCount: Int32
CreateFallbackBuffer(): System.Text.EncoderFallbackBuffer
Equals(Object value): Boolean
GetHashCode(): Int32
## System.Text.DecoderReplacementFallback : System.Text.DecoderFallback sealed @System.Private.CoreLib
new()
new(String replacement)
DefaultString: String
MaxCharCount: Int32
CreateFallbackBuffer(): System.Text.DecoderFallbackBuffer
Equals(Object value): Boolean
GetHashCode(): Int32
## System.Text.Encoder : Object abstract @System.Private.CoreLib
Fallback: System.Text.EncoderFallback rw
FallbackBuffer: System.Text.EncoderFallbackBuffer
Reset(): Void
GetByteCount(Char[] chars, Int32 index, Int32 count, Boolean flush): Int32
GetByteCount(ReadOnlySpan<Char> chars, Boolean flush): Int32
GetBytes(Char[] chars, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex, Boolean flush): Int32
GetBytes(ReadOnlySpan<Char> chars, Span<Byte> bytes, Boolean flush): Int32
Convert(Char[] chars, Int32 charIndex, Int32 charCount, Byte[] bytes, Int32 byteIndex, Int32 byteCount, Boolean flush, ref Int32 charsUsed, ref Int32 bytesUsed, ref Boolean completed): Void
Convert(ReadOnlySpan<Char> chars, Span<Byte> bytes, Boolean flush, ref Int32 charsUsed, ref Int32 bytesUsed, ref Boolean completed): Void
## System.Text.Decoder : Object abstract @System.Private.CoreLib
Fallback: System.Text.DecoderFallback rw
FallbackBuffer: System.Text.DecoderFallbackBuffer
Reset(): Void
GetCharCount(Byte[] bytes, Int32 index, Int32 count): Int32
GetCharCount(Byte[] bytes, Int32 index, Int32 count, Boolean flush): Int32
GetCharCount(ReadOnlySpan<Byte> bytes, Boolean flush): Int32
GetChars(Byte[] bytes, Int32 byteIndex, Int32 byteCount, Char[] chars, Int32 charIndex): Int32
GetChars(Byte[] bytes, Int32 byteIndex, Int32 byteCount, Char[] chars, Int32 charIndex, Boolean flush): Int32
GetChars(ReadOnlySpan<Byte> bytes, Span<Char> chars, Boolean flush): Int32
Convert(Byte[] bytes, Int32 byteIndex, Int32 byteCount, Char[] chars, Int32 charIndex, Int32 charCount, Boolean flush, ref Int32 bytesUsed, ref Int32 charsUsed, ref Boolean completed): Void
Convert(ReadOnlySpan<Byte> bytes, Span<Char> chars, Boolean flush, ref Int32 bytesUsed, ref Int32 charsUsed, ref Boolean completed): Void
## System.Text.NormalizationForm : Enum enum @System.Private.CoreLib
FormC=1 FormD=2 FormKC=5 FormKD=6
## System.Text.Rune : ValueType struct @System.Private.CoreLib
implements IComparable IComparable<System.Text.Rune> IEquatable<System.Text.Rune> ISpanFormattable IFormattable IUtf8SpanFormattable
new(Char ch)
new(Char highSurrogate, Char lowSurrogate)
new(Int32 value)
new(UInt32 value)
IsAscii: Boolean
IsBmp: Boolean
Plane: Int32
static ReplacementChar: System.Text.Rune
Utf16SequenceLength: Int32
Utf8SequenceLength: Int32
Value: Int32
static op_Equality(System.Text.Rune left, System.Text.Rune right): Boolean
static op_Inequality(System.Text.Rune left, System.Text.Rune right): Boolean
static op_LessThan(System.Text.Rune left, System.Text.Rune right): Boolean
static op_LessThanOrEqual(System.Text.Rune left, System.Text.Rune right): Boolean
static op_GreaterThan(System.Text.Rune left, System.Text.Rune right): Boolean
static op_GreaterThanOrEqual(System.Text.Rune left, System.Text.Rune right): Boolean
static op_Explicit(Char ch): System.Text.Rune
static op_Explicit(UInt32 value): System.Text.Rune
static op_Explicit(Int32 value): System.Text.Rune
CompareTo(System.Text.Rune other): Int32
static DecodeFromUtf16(ReadOnlySpan<Char> source, ref System.Text.Rune result, ref Int32 charsConsumed): System.Buffers.OperationStatus
static DecodeFromUtf8(ReadOnlySpan<Byte> source, ref System.Text.Rune result, ref Int32 bytesConsumed): System.Buffers.OperationStatus
static DecodeLastFromUtf16(ReadOnlySpan<Char> source, ref System.Text.Rune result, ref Int32 charsConsumed): System.Buffers.OperationStatus
static DecodeLastFromUtf8(ReadOnlySpan<Byte> source, ref System.Text.Rune value, ref Int32 bytesConsumed): System.Buffers.OperationStatus
EncodeToUtf16(Span<Char> destination): Int32
EncodeToUtf8(Span<Byte> destination): Int32
Equals(Object obj): Boolean
Equals(System.Text.Rune other): Boolean
GetHashCode(): Int32
static GetRuneAt(String input, Int32 index): System.Text.Rune
static IsValid(Int32 value): Boolean
static IsValid(UInt32 value): Boolean
ToString(): String
static TryCreate(Char ch, ref System.Text.Rune result): Boolean
static TryCreate(Char highSurrogate, Char lowSurrogate, ref System.Text.Rune result): Boolean
static TryCreate(Int32 value, ref System.Text.Rune result): Boolean
static TryCreate(UInt32 value, ref System.Text.Rune result): Boolean
TryEncodeToUtf16(Span<Char> destination, ref Int32 charsWritten): Boolean
TryEncodeToUtf8(Span<Byte> destination, ref Int32 bytesWritten): Boolean
static TryGetRuneAt(String input, Int32 index, ref System.Text.Rune value): Boolean
static GetNumericValue(System.Text.Rune value): Double
static GetUnicodeCategory(System.Text.Rune value): System.Globalization.UnicodeCategory
static IsControl(System.Text.Rune value): Boolean
static IsDigit(System.Text.Rune value): Boolean
static IsLetter(System.Text.Rune value): Boolean
static IsLetterOrDigit(System.Text.Rune value): Boolean
static IsLower(System.Text.Rune value): Boolean
static IsNumber(System.Text.Rune value): Boolean
static IsPunctuation(System.Text.Rune value): Boolean
static IsSeparator(System.Text.Rune value): Boolean
static IsSymbol(System.Text.Rune value): Boolean
static IsUpper(System.Text.Rune value): Boolean
static IsWhiteSpace(System.Text.Rune value): Boolean
static ToLower(System.Text.Rune value, System.Globalization.CultureInfo culture): System.Text.Rune
static ToLowerInvariant(System.Text.Rune value): System.Text.Rune
static ToUpper(System.Text.Rune value, System.Globalization.CultureInfo culture): System.Text.Rune
static ToUpperInvariant(System.Text.Rune value): System.Text.Rune
## System.Text.CompositeFormat : Object sealed @System.Private.CoreLib
Format: String
MinimumArgumentCount: Int32
## System.Text.StringRuneEnumerator : ValueType struct @System.Private.CoreLib
implements System.Collections.Generic.IEnumerable<System.Text.Rune> System.Collections.IEnumerable System.Collections.Generic.IEnumerator<System.Text.Rune> IDisposable System.Collections.IEnumerator
Current: System.Text.Rune
GetEnumerator(): System.Text.StringRuneEnumerator
MoveNext(): Boolean
## System.Text.RegularExpressions.Regex : Object @System.Text.RegularExpressions
new(String pattern)
new(String pattern, System.Text.RegularExpressions.RegexOptions options)
new(String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout)
static InfiniteMatchTimeout: TimeSpan
Options: System.Text.RegularExpressions.RegexOptions
RightToLeft: Boolean
static CacheSize: Int32 rw
MatchTimeout: TimeSpan
static CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname): Void
static CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes): Void
static CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes, String resourceFile): Void
static Escape(String str): String
static Unescape(String str): String
ToString(): String
GetGroupNames(): String[]
GetGroupNumbers(): Int32[]
GroupNameFromNumber(Int32 i): String
GroupNumberFromName(String name): Int32
Count(String input): Int32
Count(ReadOnlySpan<Char> input): Int32
Count(ReadOnlySpan<Char> input, Int32 startat): Int32
static Count(String input, String pattern): Int32
static Count(String input, String pattern, System.Text.RegularExpressions.RegexOptions options): Int32
static Count(String input, String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): Int32
static Count(ReadOnlySpan<Char> input, String pattern): Int32
static Count(ReadOnlySpan<Char> input, String pattern, System.Text.RegularExpressions.RegexOptions options): Int32
static Count(ReadOnlySpan<Char> input, String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): Int32
static IsMatch(String input, String pattern): Boolean
static IsMatch(ReadOnlySpan<Char> input, String pattern): Boolean
static IsMatch(String input, String pattern, System.Text.RegularExpressions.RegexOptions options): Boolean
static IsMatch(ReadOnlySpan<Char> input, String pattern, System.Text.RegularExpressions.RegexOptions options): Boolean
static IsMatch(String input, String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): Boolean
static IsMatch(ReadOnlySpan<Char> input, String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): Boolean
IsMatch(String input): Boolean
IsMatch(String input, Int32 startat): Boolean
IsMatch(ReadOnlySpan<Char> input): Boolean
IsMatch(ReadOnlySpan<Char> input, Int32 startat): Boolean
static Match(String input, String pattern): System.Text.RegularExpressions.Match
static Match(String input, String pattern, System.Text.RegularExpressions.RegexOptions options): System.Text.RegularExpressions.Match
static Match(String input, String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): System.Text.RegularExpressions.Match
Match(String input): System.Text.RegularExpressions.Match
Match(String input, Int32 startat): System.Text.RegularExpressions.Match
Match(String input, Int32 beginning, Int32 length): System.Text.RegularExpressions.Match
static Matches(String input, String pattern): System.Text.RegularExpressions.MatchCollection
static Matches(String input, String pattern, System.Text.RegularExpressions.RegexOptions options): System.Text.RegularExpressions.MatchCollection
static Matches(String input, String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): System.Text.RegularExpressions.MatchCollection
Matches(String input): System.Text.RegularExpressions.MatchCollection
Matches(String input, Int32 startat): System.Text.RegularExpressions.MatchCollection
static Replace(String input, String pattern, String replacement): String
static Replace(String input, String pattern, String replacement, System.Text.RegularExpressions.RegexOptions options): String
static Replace(String input, String pattern, String replacement, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): String
Replace(String input, String replacement): String
Replace(String input, String replacement, Int32 count): String
Replace(String input, String replacement, Int32 count, Int32 startat): String
static Replace(String input, String pattern, System.Text.RegularExpressions.MatchEvaluator evaluator): String
static Replace(String input, String pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options): String
static Replace(String input, String pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): String
Replace(String input, System.Text.RegularExpressions.MatchEvaluator evaluator): String
Replace(String input, System.Text.RegularExpressions.MatchEvaluator evaluator, Int32 count): String
Replace(String input, System.Text.RegularExpressions.MatchEvaluator evaluator, Int32 count, Int32 startat): String
static Split(String input, String pattern): String[]
static Split(String input, String pattern, System.Text.RegularExpressions.RegexOptions options): String[]
static Split(String input, String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): String[]
Split(String input): String[]
Split(String input, Int32 count): String[]
Split(String input, Int32 count, Int32 startat): String[]
static EnumerateMatches(ReadOnlySpan<Char> input, String pattern): System.Text.RegularExpressions.Regex+ValueMatchEnumerator
static EnumerateMatches(ReadOnlySpan<Char> input, String pattern, System.Text.RegularExpressions.RegexOptions options): System.Text.RegularExpressions.Regex+ValueMatchEnumerator
static EnumerateMatches(ReadOnlySpan<Char> input, String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): System.Text.RegularExpressions.Regex+ValueMatchEnumerator
EnumerateMatches(ReadOnlySpan<Char> input): System.Text.RegularExpressions.Regex+ValueMatchEnumerator
EnumerateMatches(ReadOnlySpan<Char> input, Int32 startat): System.Text.RegularExpressions.Regex+ValueMatchEnumerator
static EnumerateSplits(ReadOnlySpan<Char> input, String pattern): System.Text.RegularExpressions.Regex+ValueSplitEnumerator
static EnumerateSplits(ReadOnlySpan<Char> input, String pattern, System.Text.RegularExpressions.RegexOptions options): System.Text.RegularExpressions.Regex+ValueSplitEnumerator
static EnumerateSplits(ReadOnlySpan<Char> input, String pattern, System.Text.RegularExpressions.RegexOptions options, TimeSpan matchTimeout): System.Text.RegularExpressions.Regex+ValueSplitEnumerator
EnumerateSplits(ReadOnlySpan<Char> input): System.Text.RegularExpressions.Regex+ValueSplitEnumerator
EnumerateSplits(ReadOnlySpan<Char> input, Int32 count): System.Text.RegularExpressions.Regex+ValueSplitEnumerator
EnumerateSplits(ReadOnlySpan<Char> input, Int32 count, Int32 startat): System.Text.RegularExpressions.Regex+ValueSplitEnumerator
## System.Text.RegularExpressions.RegexOptions : Enum enum flags @System.Text.RegularExpressions
None=0 IgnoreCase=1 Multiline=2 ExplicitCapture=4 Compiled=8 Singleline=16 IgnorePatternWhitespace=32 RightToLeft=64 ECMAScript=256 CultureInvariant=512 NonBacktracking=1024
## System.Text.RegularExpressions.Match : System.Text.RegularExpressions.Group @System.Text.RegularExpressions
static Empty: System.Text.RegularExpressions.Match
Groups: System.Text.RegularExpressions.GroupCollection
NextMatch(): System.Text.RegularExpressions.Match
Result(String replacement): String
static Synchronized(System.Text.RegularExpressions.Match inner): System.Text.RegularExpressions.Match
## System.Text.RegularExpressions.Group : System.Text.RegularExpressions.Capture @System.Text.RegularExpressions
Success: Boolean
Name: String
Captures: System.Text.RegularExpressions.CaptureCollection
static Synchronized(System.Text.RegularExpressions.Group inner): System.Text.RegularExpressions.Group
## System.Text.RegularExpressions.Capture : Object @System.Text.RegularExpressions
Index: Int32
Length: Int32
Value: String
ValueSpan: ReadOnlySpan<Char>
ToString(): String
## System.Text.RegularExpressions.GroupCollection : Object @System.Text.RegularExpressions
implements System.Collections.Generic.IList<System.Text.RegularExpressions.Group> System.Collections.Generic.ICollection<System.Text.RegularExpressions.Group> System.Collections.Generic.IEnumerable<System.Text.RegularExpressions.Group> System.Collections.IEnumerable System.Collections.Generic.IReadOnlyList<System.Text.RegularExpressions.Group> System.Collections.Generic.IReadOnlyCollection<System.Text.RegularExpressions.Group> System.Collections.IList System.Collections.ICollection System.Collections.Generic.IReadOnlyDictionary<String,System.Text.RegularExpressions.Group> System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<String,System.Text.RegularExpressions.Group>> System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<String,System.Text.RegularExpressions.Group>>
IsReadOnly: Boolean
Count: Int32
Item[Int32]: System.Text.RegularExpressions.Group
Item[String]: System.Text.RegularExpressions.Group
IsSynchronized: Boolean
SyncRoot: Object
Keys: System.Collections.Generic.IEnumerable<String>
Values: System.Collections.Generic.IEnumerable<System.Text.RegularExpressions.Group>
GetEnumerator(): System.Collections.IEnumerator
CopyTo(Array array, Int32 arrayIndex): Void
CopyTo(System.Text.RegularExpressions.Group[] array, Int32 arrayIndex): Void
TryGetValue(String key, ref System.Text.RegularExpressions.Group value): Boolean
ContainsKey(String key): Boolean
## System.Text.RegularExpressions.MatchCollection : Object @System.Text.RegularExpressions
implements System.Collections.Generic.IList<System.Text.RegularExpressions.Match> System.Collections.Generic.ICollection<System.Text.RegularExpressions.Match> System.Collections.Generic.IEnumerable<System.Text.RegularExpressions.Match> System.Collections.IEnumerable System.Collections.Generic.IReadOnlyList<System.Text.RegularExpressions.Match> System.Collections.Generic.IReadOnlyCollection<System.Text.RegularExpressions.Match> System.Collections.IList System.Collections.ICollection
IsReadOnly: Boolean
Count: Int32
Item[Int32]: System.Text.RegularExpressions.Match
IsSynchronized: Boolean
SyncRoot: Object
GetEnumerator(): System.Collections.IEnumerator
CopyTo(Array array, Int32 arrayIndex): Void
CopyTo(System.Text.RegularExpressions.Match[] array, Int32 arrayIndex): Void
## System.Text.RegularExpressions.CaptureCollection : Object @System.Text.RegularExpressions
implements System.Collections.Generic.IList<System.Text.RegularExpressions.Capture> System.Collections.Generic.ICollection<System.Text.RegularExpressions.Capture> System.Collections.Generic.IEnumerable<System.Text.RegularExpressions.Capture> System.Collections.IEnumerable System.Collections.Generic.IReadOnlyList<System.Text.RegularExpressions.Capture> System.Collections.Generic.IReadOnlyCollection<System.Text.RegularExpressions.Capture> System.Collections.IList System.Collections.ICollection
IsReadOnly: Boolean
Count: Int32
Item[Int32]: System.Text.RegularExpressions.Capture
IsSynchronized: Boolean
SyncRoot: Object
GetEnumerator(): System.Collections.IEnumerator
CopyTo(Array array, Int32 arrayIndex): Void
CopyTo(System.Text.RegularExpressions.Capture[] array, Int32 arrayIndex): Void
## System.Text.RegularExpressions.RegexParseError : Enum enum @System.Text.RegularExpressions
Unknown=0 AlternationHasTooManyConditions=1 AlternationHasMalformedCondition=2 InvalidUnicodePropertyEscape=3 MalformedUnicodePropertyEscape=4 UnrecognizedEscape=5 UnrecognizedControlCharacter=6 MissingControlCharacter=7 InsufficientOrInvalidHexDigits=8 QuantifierOrCaptureGroupOutOfRange=9 UndefinedNamedReference=10 UndefinedNumberedReference=11 MalformedNamedReference=12 UnescapedEndingBackslash=13 UnterminatedComment=14 InvalidGroupingConstruct=15 AlternationHasNamedCapture=16 AlternationHasComment=17 AlternationHasMalformedReference=18 AlternationHasUndefinedReference=19 CaptureGroupNameInvalid=20 CaptureGroupOfZero=21 UnterminatedBracket=22 ExclusionGroupNotLast=23 ReversedCharacterRange=24 ShorthandClassInCharacterRange=25 InsufficientClosingParentheses=26 ReversedQuantifierRange=27 NestedQuantifiersNotParenthesized=28 QuantifierAfterNothing=29 InsufficientOpeningParentheses=30 UnrecognizedUnicodeProperty=31
## System.Text.Json.JsonDocument : Object sealed @System.Text.Json
implements IDisposable
RootElement: System.Text.Json.JsonElement
Dispose(): Void
WriteTo(System.Text.Json.Utf8JsonWriter writer): Void
static Parse(System.Buffers.ReadOnlySequence<Byte> utf8Json, System.Text.Json.JsonDocumentOptions options?): System.Text.Json.JsonDocument
static Parse(System.IO.Stream utf8Json, System.Text.Json.JsonDocumentOptions options?): System.Text.Json.JsonDocument
static ParseAsync(System.IO.Stream utf8Json, System.Text.Json.JsonDocumentOptions options?, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.Text.Json.JsonDocument>
static Parse(String json, System.Text.Json.JsonDocumentOptions options?): System.Text.Json.JsonDocument
## System.Text.Json.JsonElement : ValueType struct @System.Text.Json
ValueKind: System.Text.Json.JsonValueKind
Item[Int32]: System.Text.Json.JsonElement
GetArrayLength(): Int32
GetPropertyCount(): Int32
GetProperty(String propertyName): System.Text.Json.JsonElement
GetProperty(ReadOnlySpan<Char> propertyName): System.Text.Json.JsonElement
GetProperty(ReadOnlySpan<Byte> utf8PropertyName): System.Text.Json.JsonElement
TryGetProperty(String propertyName, ref System.Text.Json.JsonElement value): Boolean
TryGetProperty(ReadOnlySpan<Char> propertyName, ref System.Text.Json.JsonElement value): Boolean
TryGetProperty(ReadOnlySpan<Byte> utf8PropertyName, ref System.Text.Json.JsonElement value): Boolean
GetBoolean(): Boolean
GetString(): String
TryGetBytesFromBase64(ref Byte[] value): Boolean
GetBytesFromBase64(): Byte[]
TryGetSByte(ref SByte value): Boolean
GetSByte(): SByte
TryGetByte(ref Byte value): Boolean
GetByte(): Byte
TryGetInt16(ref Int16 value): Boolean
GetInt16(): Int16
TryGetUInt16(ref UInt16 value): Boolean
GetUInt16(): UInt16
TryGetInt32(ref Int32 value): Boolean
GetInt32(): Int32
TryGetUInt32(ref UInt32 value): Boolean
GetUInt32(): UInt32
TryGetInt64(ref Int64 value): Boolean
GetInt64(): Int64
TryGetUInt64(ref UInt64 value): Boolean
GetUInt64(): UInt64
TryGetDouble(ref Double value): Boolean
GetDouble(): Double
TryGetSingle(ref Single value): Boolean
GetSingle(): Single
TryGetDecimal(ref Decimal value): Boolean
GetDecimal(): Decimal
TryGetDateTime(ref DateTime value): Boolean
GetDateTime(): DateTime
TryGetDateTimeOffset(ref DateTimeOffset value): Boolean
GetDateTimeOffset(): DateTimeOffset
TryGetGuid(ref Guid value): Boolean
GetGuid(): Guid
GetRawText(): String
static DeepEquals(System.Text.Json.JsonElement element1, System.Text.Json.JsonElement element2): Boolean
ValueEquals(String text): Boolean
ValueEquals(ReadOnlySpan<Byte> utf8Text): Boolean
ValueEquals(ReadOnlySpan<Char> text): Boolean
WriteTo(System.Text.Json.Utf8JsonWriter writer): Void
EnumerateArray(): System.Text.Json.JsonElement+ArrayEnumerator
EnumerateObject(): System.Text.Json.JsonElement+ObjectEnumerator
ToString(): String
Clone(): System.Text.Json.JsonElement
static Parse(ReadOnlySpan<Byte> utf8Json, System.Text.Json.JsonDocumentOptions options?): System.Text.Json.JsonElement
static Parse(ReadOnlySpan<Char> json, System.Text.Json.JsonDocumentOptions options?): System.Text.Json.JsonElement
static Parse(String json, System.Text.Json.JsonDocumentOptions options?): System.Text.Json.JsonElement
## System.Text.Json.JsonElement+ArrayEnumerator : ValueType struct @System.Text.Json
implements System.Collections.Generic.IEnumerable<System.Text.Json.JsonElement> System.Collections.IEnumerable System.Collections.Generic.IEnumerator<System.Text.Json.JsonElement> IDisposable System.Collections.IEnumerator
Current: System.Text.Json.JsonElement
GetEnumerator(): System.Text.Json.JsonElement+ArrayEnumerator
Dispose(): Void
Reset(): Void
MoveNext(): Boolean
## System.Text.Json.JsonElement+ObjectEnumerator : ValueType struct @System.Text.Json
implements System.Collections.Generic.IEnumerable<System.Text.Json.JsonProperty> System.Collections.IEnumerable System.Collections.Generic.IEnumerator<System.Text.Json.JsonProperty> IDisposable System.Collections.IEnumerator
Current: System.Text.Json.JsonProperty
GetEnumerator(): System.Text.Json.JsonElement+ObjectEnumerator
Dispose(): Void
Reset(): Void
MoveNext(): Boolean
## System.Text.Json.JsonProperty : ValueType struct @System.Text.Json
Value: System.Text.Json.JsonElement
Name: String
NameEquals(String text): Boolean
NameEquals(ReadOnlySpan<Byte> utf8Text): Boolean
NameEquals(ReadOnlySpan<Char> text): Boolean
WriteTo(System.Text.Json.Utf8JsonWriter writer): Void
ToString(): String
## System.Text.Json.JsonValueKind : Enum enum Byte @System.Text.Json
Undefined=0 Object=1 Array=2 String=3 Number=4 True=5 False=6 Null=7
## System.Text.Json.JsonSerializer : Object static @System.Text.Json
static IsReflectionEnabledByDefault: Boolean
static Deserialize<TValue>(System.Text.Json.JsonDocument document, System.Text.Json.JsonSerializerOptions options?): TValue
static Deserialize(System.Text.Json.JsonDocument document, Type returnType, System.Text.Json.JsonSerializerOptions options?): Object
static Deserialize<TValue>(System.Text.Json.JsonDocument document, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): TValue
static Deserialize(System.Text.Json.JsonDocument document, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Object
static Deserialize(System.Text.Json.JsonDocument document, Type returnType, System.Text.Json.Serialization.JsonSerializerContext context): Object
static Deserialize<TValue>(System.Text.Json.JsonElement element, System.Text.Json.JsonSerializerOptions options?): TValue
static Deserialize(System.Text.Json.JsonElement element, Type returnType, System.Text.Json.JsonSerializerOptions options?): Object
static Deserialize<TValue>(System.Text.Json.JsonElement element, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): TValue
static Deserialize(System.Text.Json.JsonElement element, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Object
static Deserialize(System.Text.Json.JsonElement element, Type returnType, System.Text.Json.Serialization.JsonSerializerContext context): Object
static Deserialize<TValue>(System.Text.Json.Nodes.JsonNode node, System.Text.Json.JsonSerializerOptions options?): TValue
static Deserialize(System.Text.Json.Nodes.JsonNode node, Type returnType, System.Text.Json.JsonSerializerOptions options?): Object
static Deserialize<TValue>(System.Text.Json.Nodes.JsonNode node, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): TValue
static Deserialize(System.Text.Json.Nodes.JsonNode node, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Object
static Deserialize(System.Text.Json.Nodes.JsonNode node, Type returnType, System.Text.Json.Serialization.JsonSerializerContext context): Object
static Deserialize<TValue>(ReadOnlySpan<Byte> utf8Json, System.Text.Json.JsonSerializerOptions options?): TValue
static Deserialize(ReadOnlySpan<Byte> utf8Json, Type returnType, System.Text.Json.JsonSerializerOptions options?): Object
static Deserialize<TValue>(ReadOnlySpan<Byte> utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): TValue
static Deserialize(ReadOnlySpan<Byte> utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Object
static Deserialize(ReadOnlySpan<Byte> utf8Json, Type returnType, System.Text.Json.Serialization.JsonSerializerContext context): Object
static SerializeToDocument<TValue>(TValue value, System.Text.Json.JsonSerializerOptions options?): System.Text.Json.JsonDocument
static SerializeToDocument(Object value, Type inputType, System.Text.Json.JsonSerializerOptions options?): System.Text.Json.JsonDocument
static SerializeToDocument<TValue>(TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): System.Text.Json.JsonDocument
static SerializeToDocument(Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): System.Text.Json.JsonDocument
static SerializeToDocument(Object value, Type inputType, System.Text.Json.Serialization.JsonSerializerContext context): System.Text.Json.JsonDocument
static SerializeToElement<TValue>(TValue value, System.Text.Json.JsonSerializerOptions options?): System.Text.Json.JsonElement
static SerializeToElement(Object value, Type inputType, System.Text.Json.JsonSerializerOptions options?): System.Text.Json.JsonElement
static SerializeToElement<TValue>(TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): System.Text.Json.JsonElement
static SerializeToElement(Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): System.Text.Json.JsonElement
static SerializeToElement(Object value, Type inputType, System.Text.Json.Serialization.JsonSerializerContext context): System.Text.Json.JsonElement
static SerializeToNode<TValue>(TValue value, System.Text.Json.JsonSerializerOptions options?): System.Text.Json.Nodes.JsonNode
static SerializeToNode(Object value, Type inputType, System.Text.Json.JsonSerializerOptions options?): System.Text.Json.Nodes.JsonNode
static SerializeToNode<TValue>(TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): System.Text.Json.Nodes.JsonNode
static SerializeToNode(Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): System.Text.Json.Nodes.JsonNode
static SerializeToNode(Object value, Type inputType, System.Text.Json.Serialization.JsonSerializerContext context): System.Text.Json.Nodes.JsonNode
static Deserialize<TValue>(System.IO.Stream utf8Json, System.Text.Json.JsonSerializerOptions options?): TValue
static Deserialize(System.IO.Stream utf8Json, Type returnType, System.Text.Json.JsonSerializerOptions options?): Object
static Deserialize<TValue>(System.IO.Stream utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): TValue
static Deserialize(System.IO.Stream utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Object
static Deserialize(System.IO.Stream utf8Json, Type returnType, System.Text.Json.Serialization.JsonSerializerContext context): Object
static Deserialize<TValue>(String json, System.Text.Json.JsonSerializerOptions options?): TValue
static Deserialize<TValue>(ReadOnlySpan<Char> json, System.Text.Json.JsonSerializerOptions options?): TValue
static Deserialize(String json, Type returnType, System.Text.Json.JsonSerializerOptions options?): Object
static Deserialize(ReadOnlySpan<Char> json, Type returnType, System.Text.Json.JsonSerializerOptions options?): Object
static Deserialize<TValue>(String json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): TValue
static Deserialize<TValue>(ReadOnlySpan<Char> json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): TValue
static Deserialize(String json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Object
static Deserialize(ReadOnlySpan<Char> json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Object
static Deserialize(String json, Type returnType, System.Text.Json.Serialization.JsonSerializerContext context): Object
static Deserialize(ReadOnlySpan<Char> json, Type returnType, System.Text.Json.Serialization.JsonSerializerContext context): Object
static SerializeToUtf8Bytes<TValue>(TValue value, System.Text.Json.JsonSerializerOptions options?): Byte[]
static SerializeToUtf8Bytes(Object value, Type inputType, System.Text.Json.JsonSerializerOptions options?): Byte[]
static SerializeToUtf8Bytes<TValue>(TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): Byte[]
static SerializeToUtf8Bytes(Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Byte[]
static SerializeToUtf8Bytes(Object value, Type inputType, System.Text.Json.Serialization.JsonSerializerContext context): Byte[]
static SerializeAsync<TValue>(System.IO.Stream utf8Json, TValue value, System.Text.Json.JsonSerializerOptions options?, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static Serialize<TValue>(System.IO.Stream utf8Json, TValue value, System.Text.Json.JsonSerializerOptions options?): Void
static SerializeAsync(System.IO.Stream utf8Json, Object value, Type inputType, System.Text.Json.JsonSerializerOptions options?, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static Serialize(System.IO.Stream utf8Json, Object value, Type inputType, System.Text.Json.JsonSerializerOptions options?): Void
static SerializeAsync<TValue>(System.IO.Stream utf8Json, TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static Serialize<TValue>(System.IO.Stream utf8Json, TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): Void
static SerializeAsync(System.IO.Stream utf8Json, Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static Serialize(System.IO.Stream utf8Json, Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Void
static SerializeAsync(System.IO.Stream utf8Json, Object value, Type inputType, System.Text.Json.Serialization.JsonSerializerContext context, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static Serialize(System.IO.Stream utf8Json, Object value, Type inputType, System.Text.Json.Serialization.JsonSerializerContext context): Void
static Serialize<TValue>(TValue value, System.Text.Json.JsonSerializerOptions options?): String
static Serialize(Object value, Type inputType, System.Text.Json.JsonSerializerOptions options?): String
static Serialize<TValue>(TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): String
static Serialize(Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): String
static Serialize(Object value, Type inputType, System.Text.Json.Serialization.JsonSerializerContext context): String
static SerializeAsync<TValue>(System.IO.Pipelines.PipeWriter utf8Json, TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static SerializeAsync<TValue>(System.IO.Pipelines.PipeWriter utf8Json, TValue value, System.Text.Json.JsonSerializerOptions options?, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static SerializeAsync(System.IO.Pipelines.PipeWriter utf8Json, Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static SerializeAsync(System.IO.Pipelines.PipeWriter utf8Json, Object value, Type inputType, System.Text.Json.Serialization.JsonSerializerContext context, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static SerializeAsync(System.IO.Pipelines.PipeWriter utf8Json, Object value, Type inputType, System.Text.Json.JsonSerializerOptions options?, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static Serialize<TValue>(System.Text.Json.Utf8JsonWriter writer, TValue value, System.Text.Json.JsonSerializerOptions options?): Void
static Serialize(System.Text.Json.Utf8JsonWriter writer, Object value, Type inputType, System.Text.Json.JsonSerializerOptions options?): Void
static Serialize<TValue>(System.Text.Json.Utf8JsonWriter writer, TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> jsonTypeInfo): Void
static Serialize(System.Text.Json.Utf8JsonWriter writer, Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo): Void
static Serialize(System.Text.Json.Utf8JsonWriter writer, Object value, Type inputType, System.Text.Json.Serialization.JsonSerializerContext context): Void
## System.Text.Json.JsonSerializerOptions : Object sealed @System.Text.Json
new()
new(System.Text.Json.JsonSerializerOptions options)
new(System.Text.Json.JsonSerializerDefaults defaults)
Converters: System.Collections.Generic.IList<System.Text.Json.Serialization.JsonConverter>
static Default: System.Text.Json.JsonSerializerOptions
static Web: System.Text.Json.JsonSerializerOptions
static Strict: System.Text.Json.JsonSerializerOptions
TypeInfoResolver: System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver rw
TypeInfoResolverChain: System.Collections.Generic.IList<System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver>
AllowOutOfOrderMetadataProperties: Boolean rw
AllowTrailingCommas: Boolean rw
DefaultBufferSize: Int32 rw
Encoder: System.Text.Encodings.Web.JavaScriptEncoder rw
DictionaryKeyPolicy: System.Text.Json.JsonNamingPolicy rw
IgnoreNullValues: Boolean rw
DefaultIgnoreCondition: System.Text.Json.Serialization.JsonIgnoreCondition rw
NumberHandling: System.Text.Json.Serialization.JsonNumberHandling rw
PreferredObjectCreationHandling: System.Text.Json.Serialization.JsonObjectCreationHandling rw
IgnoreReadOnlyProperties: Boolean rw
IgnoreReadOnlyFields: Boolean rw
IncludeFields: Boolean rw
MaxDepth: Int32 rw
PropertyNamingPolicy: System.Text.Json.JsonNamingPolicy rw
PropertyNameCaseInsensitive: Boolean rw
ReadCommentHandling: System.Text.Json.JsonCommentHandling rw
UnknownTypeHandling: System.Text.Json.Serialization.JsonUnknownTypeHandling rw
UnmappedMemberHandling: System.Text.Json.Serialization.JsonUnmappedMemberHandling rw
WriteIndented: Boolean rw
IndentCharacter: Char rw
IndentSize: Int32 rw
ReferenceHandler: System.Text.Json.Serialization.ReferenceHandler rw
NewLine: String rw
RespectNullableAnnotations: Boolean rw
RespectRequiredConstructorParameters: Boolean rw
AllowDuplicateProperties: Boolean rw
IsReadOnly: Boolean
GetTypeInfo(Type type): System.Text.Json.Serialization.Metadata.JsonTypeInfo
TryGetTypeInfo(Type type, ref System.Text.Json.Serialization.Metadata.JsonTypeInfo typeInfo): Boolean
GetConverter(Type typeToConvert): System.Text.Json.Serialization.JsonConverter
AddContext<TContext>(): Void
MakeReadOnly(): Void
MakeReadOnly(Boolean populateMissingResolver): Void
## System.Text.Json.JsonDocumentOptions : ValueType struct @System.Text.Json
CommentHandling: System.Text.Json.JsonCommentHandling rw
MaxDepth: Int32 rw
AllowTrailingCommas: Boolean rw
AllowDuplicateProperties: Boolean rw
## System.Text.Json.JsonCommentHandling : Enum enum Byte @System.Text.Json
Disallow=0 Skip=1 Allow=2
`,
)

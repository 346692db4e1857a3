import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const numbersSignatures = signatureTable(
  () => `
## Byte : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<Byte> IEquatable<Byte> IUtf8SpanFormattable
static MaxValue: Byte
static MinValue: Byte
CompareTo(Object value): Int32
CompareTo(Byte value): Int32
Equals(Object obj): Boolean
Equals(Byte obj): Boolean
GetHashCode(): Int32
static Parse(String s): Byte
static Parse(String s, System.Globalization.NumberStyles style): Byte
static Parse(String s, IFormatProvider provider): Byte
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): Byte
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): Byte
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Byte
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): Byte
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Byte
static TryParse(String s, ref Byte result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref Byte result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Byte result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Byte result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Byte result): Boolean
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
GetTypeCode(): TypeCode
static DivRem(Byte left, Byte right): ValueTuple<Byte,Byte>
static LeadingZeroCount(Byte value): Byte
static PopCount(Byte value): Byte
static RotateLeft(Byte value, Int32 rotateAmount): Byte
static RotateRight(Byte value, Int32 rotateAmount): Byte
static TrailingZeroCount(Byte value): Byte
static IsPow2(Byte value): Boolean
static Log2(Byte value): Byte
static Clamp(Byte value, Byte min, Byte max): Byte
static Max(Byte x, Byte y): Byte
static Min(Byte x, Byte y): Byte
static Sign(Byte value): Int32
static CreateChecked<TOther>(TOther value): Byte
static CreateSaturating<TOther>(TOther value): Byte
static CreateTruncating<TOther>(TOther value): Byte
static IsEvenInteger(Byte value): Boolean
static IsOddInteger(Byte value): Boolean
static TryParse(String s, IFormatProvider provider, ref Byte result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Byte result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref Byte result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Byte result): Boolean
## SByte : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<SByte> IEquatable<SByte> IUtf8SpanFormattable
static MaxValue: SByte
static MinValue: SByte
CompareTo(Object obj): Int32
CompareTo(SByte value): Int32
Equals(Object obj): Boolean
Equals(SByte obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): SByte
static Parse(String s, System.Globalization.NumberStyles style): SByte
static Parse(String s, IFormatProvider provider): SByte
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): SByte
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): SByte
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): SByte
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): SByte
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): SByte
static TryParse(String s, ref SByte result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref SByte result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref SByte result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref SByte result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref SByte result): Boolean
GetTypeCode(): TypeCode
static DivRem(SByte left, SByte right): ValueTuple<SByte,SByte>
static LeadingZeroCount(SByte value): SByte
static PopCount(SByte value): SByte
static RotateLeft(SByte value, Int32 rotateAmount): SByte
static RotateRight(SByte value, Int32 rotateAmount): SByte
static TrailingZeroCount(SByte value): SByte
static IsPow2(SByte value): Boolean
static Log2(SByte value): SByte
static Clamp(SByte value, SByte min, SByte max): SByte
static CopySign(SByte value, SByte sign): SByte
static Max(SByte x, SByte y): SByte
static Min(SByte x, SByte y): SByte
static Sign(SByte value): Int32
static Abs(SByte value): SByte
static CreateChecked<TOther>(TOther value): SByte
static CreateSaturating<TOther>(TOther value): SByte
static CreateTruncating<TOther>(TOther value): SByte
static IsEvenInteger(SByte value): Boolean
static IsNegative(SByte value): Boolean
static IsOddInteger(SByte value): Boolean
static IsPositive(SByte value): Boolean
static MaxMagnitude(SByte x, SByte y): SByte
static MinMagnitude(SByte x, SByte y): SByte
static TryParse(String s, IFormatProvider provider, ref SByte result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref SByte result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref SByte result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref SByte result): Boolean
## Int16 : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<Int16> IEquatable<Int16> IUtf8SpanFormattable
static MaxValue: Int16
static MinValue: Int16
CompareTo(Object value): Int32
CompareTo(Int16 value): Int32
Equals(Object obj): Boolean
Equals(Int16 obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(IFormatProvider provider): String
ToString(String format): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): Int16
static Parse(String s, System.Globalization.NumberStyles style): Int16
static Parse(String s, IFormatProvider provider): Int16
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): Int16
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): Int16
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Int16
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): Int16
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Int16
static TryParse(String s, ref Int16 result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref Int16 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Int16 result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int16 result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int16 result): Boolean
GetTypeCode(): TypeCode
static DivRem(Int16 left, Int16 right): ValueTuple<Int16,Int16>
static LeadingZeroCount(Int16 value): Int16
static PopCount(Int16 value): Int16
static RotateLeft(Int16 value, Int32 rotateAmount): Int16
static RotateRight(Int16 value, Int32 rotateAmount): Int16
static TrailingZeroCount(Int16 value): Int16
static IsPow2(Int16 value): Boolean
static Log2(Int16 value): Int16
static Clamp(Int16 value, Int16 min, Int16 max): Int16
static CopySign(Int16 value, Int16 sign): Int16
static Max(Int16 x, Int16 y): Int16
static Min(Int16 x, Int16 y): Int16
static Sign(Int16 value): Int32
static Abs(Int16 value): Int16
static CreateChecked<TOther>(TOther value): Int16
static CreateSaturating<TOther>(TOther value): Int16
static CreateTruncating<TOther>(TOther value): Int16
static IsEvenInteger(Int16 value): Boolean
static IsNegative(Int16 value): Boolean
static IsOddInteger(Int16 value): Boolean
static IsPositive(Int16 value): Boolean
static MaxMagnitude(Int16 x, Int16 y): Int16
static MinMagnitude(Int16 x, Int16 y): Int16
static TryParse(String s, IFormatProvider provider, ref Int16 result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Int16 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int16 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Int16 result): Boolean
## UInt16 : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<UInt16> IEquatable<UInt16> IUtf8SpanFormattable
static MaxValue: UInt16
static MinValue: UInt16
CompareTo(Object value): Int32
CompareTo(UInt16 value): Int32
Equals(Object obj): Boolean
Equals(UInt16 obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(IFormatProvider provider): String
ToString(String format): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): UInt16
static Parse(String s, System.Globalization.NumberStyles style): UInt16
static Parse(String s, IFormatProvider provider): UInt16
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): UInt16
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): UInt16
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): UInt16
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): UInt16
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): UInt16
static TryParse(String s, ref UInt16 result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref UInt16 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref UInt16 result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt16 result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt16 result): Boolean
GetTypeCode(): TypeCode
static DivRem(UInt16 left, UInt16 right): ValueTuple<UInt16,UInt16>
static LeadingZeroCount(UInt16 value): UInt16
static PopCount(UInt16 value): UInt16
static RotateLeft(UInt16 value, Int32 rotateAmount): UInt16
static RotateRight(UInt16 value, Int32 rotateAmount): UInt16
static TrailingZeroCount(UInt16 value): UInt16
static IsPow2(UInt16 value): Boolean
static Log2(UInt16 value): UInt16
static Clamp(UInt16 value, UInt16 min, UInt16 max): UInt16
static Max(UInt16 x, UInt16 y): UInt16
static Min(UInt16 x, UInt16 y): UInt16
static Sign(UInt16 value): Int32
static CreateChecked<TOther>(TOther value): UInt16
static CreateSaturating<TOther>(TOther value): UInt16
static CreateTruncating<TOther>(TOther value): UInt16
static IsEvenInteger(UInt16 value): Boolean
static IsOddInteger(UInt16 value): Boolean
static TryParse(String s, IFormatProvider provider, ref UInt16 result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref UInt16 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt16 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref UInt16 result): Boolean
## Int32 : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<Int32> IEquatable<Int32> IUtf8SpanFormattable
static MaxValue: Int32
static MinValue: Int32
static BigMul(Int32 left, Int32 right): Int64
CompareTo(Object value): Int32
CompareTo(Int32 value): Int32
Equals(Object obj): Boolean
Equals(Int32 obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): Int32
static Parse(String s, System.Globalization.NumberStyles style): Int32
static Parse(String s, IFormatProvider provider): Int32
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): Int32
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): Int32
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Int32
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): Int32
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Int32
static TryParse(String s, ref Int32 result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref Int32 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Int32 result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int32 result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int32 result): Boolean
GetTypeCode(): TypeCode
static DivRem(Int32 left, Int32 right): ValueTuple<Int32,Int32>
static LeadingZeroCount(Int32 value): Int32
static PopCount(Int32 value): Int32
static RotateLeft(Int32 value, Int32 rotateAmount): Int32
static RotateRight(Int32 value, Int32 rotateAmount): Int32
static TrailingZeroCount(Int32 value): Int32
static IsPow2(Int32 value): Boolean
static Log2(Int32 value): Int32
static Clamp(Int32 value, Int32 min, Int32 max): Int32
static CopySign(Int32 value, Int32 sign): Int32
static Max(Int32 x, Int32 y): Int32
static Min(Int32 x, Int32 y): Int32
static Sign(Int32 value): Int32
static Abs(Int32 value): Int32
static CreateChecked<TOther>(TOther value): Int32
static CreateSaturating<TOther>(TOther value): Int32
static CreateTruncating<TOther>(TOther value): Int32
static IsEvenInteger(Int32 value): Boolean
static IsNegative(Int32 value): Boolean
static IsOddInteger(Int32 value): Boolean
static IsPositive(Int32 value): Boolean
static MaxMagnitude(Int32 x, Int32 y): Int32
static MinMagnitude(Int32 x, Int32 y): Int32
static TryParse(String s, IFormatProvider provider, ref Int32 result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Int32 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int32 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Int32 result): Boolean
## UInt32 : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<UInt32> IEquatable<UInt32> IUtf8SpanFormattable
static MaxValue: UInt32
static MinValue: UInt32
static BigMul(UInt32 left, UInt32 right): UInt64
CompareTo(Object value): Int32
CompareTo(UInt32 value): Int32
Equals(Object obj): Boolean
Equals(UInt32 obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(IFormatProvider provider): String
ToString(String format): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): UInt32
static Parse(String s, System.Globalization.NumberStyles style): UInt32
static Parse(String s, IFormatProvider provider): UInt32
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): UInt32
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): UInt32
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): UInt32
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): UInt32
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): UInt32
static TryParse(String s, ref UInt32 result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref UInt32 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref UInt32 result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt32 result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt32 result): Boolean
GetTypeCode(): TypeCode
static DivRem(UInt32 left, UInt32 right): ValueTuple<UInt32,UInt32>
static LeadingZeroCount(UInt32 value): UInt32
static PopCount(UInt32 value): UInt32
static RotateLeft(UInt32 value, Int32 rotateAmount): UInt32
static RotateRight(UInt32 value, Int32 rotateAmount): UInt32
static TrailingZeroCount(UInt32 value): UInt32
static IsPow2(UInt32 value): Boolean
static Log2(UInt32 value): UInt32
static Clamp(UInt32 value, UInt32 min, UInt32 max): UInt32
static Max(UInt32 x, UInt32 y): UInt32
static Min(UInt32 x, UInt32 y): UInt32
static Sign(UInt32 value): Int32
static CreateChecked<TOther>(TOther value): UInt32
static CreateSaturating<TOther>(TOther value): UInt32
static CreateTruncating<TOther>(TOther value): UInt32
static IsEvenInteger(UInt32 value): Boolean
static IsOddInteger(UInt32 value): Boolean
static TryParse(String s, IFormatProvider provider, ref UInt32 result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref UInt32 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt32 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref UInt32 result): Boolean
## Int64 : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<Int64> IEquatable<Int64> IUtf8SpanFormattable
static MaxValue: Int64
static MinValue: Int64
static BigMul(Int64 left, Int64 right): Int128
CompareTo(Object value): Int32
CompareTo(Int64 value): Int32
Equals(Object obj): Boolean
Equals(Int64 obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(IFormatProvider provider): String
ToString(String format): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): Int64
static Parse(String s, System.Globalization.NumberStyles style): Int64
static Parse(String s, IFormatProvider provider): Int64
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): Int64
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): Int64
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Int64
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): Int64
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Int64
static TryParse(String s, ref Int64 result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref Int64 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Int64 result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int64 result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int64 result): Boolean
GetTypeCode(): TypeCode
static DivRem(Int64 left, Int64 right): ValueTuple<Int64,Int64>
static LeadingZeroCount(Int64 value): Int64
static PopCount(Int64 value): Int64
static RotateLeft(Int64 value, Int32 rotateAmount): Int64
static RotateRight(Int64 value, Int32 rotateAmount): Int64
static TrailingZeroCount(Int64 value): Int64
static IsPow2(Int64 value): Boolean
static Log2(Int64 value): Int64
static Clamp(Int64 value, Int64 min, Int64 max): Int64
static CopySign(Int64 value, Int64 sign): Int64
static Max(Int64 x, Int64 y): Int64
static Min(Int64 x, Int64 y): Int64
static Sign(Int64 value): Int32
static Abs(Int64 value): Int64
static CreateChecked<TOther>(TOther value): Int64
static CreateSaturating<TOther>(TOther value): Int64
static CreateTruncating<TOther>(TOther value): Int64
static IsEvenInteger(Int64 value): Boolean
static IsNegative(Int64 value): Boolean
static IsOddInteger(Int64 value): Boolean
static IsPositive(Int64 value): Boolean
static MaxMagnitude(Int64 x, Int64 y): Int64
static MinMagnitude(Int64 x, Int64 y): Int64
static TryParse(String s, IFormatProvider provider, ref Int64 result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Int64 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int64 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Int64 result): Boolean
## UInt64 : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<UInt64> IEquatable<UInt64> IUtf8SpanFormattable
static MaxValue: UInt64
static MinValue: UInt64
static BigMul(UInt64 left, UInt64 right): UInt128
CompareTo(Object value): Int32
CompareTo(UInt64 value): Int32
Equals(Object obj): Boolean
Equals(UInt64 obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(IFormatProvider provider): String
ToString(String format): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): UInt64
static Parse(String s, System.Globalization.NumberStyles style): UInt64
static Parse(String s, IFormatProvider provider): UInt64
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): UInt64
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): UInt64
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): UInt64
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): UInt64
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): UInt64
static TryParse(String s, ref UInt64 result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref UInt64 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref UInt64 result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt64 result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt64 result): Boolean
GetTypeCode(): TypeCode
static DivRem(UInt64 left, UInt64 right): ValueTuple<UInt64,UInt64>
static LeadingZeroCount(UInt64 value): UInt64
static PopCount(UInt64 value): UInt64
static RotateLeft(UInt64 value, Int32 rotateAmount): UInt64
static RotateRight(UInt64 value, Int32 rotateAmount): UInt64
static TrailingZeroCount(UInt64 value): UInt64
static IsPow2(UInt64 value): Boolean
static Log2(UInt64 value): UInt64
static Clamp(UInt64 value, UInt64 min, UInt64 max): UInt64
static Max(UInt64 x, UInt64 y): UInt64
static Min(UInt64 x, UInt64 y): UInt64
static Sign(UInt64 value): Int32
static CreateChecked<TOther>(TOther value): UInt64
static CreateSaturating<TOther>(TOther value): UInt64
static CreateTruncating<TOther>(TOther value): UInt64
static IsEvenInteger(UInt64 value): Boolean
static IsOddInteger(UInt64 value): Boolean
static TryParse(String s, IFormatProvider provider, ref UInt64 result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref UInt64 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt64 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref UInt64 result): Boolean
## Single : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<Single> IEquatable<Single> IUtf8SpanFormattable
static MinValue: Single
static MaxValue: Single
static Epsilon: Single
static NegativeInfinity: Single
static PositiveInfinity: Single
static NaN: Single
static NegativeZero: Single
static E: Single
static Pi: Single
static Tau: Single
static IsFinite(Single f): Boolean
static IsInfinity(Single f): Boolean
static IsNaN(Single f): Boolean
static IsNegative(Single f): Boolean
static IsNegativeInfinity(Single f): Boolean
static IsNormal(Single f): Boolean
static IsPositiveInfinity(Single f): Boolean
static IsSubnormal(Single f): Boolean
CompareTo(Object value): Int32
CompareTo(Single value): Int32
Equals(Object obj): Boolean
Equals(Single obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(IFormatProvider provider): String
ToString(String format): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): Single
static Parse(String s, System.Globalization.NumberStyles style): Single
static Parse(String s, IFormatProvider provider): Single
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): Single
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): Single
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Single
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): Single
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Single
static TryParse(String s, ref Single result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref Single result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Single result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Single result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Single result): Boolean
GetTypeCode(): TypeCode
static IsPow2(Single value): Boolean
static Log2(Single value): Single
static Exp(Single x): Single
static ExpM1(Single x): Single
static Exp2(Single x): Single
static Exp2M1(Single x): Single
static Exp10(Single x): Single
static Exp10M1(Single x): Single
static Ceiling(Single x): Single
static ConvertToInteger<TInteger>(Single value): TInteger
static ConvertToIntegerNative<TInteger>(Single value): TInteger
static Floor(Single x): Single
static Round(Single x): Single
static Round(Single x, Int32 digits): Single
static Round(Single x, MidpointRounding mode): Single
static Round(Single x, Int32 digits, MidpointRounding mode): Single
static Truncate(Single x): Single
static Atan2(Single y, Single x): Single
static Atan2Pi(Single y, Single x): Single
static BitDecrement(Single x): Single
static BitIncrement(Single x): Single
static FusedMultiplyAdd(Single left, Single right, Single addend): Single
static Ieee754Remainder(Single left, Single right): Single
static ILogB(Single x): Int32
static Lerp(Single value1, Single value2, Single amount): Single
static ReciprocalEstimate(Single x): Single
static ReciprocalSqrtEstimate(Single x): Single
static ScaleB(Single x, Int32 n): Single
static Acosh(Single x): Single
static Asinh(Single x): Single
static Atanh(Single x): Single
static Cosh(Single x): Single
static Sinh(Single x): Single
static Tanh(Single x): Single
static Log(Single x): Single
static Log(Single x, Single newBase): Single
static LogP1(Single x): Single
static Log10(Single x): Single
static Log2P1(Single x): Single
static Log10P1(Single x): Single
static Clamp(Single value, Single min, Single max): Single
static ClampNative(Single value, Single min, Single max): Single
static CopySign(Single value, Single sign): Single
static Max(Single x, Single y): Single
static MaxNative(Single x, Single y): Single
static MaxNumber(Single x, Single y): Single
static Min(Single x, Single y): Single
static MinNative(Single x, Single y): Single
static MinNumber(Single x, Single y): Single
static Sign(Single value): Int32
static Abs(Single value): Single
static CreateChecked<TOther>(TOther value): Single
static CreateSaturating<TOther>(TOther value): Single
static CreateTruncating<TOther>(TOther value): Single
static IsEvenInteger(Single value): Boolean
static IsInteger(Single value): Boolean
static IsOddInteger(Single value): Boolean
static IsPositive(Single value): Boolean
static IsRealNumber(Single value): Boolean
static MaxMagnitude(Single x, Single y): Single
static MaxMagnitudeNumber(Single x, Single y): Single
static MinMagnitude(Single x, Single y): Single
static MinMagnitudeNumber(Single x, Single y): Single
static MultiplyAddEstimate(Single left, Single right, Single addend): Single
static TryParse(String s, IFormatProvider provider, ref Single result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Single result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref Single result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Single result): Boolean
static Pow(Single x, Single y): Single
static Cbrt(Single x): Single
static Hypot(Single x, Single y): Single
static RootN(Single x, Int32 n): Single
static Sqrt(Single x): Single
static Acos(Single x): Single
static AcosPi(Single x): Single
static Asin(Single x): Single
static AsinPi(Single x): Single
static Atan(Single x): Single
static AtanPi(Single x): Single
static Cos(Single x): Single
static CosPi(Single x): Single
static DegreesToRadians(Single degrees): Single
static RadiansToDegrees(Single radians): Single
static Sin(Single x): Single
static SinCos(Single x): ValueTuple<Single,Single>
static SinCosPi(Single x): ValueTuple<Single,Single>
static SinPi(Single x): Single
static Tan(Single x): Single
static TanPi(Single x): Single
## Double : ValueType struct @System.Private.CoreLib
implements IComparable IConvertible ISpanFormattable IFormattable IComparable<Double> IEquatable<Double> IUtf8SpanFormattable
static MinValue: Double
static MaxValue: Double
static Epsilon: Double
static NegativeInfinity: Double
static PositiveInfinity: Double
static NaN: Double
static NegativeZero: Double
static E: Double
static Pi: Double
static Tau: Double
static IsFinite(Double d): Boolean
static IsInfinity(Double d): Boolean
static IsNaN(Double d): Boolean
static IsNegative(Double d): Boolean
static IsNegativeInfinity(Double d): Boolean
static IsNormal(Double d): Boolean
static IsPositiveInfinity(Double d): Boolean
static IsSubnormal(Double d): Boolean
CompareTo(Object value): Int32
CompareTo(Double value): Int32
Equals(Object obj): Boolean
Equals(Double obj): Boolean
GetHashCode(): Int32
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): Double
static Parse(String s, System.Globalization.NumberStyles style): Double
static Parse(String s, IFormatProvider provider): Double
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): Double
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): Double
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Double
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): Double
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Double
static TryParse(String s, ref Double result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref Double result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Double result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Double result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Double result): Boolean
GetTypeCode(): TypeCode
static IsPow2(Double value): Boolean
static Log2(Double value): Double
static Exp(Double x): Double
static ExpM1(Double x): Double
static Exp2(Double x): Double
static Exp2M1(Double x): Double
static Exp10(Double x): Double
static Exp10M1(Double x): Double
static Ceiling(Double x): Double
static ConvertToInteger<TInteger>(Double value): TInteger
static ConvertToIntegerNative<TInteger>(Double value): TInteger
static Floor(Double x): Double
static Round(Double x): Double
static Round(Double x, Int32 digits): Double
static Round(Double x, MidpointRounding mode): Double
static Round(Double x, Int32 digits, MidpointRounding mode): Double
static Truncate(Double x): Double
static Atan2(Double y, Double x): Double
static Atan2Pi(Double y, Double x): Double
static BitDecrement(Double x): Double
static BitIncrement(Double x): Double
static FusedMultiplyAdd(Double left, Double right, Double addend): Double
static Ieee754Remainder(Double left, Double right): Double
static ILogB(Double x): Int32
static Lerp(Double value1, Double value2, Double amount): Double
static ReciprocalEstimate(Double x): Double
static ReciprocalSqrtEstimate(Double x): Double
static ScaleB(Double x, Int32 n): Double
static Acosh(Double x): Double
static Asinh(Double x): Double
static Atanh(Double x): Double
static Cosh(Double x): Double
static Sinh(Double x): Double
static Tanh(Double x): Double
static Log(Double x): Double
static Log(Double x, Double newBase): Double
static LogP1(Double x): Double
static Log2P1(Double x): Double
static Log10(Double x): Double
static Log10P1(Double x): Double
static Clamp(Double value, Double min, Double max): Double
static ClampNative(Double value, Double min, Double max): Double
static CopySign(Double value, Double sign): Double
static Max(Double x, Double y): Double
static MaxNative(Double x, Double y): Double
static MaxNumber(Double x, Double y): Double
static Min(Double x, Double y): Double
static MinNative(Double x, Double y): Double
static MinNumber(Double x, Double y): Double
static Sign(Double value): Int32
static Abs(Double value): Double
static CreateChecked<TOther>(TOther value): Double
static CreateSaturating<TOther>(TOther value): Double
static CreateTruncating<TOther>(TOther value): Double
static IsEvenInteger(Double value): Boolean
static IsInteger(Double value): Boolean
static IsOddInteger(Double value): Boolean
static IsPositive(Double value): Boolean
static IsRealNumber(Double value): Boolean
static MaxMagnitude(Double x, Double y): Double
static MaxMagnitudeNumber(Double x, Double y): Double
static MinMagnitude(Double x, Double y): Double
static MinMagnitudeNumber(Double x, Double y): Double
static MultiplyAddEstimate(Double left, Double right, Double addend): Double
static TryParse(String s, IFormatProvider provider, ref Double result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Double result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref Double result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Double result): Boolean
static Pow(Double x, Double y): Double
static Cbrt(Double x): Double
static Hypot(Double x, Double y): Double
static RootN(Double x, Int32 n): Double
static Sqrt(Double x): Double
static Acos(Double x): Double
static AcosPi(Double x): Double
static Asin(Double x): Double
static AsinPi(Double x): Double
static Atan(Double x): Double
static AtanPi(Double x): Double
static Cos(Double x): Double
static CosPi(Double x): Double
static DegreesToRadians(Double degrees): Double
static RadiansToDegrees(Double radians): Double
static Sin(Double x): Double
static SinCos(Double x): ValueTuple<Double,Double>
static SinCosPi(Double x): ValueTuple<Double,Double>
static SinPi(Double x): Double
static Tan(Double x): Double
static TanPi(Double x): Double
## Decimal : ValueType struct @System.Private.CoreLib
implements ISpanFormattable IFormattable IComparable IConvertible IComparable<Decimal> IEquatable<Decimal> System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback IUtf8SpanFormattable
new(Int32 value)
new(UInt32 value)
new(Int64 value)
new(UInt64 value)
new(Single value)
new(Double value)
new(Int32[] bits)
new(ReadOnlySpan<Int32> bits)
new(Int32 lo, Int32 mid, Int32 hi, Boolean isNegative, Byte scale)
static Zero: Decimal
static One: Decimal
static MinusOne: Decimal
static MaxValue: Decimal
static MinValue: Decimal
Scale: Byte
static FromOACurrency(Int64 cy): Decimal
static ToOACurrency(Decimal value): Int64
static Add(Decimal d1, Decimal d2): Decimal
static Ceiling(Decimal d): Decimal
static Compare(Decimal d1, Decimal d2): Int32
CompareTo(Object value): Int32
CompareTo(Decimal value): Int32
static Divide(Decimal d1, Decimal d2): Decimal
Equals(Object value): Boolean
Equals(Decimal value): Boolean
GetHashCode(): Int32
static Equals(Decimal d1, Decimal d2): Boolean
static Floor(Decimal d): Decimal
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): Decimal
static Parse(String s, System.Globalization.NumberStyles style): Decimal
static Parse(String s, IFormatProvider provider): Decimal
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): Decimal
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): Decimal
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Decimal
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): Decimal
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Decimal
static TryParse(String s, ref Decimal result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref Decimal result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Decimal result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Decimal result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Decimal result): Boolean
static GetBits(Decimal d): Int32[]
static GetBits(Decimal d, Span<Int32> destination): Int32
static TryGetBits(Decimal d, Span<Int32> destination, ref Int32 valuesWritten): Boolean
static Remainder(Decimal d1, Decimal d2): Decimal
static Multiply(Decimal d1, Decimal d2): Decimal
static Negate(Decimal d): Decimal
static Round(Decimal d): Decimal
static Round(Decimal d, Int32 decimals): Decimal
static Round(Decimal d, MidpointRounding mode): Decimal
static Round(Decimal d, Int32 decimals, MidpointRounding mode): Decimal
static Subtract(Decimal d1, Decimal d2): Decimal
static ToByte(Decimal value): Byte
static ToSByte(Decimal value): SByte
static ToInt16(Decimal value): Int16
static ToDouble(Decimal d): Double
static ToInt32(Decimal d): Int32
static ToInt64(Decimal d): Int64
static ToUInt16(Decimal value): UInt16
static ToUInt32(Decimal d): UInt32
static ToUInt64(Decimal d): UInt64
static ToSingle(Decimal d): Single
static Truncate(Decimal d): Decimal
GetTypeCode(): TypeCode
static ConvertToInteger<TInteger>(Decimal value): TInteger
static ConvertToIntegerNative<TInteger>(Decimal value): TInteger
static Clamp(Decimal value, Decimal min, Decimal max): Decimal
static CopySign(Decimal value, Decimal sign): Decimal
static Max(Decimal x, Decimal y): Decimal
static Min(Decimal x, Decimal y): Decimal
static Sign(Decimal d): Int32
static Abs(Decimal value): Decimal
static CreateChecked<TOther>(TOther value): Decimal
static CreateSaturating<TOther>(TOther value): Decimal
static CreateTruncating<TOther>(TOther value): Decimal
static IsCanonical(Decimal value): Boolean
static IsEvenInteger(Decimal value): Boolean
static IsInteger(Decimal value): Boolean
static IsNegative(Decimal value): Boolean
static IsOddInteger(Decimal value): Boolean
static IsPositive(Decimal value): Boolean
static MaxMagnitude(Decimal x, Decimal y): Decimal
static MinMagnitude(Decimal x, Decimal y): Decimal
static TryParse(String s, IFormatProvider provider, ref Decimal result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Decimal result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref Decimal result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Decimal result): Boolean
## IntPtr : ValueType struct @System.Private.CoreLib
implements IEquatable<IntPtr> IComparable IComparable<IntPtr> ISpanFormattable IFormattable System.Runtime.Serialization.ISerializable IUtf8SpanFormattable
new(Int32 value)
new(Int64 value)
static Zero: IntPtr
static Size: Int32
static MaxValue: IntPtr
static MinValue: IntPtr
Equals(Object obj): Boolean
GetHashCode(): Int32
ToInt32(): Int32
ToInt64(): Int64
static Add(IntPtr pointer, Int32 offset): IntPtr
static Subtract(IntPtr pointer, Int32 offset): IntPtr
static BigMul(IntPtr left, IntPtr right, ref IntPtr lower): IntPtr
CompareTo(Object value): Int32
CompareTo(IntPtr value): Int32
Equals(IntPtr other): Boolean
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): IntPtr
static Parse(String s, System.Globalization.NumberStyles style): IntPtr
static Parse(String s, IFormatProvider provider): IntPtr
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): IntPtr
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): IntPtr
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): IntPtr
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): IntPtr
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): IntPtr
static TryParse(String s, ref IntPtr result): Boolean
static TryParse(String s, IFormatProvider provider, ref IntPtr result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref IntPtr result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref IntPtr result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref IntPtr result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref IntPtr result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref IntPtr result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref IntPtr result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref IntPtr result): Boolean
static DivRem(IntPtr left, IntPtr right): ValueTuple<IntPtr,IntPtr>
static LeadingZeroCount(IntPtr value): IntPtr
static PopCount(IntPtr value): IntPtr
static RotateLeft(IntPtr value, Int32 rotateAmount): IntPtr
static RotateRight(IntPtr value, Int32 rotateAmount): IntPtr
static TrailingZeroCount(IntPtr value): IntPtr
static IsPow2(IntPtr value): Boolean
static Log2(IntPtr value): IntPtr
static Clamp(IntPtr value, IntPtr min, IntPtr max): IntPtr
static CopySign(IntPtr value, IntPtr sign): IntPtr
static Max(IntPtr x, IntPtr y): IntPtr
static Min(IntPtr x, IntPtr y): IntPtr
static Sign(IntPtr value): Int32
static Abs(IntPtr value): IntPtr
static CreateChecked<TOther>(TOther value): IntPtr
static CreateSaturating<TOther>(TOther value): IntPtr
static CreateTruncating<TOther>(TOther value): IntPtr
static IsEvenInteger(IntPtr value): Boolean
static IsNegative(IntPtr value): Boolean
static IsOddInteger(IntPtr value): Boolean
static IsPositive(IntPtr value): Boolean
static MaxMagnitude(IntPtr x, IntPtr y): IntPtr
static MinMagnitude(IntPtr x, IntPtr y): IntPtr
## UIntPtr : ValueType struct @System.Private.CoreLib
implements IEquatable<UIntPtr> IComparable IComparable<UIntPtr> ISpanFormattable IFormattable System.Runtime.Serialization.ISerializable IUtf8SpanFormattable
new(UInt32 value)
new(UInt64 value)
static Zero: UIntPtr
static Size: Int32
static MaxValue: UIntPtr
static MinValue: UIntPtr
Equals(Object obj): Boolean
GetHashCode(): Int32
ToUInt32(): UInt32
ToUInt64(): UInt64
static Add(UIntPtr pointer, Int32 offset): UIntPtr
static Subtract(UIntPtr pointer, Int32 offset): UIntPtr
static BigMul(UIntPtr left, UIntPtr right, ref UIntPtr lower): UIntPtr
CompareTo(Object value): Int32
CompareTo(UIntPtr value): Int32
Equals(UIntPtr other): Boolean
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s): UIntPtr
static Parse(String s, System.Globalization.NumberStyles style): UIntPtr
static Parse(String s, IFormatProvider provider): UIntPtr
static Parse(String s, System.Globalization.NumberStyles style, IFormatProvider provider): UIntPtr
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): UIntPtr
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): UIntPtr
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): UIntPtr
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): UIntPtr
static TryParse(String s, ref UIntPtr result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref UIntPtr result): Boolean
static TryParse(String s, System.Globalization.NumberStyles style, IFormatProvider provider, ref UIntPtr result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref UIntPtr result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref UIntPtr result): Boolean
static TryParse(String s, IFormatProvider provider, ref UIntPtr result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref UIntPtr result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref UIntPtr result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref UIntPtr result): Boolean
static DivRem(UIntPtr left, UIntPtr right): ValueTuple<UIntPtr,UIntPtr>
static LeadingZeroCount(UIntPtr value): UIntPtr
static PopCount(UIntPtr value): UIntPtr
static RotateLeft(UIntPtr value, Int32 rotateAmount): UIntPtr
static RotateRight(UIntPtr value, Int32 rotateAmount): UIntPtr
static TrailingZeroCount(UIntPtr value): UIntPtr
static IsPow2(UIntPtr value): Boolean
static Log2(UIntPtr value): UIntPtr
static Clamp(UIntPtr value, UIntPtr min, UIntPtr max): UIntPtr
static Max(UIntPtr x, UIntPtr y): UIntPtr
static Min(UIntPtr x, UIntPtr y): UIntPtr
static Sign(UIntPtr value): Int32
static CreateChecked<TOther>(TOther value): UIntPtr
static CreateSaturating<TOther>(TOther value): UIntPtr
static CreateTruncating<TOther>(TOther value): UIntPtr
static IsEvenInteger(UIntPtr value): Boolean
static IsOddInteger(UIntPtr value): Boolean
## Int128 : ValueType struct @System.Private.CoreLib
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): Int128
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Int128
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): Int128
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Int128
static TryParse(ReadOnlySpan<Char> s, ref Int128 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Int128 result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int128 result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Int128 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref Int128 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Int128 result): Boolean
## UInt128 : ValueType struct @System.Private.CoreLib
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): UInt128
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): UInt128
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): UInt128
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): UInt128
static TryParse(ReadOnlySpan<Char> s, ref UInt128 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref UInt128 result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt128 result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref UInt128 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref UInt128 result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref UInt128 result): Boolean
## Half : ValueType struct @System.Private.CoreLib
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style?, IFormatProvider provider?): Half
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): Half
static Parse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style?, IFormatProvider provider?): Half
static Parse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider): Half
static TryParse(ReadOnlySpan<Char> s, ref Half result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref Half result): Boolean
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref Half result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref Half result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, System.Globalization.NumberStyles style, IFormatProvider provider, ref Half result): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, IFormatProvider provider, ref Half result): Boolean
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
## System.Numerics.BigInteger : ValueType struct @System.Runtime.Numerics
implements ISpanFormattable IFormattable IComparable IUtf8SpanFormattable
new(Int32 value)
new(UInt32 value)
new(Int64 value)
new(UInt64 value)
new(Single value)
new(Double value)
new(Decimal value)
new(Byte[] value)
new(ReadOnlySpan<Byte> value, Boolean isUnsigned?, Boolean isBigEndian?)
static Zero: System.Numerics.BigInteger
static One: System.Numerics.BigInteger
static MinusOne: System.Numerics.BigInteger
IsPowerOfTwo: Boolean
IsZero: Boolean
IsOne: Boolean
IsEven: Boolean
Sign: Int32
static Parse(String value): System.Numerics.BigInteger
static Parse(String value, System.Globalization.NumberStyles style): System.Numerics.BigInteger
static Parse(String value, IFormatProvider provider): System.Numerics.BigInteger
static Parse(String value, System.Globalization.NumberStyles style, IFormatProvider provider): System.Numerics.BigInteger
static Parse(ReadOnlySpan<Char> value, System.Globalization.NumberStyles style?, IFormatProvider provider?): System.Numerics.BigInteger
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): System.Numerics.BigInteger
static TryParse(String value, ref System.Numerics.BigInteger result): Boolean
static TryParse(String value, System.Globalization.NumberStyles style, IFormatProvider provider, ref System.Numerics.BigInteger result): Boolean
static TryParse(ReadOnlySpan<Char> value, ref System.Numerics.BigInteger result): Boolean
static TryParse(ReadOnlySpan<Char> value, System.Globalization.NumberStyles style, IFormatProvider provider, ref System.Numerics.BigInteger result): Boolean
static Compare(System.Numerics.BigInteger left, System.Numerics.BigInteger right): Int32
static Abs(System.Numerics.BigInteger value): System.Numerics.BigInteger
static Add(System.Numerics.BigInteger left, System.Numerics.BigInteger right): System.Numerics.BigInteger
static Subtract(System.Numerics.BigInteger left, System.Numerics.BigInteger right): System.Numerics.BigInteger
static Multiply(System.Numerics.BigInteger left, System.Numerics.BigInteger right): System.Numerics.BigInteger
static Divide(System.Numerics.BigInteger dividend, System.Numerics.BigInteger divisor): System.Numerics.BigInteger
static Remainder(System.Numerics.BigInteger dividend, System.Numerics.BigInteger divisor): System.Numerics.BigInteger
static DivRem(System.Numerics.BigInteger dividend, System.Numerics.BigInteger divisor, ref System.Numerics.BigInteger remainder): System.Numerics.BigInteger
static Negate(System.Numerics.BigInteger value): System.Numerics.BigInteger
static Log(System.Numerics.BigInteger value): Double
static Log(System.Numerics.BigInteger value, Double baseValue): Double
static Log10(System.Numerics.BigInteger value): Double
static GreatestCommonDivisor(System.Numerics.BigInteger left, System.Numerics.BigInteger right): System.Numerics.BigInteger
static Max(System.Numerics.BigInteger left, System.Numerics.BigInteger right): System.Numerics.BigInteger
static Min(System.Numerics.BigInteger left, System.Numerics.BigInteger right): System.Numerics.BigInteger
static ModPow(System.Numerics.BigInteger value, System.Numerics.BigInteger exponent, System.Numerics.BigInteger modulus): System.Numerics.BigInteger
static Pow(System.Numerics.BigInteger value, Int32 exponent): System.Numerics.BigInteger
GetHashCode(): Int32
Equals(Object obj): Boolean
Equals(Int64 other): Boolean
Equals(UInt64 other): Boolean
Equals(System.Numerics.BigInteger other): Boolean
CompareTo(Int64 other): Int32
CompareTo(UInt64 other): Int32
CompareTo(System.Numerics.BigInteger other): Int32
CompareTo(Object obj): Int32
ToByteArray(): Byte[]
ToByteArray(Boolean isUnsigned?, Boolean isBigEndian?): Byte[]
TryWriteBytes(Span<Byte> destination, ref Int32 bytesWritten, Boolean isUnsigned?, Boolean isBigEndian?): Boolean
GetByteCount(Boolean isUnsigned?): Int32
ToString(): String
ToString(IFormatProvider provider): String
ToString(String format): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
GetBitLength(): Int64
static DivRem(System.Numerics.BigInteger left, System.Numerics.BigInteger right): ValueTuple<System.Numerics.BigInteger,System.Numerics.BigInteger>
static LeadingZeroCount(System.Numerics.BigInteger value): System.Numerics.BigInteger
static PopCount(System.Numerics.BigInteger value): System.Numerics.BigInteger
static RotateLeft(System.Numerics.BigInteger value, Int32 rotateAmount): System.Numerics.BigInteger
static RotateRight(System.Numerics.BigInteger value, Int32 rotateAmount): System.Numerics.BigInteger
static TrailingZeroCount(System.Numerics.BigInteger value): System.Numerics.BigInteger
static IsPow2(System.Numerics.BigInteger value): Boolean
static Log2(System.Numerics.BigInteger value): System.Numerics.BigInteger
static Clamp(System.Numerics.BigInteger value, System.Numerics.BigInteger min, System.Numerics.BigInteger max): System.Numerics.BigInteger
static CopySign(System.Numerics.BigInteger value, System.Numerics.BigInteger sign): System.Numerics.BigInteger
static CreateChecked<TOther>(TOther value): System.Numerics.BigInteger
static CreateSaturating<TOther>(TOther value): System.Numerics.BigInteger
static CreateTruncating<TOther>(TOther value): System.Numerics.BigInteger
static IsEvenInteger(System.Numerics.BigInteger value): Boolean
static IsNegative(System.Numerics.BigInteger value): Boolean
static IsOddInteger(System.Numerics.BigInteger value): Boolean
static IsPositive(System.Numerics.BigInteger value): Boolean
static MaxMagnitude(System.Numerics.BigInteger x, System.Numerics.BigInteger y): System.Numerics.BigInteger
static MinMagnitude(System.Numerics.BigInteger x, System.Numerics.BigInteger y): System.Numerics.BigInteger
static TryParse(String s, IFormatProvider provider, ref System.Numerics.BigInteger result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref System.Numerics.BigInteger result): Boolean
## System.Numerics.Complex : ValueType struct @System.Runtime.Numerics
static Parse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider): System.Numerics.Complex
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): System.Numerics.Complex
static TryParse(ReadOnlySpan<Char> s, System.Globalization.NumberStyles style, IFormatProvider provider, ref System.Numerics.Complex result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref System.Numerics.Complex result): Boolean
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
`,
)

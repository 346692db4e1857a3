import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const timeSignatures = signatureTable(
  () => `
## DateTime : ValueType struct @System.Private.CoreLib
implements IComparable ISpanFormattable IFormattable IConvertible IComparable<DateTime> IEquatable<DateTime> System.Runtime.Serialization.ISerializable IUtf8SpanFormattable
new(Int64 ticks)
new(Int64 ticks, DateTimeKind kind)
new(DateOnly date, TimeOnly time)
new(DateOnly date, TimeOnly time, DateTimeKind kind)
new(Int32 year, Int32 month, Int32 day)
new(Int32 year, Int32 month, Int32 day, System.Globalization.Calendar calendar)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, System.Globalization.Calendar calendar, DateTimeKind kind)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, DateTimeKind kind)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, System.Globalization.Calendar calendar)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, DateTimeKind kind)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, System.Globalization.Calendar calendar)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 microsecond)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 microsecond, DateTimeKind kind)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 microsecond, System.Globalization.Calendar calendar)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 microsecond, System.Globalization.Calendar calendar, DateTimeKind kind)
static MinValue: DateTime
static MaxValue: DateTime
static UnixEpoch: DateTime
Date: DateTime
Day: Int32
DayOfWeek: DayOfWeek
DayOfYear: Int32
Hour: Int32
Kind: DateTimeKind
Millisecond: Int32
Microsecond: Int32
Nanosecond: Int32
Minute: Int32
Month: Int32
static Now: DateTime
Second: Int32
Ticks: Int64
TimeOfDay: TimeSpan
static Today: DateTime
Year: Int32
static UtcNow: DateTime
Add(TimeSpan value): DateTime
AddDays(Double value): DateTime
AddHours(Double value): DateTime
AddMilliseconds(Double value): DateTime
AddMicroseconds(Double value): DateTime
AddMinutes(Double value): DateTime
AddMonths(Int32 months): DateTime
AddSeconds(Double value): DateTime
AddTicks(Int64 value): DateTime
AddYears(Int32 value): DateTime
static Compare(DateTime t1, DateTime t2): Int32
CompareTo(Object value): Int32
CompareTo(DateTime value): Int32
static DaysInMonth(Int32 year, Int32 month): Int32
Equals(Object value): Boolean
Equals(DateTime value): Boolean
static Equals(DateTime t1, DateTime t2): Boolean
static FromBinary(Int64 dateData): DateTime
static FromFileTime(Int64 fileTime): DateTime
static FromFileTimeUtc(Int64 fileTime): DateTime
static FromOADate(Double d): DateTime
IsDaylightSavingTime(): Boolean
static SpecifyKind(DateTime value, DateTimeKind kind): DateTime
ToBinary(): Int64
GetHashCode(): Int32
static IsLeapYear(Int32 year): Boolean
static Parse(String s): DateTime
static Parse(String s, IFormatProvider provider): DateTime
static Parse(String s, IFormatProvider provider, System.Globalization.DateTimeStyles styles): DateTime
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider?, System.Globalization.DateTimeStyles styles?): DateTime
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): DateTime
static ParseExact(String s, String format, IFormatProvider provider): DateTime
static ParseExact(String s, String format, IFormatProvider provider, System.Globalization.DateTimeStyles style): DateTime
static ParseExact(ReadOnlySpan<Char> s, ReadOnlySpan<Char> format, IFormatProvider provider, System.Globalization.DateTimeStyles style?): DateTime
static ParseExact(String s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style): DateTime
static ParseExact(ReadOnlySpan<Char> s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style?): DateTime
Subtract(DateTime value): TimeSpan
Subtract(TimeSpan value): DateTime
ToOADate(): Double
ToFileTime(): Int64
ToFileTimeUtc(): Int64
ToLocalTime(): DateTime
ToLongDateString(): String
ToLongTimeString(): String
ToShortDateString(): String
ToShortTimeString(): String
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
ToUniversalTime(): DateTime
static TryParse(String s, ref DateTime result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref DateTime result): Boolean
static TryParse(String s, IFormatProvider provider, System.Globalization.DateTimeStyles styles, ref DateTime result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, System.Globalization.DateTimeStyles styles, ref DateTime result): Boolean
static TryParseExact(String s, String format, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateTime result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, ReadOnlySpan<Char> format, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateTime result): Boolean
static TryParseExact(String s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateTime result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateTime result): Boolean
static op_Addition(DateTime d, TimeSpan t): DateTime
static op_Subtraction(DateTime d, TimeSpan t): DateTime
static op_Subtraction(DateTime d1, DateTime d2): TimeSpan
static op_Equality(DateTime d1, DateTime d2): Boolean
static op_Inequality(DateTime d1, DateTime d2): Boolean
static op_LessThan(DateTime t1, DateTime t2): Boolean
static op_LessThanOrEqual(DateTime t1, DateTime t2): Boolean
static op_GreaterThan(DateTime t1, DateTime t2): Boolean
static op_GreaterThanOrEqual(DateTime t1, DateTime t2): Boolean
Deconstruct(ref DateOnly date, ref TimeOnly time): Void
Deconstruct(ref Int32 year, ref Int32 month, ref Int32 day): Void
GetDateTimeFormats(): String[]
GetDateTimeFormats(IFormatProvider provider): String[]
GetDateTimeFormats(Char format): String[]
GetDateTimeFormats(Char format, IFormatProvider provider): String[]
GetTypeCode(): TypeCode
static TryParse(String s, IFormatProvider provider, ref DateTime result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref DateTime result): Boolean
## DateTimeOffset : ValueType struct @System.Private.CoreLib
implements IComparable ISpanFormattable IFormattable IComparable<DateTimeOffset> IEquatable<DateTimeOffset> System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback IUtf8SpanFormattable
new(Int64 ticks, TimeSpan offset)
new(DateTime dateTime)
new(DateTime dateTime, TimeSpan offset)
new(DateOnly date, TimeOnly time, TimeSpan offset)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, TimeSpan offset)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, TimeSpan offset)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, System.Globalization.Calendar calendar, TimeSpan offset)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 microsecond, TimeSpan offset)
new(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 microsecond, System.Globalization.Calendar calendar, TimeSpan offset)
static MinValue: DateTimeOffset
static MaxValue: DateTimeOffset
static UnixEpoch: DateTimeOffset
static UtcNow: DateTimeOffset
DateTime: DateTime
UtcDateTime: DateTime
LocalDateTime: DateTime
Date: DateTime
Day: Int32
DayOfWeek: DayOfWeek
DayOfYear: Int32
Hour: Int32
Millisecond: Int32
Microsecond: Int32
Nanosecond: Int32
Minute: Int32
Month: Int32
Offset: TimeSpan
TotalOffsetMinutes: Int32
Second: Int32
Ticks: Int64
UtcTicks: Int64
TimeOfDay: TimeSpan
Year: Int32
static Now: DateTimeOffset
ToOffset(TimeSpan offset): DateTimeOffset
Add(TimeSpan timeSpan): DateTimeOffset
AddDays(Double days): DateTimeOffset
AddHours(Double hours): DateTimeOffset
AddMilliseconds(Double milliseconds): DateTimeOffset
AddMicroseconds(Double microseconds): DateTimeOffset
AddMinutes(Double minutes): DateTimeOffset
AddMonths(Int32 months): DateTimeOffset
AddSeconds(Double seconds): DateTimeOffset
AddTicks(Int64 ticks): DateTimeOffset
AddYears(Int32 years): DateTimeOffset
static Compare(DateTimeOffset first, DateTimeOffset second): Int32
CompareTo(DateTimeOffset other): Int32
Equals(Object obj): Boolean
Equals(DateTimeOffset other): Boolean
EqualsExact(DateTimeOffset other): Boolean
static Equals(DateTimeOffset first, DateTimeOffset second): Boolean
static FromFileTime(Int64 fileTime): DateTimeOffset
static FromUnixTimeSeconds(Int64 seconds): DateTimeOffset
static FromUnixTimeMilliseconds(Int64 milliseconds): DateTimeOffset
GetHashCode(): Int32
static Parse(String input): DateTimeOffset
static Parse(String input, IFormatProvider formatProvider): DateTimeOffset
static Parse(String input, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles): DateTimeOffset
static Parse(ReadOnlySpan<Char> input, IFormatProvider formatProvider?, System.Globalization.DateTimeStyles styles?): DateTimeOffset
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): DateTimeOffset
static ParseExact(String input, String format, IFormatProvider formatProvider): DateTimeOffset
static ParseExact(String input, String format, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles): DateTimeOffset
static ParseExact(ReadOnlySpan<Char> input, ReadOnlySpan<Char> format, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles?): DateTimeOffset
static ParseExact(String input, String[] formats, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles): DateTimeOffset
static ParseExact(ReadOnlySpan<Char> input, String[] formats, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles?): DateTimeOffset
Subtract(DateTimeOffset value): TimeSpan
Subtract(TimeSpan value): DateTimeOffset
ToFileTime(): Int64
ToUnixTimeSeconds(): Int64
ToUnixTimeMilliseconds(): Int64
ToLocalTime(): DateTimeOffset
ToString(): String
ToString(String format): String
ToString(IFormatProvider formatProvider): String
ToString(String format, IFormatProvider formatProvider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider formatProvider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider formatProvider?): Boolean
ToUniversalTime(): DateTimeOffset
static TryParse(String input, ref DateTimeOffset result): Boolean
static TryParse(ReadOnlySpan<Char> input, ref DateTimeOffset result): Boolean
static TryParse(String input, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, ref DateTimeOffset result): Boolean
static TryParse(ReadOnlySpan<Char> input, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, ref DateTimeOffset result): Boolean
static TryParseExact(String input, String format, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, ref DateTimeOffset result): Boolean
static TryParseExact(ReadOnlySpan<Char> input, ReadOnlySpan<Char> format, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, ref DateTimeOffset result): Boolean
static TryParseExact(String input, String[] formats, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, ref DateTimeOffset result): Boolean
static TryParseExact(ReadOnlySpan<Char> input, String[] formats, IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, ref DateTimeOffset result): Boolean
static op_Implicit(DateTime dateTime): DateTimeOffset
static op_Addition(DateTimeOffset dateTimeOffset, TimeSpan timeSpan): DateTimeOffset
static op_Subtraction(DateTimeOffset dateTimeOffset, TimeSpan timeSpan): DateTimeOffset
static op_Subtraction(DateTimeOffset left, DateTimeOffset right): TimeSpan
static op_Equality(DateTimeOffset left, DateTimeOffset right): Boolean
static op_Inequality(DateTimeOffset left, DateTimeOffset right): Boolean
static op_LessThan(DateTimeOffset left, DateTimeOffset right): Boolean
static op_LessThanOrEqual(DateTimeOffset left, DateTimeOffset right): Boolean
static op_GreaterThan(DateTimeOffset left, DateTimeOffset right): Boolean
static op_GreaterThanOrEqual(DateTimeOffset left, DateTimeOffset right): Boolean
Deconstruct(ref DateOnly date, ref TimeOnly time, ref TimeSpan offset): Void
static TryParse(String s, IFormatProvider provider, ref DateTimeOffset result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref DateTimeOffset result): Boolean
## TimeSpan : ValueType struct @System.Private.CoreLib
implements IComparable IComparable<TimeSpan> IEquatable<TimeSpan> ISpanFormattable IFormattable IUtf8SpanFormattable
new(Int64 ticks)
new(Int32 hours, Int32 minutes, Int32 seconds)
new(Int32 days, Int32 hours, Int32 minutes, Int32 seconds)
new(Int32 days, Int32 hours, Int32 minutes, Int32 seconds, Int32 milliseconds)
new(Int32 days, Int32 hours, Int32 minutes, Int32 seconds, Int32 milliseconds, Int32 microseconds)
static Zero: TimeSpan
static MaxValue: TimeSpan
static MinValue: TimeSpan
static NanosecondsPerTick: Int64
static TicksPerMicrosecond: Int64
static TicksPerMillisecond: Int64
static TicksPerSecond: Int64
static TicksPerMinute: Int64
static TicksPerHour: Int64
static TicksPerDay: Int64
static MicrosecondsPerMillisecond: Int64
static MicrosecondsPerSecond: Int64
static MicrosecondsPerMinute: Int64
static MicrosecondsPerHour: Int64
static MicrosecondsPerDay: Int64
static MillisecondsPerSecond: Int64
static MillisecondsPerMinute: Int64
static MillisecondsPerHour: Int64
static MillisecondsPerDay: Int64
static SecondsPerMinute: Int64
static SecondsPerHour: Int64
static SecondsPerDay: Int64
static MinutesPerHour: Int64
static MinutesPerDay: Int64
static HoursPerDay: Int32
Ticks: Int64
Days: Int32
Hours: Int32
Milliseconds: Int32
Microseconds: Int32
Nanoseconds: Int32
Minutes: Int32
Seconds: Int32
TotalDays: Double
TotalHours: Double
TotalMilliseconds: Double
TotalMicroseconds: Double
TotalNanoseconds: Double
TotalMinutes: Double
TotalSeconds: Double
Add(TimeSpan ts): TimeSpan
static Compare(TimeSpan t1, TimeSpan t2): Int32
CompareTo(Object value): Int32
CompareTo(TimeSpan value): Int32
static FromDays(Double value): TimeSpan
Duration(): TimeSpan
Equals(Object value): Boolean
Equals(TimeSpan obj): Boolean
static Equals(TimeSpan t1, TimeSpan t2): Boolean
GetHashCode(): Int32
static FromDays(Int32 days): TimeSpan
static FromDays(Int32 days, Int32 hours?, Int64 minutes?, Int64 seconds?, Int64 milliseconds?, Int64 microseconds?): TimeSpan
static FromHours(Int32 hours): TimeSpan
static FromHours(Int32 hours, Int64 minutes?, Int64 seconds?, Int64 milliseconds?, Int64 microseconds?): TimeSpan
static FromMinutes(Int64 minutes): TimeSpan
static FromMinutes(Int64 minutes, Int64 seconds?, Int64 milliseconds?, Int64 microseconds?): TimeSpan
static FromSeconds(Int64 seconds): TimeSpan
static FromSeconds(Int64 seconds, Int64 milliseconds?, Int64 microseconds?): TimeSpan
static FromMilliseconds(Int64 milliseconds): TimeSpan
static FromMilliseconds(Int64 milliseconds, Int64 microseconds): TimeSpan
static FromMicroseconds(Int64 microseconds): TimeSpan
static FromHours(Double value): TimeSpan
static FromMilliseconds(Double value): TimeSpan
static FromMicroseconds(Double value): TimeSpan
static FromMinutes(Double value): TimeSpan
Negate(): TimeSpan
static FromSeconds(Double value): TimeSpan
Subtract(TimeSpan ts): TimeSpan
Multiply(Double factor): TimeSpan
Divide(Double divisor): TimeSpan
Divide(TimeSpan ts): Double
static FromTicks(Int64 value): TimeSpan
static Parse(String s): TimeSpan
static Parse(String input, IFormatProvider formatProvider): TimeSpan
static Parse(ReadOnlySpan<Char> input, IFormatProvider formatProvider?): TimeSpan
static ParseExact(String input, String format, IFormatProvider formatProvider): TimeSpan
static ParseExact(String input, String[] formats, IFormatProvider formatProvider): TimeSpan
static ParseExact(String input, String format, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles): TimeSpan
static ParseExact(ReadOnlySpan<Char> input, ReadOnlySpan<Char> format, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles?): TimeSpan
static ParseExact(String input, String[] formats, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles): TimeSpan
static ParseExact(ReadOnlySpan<Char> input, String[] formats, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles?): TimeSpan
static TryParse(String s, ref TimeSpan result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref TimeSpan result): Boolean
static TryParse(String input, IFormatProvider formatProvider, ref TimeSpan result): Boolean
static TryParse(ReadOnlySpan<Char> input, IFormatProvider formatProvider, ref TimeSpan result): Boolean
static TryParseExact(String input, String format, IFormatProvider formatProvider, ref TimeSpan result): Boolean
static TryParseExact(ReadOnlySpan<Char> input, ReadOnlySpan<Char> format, IFormatProvider formatProvider, ref TimeSpan result): Boolean
static TryParseExact(String input, String[] formats, IFormatProvider formatProvider, ref TimeSpan result): Boolean
static TryParseExact(ReadOnlySpan<Char> input, String[] formats, IFormatProvider formatProvider, ref TimeSpan result): Boolean
static TryParseExact(String input, String format, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, ref TimeSpan result): Boolean
static TryParseExact(ReadOnlySpan<Char> input, ReadOnlySpan<Char> format, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, ref TimeSpan result): Boolean
static TryParseExact(String input, String[] formats, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, ref TimeSpan result): Boolean
static TryParseExact(ReadOnlySpan<Char> input, String[] formats, IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, ref TimeSpan result): Boolean
ToString(): String
ToString(String format): String
ToString(String format, IFormatProvider formatProvider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider formatProvider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider formatProvider?): Boolean
static op_UnaryNegation(TimeSpan t): TimeSpan
static op_Subtraction(TimeSpan t1, TimeSpan t2): TimeSpan
static op_UnaryPlus(TimeSpan t): TimeSpan
static op_Addition(TimeSpan t1, TimeSpan t2): TimeSpan
static op_Multiply(TimeSpan timeSpan, Double factor): TimeSpan
static op_Multiply(Double factor, TimeSpan timeSpan): TimeSpan
static op_Division(TimeSpan timeSpan, Double divisor): TimeSpan
static op_Division(TimeSpan t1, TimeSpan t2): Double
static op_Equality(TimeSpan t1, TimeSpan t2): Boolean
static op_Inequality(TimeSpan t1, TimeSpan t2): Boolean
static op_LessThan(TimeSpan t1, TimeSpan t2): Boolean
static op_LessThanOrEqual(TimeSpan t1, TimeSpan t2): Boolean
static op_GreaterThan(TimeSpan t1, TimeSpan t2): Boolean
static op_GreaterThanOrEqual(TimeSpan t1, TimeSpan t2): Boolean
## DateOnly : ValueType struct @System.Private.CoreLib
implements IComparable IComparable<DateOnly> IEquatable<DateOnly> ISpanFormattable IFormattable IUtf8SpanFormattable
new(Int32 year, Int32 month, Int32 day)
new(Int32 year, Int32 month, Int32 day, System.Globalization.Calendar calendar)
static MinValue: DateOnly
static MaxValue: DateOnly
Year: Int32
Month: Int32
Day: Int32
DayOfWeek: DayOfWeek
DayOfYear: Int32
DayNumber: Int32
static FromDayNumber(Int32 dayNumber): DateOnly
AddDays(Int32 value): DateOnly
AddMonths(Int32 value): DateOnly
AddYears(Int32 value): DateOnly
static op_Equality(DateOnly left, DateOnly right): Boolean
static op_Inequality(DateOnly left, DateOnly right): Boolean
static op_GreaterThan(DateOnly left, DateOnly right): Boolean
static op_GreaterThanOrEqual(DateOnly left, DateOnly right): Boolean
static op_LessThan(DateOnly left, DateOnly right): Boolean
static op_LessThanOrEqual(DateOnly left, DateOnly right): Boolean
Deconstruct(ref Int32 year, ref Int32 month, ref Int32 day): Void
ToDateTime(TimeOnly time): DateTime
ToDateTime(TimeOnly time, DateTimeKind kind): DateTime
static FromDateTime(DateTime dateTime): DateOnly
CompareTo(DateOnly value): Int32
CompareTo(Object value): Int32
Equals(DateOnly value): Boolean
Equals(Object value): Boolean
GetHashCode(): Int32
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider?, System.Globalization.DateTimeStyles style?): DateOnly
static Parse(String s): DateOnly
static Parse(String s, IFormatProvider provider, System.Globalization.DateTimeStyles style?): DateOnly
static ParseExact(ReadOnlySpan<Char> s, ReadOnlySpan<Char> format, IFormatProvider provider?, System.Globalization.DateTimeStyles style?): DateOnly
static ParseExact(ReadOnlySpan<Char> s, String[] formats): DateOnly
static ParseExact(ReadOnlySpan<Char> s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style?): DateOnly
static ParseExact(String s, String format): DateOnly
static ParseExact(String s, String format, IFormatProvider provider, System.Globalization.DateTimeStyles style?): DateOnly
static ParseExact(String s, String[] formats): DateOnly
static ParseExact(String s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style?): DateOnly
static TryParse(ReadOnlySpan<Char> s, ref DateOnly result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateOnly result): Boolean
static TryParse(String s, ref DateOnly result): Boolean
static TryParse(String s, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateOnly result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, ReadOnlySpan<Char> format, ref DateOnly result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, ReadOnlySpan<Char> format, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateOnly result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, String[] formats, ref DateOnly result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateOnly result): Boolean
static TryParseExact(String s, String format, ref DateOnly result): Boolean
static TryParseExact(String s, String format, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateOnly result): Boolean
static TryParseExact(String s, String[] formats, ref DateOnly result): Boolean
static TryParseExact(String s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref DateOnly result): Boolean
ToLongDateString(): String
ToShortDateString(): String
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s, IFormatProvider provider): DateOnly
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): DateOnly
static TryParse(String s, IFormatProvider provider, ref DateOnly result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref DateOnly result): Boolean
## TimeOnly : ValueType struct @System.Private.CoreLib
implements IComparable IComparable<TimeOnly> IEquatable<TimeOnly> ISpanFormattable IFormattable IUtf8SpanFormattable
new(Int32 hour, Int32 minute)
new(Int32 hour, Int32 minute, Int32 second)
new(Int32 hour, Int32 minute, Int32 second, Int32 millisecond)
new(Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 microsecond)
new(Int64 ticks)
static MinValue: TimeOnly
static MaxValue: TimeOnly
Hour: Int32
Minute: Int32
Second: Int32
Millisecond: Int32
Microsecond: Int32
Nanosecond: Int32
Ticks: Int64
Add(TimeSpan value): TimeOnly
Add(TimeSpan value, ref Int32 wrappedDays): TimeOnly
AddHours(Double value): TimeOnly
AddHours(Double value, ref Int32 wrappedDays): TimeOnly
AddMinutes(Double value): TimeOnly
AddMinutes(Double value, ref Int32 wrappedDays): TimeOnly
IsBetween(TimeOnly start, TimeOnly end): Boolean
static op_Equality(TimeOnly left, TimeOnly right): Boolean
static op_Inequality(TimeOnly left, TimeOnly right): Boolean
static op_GreaterThan(TimeOnly left, TimeOnly right): Boolean
static op_GreaterThanOrEqual(TimeOnly left, TimeOnly right): Boolean
static op_LessThan(TimeOnly left, TimeOnly right): Boolean
static op_LessThanOrEqual(TimeOnly left, TimeOnly right): Boolean
static op_Subtraction(TimeOnly t1, TimeOnly t2): TimeSpan
Deconstruct(ref Int32 hour, ref Int32 minute): Void
Deconstruct(ref Int32 hour, ref Int32 minute, ref Int32 second): Void
Deconstruct(ref Int32 hour, ref Int32 minute, ref Int32 second, ref Int32 millisecond): Void
Deconstruct(ref Int32 hour, ref Int32 minute, ref Int32 second, ref Int32 millisecond, ref Int32 microsecond): Void
static FromTimeSpan(TimeSpan timeSpan): TimeOnly
static FromDateTime(DateTime dateTime): TimeOnly
ToTimeSpan(): TimeSpan
CompareTo(TimeOnly value): Int32
CompareTo(Object value): Int32
Equals(TimeOnly value): Boolean
Equals(Object value): Boolean
GetHashCode(): Int32
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider?, System.Globalization.DateTimeStyles style?): TimeOnly
static Parse(String s): TimeOnly
static Parse(String s, IFormatProvider provider, System.Globalization.DateTimeStyles style?): TimeOnly
static ParseExact(ReadOnlySpan<Char> s, ReadOnlySpan<Char> format, IFormatProvider provider?, System.Globalization.DateTimeStyles style?): TimeOnly
static ParseExact(ReadOnlySpan<Char> s, String[] formats): TimeOnly
static ParseExact(ReadOnlySpan<Char> s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style?): TimeOnly
static ParseExact(String s, String format): TimeOnly
static ParseExact(String s, String format, IFormatProvider provider, System.Globalization.DateTimeStyles style?): TimeOnly
static ParseExact(String s, String[] formats): TimeOnly
static ParseExact(String s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style?): TimeOnly
static TryParse(ReadOnlySpan<Char> s, ref TimeOnly result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref TimeOnly result): Boolean
static TryParse(String s, ref TimeOnly result): Boolean
static TryParse(String s, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref TimeOnly result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, ReadOnlySpan<Char> format, ref TimeOnly result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, ReadOnlySpan<Char> format, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref TimeOnly result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, String[] formats, ref TimeOnly result): Boolean
static TryParseExact(ReadOnlySpan<Char> s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref TimeOnly result): Boolean
static TryParseExact(String s, String format, ref TimeOnly result): Boolean
static TryParseExact(String s, String format, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref TimeOnly result): Boolean
static TryParseExact(String s, String[] formats, ref TimeOnly result): Boolean
static TryParseExact(String s, String[] formats, IFormatProvider provider, System.Globalization.DateTimeStyles style, ref TimeOnly result): Boolean
ToLongTimeString(): String
ToShortTimeString(): String
ToString(): String
ToString(String format): String
ToString(IFormatProvider provider): String
ToString(String format, IFormatProvider provider): String
TryFormat(Span<Char> destination, ref Int32 charsWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten, ReadOnlySpan<Char> format?, IFormatProvider provider?): Boolean
static Parse(String s, IFormatProvider provider): TimeOnly
static Parse(ReadOnlySpan<Char> s, IFormatProvider provider): TimeOnly
static TryParse(String s, IFormatProvider provider, ref TimeOnly result): Boolean
static TryParse(ReadOnlySpan<Char> s, IFormatProvider provider, ref TimeOnly result): Boolean
## DayOfWeek : Enum enum @System.Private.CoreLib
Sunday=0 Monday=1 Tuesday=2 Wednesday=3 Thursday=4 Friday=5 Saturday=6
## DateTimeKind : Enum enum @System.Private.CoreLib
Unspecified=0 Utc=1 Local=2
## TimeZoneInfo : Object sealed @System.Private.CoreLib
implements IEquatable<TimeZoneInfo> System.Runtime.Serialization.ISerializable System.Runtime.Serialization.IDeserializationCallback
Id: String
HasIanaId: Boolean
DisplayName: String
StandardName: String
DaylightName: String
BaseUtcOffset: TimeSpan
SupportsDaylightSavingTime: Boolean
static Local: TimeZoneInfo
static Utc: TimeZoneInfo
GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset): TimeSpan[]
GetAmbiguousTimeOffsets(DateTime dateTime): TimeSpan[]
GetUtcOffset(DateTimeOffset dateTimeOffset): TimeSpan
GetUtcOffset(DateTime dateTime): TimeSpan
IsAmbiguousTime(DateTimeOffset dateTimeOffset): Boolean
IsAmbiguousTime(DateTime dateTime): Boolean
IsDaylightSavingTime(DateTimeOffset dateTimeOffset): Boolean
IsDaylightSavingTime(DateTime dateTime): Boolean
IsInvalidTime(DateTime dateTime): Boolean
static ClearCachedData(): Void
static ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, String destinationTimeZoneId): DateTimeOffset
static ConvertTimeBySystemTimeZoneId(DateTime dateTime, String destinationTimeZoneId): DateTime
static FindSystemTimeZoneById(String id): TimeZoneInfo
static TryFindSystemTimeZoneById(String id, ref TimeZoneInfo timeZoneInfo): Boolean
static ConvertTimeBySystemTimeZoneId(DateTime dateTime, String sourceTimeZoneId, String destinationTimeZoneId): DateTime
static ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone): DateTimeOffset
static ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone): DateTime
static ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone): DateTime
static ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone): DateTime
static ConvertTimeToUtc(DateTime dateTime): DateTime
static ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone): DateTime
Equals(TimeZoneInfo other): Boolean
Equals(Object obj): Boolean
static FromSerializedString(String source): TimeZoneInfo
GetHashCode(): Int32
static GetSystemTimeZones(): System.Collections.ObjectModel.ReadOnlyCollection<TimeZoneInfo>
static GetSystemTimeZones(Boolean skipSorting): System.Collections.ObjectModel.ReadOnlyCollection<TimeZoneInfo>
HasSameRules(TimeZoneInfo other): Boolean
ToSerializedString(): String
ToString(): String
static CreateCustomTimeZone(String id, TimeSpan baseUtcOffset, String displayName, String standardDisplayName): TimeZoneInfo
static CreateCustomTimeZone(String id, TimeSpan baseUtcOffset, String displayName, String standardDisplayName, String daylightDisplayName, TimeZoneInfo+AdjustmentRule[] adjustmentRules): TimeZoneInfo
static CreateCustomTimeZone(String id, TimeSpan baseUtcOffset, String displayName, String standardDisplayName, String daylightDisplayName, TimeZoneInfo+AdjustmentRule[] adjustmentRules, Boolean disableDaylightSavingTime): TimeZoneInfo
static TryConvertIanaIdToWindowsId(String ianaId, ref String windowsId): Boolean
static TryConvertWindowsIdToIanaId(String windowsId, ref String ianaId): Boolean
static TryConvertWindowsIdToIanaId(String windowsId, String region, ref String ianaId): Boolean
GetAdjustmentRules(): TimeZoneInfo+AdjustmentRule[]
## TimeZoneInfo+AdjustmentRule : Object sealed @System.Private.CoreLib
implements IEquatable<TimeZoneInfo+AdjustmentRule>
DateStart: DateTime
DateEnd: DateTime
DaylightDelta: TimeSpan
DaylightTransitionStart: TimeZoneInfo+TransitionTime
DaylightTransitionEnd: TimeZoneInfo+TransitionTime
BaseUtcOffsetDelta: TimeSpan
Equals(TimeZoneInfo+AdjustmentRule other): Boolean
Equals(Object obj): Boolean
GetHashCode(): Int32
static CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TimeZoneInfo+TransitionTime daylightTransitionStart, TimeZoneInfo+TransitionTime daylightTransitionEnd, TimeSpan baseUtcOffsetDelta): TimeZoneInfo+AdjustmentRule
static CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TimeZoneInfo+TransitionTime daylightTransitionStart, TimeZoneInfo+TransitionTime daylightTransitionEnd): TimeZoneInfo+AdjustmentRule
## TimeZone : Object abstract @System.Private.CoreLib
static CurrentTimeZone: TimeZone
StandardName: String
DaylightName: String
GetUtcOffset(DateTime time): TimeSpan
ToUniversalTime(DateTime time): DateTime
ToLocalTime(DateTime time): DateTime
GetDaylightChanges(Int32 year): System.Globalization.DaylightTime
IsDaylightSavingTime(DateTime time): Boolean
static IsDaylightSavingTime(DateTime time, System.Globalization.DaylightTime daylightTimes): Boolean
## TimeProvider : Object abstract @System.Private.CoreLib
static System: TimeProvider
LocalTimeZone: TimeZoneInfo
TimestampFrequency: Int64
GetUtcNow(): DateTimeOffset
GetLocalNow(): DateTimeOffset
GetTimestamp(): Int64
GetElapsedTime(Int64 startingTimestamp, Int64 endingTimestamp): TimeSpan
GetElapsedTime(Int64 startingTimestamp): TimeSpan
CreateTimer(System.Threading.TimerCallback callback, Object state, TimeSpan dueTime, TimeSpan period): System.Threading.ITimer
`,
)

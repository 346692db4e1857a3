import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const globalizationSignatures = signatureTable(
  () => `
## System.Globalization.CultureInfo : Object @System.Private.CoreLib
implements IFormatProvider ICloneable
new(String name)
new(String name, Boolean useUserOverride)
new(Int32 culture)
new(Int32 culture, Boolean useUserOverride)
static CurrentCulture: System.Globalization.CultureInfo rw
static CurrentUICulture: System.Globalization.CultureInfo rw
static InstalledUICulture: System.Globalization.CultureInfo
static DefaultThreadCurrentCulture: System.Globalization.CultureInfo rw
static DefaultThreadCurrentUICulture: System.Globalization.CultureInfo rw
static InvariantCulture: System.Globalization.CultureInfo
Parent: System.Globalization.CultureInfo
LCID: Int32
KeyboardLayoutId: Int32
Name: String
IetfLanguageTag: String
DisplayName: String
NativeName: String
EnglishName: String
TwoLetterISOLanguageName: String
ThreeLetterISOLanguageName: String
ThreeLetterWindowsLanguageName: String
CompareInfo: System.Globalization.CompareInfo
TextInfo: System.Globalization.TextInfo
IsNeutralCulture: Boolean
CultureTypes: System.Globalization.CultureTypes
NumberFormat: System.Globalization.NumberFormatInfo rw
DateTimeFormat: System.Globalization.DateTimeFormatInfo rw
Calendar: System.Globalization.Calendar
OptionalCalendars: System.Globalization.Calendar[]
UseUserOverride: Boolean
IsReadOnly: Boolean
static CreateSpecificCulture(String name): System.Globalization.CultureInfo
static GetCultures(System.Globalization.CultureTypes types): System.Globalization.CultureInfo[]
Equals(Object value): Boolean
GetHashCode(): Int32
ToString(): String
GetFormat(Type formatType): Object
ClearCachedData(): Void
GetConsoleFallbackUICulture(): System.Globalization.CultureInfo
Clone(): Object
static ReadOnly(System.Globalization.CultureInfo ci): System.Globalization.CultureInfo
static GetCultureInfo(Int32 culture): System.Globalization.CultureInfo
static GetCultureInfo(String name): System.Globalization.CultureInfo
static GetCultureInfo(String name, String altName): System.Globalization.CultureInfo
static GetCultureInfo(String name, Boolean predefinedOnly): System.Globalization.CultureInfo
static GetCultureInfoByIetfLanguageTag(String name): System.Globalization.CultureInfo
## System.Globalization.NumberFormatInfo : Object sealed @System.Private.CoreLib
implements IFormatProvider ICloneable
new()
static InvariantInfo: System.Globalization.NumberFormatInfo
CurrencyDecimalDigits: Int32 rw
CurrencyDecimalSeparator: String rw
IsReadOnly: Boolean
CurrencyGroupSizes: Int32[] rw
NumberGroupSizes: Int32[] rw
PercentGroupSizes: Int32[] rw
CurrencyGroupSeparator: String rw
CurrencySymbol: String rw
static CurrentInfo: System.Globalization.NumberFormatInfo
NaNSymbol: String rw
CurrencyNegativePattern: Int32 rw
NumberNegativePattern: Int32 rw
PercentPositivePattern: Int32 rw
PercentNegativePattern: Int32 rw
NegativeInfinitySymbol: String rw
NegativeSign: String rw
NumberDecimalDigits: Int32 rw
NumberDecimalSeparator: String rw
NumberGroupSeparator: String rw
CurrencyPositivePattern: Int32 rw
PositiveInfinitySymbol: String rw
PositiveSign: String rw
PercentDecimalDigits: Int32 rw
PercentDecimalSeparator: String rw
PercentGroupSeparator: String rw
PercentSymbol: String rw
PerMilleSymbol: String rw
NativeDigits: String[] rw
DigitSubstitution: System.Globalization.DigitShapes rw
static GetInstance(IFormatProvider formatProvider): System.Globalization.NumberFormatInfo
Clone(): Object
GetFormat(Type formatType): Object
static ReadOnly(System.Globalization.NumberFormatInfo nfi): System.Globalization.NumberFormatInfo
## System.Globalization.DateTimeFormatInfo : Object sealed @System.Private.CoreLib
implements IFormatProvider ICloneable
new()
static InvariantInfo: System.Globalization.DateTimeFormatInfo
static CurrentInfo: System.Globalization.DateTimeFormatInfo
AMDesignator: String rw
Calendar: System.Globalization.Calendar rw
DateSeparator: String rw
FirstDayOfWeek: DayOfWeek rw
CalendarWeekRule: System.Globalization.CalendarWeekRule rw
FullDateTimePattern: String rw
LongDatePattern: String rw
LongTimePattern: String rw
MonthDayPattern: String rw
PMDesignator: String rw
RFC1123Pattern: String
ShortDatePattern: String rw
ShortTimePattern: String rw
SortableDateTimePattern: String
TimeSeparator: String rw
UniversalSortableDateTimePattern: String
YearMonthPattern: String rw
AbbreviatedDayNames: String[] rw
ShortestDayNames: String[] rw
DayNames: String[] rw
AbbreviatedMonthNames: String[] rw
MonthNames: String[] rw
IsReadOnly: Boolean
NativeCalendarName: String
AbbreviatedMonthGenitiveNames: String[] rw
MonthGenitiveNames: String[] rw
static GetInstance(IFormatProvider provider): System.Globalization.DateTimeFormatInfo
GetFormat(Type formatType): Object
Clone(): Object
GetEra(String eraName): Int32
GetEraName(Int32 era): String
GetAbbreviatedEraName(Int32 era): String
GetAbbreviatedDayName(DayOfWeek dayofweek): String
GetShortestDayName(DayOfWeek dayOfWeek): String
GetAllDateTimePatterns(): String[]
GetAllDateTimePatterns(Char format): String[]
GetDayName(DayOfWeek dayofweek): String
GetAbbreviatedMonthName(Int32 month): String
GetMonthName(Int32 month): String
static ReadOnly(System.Globalization.DateTimeFormatInfo dtfi): System.Globalization.DateTimeFormatInfo
SetAllDateTimePatterns(String[] patterns, Char format): Void
## System.Globalization.TextInfo : Object sealed @System.Private.CoreLib
implements ICloneable System.Runtime.Serialization.IDeserializationCallback
ANSICodePage: Int32
OEMCodePage: Int32
MacCodePage: Int32
EBCDICCodePage: Int32
LCID: Int32
CultureName: String
IsReadOnly: Boolean
ListSeparator: String rw
IsRightToLeft: Boolean
Clone(): Object
static ReadOnly(System.Globalization.TextInfo textInfo): System.Globalization.TextInfo
ToLower(Char c): Char
ToLower(String str): String
ToUpper(Char c): Char
ToUpper(String str): String
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
ToTitleCase(String str): String
## System.Globalization.CompareInfo : Object sealed @System.Private.CoreLib
Name: String
Version: System.Globalization.SortVersion
LCID: Int32
static GetCompareInfo(Int32 culture, System.Reflection.Assembly assembly): System.Globalization.CompareInfo
static GetCompareInfo(String name, System.Reflection.Assembly assembly): System.Globalization.CompareInfo
static GetCompareInfo(Int32 culture): System.Globalization.CompareInfo
static GetCompareInfo(String name): System.Globalization.CompareInfo
static IsSortable(Char ch): Boolean
static IsSortable(String text): Boolean
static IsSortable(ReadOnlySpan<Char> text): Boolean
static IsSortable(System.Text.Rune value): Boolean
Compare(String string1, String string2): Int32
Compare(String string1, String string2, System.Globalization.CompareOptions options): Int32
Compare(String string1, Int32 offset1, Int32 length1, String string2, Int32 offset2, Int32 length2): Int32
Compare(String string1, Int32 offset1, String string2, Int32 offset2, System.Globalization.CompareOptions options): Int32
Compare(String string1, Int32 offset1, String string2, Int32 offset2): Int32
Compare(String string1, Int32 offset1, Int32 length1, String string2, Int32 offset2, Int32 length2, System.Globalization.CompareOptions options): Int32
Compare(ReadOnlySpan<Char> string1, ReadOnlySpan<Char> string2, System.Globalization.CompareOptions options?): Int32
IsPrefix(String source, String prefix, System.Globalization.CompareOptions options): Boolean
IsPrefix(ReadOnlySpan<Char> source, ReadOnlySpan<Char> prefix, System.Globalization.CompareOptions options?): Boolean
IsPrefix(ReadOnlySpan<Char> source, ReadOnlySpan<Char> prefix, System.Globalization.CompareOptions options, ref Int32 matchLength): Boolean
IsPrefix(String source, String prefix): Boolean
IsSuffix(String source, String suffix, System.Globalization.CompareOptions options): Boolean
IsSuffix(ReadOnlySpan<Char> source, ReadOnlySpan<Char> suffix, System.Globalization.CompareOptions options?): Boolean
IsSuffix(ReadOnlySpan<Char> source, ReadOnlySpan<Char> suffix, System.Globalization.CompareOptions options, ref Int32 matchLength): Boolean
IsSuffix(String source, String suffix): Boolean
IndexOf(String source, Char value): Int32
IndexOf(String source, String value): Int32
IndexOf(String source, Char value, System.Globalization.CompareOptions options): Int32
IndexOf(String source, String value, System.Globalization.CompareOptions options): Int32
IndexOf(String source, Char value, Int32 startIndex): Int32
IndexOf(String source, String value, Int32 startIndex): Int32
IndexOf(String source, Char value, Int32 startIndex, System.Globalization.CompareOptions options): Int32
IndexOf(String source, String value, Int32 startIndex, System.Globalization.CompareOptions options): Int32
IndexOf(String source, Char value, Int32 startIndex, Int32 count): Int32
IndexOf(String source, String value, Int32 startIndex, Int32 count): Int32
IndexOf(String source, Char value, Int32 startIndex, Int32 count, System.Globalization.CompareOptions options): Int32
IndexOf(String source, String value, Int32 startIndex, Int32 count, System.Globalization.CompareOptions options): Int32
IndexOf(ReadOnlySpan<Char> source, ReadOnlySpan<Char> value, System.Globalization.CompareOptions options?): Int32
IndexOf(ReadOnlySpan<Char> source, ReadOnlySpan<Char> value, System.Globalization.CompareOptions options, ref Int32 matchLength): Int32
IndexOf(ReadOnlySpan<Char> source, System.Text.Rune value, System.Globalization.CompareOptions options?): Int32
LastIndexOf(String source, Char value): Int32
LastIndexOf(String source, String value): Int32
LastIndexOf(String source, Char value, System.Globalization.CompareOptions options): Int32
LastIndexOf(String source, String value, System.Globalization.CompareOptions options): Int32
LastIndexOf(String source, Char value, Int32 startIndex): Int32
LastIndexOf(String source, String value, Int32 startIndex): Int32
LastIndexOf(String source, Char value, Int32 startIndex, System.Globalization.CompareOptions options): Int32
LastIndexOf(String source, String value, Int32 startIndex, System.Globalization.CompareOptions options): Int32
LastIndexOf(String source, Char value, Int32 startIndex, Int32 count): Int32
LastIndexOf(String source, String value, Int32 startIndex, Int32 count): Int32
LastIndexOf(String source, Char value, Int32 startIndex, Int32 count, System.Globalization.CompareOptions options): Int32
LastIndexOf(String source, String value, Int32 startIndex, Int32 count, System.Globalization.CompareOptions options): Int32
LastIndexOf(ReadOnlySpan<Char> source, ReadOnlySpan<Char> value, System.Globalization.CompareOptions options?): Int32
LastIndexOf(ReadOnlySpan<Char> source, ReadOnlySpan<Char> value, System.Globalization.CompareOptions options, ref Int32 matchLength): Int32
LastIndexOf(ReadOnlySpan<Char> source, System.Text.Rune value, System.Globalization.CompareOptions options?): Int32
GetSortKey(String source, System.Globalization.CompareOptions options): System.Globalization.SortKey
GetSortKey(String source): System.Globalization.SortKey
GetSortKey(ReadOnlySpan<Char> source, Span<Byte> destination, System.Globalization.CompareOptions options?): Int32
GetSortKeyLength(ReadOnlySpan<Char> source, System.Globalization.CompareOptions options?): Int32
Equals(Object value): Boolean
GetHashCode(): Int32
GetHashCode(String source, System.Globalization.CompareOptions options): Int32
GetHashCode(ReadOnlySpan<Char> source, System.Globalization.CompareOptions options): Int32
ToString(): String
## System.Globalization.CompareOptions : Enum enum flags @System.Private.CoreLib
None=0 IgnoreCase=1 IgnoreNonSpace=2 IgnoreSymbols=4 IgnoreKanaType=8 IgnoreWidth=16 NumericOrdering=32 OrdinalIgnoreCase=268435456 StringSort=536870912 Ordinal=1073741824
## System.Globalization.NumberStyles : Enum enum flags @System.Private.CoreLib
None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowLeadingSign=4 Integer=7 AllowTrailingSign=8 AllowParentheses=16 AllowDecimalPoint=32 AllowThousands=64 Number=111 AllowExponent=128 Float=167 AllowCurrencySymbol=256 Currency=383 Any=511 AllowHexSpecifier=512 HexNumber=515 AllowBinarySpecifier=1024 BinaryNumber=1027
## System.Globalization.DateTimeStyles : Enum enum flags @System.Private.CoreLib
None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowInnerWhite=4 AllowWhiteSpaces=7 NoCurrentDateDefault=8 AdjustToUniversal=16 AssumeLocal=32 AssumeUniversal=64 RoundtripKind=128
## System.Globalization.TimeSpanStyles : Enum enum flags @System.Private.CoreLib
None=0 AssumeNegative=1
## System.Globalization.Calendar : Object abstract @System.Private.CoreLib
implements ICloneable
static CurrentEra: Int32
MinSupportedDateTime: DateTime
MaxSupportedDateTime: DateTime
AlgorithmType: System.Globalization.CalendarAlgorithmType
IsReadOnly: Boolean
Eras: Int32[]
TwoDigitYearMax: Int32 rw
Clone(): Object
static ReadOnly(System.Globalization.Calendar calendar): System.Globalization.Calendar
AddMilliseconds(DateTime time, Double milliseconds): DateTime
AddDays(DateTime time, Int32 days): DateTime
AddHours(DateTime time, Int32 hours): DateTime
AddMinutes(DateTime time, Int32 minutes): DateTime
AddMonths(DateTime time, Int32 months): DateTime
AddSeconds(DateTime time, Int32 seconds): DateTime
AddWeeks(DateTime time, Int32 weeks): DateTime
AddYears(DateTime time, Int32 years): DateTime
GetDayOfMonth(DateTime time): Int32
GetDayOfWeek(DateTime time): DayOfWeek
GetDayOfYear(DateTime time): Int32
GetDaysInMonth(Int32 year, Int32 month): Int32
GetDaysInMonth(Int32 year, Int32 month, Int32 era): Int32
GetDaysInYear(Int32 year): Int32
GetDaysInYear(Int32 year, Int32 era): Int32
GetEra(DateTime time): Int32
GetHour(DateTime time): Int32
GetMilliseconds(DateTime time): Double
GetMinute(DateTime time): Int32
GetMonth(DateTime time): Int32
GetMonthsInYear(Int32 year): Int32
GetMonthsInYear(Int32 year, Int32 era): Int32
GetSecond(DateTime time): Int32
GetWeekOfYear(DateTime time, System.Globalization.CalendarWeekRule rule, DayOfWeek firstDayOfWeek): Int32
GetYear(DateTime time): Int32
IsLeapDay(Int32 year, Int32 month, Int32 day): Boolean
IsLeapDay(Int32 year, Int32 month, Int32 day, Int32 era): Boolean
IsLeapMonth(Int32 year, Int32 month): Boolean
IsLeapMonth(Int32 year, Int32 month, Int32 era): Boolean
GetLeapMonth(Int32 year): Int32
GetLeapMonth(Int32 year, Int32 era): Int32
IsLeapYear(Int32 year): Boolean
IsLeapYear(Int32 year, Int32 era): Boolean
ToDateTime(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond): DateTime
ToDateTime(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 era): DateTime
ToFourDigitYear(Int32 year): Int32
## System.Globalization.GregorianCalendar : System.Globalization.Calendar @System.Private.CoreLib
implements ICloneable
new()
new(System.Globalization.GregorianCalendarTypes type)
static ADEra: Int32
MinSupportedDateTime: DateTime
MaxSupportedDateTime: DateTime
AlgorithmType: System.Globalization.CalendarAlgorithmType
CalendarType: System.Globalization.GregorianCalendarTypes rw
Eras: Int32[]
TwoDigitYearMax: Int32 rw
AddMonths(DateTime time, Int32 months): DateTime
AddYears(DateTime time, Int32 years): DateTime
GetDayOfMonth(DateTime time): Int32
GetDayOfWeek(DateTime time): DayOfWeek
GetDayOfYear(DateTime time): Int32
GetDaysInMonth(Int32 year, Int32 month, Int32 era): Int32
GetDaysInYear(Int32 year, Int32 era): Int32
GetEra(DateTime time): Int32
GetMonth(DateTime time): Int32
GetMonthsInYear(Int32 year, Int32 era): Int32
GetYear(DateTime time): Int32
IsLeapDay(Int32 year, Int32 month, Int32 day, Int32 era): Boolean
GetLeapMonth(Int32 year, Int32 era): Int32
IsLeapMonth(Int32 year, Int32 month, Int32 era): Boolean
IsLeapYear(Int32 year, Int32 era): Boolean
ToDateTime(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 era): DateTime
ToFourDigitYear(Int32 year): Int32
## System.Globalization.GregorianCalendarTypes : Enum enum @System.Private.CoreLib
Localized=1 USEnglish=2 MiddleEastFrench=9 Arabic=10 TransliteratedEnglish=11 TransliteratedFrench=12
## System.Globalization.CalendarWeekRule : Enum enum @System.Private.CoreLib
FirstDay=0 FirstFullWeek=1 FirstFourDayWeek=2
## System.Globalization.CalendarAlgorithmType : Enum enum @System.Private.CoreLib
Unknown=0 SolarCalendar=1 LunarCalendar=2 LunisolarCalendar=3
## System.Globalization.CultureTypes : Enum enum flags @System.Private.CoreLib
NeutralCultures=1 SpecificCultures=2 InstalledWin32Cultures=4 AllCultures=7 UserCustomCulture=8 ReplacementCultures=16 WindowsOnlyCultures=32 FrameworkCultures=64
## System.Globalization.DigitShapes : Enum enum @System.Private.CoreLib
Context=0 None=1 NativeNational=2
## System.Globalization.UnicodeCategory : Enum enum @System.Private.CoreLib
UppercaseLetter=0 LowercaseLetter=1 TitlecaseLetter=2 ModifierLetter=3 OtherLetter=4 NonSpacingMark=5 SpacingCombiningMark=6 EnclosingMark=7 DecimalDigitNumber=8 LetterNumber=9 OtherNumber=10 SpaceSeparator=11 LineSeparator=12 ParagraphSeparator=13 Control=14 Format=15 Surrogate=16 PrivateUse=17 ConnectorPunctuation=18 DashPunctuation=19 OpenPunctuation=20 ClosePunctuation=21 InitialQuotePunctuation=22 FinalQuotePunctuation=23 OtherPunctuation=24 MathSymbol=25 CurrencySymbol=26 ModifierSymbol=27 OtherSymbol=28 OtherNotAssigned=29
## System.Globalization.CharUnicodeInfo : Object static @System.Private.CoreLib
static GetDecimalDigitValue(Char ch): Int32
static GetDecimalDigitValue(String s, Int32 index): Int32
static GetDigitValue(Char ch): Int32
static GetDigitValue(String s, Int32 index): Int32
static GetNumericValue(Char ch): Double
static GetNumericValue(String s, Int32 index): Double
static GetUnicodeCategory(Char ch): System.Globalization.UnicodeCategory
static GetUnicodeCategory(Int32 codePoint): System.Globalization.UnicodeCategory
static GetUnicodeCategory(String s, Int32 index): System.Globalization.UnicodeCategory
## System.Globalization.StringInfo : Object @System.Private.CoreLib
new()
new(String value)
String: String rw
LengthInTextElements: Int32
Equals(Object value): Boolean
GetHashCode(): Int32
SubstringByTextElements(Int32 startingTextElement): String
SubstringByTextElements(Int32 startingTextElement, Int32 lengthInTextElements): String
static GetNextTextElement(String str): String
static GetNextTextElement(String str, Int32 index): String
static GetNextTextElementLength(String str): Int32
static GetNextTextElementLength(String str, Int32 index): Int32
static GetNextTextElementLength(ReadOnlySpan<Char> str): Int32
static GetTextElementEnumerator(String str): System.Globalization.TextElementEnumerator
static GetTextElementEnumerator(String str, Int32 index): System.Globalization.TextElementEnumerator
static ParseCombiningCharacters(String str): Int32[]
## System.Globalization.TextElementEnumerator : Object @System.Private.CoreLib
implements System.Collections.IEnumerator
Current: Object
ElementIndex: Int32
MoveNext(): Boolean
GetTextElement(): String
Reset(): Void
## System.Globalization.RegionInfo : Object @System.Private.CoreLib
new(String name)
new(Int32 culture)
static CurrentRegion: System.Globalization.RegionInfo
Name: String
EnglishName: String
DisplayName: String
NativeName: String
TwoLetterISORegionName: String
ThreeLetterISORegionName: String
ThreeLetterWindowsRegionName: String
IsMetric: Boolean
GeoId: Int32
CurrencyEnglishName: String
CurrencyNativeName: String
CurrencySymbol: String
ISOCurrencySymbol: String
Equals(Object value): Boolean
GetHashCode(): Int32
ToString(): String
## System.Globalization.ISOWeek : Object static @System.Private.CoreLib
static GetWeekOfYear(DateTime date): Int32
static GetWeekOfYear(DateOnly date): Int32
static GetYear(DateTime date): Int32
static GetYear(DateOnly date): Int32
static GetYearStart(Int32 year): DateTime
static GetYearEnd(Int32 year): DateTime
static GetWeeksInYear(Int32 year): Int32
static ToDateTime(Int32 year, Int32 week, DayOfWeek dayOfWeek): DateTime
static ToDateOnly(Int32 year, Int32 week, DayOfWeek dayOfWeek): DateOnly
## System.Globalization.IdnMapping : Object sealed @System.Private.CoreLib
new()
AllowUnassigned: Boolean rw
UseStd3AsciiRules: Boolean rw
GetAscii(String unicode): String
GetAscii(String unicode, Int32 index): String
GetAscii(String unicode, Int32 index, Int32 count): String
GetUnicode(String ascii): String
GetUnicode(String ascii, Int32 index): String
GetUnicode(String ascii, Int32 index, Int32 count): String
Equals(Object obj): Boolean
GetHashCode(): Int32
## System.Globalization.JulianCalendar : System.Globalization.Calendar @System.Private.CoreLib
implements ICloneable
new()
static JulianEra: Int32
MinSupportedDateTime: DateTime
MaxSupportedDateTime: DateTime
AlgorithmType: System.Globalization.CalendarAlgorithmType
Eras: Int32[]
TwoDigitYearMax: Int32 rw
AddMonths(DateTime time, Int32 months): DateTime
AddYears(DateTime time, Int32 years): DateTime
GetDayOfMonth(DateTime time): Int32
GetDayOfWeek(DateTime time): DayOfWeek
GetDayOfYear(DateTime time): Int32
GetDaysInMonth(Int32 year, Int32 month, Int32 era): Int32
GetDaysInYear(Int32 year, Int32 era): Int32
GetEra(DateTime time): Int32
GetMonth(DateTime time): Int32
GetMonthsInYear(Int32 year, Int32 era): Int32
GetYear(DateTime time): Int32
IsLeapDay(Int32 year, Int32 month, Int32 day, Int32 era): Boolean
GetLeapMonth(Int32 year, Int32 era): Int32
IsLeapMonth(Int32 year, Int32 month, Int32 era): Boolean
IsLeapYear(Int32 year, Int32 era): Boolean
ToDateTime(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 era): DateTime
ToFourDigitYear(Int32 year): Int32
## System.Globalization.PersianCalendar : System.Globalization.Calendar @System.Private.CoreLib
implements ICloneable
new()
static PersianEra: Int32
MinSupportedDateTime: DateTime
MaxSupportedDateTime: DateTime
AlgorithmType: System.Globalization.CalendarAlgorithmType
Eras: Int32[]
TwoDigitYearMax: Int32 rw
AddMonths(DateTime time, Int32 months): DateTime
AddYears(DateTime time, Int32 years): DateTime
GetDayOfMonth(DateTime time): Int32
GetDayOfWeek(DateTime time): DayOfWeek
GetDayOfYear(DateTime time): Int32
GetDaysInMonth(Int32 year, Int32 month, Int32 era): Int32
GetDaysInYear(Int32 year, Int32 era): Int32
GetEra(DateTime time): Int32
GetMonth(DateTime time): Int32
GetMonthsInYear(Int32 year, Int32 era): Int32
GetYear(DateTime time): Int32
IsLeapDay(Int32 year, Int32 month, Int32 day, Int32 era): Boolean
GetLeapMonth(Int32 year, Int32 era): Int32
IsLeapMonth(Int32 year, Int32 month, Int32 era): Boolean
IsLeapYear(Int32 year, Int32 era): Boolean
ToDateTime(Int32 year, Int32 month, Int32 day, Int32 hour, Int32 minute, Int32 second, Int32 millisecond, Int32 era): DateTime
ToFourDigitYear(Int32 year): Int32
`,
)

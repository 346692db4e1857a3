/** System.Globalization.DateTimeFormatInfo for the Gregorian calendar. Month lists have a thirteenth, empty entry, as in .NET. */
export class DateTimeFormatInfo {
  isReadOnly = false
  amDesignator = 'AM'
  pmDesignator = 'PM'
  dateSeparator = '/'
  timeSeparator = ':'
  firstDayOfWeek = 0
  /** CalendarWeekRule: 0 FirstDay, 1 FirstFullWeek, 2 FirstFourDayWeek. */
  calendarWeekRule = 0
  longDatePattern = 'dddd, dd MMMM yyyy'
  longTimePattern = 'HH:mm:ss'
  monthDayPattern = 'MMMM dd'
  shortDatePattern = 'MM/dd/yyyy'
  shortTimePattern = 'HH:mm'
  yearMonthPattern = 'yyyy MMMM'
  /** Set by a script; else made of the long date and time. */
  ownFullDateTimePattern: string | null = null
  dayNames: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  abbreviatedDayNames: readonly string[] = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  shortestDayNames: readonly string[] = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']
  monthNames: readonly string[] = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
    '',
  ]
  abbreviatedMonthNames: readonly string[] = [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
    '',
  ]
  monthGenitiveNames: readonly string[] = this.monthNames
  abbreviatedMonthGenitiveNames: readonly string[] = this.abbreviatedMonthNames
  nativeCalendarName = 'Gregorian Calendar'
  eraName = 'A.D.'
  abbreviatedEraName = 'AD'
  /** All patterns of a kind, the default first; parsing tries them. */
  shortDatePatterns: readonly string[] = ['MM/dd/yyyy', 'yyyy-MM-dd']
  longDatePatterns: readonly string[] = ['dddd, dd MMMM yyyy']
  shortTimePatterns: readonly string[] = ['HH:mm', 'hh:mm tt', 'H:mm', 'h:mm tt']
  longTimePatterns: readonly string[] = ['HH:mm:ss']
  yearMonthPatterns: readonly string[] = ['yyyy MMMM']

  readonly rfc1123Pattern = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"
  readonly sortableDateTimePattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss"
  readonly universalSortableDateTimePattern = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"

  get fullDateTimePattern(): string {
    return this.ownFullDateTimePattern ?? `${this.longDatePattern} ${this.longTimePattern}`
  }

  /** The general pattern with a short time: `g`. */
  get generalShortPattern(): string {
    return `${this.shortDatePattern} ${this.shortTimePattern}`
  }

  /** The general pattern with a long time: `G`. */
  get generalLongPattern(): string {
    return `${this.shortDatePattern} ${this.longTimePattern}`
  }

  /** Whether month names differ inside dates. */
  get hasGenitive(): boolean {
    return (
      this.monthGenitiveNames !== this.monthNames || this.abbreviatedMonthGenitiveNames !== this.abbreviatedMonthNames
    )
  }

  /** A writable copy. */
  clone(): DateTimeFormatInfo {
    const copy = new DateTimeFormatInfo()
    Object.assign(copy, this)
    copy.isReadOnly = false
    return copy
  }

  toString(): string {
    return 'System.Globalization.DateTimeFormatInfo'
  }
}

let invariant: DateTimeFormatInfo | undefined

/** The invariant culture's date format, read-only. */
export function invariantDateTimeFormat(): DateTimeFormatInfo {
  if (invariant === undefined) {
    invariant = new DateTimeFormatInfo()
    invariant.isReadOnly = true
  }
  return invariant
}

import { DateTime } from '../../dotnet/time/dateTime.ts'
import { ticksPerDay, ticksPerSecond } from '../../dotnet/time/ticks.ts'
import type { CultureInfo } from './culture.ts'
import { invariantCulture } from './culture.ts'
import { badDateTime, dateOf, outsideCalendar, type ParsedDate, unknownWord, wrongDayOfWeek } from './dateParse.ts'
import type { DateTimeFormatInfo } from './dateTimeFormatInfo.ts'

type WordKind = 'month' | 'day' | 'half' | 'mark'

interface Word {
  readonly text: string
  readonly kind: WordKind
  readonly value: number
}

const wordLists: WeakMap<DateTimeFormatInfo, readonly Word[]> = new WeakMap()

/** Names that a culture's dates may hold, in lower case, the longest first; English ones are always among them. */
function wordsOf(info: DateTimeFormatInfo): readonly Word[] {
  const known = wordLists.get(info)
  if (known !== undefined) return known
  const words = new Map<string, Word>()
  const add = (text: string | undefined, kind: WordKind, value: number) => {
    const key = text?.trim().toLowerCase().replaceAll('\u00a0', ' ')
    if (key !== undefined && key !== '' && !words.has(key)) words.set(key, { text: key, kind, value })
  }
  for (const source of [info, invariantCulture.dateTimeFormat]) {
    for (let m = 0; m < 12; m++) {
      for (const list of [
        source.monthNames,
        source.monthGenitiveNames,
        source.abbreviatedMonthNames,
        source.abbreviatedMonthGenitiveNames,
      ]) {
        add(list[m], 'month', m + 1)
        add(list[m]?.replace(/\.$/, ''), 'month', m + 1)
      }
    }
    for (let d = 0; d < 7; d++) {
      add(source.dayNames[d], 'day', d)
      add(source.abbreviatedDayNames[d], 'day', d)
      add(source.abbreviatedDayNames[d]?.replace(/\.$/, ''), 'day', d)
    }
    add(source.amDesignator, 'half', 0)
    add(source.pmDesignator, 'half', 1)
  }
  for (const unit of '年月日') words.set(unit, { text: unit, kind: 'mark', value: 0 })
  const list = [...words.values()].sort((a, b) => b.text.length - a.text.length)
  wordLists.set(info, list)
  return list
}

const isLetter = (c: string | undefined) => c !== undefined && /\p{L}/u.test(c)
const isDigitAt = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
const isSpace = (c: string | undefined) => c !== undefined && /\s/.test(c)

/** The order of the fields in a pattern, as 'MDY', 'DM' … */
function orderOf(pattern: string, fields: string): string {
  let order = ''
  const plain = pattern.replace(/'[^']*'|\\./g, '')
  for (const [run] of plain.matchAll(/d+|M+|y+/g)) {
    const letter = run[0]!.toUpperCase()
    if ((letter === 'D' && run.length > 2) || !fields.includes(letter) || order.includes(letter)) continue
    order += letter
  }
  return order
}

interface Numeral {
  readonly value: number
  readonly digits: number
}

/** Reads one text; the fields fill as it goes. */
class DateScanner {
  readonly text: string
  readonly info: DateTimeFormatInfo
  at = 0
  numbers: Numeral[] = []
  /** Where the year stood among the numbers, -1 for none yet. */
  yearIndex = -1
  month = 0
  /** How many numbers stood in front of the month's name. */
  beforeMonth = 0
  dayOfWeek = -1
  half = -1
  hour = -1
  minute = 0
  second = 0
  fraction = 0n
  offset: number | null = null
  isUtc = false
  /** '.' was among the separators of the last two numbers. */
  dotted = false

  constructor(text: string, info: DateTimeFormatInfo) {
    this.text = text
    this.info = info
  }

  skipSpaces(): void {
    while (isSpace(this.text[this.at])) this.at++
  }

  readDigits(): string {
    const start = this.at
    while (isDigitAt(this.text, this.at)) this.at++
    return this.text.slice(start, this.at)
  }

  get hasDate(): boolean {
    const count = this.numbers.length + (this.month > 0 ? 1 : 0)
    return count === 3
  }

  /** Behind a whole date or a time; in front of it a minus is a separator. */
  mayHaveOffset(sign: string): boolean {
    return this.hasDate || (this.hour >= 0 && (sign === '+' || this.numbers.length === 0))
  }

  scan(): void {
    const { text } = this
    let any = false
    if (text.trimStart().startsWith('#')) this.at = text.indexOf('#') + 1
    for (;;) {
      this.skipSpaces()
      if (this.at >= text.length) break
      const c = text[this.at]!
      if (isDigitAt(text, this.at)) this.readNumber()
      else if (isLetter(c)) this.readWord()
      else if (
        (c === '+' || c === '-') &&
        isDigitAt(text, this.at + 1) &&
        this.offset === null &&
        this.mayHaveOffset(c)
      ) {
        this.readOffset()
      } else if (
        any &&
        (c === '/' || c === '-' || c === '.' || c === ',' || text.startsWith(this.info.dateSeparator, this.at))
      ) {
        if (c === '.') this.dotted = true
        this.at++
      } else if (c === '#' && text.slice(this.at + 1).trim() === '') this.at++
      else if (c === '\0') this.at++
      else throw badDateTime(text)
      any = true
    }
    if (!any) throw badDateTime(text)
  }

  readNumber(): void {
    const { text, info } = this
    const start = this.at
    const digits = this.readDigits()
    if (digits.length > 8) throw badDateTime(text)
    const next = this.at
    if (text.startsWith(info.timeSeparator, next) || text[next] === ':') {
      this.at = start
      this.readTime()
      return
    }
    this.skipSpaces()
    const word = this.wordHere()
    if (word?.kind === 'half' && this.hour < 0 && digits.length <= 2) {
      if (this.dotted && this.numbers.length === 1 && info.dateSeparator !== '.') {
        this.hour = this.numbers.pop()!.value
        this.minute = Number(digits)
      } else this.hour = Number(digits)
      if (this.hour > 23 || this.minute > 59) throw outsideCalendar(text)
      return
    }
    this.at = next
    if (word === null && isLetter(text[next]) && !/^(?:[TZ](?!\p{L})|GMT)/iu.test(text.slice(next)))
      throw unknownWord(text, next)
    if (digits.length > 2) {
      if (this.yearIndex >= 0) throw badDateTime(text)
      this.yearIndex = this.numbers.length
    }
    if (this.hasDate) throw badDateTime(text)
    this.numbers.push({ value: Number(digits), digits: digits.length })
  }

  readTime(): void {
    const { text } = this
    if (this.hour >= 0) throw badDateTime(text)
    this.hour = Number(this.readDigits())
    this.at++
    this.skipSpaces()
    const minute = this.readDigits()
    if (minute === '') throw badDateTime(text)
    this.minute = Number(minute)
    if (text[this.at] === ':') {
      this.at++
      this.skipSpaces()
      const second = this.readDigits()
      if (second === '') throw badDateTime(text)
      this.second = Number(second)
      const point = text[this.at]
      if ((point === '.' || point === ',') && isDigitAt(text, this.at + 1)) {
        this.at++
        this.fraction = roundFraction(this.readDigits())
      } else if (point === '.' && this.at + 1 >= text.length) throw badDateTime(text)
      if (text[this.at] === ':') throw badDateTime(text)
    }
    if (this.hour > 23 || this.minute > 59 || this.second > 59) throw outsideCalendar(text)
  }

  wordHere(): Word | null {
    const rest = this.text
      .slice(this.at, this.at + 40)
      .toLowerCase()
      .replaceAll('\u00a0', ' ')
    for (const word of wordsOf(this.info)) {
      if (!rest.startsWith(word.text)) continue
      if (word.kind !== 'mark' && isLetter(rest[word.text.length]) && isLetter(word.text.at(-1))) continue
      return word
    }
    return null
  }

  readWord(): void {
    const { text } = this
    const word = this.wordHere()
    if (word === null) {
      this.readMark()
      return
    }
    switch (word.kind) {
      case 'month':
        if (this.month > 0) throw badDateTime(text)
        this.month = word.value
        this.beforeMonth = this.numbers.length
        break
      case 'day':
        if (this.dayOfWeek >= 0) throw badDateTime(text)
        this.dayOfWeek = word.value
        break
      case 'half':
        if (this.half >= 0) throw badDateTime(text)
        this.half = word.value
        break
      case 'mark':
        break
    }
    this.at += word.text.length
  }

  /** T between date and time, Z or GMT behind a time; anything else is unknown. */
  readMark(): void {
    const { text } = this
    const start = this.at
    const c = text[start]!
    if ((c === 'T' || c === 't') && isDigitAt(text, start - 1)) {
      if (start + 1 >= text.length || !this.hasDate) throw badDateTime(text)
      if (isDigitAt(text, start + 1)) throw badDateTime(text)
    }
    const zone = /^(?:GMT|Z)(?!\p{L})/iu.exec(text.slice(start))
    if (zone !== null && this.offset === null && (this.hour >= 0 || this.hasDate)) {
      this.offset = 0
      this.isUtc = true
      this.at += zone[0].length
      return
    }
    throw unknownWord(text, start)
  }

  readOffset(): void {
    const { text } = this
    const sign = text[this.at] === '-' ? -1 : 1
    this.at++
    const hours = this.readDigits()
    let minutes = 0
    let whole = Number(hours)
    if (hours.length > 2) {
      if (hours.length > 4) throw badDateTime(text)
      minutes = whole % 100
      whole = Math.floor(whole / 100)
    } else if (text[this.at] === ':') {
      this.at++
      const rest = this.readDigits()
      if (rest === '' || rest.length > 2) throw badDateTime(text)
      minutes = Number(rest)
    }
    if (minutes > 59) throw badDateTime(text)
    this.offset = sign * (whole * 60 + minutes)
  }
}

function roundFraction(digits: string): bigint {
  const exact = BigInt(digits.slice(0, 7).padEnd(7, '0'))
  return digits.charCodeAt(7) >= 53 ? exact + 1n : exact
}

const adjustYear = (n: Numeral) => (n.digits > 2 ? n.value : n.value <= 49 ? 2000 + n.value : 1900 + n.value)
const currentYear = () => DateTime.now().year

/** Finds out which number is what, by the culture's patterns. Null where no date was written; throws where it makes none. */
function resolveDate(scanner: DateScanner): ParsedDate['date'] {
  const { info, numbers, month, yearIndex, text } = scanner
  const [a, b, c] = numbers
  let date: ParsedDate['date'] = null
  if (month > 0) {
    if (a === undefined) throw badDateTime(text)
    if (b === undefined) {
      if (yearIndex === 0) date = dateOf(a.value, month, 1)
      else {
        const monthFirst = scanner.beforeMonth === 0
        const monthDay = orderOf(info.monthDayPattern, 'MD')
        const yearMonth = orderOf(info.yearMonthPattern, 'YM')
        // 'March 4' where days stand in front of months is a month and year, and the other way round.
        const isYear = monthFirst ? monthDay === 'DM' && yearMonth === 'MY' : monthDay === 'MD' && yearMonth === 'YM'
        date = isYear ? dateOf(adjustYear(a), month, 1) : dateOf(currentYear(), month, a.value)
      }
    } else if (yearIndex >= 0) {
      const year = yearIndex === 0 ? a : b
      date = dateOf(year.value, month, (yearIndex === 0 ? b : a).value)
    } else {
      const order = orderOf(info.shortDatePattern, 'YMD')
      const yearLast = dateOf(adjustYear(b), month, a.value)
      const yearFirst = dateOf(adjustYear(a), month, b.value)
      date = order.startsWith('Y') ? (yearFirst ?? yearLast) : (yearLast ?? yearFirst)
    }
  } else {
    if (a === undefined) return null
    const order = orderOf(info.shortDatePattern, 'YMD')
    if (b === undefined) throw badDateTime(text)
    if (c === undefined) {
      if (yearIndex === 0) date = dateOf(a.value, b.value, 1)
      else if (yearIndex === 1) date = dateOf(b.value, a.value, 1)
      else {
        const monthFirst = orderOf(info.monthDayPattern, 'MD') !== 'DM'
        date = monthFirst ? dateOf(currentYear(), a.value, b.value) : dateOf(currentYear(), b.value, a.value)
      }
    } else if (yearIndex === 0) {
      date = order === 'YDM' ? dateOf(a.value, c.value, b.value) : dateOf(a.value, b.value, c.value)
    } else if (yearIndex === 2) {
      date = order === 'MDY' || order === 'YMD' ? dateOf(c.value, a.value, b.value) : dateOf(c.value, b.value, a.value)
    } else if (yearIndex < 0) {
      const at = (field: string) => numbers[Math.max(0, order.indexOf(field))]!
      date = dateOf(adjustYear(at('Y')), at('M').value, at('D').value)
    }
  }
  if (date === null) throw badDateTime(text)
  return date
}

const isoPattern = /^\s*(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?\s*$/i

/** The ISO 8601 form with T, which every culture reads alike. Null where the text is not of that form. */
function scanIso(text: string): ParsedDate | null {
  const m = isoPattern.exec(text)
  if (m === null) return null
  const date = dateOf(Number(m[1]), Number(m[2]), Number(m[3]))
  if (date === null) throw badDateTime(text)
  const [hour, minute, second] = [Number(m[4]), Number(m[5]), Number(m[6] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) throw outsideCalendar(text)
  let offset: number | null = null
  const zone = m[8]
  if (zone !== undefined) {
    const digits = zone.replace(/[^\d]/g, '')
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0)
    offset = zone.startsWith('-') ? -minutes : minutes
  }
  const time = BigInt(hour * 3600 + minute * 60 + second) * ticksPerSecond + roundFraction(m[7] ?? '')
  return { date, time, offset, isUtc: zone?.toUpperCase() === 'Z' }
}

/** Reads a date and time in any form the culture knows, as DateTime.Parse. Throws FormatException. */
export function scanDate(text: string, culture: CultureInfo): ParsedDate {
  const iso = scanIso(text)
  if (iso !== null) return iso
  const scanner = new DateScanner(text, culture.dateTimeFormat)
  scanner.scan()
  const date = resolveDate(scanner)
  if (date === null && scanner.hour < 0) throw badDateTime(text)
  let hour = Math.max(0, scanner.hour)
  if (scanner.half === 1 && hour < 12 && scanner.hour >= 0) hour += 12
  else if (scanner.half === 0) {
    if (hour === 12) hour = 0
    else if (hour > 12) throw badDateTime(text)
  }
  if (date !== null && scanner.dayOfWeek >= 0) {
    const made = DateTime.of(date.year, date.month, date.day)
    if (made.dayOfWeek !== scanner.dayOfWeek) throw wrongDayOfWeek(text)
  }
  const time = BigInt(hour * 3600 + scanner.minute * 60 + scanner.second) * ticksPerSecond + scanner.fraction
  if (time >= ticksPerDay && date === null) throw outsideCalendar(text)
  return { date, time, offset: scanner.offset, isUtc: scanner.isUtc }
}

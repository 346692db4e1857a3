import { type Char, Double, Single } from '../../kernel/boxes.ts'
import { type Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import type { MemberImplementation } from '../../types/netType.ts'
import { invariantCulture } from '../../types/text/culture.ts'
import { scanDateExact } from '../../types/text/dateExact.ts'
import { toClockAndOffset, toDateTime } from '../../types/text/dateParse.ts'
import { formatValue } from '../../types/text/netText.ts'
import { inputFormatFault } from '../../types/text/numberParse.ts'
import { argumentFault, argumentNull, enumNumber, textsOf } from '../arguments.ts'
import { convertTo } from '../convert.ts'
import type { Described } from '../declare.ts'
import { parseGuid } from '../guid.ts'
import { textHash } from '../objects.ts'
import { DateTime, DateTimeOffset } from '../time/dateTime.ts'
import { TimeSpan } from '../time/timeSpan.ts'
import { xmlFault } from './xmlFaults.ts'
import { parseMoment } from './xmlMoments.ts'
import {
  badCharacterIndex,
  badNameIndex,
  badNameMessage,
  invalidCharacterMessage,
  isNameCharacter,
  isNameStart,
  isXmlSpace,
} from './xmlNames.ts'
import { dateText, xmlText } from './xmlText.ts'

const coded = (c: string): string => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Characters that may not stand in a name become _xHHHH_. */
function encodeName(name: string | null, mayHaveColon: boolean, isToken: boolean): string | null {
  if (name === null || name === '') return name
  let result = ''
  for (let i = 0; i < name.length; i++) {
    const c = name[i]!
    const isStart = i === 0 && !isToken
    const isFine = (isStart ? isNameStart(c) : isNameCharacter(c)) || (c === ':' && mayHaveColon)
    const looksCoded = c === '_' && /^_x[0-9a-fA-F]{4}/.test(name.slice(i))
    result += isFine && !looksCoded ? c : coded(c)
  }
  return result
}

const decodeName = (name: string | null): string | null =>
  name === null
    ? null
    : name.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function verifyName(name: string | null, mayHaveColon: boolean): string {
  if (name === null) throw argumentNull('name')
  if (name === '') throw argumentFault("The empty string '' is not a valid name.", 'name')
  const at = badNameIndex(mayHaveColon ? name.replace(/:/g, '_') : name)
  if (at >= 0) throw xmlFault(badNameMessage(name, at))
  return name
}

function verifyCharacters(text: string | null): string {
  if (text === null) throw argumentNull('content')
  const at = badCharacterIndex(text)
  if (at >= 0) throw xmlFault(invalidCharacterMessage(text, at), 0, 0)
  return text
}

const badFormat = (text: string, type: string): Fault =>
  netFault('System.FormatException', `The string '${text}' is not a valid ${type} value.`)

function toBoolean(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === '1' || trimmed === 'true') return true
  if (trimmed === '0' || trimmed === 'false') return false
  throw badFormat(trimmed, 'Boolean')
}

/** A number in its invariant form: no group separators. */
const toNumber = (code: number) => (text: string | null) => {
  if (text === null) throw argumentNull('s')
  const trimmed = text.trim()
  if (code === 13 || code === 14) {
    const wrap = (n: number) => (code === 13 ? new Single(n) : new Double(n))
    if (trimmed === 'INF') return wrap(Number.POSITIVE_INFINITY)
    if (trimmed === '-INF') return wrap(Number.NEGATIVE_INFINITY)
  }
  if (trimmed.includes(',')) throw inputFormatFault(trimmed)
  return convertTo(trimmed, code, invariantCulture as unknown as Value)
}

/** `[-]P[nY][nM][nD][T[nH][nM][n.nS]]`: years count 365 days, months 30. */
function toTimeSpan(text: string): TimeSpan {
  const match =
    /^\s*(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?\s*$/.exec(text)
  if (match === null || /(?:P|T)\s*$/.test(text)) throw badFormat(text, 'TimeSpan')
  const [years, months, days, hours, minutes, seconds] = match.slice(2, 8).map((n) => BigInt(n ?? '0')) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ]
  const fraction = BigInt((match[8] ?? '').padEnd(7, '0').slice(0, 7))
  const whole = (((years * 365n + months * 30n + days) * 24n + hours) * 60n + minutes) * 60n + seconds
  const ticks = whole * 10_000_000n + fraction
  return new TimeSpan(match[1] === undefined ? ticks : -ticks)
}

function momentText(value: Value, option?: Value): string {
  if (typeof option === 'string') return formatValue(value, option, invariantCulture)
  if (!(value instanceof DateTime) || option === undefined) return xmlText(value)
  switch (enumNumber(option)) {
    case 0:
      return dateText(value.kind === 1 ? value.toLocalTime() : new DateTime(value.ticks, 2))
    case 1:
      return dateText(value.kind === 0 ? new DateTime(value.ticks, 1) : value.toUniversalTime())
    case 2:
      return dateText(new DateTime(value.ticks, 0))
    default:
      return dateText(value)
  }
}

/** Text, with formats or an XmlDateTimeSerializationMode. */
function toMoment(text: string | null, option?: Value): DateTime {
  if (text === null) throw argumentNull('s')
  if (typeof option === 'string' || option instanceof NetArray) {
    const formats = typeof option === 'string' ? [option] : textsOf(option)
    return toDateTime(scanDateExact(text.trim(), formats, invariantCulture, 3), 3, text)
  }
  const moment = parseMoment(text)
  if (moment === null) throw badFormat(text, 'XsdDateTime')
  const mode = option === undefined ? 3 : enumNumber(option)
  const { ticks, offset, isNumeric } = moment
  if (offset === null) return new DateTime(ticks, mode === 0 ? 2 : mode === 1 ? 1 : 0)
  const universal = new DateTime(ticks - BigInt(offset) * 600_000_000n, 1)
  if (mode === 1) return universal
  if (mode === 2) return new DateTime((isNumeric ? universal.toLocalTime() : universal).ticks, 0)
  return mode === 3 && !isNumeric && option !== undefined ? universal : universal.toLocalTime()
}

function toMomentWithOffset(text: string | null, option?: Value): DateTimeOffset {
  if (text === null) throw argumentNull('s')
  if (option !== undefined) {
    const formats = typeof option === 'string' ? [option] : textsOf(option)
    const { ticks, offset } = toClockAndOffset(scanDateExact(text.trim(), formats, invariantCulture, 3), 3, text)
    return new DateTimeOffset(ticks, offset)
  }
  const moment = parseMoment(text)
  if (moment === null) throw badFormat(text, 'XsdDateTime')
  if (moment.offset !== null) return new DateTimeOffset(moment.ticks, moment.offset)
  return DateTimeOffset.fromDateTime(new DateTime(moment.ticks, 0))
}

const numberCodes: readonly (readonly [string, number])[] = [
  ['ToDecimal', 15],
  ['ToSByte', 5],
  ['ToInt16', 7],
  ['ToInt32', 9],
  ['ToInt64', 11],
  ['ToByte', 6],
  ['ToUInt16', 8],
  ['ToUInt32', 10],
  ['ToUInt64', 12],
  ['ToSingle', 13],
  ['ToDouble', 14],
]

const charText = (c: Char): string => String.fromCharCode(c.code)

const xmlConvertType = (): Described => {
  const members: Record<string, MemberImplementation> = {
    'static EncodeName': (name: string | null) => encodeName(name, true, false),
    'static EncodeLocalName': (name: string | null) => encodeName(name, false, false),
    'static EncodeNmToken': (name: string | null) => encodeName(name, true, true),
    'static DecodeName': decodeName,
    'static VerifyName': (name: string | null) => verifyName(name, true),
    'static VerifyNCName': (name: string | null) => verifyName(name, false),
    'static VerifyTOKEN': (text: string | null) => text,
    'static VerifyNMTOKEN': (text: string) => {
      verifyName(`a${text}`, true)
      return text
    },
    'static VerifyXmlChars': verifyCharacters,
    'static VerifyWhitespace': (text: string) => text,
    'static IsStartNCNameChar': (c: Char) => isNameStart(charText(c)),
    'static IsNCNameChar': (c: Char) => isNameCharacter(charText(c)),
    'static IsXmlChar': (c: Char) => badCharacterIndex(charText(c)) < 0,
    'static IsXmlSurrogatePair': (low: Char, high: Char) => badCharacterIndex(charText(high) + charText(low)) < 0,
    'static IsWhitespaceChar': (c: Char) => isXmlSpace(charText(c)),
    'static ToString': momentText,
    'static ToBoolean': toBoolean,
    'static ToChar': (text: string) => convertTo(text, 4),
    'static ToTimeSpan': toTimeSpan,
    'static ToDateTime': toMoment,
    'static ToDateTimeOffset': toMomentWithOffset,
    'static ToGuid': (text: string) => parseGuid(text),
  }
  for (const [name, code] of numberCodes) members[`static ${name}`] = toNumber(code)
  return { members }
}

/** System.Xml.XmlQualifiedName. */
class QualifiedName {
  readonly name: string
  readonly namespace: string
  constructor(name: string | null = '', namespace: string | null = '') {
    this.name = name ?? ''
    this.namespace = namespace ?? ''
  }
  toString(): string {
    return this.namespace === '' ? this.name : `${this.namespace}:${this.name}`
  }
  equalityKey(): string {
    return this.toString()
  }
  formatWith(): string {
    return this.toString()
  }
}

const qualifiedNameType = (): Described => ({
  class: QualifiedName,
  members: {
    new: (name?: string, namespace?: string) => new QualifiedName(name, namespace),
    'static Empty': () => new QualifiedName(),
    Namespace: (self: QualifiedName) => self.namespace,
    Name: (self: QualifiedName) => self.name,
    IsEmpty: (self: QualifiedName) => self.name === '' && self.namespace === '',
    GetHashCode: (self: QualifiedName) => textHash(self.name),
    ToString: (self: QualifiedName) => self.toString(),
    Equals: (self: QualifiedName, other: Value) =>
      other instanceof QualifiedName && other.toString() === self.toString(),
    'static ToString': (name: string, namespace: string | null) =>
      namespace === null || namespace === '' ? name : `${namespace}:${name}`,
  },
})

export const xmlConvertTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Xml.XmlConvert', xmlConvertType],
  ['System.Xml.XmlQualifiedName', qualifiedNameType],
])

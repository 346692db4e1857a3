import { Byte, Char, char, Double, Int16 } from '../kernel/boxes.ts'
import { changeNumber, codeNames, integerOf, numericCode, toBigInt } from '../kernel/convertNumber.ts'
import { type Fault, netFault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import type { NetArray } from '../types/array.ts'
import { EnumValue, enumValue } from '../types/enum.ts'
import type { MemberImplementation, NetType } from '../types/netType.ts'
import { baseOf } from '../types/psobject.ts'
import { toDateTime } from '../types/text/dateParse.ts'
import { scanDate } from '../types/text/dateScan.ts'
import { formatIfFormattable, netText } from '../types/text/netText.ts'
import { integerRanges, overflowFault } from '../types/text/numberParse.ts'
import { typeOf } from '../types/typeOf.ts'
import { argumentFault, argumentNull, bytesOf, cultureOf, enumNumber, outOfRange, textsOf } from './arguments.ts'
import { dbNull } from './dbNull.ts'
import type { Described } from './declare.ts'
import { byteArray } from './identifiers.ts'
import { decimalParser, doubleParser, integerParser, type NumberParser, singleParser } from './numbers/parsing.ts'
import { parseBoolean } from './text/chars.ts'
import { DateTime } from './time/dateTime.ts'

const parsers: Map<number, NumberParser> = new Map()

function parserOf(code: number): NumberParser {
  let parser = parsers.get(code)
  if (parser === undefined) {
    if (code === 13) parser = singleParser()
    else if (code === 14) parser = doubleParser()
    else if (code === 15) parser = decimalParser()
    else parser = integerParser(codeNames[code] as keyof typeof integerRanges, code)
    parsers.set(code, parser)
  }
  return parser
}

const invalidCast = (from: string, to: string): Fault =>
  netFault('System.InvalidCastException', `Invalid cast from '${from}' to '${to}'.`)

/** Convert.ToXxx(value, provider?) by TypeCode. Throws FormatException, OverflowException, InvalidCastException. */
export function convertTo(value: Value, code: number, provider?: Value): Value {
  const base = baseOf(value)
  if (base === null)
    return code === 3
      ? false
      : code === 4
        ? char(0)
        : code === 16
          ? DateTime.minValue
          : code === 18
            ? null
            : integerZero(code)
  if (code === 18) return textOfValue(base, provider)
  if (typeof base === 'string') return textTo(base, code, provider)
  const source = base instanceof EnumValue ? integerOf(base.value, base.netType.underlying.code) : base
  if (code === 16) {
    if (source instanceof DateTime) return source
    throw invalidCast(typeOf(base).name, 'DateTime')
  }
  if (source instanceof DateTime) throw invalidCast('DateTime', codeNames[code]!)
  if (numericCode(source) === 1) {
    throw netFault(
      'System.InvalidCastException',
      `Unable to cast object of type '${typeOf(base).toString()}' to type 'System.IConvertible'.`,
    )
  }
  return changeNumber(source, code)
}

function integerZero(code: number): Value {
  return changeNumber(0, code)
}

function textTo(text: string, code: number, provider: Value | undefined): Value {
  if (code === 3) {
    const value = parseBoolean(text)
    if (value === null)
      throw netFault('System.FormatException', `String '${text}' was not recognized as a valid Boolean.`)
    return value
  }
  if (code === 4) {
    if (text.length !== 1) throw netFault('System.FormatException', 'String must be exactly one character long.')
    return char(text.charCodeAt(0))
  }
  if (code === 16) return toDateTime(scanDate(text, cultureOf(provider)), 0, text)
  return provider === undefined ? parserOf(code).parse(text) : parserOf(code).parse(text, provider)
}

function textOfValue(value: Value, provider: Value | undefined): string {
  if (typeof value === 'string') return value
  const culture = cultureOf(provider)
  return formatIfFormattable(value, null, culture) ?? netText(value, culture)
}

const checkBase = (base: number) => {
  if (base !== 2 && base !== 8 && base !== 10 && base !== 16) throw argumentFault('Invalid Base.')
}

/** Convert.ToString(value, toBase): two's complement in the type's width. */
function toBase(value: Value, base: number): string {
  checkBase(base)
  const whole = toBigInt(value)
  if (base === 10) return whole.toString()
  const bits = value instanceof Byte ? 8 : value instanceof Int16 ? 16 : typeof value === 'number' ? 32 : 64
  return BigInt.asUintN(bits, whole).toString(base)
}

const digitPatterns: ReadonlyMap<number, RegExp> = new Map([
  [2, /^[01]+$/],
  [8, /^[0-7]+$/],
  [10, /^[+-]?\d+$/],
  [16, /^(?:0[xX])?[0-9a-fA-F]+$/],
])

/** Convert.ToXxx(text, fromBase). */
function fromBase(text: string | null, base: number, code: number): Value {
  checkBase(base)
  if (text === null) return changeNumber(0, code)
  const range = integerRanges[codeNames[code] as keyof typeof integerRanges]
  if (text === '')
    throw outOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    )
  if (base !== 10 && text.startsWith('-'))
    throw argumentFault('String cannot contain a minus sign if the base is not 10.')
  if (!digitPatterns.get(base)!.test(text)) {
    throw netFault(
      'System.FormatException',
      /^[0-9a-zA-Z]/.test(text) && /[0-9a-fA-F]/.test(text[0]!)
        ? 'Additional non-parsable characters are at the end of the string.'
        : 'Could not find any recognizable digits.',
    )
  }
  const plain = text.replace(/^0[xX]/, '')
  const prefix = base === 16 ? '0x' : base === 8 ? '0o' : base === 2 ? '0b' : ''
  const value = base === 10 ? BigInt(text) : BigInt(prefix + plain)
  if (base === 10) {
    if (value < range.minimum || value > range.maximum) throw overflowFault(range.article)
    return integerOf(value, code)
  }
  if (value >= 1n << BigInt(range.bits)) throw overflowFault(range.article)
  return integerOf(range.minimum < 0n ? BigInt.asIntN(range.bits, value) : value, code)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let out = ''
  let i = 0
  for (; i + 2 < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!
    out += alphabet[n >> 18]! + alphabet[(n >> 12) & 63]! + alphabet[(n >> 6) & 63]! + alphabet[n & 63]!
  }
  const left = bytes.length - i
  if (left === 1) {
    const n = bytes[i]!
    out += `${alphabet[n >> 2]!}${alphabet[(n & 3) << 4]!}==`
  } else if (left === 2) {
    const n = (bytes[i]! << 8) | bytes[i + 1]!
    out += `${alphabet[n >> 10]!}${alphabet[(n >> 4) & 63]!}${alphabet[(n & 15) << 2]!}=`
  }
  return out
}

/** Bytes of a base64 text; white space is ignored. Throws FormatException. */
export function fromBase64(text: string): Uint8Array {
  const plain = text.replace(/[ \t\r\n]/g, '')
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) {
    throw netFault(
      'System.FormatException',
      'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.',
    )
  }
  const padding = plain.endsWith('==') ? 2 : plain.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((plain.length / 4) * 3 - padding)
  for (let i = 0, to = 0; i < plain.length; i += 4) {
    let n = 0
    for (let j = 0; j < 4; j++) n = (n << 6) | Math.max(0, alphabet.indexOf(plain[i + j]!))
    for (let shift = 16; shift >= 0 && to < bytes.length; shift -= 8) bytes[to++] = (n >> shift) & 255
  }
  return bytes
}

function part(array: Value, offset: number | undefined, length: number | undefined): Uint8Array {
  if (array === null) throw argumentNull('inArray')
  const bytes = bytesOf(array)
  if (offset === undefined) return bytes
  if (offset < 0) throw outOfRange('offset', `offset ('${offset}') must be a non-negative value.`, offset)
  if (length! < 0)
    throw outOfRange('length', 'Index was out of range. Must be non-negative and less than the size of the collection.')
  if (offset + length! > bytes.length)
    throw outOfRange('offset', 'Offset and length must refer to a position in the string.')
  return bytes.subarray(offset, offset + length!)
}

function base64String(array: Value, ...rest: Value[]): string {
  const [offset, length] = rest.filter((v) => typeof v === 'number') as number[]
  const options = rest.find((v) => v instanceof EnumValue)
  const text = toBase64(part(array, offset, length))
  return options !== undefined && enumNumber(options) === 1 ? text.replace(/.{76}(?=.)/g, '$&\r\n') : text
}

function fromHex(text: string | null): Uint8Array {
  if (text === null) throw argumentNull('s')
  if (text.length % 2 !== 0)
    throw netFault(
      'System.FormatException',
      'The input is not a valid hex string as its length is not a multiple of 2.',
    )
  if (!/^[0-9a-fA-F]*$/.test(text))
    throw netFault('System.FormatException', 'The input is not a valid hex string as it contains a non-hex character.')
  return Uint8Array.from(text.match(/../g) ?? [], (h) => Number.parseInt(h, 16))
}

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')

const typeCodeOf = (value: Value): number => {
  if (value === null) return 0
  if (value === dbNull) return 2
  if (typeof value === 'string') return 18
  if (value instanceof DateTime) return 16
  if (value instanceof EnumValue) return value.netType.underlying.code
  const code = numericCode(value)
  return code === 20 ? 1 : code
}

function changeType(value: Value, to: Value, provider?: Value): Value {
  if (to === null) throw argumentNull('conversionType')
  const base = baseOf(value)
  if (to instanceof EnumValue) {
    const code = enumNumber(to)
    return code === 1 ? base : convertTo(base, code, provider)
  }
  const target = to as NetType
  if (base === null) {
    if (target.isValueType)
      throw netFault('System.InvalidCastException', 'Null object cannot be converted to a value type.')
    return null
  }
  if (typeOf(base) === target || target.isAssignableFrom(typeOf(base))) return base
  if (target.isEnum) {
    if (typeOf(base).code >= 5 && typeOf(base).code <= 12) return enumValue(target, Number(toBigInt(base)))
    throw netFault(
      'System.InvalidCastException',
      `Invalid cast from '${typeOf(base).toString()}' to '${target.toString()}'.`,
    )
  }
  if (target.code < 3)
    throw netFault(
      'System.InvalidCastException',
      `Invalid cast from '${typeOf(base).toString()}' to '${target.toString()}'.`,
    )
  return convertTo(base, target.code, provider)
}

const convertMembers = (): Record<string, MemberImplementation> => {
  const members: Record<string, MemberImplementation> = {
    'static DBNull': () => dbNull,
    'static GetTypeCode': (value: Value) => typeCodeOf(baseOf(value)),
    'static IsDBNull': (value: Value) => baseOf(value) === dbNull,
    'static ChangeType': changeType,
    'static ToString': (value: Value, second?: Value) => {
      if (typeof second === 'number') return toBase(value, second)
      const base = baseOf(value)
      return base === null ? (typeof value === 'string' ? null : '') : textOfValue(base, second)
    },
    'static ToBase64String': base64String,
    'static FromBase64String': (text: string | null) => {
      if (text === null) throw argumentNull('s')
      return byteArray(fromBase64(text))
    },
    'static FromBase64CharArray': (array: Value, offset: number, length: number) =>
      byteArray(
        fromBase64(
          textsOf(array)
            .slice(offset, offset + length)
            .join(''),
        ),
      ),
    'static ToBase64CharArray': (array: Value, offset: number, length: number, out: NetArray, at: number) => {
      const text = toBase64(part(array, offset, length))
      for (let i = 0; i < text.length; i++) out.setAt(at + i, char(text.charCodeAt(i)))
      return text.length
    },
    'static FromHexString': (text: string | null) => byteArray(fromHex(text)),
    'static ToHexString': (array: Value, offset?: number, length?: number) =>
      hexOf(part(array, offset, length)).toUpperCase(),
    'static ToHexStringLower': (array: Value, offset?: number, length?: number) => hexOf(part(array, offset, length)),
  }
  for (const code of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]) {
    members[`static To${codeNames[code]}`] = (value: Value, second?: Value) => {
      if (typeof second === 'number') return fromBase(value as string | null, second, code)
      return convertTo(value, code, second)
    }
  }
  return members
}

const view = new DataView(new ArrayBuffer(8))

/** BitConverter on a little-endian machine. */
const widths: ReadonlyMap<string, readonly [number, (at: DataView) => Value]> = new Map<
  string,
  readonly [number, (at: DataView) => Value]
>([
  ['Int16', [2, (v) => integerOf(v.getInt16(0, true), 7)]],
  ['UInt16', [2, (v) => integerOf(v.getUint16(0, true), 8)]],
  ['Int32', [4, (v) => v.getInt32(0, true)]],
  ['UInt32', [4, (v) => integerOf(v.getUint32(0, true), 10)]],
  ['Int64', [8, (v) => v.getBigInt64(0, true)]],
  ['UInt64', [8, (v) => integerOf(v.getBigUint64(0, true), 12)]],
  ['Double', [8, (v) => new Double(v.getFloat64(0, true))]],
  ['Single', [4, (v) => changeNumber(new Double(v.getFloat32(0, true)), 13)]],
  ['Char', [2, (v) => char(v.getUint16(0, true))]],
  ['Boolean', [1, (v) => v.getUint8(0) !== 0]],
])

function bytesOfValue(value: Value): Uint8Array {
  const code = numericCode(value)
  if (typeof value === 'boolean') return Uint8Array.of(value ? 1 : 0)
  if (value instanceof Char) return Uint8Array.of(value.code & 255, value.code >> 8)
  if (code === 14) view.setFloat64(0, (value as Double).value, true)
  else if (code === 13) view.setFloat32(0, (value as Double).value, true)
  else view.setBigInt64(0, BigInt.asIntN(64, toBigInt(value)), true)
  const length = code === 7 || code === 8 ? 2 : code === 9 || code === 10 || code === 13 ? 4 : 8
  return new Uint8Array(view.buffer.slice(0, length))
}

function readAt(name: string, array: Value, start = 0): Value {
  if (array === null) throw argumentNull('value')
  const [width, read] = widths.get(name)!
  const bytes = bytesOf(array)
  if (start < 0 || start >= bytes.length)
    throw outOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    )
  if (start + width > bytes.length)
    throw argumentFault(
      'Destination array is not long enough to copy all the items in the collection. Check array index and length.',
      'value',
    )
  for (let i = 0; i < width; i++) view.setUint8(i, bytes[start + i]!)
  return read(view)
}

const bitMembers = (): Record<string, MemberImplementation> => {
  const members: Record<string, MemberImplementation> = {
    'static IsLittleEndian': () => true,
    'static GetBytes': (value: Value) => byteArray(bytesOfValue(value)),
    'static ToString': (array: Value, start = 0, length?: number) => {
      if (array === null) throw argumentNull('value')
      const bytes = bytesOf(array)
      if (start < 0 || (start >= bytes.length && start > 0))
        throw outOfRange(
          'startIndex',
          'Index was out of range. Must be non-negative and less than the size of the collection.',
        )
      return Array.from(bytes.subarray(start, length === undefined ? undefined : start + length), (b) =>
        b.toString(16).toUpperCase().padStart(2, '0'),
      ).join('-')
    },
    'static DoubleToInt64Bits': (v: Double) => {
      view.setFloat64(0, v.value, true)
      return view.getBigInt64(0, true)
    },
    'static DoubleToUInt64Bits': (v: Double) => {
      view.setFloat64(0, v.value, true)
      return integerOf(view.getBigUint64(0, true), 12)
    },
    'static Int64BitsToDouble': (v: bigint) => {
      view.setBigInt64(0, v, true)
      return new Double(view.getFloat64(0, true))
    },
    'static SingleToInt32Bits': (v: Double) => {
      view.setFloat32(0, v.value, true)
      return view.getInt32(0, true)
    },
    'static Int32BitsToSingle': (v: number) => {
      view.setInt32(0, v, true)
      return changeNumber(new Double(view.getFloat32(0, true)), 13)
    },
  }
  for (const name of widths.keys())
    members[`static To${name}`] = (array: Value, start?: number) => readAt(name, array, start)
  return members
}

export const convertTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  ['System.Convert', () => ({ members: convertMembers() })],
  ['System.BitConverter', () => ({ members: bitMembers() })],
])

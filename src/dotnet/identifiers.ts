import { type Byte, Int16 } from '../kernel/boxes.ts'
import type { Value } from '../kernel/value.ts'
import { NetArray } from '../types/array.ts'
import type { PSReference } from '../types/psReference.ts'
import { invariantNumberFormat } from '../types/text/numberFormatInfo.ts'
import { inputFormatFault, integerRanges, overflowFault, parseInteger } from '../types/text/numberParse.ts'
import { numberStyles } from '../types/text/numberScan.ts'
import { byteType } from '../types/typeOf.ts'
import { argumentFault, argumentNull, bytesOf, outOfRange } from './arguments.ts'
import type { Described } from './declare.ts'
import { formatGuid, Guid, guidBytes, guidOfBytes, parseGuid, parseGuidExact } from './guid.ts'
import { textHash } from './objects.ts'
import type { DateTimeOffset } from './time/dateTime.ts'
import { DateTime } from './time/dateTime.ts'
import { attempt } from './time/dateTimeTypes.ts'
import { unixEpochTicks } from './time/ticks.ts'

/** A Byte[] over bytes. */
export function byteArray(bytes: Uint8Array): NetArray {
  return new NetArray(byteType.arrayOf(), bytes)
}

export const emptyGuid: Guid = new Guid('00000000-0000-0000-0000-000000000000')

/** Guid.NewGuid(). */
export function newGuid(): Guid {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[7] = (bytes[7]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return guidOfBytes(bytes)
}

function newGuid7(moment: DateTimeOffset | undefined): Guid {
  const milliseconds = ((moment?.utcTicks ?? DateTime.utcNow().ticks) - unixEpochTicks) / 10_000n
  const random = crypto.getRandomValues(new Uint8Array(10))
  const hex = (bytes: Uint8Array) => [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')
  random[0] = (random[0]! & 0x0f) | 0x70
  random[2] = (random[2]! & 0x3f) | 0x80
  const all = milliseconds.toString(16).padStart(12, '0') + hex(random)
  return new Guid(`${all.slice(0, 8)}-${all.slice(8, 12)}-${all.slice(12, 16)}-${all.slice(16, 20)}-${all.slice(20)}`)
}

function makeGuid(first?: Value, b?: Value, c?: Value, ...rest: Value[]): Guid {
  if (first === undefined) return emptyGuid
  if (first === null) throw argumentNull('g')
  if (typeof first === 'string') return parseGuid(first)
  if (first instanceof NetArray) {
    if (first.length !== 16) throw argumentFault('Byte array for Guid must be exactly 16 bytes long.', 'b')
    return guidOfBytes(bytesOf(first))
  }
  const numberOf = (v: Value) => (typeof v === 'number' ? v : (v as Byte).value)
  const hex = (n: number, width: number) =>
    (width === 8 ? n >>> 0 : n & (2 ** (width * 4) - 1)).toString(16).padStart(width, '0')
  const tail = rest[0] instanceof NetArray ? [...bytesOf(rest[0])] : rest.map(numberOf)
  const d = tail.map((n) => hex(n, 2)).join('')
  return new Guid(
    `${hex(numberOf(first), 8)}-${hex(numberOf(b!), 4)}-${hex(numberOf(c!), 4)}-${d.slice(0, 4)}-${d.slice(4)}`,
  )
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const guidType = (): Described => ({
  class: Guid,
  defaultValue: () => emptyGuid,
  members: {
    new: makeGuid,
    'static Empty': () => emptyGuid,
    'static AllBitsSet': () => new Guid('ffffffff-ffff-ffff-ffff-ffffffffffff'),
    Variant: (self: Guid) => Number.parseInt(self.text[19]!, 16),
    Version: (self: Guid) => Number.parseInt(self.text[14]!, 16),
    'static CreateVersion7': newGuid7,
    'static NewGuid': newGuid,
    'static Parse': (text: string | null) => {
      if (text === null) throw argumentNull('input')
      return parseGuid(text)
    },
    'static ParseExact': parseGuidExact,
    'static TryParse': (text: string | null, ...rest: Value[]) => {
      const guid = text === null ? undefined : attempt(() => parseGuid(text))
      ;(rest[rest.length - 1] as PSReference).value = guid ?? emptyGuid
      return guid !== undefined
    },
    'static TryParseExact': (text: string, format: string, result: PSReference) => {
      const guid = attempt(() => parseGuidExact(text, format))
      result.value = guid ?? emptyGuid
      return guid !== undefined
    },
    ToByteArray: (self: Guid, bigEndian?: boolean) => {
      if (bigEndian !== true) return byteArray(guidBytes(self))
      return byteArray(Uint8Array.from(self.text.replaceAll('-', '').match(/../g)!, (h) => Number.parseInt(h, 16)))
    },
    GetHashCode: (self: Guid) => textHash(self.text),
    Equals: (self: Guid, other: Value) => other instanceof Guid && other.text === self.text,
    CompareTo: (self: Guid, other: Value) => {
      if (other === null) return 1
      if (!(other instanceof Guid)) throw argumentFault('Object must be of type GUID.', 'value')
      return compareText(self.text, other.text)
    },
    ToString: (self: Guid, format?: string | null) => formatGuid(self, format ?? null),
    'static op_Equality': (a: Guid, b: Guid) => a.text === b.text,
    'static op_Inequality': (a: Guid, b: Guid) => a.text !== b.text,
    'static op_LessThan': (a: Guid, b: Guid) => a.text < b.text,
    'static op_LessThanOrEqual': (a: Guid, b: Guid) => a.text <= b.text,
    'static op_GreaterThan': (a: Guid, b: Guid) => a.text > b.text,
    'static op_GreaterThanOrEqual': (a: Guid, b: Guid) => a.text >= b.text,
  },
})

/** System.Version; -1 marks a part that was not given. */
export class Version {
  readonly major: number
  readonly minor: number
  readonly build: number
  readonly revision: number
  constructor(major: number, minor: number, build = -1, revision = -1) {
    this.major = major
    this.minor = minor
    this.build = build
    this.revision = revision
  }

  get parts(): readonly number[] {
    const parts = [this.major, this.minor]
    if (this.build >= 0) parts.push(this.build)
    if (this.build >= 0 && this.revision >= 0) parts.push(this.revision)
    return parts
  }

  toString(): string {
    return this.parts.join('.')
  }

  equalityKey(): string {
    return `${this.major}.${this.minor}.${this.build}.${this.revision}`
  }

  compareTo(other: Version): number {
    return (
      Math.sign(this.major - other.major) ||
      Math.sign(this.minor - other.minor) ||
      Math.sign(this.build - other.build) ||
      Math.sign(this.revision - other.revision)
    )
  }

  formatWith(): string {
    return this.toString()
  }
}

function parsePart(text: string, name: string): number {
  const value = parseInteger(text, numberStyles.integer, invariantNumberFormat(), integerRanges.Int32)
  if (value === 'format') throw inputFormatFault(text)
  if (value === 'overflow') throw overflowFault('an Int32')
  if (value < 0n) throw outOfRange(name, `${name} ('${value}') must be a non-negative value.`, Number(value))
  return Number(value)
}

/** Version.Parse. Throws ArgumentException, FormatException, OverflowException. */
export function parseVersion(text: string | null, parameter = 'input'): Version {
  if (text === null) throw argumentNull(parameter)
  const parts = text.split('.')
  if (parts.length < 2 || parts.length > 4)
    throw argumentFault('Version string portion was too short or too long.', parameter)
  const numbers = parts.map((p) => parsePart(p, parameter))
  return new Version(numbers[0]!, numbers[1]!, numbers[2], numbers[3])
}

function makeVersion(first?: Value, minor?: number, build?: number, revision?: number): Version {
  if (first === undefined) return new Version(0, 0)
  if (typeof first !== 'number') return parseVersion(first as string | null, first === null ? 'version' : 'input')
  const given: readonly (readonly [string, number | undefined])[] = [
    ['major', first],
    ['minor', minor],
    ['build', build],
    ['revision', revision],
  ]
  for (const [name, value] of given) {
    if (value !== undefined && value < 0)
      throw outOfRange(name, `${name} ('${value}') must be a non-negative value.`, value)
  }
  return new Version(first, minor!, build, revision)
}

function versionText(self: Version, fieldCount?: number): string {
  if (fieldCount === undefined) return self.toString()
  const { parts } = self
  if (fieldCount < 0 || fieldCount > parts.length)
    throw argumentFault(`Argument must be between 0 and ${parts.length}.`, 'fieldCount')
  return parts.slice(0, fieldCount).join('.')
}

const compareVersions = (a: Version | null, b: Version | null) =>
  a === null ? (b === null ? 0 : -1) : b === null ? 1 : a.compareTo(b)

const versionType = (): Described => ({
  class: Version,
  members: {
    new: makeVersion,
    Major: (self: Version) => self.major,
    Minor: (self: Version) => self.minor,
    Build: (self: Version) => self.build,
    Revision: (self: Version) => self.revision,
    MajorRevision: (self: Version) => new Int16(self.revision >> 16),
    MinorRevision: (self: Version) => new Int16((self.revision << 16) >> 16),
    Clone: (self: Version) => self,
    CompareTo: (self: Version, other: Value) => {
      if (other === null) return 1
      if (!(other instanceof Version)) throw argumentFault('Object must be of type Version.')
      return self.compareTo(other)
    },
    Equals: (self: Version, other: Value) => other instanceof Version && self.compareTo(other) === 0,
    GetHashCode: (self: Version) =>
      ((self.major & 0xf) << 28) | ((self.minor & 0xff) << 20) | ((self.build & 0xff) << 12) | (self.revision & 0xfff),
    ToString: versionText,
    'static Parse': (text: string | null) => parseVersion(text),
    'static TryParse': (text: string | null, result: PSReference) => {
      const version = attempt(() => parseVersion(text))
      result.value = version ?? null
      return version !== undefined
    },
    'static op_Equality': (a: Version | null, b: Version | null) => compareVersions(a, b) === 0,
    'static op_Inequality': (a: Version | null, b: Version | null) => compareVersions(a, b) !== 0,
    'static op_LessThan': (a: Version, b: Version) => compareVersions(a, b) < 0,
    'static op_LessThanOrEqual': (a: Version, b: Version) => compareVersions(a, b) <= 0,
    'static op_GreaterThan': (a: Version, b: Version) => compareVersions(a, b) > 0,
    'static op_GreaterThanOrEqual': (a: Version, b: Version) => compareVersions(a, b) >= 0,
  },
})

export const identifierTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Guid', guidType],
  ['System.Version', versionType],
])

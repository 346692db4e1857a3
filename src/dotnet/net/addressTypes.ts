import { Int16 } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import type { PSReference } from '../../types/psReference.ts'
import { argumentFault, argumentNull, bytesOf, outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { byteArray } from '../identifiers.ts'
import { textHash } from '../objects.ts'
import { IPAddress, parseAddress, readAddress } from './address.ts'

const outOfValues = (parameter: string) =>
  outOfRange(parameter, 'Specified argument was out of the range of valid values.')
const unsupported = () =>
  netFault(
    'System.Net.Sockets.SocketException',
    'The attempted operation is not supported for the type of object referenced.',
  )

function fromNumber(number: bigint): IPAddress {
  if (number < 0n || number > 0xffffffffn) throw outOfValues('newAddress')
  return new IPAddress(Uint8Array.from([0, 1, 2, 3], (i) => Number((number >> BigInt(8 * i)) & 255n)))
}

function make(first: Value, scope?: bigint): IPAddress {
  if (first === null) throw argumentNull('address')
  if (!(first instanceof NetArray)) return fromNumber(BigInt(first as number | bigint))
  const bytes = bytesOf(first)
  if (bytes.length !== 4 && bytes.length !== 16) throw argumentFault('An invalid IP address was specified.', 'address')
  return new IPAddress(bytes.slice(), Number(scope ?? 0n))
}

const constant = (bytes: readonly number[]) => () => new IPAddress(Uint8Array.from(bytes))
const v6 = (last: number) => [...new Array<number>(15).fill(0), last]

/** Host order is little-endian, network order big-endian: the bytes turn round. */
function turn(value: Value): Value {
  if (typeof value === 'bigint') {
    const hex = BigInt.asUintN(64, value).toString(16).padStart(16, '0').match(/../g)!
    return BigInt.asIntN(64, BigInt(`0x${hex.reverse().join('')}`))
  }
  if (value instanceof Int16) return new Int16(((((value.value & 255) << 8) | ((value.value >> 8) & 255)) << 16) >> 16)
  const n = value as number
  return ((n & 255) << 24) | ((n & 0xff00) << 8) | ((n >> 8) & 0xff00) | ((n >> 24) & 255)
}

const first = (self: IPAddress) => (self.isV6 ? self.groups[0]! : 0)

const addressType = (): Described => ({
  class: IPAddress,
  members: {
    new: make,
    'static Any': constant([0, 0, 0, 0]),
    'static Loopback': constant([127, 0, 0, 1]),
    'static Broadcast': constant([255, 255, 255, 255]),
    'static None': constant([255, 255, 255, 255]),
    'static IPv6Any': constant(v6(0)),
    'static IPv6Loopback': constant(v6(1)),
    'static IPv6None': constant(v6(0)),
    AddressFamily: (self: IPAddress) => (self.isV6 ? 23 : 2),
    ScopeId: {
      get: (self: IPAddress) => {
        if (!self.isV6) throw unsupported()
        return BigInt(self.scope)
      },
      set: (self: IPAddress, value: bigint) => {
        if (!self.isV6) throw unsupported()
        if (value < 0n || value > 0xffffffffn) throw outOfValues('value')
        self.scope = Number(value)
      },
    },
    IsIPv6Multicast: (self: IPAddress) => (first(self) & 0xff00) === 0xff00,
    IsIPv6LinkLocal: (self: IPAddress) => (first(self) & 0xffc0) === 0xfe80,
    IsIPv6SiteLocal: (self: IPAddress) => (first(self) & 0xffc0) === 0xfec0,
    IsIPv6Teredo: (self: IPAddress) => first(self) === 0x2001 && self.groups[1] === 0,
    IsIPv6UniqueLocal: (self: IPAddress) => (first(self) & 0xfe00) === 0xfc00,
    IsIPv4MappedToIPv6: (self: IPAddress) => self.isMapped,
    Address: {
      get: (self: IPAddress) => {
        if (self.isV6) throw unsupported()
        return self.bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n)
      },
      set: (self: IPAddress, value: bigint) => {
        if (self.isV6) throw unsupported()
        self.bytes.set(fromNumber(value).bytes)
      },
    },
    'static Parse': (text: string | null) => {
      if (text === null) throw argumentNull('ipString')
      return parseAddress(text)
    },
    'static TryParse': (text: string | null, result: PSReference) => {
      const found = text === null ? null : readAddress(text)
      result.value = found
      return found !== null
    },
    GetAddressBytes: (self: IPAddress) => byteArray(self.bytes.slice()),
    ToString: (self: IPAddress) => self.toString(),
    'static HostToNetworkOrder': turn,
    'static NetworkToHostOrder': turn,
    'static IsLoopback': (address: IPAddress | null) => {
      if (address === null) throw argumentNull('address')
      if (!address.isV6) return address.bytes[0] === 127
      return address.toString() === '::1' || (address.isMapped && address.bytes[12] === 127)
    },
    Equals: (self: IPAddress, other: Value) => other instanceof IPAddress && other.equalityKey() === self.equalityKey(),
    GetHashCode: (self: IPAddress) => textHash(self.equalityKey()),
    MapToIPv6: (self: IPAddress) =>
      self.isV6 ? self : new IPAddress(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, ...self.bytes])),
    MapToIPv4: (self: IPAddress) => (self.isV6 ? new IPAddress(self.bytes.slice(12)) : self),
  },
})

/** System.Net.IPEndPoint. */
export class EndPoint {
  address: IPAddress
  port: number
  constructor(address: IPAddress, port: number) {
    this.address = address
    this.port = port
  }

  toString(): string {
    return this.address.isV6 ? `[${this.address}]:${this.port}` : `${this.address}:${this.port}`
  }

  equalityKey(): string {
    return this.toString()
  }

  formatWith(): string {
    return this.toString()
  }
}

function readEndPoint(text: string): EndPoint | null {
  const match = /^(?:\[([^\]]*)\]|([^:]*)|(.*:.*:[^\]]*))(?::(\d{1,5}))?$/.exec(text)
  if (match === null) return null
  const isBare = match[3] !== undefined
  const address = readAddress(match[1] ?? match[2] ?? text)
  const port = isBare ? 0 : Number(match[4] ?? '0')
  return address === null || port > 65535 ? null : new EndPoint(address, port)
}

const portOf = (value: number, parameter: string): number => {
  if (value < 0 || value > 65535) throw outOfValues(parameter)
  return value
}

const endPointType = (): Described => ({
  class: EndPoint,
  members: {
    new: (address: Value, port: number) => {
      if (address === null) throw argumentNull('address')
      return new EndPoint(address instanceof IPAddress ? address : make(address), portOf(port, 'port'))
    },
    'static MinPort': () => 0,
    'static MaxPort': () => 65535,
    AddressFamily: (self: EndPoint) => (self.address.isV6 ? 23 : 2),
    Address: {
      get: (self: EndPoint) => self.address,
      set: (self: EndPoint, address: IPAddress) => {
        self.address = address
      },
    },
    Port: {
      get: (self: EndPoint) => self.port,
      set: (self: EndPoint, port: number) => {
        self.port = portOf(port, 'value')
      },
    },
    'static Parse': (text: string | null) => {
      if (text === null) throw argumentNull('s')
      const found = readEndPoint(text)
      if (found === null) throw netFault('System.FormatException', 'An invalid IPEndPoint was specified.')
      return found
    },
    'static TryParse': (text: string | null, result: PSReference) => {
      const found = text === null ? null : readEndPoint(text)
      result.value = found
      return found !== null
    },
    ToString: (self: EndPoint) => self.toString(),
    Equals: (self: EndPoint, other: Value) => other instanceof EndPoint && other.toString() === self.toString(),
    GetHashCode: (self: EndPoint) => textHash(self.toString()),
  },
})

export const addressTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Net.IPAddress', addressType],
  ['System.Net.IPEndPoint', endPointType],
])

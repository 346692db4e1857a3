import type { Value } from '../../kernel/value.ts'
import type { NetType } from '../../types/netType.ts'
import { type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { argumentFault, argumentNull, bytesOf, outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { byteArray } from '../identifiers.ts'

/** Random bytes from the machine's source. */
export function randomBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  // The source gives at most 65,536 bytes at once.
  for (let at = 0; at < count; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(count, at + 65_536)))
  return bytes
}

/** A number from `from` on and below `to`, each as likely. */
export function randomInteger(from: number, to: number): number {
  const span = to - from
  const limit = 2 ** 32 - (2 ** 32 % span)
  for (;;) {
    const drawn = crypto.getRandomValues(new Uint32Array(1))[0]!
    if (drawn < limit) return from + (drawn % span)
  }
}

class RandomNumberGenerator {
  declare netType: NetType
}

const space = 'System.Security.Cryptography'

function make(className: string): RandomNumberGenerator {
  const made = new RandomNumberGenerator()
  made.netType = requireType(`${space}.${className}`)
  return made
}

function fill(target: Value, accept: (byte: number) => boolean): void {
  if (target === null) throw argumentNull('data')
  const bytes = bytesOf(target)
  bytes.set(randomBytes(bytes.length))
  for (let i = 0; i < bytes.length; i++) while (!accept(bytes[i]!)) bytes[i] = randomBytes(1)[0]!
}

const generatorType = (): Described => ({
  class: RandomNumberGenerator,
  members: {
    'static Create': () => make('RandomNumberGeneratorImplementation'),
    Dispose: () => null,
    GetBytes: (_self: RandomNumberGenerator, data: Value, offset?: number, count?: number) => {
      if (offset === undefined) return fill(data, () => true)
      const bytes = bytesOf(data)
      if (offset < 0 || count! < 0 || offset + count! > bytes.length)
        throw argumentFault(
          'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
        )
      bytes.set(randomBytes(count!), offset)
    },
    GetNonZeroBytes: (_self: RandomNumberGenerator, data: Value) => fill(data, (byte) => byte !== 0),
    'static GetBytes': (count: number) => {
      if (count < 0) throw outOfRange('count', `count ('${count}') must be a non-negative value.`, count)
      return byteArray(randomBytes(count))
    },
    'static GetInt32': (first: number, second?: number) => {
      const [from, to] = second === undefined ? [0, first] : [first, second]
      if (from >= to) {
        if (second === undefined)
          throw outOfRange('toExclusive', `toExclusive ('${to}') must be a non-negative and non-zero value.`, to)
        throw argumentFault('Range of random number does not contain at least one possibility.')
      }
      return randomInteger(from, to)
    },
    'static GetHexString': (length: number, isLower = false) => {
      const hex = Array.from(randomBytes(length), (b) => (b & 15).toString(16)).join('')
      return isLower ? hex : hex.toUpperCase()
    },
  },
})

export const randomNumberTypes: ReadonlyMap<string, () => Described> = new Map([
  [`${space}.RandomNumberGenerator`, generatorType],
])

export const randomNumberEntries: readonly NetTypeEntry[] = [
  netType(`${space}.RandomNumberGeneratorImplementation`, () => ({
    base: `${space}.RandomNumberGenerator`,
    assembly: 'System.Security.Cryptography',
  })),
  netType(`${space}.RNGCryptoServiceProvider`, () => ({
    base: `${space}.RandomNumberGenerator`,
    assembly: 'System.Security.Cryptography',
    members: { 'new()': () => make('RNGCryptoServiceProvider') },
  })),
]

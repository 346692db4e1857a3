import { Char, Decimal } from '../kernel/boxes.ts'
import type { Value } from '../kernel/value.ts'
import { EnumValue } from '../types/enum.ts'
import { keyOf } from '../types/keys.ts'
import { equalObjects } from '../types/operators/equality.ts'
import { baseOf } from '../types/psobject.ts'
import { netText } from '../types/text/netText.ts'
import { typeOf } from '../types/typeOf.ts'
import { primitiveHash } from './bucketOrder.ts'
import type { Described } from './declare.ts'

const hashes: WeakMap<object, number> = new WeakMap()
let lastHash = 54_267_293

/** String.GetHashCode: the same for equal strings within one process, as .NET promises no more. */
export function textHash(text: string): number {
  let hash = 5381
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) | 0
  return hash
}

/** Object.GetHashCode() of any value. */
export function hashOf(value: Value): number {
  if (typeof value === 'string') return textHash(value)
  const primitive = primitiveHash(value)
  if (primitive !== undefined) return primitive
  if (value === null) return 0
  if (value instanceof EnumValue) return Number(BigInt.asIntN(32, BigInt(value.value)))
  if (value instanceof Decimal || value instanceof Char) return textHash(netText(value))
  const key = keyOf(value, false)
  const holder = typeof key === 'object' && key !== null ? key : (value as object)
  let hash = hashes.get(holder)
  if (hash === undefined) {
    lastHash = (Math.imul(lastHash, 1_103_515_245) + 12_345) & 0x3ffffff
    hash = lastHash
    hashes.set(holder, hash)
  }
  return hash
}

export const objectMembers: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.Object',
    () => ({
      members: {
        'new()': () => new PlainObject(),
        'static Equals': (a: Value, b: Value) => equalObjects(baseOf(a), baseOf(b)),
        'static ReferenceEquals': (a: Value, b: Value) => {
          const [x, y] = [baseOf(a), baseOf(b)]
          if (x === null || y === null) return x === y
          // Value types are boxed anew for each argument; literals of equal strings are one object.
          return typeof x === 'string' || typeof x === 'object' ? x === y && !typeOf(x).isValueType : false
        },
        Equals: (self: Value, other: Value) => equalObjects(self, baseOf(other)),
        GetHashCode: (self: Value) => hashOf(self),
        GetType: (self: Value) => typeOf(self),
        ToString: (self: Value) => typeOf(self).toString(),
      },
    }),
  ],
])

/** An instance of System.Object itself: `[object]::new()`. */
export class PlainObject {}

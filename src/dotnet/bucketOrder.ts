import { Byte, Char, Double, Int16, SByte, UInt16, UInt32 } from '../kernel/boxes.ts'
import type { Value } from '../kernel/value.ts'

const primes: readonly number[] = [
  3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327,
  1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353,
  43627, 52361, 62851, 75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689,
  672827, 807403, 968897, 1162687, 1395263, 1674319, 2009191, 2411033, 2893249, 3471899, 4166287, 4999559, 5999471,
  7199369,
]

function nextPrime(min: number): number {
  for (const prime of primes) if (prime >= min) return prime
  let candidate = min | 1
  while (!isPrime(candidate) || (candidate - 1) % 101 === 0) candidate += 2
  return candidate
}

function isPrime(n: number): boolean {
  for (let i = 3; i * i <= n; i += 2) if (n % i === 0) return false
  return true
}

const bits = new DataView(new ArrayBuffer(8))

/** GetHashCode() of a primitive key; undefined for keys whose hash .NET does not promise (text, objects). */
export function primitiveHash(key: Value): number | undefined {
  switch (typeof key) {
    case 'number':
      return key
    case 'boolean':
      return key ? 1 : 0
    case 'bigint':
      return Number(BigInt.asIntN(32, key)) ^ Number(BigInt.asIntN(32, key >> 32n))
  }
  if (key instanceof Char) return key.code | (key.code << 16)
  if (key instanceof Byte || key instanceof UInt16 || key instanceof UInt32 || key instanceof Int16)
    return key.value | 0
  if (key instanceof SByte) return key.value
  if (key instanceof Double) {
    bits.setFloat64(0, key.value === 0 ? 0 : key.value)
    return bits.getInt32(0) ^ bits.getInt32(4)
  }
  return undefined
}

/**
 * The order in which System.Collections.Hashtable enumerates keys with these hashes, inserted one after the other: bucket order, from the last
 * to the first, after the same double hashing and growth. Gives indices into `hashes`.
 */
export function hashtableOrder(hashes: readonly number[], capacity: number): number[] {
  let size = capacity / 0.72 > 3 ? nextPrime(Math.floor(capacity / 0.72)) : 3
  let buckets = new Int32Array(size).fill(-1)
  let load = Math.floor(0.72 * size)
  const place = (table: Int32Array, index: number): void => {
    const seed = hashes[index]! & 0x7fffffff
    const step = 1 + ((Math.imul(seed, 101) >>> 0) % (table.length - 1))
    let bucket = seed % table.length
    while (table[bucket] !== -1) bucket = (bucket + step) % table.length
    table[bucket] = index
  }
  for (let i = 0; i < hashes.length; i++) {
    if (i >= load) {
      size = nextPrime(size * 2)
      const grown = new Int32Array(size).fill(-1)
      for (const index of buckets) if (index !== -1) place(grown, index)
      buckets = grown
      load = Math.floor(0.72 * size)
    }
    place(buckets, i)
  }
  const order: number[] = []
  for (let b = size - 1; b >= 0; b--) if (buckets[b] !== -1) order.push(buckets[b]!)
  return order
}

import { BigInteger, Byte, Char, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from '../../../kernel/boxes.ts'
import type { Value } from '../../../kernel/value.ts'
import { EnumValue } from '../../../types/enum.ts'

/** The bytes of a number, Boolean, Char or enumeration value as they lie in memory; null for anything else. */
export function bytesInMemory(value: Value): Uint8Array | null {
  const view = new DataView(new ArrayBuffer(8))
  const take = (length: number): Uint8Array => new Uint8Array(view.buffer, 0, length)
  if (value instanceof EnumValue) {
    const width = widths.get(value.netType.underlying.name) ?? 4
    view.setBigInt64(0, BigInt(value.value), true)
    return take(width)
  }
  if (typeof value === 'boolean') return Uint8Array.of(value ? 1 : 0, 0, 0, 0)
  if (typeof value === 'number') {
    view.setInt32(0, value, true)
    return take(4)
  }
  if (typeof value === 'bigint') {
    view.setBigInt64(0, value, true)
    return take(8)
  }
  if (value === null || typeof value !== 'object' || value instanceof BigInteger) return null
  if (value instanceof Byte || value instanceof SByte) return Uint8Array.of(value.value & 255)
  if (value instanceof Char) return Uint8Array.of(value.code & 255)
  if (value instanceof Int16 || value instanceof UInt16) {
    view.setUint16(0, value.value & 0xffff, true)
    return take(2)
  }
  if (value instanceof UInt32) {
    view.setUint32(0, value.value, true)
    return take(4)
  }
  if (value instanceof UInt64) {
    view.setBigUint64(0, value.value, true)
    return take(8)
  }
  if (value instanceof Single) {
    view.setFloat32(0, value.value, true)
    return take(4)
  }
  if (value instanceof Double) {
    view.setFloat64(0, value.value, true)
    return take(8)
  }
  return null
}

const widths: ReadonlyMap<string, number> = new Map([
  ['Byte', 1],
  ['SByte', 1],
  ['Int16', 2],
  ['UInt16', 2],
  ['Int64', 8],
  ['UInt64', 8],
])

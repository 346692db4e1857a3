/** Scenarios as PowerShell objects, so that a script can look into one and alter it. */
import { Byte, Decimal, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from '../../../kernel/boxes.ts'
import { isNull, type Value } from '../../../kernel/value.ts'
import { NetArray, objectArray } from '../../../types/array.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { isDictionary } from '../../../types/dictionary.ts'
import { EnumValue, enumText } from '../../../types/enum.ts'
import { enumerate } from '../../../types/enumerate.ts'
import { PSNoteProperty } from '../../../types/psmembers.ts'
import { baseOf, customObject, membersOfBag, PSCustomObject } from '../../../types/psobject.ts'

/** JSON-like data as objects: whole numbers as Int32, Int64 or UInt64, whichever is the first to hold them. */
export function toObject(plain: unknown): Value {
  switch (typeof plain) {
    case 'number':
      return Number.isInteger(plain) && plain === (plain | 0)
        ? plain
        : Number.isInteger(plain)
          ? BigInt(plain)
          : new Double(plain)
    case 'bigint':
      return plain <= 0x7fffffffffffffffn ? plain : new UInt64(plain)
    case 'object':
      if (plain === null) return null
      return Array.isArray(plain)
        ? objectArray(plain.map(toObject))
        : customObject(Object.entries(plain).map(([name, value]) => [name, toObject(value)] as const))
    default:
      return plain as Value
  }
}

const asNumber = (value: bigint): number | bigint =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value

/** An object of entries; `__proto__` becomes an entry like any other. */
function plainObject(entries: Iterable<readonly [string, unknown]>): object {
  return Object.fromEntries(entries)
}

/** What a script made of it as JSON-like data: objects and dictionaries by their entries, collections as lists. */
export function toPlain(given: Value): unknown {
  const value = baseOf(given)
  if (isNull(value)) return null
  if (typeof value === 'bigint') return asNumber(value)
  if (typeof value !== 'object') return value
  if (value instanceof UInt64) return asNumber(value.value)
  if (
    value instanceof UInt32 ||
    value instanceof UInt16 ||
    value instanceof Byte ||
    value instanceof SByte ||
    value instanceof Int16 ||
    value instanceof Double ||
    value instanceof Single
  ) {
    return value.value
  }
  if (value instanceof Decimal) return Number(toText(value))
  if (value instanceof EnumValue) return enumText(value)
  if (value instanceof PSCustomObject) {
    const notes = [...membersOfBag(value)].filter((member) => member instanceof PSNoteProperty)
    return plainObject(notes.map(({ name, value: content }) => [name, toPlain(content)] as const))
  }
  if (isDictionary(value)) {
    return plainObject(Array.from(value.entries(), ([key, content]) => [toText(key), toPlain(content)] as const))
  }
  const items = value instanceof NetArray ? value : enumerate(value)
  return items === null ? toText(value) : Array.from(items, toPlain)
}

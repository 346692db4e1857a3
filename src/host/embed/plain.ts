import { DateTime } from '../../dotnet/time/dateTime.ts'
import { shownPropertyNames } from '../../formatting/property-names.ts'
import { BigInteger, Char, Decimal, UInt64 } from '../../kernel/boxes.ts'
import { numericCode, toDouble } from '../../kernel/convertNumber.ts'
import { decimalText } from '../../kernel/decimal.ts'
import { Fault } from '../../kernel/fault.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { EnumValue } from '../../types/enum.ts'
import { enumerate } from '../../types/enumerate.ts'
import { getMember } from '../../types/members.ts'
import { baseOf, PSCustomObject } from '../../types/psobject.ts'
import { SwitchParameter } from '../../types/switchParameter.ts'
import { typeOf } from '../../types/typeOf.ts'

/**
 * A PowerShell value as JavaScript that can be cloned between threads: numbers as number or bigint (Decimal as text), dates as Date, collections
 * as arrays, dictionaries as Map, objects as plain objects of their properties. Deeper than `depth` a value is its text.
 */
export type Plain =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Plain[]
  | Map<Plain, Plain>
  | { [name: string]: Plain }

/** Seconds between the year 1 and 1970, in milliseconds. */
const epochMilliseconds = 62_135_596_800_000n

export function toPlain(value: Value, depth: number): Plain {
  if (isNull(value)) return null
  const base = baseOf(value)
  switch (typeof base) {
    case 'boolean':
    case 'number':
    case 'bigint':
    case 'string':
      return base
  }
  if (base instanceof UInt64 || base instanceof BigInteger) return base.value
  if (base instanceof Decimal) return decimalText(base)
  if (base instanceof Char) return String.fromCharCode(base.code)
  if (base instanceof SwitchParameter) return base.isPresent
  if (base instanceof EnumValue) return toText(base)
  if (numericCode(base) > 1) return toDouble(base)
  if (base instanceof DateTime) return new Date(Number(base.utcTicks / 10_000n - epochMilliseconds))
  if (depth <= 0) return toText(value)
  if (isDictionary(base)) {
    const map = new Map<Plain, Plain>()
    for (const [key, item] of base.entries()) map.set(toPlain(key, 0), toPlain(item, depth - 1))
    return map
  }
  const items = base instanceof PSCustomObject ? null : enumerate(base)
  if (items !== null) return [...items].map((item) => toPlain(item as Value, depth - 1))
  if (base !== null && typeof base === 'object' && typeOf(base).isValueType) return toText(value)
  return properties(value, depth)
}

function properties(value: Value, depth: number): { [name: string]: Plain } {
  // Names come from scripts: the object must not have a prototype they could reach.
  const object = Object.create(null) as { [name: string]: Plain }
  for (const name of shownPropertyNames(value)) {
    try {
      object[name] = toPlain(getMember(value, name) ?? null, depth - 1)
    } catch (thrown) {
      // A getter that fails has no value.
      if (!(thrown instanceof Fault)) throw thrown
      object[name] = null
    }
  }
  return object
}

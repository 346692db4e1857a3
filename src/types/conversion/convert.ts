import { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { Exception } from '../exception.ts'
import type { NetType } from '../netType.ts'
import { asPSObject, PSObject } from '../psobject.ts'
import { objectType, psObjectType, typeOf } from '../typeOf.ts'
import { type Conversion, conversionFor } from './figure.ts'
import { rank } from './ranks.ts'
import { toBoolean } from './toBoolean.ts'

/**
 * Converts a value to a type as a cast does (LanguagePrimitives.ConvertTo). `$null` and AutomationNull convert alike. Throws a Fault of class
 * PSInvalidCastException.
 */
export function convert(value: Value, type: NetType): Value {
  switch (type.code) {
    case 9:
      if (typeof value === 'number') return value
      break
    case 18:
      if (typeof value === 'string') return value
      if (typeof value === 'number') return String(value)
      break
    case 3:
      if (typeof value === 'boolean') return value
      return toBoolean(value)
  }
  if (type === objectType) return value === nothing ? null : value
  if (type === psObjectType) return value === nothing ? null : asPSObject(value)
  if (value instanceof PSObject) {
    if (value.written !== null) return convertWritten(value, type)
    // A wrapper keeps its added members only where anything goes.
    return convert(value.base, type)
  }
  const from = value === null || value === nothing ? null : typeOf(value)
  if (from === type) return value
  return conversionFor(from, type).run(value === nothing ? null : value, type)
}

/** A number as it was written counts where a text is what becomes of it or makes it. */
function convertWritten(value: PSObject, type: NetType): Value {
  const found = conversionFor(typeOf(value.base), type)
  const takesText = type.isEnum
    ? typeOf(value.base).code > 12
    : (type.code === 18 || type.code === 1 || type.code === 16) && type.nullableOf === null
  return found.run(takesText && found.rank !== rank.none && found.rank !== rank.assignable ? value : value.base, type)
}

/** The same, or undefined where the cast would throw. */
export function tryConvert(value: Value, type: NetType): Value | undefined {
  try {
    return convert(value, type)
  } catch (thrown) {
    if (thrown instanceof Fault || thrown instanceof Exception) return undefined
    throw thrown
  }
}

/** The conversion from a value's type, for overload resolution. */
export function conversionOf(value: Value, type: NetType): Conversion {
  const base = value instanceof PSObject ? value.base : value
  return conversionFor(base === null || base === nothing ? null : typeOf(base), type)
}

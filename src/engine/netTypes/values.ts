import type { Value } from '../../kernel/value.ts'
import { EnumValue, enumNamed, enumText, enumValue } from '../../types/enum.ts'
import { construct } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { resolveType } from '../../types/registry.ts'
import { arrayFrom } from '../../types/array.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'

const space = 'System.Management.Automation.'

/** An enumeration's value by name; the name itself where the enumeration is unknown. */
export function enumOf(type: string, name: string): Value {
  return enumNamed(requireType(space + type), name) ?? name
}

/** An enumeration's value by number. */
export function enumOfNumber(type: string, number: number): Value {
  return enumValue(requireType(space + type), number)
}

/** The number of an enumeration's value. */
export function numberOf(value: Value): number {
  return value instanceof EnumValue ? Number(value.value) : typeof value === 'number' ? value : 0
}

/** The name of an enumeration's value, or a string as it is. */
export function nameOf(value: Value): string {
  return value instanceof EnumValue ? enumText(value) : String(value)
}

/** A Dictionary of strings to values of a type. */
export function dictionaryOf(valueType: string, entries: Iterable<readonly [string, Value]>): Value {
  const type = resolveType(`System.Collections.Generic.Dictionary[string,${valueType}]`) ?? requireType('System.Collections.Hashtable')
  const dictionary = construct(type, []) as Value & DictionaryLike
  for (const [key, value] of entries) dictionary.setValue(key, value)
  return dictionary
}

/** A read-only list of values of a type, as an array. */
export function listOf(type: string, items: readonly Value[]): Value {
  return arrayFrom(requireType(type), items)
}

import { type Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, stringArray } from '../../types/array.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { EnumValue, enumNamed, enumText, enumValue } from '../../types/enum.ts'
import { construct, getStaticMember } from '../../types/members.ts'
import { type NetType, requireType } from '../../types/netType.ts'
import { resolveType, typeByFullName } from '../../types/registry.ts'
import { stringType } from '../../types/typeOf.ts'

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

/** A Dictionary of strings, whatever their case, to values of a type. */
export function dictionaryOf(valueType: string, entries: Iterable<readonly [string, Value]>): Value {
  const type = resolveType(`System.Collections.Generic.Dictionary[string,${valueType}]`)
  const comparer = resolveType('System.StringComparer')
  const dictionary = (
    type === null || comparer === null
      ? construct(requireType('System.Collections.Hashtable'), [])
      : construct(type, [getStaticMember(comparer, 'OrdinalIgnoreCase') ?? null])
  ) as Value & DictionaryLike
  for (const [key, value] of entries) dictionary.setValue(key, value)
  return dictionary
}

/** A Collection of values of a type. */
export function collectionOf(type: string, items: readonly Value[]): Value {
  return wrapped('System.Collections.ObjectModel.Collection`1', requireType(type), items)
}

/** A ReadOnlyCollection of values of a type. */
export function readOnlyOf(type: string, items: readonly Value[]): Value {
  return readOnlyOfType(requireType(type), items)
}

export function readOnlyOfType(type: NetType, items: readonly Value[]): Value {
  return wrapped('System.Collections.ObjectModel.ReadOnlyCollection`1', type, items)
}

function wrapped(definition: string, element: NetType, items: readonly Value[]): Value {
  const generic = typeByFullName(definition)
  const array = arrayFrom(element, items)
  if (generic === null) return array
  // A list of its own: the collection is a view of the list it is given.
  const list = construct(requireType('System.Collections.Generic.List`1').makeGeneric([element]), [array])
  return construct(generic.makeGeneric([element]), [list])
}

/** A read-only list of values of a type, as an array. */
export function listOf(type: string, items: readonly Value[]): Value {
  return arrayFrom(requireType(type), items)
}

/** A HashSet<string> that ignores case. */
export function textSet(names: readonly string[]): Value {
  const type = requireType('System.Collections.Generic.HashSet`1').makeGeneric([stringType])
  return construct(type, [
    stringArray([...names]),
    getStaticMember(requireType('System.StringComparer'), 'OrdinalIgnoreCase')!,
  ])
}

/** PSArgumentNullException. */
export function argumentNull(name: string): Fault {
  return netFault(
    `${space}PSArgumentNullException`,
    `Cannot process argument because the value of argument "${name}" is null. Change the value of argument "${name}" to a non-null value.`,
  )
}

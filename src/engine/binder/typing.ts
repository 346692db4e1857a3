/** What the binder asks of the type system, in its own words. */
import type { TypeNameSyntax } from '../../../grammar/typename.ts'
import { Fault } from '../../kernel/fault.ts'
import { isNull, nothing, type Value } from '../../kernel/value.ts'
import { arrayFrom, elementsOf as arrayElements, NetArray, objectArray } from '../../types/array.ts'
import { convert, tryConvert } from '../../types/conversion/convert.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { toText } from '../../types/conversion/toText.ts'
import { defaultOf } from '../../types/defaults.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { construct, getMember, invokeMember } from '../../types/members.ts'
import { NetType, requireType } from '../../types/netType.ts'
import { compareValues, valuesEqual } from '../../types/operators/equality.ts'
import { PSObject } from '../../types/psobject.ts'
import { PSReference } from '../../types/psReference.ts'
import { typeByFullName } from '../../types/registry.ts'
import { parseTypeName } from '../../types/typeNameText.ts'
import {
  booleanType,
  int32Type,
  isInstance,
  objectType,
  psCustomObjectType,
  psObjectType,
  stringType,
  typeOf,
  uint64Type,
} from '../../types/typeOf.ts'

export {
  booleanType,
  convert,
  int32Type,
  isInstance,
  isNull,
  NetType,
  objectType,
  psObjectType,
  requireType,
  stringType,
  tryConvert,
  typeOf,
  uint64Type,
}
export { toBoolean as isTrue, toText as shownText }

export const scriptBlockType: NetType = requireType('System.Management.Automation.ScriptBlock')
export const switchType: NetType = requireType('System.Management.Automation.SwitchParameter')
const dictionaryType = requireType('System.Collections.IDictionary')
const collectionType = requireType('System.Collections.ICollection')
const listType = requireType('System.Collections.IList')
const arrayType = requireType('System.Array')

const spaces: readonly string[] = ['System.', 'System.Management.Automation.']

/** The type a declaration names: within System or System.Management.Automation, an accelerator's target, or in full. Unknown ones are opaque. */
export function resolveDeclaredType(name: string): NetType {
  const syntax = parseTypeName(name)
  if (syntax === null) throw new RangeError(`no type name: ${name}`)
  return resolveSyntax(syntax, 0)
}

function resolveSyntax(syntax: TypeNameSyntax, arity: number): NetType {
  switch (syntax.form) {
    case 'array':
      return resolveSyntax(syntax.elementType, 0).arrayOf(syntax.rank)
    case 'generic': {
      const definition = resolveSyntax(syntax.typeName, syntax.genericArguments.length)
      return definition.makeGeneric(syntax.genericArguments.map((argument) => resolveSyntax(argument, 0)))
    }
    case 'name': {
      const name = arity === 0 ? syntax.name : `${syntax.name.replace(/`\d+$/, '')}\`${arity}`
      if (name.startsWith('System.') || name.startsWith('Microsoft.')) return typeByFullName(name, true)!
      for (const space of spaces) {
        const type = typeByFullName(space + name)
        if (type !== null) return type
      }
      return typeByFullName(name.includes('.') ? name : `${spaces[1]}${name}`, true)!
    }
  }
}

/** Which kind of collection the binder can fill. */
export interface CollectionShape {
  readonly kind: 'none' | 'array' | 'list' | 'collection'
  readonly elementType: NetType | null
}

const notCollection: CollectionShape = { kind: 'none', elementType: null }

/** How the binder treats a parameter of a type: ParameterCollectionTypeInformation. Dictionaries are no collections. */
export function collectionShapeOf(type: NetType): CollectionShape {
  if (type.isArray) return { kind: 'array', elementType: type.elementType }
  if (type.isA(dictionaryType)) return notCollection
  const isGenericDictionary = (t: NetType) => t.definition?.fullName === 'System.Collections.Generic.IDictionary`2'
  if (isGenericDictionary(type) || type.interfaces.some(isGenericDictionary)) return notCollection
  const isList = type.interfaces.includes(listType)
  if (isList && type.definition?.fullName === 'System.Collections.ObjectModel.Collection`1') {
    return { kind: 'list', elementType: type.genericArguments[0]! }
  }
  const generic = type.interfaces.find((t) => t.definition?.fullName === 'System.Collections.Generic.ICollection`1')
  if (generic !== undefined) return { kind: 'collection', elementType: generic.genericArguments[0]! }
  return isList ? { kind: 'list', elementType: null } : notCollection
}

/** Boolean, Nullable[Boolean] or SwitchParameter: only booleans and numbers bind to these. */
export function isBooleanLike(type: NetType): boolean {
  return type === booleanType || type === switchType || type.nullableOf === booleanType
}

/** System.Array itself is filled like Object[]. */
export function isSystemArray(type: NetType): boolean {
  return type === arrayType
}

export const referenceType: NetType = requireType('System.Management.Automation.PSReference')

/** Whether a value is a `[ref]`. */
export function isReference(value: Value): value is PSReference {
  return value instanceof PSReference
}

/** What a `[ref]` refers to. */
export function referencedValue(reference: PSReference): Value {
  return reference.value
}

/** What a PSObject wraps; other values as they are. */
export function unwrap(value: Value): Value {
  return value instanceof PSObject ? value.base : value
}

/** The type of a value as the binder tests it: a custom object and a wrapper are PSObjects. */
export function rawTypeOf(value: Value): NetType {
  if (value instanceof PSObject) return psObjectType
  const type = typeOf(value)
  return type === psCustomObjectType ? psObjectType : type
}

/** The elements a pipeline would send on, null for a scalar. */
export function elementsOf(value: Value): Iterable<Value> | null {
  if (value instanceof NetArray) return value
  return value === null || typeof value !== 'object' ? null : itemsOf(value)
}

/** The elements of an array, null for anything else. */
export function elementsOfArray(value: Value): readonly Value[] | null {
  const base = unwrap(value)
  return base instanceof NetArray ? arrayElements(base) : null
}

/** The elements of an array or list (IList), null for anything else. */
export function listItems(value: Value): readonly Value[] | null {
  const base = unwrap(value)
  if (base instanceof NetArray) return arrayElements(base)
  if (base === null || typeof base !== 'object' || base === nothing || !typeOf(base).isA(listType)) return null
  return [...(itemsOf(base) ?? [])]
}

/** Object[] of values. */
export function objectList(items: readonly Value[]): NetArray {
  return objectArray([...items])
}

/** An array of values that fit the element type; null becomes the default of a value type. */
export function makeArray(elementType: NetType, items: readonly Value[]): NetArray {
  if (!elementType.isValueType) return arrayFrom(elementType, items)
  return arrayFrom(
    elementType,
    items.map((item) => (item === null ? defaultOf(elementType) : item)),
  )
}

/** A new collection with the items added; throws the Faults of its constructor and of Add. */
export function fillCollection(type: NetType, items: readonly Value[]): Value {
  const collection = construct(type, [])
  for (const item of items) invokeMember(collection, 'Add', [item])
  return collection
}

/** The direct conversion of an argument to a collection's type, through a constructor or cast; undefined when there is none. */
export function tryConvertCollection(value: Value, type: NetType): Value | undefined {
  return tryConvert(value, type)
}

/** Parameters of these types take a whole list although they are no collections. */
export function takesWholeList(type: NetType): boolean {
  return type === objectType || type === psObjectType || type.isEnum
}

/** What a Boolean or switch makes of an argument: null when it is neither Boolean nor number. */
export function truthOfNumber(value: Value): boolean | null {
  const base = unwrap(value)
  if (typeof base === 'boolean') return base
  if (base !== value && isSwitch(base)) return toBoolean(base)
  const type = typeOf(base)
  return type.isEnum || (type.code >= 5 && type.code <= 15) ? toBoolean(base) : null
}

function isSwitch(value: Value): boolean {
  return typeOf(value) === switchType
}

/** A SwitchParameter. */
export function switchOf(isPresent: boolean): Value {
  return convert(isPresent, switchType)
}

/** Object.ToString: collections show their type. */
export function netText(value: Value): string {
  if (value instanceof NetArray || (typeof value === 'object' && value !== null && typeOf(value).isA(collectionType))) {
    return typeOf(value).toString()
  }
  return toText(value)
}

/** The number of elements of a collection, -1 for a scalar. */
export function countOf(value: Value): number {
  if (value instanceof NetArray) return value.length
  const dictionary = dictionaryCount(value)
  if (dictionary !== null) return dictionary
  if (typeof value === 'string') return value.length
  const items = elementsOf(value)
  if (items === null) return -1
  let count = 0
  for (const _ of items) count++
  return count
}

/** The number of entries of a dictionary, null for anything else. */
export function dictionaryCount(value: Value): number | null {
  if (value === null || typeof value !== 'object' || !typeOf(value).isA(dictionaryType)) return null
  return getMember(value, 'Count') as number
}

/** Two strings are equal as the invariant culture compares them. */
export function invariantEquals(a: string, b: string, ignoreCase: boolean): boolean {
  return valuesEqual(a, b, ignoreCase)
}

/** IComparable.CompareTo of two values of one type; null when they do not compare. */
export function compareSame(a: Value, b: Value): number | null {
  try {
    return compareValues(a, b, false)
  } catch (thrown) {
    if (thrown instanceof Fault) return null
    throw thrown
  }
}

/** Whether a text matches a .NET regular expression; `options` as RegexOptions. */
export function matchesRegex(pattern: string, options: number, text: string): boolean {
  const regex = construct(requireType('System.Text.RegularExpressions.Regex'), [pattern, options])
  return invokeMember(regex, 'IsMatch', [text]) === true
}

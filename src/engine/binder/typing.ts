/** What the binder asks of the type system, in its own words. */
import type { TypeNameSyntax } from '../../../grammar/typename.ts'
import { Collection, listFrom } from '../../dotnet/collections/collection.ts'
import { DateOnly, DateTime, DateTimeOffset, TimeOnly } from '../../dotnet/time/dateTime.ts'
import { char } from '../../kernel/boxes.ts'
import { Fault } from '../../kernel/fault.ts'
import { isNull, nothing, type Value } from '../../kernel/value.ts'
import { elementsOf as arrayElements, arrayFrom, NetArray, objectArray } from '../../types/array.ts'
import { convert, tryConvert } from '../../types/conversion/convert.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { toText } from '../../types/conversion/toText.ts'
import { defaultOf } from '../../types/defaults.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { EnumValue, enumEntries, enumText } from '../../types/enum.ts'
import { enumerate, itemsOf } from '../../types/enumerate.ts'
import { construct, getMember, invokeMember, setMember } from '../../types/members.ts'
import { NetType, requireType } from '../../types/netType.ts'
import { compareValues, valuesEqual } from '../../types/operators/equality.ts'
import { like } from '../../types/operators/like.ts'
import { getProperty, memberValue, netProperty } from '../../types/properties.ts'
import { type PSMember, PSNoteProperty } from '../../types/psmembers.ts'
import { bagOf, baseOf, extensible, PSCustomObject, PSObject, setMemberOf, typeNamesOf } from '../../types/psobject.ts'
import { PSReference } from '../../types/psReference.ts'
import { typeByFullName } from '../../types/registry.ts'
import { SwitchParameter, switchOf } from '../../types/switchParameter.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { formatIfFormattable } from '../../types/text/netText.ts'
import { typeDataMember } from '../../types/typeData.ts'
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
  baseOf as unwrap,
  booleanType,
  construct,
  convert,
  enumEntries,
  enumerate as elementsOf,
  getMember,
  int32Type,
  invokeMember,
  isInstance,
  isNull,
  NetType,
  objectType,
  psObjectType,
  requireType,
  setMember,
  stringType,
  switchOf,
  toBoolean as isTrue,
  toText as shownText,
  tryConvert,
  typeNamesOf,
  typeOf,
  uint64Type,
}

export const scriptBlockType: NetType = requireType('System.Management.Automation.ScriptBlock')
export const switchType: NetType = requireType('System.Management.Automation.SwitchParameter')
const dictionaryType = requireType('System.Collections.IDictionary')
const collectionType = requireType('System.Collections.ICollection')
const listType = requireType('System.Collections.IList')
const arrayType = requireType('System.Array')

/** Types a declaration may name without their namespace. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ...[
    'String',
    'Boolean',
    'Char',
    'Byte',
    'SByte',
    'Int16',
    'UInt16',
    'Int32',
    'UInt32',
    'Int64',
    'UInt64',
    'Single',
    'Double',
    'Decimal',
    'Object',
    'Array',
    'DateTime',
    'TimeSpan',
    'Guid',
    'Uri',
    'Version',
    'Type',
    'Exception',
    'ConsoleColor',
    'Nullable`1',
  ].map((name) => [name, `System.${name}`] as const),
  ...['SwitchParameter', 'PSObject', 'ScriptBlock', 'PSCredential', 'ErrorRecord', 'PSReference'].map(
    (name) => [name, `System.Management.Automation.${name}`] as const,
  ),
])

/** The type a declaration names: in full, or one of the short names. Types nobody declares are opaque. */
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
      return typeByFullName(shortNames.get(name) ?? name, true)!
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

/** The type of a value as the binder tests it: a custom object and a wrapper are PSObjects. */
export function rawTypeOf(value: Value): NetType {
  if (value instanceof PSObject) return psObjectType
  const type = typeOf(value)
  return type === psCustomObjectType ? psObjectType : type
}

/** The elements of an array, null for anything else. */
export function elementsOfArray(value: Value): readonly Value[] | null {
  const base = baseOf(value)
  return base instanceof NetArray ? arrayElements(base) : null
}

/** The elements of an array or list (IList), null for anything else. */
export function listItems(value: Value): readonly Value[] | null {
  const base = baseOf(value)
  if (base instanceof NetArray) return arrayElements(base)
  if (base === null || typeof base !== 'object' || base === nothing || !typeOf(base).isA(listType)) return null
  return itemsOf(base)
}

/** List[Object] of values: how arguments that are left over travel. */
export function argumentList(items: readonly Value[]): Value {
  return listFrom([...items], objectType)
}

/** A Collection<PSObject> of values. */
export function psObjectCollection(items: readonly Value[]): Value {
  const made = new Collection([...items])
  made.netType = requireType('System.Collections.ObjectModel.Collection`1').makeGeneric([psObjectType])
  return made
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
  return (
    type === objectType ||
    type === psObjectType ||
    type.isEnum ||
    type.definition?.fullName === 'System.Management.Automation.FlagsExpression`1'
  )
}

/** What a Boolean or switch makes of an argument: null when it is neither Boolean nor number. */
export function truthOfNumber(value: Value): boolean | null {
  const base = baseOf(value)
  if (typeof base === 'boolean') return base
  if (base !== value && base instanceof SwitchParameter) return base.isPresent
  const type = typeOf(base)
  return type.isEnum || (type.code >= 5 && type.code <= 15) ? toBoolean(base) : null
}

/** Object.ToString: collections show their type, dates are written as the culture does. */
export function netText(value: Value): string {
  if (typeof value !== 'object' || value === null) return toText(value)
  if (value instanceof NetArray || typeOf(value).isA(collectionType)) return typeOf(value).toString()
  return dateText(value) ?? toText(value)
}

function dateText(value: Value): string | null {
  const base = baseOf(value)
  const isDate =
    base instanceof DateTime || base instanceof DateTimeOffset || base instanceof DateOnly || base instanceof TimeOnly
  return isDate ? formatIfFormattable(base, null, currentCulture()) : null
}

/** A conversion as the binder of cmdlets asks for it: dates become text as the culture writes them. */
export function convertInCulture(value: Value, type: NetType): Value {
  return (type === stringType ? dateText(value) : null) ?? convert(value, type)
}

/** The number of elements of a collection, -1 for a scalar. */
export function countOf(value: Value): number {
  if (value instanceof NetArray) return value.length
  const dictionary = dictionaryCount(value)
  if (dictionary !== null) return dictionary
  if (typeof value === 'string') return value.length
  const items = enumerate(value)
  if (items === null) return -1
  let count = 0
  for (const _ of items) count++
  return count
}

/** The number of entries of a dictionary, null for anything else. */
export function dictionaryCount(value: Value): number | null {
  return isDictionary(value) ? value.count : null
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
export function matchesRegex(pattern: string, options: Value, text: string): boolean {
  const regex = construct(requireType('System.Text.RegularExpressions.Regex'), [pattern, options])
  return invokeMember(regex, 'IsMatch', [text]) === true
}

/** Equality of two values as Object.Equals has it for what stands in $PSDefaultParameterValues. */
export function equalValues(a: Value, b: Value): boolean {
  return a === b || (typeOf(a) === typeOf(b) && typeof a !== 'object' && valuesEqual(a, b, false))
}

/** Whether a text has wildcard characters. */
export function hasWildcards(text: string): boolean {
  return /[*?[\]]/.test(text)
}

/** Whether a name matches a wildcard pattern, case aside. */
export function matchesWildcard(pattern: string, name: string): boolean {
  return like(name, pattern, true) === true
}

/** The name of an enumeration value. */
export function enumName(value: Value): string {
  return value instanceof EnumValue ? enumText(value) : toText(value)
}

/** What a script parameter of a type is without default: '' for strings, zero, False; null for everything else. */
export function initialOf(type: NetType): Value {
  if (type === stringType) return ''
  if (type === switchType) return switchOf(false)
  return type === booleanType || (type.code >= 5 && type.code <= 15) ? defaultOf(type) : null
}

const parameterMark = '<CommandParameterName>'

/** A parameter token in $args: a string that remembers it was one. */
export function parameterTextObject(text: string, name: string): Value {
  const { value, bag } = extensible(text)
  const mark = new PSNoteProperty(parameterMark, name)
  mark.isHidden = true
  setMemberOf(bag, mark)
  return value
}

/** The parameter name such a string remembers, null for any other value. */
export function parameterOfText(value: Value): string | null {
  if (!(value instanceof PSObject) || typeof value.base !== 'string') return null
  const name = getMember(value, parameterMark)
  return typeof name === 'string' ? name : null
}

/** A property's value as pipeline binding reads it; undefined when the object has no such property. Methods and dictionary keys do not count. */
export function propertyOf(object: Value, folded: string): Value | undefined {
  if (object === null || object === nothing) return undefined
  if (typeof object === 'object') {
    const bag = bagOf(object)
    if (bag !== null) {
      const slot = bag.shape.slotOf(folded)
      if (slot >= 0) {
        const content = bag.slots[slot]!
        return bag.shape.isMember[slot] ? propertyValue(content as PSMember, object) : (content as Value)
      }
      if (object instanceof PSCustomObject) return undefined
    }
  }
  const added = typeDataMember(object, folded)
  if (added !== undefined) return propertyValue(added, object)
  const property = netProperty(object, folded)
  return property === null ? undefined : getProperty(property, baseOf(object))
}

function propertyValue(member: PSMember, object: Value): Value | undefined {
  return member.memberType.endsWith('Property') ? memberValue(member, object) : undefined
}

/** The entries of a dictionary, null for anything else. */
export function dictionaryEntries(value: Value): readonly (readonly [Value, Value])[] | null {
  const base = baseOf(value)
  return isDictionary(base) ? [...base.entries()] : null
}

/** What a splatted collection gives one by one; a string gives its characters. */
export function splatItems(value: Value): readonly Value[] {
  const base = baseOf(value)
  return typeof base === 'string' ? [...base.split('')].map((unit) => char(unit.charCodeAt(0))) : itemsOf(value)
}

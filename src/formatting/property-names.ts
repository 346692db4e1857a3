import { Hashtable } from '../dotnet/hashtable.ts'
import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import { adapterOf } from '../types/adapter.ts'
import { ambient } from '../types/ambient.ts'
import { toText } from '../types/conversion/toText.ts'
import type { NetType } from '../types/netType.ts'
import { type PSMember, PSPropertySet } from '../types/psmembers.ts'
import { bagOf, baseOf, type MemberBag, PSCustomObject } from '../types/psobject.ts'
import { typeDataMember, typeDataMembers } from '../types/typeData.ts'
import { typeOf } from '../types/typeOf.ts'
import { hasWildcards, WildcardPattern } from '../types/wildcard.ts'

const none: readonly string[] = []

function isProperty(member: PSMember): boolean {
  switch (member.memberType) {
    case 'AliasProperty':
    case 'CodeProperty':
    case 'Property':
    case 'NoteProperty':
    case 'ScriptProperty':
      return true
    default:
      return false
  }
}

/** Hidden properties are found by their name only. */
function isShown(member: PSMember): boolean {
  return !member.isHidden && isProperty(member)
}

/** Properties added to the object itself. */
function addedNames(bag: MemberBag): readonly string[] {
  const { shape, slots } = bag
  if (shape.isPlain) return shape.names
  return shape.names.filter((_, i) => !shape.isMember[i] || isShown(slots[i] as PSMember))
}

interface TypeNames {
  readonly version: number
  readonly table: unknown
  readonly adapted: readonly string[]
  readonly extended: readonly string[]
  readonly shown: readonly string[]
}

const known = new WeakMap<NetType, TypeNames>()

/** Properties of the class: instance properties without parameters, the class's own before its bases'. */
function classNames(type: NetType): string[] {
  const names: string[] = []
  for (const property of type.members.properties.values()) {
    if (property.get !== null && property.parameters.length === 0 && !property.isHidden) names.push(property.name)
  }
  return names
}

/** What an object has by its data instead of its class (XML nodes); null for all others. */
function dataNames(value: Value): readonly string[] | null {
  const self = baseOf(value)
  if (typeof self !== 'object' || self === null) return null
  const adapter = adapterOf(typeOf(self))
  return adapter === null ? null : adapter.names(self)
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const folded = fold(name)
    if (seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}

function extendedNames(value: Value): readonly string[] {
  return typeDataMembers(value)
    .filter(isShown)
    .map((member) => member.name)
}

/** What a type's instances have: the same for all as long as the session's type data stays. */
function namesOfType(value: Value): TypeNames {
  const type = typeOf(value)
  const table = ambient.typeData
  const version = table?.version ?? 0
  const cached = known.get(type)
  if (cached !== undefined && cached.version === version && cached.table === table) return cached
  const adapted = value instanceof PSCustomObject ? none : classNames(type)
  const extended = extendedNames(value)
  const made = { version, table, adapted, extended, shown: distinct([...adapted, ...extended]) }
  known.set(type, made)
  return made
}

/** The properties shown when nothing says which: added ones, those of the class, those of type data. */
export function shownPropertyNames(value: Value): readonly string[] {
  if (value === null) return none
  const bag = bagOf(value)
  const data = dataNames(value)
  if (data !== null && data.length > 0)
    return distinct([...(bag === null ? none : addedNames(bag)), ...data, ...extendedNames(value)])
  if (bag === null) return namesOfType(value).shown
  const added = addedNames(bag)
  if (bag.typeNames === null) {
    const { shown } = namesOfType(baseOf(value))
    return shown.length === 0 ? added : distinct([...added, ...shown])
  }
  const adapted = value instanceof PSCustomObject ? none : namesOfType(baseOf(value)).adapted
  return distinct([...added, ...adapted, ...extendedNames(value)])
}

/** The properties of the class alone, or what an adapter has instead of them. */
export function classPropertyNames(value: Value): readonly string[] {
  return dataNames(value) ?? namesOfType(baseOf(value)).adapted
}

/** The properties added to the object itself and those of type data. */
export function extendedPropertyNames(value: Value): readonly string[] {
  const bag = bagOf(value)
  return distinct([...(bag === null ? none : addedNames(bag)), ...extendedNames(value)])
}

/** All names in the order wildcards find them: added ones, those of type data, those of the class. */
function searchedNames(value: Value): readonly string[] {
  const bag = bagOf(value)
  const added = bag === null ? none : addedNames(bag)
  const own = namesOfType(baseOf(value))
  const extended = bag?.typeNames == null ? own.extended : extendedNames(value)
  return distinct([...added, ...extended, ...(dataNames(value) ?? none), ...own.adapted])
}

const patterns = new Map<string, WildcardPattern>()

function patternOf(pattern: string): WildcardPattern {
  let made = patterns.get(pattern)
  if (made === undefined) {
    made = new WildcardPattern(pattern)
    if (patterns.size > 200) patterns.clear()
    patterns.set(pattern, made)
  }
  return made
}

function propertySet(value: Value, folded: string): PSPropertySet | null {
  const bag = bagOf(value)
  const slot = bag === null ? -1 : bag.shape.slotOf(folded)
  const member = slot >= 0 && bag!.shape.isMember[slot] ? bag!.slots[slot] : typeDataMember(value, folded)
  return member instanceof PSPropertySet ? member : null
}

/** The one property a name without wildcards means, spelled as it is; null where there is none. */
function exactName(value: Value, folded: string): string | null {
  const bag = bagOf(value)
  const slot = bag === null ? -1 : bag.shape.slotOf(folded)
  if (slot >= 0) {
    const { shape, slots } = bag!
    return !shape.isMember[slot] || isProperty(slots[slot] as PSMember) ? shape.names[slot]! : null
  }
  if (value instanceof PSCustomObject && bag!.typeNames === null)
    return namesOfType(value).extended.find((each) => fold(each) === folded) ?? null
  const extended = typeDataMember(value, folded)
  if (extended !== undefined) return isProperty(extended) ? extended.name : null
  if (value instanceof PSCustomObject) return null
  const data = dataNames(value)?.find((each) => fold(each) === folded)
  if (data !== undefined) return data
  const property = typeOf(baseOf(value)).property(folded)
  return property !== null && property.get !== null && property.parameters.length === 0 ? property.name : null
}

/** The keys of a hashtable that a name or wildcard means: expressions see a hashtable (not an ordered one) as an object with its keys. */
function keysMatching(table: Hashtable, pattern: string): readonly string[] {
  const keys = [...table.entries()].map(([key]) => toText(key))
  if (hasWildcards(pattern)) {
    const expression = patternOf(pattern)
    return distinct(keys.filter((name) => expression.matches(name)))
  }
  const folded = fold(pattern)
  const key = keys.findLast((each) => fold(each) === folded)
  return key === undefined ? none : [key]
}

/** The properties that a name or wildcard means on a value, in order; property sets stand for what they name. */
export function propertyNamesMatching(value: Value, pattern: string): readonly string[] {
  if (value === null) return none
  const base = baseOf(value)
  if (base instanceof Hashtable) {
    const keys = keysMatching(base, pattern)
    if (keys.length > 0) return keys
  }
  if (hasWildcards(pattern)) {
    const expression = patternOf(pattern)
    return searchedNames(value).filter((name) => expression.matches(name))
  }
  const folded = fold(pattern)
  const exact = exactName(value, folded)
  if (exact !== null) return [exact]
  const set = propertySet(value, folded)
  return set === null ? none : distinct(set.properties.flatMap((name) => propertyNamesMatching(value, name)))
}

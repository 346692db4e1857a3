import { isControlFlow } from '../kernel/control.ts'
import { Fault, runtimeFault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { adapterOf } from './adapter.ts'
import { adapterMethods, namedIndexers } from './adapterMethods.ts'
import { objectArray } from './array.ts'
import { convert } from './conversion/convert.ts'
import { isDictionary } from './dictionary.ts'
import { enumValue } from './enum.ts'
import { enumerate } from './enumerate.ts'
import { Exception, exceptionOf } from './exception.ts'
import type { Property } from './memberTable.ts'
import type { NetType } from './netType.ts'
import {
  PSAliasProperty,
  PSBaseView,
  PSCodeMethod,
  PSCodeProperty,
  type PSMember,
  PSMemberSet,
  PSMethod,
  PSNoteProperty,
  PSParameterizedProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from './psmembers.ts'
import { psObjectView } from './psObjectView.ts'
import { bagOf, baseOf, type MemberBag, PSCustomObject, PSObject } from './psobject.ts'
import { typeDataMember } from './typeData.ts'
import { typeOf } from './typeOf.ts'

/** Runs a getter: an error of the getter gives `$null`, as reading a property never fails. */
function quietly(get: () => Value): Value {
  try {
    const value = get()
    return value === undefined ? null : value
  } catch (thrown) {
    if (isControlFlow(thrown) || !(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
    const exception = exceptionOf(thrown)
    if (/ScriptCallDepth|TerminateException|\.MethodException$/.test(exception.netType.fullName)) throw thrown
    return null
  }
}

/** The value of a .NET property. */
export function getProperty(property: Property, self: Value): Value {
  const { get } = property
  if (get === null)
    throw runtimeFault(
      'WriteOnlyProperty',
      `Cannot get property value because "${property.name}" is a write-only property.`,
    )
  const value: unknown = property.isStatic ? get.call(property.declaringType) : get.call(property.declaringType, self)
  if (typeof value === 'number' && property.type.isEnum) return enumValue(property.type, value)
  return value === undefined ? null : (value as Value)
}

/** The value an added member has on an object: methods and sets are values too. */
export function memberValue(member: PSMember, self: Value): Value {
  if (member instanceof PSNoteProperty) return member.value
  if (member instanceof PSScriptProperty) {
    const { getter } = member
    return getter === null ? null : quietly(() => unwrapNothing(getter.invokeWith([], self)))
  }
  if (member instanceof PSAliasProperty) {
    const value = readMember(self, member.referenced) ?? null
    return member.conversionType === null ? value : convert(value, member.conversionType)
  }
  if (member instanceof PSCodeProperty)
    return member.getter === null ? null : quietly(() => member.getter!(baseOf(self), self))
  if (member instanceof PSPropertySet || member instanceof PSMemberSet) return member
  if (member instanceof PSScriptMethod || member instanceof PSCodeMethod) return member
  return member
}

function unwrapNothing(value: Value): Value {
  return value === nothing ? null : value
}

/** The member of a bag, or undefined. */
function readBag(bag: MemberBag, folded: string, self: Value): Value | undefined {
  const slot = bag.shape.slotOf(folded)
  if (slot < 0) return undefined
  return bag.shape.isMember[slot] ? memberValue(bag.slots[slot] as PSMember, self) : (bag.slots[slot] as Value)
}

/**
 * A member's value: added members, type data, keys of a dictionary, the class's properties; a method as an object. Undefined when the
 * object has none of that name. Collections are not looked into.
 */
export function readMember(target: Value, name: string): Value | undefined {
  return readFolded(target, name, fold(name))
}

export function readFolded(target: Value, name: string, folded: string): Value | undefined {
  if (target === null || target === nothing) return undefined
  if (typeof target === 'object') {
    const bag = bagOf(target)
    if (bag !== null) {
      const value = readBag(bag, folded, target)
      if (value !== undefined) return value
    }
    if (isReservedName(folded)) return psObjectView(target, folded)
    const self = target instanceof PSObject ? target.base : target
    if (isDictionary(self)) {
      const value = self.getValue(name)
      if (value !== undefined) return value
    }
  } else if (isReservedName(folded)) return psObjectView(target, folded)
  const added = typeDataMember(target, folded)
  if (added !== undefined) return memberValue(added, target)
  return readNetMember(baseOf(target), name, folded)
}

function isReservedName(folded: string): boolean {
  return (
    folded.startsWith('ps') &&
    (folded === 'psobject' ||
      folded === 'psbase' ||
      folded === 'psadapted' ||
      folded === 'psextended' ||
      folded === 'pstypenames')
  )
}

/** A member of a member set: of `.psbase`, what the class itself has. */
function readSet(set: PSMemberSet, name: string, folded: string): Value | undefined {
  if (set instanceof PSBaseView) {
    const type = typeOf(set.owner)
    if (set.owner instanceof PSCustomObject) return readMember(set.owner, name)
    const property = type.property(folded)
    return property === null ? undefined : quietly(() => getProperty(property, set.owner))
  }
  const member = set.members.find((m) => fold(m.name) === folded)
  return member === undefined ? undefined : memberValue(member, set)
}

/** What the object's class (or adapter) has. */
function readNetMember(self: Value, name: string, folded: string): Value | undefined {
  if (self instanceof PSCustomObject) return methodObject(self, typeOf(self), name, folded)
  if (self instanceof PSMemberSet) {
    const value = readSet(self, name, folded)
    if (value !== undefined) return value
  }
  const type = typeOf(self)
  const adapter = adapterOf(type)
  if (adapter !== null) {
    const value = adapter.get(self, name)
    if (value !== undefined) return value
  }
  const property = type.property(folded)
  if (property !== null) return quietly(() => getProperty(property, self))
  return methodObject(self, type, name, folded)
}

function methodObject(self: Value, type: NetType, name: string, folded: string): Value | undefined {
  const methods = adapterMethods(type, folded)
  if (methods !== null) return new PSMethod(methods[0]!.name, self, methods)
  const indexers = namedIndexers(type, folded)
  return indexers.length > 0 ? new PSParameterizedProperty(name, self, indexers) : undefined
}

/** `$x.Name`: as `readMember`, then the members of a collection's items. Undefined when nothing has the member. */
export function getMember(target: Value, name: string): Value | undefined {
  return getFolded(target, name, fold(name))
}

export function getFolded(target: Value, name: string, folded: string): Value | undefined {
  const own = readFolded(target, name, folded)
  if (own !== undefined) return own
  if (typeof target !== 'object' || target === null || target === nothing || target instanceof PSCustomObject)
    return undefined
  const items = enumerate(target)
  return items === null ? undefined : memberOfItems(items, name, folded)
}

function memberOfItems(items: Iterable<Value>, name: string, folded: string): Value | undefined {
  const results: Value[] = []
  gather(items, name, folded, results)
  if (results.length === 0) return undefined
  return results.length === 1 ? results[0] : objectArray(results)
}

function gather(items: Iterable<Value>, name: string, folded: string, results: Value[]): void {
  for (const item of items) {
    const value = readFolded(item, name, folded)
    if (value === undefined) {
      const inner = item instanceof PSCustomObject ? null : enumerate(item)
      if (inner !== null) gather(inner, name, folded, results)
      // What a PSCustomObject does not have counts as null, what other objects do not have as nothing.
      else if (item instanceof PSCustomObject && !isCount(folded)) results.push(null)
      else if (isCount(folded)) results.push(baseOf(item) === null ? 0 : 1)
      continue
    }
    const values = enumerate(value)
    if (values === null) results.push(value)
    else for (const v of values) results.push(v)
  }
}

/** Whether a name is `Count` or `Length`, which everything has. */
export function isCount(folded: string): boolean {
  return folded === 'count' || folded === 'length'
}

/**
 * `$x.Name` with everything the language adds: `Count` and `Length` of anything, `$null` for what is not there. With `strict` (Set-StrictMode
 * 2 and later) what is not there is an error.
 */
export function getMemberOrNull(target: Value, name: string, strict: boolean): Value {
  const folded = fold(name)
  const value = getFolded(target, name, folded)
  if (value !== undefined) return value
  if (strict) throw propertyNotFound(name)
  if (isCount(folded)) {
    if (target === null || target === nothing) return 0
    // Whatever is enumerated and has no Count of its own gives its items', which is null of no items.
    return typeof target === 'object' && !(target instanceof PSCustomObject) && enumerate(target) !== null ? null : 1
  }
  return null
}

/** PropertyNotFoundStrict. */
export function propertyNotFound(name: string): Fault {
  return new Fault({
    id: 'PropertyNotFoundStrict',
    category: 'NotSpecified',
    exception: 'System.Management.Automation.PropertyNotFoundException',
    message: `The property '${name}' cannot be found on this object. Verify that the property exists.`,
  })
}

/** The property a PSObject.Properties view reads from the class: null where there is none. */
export function netProperty(target: Value, folded: string): Property | null {
  const self = baseOf(target)
  return self === null || self instanceof PSCustomObject ? null : typeOf(self).property(folded)
}

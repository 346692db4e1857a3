import { Hashtable } from '../../dotnet/hashtable.ts'
import { OrderedDictionary } from '../../dotnet/orderedDictionary.ts'
import { runtimeFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { strictVersionOf } from '../../session/variables.ts'
import { NetArray, objectArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { enumerate } from '../../types/enumerate.ts'
import { getIndex, getIndexMany, setIndex as storeIndex } from '../../types/indexing.ts'
import type { MethodSite, PropertySite } from '../../types/memberSite.ts'
import {
  getMember,
  getMemberOrNull,
  getStaticMember,
  invokeMember,
  invokeStatic,
  staticOwner,
  setMember as storeMember,
  setStaticMember as storeStaticMember,
} from '../../types/members.ts'
import { type NetType, requireType } from '../../types/netType.ts'
import { type CallConstraints, unconstrained } from '../../types/overloads.ts'
import { isCount, propertyNotFound, readMember } from '../../types/properties.ts'
import { PSCustomObject } from '../../types/psobject.ts'
import { booleanType, typeOf } from '../../types/typeOf.ts'

const hashtableType = requireType('System.Collections.Hashtable')

/** `target.name`: null where there is no such member, or strict mode's error. */
export function member(frame: Frame, target: Value, site: PropertySite): Value {
  if (frame.session.strictModeUsed && strictVersionOf(frame) >= 2) return strictMember(target, site.name)
  const value = site.get(target)
  return value === undefined ? getMemberOrNull(target, site.name, false) : value
}

/** `target.$name`. */
export function memberNamed(frame: Frame, target: Value, name: Value): Value {
  // A key that is no text: @{ 1 = 'a' }.1
  if (typeof name !== 'string' && isDictionary(target)) {
    const value = target.getValue(name)
    if (value !== undefined) return value
  }
  const text = toText(name)
  if (frame.session.strictModeUsed && strictVersionOf(frame) >= 2) return strictMember(target, text)
  return getMemberOrNull(target, text, false)
}

/** Strict mode 2: what is not there is an error, also on one item of a collection. */
function strictMember(target: Value, name: string): Value {
  const own = readMember(target, name)
  if (own !== undefined) return own
  const items = enumerate(target)
  if (items !== null) for (const item of items) if (getMember(item, name) === undefined) throw propertyNotFound(name)
  return getMemberOrNull(target, name, !(target instanceof PSCustomObject && isCount(fold(name))))
}

/** `target.name = value`; yields the value. */
export function setMember(_frame: Frame, target: Value, site: PropertySite, value: Value): Value {
  site.set(target, value)
  return value
}

export function setMemberNamed(_frame: Frame, target: Value, name: Value, value: Value): Value {
  storeMember(target, toText(name), value)
  return value
}

/** `[type]::name`. */
export function staticMember(frame: Frame, target: Value, site: PropertySite): Value {
  return staticMemberOf(frame, target, site.name)
}

export function staticMemberNamed(frame: Frame, target: Value, name: Value): Value {
  return staticMemberOf(frame, target, toText(name))
}

function staticMemberOf(frame: Frame, target: Value, name: string): Value {
  const value = getStaticMember(staticOwner(target), name)
  if (value !== undefined) return value
  if (frame.session.strictModeUsed && strictVersionOf(frame) >= 2) throw propertyNotFound(name)
  return null
}

export function setStaticMember(_frame: Frame, target: Value, site: PropertySite, value: Value): Value {
  storeStaticMember(staticOwner(target), site.name, value)
  return value
}

export function setStaticMemberNamed(_frame: Frame, target: Value, name: Value, value: Value): Value {
  storeStaticMember(staticOwner(target), toText(name), value)
  return value
}

function constraintsWith(generics: readonly NetType[] | undefined): CallConstraints {
  return generics === undefined ? unconstrained : { ...unconstrained, typeArguments: generics }
}

/** `target.name(…)`. */
export function call(
  _frame: Frame,
  target: Value,
  site: MethodSite,
  args: Value[],
  generics?: readonly NetType[],
): Value {
  return site.invoke(target, args, generics)
}

export function callNamed(
  _frame: Frame,
  target: Value,
  name: Value,
  args: Value[],
  generics?: readonly NetType[],
): Value {
  return invokeMember(target, toText(name), args, constraintsWith(generics))
}

/** `[type]::name(…)`. */
export function callStatic(
  _frame: Frame,
  target: Value,
  site: MethodSite,
  args: Value[],
  generics?: readonly NetType[],
): Value {
  return site.invokeStatic(target, args, generics)
}

export function callStaticNamed(
  _frame: Frame,
  target: Value,
  name: Value,
  args: Value[],
  generics?: readonly NetType[],
): Value {
  return invokeStatic(staticOwner(target), toText(name), args, constraintsWith(generics))
}

/** `target.Name(index) = value`: a parameterized property. */
export function setParameterized(
  _frame: Frame,
  target: Value,
  name: Value,
  args: readonly Value[],
  value: Value,
): Value {
  const property = getMember(target, toText(name))
  storeIndex((property ?? nothing) as Value, objectArray([...args]), value)
  return value
}

/** `target[index]`. */
export function index(frame: Frame, target: Value, at: Value): Value {
  if (target instanceof NetArray) {
    if (typeof at === 'number' && at >= 0 && target.lengths === null) {
      const { storage } = target
      if (at < storage.length) return Array.isArray(storage) ? storage[at]! : target.getAt(at)
    }
  } else if (target instanceof Hashtable && (typeof at === 'string' || typeof at === 'number')) {
    const value = target.getValue(at)
    if (value !== undefined) return value
  }
  return getIndex(target, at, isStrictIndex(frame))
}

/** `target[[object]key]`: an ordered dictionary takes a number as a key, not as a place. */
export function indexByKey(frame: Frame, target: Value, key: Value): Value {
  if (target instanceof OrderedDictionary) return target.getValue(key) ?? null
  return index(frame, target, key)
}

/** `target[i, j]`. */
export function indexMany(frame: Frame, target: Value, at: Value[]): Value {
  return getIndexMany(target, at, isStrictIndex(frame))
}

/** Strict mode 3 refuses an index out of range. */
function isStrictIndex(frame: Frame): boolean {
  return frame.session.strictModeUsed && strictVersionOf(frame) >= 3
}

/** `target[index] = value`. */
export function setIndex(_frame: Frame, target: Value, at: Value, value: Value): void {
  if (target instanceof Hashtable) {
    if ((typeof at === 'string' || typeof at === 'number') && value !== nothing && typeOf(target) === hashtableType) {
      target.setValue(at, value)
      return
    }
  } else if (
    typeof value === 'boolean' &&
    target instanceof NetArray &&
    typeof at === 'number' &&
    at >= 0 &&
    at < target.storage.length
  ) {
    if (target.netType.elementType === booleanType && target.lengths === null) {
      ;(target.storage as Uint8Array)[at] = value ? 1 : 0
      return
    }
  }
  storeIndex(target, at, value)
}

export function setIndexMany(_frame: Frame, target: Value, at: Value[], value: Value): void {
  if (at.length > 1 && target instanceof NetArray && target.lengths === null) {
    throw runtimeFault(
      'ArraySliceAssignmentFailed',
      `Array assignment to [${at.map(toText).join(',')}] failed because assignment to slices is not supported.`,
    )
  }
  storeIndex(target, at.length === 1 ? at[0]! : objectArray(at), value)
}

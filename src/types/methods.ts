import { Fault, runtimeFault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { adapterMethods, namedIndexers } from './adapterMethods.ts'
import { objectArray } from './array.ts'
import { collectionMethod } from './collectionMethods.ts'
import { Delegate } from './delegate.ts'
import { enumerate } from './enumerate.ts'
import { Exception } from './exception.ts'
import { invokeIndexer } from './indexers.ts'
import { invokeOverloads, wrapThrown } from './invocation.ts'
import { type CallConstraints, unconstrained } from './overloads.ts'
import { readFolded } from './properties.ts'
import {
  PSBaseView,
  PSCodeMethod,
  type PSMember,
  PSMethod,
  PSParameterizedProperty,
  PSScriptMethod,
} from './psmembers.ts'
import { bagOf, baseOf, PSCustomObject, PSObject, typeNamesOf } from './psobject.ts'
import { typeDataMember } from './typeData.ts'
import { typeOf } from './typeOf.ts'

/** MethodNotFound. */
export function methodNotFound(target: Value, name: string): never {
  throw runtimeFault(
    'MethodNotFound',
    `Method invocation failed because [${typeNamesOf(target)[0]}] does not contain a method named '${name}'.`,
  )
}

/** InvokeMethodOnNull. */
export function invokedOnNull(): never {
  throw runtimeFault('InvokeMethodOnNull', 'You cannot call a method on a null-valued expression.')
}

/** `$x.Name(…)`: added methods, the class's, then those of a collection's items. Throws MethodNotFound, InvokeMethodOnNull, MethodException, MethodInvocationException. */
export function invokeMember(
  target: Value,
  name: string,
  args: readonly Value[],
  constraints: CallConstraints = unconstrained,
): Value {
  const folded = fold(name)
  const intrinsic = collectionMethod(folded)
  if (target === null && intrinsic === null) invokedOnNull()
  const result = target === null ? undefined : invokeOwn(target, name, folded, args, constraints)
  if (result !== undefined) return result
  if (intrinsic !== null) return intrinsic(target, args)
  if (target === nothing) invokedOnNull()
  if (!(target instanceof PSCustomObject)) {
    const items = enumerate(target)
    if (items !== null) return invokeOnItems(items, name, folded, args, constraints)
  }
  return methodNotFound(target, name)
}

/** What a method of the object itself gives; undefined when it has none of that name. */
function invokeOwn(
  target: Value,
  name: string,
  folded: string,
  args: readonly Value[],
  constraints: CallConstraints,
): Value | undefined {
  const added = addedMember(target, folded)
  if (added instanceof PSScriptMethod) return invokeScript(added, target, args)
  if (added instanceof PSCodeMethod) return added.call(target, args)
  const self = target instanceof PSObject ? target.base : target
  if (self instanceof PSBaseView && folded !== 'gettype') return invokeOwn(self.owner, name, folded, args, constraints)
  if (self instanceof PSMethod || self instanceof PSParameterizedProperty) {
    if (folded === 'invoke') return invokeMethodObject(self, args)
  }
  if (self instanceof Delegate && (folded === 'invoke' || folded === 'dynamicinvoke')) {
    const declared = folded === 'invoke' ? adapterMethods(self.netType, folded) : null
    return declared === null
      ? self.invoke(args.map(baseOf))
      : invokeOverloads('Invoke', declared, self, args, constraints)
  }
  const methods = adapterMethods(typeOf(self), folded)
  if (methods !== null) return invokeOverloads(name, methods, self, args, constraints)
  const indexers = namedIndexers(typeOf(self), folded)
  if (indexers.length > 0) return invokeIndexer(indexers, self, args)
  return invokePropertyValue(target, name, folded, args)
}

function invokeScript(method: PSScriptMethod, target: Value, args: readonly Value[]): Value {
  try {
    return method.script.invokeWith(args, target)
  } catch (thrown) {
    if (!(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
    throw wrapThrown(thrown, method.name, args.length, 'ScriptMethodRuntimeException')
  }
}

/** A property whose value is a delegate or method object can be called by its name in no class but these. */
function invokePropertyValue(target: Value, name: string, folded: string, args: readonly Value[]): Value | undefined {
  const value = readFolded(target, name, folded)
  if (value instanceof PSMethod) return invokeMethodObject(value, args)
  return undefined
}

function addedMember(target: Value, folded: string): PSMember | undefined {
  const bag = bagOf(target)
  if (bag !== null && !bag.shape.isPlain) {
    const slot = bag.shape.slotOf(folded)
    if (slot >= 0 && bag.shape.isMember[slot]) return bag.slots[slot] as PSMember
  }
  return typeDataMember(target, folded)
}

/** `$m.Invoke(…)` of a method object. */
export function invokeMethodObject(method: PSMethod | PSParameterizedProperty, args: readonly Value[]): Value {
  if (method instanceof PSParameterizedProperty) return invokeIndexer(method.properties, method.self, args)
  return invokeOverloads(method.name, method.methods, method.self, args)
}

function invokeOnItems(
  items: Iterable<Value>,
  name: string,
  folded: string,
  args: readonly Value[],
  constraints: CallConstraints,
): Value {
  const results: Value[] = []
  for (const item of items) {
    if (item === null) invokedOnNull()
    let result = invokeOwn(item, name, folded, args, constraints)
    if (result === undefined) {
      const inner = item instanceof PSCustomObject ? null : enumerate(item)
      if (inner === null) methodNotFound(item, name)
      result = invokeOnItems(inner, name, folded, args, constraints)
    }
    if (result === nothing) continue
    const values = enumerate(result)
    if (values === null) results.push(result)
    else for (const value of values) results.push(value)
  }
  if (results.length === 0) return nothing
  return results.length === 1 ? results[0]! : objectArray(results)
}

import { runtimeFault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { adapterStaticMethods } from './adapterMethods.ts'
import { ambient } from './ambient.ts'
import { setProperty } from './assignment.ts'
import { construct } from './construct.ts'
import { enumNamed } from './enum.ts'
import { invokeOverloads } from './invocation.ts'
import { NetType } from './netType.ts'
import { type CallConstraints, unconstrained } from './overloads.ts'
import { getProperty } from './properties.ts'
import { PSMethod } from './psmembers.ts'
import { baseOf } from './psobject.ts'
import { resolveType } from './registry.ts'
import { stringType, typeOf } from './typeOf.ts'

/** The type `x::` means: a type itself, a type's name, else the object's type. */
export function staticOwner(target: Value): NetType {
  const value = baseOf(target)
  if (value instanceof NetType) return value
  if (typeof value === 'string') {
    const named = resolveType(value, ambient.namespaces, ambient.resolver)
    if (named !== null) return named
  }
  return value === null ? stringType : typeOf(value)
}

/** `[type]::Name`; undefined when there is none. A method is an object. */
export function getStaticMember(type: NetType, name: string): Value | undefined {
  const folded = fold(name)
  if (type.isEnum) {
    const value = enumNamed(type, name)
    if (value !== undefined) return value
  }
  const property = type.staticProperty(folded)
  if (property !== null) return property.declaringType.isGenericDefinition ? null : getProperty(property, null)
  if (folded === 'new') return new PSMethod('new', type, type.constructors)
  const methods = adapterStaticMethods(type, folded)
  return methods === null ? undefined : new PSMethod(methods[0]!.name, type, methods)
}

/** `[type]::Name = value`. */
export function setStaticMember(type: NetType, name: string, value: Value): void {
  const property = type.staticProperty(fold(name))
  if (property === null) {
    throw runtimeFault(
      'PropertyAssignmentException',
      `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`,
    )
  }
  setProperty(property, null, value === nothing ? null : value)
}

/** `[type]::Name(…)`. */
export function invokeStatic(
  type: NetType,
  name: string,
  args: readonly Value[],
  constraints: CallConstraints = unconstrained,
): Value {
  const folded = fold(name)
  if (folded === 'new') return construct(type, args, null, constraints)
  const methods = adapterStaticMethods(type, folded)
  if (methods !== null) return invokeOverloads(name, methods, type, args, constraints)
  throw runtimeFault(
    'MethodNotFound',
    `Method invocation failed because [${type}] does not contain a method named '${name}'.`,
  )
}

import type { Value } from '../kernel/value.ts'
import { elementsOf, NetArray } from './array.ts'
import { closeMethod, type Method } from './memberTable.ts'
import type { NetType } from './netType.ts'
import { baseOf } from './psobject.ts'
import { PSReference } from './psReference.ts'
import { objectType, typeOf } from './typeOf.ts'

/** The type an argument has for inference: an Object[] whose elements are all of one type counts as an array of that. null: from `$null`. */
export function effectiveType(argument: Value): NetType | null {
  const value = baseOf(argument)
  if (value === null) return null
  if (value instanceof NetArray && value.elementType === objectType && value.length > 0) {
    const elements = elementsOf(value)
    const first = elements[0] == null ? null : typeOf(elements[0])
    if (first !== null && elements.every((e) => e !== null && typeOf(e) === first)) return first.arrayOf()
  }
  return typeOf(value)
}

function bind(parameter: NetType, actual: NetType, bound: Map<NetType, NetType>): boolean {
  const known = bound.get(parameter)
  if (known === undefined || (known !== actual && actual.isAssignableFrom(known))) {
    bound.set(parameter, actual)
    return true
  }
  return known.isAssignableFrom(actual)
}

/** Matches a parameter's type against an argument's, noting what the type parameters must be. */
function unify(pattern: NetType, actual: NetType, bound: Map<NetType, NetType>): boolean {
  if (pattern.isTypeParameter) return bind(pattern, actual, bound)
  if (pattern.isArray)
    return actual.isArray && actual.rank === pattern.rank && unify(pattern.elementType!, actual.elementType!, bound)
  if (pattern.definition === null || !pattern.genericArguments.some(mentionsParameter)) return true
  const match = findConstructed(actual, pattern.definition)
  return (
    match !== null &&
    pattern.genericArguments.every((argument, i) => unify(argument, match.genericArguments[i]!, bound))
  )
}

function mentionsParameter(type: NetType): boolean {
  return (
    type.isTypeParameter ||
    (type.elementType !== null && mentionsParameter(type.elementType)) ||
    type.genericArguments.some(mentionsParameter)
  )
}

function findConstructed(type: NetType, definition: NetType): NetType | null {
  for (let t: NetType | null = type; t !== null; t = t.base) if (t.definition === definition) return t
  return type.interfaces.find((i) => i.definition === definition) ?? null
}

/** A generic method closed over the type arguments its arguments imply; null when they do not tell. */
export function inferMethod(method: Method, args: readonly Value[]): Method | null {
  const bound = new Map<NetType, NetType>()
  for (let i = 0; i < method.parameters.length && i < args.length; i++) {
    const parameter = method.parameters[i]!
    const argument = baseOf(args[i]!)
    const actual = effectiveType(parameter.isRef && argument instanceof PSReference ? argument.value : argument)
    if (actual === null) continue
    if (parameter.isParams && !actual.isArray) {
      for (let j = i; j < args.length; j++) {
        const type = effectiveType(args[j]!)
        if (type !== null && !unify(parameter.type.elementType!, type, bound)) return null
      }
    } else if (!unify(parameter.type, actual, bound)) return null
  }
  const types: NetType[] = []
  for (const name of method.typeParameters) {
    const type = [...bound].find(([parameter]) => parameter.name === name)?.[1]
    if (type === undefined) return null
    types.push(type)
  }
  return closeMethod(method, types)
}

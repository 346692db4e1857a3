import { Fault, runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { conversionOf, convert } from '../conversion/convert.ts'
import { rank } from '../conversion/ranks.ts'
import { Exception } from '../exception.ts'
import { adoptResult, wrapThrown } from '../invocation.ts'
import type { Method } from '../memberTable.ts'
import { baseOf, typeNamesOf } from '../psobject.ts'
import { typeOf } from '../typeOf.ts'

/** The overload of an operator method that takes both operands with the best conversions. */
function findOverload(methods: readonly Method[], left: Value, right: Value): Method | null {
  let best: Method | null = null
  let bestRank = rank.none as number
  for (const method of methods) {
    if (method.parameters.length !== 2) continue
    const a = conversionOf(left, method.parameters[0]!.type).rank
    const b = conversionOf(right, method.parameters[1]!.type).rank
    if (a === rank.none || b === rank.none) continue
    const sum = a * 2 + b
    if (best === null || sum > bestRank) {
      best = method
      bestRank = sum
    }
  }
  return best
}

/**
 * An operator that the language does not know for these operands: the static method `op_…` of the left operand's class, else the right one's.
 * Throws MethodNotFound.
 */
export function implicitOperator(name: string, left: Value, right: Value): Value {
  const a = baseOf(left)
  const b = baseOf(right)
  const folded = name.toLowerCase()
  for (const owner of [a, b]) {
    if (owner === null) continue
    const methods = typeOf(owner).staticMethods(folded)
    const found = methods === null ? null : findOverload(methods, a, b)
    if (found !== null) return call(found, a, b, name)
  }
  const shown = a === null ? 'System.Object' : typeNamesOf(a)[0]
  // The record's target is the operator's method.
  throw runtimeFault('MethodNotFound', `Method invocation failed because [${shown}] does not contain a method named '${name}'.`, 'InvalidOperation', undefined, name)
}

function call(method: Method, left: Value, right: Value, name: string): Value {
  const a = convert(left, method.parameters[0]!.type)
  const b = convert(right, method.parameters[1]!.type)
  try {
    return adoptResult(method, method.implementation.call(method.declaringType, a, b))
  } catch (thrown) {
    if (method.isScript === true || !(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
    throw wrapThrown(thrown, name, 2)
  }
}

/** A unary operator of a class: `op_UnaryNegation` … Undefined when it has none. */
export function unaryOperator(name: string, operand: Value): Value | undefined {
  const value = baseOf(operand)
  if (value === null) return undefined
  const method = typeOf(value)
    .staticMethods(name.toLowerCase())
    ?.find((m) => m.parameters.length === 1 && m.parameters[0]!.type.isAssignableFrom(typeOf(value)))
  return method === undefined ? undefined : adoptResult(method, method.implementation.call(method.declaringType, value))
}


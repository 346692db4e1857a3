import type { Value } from '../kernel/value.ts'
import { conversionOf } from './conversion/convert.ts'
import { conversionFor } from './conversion/figure.ts'
import { rank } from './conversion/ranks.ts'
import { closeMethod, type Method, type Parameter } from './memberTable.ts'
import type { NetType } from './netType.ts'
import { baseOf, PSCustomObject } from './psobject.ts'
import { PSReference } from './psReference.ts'
import { effectiveType, inferMethod } from './typeInference.ts'
import { objectType, psCustomObjectType, psObjectType } from './typeOf.ts'

/** What a call says besides its arguments. */
export interface CallConstraints {
  /** Type arguments of `$x.M[int]()`; null: to be inferred. */
  readonly typeArguments: readonly NetType[] | null
  /** The type of a cast on the target: `([IList]$a).Add(1)`; null without. */
  readonly targetType: NetType | null
  /** Types of casts on arguments: `M([object]1)`; null per argument without. Null: no argument has one. */
  readonly argumentTypes: readonly (NetType | null)[] | null
}

export const unconstrained: CallConstraints = { typeArguments: null, targetType: null, argumentTypes: null }

/** The chosen overload; `expanded`: the last arguments go into the params array. */
export interface Choice {
  readonly method: Method
  readonly expanded: boolean
}

interface Candidate {
  /** As declared, before its type parameters were replaced. */
  readonly declared: Method
  readonly method: Method
  readonly parameters: readonly Parameter[]
  /** One entry an argument: parameters with the params array spread out; null when it is not. */
  readonly expanded: readonly Parameter[] | null
  readonly ranks: number[]
}

function argumentRank(argument: Value, parameter: NetType, isRef: boolean): number {
  const value = baseOf(argument)
  // Custom objects are not converted to choose an overload.
  if (
    value instanceof PSCustomObject &&
    parameter !== objectType &&
    parameter !== psObjectType &&
    parameter !== psCustomObjectType
  )
    return rank.none
  const given = isRef && value instanceof PSReference ? value.value : value
  return conversionOf(given, parameter).rank
}

function hasParams(method: Method): boolean {
  return method.parameters.length > 0 && method.parameters[method.parameters.length - 1]!.isParams
}

/** Whether as many arguments can be passed at all. */
function acceptsCount(method: Method, count: number): boolean {
  const { parameters } = method
  if (count === parameters.length) return true
  if (count > parameters.length) return hasParams(method)
  const optional = parameters.filter((p) => p.isOptional).length
  if (optional === 0) return hasParams(method) && count + 1 === parameters.length
  return count + optional >= parameters.length
}

function expand(parameters: readonly Parameter[], count: number): readonly Parameter[] {
  const last = parameters[parameters.length - 1]!
  const element: Parameter = {
    name: '',
    type: last.type.elementType!,
    isParams: false,
    isOptional: false,
    isRef: false,
  }
  const spread = parameters.slice(0, -1)
  while (spread.length < count) spread.push(element)
  return spread
}

function candidateFor(declared: Method, method: Method, args: readonly Value[]): Candidate | null {
  const { parameters } = method
  const ranks = new Array<number>(args.length).fill(0)
  let expanded: readonly Parameter[] | null = null
  for (let j = 0; j < parameters.length; j++) {
    const parameter = parameters[j]!
    if (parameter.isOptional && args.length <= j) break
    if (!parameter.isParams) {
      ranks[j] = argumentRank(args[j]!, parameter.type, parameter.isRef)
      if (ranks[j] === rank.none) return null
      continue
    }
    const element = parameter.type.elementType!
    if (parameters.length === args.length) {
      const asArray = argumentRank(args[j]!, parameter.type, false)
      const asElement = argumentRank(args[j]!, element, false)
      if (asElement > asArray) expanded = expand(parameters, args.length)
      ranks[j] = Math.max(asArray, asElement)
      if (ranks[j] === rank.none) return null
    } else {
      for (let k = j; k < args.length; k++) {
        ranks[k] = argumentRank(args[k]!, element, false)
        if (ranks[k] === rank.none) return null
      }
      expanded = expand(parameters, args.length)
    }
  }
  return { declared, method, parameters, expanded, ranks }
}

function satisfiesTarget(method: Method, target: NetType | null): boolean {
  const owner = method.declaringType
  if (target === null) return !owner.isInterface
  if (target.isInterface) return owner === target || (owner.isInterface && target.isA(owner))
  if (owner.isInterface) return false
  return target.isAssignableFrom(owner) || owner.isAssignableFrom(target)
}

/**
 * Chooses among overloads as PowerShell's adapter does. Returns the choice, or why there is none: 'none' (no overload takes these arguments), 'ambiguous', 'open' (static
 * methods of an open generic type).
 */
export function chooseOverload(
  methods: readonly Method[],
  args: readonly Value[],
  constraints: CallConstraints = unconstrained,
): Choice | 'none' | 'ambiguous' | 'open' {
  if (methods.length === 1) {
    const only = methods[0]!
    if (only.typeParameters.length === 0 && only.parameters.length === args.length && !hasParams(only))
      return { method: only, expanded: false }
  }
  const { typeArguments } = constraints
  let candidates: Candidate[] = []
  for (const declared of methods) {
    let method = declared
    if (method.typeParameters.length > 0) {
      if (typeArguments !== null) {
        if (typeArguments.length !== method.typeParameters.length) continue
        method = closeMethod(method, typeArguments)
      } else {
        const inferred = inferMethod(method, args)
        if (inferred === null) continue
        method = inferred
      }
    } else if (typeArguments !== null) continue
    if (!satisfiesTarget(method, constraints.targetType) || !acceptsCount(method, args.length)) continue
    const candidate = candidateFor(declared, method, args)
    if (candidate !== null) candidates.push(candidate)
  }
  if (candidates.length === 0)
    return methods.length > 0 && methods.every((m) => m.isStatic && m.declaringType.isGenericDefinition)
      ? 'open'
      : 'none'
  if (candidates.length > 1 && constraints.argumentTypes !== null) {
    const types = constraints.argumentTypes
    const fitting = candidates.filter((c) => types.every((t, i) => t === null || c.parameters[i]?.type === t))
    if (fitting.length > 0) candidates = fitting
  }
  const best = candidates.length === 1 ? candidates[0]! : findBest(candidates, args)
  return best === null ? 'ambiguous' : { method: best.method, expanded: best.expanded !== null }
}

function findBest(candidates: readonly Candidate[], args: readonly Value[]): Candidate | null {
  let best = candidates[0]!
  let tied = false
  for (const candidate of candidates.slice(1)) {
    const order = compare(best, candidate, args)
    if (order === 0) tied = true
    else if (order < 0) {
      best = candidate
      tied = false
    }
  }
  return tied ? null : best
}

/** Positive when `a` is better. */
function compare(a: Candidate, b: Candidate, args: readonly Value[]): number {
  const p = a.expanded ?? a.parameters
  const q = b.expanded ?? b.parameters
  let better = compareRanks(a, b, p, q, args)
  if (better === 0) better = compareTypes(a, b, p, q)
  if (better === 0) {
    for (let i = 0; i < a.ranks.length; i++) if (p[i]!.type !== q[i]!.type) return 0
    if (a.expanded !== null && b.expanded !== null) return a.parameters.length > b.parameters.length ? 1 : -1
    if (a.expanded !== null) return -1
    if (b.expanded !== null) return 1
    better = compareSpecificity(a.declared, b.declared)
  }
  return better !== 0 ? better : b.parameters.length - a.parameters.length
}

/** Of two generic methods that come to the same parameters, the one that says more about them is better. */
function compareSpecificity(a: Method, b: Method): number {
  if (a.typeParameters.length === 0 && b.typeParameters.length === 0) return 0
  return compareSpecificTypes(
    a.parameters.map((p) => p.type),
    b.parameters.map((p) => p.type),
  )
}

function compareSpecificTypes(a: readonly NetType[], b: readonly NetType[]): number {
  let betterA = false
  let betterB = false
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compareSpecificType(a[i]!, b[i]!)
    if (order > 0) betterA = true
    else if (order < 0) betterB = true
  }
  return betterA === betterB ? 0 : betterA ? 1 : -1
}

function compareSpecificType(a: NetType, b: NetType): number {
  if (a.isTypeParameter || b.isTypeParameter) return Number(b.isTypeParameter) - Number(a.isTypeParameter)
  if (a.elementType !== null && b.elementType !== null) return compareSpecificType(a.elementType, b.elementType)
  return compareSpecificTypes(a.genericArguments, b.genericArguments)
}

function compareRanks(
  a: Candidate,
  b: Candidate,
  p: readonly Parameter[],
  q: readonly Parameter[],
  args: readonly Value[],
): number {
  let better = 0
  for (let i = 0, weight = a.ranks.length; i < a.ranks.length; i++, weight--) {
    let [x, y] = [a.ranks[i]!, b.ranks[i]!]
    if (x === y && x === rank.unrelatedArrays) {
      const element = effectiveType(args[i]!)?.elementType ?? null
      x = conversionFor(element, p[i]!.type.elementType!).rank
      y = conversionFor(element, q[i]!.type.elementType!).rank
    }
    if (x < y) better -= weight
    else if (x > y) better += weight
  }
  return better
}

/** Among conversions that lose nothing the most specific parameter wins, among others the most general. */
function compareTypes(a: Candidate, b: Candidate, p: readonly Parameter[], q: readonly Parameter[]): number {
  let better = 0
  let weight = a.ranks.length
  for (let i = 0; i < a.ranks.length; i++, weight = Math.abs(weight) - 1) {
    const [x, y] = [a.ranks[i]!, b.ranks[i]!]
    if (x < rank.nullToValue || y < rank.nullToValue) continue
    if (x >= rank.numericImplicit !== y >= rank.numericImplicit) continue
    if (x >= rank.numericImplicit) weight = -weight
    const forth = conversionFor(p[i]!.type, q[i]!.type).rank
    const back = conversionFor(q[i]!.type, p[i]!.type).rank
    if (forth < back) better += weight
    else if (forth > back) better -= weight
  }
  return better
}

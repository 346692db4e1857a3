/** How simple calls are bound without the binder: values straight into slots where they fit as they are. */
import type { ParameterAst } from '../../../grammar/ast.ts'
import { Double } from '../../kernel/boxes.ts'
import { fold } from '../../kernel/text.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { BoundSource } from '../../session/scope.ts'
import type { NetType } from '../../types/netType.ts'
import { PSObject } from '../../types/psobject.ts'
import { resolveTypeName } from '../../types/registry.ts'
import { switchOf } from '../../types/switchParameter.ts'
import { objectType, psObjectType, typeOf } from '../../types/typeOf.ts'
import type { CompiledBlock, StageSpec } from '../contract.ts'
import { BoundParameters } from './boundParameters.ts'
import { initialValueOf, isSwitch } from './parameterDefaults.ts'
import type { BlockShape } from './scriptBlock.ts'

/** A parameter of a simple function as the plan sees it. */
export interface PlannedParameter {
  readonly name: string
  readonly folded: string
  readonly slot: number
  readonly type: NetType | null
  readonly isSwitch: boolean
  /** Its value when nothing is bound and there is no default. */
  readonly initial: Value
}

export interface CallPlan {
  /** Null: every call goes through the binder. */
  readonly parameters: readonly PlannedParameter[] | null
}

const slow: CallPlan = { parameters: null }

/** Works out the plan of a block: parameters without attributes, with types known everywhere, all in slots. */
export function planOf(shape: BlockShape): CallPlan {
  return (shape.plan ??= makePlan(shape))
}

function makePlan(shape: BlockShape): CallPlan {
  if ((shape.ast.paramBlock?.attributes.length ?? 0) > 0 || shape.ast.dynamicParamBlock !== null) return slow
  const { layout } = shape.own
  const parameters: PlannedParameter[] = []
  for (const parameter of shape.parameters) {
    const planned = planParameter(parameter, layout)
    if (planned === null) return slow
    parameters.push(planned)
  }
  return { parameters }
}

function planParameter(parameter: ParameterAst, layout: CompiledBlock['layout']): PlannedParameter | null {
  const path = parameter.name.variablePath
  if (!path.isUnqualified) return null
  let type: NetType | null = null
  for (const attribute of parameter.attributes) {
    if (attribute.kind !== 'TypeConstraintAst' || type !== null) return null
    type = resolveTypeName(attribute.typeName)
    if (type === null) return null
  }
  const folded = fold(path.unqualifiedPath)
  const slot = layout.slotOf(folded)
  if (slot < 0) return null
  if (type === objectType || type === psObjectType) type = null
  return { name: path.unqualifiedPath, folded, slot, type, isSwitch: isSwitch(type), initial: initialValueOf(type) }
}

/** The value where it needs no conversion to a type, else undefined. */
export function fitAsIs(type: NetType | null, value: Value): Value | undefined {
  if (type === null) return value === nothing ? null : value
  switch (typeof value) {
    case 'number':
      return type.code === 9 ? value : undefined
    case 'string':
      return type.code === 18 ? value : undefined
    case 'boolean':
      return type.code === 3 ? value : undefined
    case 'bigint':
      return type.code === 11 ? value : undefined
  }
  if (value === null || value === nothing) return undefined
  if (value instanceof Double) return type.code === 14 ? value : undefined
  return typeOf(value) === type && !(value instanceof PSObject) ? value : undefined
}

/** How a call site's arguments go to a block's parameters. */
export class SiteBinding implements BoundSource {
  readonly shape: BlockShape
  readonly parameters: readonly PlannedParameter[]
  /** By argument: the parameter's index, -1 for $args, -2 for a parameter token whose value is the next argument. Null: the binder must do it. */
  readonly targets: readonly number[] | null
  readonly hasRest: boolean
  /** Every parameter gets an argument: no defaults to fill in. */
  readonly isComplete: boolean
  readonly makeCmdlet = null

  constructor(shape: BlockShape, parameters: readonly PlannedParameter[], targets: readonly number[] | null) {
    this.shape = shape
    this.parameters = parameters
    this.targets = targets
    this.hasRest = targets?.includes(-1) ?? false
    this.isComplete =
      targets !== null && !this.hasRest && targets.filter((target) => target >= 0).length === parameters.length
  }

  makeBound(values: readonly (Value | undefined)[]): Value {
    const bound = new BoundParameters()
    this.targets!.forEach((target, i) => {
      if (target >= 0)
        bound.setValue(this.parameters[target]!.name, values[i] === undefined ? switchOf(true) : values[i]!)
    })
    return bound
  }
}

/** Works out a call site's binding, once. */
export function bindSite(shape: BlockShape, spec: StageSpec): SiteBinding {
  const { parameters } = planOf(shape)
  const targets = parameters === null ? null : assignTargets(parameters, spec)
  return new SiteBinding(shape, parameters ?? [], targets)
}

const positional = -3

function assignTargets(parameters: readonly PlannedParameter[], spec: StageSpec): number[] | null {
  const targets: number[] = []
  const taken = new Set<number>()
  const given = spec.arguments
  for (let i = 0; i < given.length; i++) {
    const argument = given[i]!
    if (argument.splatted) return null
    if (argument.name === null) {
      targets.push(positional)
      continue
    }
    const folded = fold(argument.name)
    const index = parameters.findIndex((parameter) => parameter.folded === folded)
    if (index < 0 || taken.has(index)) return null
    taken.add(index)
    if (argument.hasValue || parameters[index]!.isSwitch) {
      targets.push(index)
      continue
    }
    const next = given[++i]
    if (next === undefined || next.splatted || next.name !== null) return null
    targets.push(-2, index)
  }
  let next = 0
  for (let i = 0; i < targets.length; i++) {
    if (targets[i] !== positional) continue
    while (next < parameters.length && (taken.has(next) || parameters[next]!.isSwitch)) next++
    targets[i] = next < parameters.length ? next++ : -1
  }
  return targets
}

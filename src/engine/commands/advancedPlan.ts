/** How calls of advanced functions go past the binder where it could decide only one way. */
import { Fault } from '../../kernel/fault.ts'
import { isNull, nothing, type Value } from '../../kernel/value.ts'
import { elementsOf, NetArray } from '../../types/array.ts'
import type { NetType } from '../../types/netType.ts'
import { PSObject } from '../../types/psobject.ts'
import { present, switchOf } from '../../types/switchParameter.ts'
import { objectType, psObjectType, typeOf } from '../../types/typeOf.ts'
import type { AttributeHost } from '../binder/attributes/attribute.ts'
import { ArgumentTypeConverter } from '../binder/attributes/transform.ts'
import * as validation from '../binder/attributes/validate.ts'
import { ValidateRange } from '../binder/attributes/validateRange.ts'
import { type CommandMetadata, notPositional, type ParameterMetadata } from '../binder/metadata.ts'
import { findParameter } from '../binder/names.ts'
import type { StageSpec } from '../contract.ts'
import { fitAsIs } from './callPlan.ts'
import type { BlockShape } from './scriptBlock.ts'
import { ScriptBlock } from './scriptBlock.ts'

/** A parameter as a planned call fills it. */
export class PlannedValue {
  readonly parameter: ParameterMetadata
  /** -1: a variable with attributes. */
  readonly slot: number
  /** What values must be to fit as they are; null: anything. */
  readonly type: NetType | null
  readonly isSwitch: boolean
  readonly #converter: ArgumentTypeConverter | null
  /** Converting runs no script code: it may be tried and done again. */
  readonly #isPure: boolean

  constructor(parameter: ParameterMetadata, slot: number) {
    const { type } = parameter
    this.parameter = parameter
    this.slot = slot
    this.type = type === objectType || type === psObjectType ? null : type
    this.isSwitch = parameter.isSwitch
    this.#converter = (parameter.transformations[0] as ArgumentTypeConverter | undefined) ?? null
    this.#isPure = isPure(type)
  }

  /** The value as it is bound; undefined: the binder must look at it. `host` runs nothing here: only attributes without script code are planned. */
  bind(value: Value | undefined, host: AttributeHost): Value | undefined {
    if (value === undefined) return this.isSwitch ? present : undefined
    const fitted = this.#fit(value)
    const { parameter } = this
    if (fitted === undefined) return undefined
    if (parameter.isMandatoryInSomeSet || parameter.cannotBeNull) if (!isPresent(fitted, parameter)) return undefined
    if (parameter.isPipelineInSomeSet && value instanceof ScriptBlock) return undefined
    const { validations } = parameter
    if (validations.length === 0) return fitted
    try {
      for (let i = 0; i < validations.length; i++) validations[i]!.validate(fitted, host)
      return fitted
    } catch (thrown) {
      if (thrown instanceof Fault) return undefined
      throw thrown
    }
  }

  #fit(value: Value): Value | undefined {
    const { type } = this
    const fitted = fitAsIs(type, value)
    if (fitted !== undefined) return fitted
    if (this.isSwitch) return typeof value === 'boolean' ? switchOf(value) : undefined
    if (this.parameter.collection.kind === 'none' && isPlainInstance(value, type!)) return value
    return this.#isPure ? this.convert(value) : undefined
  }

  /** Undefined where the conversion fails. */
  convert(value: Value): Value | undefined {
    if (this.#converter === null) return undefined
    try {
      const converted = this.#converter.bind(value === nothing ? null : value, true)
      return isNull(converted) || typeOf(converted) === this.type ? converted : undefined
    } catch (thrown) {
      if (thrown instanceof Fault) return undefined
      throw thrown
    }
  }
}

function isPlainInstance(value: Value, type: NetType): boolean {
  return !isNull(value) && typeof value === 'object' && !(value instanceof PSObject) && typeOf(value).isA(type)
}

/** Simple types, text, enumerations and arrays of them. */
function isPure(type: NetType): boolean {
  if (type.isArray) return type.elementType !== null && isPure(type.elementType)
  return type.code >= 3 || type.isEnum
}

/** Whether a value is neither null nor empty nor holds such. */
function isPresent(value: Value, { type, collection }: ParameterMetadata): boolean {
  if (isNull(value)) return false
  if (typeof value === 'string') return value !== '' || type.code !== 18
  if (collection.kind === 'none') return true
  if (!(value instanceof NetArray)) return false
  const elements = elementsOf(value)
  return elements.length > 0 && elements.every((element) => !isNull(element) && element !== '')
}

const pureValidations: readonly (new (...args: never[]) => object)[] = [
  ValidateRange,
  validation.ValidateLength,
  validation.ValidateCount,
  validation.ValidateNotNull,
  validation.ValidateNotNullOrEmpty,
  validation.ValidateNotNullOrWhiteSpace,
  validation.ValidatePattern,
]

function isPlannable(parameter: ParameterMetadata): boolean {
  if (parameter.association !== 'declared' || parameter.obsolete !== null || parameter.psTypeName !== null) return false
  if (parameter.sets.some((set) => set.remaining)) return false
  const { transformations, validations, type } = parameter
  if (
    transformations.length > 1 ||
    (transformations.length === 1 && !(transformations[0] instanceof ArgumentTypeConverter))
  )
    return false
  if (validations.length > 0 && (type === psObjectType || parameter.collection.elementType === psObjectType))
    return false
  return validations.every((one) =>
    one instanceof validation.ValidateSet ? one.isConstant : pureValidations.some((known) => one.constructor === known),
  )
}

/** A call site's way to an advanced function's parameters. */
export class AdvancedSite {
  readonly shape: BlockShape
  readonly metadata: CommandMetadata
  /** By argument; null for a parameter token whose value is the next one. */
  readonly targets: readonly (PlannedValue | null)[]
  /** Those that get defaults, in order. */
  readonly rest: readonly PlannedValue[]
  /** The set the binder chose when it bound a call of this site. */
  setName = ''
  /** The binder bound a call of this site and did as planned. */
  isProven = false

  constructor(
    shape: BlockShape,
    metadata: CommandMetadata,
    targets: readonly (PlannedValue | null)[],
    rest: readonly PlannedValue[],
  ) {
    this.shape = shape
    this.metadata = metadata
    this.targets = targets
    this.rest = rest
  }

  /** Compares the plan with what the binder did. */
  prove(boundNames: readonly Value[], setName: string): void {
    const planned = this.targets.filter((target) => target !== null).map((target) => target.parameter.name)
    if (planned.length !== boundNames.length || !planned.every((name) => boundNames.includes(name))) return
    this.setName = setName
    this.isProven = true
  }
}

/** Works out a call site's plan; null: every call needs the binder. */
export function planAdvanced(shape: BlockShape, metadata: CommandMetadata, spec: StageSpec): AdvancedSite | null {
  if (metadata.hasDynamicParameters || !metadata.usesCmdletBinding || metadata.setNames.length >= 32) return null
  const declared = metadata.parameters.filter((parameter) => parameter.association === 'declared')
  if (!declared.every(isPlannable)) return null
  const { layout } = shape.own
  const planned = new Map(
    declared.map((parameter) => [parameter, new PlannedValue(parameter, layout.slotOf(parameter.folded))]),
  )
  const targets = assign(metadata, spec)
  if (targets === null) return null
  const used = new Set(targets)
  const rest = declared.filter((parameter) => !used.has(parameter)).map((parameter) => planned.get(parameter)!)
  return new AdvancedSite(
    shape,
    metadata,
    targets.map((target) => (target === null ? null : planned.get(target)!)),
    rest,
  )
}

/** The parameter of each argument; null for tokens followed by their value. */
function assign(metadata: CommandMetadata, spec: StageSpec): (ParameterMetadata | null)[] | null {
  const targets: (ParameterMetadata | null)[] = []
  const positions: number[] = []
  const taken = new Set<ParameterMetadata>()
  const given = spec.arguments
  for (let i = 0; i < given.length; i++) {
    const argument = given[i]!
    if (argument.splatted) return null
    if (argument.name === null) {
      positions.push(targets.length)
      targets.push(null)
      continue
    }
    const parameter = nameOf(metadata, argument.name)
    if (parameter === null || taken.has(parameter)) return null
    taken.add(parameter)
    if (argument.hasValue || parameter.isSwitch) {
      targets.push(parameter)
      continue
    }
    const next = given[++i]
    if (next === undefined || next.splatted || next.name !== null) return null
    targets.push(null, parameter)
  }
  if (positions.length === 0) return targets
  const order = byPosition(metadata, taken)
  if (order === null || order.length < positions.length) return null
  positions.forEach((at, i) => {
    targets[at] = order[i]!
  })
  return targets
}

/** The command's own parameter of a name; null for none, several and the engine's. */
function nameOf(metadata: CommandMetadata, name: string): ParameterMetadata | null {
  try {
    const found = findParameter(metadata, name)
    return found?.association === 'declared' ? found : null
  } catch (thrown) {
    if (thrown instanceof Fault) return null
    throw thrown
  }
}

/** The parameters left for positional arguments, in order; null where several want the same place. */
function byPosition(metadata: CommandMetadata, taken: ReadonlySet<ParameterMetadata>): ParameterMetadata[] | null {
  const order = new Map<number, ParameterMetadata>()
  for (const parameter of metadata.positional) {
    if (taken.has(parameter)) continue
    for (const { position } of parameter.sets) {
      if (position === notPositional) continue
      const other = order.get(position)
      if (other !== undefined && other !== parameter) return null
      order.set(position, parameter)
    }
  }
  const sorted = [...order].sort(([a], [b]) => a - b).map(([, parameter]) => parameter)
  return new Set(sorted).size === sorted.length ? sorted : null
}

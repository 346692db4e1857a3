/**
 * Which mandatory parameters are missing, and which set the call settles on because of them. With pipeline input still to come, sets whose
 * mandatory parameters may come from it stay possible. CmdletParameterBinderController.GetMissingMandatoryParameters.
 */
import { namedArgument } from './arguments.ts'
import { ShouldCoerce } from './bindArgument.ts'
import { type Binding, countSets } from './binding.ts'
import { bindAndMark } from './bindParameter.ts'
import { BindingFault } from './faults.ts'
import { allSets, type ParameterMetadata } from './metadata.ts'
import { findParameter } from './names.ts'

/** The unbound mandatory parameters of one set, by how they may still be bound. */
interface Missing {
  readonly set: number
  readonly isDefaultSet: boolean
  readonly fromInput: ParameterMetadata[]
  readonly byValue: ParameterMetadata[]
  readonly byPropertyName: ParameterMetadata[]
  readonly notFromInput: ParameterMetadata[]
}

const none: readonly ParameterMetadata[] = []

/** The unbound parameters that are mandatory in a set still possible. */
function unboundMandatory(binding: Binding): readonly ParameterMetadata[] {
  let missing: ParameterMetadata[] | null = null
  for (const parameter of binding.unbound) {
    if (!parameter.isMandatoryInSomeSet) continue
    for (const data of parameter.sets) {
      if (!data.mandatory || (!data.isInAllSets && (data.flag & binding.flags) === 0)) continue
      missing ??= []
      missing.push(parameter)
      break
    }
  }
  return missing ?? none
}

const isAllSets = (missing: Missing): boolean => missing.set === allSets

/**
 * The mandatory parameters somebody must supply now; narrows the sets. `count`: how many sets are possible. Throws AmbiguousParameterSet.
 */
export function missingMandatory(binding: Binding, count: number, expectsInput: boolean): readonly ParameterMetadata[] {
  if (!expectsInput) return unboundMandatory(binding)
  const { metadata } = binding
  const defaultSet = metadata.defaultFlag
  const bySet = new Map<number, Missing>()
  let mandatorySets = 0
  let isMissingInAllSets = false
  let isAnyMissing = false
  for (const parameter of binding.unbound) {
    if (!parameter.isMandatoryInSomeSet) continue
    let isMissing = false
    for (const data of parameter.sets) {
      if (!data.mandatory || (!data.isInAllSets && (data.flag & binding.flags) === 0)) continue
      isMissing = true
      const set = data.flag === 0 ? allSets : data.flag
      note(bySet, set, (defaultSet & set) !== 0, parameter, data.fromPipeline, data.fromPipelineByPropertyName)
      if (set === allSets) isMissingInAllSets = true
      else mandatorySets |= binding.flags & set
    }
    if (isMissing) isAnyMissing = true
  }
  if (!isAnyMissing) return none
  if (mandatorySets === 0) mandatorySets = binding.flags
  if (isMissingInAllSets) mandatorySets = binding.flags & (metadata.allFlags === 0 ? allSets : metadata.allFlags)
  const all = [...bySet.values()]
  if (
    count > 1 &&
    defaultSet !== 0 &&
    (defaultSet & mandatorySets) === 0 &&
    (defaultSet & binding.flags) !== 0 &&
    !all.some(
      (m) => (m.set & binding.flags) !== 0 && (m.set & defaultSet) === 0 && !isAllSets(m) && m.fromInput.length > 0,
    )
  ) {
    // The default set misses nothing and no other could be completed from input: keep the sets that miss nothing.
    mandatorySets = binding.flags & ~mandatorySets
    binding.flags = mandatorySets
    if (binding.flags === defaultSet) binding.nameSet()
    else binding.prioritized = defaultSet
  }
  const candidates = countSets(mandatorySets)
  if (candidates === 0) binding.failAmbiguousSet()
  if (candidates === 1) return demanded(all, mandatorySets)
  return binding.prioritized === 0 ? settle(binding, bySet, all, mandatorySets) : none
}

function note(
  bySet: Map<number, Missing>,
  set: number,
  isDefaultSet: boolean,
  parameter: ParameterMetadata,
  byValue: boolean,
  byPropertyName: boolean,
): void {
  let missing = bySet.get(set)
  if (missing === undefined) {
    missing = { set, isDefaultSet, fromInput: [], byValue: [], byPropertyName: [], notFromInput: [] }
    bySet.set(set, missing)
  }
  if (byValue || byPropertyName) missing.fromInput.push(parameter)
  else missing.notFromInput.push(parameter)
  if (byValue) missing.byValue.push(parameter)
  if (byPropertyName) missing.byPropertyName.push(parameter)
}

/** What the sets demand that input cannot give. */
function demanded(all: readonly Missing[], sets: number): ParameterMetadata[] {
  return all.filter((m) => (m.set & sets) !== 0 || isAllSets(m)).flatMap((m) => m.notFromInput)
}

/** Several sets miss something: settle on the default set, or on the one that input can complete. */
function settle(
  binding: Binding,
  bySet: ReadonlyMap<number, Missing>,
  all: readonly Missing[],
  mandatorySets: number,
): ParameterMetadata[] {
  const defaultSet = binding.metadata.defaultFlag
  if (defaultSet !== 0 && (mandatorySets & defaultSet) !== 0 && prefersDefault(bySet, all, defaultSet)) {
    binding.flags = defaultSet
    binding.nameSet()
    return demanded(all, defaultSet)
  }
  const inSets = all.filter((m) => (m.set & mandatorySets) !== 0 && !isAllSets(m))
  const byValue = inSets.filter((m) => m.byValue.length > 0)
  const byPropertyName = inSets.filter((m) => m.byPropertyName.length > 0)
  const valueSet = byValue.length === 1 ? byValue[0]!.set : 0
  const propertySet = byPropertyName.length === 1 ? byPropertyName[0]!.set : 0
  let chosen = 0
  if (byValue.length > 0 && byPropertyName.length > 0 && valueSet === propertySet) chosen = valueSet
  if (byValue.length > 0 !== byPropertyName.length > 0) chosen = byValue.length > 0 ? valueSet : propertySet
  if (chosen !== 0) return latch(binding, all, chosen)
  const demanding = all.filter((m) => ((m.set & mandatorySets) !== 0 || isAllSets(m)) && m.notFromInput.length > 0)
  if (demanding.length === 0) return []
  if (valueSet !== 0) return latch(binding, all, valueSet)
  if (byValue.length <= 1 && byPropertyName.length <= 1) binding.failAmbiguousSet()
  const impossible = demanding.reduce((sets, m) => (isAllSets(m) ? sets : sets | m.set), 0)
  if (impossible !== 0) {
    ignoreSets(binding, impossible)
    if (binding.flags === 0) binding.failAmbiguousSet()
    if (countSets(binding.flags) === 1) binding.nameSet()
  }
  return []
}

function prefersDefault(bySet: ReadonlyMap<number, Missing>, all: readonly Missing[], defaultSet: number): boolean {
  const others = all.filter((m) => !isAllSets(m) && !m.isDefaultSet)
  const otherTakesInput = others.some((m) => m.fromInput.length > 0 && m.notFromInput.length === 0)
  const otherTakesProperties = others.some((m) => m.byPropertyName.length > 0)
  const own = bySet.get(defaultSet)
  if (own !== undefined && own.byPropertyName.length > 0 && !otherTakesProperties) return true
  if (!otherTakesInput) return true
  return (bySet.get(allSets)?.notFromInput.length ?? 0) > 0
}

/** Settles on one set, keeping those that demand nothing of their own when input may still complete it. */
function latch(binding: Binding, all: readonly Missing[], chosen: number): ParameterMetadata[] {
  let others = 0
  let demandsMore = false
  for (const m of all) {
    if ((m.set & chosen) !== 0 || isAllSets(m)) {
      if (!isAllSets(m)) demandsMore = m.notFromInput.length > 0
    } else others |= m.set
  }
  if (demandsMore) {
    binding.flags = chosen
    binding.nameSet()
  } else {
    ignoreSets(binding, others)
    binding.nameSet()
    if (binding.flags !== chosen) binding.prioritized = chosen
  }
  return demanded(all, chosen)
}

function ignoreSets(binding: Binding, sets: number): void {
  if (sets === 0) return
  if (binding.flags === allSets) binding.flags = binding.metadata.allFlags & ~sets
  else binding.flags &= ~sets
}

/** Names as they stand in messages: each after a blank. */
export function listNames(parameters: readonly ParameterMetadata[]): string {
  return parameters.map(({ name }) => ` ${name}`).join('')
}

/** Asks the user for missing mandatory parameters and binds the answers; throws MissingMandatoryParameter when nobody answers. */
export function demandMandatory(binding: Binding, count: number, expectsInput: boolean): void {
  const missing = missingMandatory(binding, count, expectsInput)
  if (missing.length === 0) return
  const answers = binding.host.prompt(binding, missing)
  if (answers === null || answers.size === 0) {
    throw new BindingFault({
      id: 'MissingMandatoryParameter',
      parameterName: listNames(missing),
      message: `Cannot process command because of one or more missing mandatory parameters:${listNames(missing)}.`,
    })
  }
  for (const [name, value] of answers) {
    const parameter = findParameter(binding.metadata, name)
    if (parameter !== null) bindAndMark(binding, namedArgument(parameter.name, value), parameter, ShouldCoerce)
  }
}

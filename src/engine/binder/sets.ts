/** Which parameter sets are still possible, and which one it is. */
import { type Binding, countSets } from './binding.ts'
import { allSets } from './metadata.ts'

/**
 * Checks that a set is left and settles on the default one where that is due; answers how many sets are possible. `beforeInput`: pipeline
 * input may still decide. Throws AmbiguousParameterSet. CmdletParameterBinderController.ValidateParameterSets.
 */
export function validateSets(binding: Binding, beforeInput: boolean, settle: boolean): number {
  const { metadata } = binding
  const defaultFlag = metadata.defaultFlag
  const count = countSets(binding.flags)
  if (count === 0) binding.failAmbiguousSet()
  if (count > 1) {
    if (binding.flags === allSets && defaultFlag === 0) return 1
    if ((!beforeInput && binding.flags === defaultFlag) || (defaultFlag !== 0 && (binding.flags & defaultFlag) !== 0)) {
      binding.setName = metadata.setName(defaultFlag)
      if (!settle) return count
      binding.flags = defaultFlag
      return 1
    }
    if (beforeInput && someTakesInput(binding)) return count
    return settleByMandatory(binding)
  }
  let possible = count
  if (binding.flags === allSets) {
    possible = metadata.setNames.length > 0 ? metadata.setNames.length : 1
    if (beforeInput && someTakesInput(binding)) {
      // Pipeline input decides.
    } else if (defaultFlag !== 0) {
      if (settle) {
        binding.flags = defaultFlag
        possible = 1
      }
    } else if (possible > 1) possible = settleByMandatory(binding)
  }
  binding.nameSet()
  return possible
}

function someTakesInput(binding: Binding): boolean {
  for (const parameter of binding.unbound) if (parameter.takesPipelineIn(binding.flags)) return true
  return false
}

/** Settles on the only set without unbound mandatory parameters; throws AmbiguousParameterSet when there is no such one. */
function settleByMandatory(binding: Binding): number {
  let known = 0
  for (const parameter of binding.metadata.parameters) known |= parameter.flags
  let left = binding.flags & known
  for (const parameter of binding.unbound) {
    if (!parameter.isMandatoryInSomeSet) continue
    for (const data of parameter.sets) if (data.mandatory) left &= ~data.flag
  }
  if (countSets(left) !== 1) binding.failAmbiguousSet()
  binding.flags = left
  binding.nameSet()
  return 1
}

/** Drops the sets that cannot take pipeline input any more, unless none can. */
export function keepSetsTakingInput(binding: Binding): number {
  let taking = 0
  for (const { parameter } of binding.delayed) taking |= parameter.flags
  for (const parameter of binding.unbound) {
    if (!parameter.isPipelineInSomeSet) continue
    for (const data of parameter.sets) {
      if (!data.isInAllSets && (data.flag & binding.flags) === 0) continue
      if (!data.fromPipeline && !data.fromPipelineByPropertyName) continue
      if (data.isInAllSets) return binding.flags
      taking |= data.flag
    }
  }
  return taking === 0 ? binding.flags : binding.flags & taking
}

/** With several sets and none chosen: the default set, or AmbiguousParameterSet. */
export function requireOneSet(binding: Binding): void {
  const { metadata } = binding
  if (metadata.setNames.length <= 1 || binding.flags !== allSets) return
  if (metadata.defaultFlag === 0) binding.failAmbiguousSet()
  binding.flags = metadata.defaultFlag
}

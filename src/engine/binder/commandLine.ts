/** The command-line phases in order, for cmdlets and advanced functions. CmdletParameterBinderController.BindCommandLineParameters. */
import type { CommandArgument } from '../contract.ts'
import { orderArguments } from './arguments.ts'
import type { Binding } from './binding.ts'
import { applyDefaults, collectDefaults } from './defaultValues.ts'
import { bindDynamic } from './dynamic.ts'
import { demandMandatory } from './mandatory.ts'
import { bindNamed, pairArguments } from './named.ts'
import { bindPositional } from './positional.ts'
import { bindRemaining, refuseLeftovers } from './remaining.ts'
import { bindScriptDefaults } from './scriptDefaults.ts'
import { keepSetsTakingInput, requireOneSet, validateSets } from './sets.ts'

/** The phases that need no parameter set: what is left afterwards is an error. BindCommandLineParametersNoValidation. */
export function bindArguments(binding: Binding, args: readonly CommandArgument[]): void {
  binding.arguments = orderArguments(args)
  binding.defaults = collectDefaults(binding)
  const useDefaults = binding.defaults !== null
  pairArguments(binding)
  bindNamed(binding)
  let failure = bindPositional(binding, binding.flags, binding.metadata.defaultFlag)
  applyDefaults(binding, binding.defaults)
  validateSets(binding, true, false)
  failure = firstOf(failure, bindDynamic(binding))
  if (useDefaults) {
    if (binding.metadata.hasDynamicParameters) binding.defaults = collectDefaults(binding)
    applyDefaults(binding, binding.defaults)
  }
  bindRemaining(binding)
  refuseLeftovers(binding, failure)
}

/** Binds a call's arguments. Afterwards `bindInput` binds each pipeline object. Throws BindingFault. */
export function bindCommandLine(binding: Binding, args: readonly CommandArgument[]): void {
  bindArguments(binding, args)
  const { expectsInput } = binding.host
  let count = expectsInput ? validateSets(binding, true, false) : validateSets(binding, false, true)
  if (count === 1 && !binding.defaultsInUse) applyDefaults(binding, binding.defaults)
  if (count > 1 && expectsInput) {
    const flags = keepSetsTakingInput(binding)
    if (flags !== binding.flags) {
      binding.flags = flags
      count = validateSets(binding, true, false)
    }
  }
  binding.guard(() => {
    demandMandatory(binding, count, expectsInput)
    if (binding.metadata.kind === 'function') bindScriptDefaults(binding)
  })
  if (!expectsInput) requireOneSet(binding)
  binding.commandLineFlags = binding.flags
}

function firstOf<T>(first: T | null, second: T | null): T | null {
  return first ?? second
}

/** Binding a pipeline object: by value and by property name, without and with conversion. CmdletParameterBinderController.BindPipelineParameters. */
import { nothing, type Value } from '../../kernel/value.ts'
import { namedArgument } from './arguments.ts'
import { IsPipelineObject, ShouldCoerce } from './bindArgument.ts'
import type { Binding } from './binding.ts'
import { countSets } from './binding.ts'
import { bindAndMark, bindParameter } from './bindParameter.ts'
import { placeOf } from './coerce.ts'
import { applyDefaults } from './defaultValues.ts'
import { BindingFault, causeOf, comesFromInvalidCast, messageOf } from './faults.ts'
import { listNames, missingMandatory } from './mandatory.ts'
import type { ParameterMetadata } from './metadata.ts'
import { requireOneSet, validateSets } from './sets.ts'
import { isNull, propertyOf, psObjectCollection, typeOf } from './typing.ts'

/**
 * Binds one pipeline object; null when the command may process it, else what to report as a non-terminating error with the object as
 * target. What the object before it bound is undone first.
 */
export function bindInput(binding: Binding, input: Value): BindingFault | null {
  try {
    if (!bindObject(binding, input)) {
      return refusal(
        input,
        'InputObjectNotBound',
        'The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.',
      )
    }
    const missing = missingMandatory(binding, countSets(binding.flags), false)
    if (missing.length === 0) return null
    return refusal(
      input,
      'InputObjectMissingMandatory',
      `The input object cannot be bound because it did not contain the information required to bind all mandatory parameters: ${listNames(missing)}`,
    )
  } catch (thrown) {
    if (thrown instanceof BindingFault) return thrown
    throw thrown
  }
}

function refusal(input: Value, id: string, message: string): BindingFault {
  return new BindingFault({ id, message, typeSpecified: input === null ? null : typeOf(input) })
}

function bindObject(binding: Binding, input: Value): boolean {
  let isBound = false
  try {
    const isDelayedBound = binding.delayed.length > 0 && bindDelayed(binding, input)
    if (binding.delayed.length === 0 || isDelayedBound) isBound = bindFromObject(binding, input)
    isBound ||= isDelayedBound
    requireOneSet(binding)
  } catch (thrown) {
    if (thrown instanceof BindingFault) restore(binding)
    throw thrown
  }
  if (!isBound) restore(binding)
  return isBound
}

/** Runs delay-bind script blocks and binds what they write. */
function bindDelayed(binding: Binding, input: Value): boolean {
  let isBound = true
  for (const { parameter, argument } of binding.delayed) {
    const { name } = parameter
    let output: readonly Value[]
    try {
      output = binding.host.runDelayed(argument.value!, input)
    } catch (thrown) {
      const cause = causeOf(thrown)
      if (cause === null) throw thrown
      throw new BindingFault({
        id: 'ScriptBlockArgumentInvocationFailed',
        parameterName: name,
        message: `The input to the script block for parameter '${name}' failed. ${messageOf(cause)}`,
        inner: cause,
        ast: placeOf(argument),
      })
    }
    if (output.length === 0) {
      throw new BindingFault({
        id: 'ScriptBlockArgumentNoOutput',
        parameterName: name,
        message: `Cannot evaluate parameter '${name}' because its argument input did not produce any output.`,
        ast: placeOf(argument),
      })
    }
    const value = output.length === 1 ? output[0]! : psObjectCollection(output)
    if (!bindAndMark(binding, namedArgument(name, value, argument.valueAst), parameter, ShouldCoerce)) isBound = false
  }
  return isBound
}

const byValue = 0
const byPropertyName = 1

function bindFromObject(binding: Binding, input: Value): boolean {
  restore(binding)
  binding.boundFromPipeline.length = 0
  binding.flags = binding.commandLineFlags
  const { prioritized } = binding
  let sets = prioritized === 0 ? binding.flags : prioritized
  let isBound = false
  for (let round = prioritized === 0 ? 1 : 0; round < 2; round++) {
    for (let step = 0; step < 4; step++) {
      const flags = step < 2 ? 0 : ShouldCoerce
      if (!bindInSets(binding, input, step & 1, flags, sets)) continue
      if (round === 1) {
        validateSets(binding, true, true)
        sets = binding.flags
      }
      isBound = true
    }
    if (round === 0) {
      if (binding.flags === prioritized) break
      sets = binding.flags & ~prioritized
    }
  }
  validateSets(binding, false, true)
  if (!binding.defaultsInUse) applyDefaults(binding, binding.defaults)
  return isBound
}

/** One step in the default set if it is still possible, else in the others. */
function bindInSets(binding: Binding, input: Value, from: number, flags: number, sets: number): boolean {
  const defaultSet = binding.metadata.defaultFlag
  if (defaultSet !== 0 && (sets & defaultSet) !== 0) {
    if (bindUnbound(binding, input, from, flags, defaultSet)) return true
    sets &= ~defaultSet
  }
  return bindUnbound(binding, input, from, flags, sets)
}

/** Tries every unbound parameter of the sets, the last first. */
function bindUnbound(binding: Binding, input: Value, from: number, flags: number, sets: number): boolean {
  const { unbound } = binding
  let isBound = false
  for (let i = unbound.length - 1; i >= 0; i--) {
    const parameter = unbound[i]!
    if (!parameter.isPipelineInSomeSet || !parameter.isIn(sets)) continue
    for (const data of parameter.sets) {
      if (!data.isInAllSets && (data.flag & sets) === 0) continue
      const isTaken =
        from === byValue
          ? data.fromPipeline && bindValue(binding, input, parameter, flags)
          : from === byPropertyName &&
            data.fromPipelineByPropertyName &&
            input !== null &&
            bindProperty(binding, input, parameter, flags)
      if (isTaken) {
        isBound = true
        break
      }
    }
  }
  return isBound
}

function bindValue(binding: Binding, input: Value, parameter: ParameterMetadata, flags: number): boolean {
  try {
    return bindFrom(binding, input, parameter, flags | IsPipelineObject)
  } catch (thrown) {
    if (!(thrown instanceof BindingFault)) throw thrown
    if (thrown.kind === 'Plain' || (thrown.kind === 'ArgumentTransformation' && comesFromInvalidCast(thrown)))
      return false
    binding.fail(thrown)
  }
}

function bindProperty(binding: Binding, input: Value, parameter: ParameterMetadata, flags: number): boolean {
  let value = propertyOf(input, parameter.folded)
  if (value === undefined) {
    for (const alias of parameter.foldedAliases) {
      value = propertyOf(input, alias)
      if (value !== undefined) break
    }
    if (value === undefined) return false
  }
  try {
    return bindFrom(binding, value, parameter, flags)
  } catch (thrown) {
    if (!(thrown instanceof BindingFault)) throw thrown
    if (thrown.kind === 'Plain') return false
    binding.fail(thrown)
  }
}

function bindFrom(binding: Binding, value: Value, parameter: ParameterMetadata, flags: number): boolean {
  if (value === nothing) return false
  if (binding.backups[parameter.index] === undefined)
    binding.backups[parameter.index] = binding.host.defaultOf(parameter).value
  if (!bindParameter(binding, binding.flags, namedArgument(parameter.name, value), parameter, flags)) return false
  binding.boundFromPipeline.push(parameter)
  return true
}

/** Gives back what pipeline objects bound: the parameters get their values of before and count as unbound again. */
function restore(binding: Binding): void {
  for (const parameter of binding.boundFromPipeline) {
    const backup = binding.backups[parameter.index]
    if (backup === undefined) continue
    binding.host.assign(parameter, isNull(backup) ? null : backup)
    binding.isBound[parameter.index] = false
    if (!binding.unbound.includes(parameter)) binding.unbound.push(parameter)
  }
}

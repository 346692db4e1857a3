/** The named phase: parameter tokens get their values, then are bound. */
import type { Argument } from './arguments.ts'
import { DelayBind, ShouldCoerce } from './bindArgument.ts'
import { type Binding, missingArgument } from './binding.ts'
import { bindParameter } from './bindParameter.ts'
import { BindingFault } from './faults.ts'
import type { ParameterMetadata } from './metadata.ts'
import { findParameter } from './names.ts'
import { switchOf } from './typing.ts'

/** Gives every token that names a parameter the argument after it; switches become true. Throws MissingArgument, AmbiguousParameter. */
export function pairArguments(binding: Binding): void {
  const { metadata } = binding
  const given = binding.arguments
  const paired: Argument[] = []
  for (let i = 0; i < given.length; i++) {
    const argument = given[i]!
    paired.push(argument)
    if (argument.name === null || argument.value !== undefined) continue
    const parameter = findParameter(metadata, argument.name, argument.nameAst)
    if (parameter === null) continue
    if (parameter.isSwitch) {
      argument.value = switchOf(true)
      continue
    }
    const next = given[i + 1]
    if (next === undefined) throw missingArgument(parameter, argument.nameAst)
    i++
    if (next.name === null) {
      argument.value = next.value === undefined ? null : next.value
    } else {
      const isParameter = findParameter(metadata, next.name, next.nameAst) !== null || next.value !== undefined
      if (isParameter) throw missingArgument(parameter, argument.nameAst)
      argument.value = next.text
    }
    argument.name = parameter.name
    argument.valueAst = next.valueAst
  }
  binding.arguments = paired
}

/** Binds the arguments that name a parameter and keeps the rest. Throws ParameterAlreadyBound, ParameterNotInParameterSet. */
export function bindNamed(binding: Binding): void {
  const rest: Argument[] = []
  const sets = binding.flags
  let explicit: boolean[] | null = null
  for (const argument of binding.arguments) {
    if (argument.name === null) {
      rest.push(argument)
      continue
    }
    const parameter = findParameter(binding.metadata, argument.name, argument.nameAst)
    if (parameter === null) {
      rest.push(argument)
      continue
    }
    if (argument.splatted) {
      // What was named in the call wins over a splatted hashtable.
      explicit ??= binding.isBound.slice()
      if (explicit[parameter.index]) continue
    }
    if (binding.isBound[parameter.index]) {
      throw new BindingFault({
        id: 'ParameterAlreadyBound',
        parameterName: argument.name,
        message: `Cannot bind parameter because parameter '${argument.name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".`,
        ast: argument.nameAst,
      })
    }
    if (binding.metadata.usesCmdletBinding) bindInSets(binding, sets, argument, parameter)
    else bindParameter(binding, sets, argument, parameter, ShouldCoerce)
  }
  binding.arguments = rest
}

function bindInSets(binding: Binding, sets: number, argument: Argument, parameter: ParameterMetadata): void {
  if (!parameter.isIn(sets)) {
    binding.fail(
      new BindingFault({
        id: 'ParameterNotInParameterSet',
        parameterName: argument.name,
        message: `Parameter '${argument.name}' cannot be specified in parameter set '${binding.metadata.setName(sets)}'.`,
        ast: argument.nameAst,
      }),
    )
  }
  binding.guard(() => bindParameter(binding, sets, argument, parameter, ShouldCoerce | DelayBind))
}

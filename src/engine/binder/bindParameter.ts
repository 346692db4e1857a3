/** Binding an argument to a known parameter, or putting a delay-bind script block by. CmdletParameterBinderController.BindParameter. */
import { Fault, netFault } from '../../kernel/fault.ts'
import type { Argument } from './arguments.ts'
import { bindArgument, DelayBind, IsDefaultValue, ShouldCoerce } from './bindArgument.ts'
import type { Binding } from './binding.ts'
import { placeOf } from './coerce.ts'
import { BindingFault, hasInvalidCast } from './faults.ts'
import type { ParameterMetadata } from './metadata.ts'
import { type NetType, objectType, scriptBlockType } from './typing.ts'

/** Binds in the given sets. False when the value did not fit without conversion. */
export function bindParameter(
  binding: Binding,
  sets: number,
  argument: Argument,
  parameter: ParameterMetadata,
  flags: number,
): boolean {
  if (
    (flags & DelayBind) !== 0 &&
    parameter.isPipelineInSomeSet &&
    argument.value !== undefined &&
    parameter.takesPipelineIn(sets) &&
    binding.host.isScriptBlock(argument.value) &&
    !takesScriptBlocks(parameter)
  ) {
    delay(binding, argument, parameter)
    return false
  }
  try {
    return bindAndMark(binding, argument, parameter, flags)
  } catch (thrown) {
    // Without conversion, attributes that convert may still fail: the binder goes on trying.
    if ((flags & ShouldCoerce) === 0 && thrown instanceof Fault && hasInvalidCast(thrown)) return false
    throw thrown
  }
}

/** Binds and takes the parameter out of those still to bind. */
export function bindAndMark(
  binding: Binding,
  argument: Argument,
  parameter: ParameterMetadata,
  flags: number,
): boolean {
  const isBound = bindArgument(binding, argument, parameter, flags)
  if (isBound && (flags & IsDefaultValue) === 0) {
    if (binding.metadata.usesCmdletBinding) binding.markBound(parameter)
    else {
      binding.removeUnbound(parameter)
      binding.isBound[parameter.index] = true
    }
  }
  return isBound
}

function takesScriptBlocks(parameter: ParameterMetadata): boolean {
  const fits = (type: NetType): boolean => type === objectType || type.isA(scriptBlockType)
  if (fits(parameter.type)) return true
  const { kind, elementType } = parameter.collection
  if (kind === 'none') return false
  // The real binder fails like this on collections without an element type.
  if (elementType === null)
    throw netFault('System.NullReferenceException', 'Object reference not set to an instance of an object.')
  return fits(elementType)
}

function delay(binding: Binding, argument: Argument, parameter: ParameterMetadata): void {
  if (!binding.host.expectsInput) {
    throw new BindingFault({
      id: 'ScriptBlockArgumentNoInput',
      category: 'MetadataError',
      parameterName: parameter.name,
      parameterType: parameter.type,
      message: `Cannot evaluate parameter '${parameter.name}' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.`,
      ast: placeOf(argument),
    })
  }
  argument.name ??= parameter.name
  if (!binding.delayed.some((block) => block.parameter === parameter)) binding.delayed.push({ parameter, argument })
  if (parameter.flags !== 0) binding.flags &= parameter.flags
  binding.removeUnbound(parameter)
  binding.isBound[parameter.index] = true
  if (binding.isRecording && !binding.isRecorded[parameter.index]) {
    binding.isRecorded[parameter.index] = true
    binding.host.record(parameter, argument.value!)
  }
}

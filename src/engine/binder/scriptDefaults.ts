/** Values of a script's parameters nothing was bound to. ParameterBinderController.BindUnboundScriptParameters. */
import { namedArgument } from './arguments.ts'
import { bindArgument, IsDefaultValue, ShouldCoerce } from './bindArgument.ts'
import type { Binding } from './binding.ts'

/** Evaluates and stores the default of every unbound declared parameter, in order. They do not count as bound. */
export function bindScriptDefaults(binding: Binding): void {
  const recording = binding.isRecording
  binding.isRecording = false
  try {
    for (const parameter of binding.unbound) {
      if (parameter.association !== 'declared') continue
      const { value, isSet } = binding.host.defaultOf(parameter)
      if (binding.metadata.usesCmdletBinding) binding.backups[parameter.index] = value
      bindArgument(
        binding,
        namedArgument(parameter.name, value),
        parameter,
        isSet ? IsDefaultValue | ShouldCoerce : IsDefaultValue,
      )
    }
  } finally {
    binding.isRecording = recording
  }
}

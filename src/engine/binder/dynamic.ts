/** Dynamic parameters: asked for once static ones are bound, then named and positional binding run again with them. */
import type { Binding } from './binding.ts'
import { BindingFault, causeOf, messageOf } from './faults.ts'
import { bindNamed, pairArguments } from './named.ts'
import { bindPositional } from './positional.ts'

/** Adds the command's dynamic parameters and binds what is left to them. Throws GetDynamicParametersException. */
export function bindDynamic(binding: Binding): BindingFault | null {
  if (!binding.metadata.hasDynamicParameters) return null
  const added = askForParameters(binding)
  if (added === null) return null
  binding.metadata = binding.metadata.withDynamic(added)
  binding.unbound.push(...added)
  if (binding.arguments.length === 0) return null
  pairArguments(binding)
  bindNamed(binding)
  return bindPositional(binding, binding.flags, binding.metadata.defaultFlag)
}

function askForParameters(binding: Binding) {
  try {
    return binding.host.dynamicParameters(binding)
  } catch (thrown) {
    const cause = causeOf(thrown)
    if (cause === null || cause.netType.fullName === 'System.Management.Automation.ProviderInvocationException') {
      throw thrown
    }
    throw new BindingFault({
      id: 'GetDynamicParametersException',
      message: `Cannot retrieve the dynamic parameters for the cmdlet. ${messageOf(cause)}`,
      inner: cause,
    })
  }
}

/** Simple functions and scripts: no sets, no common parameters, the rest goes into $args. ScriptParameterBinderController. */

import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { CommandArgument } from '../contract.ts'
import { type Argument, orderArguments } from './arguments.ts'
import type { Binding } from './binding.ts'
import { allSets } from './metadata.ts'
import { bindNamed, pairArguments } from './named.ts'
import { bindPositional } from './positional.ts'
import { bindScriptDefaults } from './scriptDefaults.ts'
import { elementsOfArray, parameterTextObject } from './typing.ts'

/** Binds a simple function's call; answers what `$args` holds. Throws BindingFault. */
export function bindSimple(binding: Binding, args: readonly CommandArgument[]): Value[] {
  binding.arguments = orderArguments(args)
  if (binding.metadata.parameters.length > 0) {
    pairArguments(binding)
    bindNamed(binding)
    bindPositional(binding, allSets, allSets)
    bindScriptDefaults(binding)
  }
  return remainingArguments(binding.arguments)
}

/** The values `$args` holds; parameter tokens become strings that remember their name, for splatting `@args`. */
export function remainingArguments(args: readonly Argument[]): Value[] {
  const rest: Value[] = []
  for (const { name, text, value } of args) {
    if (name !== null && value !== undefined && fold(name) === '$args') {
      rest.push(...(elementsOfArray(value) ?? [value]))
      continue
    }
    if (name !== null) rest.push(parameterTextObject(text, name))
    if (value !== undefined) rest.push(value)
  }
  return rest
}

import { fold } from '../../kernel/text.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { Variable } from '../../session/variable.ts'
import { objectArray } from '../../types/array.ts'
import type { CompiledBlock } from '../contract.ts'
import { noArgs } from './activation.ts'
import { keptAttributes, metadataOf } from './blockMetadata.ts'
import { BoundParameters } from './boundParameters.ts'
import type { ScriptBlock } from './scriptBlock.ts'

/**
 * Binds arguments by position, as `.Invoke(…)`, ForEach-Object and delegates do: no parameter names, no validation but what the variables' own
 * attributes ask. Answers `$args`.
 */
export function bindBlockArguments(
  frame: Frame,
  block: ScriptBlock,
  args: readonly Value[],
  compiled: CompiledBlock,
): Value {
  const { parameters } = block.shape
  if (parameters.length === 0) return args.length === 0 ? noArgs : objectArray([...args])
  const bound = new BoundParameters()
  const metadata = metadataOf(frame, block, '')
  parameters.forEach((_, index) => {
    const parameter = metadata.parameters[index]!
    const isGiven = index < args.length
    const given = isGiven ? args[index]! : (compiled.defaults[index]?.(frame) ?? parameter.initial)
    const value = given === nothing ? null : given
    storeParameter(frame, parameter.name, value, () => keptAttributes(parameter))
    if (isGiven) bound.setValue(parameter.name, value)
  })
  frame.boundParameters = bound
  return args.length > parameters.length ? objectArray(args.slice(parameters.length)) : noArgs
}

/** Puts a parameter's value into its slot, or into a variable that keeps the parameter's attributes. */
export function storeParameter(
  frame: Frame,
  name: string,
  value: Value,
  attributes: () => Variable['attributes'],
): void {
  const folded = fold(name)
  const slot = frame.layout.slotOf(folded)
  if (slot >= 0) {
    frame.slots[slot] = value
    return
  }
  const known = frame.overflow?.get(folded)
  if (known !== undefined) {
    // The next pipeline object: code keeps the variable once it has found it.
    known.attributes = attributes()
    known.value = value
    return
  }
  const variable = new Variable(name, null)
  variable.attributes = attributes()
  variable.value = value
  frame.overflow ??= new Map()
  frame.overflow.set(folded, variable)
}

import type { PipelineAst, PipelineChainAst, ScriptBlockAst } from '../../../grammar/ast.ts'
import { runtimeFault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import { strictVersionOf } from '../../session/variables.ts'
import { NetArray, objectArray } from '../../types/array.ts'
import { range } from '../../types/operators/range.ts'
import { startBackground } from '../commands/background.ts'
import { scriptBlockOf } from '../commands/scriptBlock.ts'
import type { PipelineInput, StageCall, StageSpec } from '../contract.ts'
import { put } from './output.ts'

/** A stage of a pipeline with what was evaluated for it. */
export function stage(
  spec: StageSpec,
  command: Value,
  values: readonly (Value | undefined)[],
  redirectionTargets: readonly Value[],
): StageCall {
  return { spec, command, values, redirectionTargets }
}

/** An argument's value as commands take it: nothing at all is `$null`, also inside a list. */
export function argument(value: Value): Value {
  if (value === nothing) return null
  if (value instanceof NetArray && Array.isArray(value.storage) && value.storage.includes(nothing)) {
    return objectArray(value.storage.map((item) => (item === nothing ? null : item)))
  }
  return value
}

/** What the first command of a pipeline gets from an expression before it. */
export function inputOf(value: Value): PipelineInput {
  return (out) => put(out, value)
}

/** The same for `a..b`, which is counted instead of made. */
export function rangeInput(low: Value, high: Value): PipelineInput {
  if (typeof low !== 'number' || typeof high !== 'number') return inputOf(range(low, high))
  return (out) => {
    if (low <= high) for (let i = low; i <= high; i++) out.write(i)
    else for (let i = low; i >= high; i--) out.write(i)
  }
}

/** The value of `{ … }`. */
export function scriptBlock(frame: Frame, ast: ScriptBlockAst): Value {
  return scriptBlockOf(frame, ast)
}

/** `pipeline &`. */
export function background(frame: Frame, out: Sink, node: PipelineAst | PipelineChainAst): void {
  startBackground(frame, out, node)
}

/** `name(1, 2)`: strict mode 2 refuses what looks like a method call. */
export function checkCallParentheses(frame: Frame): void {
  if (strictVersionOf(frame) < 2) return
  throw runtimeFault(
    'StrictModeFunctionCallWithParens',
    'The function or command was called as if it were a method. Parameters should be separated by spaces. For information about parameters, see the about_Parameters Help topic.',
    'InvalidOperation',
  )
}

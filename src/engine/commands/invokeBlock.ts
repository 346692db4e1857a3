/** Running script blocks for cmdlets, delegates and .NET members: ScriptBlock.InvokeWithPipe. */
import { nothing, type Value } from '../../kernel/value.ts'
import type { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import { Collector, type Sink } from '../../session/streams.ts'
import { objectArray } from '../../types/array.ts'
import type { CompiledBody } from '../contract.ts'
import { DottedVariables, newFrame, noArgs, runDotted, runIn } from './activation.ts'
import { bindBlockArguments } from './bindBlockArguments.ts'
import { InputEnumerator } from './inputEnumerator.ts'
import type { ScriptBlock } from './scriptBlock.ts'

/** How a block is run. */
export interface BlockCall {
  readonly args?: readonly Value[]
  /** `$_`; undefined leaves it to the scopes outside. */
  readonly underscore?: Value
  /** `$input`'s objects. */
  readonly input?: readonly Value[]
  /** `$this`. */
  readonly self?: Value
  /** False runs it in the calling scope, as ForEach-Object does; default true. */
  readonly ownScope?: boolean
  readonly invocation?: InvocationInfo
  /** Prepares the scope before the block runs: variables and functions put into it. */
  readonly prepare?: (frame: Frame) => void
}

/** Runs a block's one clause (its process block where that is the only one, else its end block), writing to `out`. */
export function invokeBlock(caller: Frame, block: ScriptBlock, call: BlockCall, out: Sink): void {
  const { shape } = block
  const state = block.state ?? caller.state
  if (call.ownScope === false) {
    const frame = state === caller.state ? caller : state.current
    const compiled = shape.borrowed
    const body = onlyClause(compiled)
    if (body === null) return
    const variables = new DottedVariables()
    variables.underscore = call.underscore
    variables.thisValue = call.self
    if (call.input !== undefined) variables.input = new InputEnumerator(call.input)
    if (call.invocation !== undefined) variables.invocation = call.invocation
    variables.args =
      shape.parameters.length > 0 || (call.args?.length ?? 0) > 0
        ? bindBlockArguments(frame, block, call.args ?? [], compiled)
        : noArgs
    runDotted(frame, compiled, variables, body, out)
    return
  }
  const compiled = shape.own
  const body = onlyClause(compiled)
  if (body === null) return
  const frame = newFrame(caller, block, compiled, caller.streams)
  if (call.underscore !== undefined) frame.underscore = call.underscore
  if (call.self !== undefined) frame.thisValue = call.self
  if (call.input !== undefined) frame.input = new InputEnumerator(call.input)
  if (call.invocation !== undefined) frame.invocation = call.invocation
  else {
    frame.callAst = currentStatement(caller)
    frame.callSource = caller.block === null ? null : caller.block.source
  }
  call.prepare?.(frame)
  if (shape.parameters.length > 0 || (call.args?.length ?? 0) > 0)
    frame.args = bindBlockArguments(frame, block, call.args ?? [], compiled)
  runIn(frame, caller, body, out)
}

function currentStatement(caller: Frame): Frame['callAst'] {
  const extent = caller.block?.extents[caller.position]
  return extent === undefined ? null : { start: extent[0], end: extent[1] }
}

/** The clause such a call runs; several clauses cannot be run this way. */
function onlyClause(compiled: {
  begin: CompiledBody | null
  process: CompiledBody | null
  end: CompiledBody | null
}): CompiledBody | null {
  const { begin, process, end } = compiled
  if (begin === null && process === null) return end
  if (begin === null && end === null) return process
  return (frame, out) => {
    begin?.(frame, out)
    process?.(frame, out)
    end?.(frame, out)
  }
}

/** Runs a block and gives all it wrote. */
export function invokeForItems(caller: Frame, block: ScriptBlock, call: BlockCall): Value[] {
  const collector = new Collector()
  invokeBlock(caller, block, call, collector)
  return collector.items
}

/** Runs a block and gives its output as an assignment takes it: `nothing`, the one object, or an Object[]. */
export function invokeForValue(caller: Frame, block: ScriptBlock, call: BlockCall): Value {
  const items = invokeForItems(caller, block, call)
  return items.length === 0 ? nothing : items.length === 1 ? items[0]! : objectArray(items)
}

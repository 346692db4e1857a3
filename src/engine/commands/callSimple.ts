/** The hot path: a call of a simple function that needs no binder. */
import { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import { objectArray } from '../../types/array.ts'
import { switchOf } from '../../types/switchParameter.ts'
import type { CompiledBlock, StageSpec } from '../contract.ts'
import { newFrame, runIn } from './activation.ts'
import { fitAsIs, type PlannedParameter, type SiteBinding } from './callPlan.ts'
import { runClean } from './clean.ts'
import type { ScriptCommandInfo } from './info.ts'
import type { ScriptBlock } from './scriptBlock.ts'
import { transformationFault } from './transformationFault.ts'

/**
 * Calls a block with its arguments straight in their slots. False: a value does not fit as it is, nothing has run, and the binder must take the
 * call.
 */
export function callSimple(
  caller: Frame,
  command: ScriptCommandInfo | null,
  block: ScriptBlock,
  site: SiteBinding,
  spec: StageSpec,
  values: readonly (Value | undefined)[],
  out: Sink,
): boolean {
  const compiled = block.shape.own
  const frame = newFrame(caller, block, compiled, caller.streams)
  if (!bindSlots(frame, site, values)) return false
  frame.command = command
  frame.callAst = spec.ast
  frame.callSource = caller.block === null ? null : caller.block.source
  frame.boundSource = site
  frame.boundValues = values
  if (!site.isComplete) fillDefaults(frame, compiled, site.parameters)
  runClauses(frame, caller, compiled, out)
  return true
}

function bindSlots(frame: Frame, site: SiteBinding, values: readonly (Value | undefined)[]): boolean {
  const targets = site.targets!
  const { parameters } = site
  const { slots } = frame
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i]!
    if (target < 0) continue
    const parameter = parameters[target]!
    const value = values[i]
    const fitted = value === undefined ? switchOf(true) : fitAsIs(parameter.type, value)
    if (fitted === undefined) return false
    slots[parameter.slot] = fitted
  }
  if (site.hasRest) {
    const rest: Value[] = []
    for (let i = 0; i < targets.length; i++) if (targets[i] === -1) rest.push(values[i] === nothing ? null : values[i]!)
    frame.args = objectArray(rest)
  }
  return true
}

function fillDefaults(frame: Frame, compiled: CompiledBlock, parameters: readonly PlannedParameter[]): void {
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i]!
    if (frame.slots[parameter.slot] !== undefined) continue
    const evaluate = compiled.defaults[i]
    if (evaluate === null || evaluate === undefined) {
      frame.slots[parameter.slot] = parameter.initial
      continue
    }
    const value = evaluate(frame)
    const fitted = fitAsIs(parameter.type, value)
    frame.slots[parameter.slot] = fitted === undefined ? convertDefault(frame, parameter, value) : fitted
  }
}

function convertDefault(frame: Frame, parameter: PlannedParameter, value: Value): Value {
  const constraint = frame.layout.constraints?.[parameter.slot]
  if (!constraint) return value
  try {
    return constraint.convert(frame, value)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw transformationFault(parameter.name, frame.command?.errorSource ?? '', thrown)
  }
}

/** Runs a block's clauses once, as the first command of a pipeline. */
export function runClauses(frame: Frame, caller: Frame, compiled: CompiledBlock, out: Sink): void {
  if (compiled.begin === null && compiled.process === null && compiled.clean === null) {
    if (compiled.end !== null) runIn(frame, caller, compiled.end, out)
    return
  }
  try {
    if (compiled.begin !== null) runIn(frame, caller, compiled.begin, out)
    if (compiled.process !== null) {
      frame.underscore = null
      runIn(frame, caller, compiled.process, out)
    }
    if (compiled.end !== null) runIn(frame, caller, compiled.end, out)
  } finally {
    if (compiled.clean !== null) runClean(frame, caller, compiled.clean)
  }
}

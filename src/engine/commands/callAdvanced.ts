/** The hot path of advanced functions: a call whose arguments go to its parameters as planned. */
import { PipelineAbort } from '../../kernel/control.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { type BoundSource, type Frame, invocationOf } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import { findVariable } from '../../session/variables.ts'
import { isDictionary } from '../../types/dictionary.ts'
import type { CompiledBlock, StageSpec } from '../contract.ts'
import { CommandRuntime, CommonParameters } from '../pipeline/commandRuntime.ts'
import { invocationFailure } from '../pipeline/invocationFailure.ts'
import { Pipeline } from '../pipeline/pipeline.ts'
import { newFrame } from './activation.ts'
import type { AdvancedSite, PlannedValue } from './advancedPlan.ts'
import { liveAttributeHost } from './attributeHost.ts'
import { storeParameter } from './bindBlockArguments.ts'
import { keptAttributes } from './blockMetadata.ts'
import { BoundParameters } from './boundParameters.ts'
import { fitAsIs } from './callPlan.ts'
import { runClauses } from './callSimple.ts'
import type { ScriptCommandInfo } from './info.ts'
import { PagingParameters } from './paging.ts'
import type { ScriptBlock } from './scriptBlock.ts'
import { type CmdletCall, ScriptCmdlet } from './scriptCmdlet.ts'

/** One planned call. */
class AdvancedCall implements BoundSource, CmdletCall {
  readonly caller: Frame
  readonly site: AdvancedSite
  readonly out: Sink
  readonly expectsInput = false
  readonly pipeline: Pipeline
  #paging: PagingParameters | null = null

  constructor(caller: Frame, site: AdvancedSite, out: Sink) {
    this.caller = caller
    this.site = site
    this.out = out
    this.pipeline = new Pipeline(caller)
  }

  get parameterSetName(): string {
    return this.site.setName
  }

  get paging(): PagingParameters {
    return (this.#paging ??= new PagingParameters())
  }

  makeBound(values: readonly (Value | undefined)[]): Value {
    const bound = new BoundParameters()
    this.site.targets.forEach((target, i) => {
      if (target !== null) bound.setValue(target.parameter.name, values[i]!)
    })
    return bound
  }

  makeCmdlet(frame: Frame): Value {
    const runtime = new CommandRuntime(
      frame,
      invocationOf(frame)!,
      this.pipeline,
      new CommonParameters(),
      frame.streams,
      this.out,
    )
    runtime.impact = this.site.metadata.confirmImpact
    return new ScriptCmdlet(this, runtime)
  }
}

/** Calls a block. False: a value is not as planned, nothing has run, and the binder must take the call. */
export function callAdvanced(
  caller: Frame,
  command: ScriptCommandInfo,
  block: ScriptBlock,
  site: AdvancedSite,
  spec: StageSpec,
  values: readonly (Value | undefined)[],
  out: Sink,
): boolean {
  if (usesDefaultValues(caller)) return false
  const compiled = block.shape.own
  const frame = newFrame(caller, block, compiled, caller.streams)
  const bound: (Value | undefined)[] = []
  const { targets } = site
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i]!
    if (target === null) {
      bound.push(undefined)
      continue
    }
    const value = target.bind(values[i], liveAttributeHost)
    if (value === undefined) return false
    store(frame, target, value)
    bound.push(value)
  }
  const call = new AdvancedCall(caller, site, out)
  frame.command = command
  frame.callAst = spec.ast
  frame.callSource = caller.block === null ? null : caller.block.source
  frame.boundSource = call
  frame.boundValues = bound
  if (site.rest.length > 0 && !setDefaults(frame, compiled, site.rest)) return false
  const { pipeline } = call
  const { session } = caller
  try {
    runClauses(frame, caller, compiled, out)
  } catch (thrown) {
    const failure = invocationFailure(thrown, invocationOf(frame)!, pipeline, null)
    pipeline.failed = true
    throw failure instanceof PipelineAbort && failure.pipeline === pipeline ? failure.thrown : failure
  } finally {
    session.questionMark = !pipeline.failed
  }
  return true
}

function store(frame: Frame, target: PlannedValue, value: Value): void {
  if (target.slot >= 0) frame.slots[target.slot] = value
  else storeParameter(frame, target.parameter.name, value, () => keptAttributes(target.parameter))
}

function setDefaults(frame: Frame, { defaults }: CompiledBlock, rest: readonly PlannedValue[]): boolean {
  const { session } = frame
  for (let i = 0; i < rest.length; i++) {
    const target = rest[i]!
    const evaluate = defaults[target.parameter.index]
    if (!evaluate) {
      store(frame, target, target.parameter.initial)
      continue
    }
    const { running } = session
    session.running = frame
    let value: Value
    try {
      value = evaluate(frame)
    } finally {
      session.running = running
    }
    const fitted = fitAsIs(target.type, value === nothing ? null : value) ?? target.convert(value)
    if (fitted === undefined) return false
    store(frame, target, fitted)
  }
  return true
}

/** Whether `$PSDefaultParameterValues` holds anything. */
function usesDefaultValues(caller: Frame): boolean {
  const value = findVariable(caller, 'psdefaultparametervalues')
  return value !== undefined && isDictionary(value) && value.count > 0
}

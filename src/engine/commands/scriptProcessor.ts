import { ExitSignal, isControlFlow } from '../../kernel/control.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import { addToLists, Collector, type Sink, type StreamSet } from '../../session/streams.ts'
import { setVariable } from '../../session/variables.ts'
import { objectArray } from '../../types/array.ts'
import { commandRecord } from '../../types/errorRecord.ts'
import { Exception } from '../../types/exception.ts'
import { Binding } from '../binder/binding.ts'
import { bindArguments, bindCommandLine } from '../binder/commandLine.ts'
import { bindInput } from '../binder/input.ts'
import type { CommandMetadata, ParameterMetadata } from '../binder/metadata.ts'
import { bindSimple } from '../binder/simple.ts'
import type { CommandArgument, CompiledBlock, CompiledBody } from '../contract.ts'
import { CommandRuntime, CommonParameters } from '../pipeline/commandRuntime.ts'
import { invocationFailure } from '../pipeline/invocationFailure.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { DottedVariables, newFrame, noArgs, runDotted, runIn } from './activation.ts'
import { storeParameter } from './bindBlockArguments.ts'
import { BoundProcessor } from './bindingHost.ts'
import { isAdvanced, keptAttributes, metadataOf } from './blockMetadata.ts'
import { runClean } from './clean.ts'
import { setUpVariables } from './commonVariables.ts'
import { runtimeParameters } from './dynamicParameters.ts'
import { ExternalScriptInfo, type ScriptCommandInfo } from './info.ts'
import { asItem, InputEnumerator } from './inputEnumerator.ts'
import { PagingParameters, setPaging } from './paging.ts'
import { setPreferences } from './preferenceVariables.ts'
import type { ScriptBlock } from './scriptBlock.ts'
import { ScriptCmdlet } from './scriptCmdlet.ts'
import { setCommon } from './setCommon.ts'

/** A running function, filter, script or script block: DlrScriptCommandProcessor, and CommandProcessor with PSScriptCmdlet for advanced ones. */
export class ScriptProcessor extends BoundProcessor {
  readonly info: ScriptCommandInfo
  readonly block: ScriptBlock
  readonly #isDotted: boolean
  readonly #isAdvanced: boolean
  readonly #compiled: CompiledBlock
  readonly #frame: Frame
  readonly #dotted: DottedVariables | null
  readonly #binding: Binding
  readonly #common = new CommonParameters()
  #runtime: CommandRuntime | null = null
  #isBound = false
  #hasRun = false
  #hasExited = false
  #input: Value[] = []
  #dynamic: ReadonlyMap<string, { value: Value; isSet: boolean }> | null = null
  #finish: (() => void) | null = null
  #outerStreams: StreamSet
  #paging: PagingParameters | null = null

  constructor(
    pipeline: Pipeline,
    caller: Frame,
    info: ScriptCommandInfo,
    block: ScriptBlock,
    isDotted: boolean,
    invocation: InvocationInfo,
    args: readonly CommandArgument[],
    streams: StreamSet,
    out: Sink,
  ) {
    super(pipeline, caller, invocation, args, streams, out)
    this.#outerStreams = streams
    this.info = info
    this.block = block
    this.#isDotted = isDotted
    this.#isAdvanced = isAdvanced(block.shape)
    if (isDotted) {
      const state = block.state ?? caller.state
      this.#frame = state === caller.state ? caller : state.current
      this.#compiled = block.shape.borrowed
      this.#dotted = new DottedVariables()
      this.#dotted.invocation = invocation
      this.#dotted.boundParameters = this.bound
      this.#dotted.command = info
    } else {
      this.#compiled = block.shape.own
      this.#frame = newFrame(caller, block, this.#compiled, streams)
      this.#frame.isScriptScope = info instanceof ExternalScriptInfo
      this.#frame.command = info
      this.#frame.invocation = invocation
      this.#frame.boundParameters = this.bound
      this.#dotted = null
    }
    this.#binding = new Binding(metadataOf(caller, block, info.name), this)
  }

  override get hidesThrows(): boolean {
    return !this.#isAdvanced
  }

  get runtime(): CommandRuntime | null {
    return this.#runtime
  }

  protected get scope(): Frame {
    return this.#frame
  }

  get frame(): Frame {
    return this.#frame
  }

  /** -Skip, -First and -IncludeTotalCount. */
  get paging(): PagingParameters {
    return (this.#paging ??= new PagingParameters())
  }

  get parameterSetName(): string {
    return this.#binding.setName
  }

  assign(parameter: ParameterMetadata, value: Value): void {
    if (setCommon(this.#common, parameter, value)) return
    if (parameter.association === 'paging') {
      setPaging(this.paging, parameter.name, value)
      return
    }
    if (parameter.isDynamic) {
      const holder = this.#dynamic?.get(parameter.name)
      if (holder !== undefined) {
        holder.value = value
        holder.isSet = true
      }
      return
    }
    storeParameter(this.#frame, parameter.name, value, () => keptAttributes(parameter))
  }

  defaultOf(parameter: ParameterMetadata): { readonly value: Value; readonly isSet: boolean } {
    const evaluate = parameter.association === 'declared' ? this.#compiled.defaults[parameter.index] : null
    if (!evaluate) return { value: parameter.initial, isSet: false }
    const { session } = this.#frame
    const running = session.running
    session.running = this.#frame
    try {
      const value = evaluate(this.#frame)
      return { value: value === nothing ? null : value, isSet: true }
    } finally {
      session.running = running
    }
  }

  dynamicParameters(): readonly ParameterMetadata[] | null {
    const body = this.#compiled.dynamicParam
    if (body === null) return null
    this.#setInitial()
    const collector = new Collector()
    this.#runBody(body, collector)
    const made = runtimeParameters(collector.items, this.info.name)
    if (made === null) return null
    this.#dynamic = made.holders
    return made.parameters
  }

  /** While the dynamicparam block runs, numbers and switches nothing was bound to are zero. */
  #setInitial(): void {
    const { layout, slots } = this.#frame
    for (const parameter of this.#binding.unbound) {
      if (parameter.association !== 'declared' || parameter.validations.length > 0 || parameter.type.code === 18)
        continue
      const slot = layout.slotOf(parameter.folded)
      if (slot >= 0 && slots[slot] === undefined && parameter.initial !== null) slots[slot] = parameter.initial
    }
  }

  /** The metadata with the dynamic parameters that the arguments call for. */
  describe(): CommandMetadata {
    this.#makeRuntime()
    bindArguments(this.#binding, this.args)
    return this.#binding.metadata
  }

  prepare(): void {
    if (!this.#isAdvanced) return
    this.#makeRuntime()
    try {
      bindCommandLine(this.#binding, this.args)
    } catch (thrown) {
      throw this.bindingFailed(thrown)
    }
    this.#isBound = true
    this.#outerStreams = this.streams
    const outputs = setUpVariables(this.caller, this.#common, this.streams, this.out)
    this.streams = outputs.streams
    this.out = outputs.out
    this.#finish = outputs.finish
    if (this.#runtime !== null) {
      this.#runtime.streams = this.streams
      this.#runtime.out = this.out
    }
    if (!this.#isDotted) this.#frame.streams = this.streams
    setPreferences(this.#frame, this.#common)
  }

  #makeRuntime(): void {
    this.#runtime = new CommandRuntime(
      this.#frame,
      this.invocation,
      this.pipeline,
      this.#common,
      this.streams,
      this.out,
    )
    this.#runtime.impact = this.#binding.metadata.confirmImpact
    const cmdlet = new ScriptCmdlet(this, this.#runtime)
    if (this.#dotted !== null) this.#dotted.psCmdlet = cmdlet
    else this.#frame.psCmdlet = cmdlet
  }

  /** Simple functions bind when their first clause runs. */
  #bindOnce(): void {
    if (this.#isBound) return
    this.#isBound = true
    try {
      const rest = bindSimple(this.#binding, this.args)
      this.invocation.unboundArguments = rest
      const args = rest.length === 0 ? noArgs : objectArray(rest)
      if (this.#dotted !== null) this.#dotted.args = args
      else this.#frame.args = args
    } catch (thrown) {
      throw this.bindingFailed(thrown)
    }
  }

  #setAutomatic(underscore: Value | undefined, input: readonly Value[]): void {
    const target = this.#dotted ?? this.#frame
    if (underscore !== undefined) target.underscore = underscore
    target.input = new InputEnumerator(input)
  }

  #runBody(body: CompiledBody, out: Sink): void {
    if (this.#dotted !== null) runDotted(this.#frame, this.#compiled, this.#dotted, body, out)
    else runIn(this.#frame, this.caller, body, out)
  }

  #runClause(body: CompiledBody, underscore: Value | undefined, input: readonly Value[]): void {
    this.#hasRun = true
    try {
      this.#bindOnce()
      this.#setAutomatic(underscore, input)
      this.#runBody(body, this.out)
    } catch (thrown) {
      if (thrown instanceof ExitSignal && this.info instanceof ExternalScriptInfo && !this.info.endsShell) {
        this.#hasExited = true
        setVariable(this.caller.session.global.top, 'LASTEXITCODE', thrown.code)
        if (thrown.code !== 0) this.pipeline.failed = true
        return
      }
      throw this.#isAdvanced
        ? invocationFailure(thrown, this.invocation, this.pipeline, null)
        : this.#scriptFailed(thrown)
    }
  }

  /** ManageScriptException: noted in -ErrorVariable, thrown on as it is. */
  #scriptFailed(thrown: unknown): unknown {
    if (isControlFlow(thrown)) return thrown
    if (thrown instanceof Exception && !thrown.wasThrownFromThrowStatement) addToLists(this.streams, 'error', thrown)
    this.pipeline.failed = true
    return thrown
  }

  protected onBegin(): void {
    if (this.#compiled.begin !== null) this.#runClause(this.#compiled.begin, undefined, this.#input)
  }

  protected onRunOnce(): void {
    this.invocation.countInput()
    if (this.#compiled.process !== null && !this.#hasExited) this.#runClause(this.#compiled.process, null, this.#input)
  }

  protected onInput(value: Value): void {
    if (this.#hasExited) return
    const item = asItem(value)
    if (this.#isAdvanced) {
      const fault = bindInput(this.#binding, item)
      if (fault !== null) {
        const record = commandRecord(fault)
        record.target = item
        // -ErrorVariable is in force only while a clause runs.
        const runtime = this.#runtime!
        runtime.claim(record)
        runtime.streams = this.#outerStreams
        try {
          runtime.writeRecord(record)
        } finally {
          runtime.streams = this.streams
        }
        return
      }
    }
    this.#input.push(item)
    this.invocation.countInput()
    if (this.#compiled.process === null) return
    this.#runClause(this.#compiled.process, item, this.#input)
    this.#input = []
  }

  protected onEnd(): void {
    if (this.#hasExited) return
    if (this.#compiled.end !== null) this.#runClause(this.#compiled.end, undefined, this.#input)
  }

  override clean(): void {
    if (this.#compiled.clean !== null && this.#hasRun) runClean(this.#frame, this.caller, this.#compiled.clean)
  }

  override dispose(): void {
    this.#finish?.()
  }
}

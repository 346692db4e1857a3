import type { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink, StreamSet } from '../../session/streams.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { forEachItem } from '../../types/enumerate.ts'
import { commandRecord } from '../../types/errorRecord.ts'
import { Binding } from '../binder/binding.ts'
import { cmdletMetadata, declaredParameters } from '../binder/cmdletMetadata.ts'
import { bindArguments, bindCommandLine } from '../binder/commandLine.ts'
import { bindInput } from '../binder/input.ts'
import type { CommandMetadata, ParameterMetadata } from '../binder/metadata.ts'
import type { CommandArgument } from '../contract.ts'
import { CommandRuntime, CommonParameters } from '../pipeline/commandRuntime.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { BoundProcessor } from './bindingHost.ts'
import { setUpVariables } from './commonVariables.ts'
import type { AnyCmdletDeclaration, CmdletContext, ErrorLike, ToAll } from './define.ts'
import type { CmdletInfo } from './info.ts'
import { setCommon } from './setCommon.ts'

type BoundValues = { [name: string]: unknown }

/** A running cmdlet: CommandProcessor. */
export class CmdletProcessor extends BoundProcessor {
  readonly info: CmdletInfo
  readonly #declaration: AnyCmdletDeclaration
  readonly runtime: CommandRuntime
  readonly #binding: Binding
  readonly #common = new CommonParameters()
  readonly #values: BoundValues = Object.create(null) as BoundValues
  readonly #dynamic = new Map<string, Value>()
  #context: Context | null = null
  #finish: (() => void) | null = null

  constructor(
    pipeline: Pipeline,
    caller: Frame,
    info: CmdletInfo,
    invocation: InvocationInfo,
    args: readonly CommandArgument[],
    streams: StreamSet,
    out: Sink,
  ) {
    super(pipeline, caller, invocation, args, streams, out)
    this.info = info
    this.#declaration = info.entry.declaration
    const metadata = (info.metadata ??= cmdletMetadata(info.entry))
    this.#binding = new Binding(metadata, this)
    this.runtime = new CommandRuntime(caller, invocation, pipeline, this.#common, streams, out)
    this.runtime.impact = metadata.confirmImpact
  }

  protected get scope(): Frame {
    return this.caller
  }

  get context(): Context {
    return (this.#context ??= new Context(this, this.#values, this.#declaration.state?.()))
  }

  get parameterSetName(): string {
    return this.#binding.setName
  }

  isBound(name: string): boolean {
    return this.bound.hasKey(name)
  }

  dynamic(name: string): Value | undefined {
    return this.#dynamic.get(name)
  }

  assign(parameter: ParameterMetadata, value: Value): void {
    if (setCommon(this.#common, parameter, value)) return
    if (parameter.isDynamic) this.#dynamic.set(parameter.name, value)
    else this.#values[parameter.name] = parameter.isSwitch ? toBoolean(value) : value
  }

  defaultOf(parameter: ParameterMetadata): { readonly value: Value; readonly isSet: boolean } {
    return { value: parameter.initial, isSet: false }
  }

  dynamicParameters(): readonly ParameterMetadata[] | null {
    const made = this.#declaration.dynamicParameters?.({
      bound: this.#values as never,
      isBound: (name) => this.isBound(name),
      frame: this.caller,
    })
    return made ? declaredParameters(made, 'dynamic') : null
  }

  /** The metadata with the dynamic parameters that the arguments call for. */
  describe(): CommandMetadata {
    this.#setInitial()
    bindArguments(this.#binding, this.args)
    return this.#binding.metadata
  }

  #setInitial(): void {
    for (const parameter of this.#binding.metadata.parameters) {
      if (parameter.isSwitch) {
        if (parameter.association === 'declared')
          this.#values[parameter.name] = parameter.initial !== null && toBoolean(parameter.initial)
      } else if (parameter.initial !== null) this.#values[parameter.name] = parameter.initial
    }
  }

  prepare(): void {
    this.#setInitial()
    try {
      bindCommandLine(this.#binding, this.args)
    } catch (thrown) {
      throw this.bindingFailed(thrown)
    }
    const outputs = setUpVariables(this.caller, this.#common, this.streams, this.out)
    this.runtime.streams = this.streams = outputs.streams
    this.runtime.out = this.out = outputs.out
    this.#finish = outputs.finish
  }

  protected onBegin(): void {
    if (this.#declaration.begin !== undefined) this.#run(this.#declaration.begin)
  }

  protected onRunOnce(): void {
    this.invocation.countInput()
    if (this.#declaration.process !== undefined) this.#run(this.#declaration.process)
  }

  protected onInput(value: Value): void {
    const fault = bindInput(this.#binding, value)
    if (fault !== null) {
      this.#refuse(fault, value)
      return
    }
    this.context.input = value
    this.invocation.countInput()
    if (this.#declaration.process !== undefined) this.#run(this.#declaration.process)
  }

  #refuse(fault: Fault, value: Value): void {
    const record = commandRecord(fault)
    record.target = value === nothing ? null : value
    this.runtime.claim(record)
    this.runtime.writeRecord(record)
  }

  protected onEnd(): void {
    this.context.input = nothing
    if (this.#declaration.end !== undefined) this.#run(this.#declaration.end)
  }

  #run(part: (context: CmdletContext<never, unknown>) => void): void {
    // Blocks it runs in the calling scope write to this command's streams.
    const { caller } = this
    const { streams } = caller
    caller.streams = this.streams
    try {
      part(this.context as unknown as CmdletContext<never, unknown>)
    } catch (thrown) {
      throw this.invocationFailed(thrown)
    } finally {
      caller.streams = streams
    }
  }

  override dispose(): void {
    this.#finish?.()
    if (this.#context !== null && this.#declaration.dispose !== undefined) {
      this.#declaration.dispose(this.#context as unknown as CmdletContext<never, unknown>)
    }
  }
}

/** What a cmdlet's functions get: plain closures, so that they may be taken out of it. */
class Context {
  readonly bound: BoundValues
  readonly state: unknown
  input: Value = nothing
  readonly #owner: CmdletProcessor

  constructor(owner: CmdletProcessor, bound: BoundValues, state: unknown) {
    this.#owner = owner
    this.bound = bound
    this.state = state
  }

  get parameterSetName(): string {
    return this.#owner.parameterSetName
  }

  get boundParameters(): Value {
    return this.#owner.bound
  }

  get expectsInput(): boolean {
    return this.#owner.expectsInput
  }

  get commandName(): string {
    return this.#owner.info.name
  }

  get invocation(): InvocationInfo {
    return this.#owner.invocation
  }

  get frame(): Frame {
    return this.#owner.caller
  }

  get runtime(): CommandRuntime {
    return this.#owner.runtime
  }

  get sink(): Sink {
    return this.#owner.out
  }

  readonly isBound = (name: string): boolean => this.#owner.isBound(name)
  readonly dynamic = (name: string): Value | undefined => this.#owner.dynamic(name)
  readonly write = (value: Value): void => this.#owner.out.write(value)
  readonly writeAll = (value: Value): void => {
    const { out } = this.#owner
    forEachItem(value, (item) => out.write(item))
  }
  readonly writeError = (error: ErrorLike): void => this.#owner.runtime.writeError(error)
  readonly throwTerminating = (error: ErrorLike): never => this.#owner.runtime.throwTerminating(error)
  readonly writeWarning = (message: string): void => this.#owner.runtime.writeWarning(message)
  readonly writeVerbose = (message: string): void => this.#owner.runtime.writeVerbose(message)
  readonly writeDebug = (message: string): void => this.#owner.runtime.writeDebug(message)
  readonly writeInformation = (data: Value, tags?: readonly string[]): void =>
    this.#owner.runtime.writeInformation(data, tags)
  readonly writeProgress = (record: object): void => this.#owner.runtime.writeProgress(record as never)
  readonly shouldProcess = (target: string, action?: string): boolean =>
    this.#owner.runtime.shouldProcess(target, action)
  readonly shouldProcessText = (description: string, warning: string, caption: string): boolean =>
    this.#owner.runtime.shouldProcessText(description, warning, caption)
  readonly shouldContinue = (query: string, caption: string, toAll?: ToAll): boolean =>
    this.#owner.runtime.shouldContinue(query, caption, toAll)
  readonly stopUpstream = (): never => this.#owner.pipeline.stopUpstream(this.#owner)
}

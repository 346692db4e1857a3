import { isControlFlow } from '../../kernel/control.ts'
import type { Value } from '../../kernel/value.ts'
import type { Extent, InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink, StreamSet } from '../../session/streams.ts'
import { findVariable } from '../../session/variables.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { recordOf } from '../../types/errorRecord.ts'
import type { Exception } from '../../types/exception.ts'
import type { AttributeHost } from '../binder/attributes/attribute.ts'
import type { Binding, BindingHost } from '../binder/binding.ts'
import type { DefaultParameterValues } from '../binder/defaultValues.ts'
import { BindingFault } from '../binder/faults.ts'
import type { ParameterMetadata } from '../binder/metadata.ts'
import type { CommandArgument } from '../contract.ts'
import { CommandRuntime, type CommonParameters } from '../pipeline/commandRuntime.ts'
import { runtimeExceptionOf, setInvocation } from '../pipeline/errors.ts'
import { invocationFailure } from '../pipeline/invocationFailure.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { Processor } from '../pipeline/processor.ts'
import { attributeHost } from './attributeHost.ts'
import { BoundParameters } from './boundParameters.ts'
import { defaultParameterValues } from './defaultParameterValues.ts'
import { invokeForItems } from './invokeBlock.ts'
import { promptForParameters } from './promptForParameters.ts'
import { ScriptBlock } from './scriptBlock.ts'

/** A command that is bound by the binder: what cmdlets and script commands share. */
export abstract class BoundProcessor extends Processor implements BindingHost {
  readonly pipeline: Pipeline
  /** The scope the command is called from. */
  readonly caller: Frame
  readonly args: readonly CommandArgument[]
  readonly expectsInput: boolean
  readonly invocation: InvocationInfo
  readonly bound = new BoundParameters()
  streams: StreamSet
  out: Sink
  #attributes: AttributeHost | null = null
  abstract readonly runtime: CommandRuntime | null

  constructor(
    pipeline: Pipeline,
    caller: Frame,
    invocation: InvocationInfo,
    args: readonly CommandArgument[],
    streams: StreamSet,
    out: Sink,
  ) {
    super()
    this.pipeline = pipeline
    this.caller = caller
    this.args = args
    this.invocation = invocation
    this.expectsInput = invocation.expectingInput
    this.streams = streams
    this.out = out
    invocation.boundParameters = this.bound
  }

  abstract assign(parameter: ParameterMetadata, value: Value): void
  abstract defaultOf(parameter: ParameterMetadata): { readonly value: Value; readonly isSet: boolean }
  abstract dynamicParameters(binding: Binding): readonly ParameterMetadata[] | null
  /** Where attributes and delayed blocks run. */
  protected abstract readonly scope: Frame

  record(parameter: ParameterMetadata, value: Value): void {
    this.bound.setValue(parameter.name, value)
  }

  prompt(binding: Binding, missing: readonly ParameterMetadata[]): ReadonlyMap<string, Value> | null {
    return promptForParameters(this.caller.session, binding, missing)
  }

  isScriptBlock(value: Value): boolean {
    return value instanceof ScriptBlock
  }

  runDelayed(block: Value, input: Value): readonly Value[] {
    return invokeForItems(this.caller, block as ScriptBlock, { underscore: input, input: [input], ownScope: false })
  }

  get defaultParameterValues(): DefaultParameterValues | null {
    const value = findVariable(this.caller, 'psdefaultparametervalues')
    return value !== undefined && isDictionary(value) && value.count > 0
      ? defaultParameterValues(this.caller, value)
      : null
  }

  warn(message: string, id: string | null): void {
    const runtime =
      this.runtime ?? new CommandRuntime(this.caller, this.invocation, this.pipeline, noCommon, this.streams, this.out)
    runtime.writeWarning(message, id ?? '')
  }

  get #host(): AttributeHost {
    return (this.#attributes ??= attributeHost(this.scope))
  }

  holds(block: Value, underscore: Value): boolean {
    return this.#host.holds(block, underscore)
  }

  driveOf(path: string): string {
    return this.#host.driveOf(path)
  }

  credential(userName: string | null): Value {
    return this.#host.credential(userName)
  }

  get engineIntrinsics(): Value {
    return this.#host.engineIntrinsics
  }

  /** What a failed bind throws: the error with this command as its origin. */
  protected bindingFailed(thrown: unknown): unknown {
    if (isControlFlow(thrown)) return thrown
    const exception = runtimeExceptionOf(thrown)
    const record = recordOf(exception)
    if (thrown instanceof BindingFault && record.invocationInfo === null) {
      const place = placeOfRefusal(thrown, this.invocation)
      setInvocation(record, this.invocation, place)
      notePlace(exception, place ?? this.invocation.extent)
    }
    return exception
  }

  protected invocationFailed(thrown: unknown): unknown {
    return invocationFailure(thrown, this.invocation, this.pipeline, this.streams)
  }
}

/** Where a refused argument stands: in the script of the call; null when it was not written there. */
function placeOfRefusal(fault: BindingFault, invocation: InvocationInfo): Extent | null {
  const { extent } = invocation
  if (extent === null || fault.ast === null) return null
  return { source: extent.source, start: fault.ast.start, end: fault.ast.end }
}

/** ParameterBindingException.Line and Offset. */
function notePlace(exception: Exception, place: Extent | null): void {
  const at = place === null ? null : place.source.position(place.start)
  exception.fields?.set('Line', at === null ? -1n : BigInt(at.line))
  exception.fields?.set('Offset', at === null ? -1n : BigInt(at.column))
}

const noCommon = Object.freeze({
  errorAction: null,
  warningAction: null,
  informationAction: null,
  progressAction: null,
  verbose: null,
  debug: null,
  whatIf: null,
  confirm: null,
  errorVariable: '',
  warningVariable: '',
  informationVariable: '',
  outVariable: '',
  pipelineVariable: '',
}) as CommonParameters

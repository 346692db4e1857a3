/** ForEach-Object and Where-Object over one plain script block, without an invocation per object. */
import type { Value } from '../../kernel/value.ts'
import { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import { objectArray } from '../../types/array.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { noArgs } from '../commands/activation.ts'
import { ScriptBlock } from '../commands/scriptBlock.ts'
import type { CompiledBlock, CompiledBody } from '../contract.ts'
import { OutputList } from '../runtime/output.ts'
import type { DirectCall } from './direct.ts'
import { invocationFailure } from './invocationFailure.ts'
import { Processor } from './processor.ts'

/** The one block such a call gives, when the call is that plain: no other arguments, a block of the calling session state with one clause. */
export function plainBlock(call: DirectCall, folded: string): ScriptBlock | null {
  const { arguments: specs } = call.stage.spec
  if (!call.expectsInput || specs.length !== 1) return null
  const [argument] = specs
  if (argument!.splatted || !argument!.hasValue || (argument!.name !== null && argument!.name.toLowerCase() !== folded))
    return null
  const block = call.stage.values[0]
  if (!(block instanceof ScriptBlock) || (block.state !== null && block.state !== call.frame.state)) return null
  const { ast, parameters } = block.shape
  if (
    parameters.length > 0 ||
    ast.beginBlock ||
    ast.processBlock ||
    ast.cleanBlock ||
    ast.dynamicParamBlock ||
    !ast.endBlock
  )
    return null
  return block
}

abstract class BlockStage extends Processor {
  protected readonly out: Sink
  readonly #call: DirectCall
  readonly #frame: Frame
  readonly #compiled: CompiledBlock
  readonly #body: CompiledBody
  readonly #usesInput: boolean
  readonly #iterations: number[]
  readonly #position: number

  constructor(call: DirectCall, block: ScriptBlock) {
    super()
    this.#call = call
    this.#frame = call.frame
    this.out = call.out
    this.#compiled = block.shape.borrowed
    this.#body = this.#compiled.end!
    this.#usesInput = block.shape.mentionsInput
    this.#position = call.position
    const iterations = call.pipeline.iterations
    while (iterations.length <= call.position) iterations.push(0)
    this.#iterations = iterations
  }

  prepare(): void {}
  protected onBegin(): void {}
  protected onEnd(): void {}
  protected onRunOnce(): void {}

  /** Runs the block in the calling scope with `$_` set. */
  protected run(item: Value, out: Sink): void {
    const frame = this.#frame
    this.#iterations[this.#position]!++
    if (this.#position === 1) this.#iterations[0]!++
    const { session, block, position, suspended, underscore, args, input, file, streams } = frame
    const { running } = session
    frame.suspended = { block, position, invocation: frame.invocation, below: suspended }
    frame.block = this.#compiled
    frame.underscore = item
    frame.args = noArgs
    frame.streams = this.#call.streams
    frame.file = this.#compiled.source.file
    if (this.#usesInput) frame.input = objectArray([item])
    session.running = frame
    try {
      this.#body(frame, out)
    } catch (thrown) {
      throw invocationFailure(thrown, this.#invocation(), this.#call.pipeline, this.#call.streams)
    } finally {
      session.running = running
      frame.block = block
      frame.position = position
      frame.suspended = suspended
      frame.underscore = underscore
      frame.args = args
      frame.input = input
      frame.file = file
      frame.streams = streams
    }
  }

  #invocation(): InvocationInfo {
    const { info, frame, stage, position, length } = this.#call
    const source = frame.block?.source
    const { ast } = stage.spec
    const made = new InvocationInfo(info, source === undefined ? null : { source, start: ast.start, end: ast.end })
    made.invocationName = stage.spec.name ?? info.name
    made.pipelinePosition = position
    made.iterations = this.#iterations
    made.pipelineLength = length
    made.expectingInput = true
    return made
  }
}

/** `… | ForEach-Object { … }` */
export class ForEachStage extends BlockStage {
  protected onInput(value: Value): void {
    this.run(value, this.out)
  }
}

/** `… | Where-Object { … }` */
export class WhereStage extends BlockStage {
  readonly #list = new OutputList()

  protected onInput(value: Value): void {
    const list = this.#list
    const { items } = list
    const before = items.length
    this.run(value, list)
    const count = items.length - before
    const keep = count === 1 ? isTrue(items[before]!) : count > 1 && toBoolean(objectArray(items.slice(before)))
    items.length = before
    if (keep) this.out.write(value)
  }
}

function isTrue(value: Value): boolean {
  return value === true || (value !== false && toBoolean(value))
}

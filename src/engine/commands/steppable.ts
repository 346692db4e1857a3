/** ScriptBlock.GetSteppablePipeline: a pipeline run step by step, for proxy functions. */
import type { CommandAst, PipelineAst } from '../../../grammar/ast.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { Collector, type Sink } from '../../session/streams.ts'
import { objectArray } from '../../types/array.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import type { ArgumentSpec, StageCall, StageSpec } from '../contract.ts'
import { createProcessor } from '../pipeline/createProcessor.ts'
import { Link, Pipeline } from '../pipeline/pipeline.ts'
import type { Processor } from '../pipeline/processor.ts'
import { newFrame } from './activation.ts'
import { bindBlockArguments } from './bindBlockArguments.ts'
import { evaluateExpression } from './metadataContext.ts'
import type { ScriptBlock } from './scriptBlock.ts'
import { ScriptCmdlet } from './scriptCmdlet.ts'

/** System.Management.Automation.SteppablePipeline. */
export class SteppablePipeline {
  readonly #frame: Frame
  readonly #stages: readonly StageCall[]
  #pipeline: Pipeline | null = null
  #processors: Processor[] = []
  #expectsInput = false
  /** Where output goes: what Begin was told, or gathered and given back by Process and End. */
  #target: Sink | null = null
  readonly #gathered = new Collector()

  constructor(frame: Frame, stages: readonly StageCall[]) {
    this.#frame = frame
    this.#stages = stages
  }

  begin(expectsInput: boolean, target: Sink | null): Value {
    this.#target = target
    this.#expectsInput = expectsInput
    const pipeline = new Pipeline(this.#frame)
    this.#pipeline = pipeline
    let sink: Sink = { write: (value: Value) => (this.#target ?? this.#gathered).write(value) }
    const processors: Processor[] = new Array(this.#stages.length)
    for (let i = this.#stages.length - 1; i >= 0; i--) {
      const processor = createProcessor(
        pipeline,
        this.#frame,
        this.#stages[i]!,
        i + 1,
        this.#stages.length,
        i > 0 || expectsInput,
        this.#frame.streams,
        sink,
      )
      processors[i] = processor
      sink = new Link(pipeline, processor)
    }
    this.#processors = processors
    pipeline.processors = processors
    this.#guard(() => {
      for (const processor of processors) processor.prepare()
      for (const processor of processors) processor.begin()
    })
    return this.#results()
  }

  /** Feeds one object; none at all runs the first command once. */
  process(input: Value | undefined): Value {
    this.#requireBegun()
    this.#guard(() => {
      // Begun without input, it runs once whatever it is given.
      if (input === undefined || !this.#expectsInput) this.#processors[0]!.runOnce()
      else this.#processors[0]!.write(input)
    })
    return this.#results()
  }

  end(): Value {
    this.#requireBegun()
    this.#guard(() => {
      for (const processor of this.#processors) processor.complete()
    })
    this.dispose()
    return this.#results()
  }

  dispose(): void {
    const processors = this.#processors
    this.#processors = []
    this.#pipeline = null
    for (const processor of processors) processor.clean()
    for (const processor of processors) processor.dispose()
  }

  #requireBegun(): void {
    if (this.#pipeline !== null) return
    throw new Fault({
      id: 'InvalidOperation',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.PSInvalidOperationException',
      message: 'Cannot process the request because the steppable pipeline has not begun.',
    })
  }

  #guard(work: () => void): void {
    try {
      work()
    } catch (thrown) {
      this.dispose()
      throw thrown
    }
  }

  #results(): Value {
    return objectArray(this.#gathered.items.splice(0))
  }
}

/** The steppable pipeline of a block that holds one pipeline of commands. Throws PSInvalidOperationException for other blocks. */
export function steppablePipelineOf(caller: Frame, block: ScriptBlock, args: readonly Value[]): SteppablePipeline {
  const pipeline = simplePipeline(block)
  let frame = caller
  if (args.length > 0 && block.shape.parameters.length > 0) {
    const compiled = block.shape.own
    frame = newFrame(caller, block, compiled, caller.streams)
    frame.args = bindBlockArguments(frame, block, args, compiled)
  }
  const stages = pipeline.pipelineElements.map((element) => stageOf(frame, block, element as CommandAst))
  return new SteppablePipeline(frame, stages)
}

/** The same, or null where the block is not that simple. */
export function steppableOrNull(caller: Frame, block: ScriptBlock, args: readonly Value[]): SteppablePipeline | null {
  try {
    return steppablePipelineOf(caller, block, args)
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.exception === 'System.Management.Automation.PSInvalidOperationException')
      return null
    throw thrown
  }
}

function simplePipeline(block: ScriptBlock): PipelineAst {
  const { ast } = block.shape
  const [statement, ...more] = ast.endBlock?.statements ?? []
  if (
    ast.beginBlock ||
    ast.processBlock ||
    more.length > 0 ||
    statement === undefined ||
    statement.kind !== 'PipelineAst' ||
    statement.pipelineElements.some((element) => element.kind !== 'CommandAst')
  ) {
    throw new Fault({
      id: 'InvalidOperation',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.PSInvalidOperationException',
      message:
        'Only a script block that contains exactly one pipeline or command can be converted. Expressions or control structures are not permitted. Verify that the script block contains exactly one pipeline or command.',
    })
  }
  return statement
}

function stageOf(frame: Frame, block: ScriptBlock, ast: CommandAst): StageCall {
  const { source } = block.shape
  const [first, ...rest] = ast.commandElements
  const name = first!.kind === 'StringConstantExpressionAst' ? first!.value : null
  const specs: ArgumentSpec[] = []
  const values: (Value | undefined)[] = []
  for (const element of rest) {
    if (element.kind === 'CommandParameterAst') {
      const hasValue = element.argument !== null
      specs.push({
        name: element.parameterName,
        written: source.text.slice(element.errorStart, element.errorEnd),
        hasValue,
        splatted: false,
        ast: element,
      })
      values.push(hasValue ? evaluateExpression(frame, element.argument!, source) : undefined)
    } else {
      const splatted = element.kind === 'VariableExpressionAst' && element.splatted
      specs.push({ name: null, written: null, hasValue: true, splatted, ast: element })
      values.push(evaluateExpression(frame, element, source))
    }
  }
  const spec: StageSpec = {
    ast,
    name,
    invocation:
      ast.invocationOperator === 'Ampersand' ? 'ampersand' : ast.invocationOperator === 'Dot' ? 'dot' : 'call',
    arguments: specs,
    redirections: [],
    cache: null,
  }
  const command = name === null ? evaluateExpression(frame, first as never, source) : null
  return { spec, command, values, redirectionTargets: [] }
}

/** Where a steppable pipeline begun with `$PSCmdlet` writes: that cmdlet's output. */
function targetOf(cmdlet: Value): Sink | null {
  return cmdlet instanceof ScriptCmdlet ? cmdlet.processor.out : null
}

function expectsInputOf(cmdlet: Value): boolean {
  return cmdlet instanceof ScriptCmdlet ? cmdlet.processor.expectsInput : false
}

/** SteppablePipeline. */
export const steppableTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.SteppablePipeline', () => ({
    class: SteppablePipeline,
    assembly: 'System.Management.Automation',
    interfaces: ['IDisposable'],
    members: {
      'Begin(Boolean expectInput): Void': (self: SteppablePipeline, expectsInput: boolean) =>
        self.begin(toBoolean(expectsInput), null),
      'Begin(System.Management.Automation.Internal.InternalCommand command): Void': (
        self: SteppablePipeline,
        cmdlet: Value,
      ) => self.begin(expectsInputOf(cmdlet), targetOf(cmdlet)),
      'Begin(Boolean expectInput, System.Management.Automation.EngineIntrinsics contextToRedirectTo): Void': (
        self: SteppablePipeline,
        expectsInput: boolean,
      ) => self.begin(toBoolean(expectsInput), null),
      'Process(Object input): Array': (self: SteppablePipeline, input: Value) => self.process(input),
      'Process(): Array': (self: SteppablePipeline) => self.process(undefined),
      'End(): Array': (self: SteppablePipeline) => self.end(),
      'Dispose(): Void': (self: SteppablePipeline) => self.dispose(),
      'Clean(): Void': (self: SteppablePipeline) => self.dispose(),
    },
  })),
]

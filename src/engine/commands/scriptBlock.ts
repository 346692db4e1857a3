import type { FunctionDefinitionAst, ParameterAst, ScriptBlockAst } from '../../../grammar/ast.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { SessionState } from '../../session/sessionState.ts'
import type { Source } from '../../session/source.ts'
import type { Invocable } from '../../types/invocable.ts'
import type { CommandMetadata } from '../binder/metadata.ts'
import type { BlockCompiler, CompiledBlock } from '../contract.ts'
import { debugging } from '../debugger/state.ts'
import type { CallPlan } from './callPlan.ts'
import { runningFrame } from './currentSession.ts'
import { invokeForValue } from './invokeBlock.ts'

let compiler: BlockCompiler | null = null

/** Wires the compiler in; done once, by the engine's index. */
export function useCompiler(made: BlockCompiler): void {
  compiler = made
}

/** What all script blocks made from one AST share: compiled code and metadata, both made when first needed. */
export class BlockShape {
  readonly ast: ScriptBlockAst
  readonly parameters: readonly ParameterAst[]
  readonly source: Source
  #own: CompiledBlock | null = null
  #borrowed: CompiledBlock | null = null
  #ownHooked: CompiledBlock | null = null
  #borrowedHooked: CompiledBlock | null = null
  /** How simple calls are bound; null until worked out. */
  plan: CallPlan | null = null
  /** Whether the binder treats it as an advanced function; null until asked. */
  advanced: boolean | null = null
  #mentionsInput: boolean | null = null
  /** The binder's view. */
  metadata: CommandMetadata | null = null

  constructor(ast: ScriptBlockAst, parameters: readonly ParameterAst[], source: Source) {
    this.ast = ast
    this.parameters = parameters
    this.source = source
  }

  /** Whether the word `input` stands in its text: a cheap sign that it may read `$input`. */
  get mentionsInput(): boolean {
    return (this.#mentionsInput ??= /\binput\b/i.test(this.source.text.slice(this.ast.start, this.ast.end)))
  }

  /** Compiled for running in a scope of its own. */
  get own(): CompiledBlock {
    if (debugging.isOn) return (this.#ownHooked ??= this.#compile(false, true))
    return (this.#own ??= this.#compile(false, false))
  }

  /** Compiled for running in whatever scope calls it. */
  get borrowed(): CompiledBlock {
    if (debugging.isOn) return (this.#borrowedHooked ??= this.#compile(true, true))
    return (this.#borrowed ??= this.#compile(true, false))
  }

  #compile(borrowed: boolean, hooked: boolean): CompiledBlock {
    return compiler!.compile(this.ast, this.parameters, this.source, borrowed, hooked)
  }
}

const shapes = new WeakMap<ScriptBlockAst, BlockShape>()

/** The shape of an AST; `parameters` are those of a function's header, else the param block's are taken. */
export function shapeOf(
  ast: ScriptBlockAst,
  source: Source,
  parameters: readonly ParameterAst[] | null = null,
): BlockShape {
  let shape = shapes.get(ast)
  if (shape === undefined) {
    const own = parameters !== null && parameters.length > 0 ? parameters : (ast.paramBlock?.parameters ?? [])
    shape = new BlockShape(ast, own, source)
    shapes.set(ast, shape)
  }
  return shape
}

/** System.Management.Automation.ScriptBlock. */
export class ScriptBlock implements Invocable {
  readonly isInvocable = true
  readonly shape: BlockShape
  /** The session state it runs in; null: the caller's. */
  state: SessionState | null
  readonly isFilter: boolean
  /** The definition it is the body of: its text is then without the braces. */
  readonly definition: FunctionDefinitionAst | null
  debuggerHidden = false

  constructor(
    shape: BlockShape,
    state: SessionState | null,
    definition: FunctionDefinitionAst | null = null,
    isFilter = false,
  ) {
    this.shape = shape
    this.state = state
    this.definition = definition
    this.isFilter = isFilter
  }

  get file(): string | null {
    return this.shape.source.file
  }

  /** The same code bound to another session state. */
  bindTo(state: SessionState | null): ScriptBlock {
    return new ScriptBlock(this.shape, state, this.definition, this.isFilter)
  }

  /**
   * Runs it for the type system. A block that only gets an item runs in the scope of whoever runs now (`-replace`, `.ForEach()`); one with
   * `$this` or arguments in a scope of its own.
   */
  invokeWith(args: readonly Value[], self?: Value, item?: Value): Value {
    const frame = runningFrame(this)
    return invokeForValue(frame, this, {
      args,
      self,
      underscore: item,
      ownScope: self !== undefined || args.length > 0 || item === undefined,
    })
  }

  /** The text between the braces, after the header's parameters as a param block; of a parsed text all of it. */
  toString(): string {
    const { ast, source } = this.shape
    if (roots.has(ast)) return source.text.slice(ast.start, ast.end)
    const body = source.text.slice(ast.start + 1, ast.end - 1)
    const header = this.definition?.parameters ?? []
    if (header.length === 0) return body
    return `param(${header.map((parameter) => source.text.slice(parameter.start, parameter.end)).join(', ')})\n${body}`
  }
}

const roots = new WeakSet<ScriptBlockAst>()
const trees = new WeakMap<Source, ScriptBlockAst>()

/** Notes that an AST is the root of a parsed text: its extent has no braces of its own. */
export function noteRoot(ast: ScriptBlockAst, source: Source): void {
  roots.add(ast)
  trees.set(source, ast)
}

/** The root of a parsed text; null for text that is no script of its own. */
export function rootOf(source: Source): ScriptBlockAst | null {
  return trees.get(source) ?? null
}

/** The value of `{ … }` where `frame` runs. */
export function scriptBlockOf(frame: Frame, ast: ScriptBlockAst): ScriptBlock {
  return new ScriptBlock(shapeOf(ast, frame.block!.source), frame.state)
}

/**
 * What the parts of the engine promise each other. The compiler produces `CompiledBlock`s; commands and pipeline run them; the binder fills
 * their frames. Owned jointly: change it together with both sides.
 */
import type { Ast, ScriptBlockAst } from '../../grammar/ast.ts'
import type { Value } from '../kernel/value.ts'
import type { RunningBlock } from '../session/frame.ts'
import type { Frame } from '../session/scope.ts'
import type { Source } from '../session/source.ts'
import type { Sink } from '../session/streams.ts'

export type { Sink, StreamSet } from '../session/streams.ts'

/** One named block's code. Writes its output to `out`. `frame.input`/`$_` hold the pipeline object. Returns nothing; `return` ends it. */
export type CompiledBody = (frame: Frame, out: Sink) => void

/** A script block compiled once per AST, shared by all sessions of the process: all state is reached through the frame. */
export interface CompiledBlock extends RunningBlock {
  readonly dynamicParam: CompiledBody | null
  readonly begin: CompiledBody | null
  readonly process: CompiledBody | null
  readonly end: CompiledBody | null
  readonly clean: CompiledBody | null
  /** Default value of the i-th declared parameter, evaluated in the new frame after binding; null where it has none. */
  readonly defaults: readonly (((frame: Frame) => Value) | null)[]
}

/** The compiler's face: the same AST gives the same object. `borrowed` compiles for running in the caller's frame (`.`, ForEach-Object, .ForEach()). */
export interface BlockCompiler {
  compile(ast: ScriptBlockAst, source: Source, borrowed: boolean): CompiledBlock
}

/*
 * What generated code calls of commands/ and pipeline/ (plain functions over a frame, imported by the compiler's runtime module):
 *
 *   pipeline/run.ts          runPipeline(frame, stages, out, input)
 *   pipeline/errors.ts       reportStatementError(frame, thrown): a statement outside `try` failed. Returns: go on with the next one; else throws.
 *                            errorRecordOf(frame, thrown): the ErrorRecord that a `catch`/`trap` sees as `$_`. Control flow must not reach it.
 *   commands/scriptBlock.ts  scriptBlockOf(frame, ast): the ScriptBlock value of `{ … }`.
 *   commands/function.ts     defineFunction(frame, ast): a FunctionDefinitionAst was reached.
 *   commands/drives.ts       readDriveVariable(frame, drive, path) and writeDriveVariable(frame, drive, path, value): `$env:x`, `$function:f`.
 *   session/variables.ts     everything about variables.
 *
 * A `try` sets `frame.session.propagates` to true around its body and restores it after.
 */

/**
 * An argument as written at a command call, after evaluation. `name` set: a parameter token (`-Name`), whose value follows as the next
 * argument unless `value` was attached with a colon. Splatted hashtables arrive expanded with `splatted` set.
 */
export interface CommandArgument {
  readonly name: string | null
  /** The parameter token as written ('-Name:'), for $args and native programs. */
  readonly written: string | null
  /** undefined: a parameter token without attached value. */
  readonly value: Value | undefined
  readonly splatted: boolean
  /** Where it stands in the script. */
  readonly ast: Ast | null
}

/** A stage of a pipeline as the compiler describes it: static, made once per call site; may carry the call site's caches. */
export interface StageSpec {
  readonly ast: Ast
  /** The command's name when it is a constant string; else the name/script block/CommandInfo is evaluated and handed over. */
  readonly name: string | null
  readonly invocation: 'call' | 'ampersand' | 'dot'
  /** Redirections in order: merges, files. File targets are evaluated values at run time. */
  readonly redirections: readonly RedirectionSpec[]
  /** Call-site cache: whatever commands/ wants to keep (resolved command, binding plan). */
  cache: unknown
}

export interface RedirectionSpec {
  readonly from: 'all' | 'output' | 'error' | 'warning' | 'verbose' | 'debug' | 'information'
  readonly kind: 'merge' | 'file'
  readonly append: boolean
}

/** A stage at run time. An expression stage (first in a pipeline) has `expression` instead of a command. */
export interface StageCall {
  readonly spec: StageSpec
  readonly command: Value
  readonly args: readonly CommandArgument[]
  readonly redirectionTargets: readonly Value[]
}

/** Pipelines, called by generated code. `input`, where given, is a function that writes the first stage's (expression's) values into a sink. */
export interface PipelineRunner {
  run(frame: Frame, stages: readonly StageCall[], out: Sink, input: ((out: Sink) => void) | null): void
}

// ---- What generated code and src/engine/runtime need of session/scope.ts (implemented there; imported by these names)
//
//   class Frame implements FrameShape, further with
//     session: Session            the session (below)
//     block: ScriptBlock          what is running: its ast, source and module
//     compiled: CompiledBlock     whose `extents` `position` indexes
//     streams: StreamSet          the non-output streams of the running command
//     caller: Frame | null        who called, for the call stack (differs from parent at module boundaries)
//     scope: Frame, parent: Frame | null
//   newFrame(block, compiled, parent, caller, …): Frame        own scope;     slots = new Array(layout.names.length) of undefined
//   borrowFrame(host: Frame, block, compiled, …): Frame         runs in host.scope; refs = new Int32Array(layout.names.length).fill(-1)
//
//   slotIndexOf(frame, folded): number                       index in frame.scope.slots (layout, then extra), or -1; no outward look
//   lookUp(frame, folded): Value | undefined                 from frame.scope outward, private ones of outer scopes skipped; undefined: no such variable
//   assign(frame, name, folded, value): void                 `$name = value` in the current scope: makes it in `extra` if new; honours guards and AllScope
//   ensureSlot(frame, name, folded): number                  the index for writing in the current scope, made if missing
//   lookUpQualified(frame, path: VariablePath): Value | undefined      $global:x $script:x $local:x $private:x $env:x $function:x $variable:x …
//   assignQualified(frame, path: VariablePath, value): void
//   guardSlot(frame, index, guard)                           sets frame.guards[index]
//   guardWithAttributes(frame, index, attributes)            [ValidateRange()]$x = …: attributes built by the runtime; each converts or validates at every later write
//
//   class Session
//     attention: Int32Array       [0] !== 0: call session.attend(frame) (stop, events, debugger, limits); read with a plain load
//     attend(frame): void         throws PipelineStopped when stopping
//     depth: number               calls in progress; over `maxDepth`: CallDepthOverflow
//     success: boolean            $?
//     lastToken, firstToken       $$ and $^
//     errors                      $Error: addError(record)
//     functions: setFunction(frame, qualified name, ScriptBlock, isFilter)
//     types: resolveType(frame, TypeNameSyntax): NetType        namespaces of `using`, script classes, accelerators
//
//   class ScriptBlock (session/scriptBlock.ts)
//     ast: ScriptBlockAst, source: ScriptSource { text, file: string | null }, module (its session state), isFilter, usings
//     A nested block's ScriptBlock is made by generated code: new ScriptBlock(ast, frame.block.source, frame.block.module)
//
// engine/pipeline or engine/commands:
//   invokeBlock(block: ScriptBlock, borrowed: boolean, args, input, this/underbar, out, frame)      delegates, -replace {}, script properties, methods

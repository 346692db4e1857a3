/**
 * What the parts of the engine promise each other. The compiler produces `CompiledBlock`s; commands and pipeline run them; the binder fills
 * their frames. Owned jointly: change it together with both sides.
 */
import type { Ast, CommandAst, ParameterAst, ScriptBlockAst } from '../../grammar/ast.ts'
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

/**
 * The compiler's face: the same AST gives the same object. `parameters`: those of the function's header (`function f($a)`), else of the param
 * block. `borrowed` compiles for running in the caller's frame (`.`, ForEach-Object, .ForEach()), `hooked` for the debugger.
 */
export interface BlockCompiler {
  compile(
    ast: ScriptBlockAst,
    parameters: readonly ParameterAst[],
    source: Source,
    borrowed: boolean,
    hooked?: boolean,
  ): CompiledBlock
}

/*
 * What generated code calls of commands/ and pipeline/ (plain functions over a frame, imported by the compiler's runtime module):
 *
 *   pipeline/run.ts          runPipeline, runCommand, runRedirected: see PipelineRunner.
 *   pipeline/errors.ts       reportStatementError(frame, thrown): a statement outside `try` failed. Returns: go on with the next one; else throws.
 *                            errorRecordOf(frame, thrown): the ErrorRecord that a `catch`/`trap` sees as `$_`. Control flow must not reach it.
 *   commands/scriptBlock.ts  scriptBlockOf(frame, ast): the ScriptBlock value of `{ … }`; its source is frame.block's.
 *   commands/function.ts     defineFunction(frame, ast): a FunctionDefinitionAst was reached.
 *   commands/drives.ts       readDriveVariable(frame, drive, path) and writeDriveVariable(frame, drive, path, value): `$env:x`, `$function:f`.
 *   session/variables.ts     everything about variables.
 *
 * A `try` sets `frame.session.propagates` to true around its body and restores it after.
 */

/**
 * An argument as the binder gets it. `name` set: a parameter token (`-Name`), whose value follows as the next argument unless `value` was
 * attached with a colon. Splatted collections arrive expanded, with `splatted` set.
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

/** What is known of an argument before it is evaluated: static, made once per call site. */
export interface ArgumentSpec {
  readonly name: string | null
  readonly written: string | null
  /** False for a parameter token without attached value: nothing is evaluated, `values` has undefined there. */
  readonly hasValue: boolean
  /** `@name`: the value is a dictionary or collection, still to be expanded. */
  readonly splatted: boolean
  readonly ast: Ast
}

/** A stage of a pipeline as the compiler describes it: static, made once per call site; carries the call site's caches. */
export interface StageSpec {
  readonly ast: CommandAst
  /** The command's name when it is a constant string; else the name/script block/CommandInfo is evaluated and handed over. */
  readonly name: string | null
  readonly invocation: 'call' | 'ampersand' | 'dot'
  readonly arguments: readonly ArgumentSpec[]
  /** Redirections in order: merges, files. File targets are evaluated values at run time. */
  readonly redirections: readonly RedirectionSpec[]
  /** Call-site cache: whatever commands/ wants to keep (resolved command, binding plan). Starts as null. */
  cache: unknown
}

export interface RedirectionSpec {
  readonly from: 'all' | 'output' | 'error' | 'warning' | 'verbose' | 'debug' | 'information'
  readonly kind: 'merge' | 'file'
  readonly append: boolean
}

/** A stage at run time. */
export interface StageCall {
  readonly spec: StageSpec
  /** `spec.name`, or the evaluated command. */
  readonly command: Value
  /** One per `spec.arguments`, evaluated left to right; undefined where `hasValue` is false. AutomationNull arguments have become null. */
  readonly values: readonly (Value | undefined)[]
  /** One per file redirection, in order. */
  readonly redirectionTargets: readonly Value[]
}

/** A pipeline whose first element is an expression: writes the expression's value(s), enumerated, into the first command. */
export type PipelineInput = (out: Sink) => void

/** Pipelines, called by generated code: exported by pipeline/run.ts. */
export interface PipelineRunner {
  /** Runs a pipeline. `input`: where its first element is an expression. */
  runPipeline(frame: Frame, stages: readonly StageCall[], out: Sink, input: PipelineInput | null): void
  /** A pipeline that is one command without redirections: the hot path of function calls. */
  runCommand(frame: Frame, spec: StageSpec, command: Value, values: readonly (Value | undefined)[], out: Sink): void
  /** An expression with redirections (`1 > file`, `$(…) 2>&1`): `body` runs with a frame whose streams, and a sink whose output, are redirected. */
  runRedirected(
    frame: Frame,
    redirections: readonly RedirectionSpec[],
    targets: readonly Value[],
    out: Sink,
    body: (out: Sink) => void,
  ): void
}

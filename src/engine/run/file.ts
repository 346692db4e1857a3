import type { CommandAst, PipelineAst, ScriptBlockAst } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/index.ts'
import { find } from '../../../grammar/walk.ts'
import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import type { Sink, StreamSet } from '../../session/streams.ts'
import { ExternalScriptInfo } from '../commands/info.ts'
import { loadScriptFile } from '../commands/scriptFile.ts'
import type { ArgumentSpec, StageSpec } from '../contract.ts'
import { runPipeline } from '../pipeline/run.ts'
import { guardTopLevel, type InputLines, type TopLevelOutcome } from './topLevel.ts'

/** An argument for a script, as a command line gives it: a parameter's name with its dash, or a value alone, or both. */
export interface FileArgument {
  readonly name: string | null
  /** undefined: a parameter without an attached value. */
  readonly value: Value | undefined
}

/** Calls a script file in the global scope, its arguments bound to its parameters as `-File` does. */
export function runScriptFile(
  session: Session,
  path: string,
  args: readonly FileArgument[],
  out: Sink,
  streams: StreamSet,
  input?: InputLines,
): TopLevelOutcome {
  return guardTopLevel(session, streams, (top) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const info = new ExternalScriptInfo(name, path, () => loadScriptFile(session, path))
    info.endsShell = true
    const ast = callAst()
    const spec: StageSpec = {
      ast,
      name: null,
      invocation: 'ampersand',
      arguments: args.map(({ name, value }): ArgumentSpec => {
        const parameter = name === null ? null : name.slice(1)
        return { name: parameter, written: name, hasValue: value !== undefined, splatted: false, ast }
      }),
      redirections: [],
      cache: null,
    }
    const stage = { spec, command: info, values: args.map(({ value }) => value), redirectionTargets: [] }
    const lines = input !== undefined && takesInput(info.block.shape.ast) ? input : null
    runPipeline(top, [stage], out, lines === null ? null : (first) => writeLines(lines, first))
  })
}

function writeLines(lines: InputLines, out: Sink): void {
  for (let line = lines.read(); line !== null; line = lines.read()) out.write(line)
}

/**
 * Whether a script looks at what is piped in as `$input`: else standard input is left to the programs and prompts it runs. A process block runs
 * once and gets nothing of it.
 */
function takesInput(ast: ScriptBlockAst): boolean {
  return (
    ast.processBlock === null &&
    find(
      ast,
      (node) => node.kind === 'VariableExpressionAst' && node.variablePath.userPath.toLowerCase() === 'input',
      true,
    ) !== null
  )
}

/** The syntax of a call that stands in no script. */
function callAst(): CommandAst {
  const statement = parse('& $args').ast.endBlock?.statements[0] as PipelineAst
  return statement.pipelineElements[0] as CommandAst
}

import type { StatementAst, StatementBlockAst } from '../../../grammar/ast.ts'
import { assignmentCode } from './assignment.ts'
import { any, boxed, type Code } from './code.ts'
import { expressionCode } from './expressions.ts'
import { pipelineCode } from './pipelines.ts'
import { pureExpression } from './shape.ts'
import { writeStatements } from './statements.ts'
import type { FunctionWriter } from './writer.ts'

/** Compiles a statement whose output is wanted as one value: nothing, the one object, or an array. */
export function statementCode(w: FunctionWriter, node: StatementAst): Code {
  if (node.kind === 'AssignmentStatementAst') return assignmentCode(w, node)
  if (node.kind === 'CommandExpressionAst' && node.redirections.length === 0)
    return valueOf(w, expressionCode(w, node.expression))
  const pure = pureExpression(node)
  if (pure !== null) return valueOf(w, expressionCode(w, pure))
  return any(collected(w, node, 'result'))
}

function valueOf(w: FunctionWriter, code: Code): Code {
  return code.kind === 'void' ? any(`(${code.js}, ${w.runtime('nothing')})`) : code
}

/** The same as a PowerShell value. */
export function statementValueCode(w: FunctionWriter, node: StatementAst): string {
  return boxed(w, statementCode(w, node))
}

/** A statement's output for `$a, $b = …`: the value of a pure expression, else the list of what was written. */
export function statementListCode(w: FunctionWriter, node: StatementAst): string {
  if (node.kind === 'AssignmentStatementAst' || pureExpression(node) !== null || node.kind === 'CommandExpressionAst')
    return statementValueCode(w, node)
  return collected(w, node, 'toArray')
}

/** Code that runs a statement with a list as output and yields what `method` of the list gives. */
function collected(w: FunctionWriter, node: StatementAst, method: 'result' | 'toArray'): string {
  const t = w.temp()
  const create = `${t} = new ${w.runtime('OutputList')}()`
  const run = node.kind === 'PipelineAst' ? pipelineCode(w, node, t) : `${statementFunction(w, [node])}(f, ${t})`
  w.release(t)
  return `(${create}, ${run}, ${t}.${method}())`
}

/** Code of `$(…)` and `@(…)` over statements. */
export function capturedCode(w: FunctionWriter, block: StatementBlockAst, as: 'value' | 'array'): string {
  const name = statementFunction(w, block.statements, block)
  const call = `${w.runtime(as === 'value' ? 'collectValue' : 'collectArray')}(f, ${w.out}, ${name})`
  return w.typed === null ? call : `(${w.typed.flushExpression(w)}${call})`
}

/** Compiles statements as a function of (frame, output) of their own, from which break, continue and return are thrown. */
export function statementFunction(
  w: FunctionWriter,
  statements: readonly StatementAst[],
  block: StatementBlockAst | null = null,
): string {
  const inner = w.unit.newFunction('e')
  inner.throwsControl = true
  inner.inTry = 0
  writeStatements(inner, statements, block?.traps ?? [])
  inner.finish('f, o', '')
  w.unit.throwsReturn ||= inner.throwsReturn
  return inner.name
}

import type { Ast, ExpressionAst, SwitchStatementAst } from '../../../grammar/ast.ts'
import { Double } from '../../kernel/boxes.ts'
import { fold } from '../../kernel/text.ts'
import { statementValueCode } from './capture.ts'
import { any } from './code.ts'
import { testCode, valueCode } from './expressions.ts'
import { mentionsVariable, poll } from './loops.ts'
import { contains, pureExpression } from './shape.ts'
import { pointCode, position, writeBlock } from './statements.ts'
import { assignNamed, readNamed } from './variables.ts'
import type { FunctionWriter, LoopTarget } from './writer.ts'

interface Options {
  readonly isRegex: boolean
  readonly isWildcard: boolean
  readonly isCaseSensitive: boolean
}

/** Writes a `switch`: a loop over the values of its condition, each tested against every clause. */
export function writeSwitch(w: FunctionWriter, node: SwitchStatementAst): void {
  const flags = node.flags.split(', ')
  const options = {
    isRegex: flags.includes('Regex'),
    isWildcard: flags.includes('Wildcard'),
    isCaseSensitive: flags.includes('CaseSensitive'),
  }
  const cursor = w.local()
  const item = w.local()
  const before = w.local()
  const usesEnumerator = mentionsVariable(node, 'switch') && !flags.includes('File')
  w.line(position(w, node.condition))
  const value = statementValueCode(w, node.condition)
  const source = flags.includes('File') ? 'switchFile' : usesEnumerator ? 'switchEnumerator' : 'switchCursor'
  w.line(`${cursor} = ${w.runtime(source)}(${flags.includes('File') ? 'f, ' : ''}${value});`)
  w.line(`${before} = f.underscore;`)
  const saved = usesEnumerator ? w.local() : null
  if (saved !== null)
    w.line(`${saved} = ${readNamed(w, 'switch', 'switch').js}; ${assignNamed(w, 'switch', 'switch', any(cursor)).js};`)
  w.line('try {')
  const target: LoopTarget = {
    label: fold(node.label ?? ''),
    number: w.unit.loopCount++,
    writer: w,
    breakLabel: w.label(),
    continueLabel: w.label(),
    captures: w.captures.length,
  }
  w.line(`${target.breakLabel}: while (true) {`)
  if (saved !== null)
    w.line(`if (!${w.runtime('moveNext')}(f, ${cursor})) break; ${item} = ${w.runtime('currentOf')}(f, ${cursor});`)
  else w.line(`if ((${item} = ${cursor}.next()) === undefined) break;`)
  w.line(`f.underscore = ${item};`)
  w.line(poll(w))
  writeClauses(w, node, target, item, options)
  w.line('}')
  const restoreEnumerator = saved === null ? '' : ` ${assignNamed(w, 'switch', 'switch', any(saved)).js};`
  // As in the engine, `$_` is null afterwards where it had no value here.
  w.line(
    `} finally { f.underscore = ${before} === undefined ? null : ${before};${restoreEnumerator}${flags.includes('File') ? ` ${cursor}.close();` : ''} }`,
  )
}

function writeClauses(
  w: FunctionWriter,
  node: SwitchStatementAst,
  target: LoopTarget,
  item: string,
  options: Options,
): void {
  const signals = contains(
    node,
    (n) =>
      n.kind === 'CommandAst' ||
      n.kind === 'InvokeMemberExpressionAst' ||
      n.kind === 'SubExpressionAst' ||
      n.kind === 'ArrayExpressionAst' ||
      n.kind === 'ScriptBlockExpressionAst',
  )
  const matched = node.default === null ? null : w.local()
  w.line(`${target.continueLabel}: {`)
  if (signals) w.line('try {')
  w.loops.push(target)
  if (matched !== null) w.line(`${matched} = false;`)
  for (const [test, body] of node.clauses) {
    const code = clauseTest(w, test, item, options)
    w.line(`${pointCode(w, test)}if (${code}) {`)
    writeBlock(w, body)
    if (matched !== null) w.line(`${matched} = true;`)
    w.line('}')
  }
  if (matched !== null) {
    w.line(`if (!${matched}) {`)
    writeBlock(w, node.default!)
    w.line('}')
  }
  w.loops.pop()
  if (signals) {
    w.line(
      `} catch (e) { if (${w.runtime('loopSignal')}(e, ${w.constant(target.label)})) break ${target.breakLabel}; else break ${target.continueLabel}; }`,
    )
  }
  w.line('}')
}

/** Code that tells whether a clause takes the current value. */
function clauseTest(w: FunctionWriter, test: ExpressionAst, item: string, options: Options): string {
  if (test.kind === 'ScriptBlockExpressionAst') {
    const inline = inlineTest(test)
    if (inline !== null) return testCode(w, inline)
    return `${w.runtime('switchBlock')}(f, ${valueCode(w, test)}, f.underscore)`
  }
  const flags = (options.isRegex ? 1 : 0) | (options.isWildcard ? 2 : 0) | (options.isCaseSensitive ? 4 : 0)
  const constant = constantOf(test)
  if (constant !== undefined && (flags & 3) === 0) {
    if (typeof constant === 'number')
      return `(typeof ${item} === 'number' ? ${item} === ${constant < 0 ? `(${constant})` : constant} : ${w.runtime('switchText')}(f, ${w.constant(String(constant))}, f.underscore, ${options.isCaseSensitive}))`
    return `${w.runtime('switchText')}(f, ${w.constant(constant)}, f.underscore, ${options.isCaseSensitive})`
  }
  return `${w.runtime('switchClause')}(f, ${valueCode(w, test)}, f.underscore, ${flags})`
}

/** A constant clause as number or text; undefined for others. */
function constantOf(test: ExpressionAst): number | string | undefined {
  if (test.kind === 'StringConstantExpressionAst') return test.value
  if (test.kind === 'ConstantExpressionAst')
    return typeof test.value === 'number'
      ? test.value
      : test.value instanceof Double && Number.isInteger(test.value.value) && Math.abs(test.value.value) < 1e9
        ? String(test.value.value)
        : undefined
  return undefined
}

/** The expression of a condition block that can be evaluated in place: it sets nothing, calls nothing of the scope and reads no variable of its own activation. */
function inlineTest(node: Extract<ExpressionAst, { kind: 'ScriptBlockExpressionAst' }>): ExpressionAst | null {
  const block = node.scriptBlock
  const end = block.endBlock
  if (
    block.paramBlock !== null ||
    block.beginBlock !== null ||
    block.processBlock !== null ||
    block.cleanBlock !== null ||
    block.dynamicParamBlock !== null
  )
    return null
  if (end === null || end.traps.length > 0 || end.statements.length !== 1) return null
  const pure = pureExpression(end.statements[0]!)
  return pure !== null && !contains(pure, changesScope) ? pure : null
}

function changesScope(node: Ast): boolean {
  switch (node.kind) {
    case 'AssignmentStatementAst':
    case 'CommandAst':
    case 'SubExpressionAst':
    case 'ArrayExpressionAst':
    case 'ScriptBlockExpressionAst':
    case 'InvokeMemberExpressionAst':
      return true
    case 'UnaryExpressionAst':
      return node.tokenKind.includes('PlusPlus') || node.tokenKind.includes('MinusMinus')
    case 'VariableExpressionAst': {
      const name = fold(node.variablePath.userPath)
      return (
        name === 'args' ||
        name === 'input' ||
        name === 'myinvocation' ||
        name === 'psboundparameters' ||
        name === 'pscmdlet' ||
        name.startsWith('local:') ||
        name.startsWith('private:')
      )
    }
    default:
      return false
  }
}

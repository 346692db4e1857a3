import type {
  AssignmentStatementAst,
  Ast,
  ExpressionAst,
  IfStatementAst,
  PipelineAst,
  PipelineBaseAst,
  PipelineChainAst,
  StatementAst,
  StatementBlockAst,
  TrapStatementAst,
} from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'
import { arrayTargets, assignmentCode, assignTo, incrementCode, isIncrement } from './assignment.ts'
import { statementFunction, statementValueCode } from './capture.ts'
import { any, boxed, type Code } from './code.ts'
import { expressionCode, testCode } from './expressions.ts'
import { writeBreakOrContinue, writeCall, writeExit, writeReturn, writeThrow } from './jumps.ts'
import { writeLoop } from './loops.ts'
import { pipelineCode } from './pipelines.ts'
import { contains, pureExpression } from './shape.ts'
import { writeSwitch } from './switch.ts'
import { writeTry } from './tries.ts'
import { assignNamed } from './variables.ts'
import type { FunctionWriter } from './writer.ts'

const succeeded = 'f.session.questionMark = true;'

/** Statement lists longer than this many characters of script are cut into functions of about that size: V8 does not optimise huge functions. */
const chunkSize = 2600

/** Writes a block's statements where the writer stands. */
export function writeBlock(w: FunctionWriter, block: StatementBlockAst): void {
  writeStatements(w, block.statements, block.traps)
}

/** Writes statements with their traps. Long lists become several functions. */
export function writeStatements(
  w: FunctionWriter,
  statements: readonly StatementAst[],
  traps: readonly TrapStatementAst[],
): void {
  if (traps.length > 0) {
    writeTrapped(w, statements, traps)
    return
  }
  const size = statements.length === 0 ? 0 : statements.at(-1)!.end - statements[0]!.start
  if (size <= chunkSize || statements.length === 1 || w.typed !== null) {
    writeList(w, statements)
    return
  }
  let chunk: StatementAst[] = []
  const flush = (): void => {
    if (chunk.length > 0) writeChunk(w, chunk)
    chunk = []
  }
  let start = statements[0]!.start
  for (const statement of statements) {
    if (chunk.length > 0 && statement.end - start > chunkSize) flush()
    if (chunk.length === 0) start = statement.start
    chunk.push(statement)
  }
  flush()
}

function writeChunk(w: FunctionWriter, statements: readonly StatementAst[]): void {
  if (statements.length === 1) {
    writeList(w, statements)
    return
  }
  const inner = w.unit.newFunction('c')
  inner.inherit(w)
  writeList(inner, statements)
  inner.finish('f, o', 'return 0;')
  writeCall(w, inner)
}

function writeList(w: FunctionWriter, statements: readonly StatementAst[]): void {
  for (const statement of statements) writeGuarded(w, statement)
}

/** A statement with the handler that reports its errors and goes on, unless a `try` around it takes them. */
function writeGuarded(w: FunctionWriter, node: StatementAst): void {
  if (w.inTry > 0 || !canFail(node)) {
    writeStatement(w, node)
    return
  }
  const start = w.lines.length
  w.line('try {')
  writeStatement(w, node)
  if (w.typed !== null && w.lines.slice(start + 1).every(cannotThrow)) {
    // Arithmetic on locals: no handler, and nobody sees where it stands.
    w.lines.splice(start, 1)
    for (let i = start; i < w.lines.length; i++)
      w.lines[i] = w.lines[i]!.replace(/f\.position = \d+; /g, '').replace(succeeded, '')
    return
  }
  w.line(`} catch (e) { ${w.runtime('statementFailed')}(f, e${w.handler()}); }`)
}

/** Whether a generated line only moves numbers between locals. */
export function cannotThrow(line: string): boolean {
  return !/[\w$]\(|throw /.test(line.replace(/new Double\(|\bString\(|Math\.\w+\(/g, '('))
}

/** Whether running a statement may throw at all. */
function canFail(node: StatementAst): boolean {
  switch (node.kind) {
    case 'BreakStatementAst':
    case 'ContinueStatementAst':
      return node.label !== null && node.label.kind !== 'StringConstantExpressionAst'
    case 'TryStatementAst':
      return true
    case 'ReturnStatementAst':
      return node.pipeline !== null
    default:
      return true
  }
}

function writeTrapped(
  w: FunctionWriter,
  statements: readonly StatementAst[],
  traps: readonly TrapStatementAst[],
): void {
  // A trap's `return` is thrown to the block's body.
  w.unit.throwsReturn = true
  const session = w.local()
  const before = w.local()
  w.line(`${session} = f.session; ${before} = ${session}.propagates; ${session}.propagates = true;`)
  w.line('try {')
  const outer = w.traps
  const outerTry = w.inTry
  w.traps = w.unit.ownConstant({ traps, made: null })
  w.inTry = 0
  writeList(w, statements)
  w.traps = outer
  w.inTry = outerTry
  w.line(`} finally { ${session}.propagates = ${before}; }`)
}

/** Writes one statement. */
export function writeStatement(w: FunctionWriter, node: StatementAst): void {
  switch (node.kind) {
    case 'PipelineAst':
      return writePipeline(w, node)
    case 'AssignmentStatementAst':
      return writeAssignment(w, node)
    case 'PipelineChainAst':
      return writeChain(w, node)
    case 'IfStatementAst':
      return writeIf(w, node)
    case 'ForStatementAst':
    case 'ForEachStatementAst':
    case 'WhileStatementAst':
    case 'DoWhileStatementAst':
    case 'DoUntilStatementAst':
      return writeLoop(w, node)
    case 'SwitchStatementAst':
      return writeSwitch(w, node)
    case 'TryStatementAst':
      return writeTry(w, node)
    case 'BreakStatementAst':
    case 'ContinueStatementAst':
      return writeBreakOrContinue(w, node)
    case 'ReturnStatementAst':
      return writeReturn(w, node)
    case 'ExitStatementAst':
      return writeExit(w, node)
    case 'ThrowStatementAst':
      return writeThrow(w, node)
    case 'FunctionDefinitionAst':
      w.line(`f.position = ${w.unit.position(node)}; ${w.runtime('defineFunction')}(f, ${w.constant(node)});`)
      return
    case 'DataStatementAst': {
      w.line(position(w, node))
      if (node.variable === null) {
        writeBlock(w, node.body)
        return
      }
      const name = statementFunction(w, node.body.statements, node.body)
      const value = any(`${w.runtime('collectValue')}(f, ${w.out}, ${name})`)
      w.line(`${assignLocal(w, node.variable, value)};`)
      return
    }
    case 'CommandExpressionAst':
    case 'CommandAst':
      return writePipeline(w, {
        kind: 'PipelineAst',
        start: node.start,
        end: node.end,
        pipelineElements: [node],
        background: false,
      })
    case 'TypeDefinitionAst':
    case 'UsingStatementAst':
    case 'TrapStatementAst':
    case 'BlockStatementAst':
      return
    case 'ConfigurationDefinitionAst':
    case 'DynamicKeywordStatementAst':
      w.line(`${position(w, node)}${w.runtime('unsupportedStatement')}(${w.constant(node.kind)});`)
      return
    case 'ErrorStatementAst':
      w.line(`${w.runtime('neverParsed')}();`)
  }
}

function assignLocal(w: FunctionWriter, name: string, value: Code): string {
  return assignNamed(w, name, fold(name), value).js
}

/** Code that notes that a node is reached, and tells the debugger where it listens. */
export function pointCode(w: FunctionWriter, node: Ast): string {
  const noted = `f.position = ${w.unit.position(node)}; `
  return w.unit.hooked ? `${noted}${w.runtime('atStatement')}(f); ` : noted
}

/** Code that notes which statement runs. */
export function position(w: FunctionWriter, node: { start: number; end: number } & StatementAst): string {
  return pointCode(w, node)
}

function writePipeline(w: FunctionWriter, node: PipelineAst): void {
  const pure = pureExpression(node)
  if (pure === null) {
    w.line(`${position(w, node)}${pipelineCode(w, node, w.out)};`)
    if (setsSuccess(node)) w.line(succeeded)
    return
  }
  if (isIncrement(pure) && pure.kind === 'UnaryExpressionAst') {
    const by = pure.tokenKind === 'PlusPlus' || pure.tokenKind === 'PostfixPlusPlus' ? 1 : -1
    w.line(`${position(w, node)}${incrementCode(w, pure.child, by, true, false).js}; ${succeeded}`)
    return
  }
  if (
    pure.kind === 'SubExpressionAst' &&
    (pure.subExpression.statements.length > 1 || pure.subExpression.traps.length > 0)
  ) {
    // Errors in $(…) alone keep what was written before.
    const name = statementFunction(w, pure.subExpression.statements, pure.subExpression)
    w.line(`${position(w, node)}${w.runtime('writeThrough')}(f, ${w.out}, ${name});`)
    return
  }
  if (
    pure.kind === 'ParenExpressionAst' &&
    pure.pipeline.kind === 'PipelineAst' &&
    pureExpression(pure.pipeline) === null &&
    !pure.pipeline.background
  ) {
    const name = statementFunction(w, [pure.pipeline])
    w.line(`${position(w, node)}${w.runtime('writeThrough')}(f, ${w.out}, ${name});`)
    return
  }
  const code = expressionCode(w, pure)
  w.line(`${position(w, node)}${output(w, code)}${setsSuccess(node) ? ` ${succeeded}` : ''}`)
}

/** Code that writes a value to the current output, enumerated. */
export function output(w: FunctionWriter, code: Code): string {
  if (code.kind === 'void') return `${code.js};`
  const isSingle = code.kind !== 'any'
  if (w.typed === null || w.unit.mode === 'slots')
    return isSingle ? `${w.out}.write(${boxed(w, code)});` : `${w.runtime('put')}(${w.out}, ${code.js});`
  // What runs downstream may look at the variables of a dotted block.
  const t = w.temp()
  const value = boxed(w, code)
  w.release(t)
  const flush = w.typed.flush(w)
  if (isSingle) return `${t} = ${value}; ${flush}${w.out}.write(${t});`
  return `if ((${t} = ${value}) !== ${w.runtime('nothing')}) { ${flush}${w.runtime('put')}(${w.out}, ${t}); }`
}

/** Whether a statement sets $? itself to true: what the engine calls ShouldSetExecutionStatusToSuccess. */
function setsSuccess(node: StatementAst | PipelineBaseAst): boolean {
  if (node.kind === 'AssignmentStatementAst') {
    let right: StatementAst = node.right
    while (right.kind === 'AssignmentStatementAst') right = right.right
    return right.kind === 'CommandExpressionAst'
      ? expressionSetsSuccess(right.expression)
      : right.kind === 'PipelineAst' && setsSuccess(right)
  }
  if (node.kind !== 'PipelineAst' || node.pipelineElements.length !== 1) return false
  const only = node.pipelineElements[0]!
  return only.kind === 'CommandExpressionAst' && expressionSetsSuccess(only.expression)
}

function expressionSetsSuccess(node: ExpressionAst): boolean {
  switch (node.kind) {
    case 'ParenExpressionAst':
      return setsSuccess(node.pipeline)
    case 'SubExpressionAst':
      return node.subExpression.statements.length === 0
    case 'ArrayExpressionAst': {
      const { statements, traps } = node.subExpression
      if (statements.length === 0) return true
      return statements.length === 1 && traps.length === 0 && setsSuccess(statements[0]!)
    }
    default:
      return true
  }
}

/** `$x = …` as a statement: a right side that is itself a statement writes straight into a list here, so that its jumps stay native. */
function writeAssignment(w: FunctionWriter, node: AssignmentStatementAst): void {
  const right = node.right
  const isInline = node.operator === 'Equals' && arrayTargets(node.left) === null && isBlockStatement(right)
  if (!isInline) {
    w.line(`${position(w, node)}${assignmentCode(w, node).js};${setsSuccess(node) ? ` ${succeeded}` : ''}`)
    return
  }
  const list = w.local()
  w.line(`${list} = new ${w.runtime('OutputList')}();`)
  const outer = w.out
  w.out = list
  w.captures.push({ list, outer })
  writeStatement(w, right)
  w.captures.pop()
  w.out = outer
  w.line(`${position(w, node)}${assignTo(w, node.left, () => any(`${list}.result()`)).js};`)
}

function isBlockStatement(node: StatementAst): boolean {
  switch (node.kind) {
    case 'IfStatementAst':
    case 'ForStatementAst':
    case 'ForEachStatementAst':
    case 'WhileStatementAst':
    case 'DoWhileStatementAst':
    case 'DoUntilStatementAst':
    case 'SwitchStatementAst':
    case 'TryStatementAst':
      return true
    default:
      return false
  }
}

/** Code of a pipeline as a condition. Commands in it leave $? true. */
export function conditionCode(w: FunctionWriter, node: PipelineBaseAst): string {
  const pure = pureExpression(node)
  const resets = contains(node, (n) => n.kind === 'CommandAst')
  const test = pure !== null ? testCode(w, pure) : `${w.runtime('truth')}(${statementValueCode(w, node)})`
  if (!resets) return test
  const t = w.temp()
  w.release(t)
  return `(${t} = ${test}, f.session.questionMark = true, ${t})`
}

/** The position of a condition or initializer, where it is a pure expression. */
export function conditionPosition(w: FunctionWriter, node: PipelineBaseAst): string {
  return pureExpression(node) !== null ? position(w, node) : ''
}

function writeIf(w: FunctionWriter, node: IfStatementAst): void {
  let depth = 0
  node.clauses.forEach(([condition, body], i) => {
    const pos = conditionPosition(w, condition)
    const test = conditionCode(w, condition)
    if (i > 0) {
      w.line('else {')
      depth++
    }
    w.line(`${pos}if (${test}) {`)
    writeBlock(w, body)
    w.line('}')
  })
  if (node.elseClause !== null) {
    w.line('else {')
    writeBlock(w, node.elseClause)
    w.line('}')
  }
  w.line('}'.repeat(depth))
}

/** `a && b || c`: each pipeline with its own error handling, run as `$?` says. */
function writeChain(w: FunctionWriter, node: PipelineChainAst): void {
  if (node.background) {
    w.line(`${position(w, node)}${w.runtime('background')}(f, ${w.out}, ${w.constant(node)});`)
    return
  }
  const links: { operator: 'AndAnd' | 'OrOr' | null; pipeline: PipelineAst }[] = []
  let at: PipelineAst | PipelineChainAst = node
  while (at.kind === 'PipelineChainAst') {
    links.unshift({ operator: at.operator, pipeline: at.rhsPipeline })
    at = at.lhsPipelineChain
  }
  links.unshift({ operator: null, pipeline: at })
  for (const { operator, pipeline } of links) {
    if (operator !== null) w.line(`if (${operator === 'AndAnd' ? '' : '!'}f.session.questionMark) {`)
    w.line('try {')
    const outer = w.inTry
    writePipeline(w, pipeline)
    w.inTry = outer
    w.line(`} catch (e) { ${w.runtime('statementFailed')}(f, e); }`)
    if (operator !== null) w.line('}')
  }
}

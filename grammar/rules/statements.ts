/** Statements, and the loops, branches and jumps among them. */
import type { Ast, PipelineBaseAst, StatementAst, StatementBlockAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import type { Token } from '../scanner/token.ts'
import { TokenFlags, textOfKind } from '../scanner/traits.ts'
import { T } from '../vocabulary.ts'
import { attributeList } from './attributes.ts'
import { errorStatement } from './errors.ts'
import { labelOrKey } from './labels.ts'
import { pipelineChain } from './pipelines.ts'

/** Reads a statement; null, with nothing taken, if there is none. */
export function statement(this: PowerShellParser): StatementAst | null {
  const token = this.peek()
  const kind = token.tokenTypeIdx
  this.attributes = null
  if (kind === K.Generic && this.text.charCodeAt(token.start) === 91) return attributedStatement(this, token)
  // By far the most statements begin with one of these.
  if (kind === K.Variable || kind === K.Identifier || kind === K.Generic) return pipelineChain(this)
  return dispatch(this)
}

function dispatch(p: PowerShellParser): StatementAst | null {
  switch (p.peek().tokenTypeIdx) {
    case K.EndOfInput:
      if (!p.RECORDING_PHASE) return null
      break
    case K.Else:
    case K.ElseIf:
    case K.Catch:
    case K.Until:
      // After an error these are what is left of a statement, not commands.
      if (p.errorList.count > 0) {
        p.skip()
        p.skipNewlines()
        return p.call(p.statement)
      }
      break
  }
  p.statementAlternatives ??= alternatives(p)
  return p.choose(0, p.statementAlternatives)
}

/** After a word that begins with `[`: attributes of a class, enum or configuration, or an expression. */
function attributedStatement(p: PowerShellParser, first: Token): StatementAst | null {
  const restorePoint = first.start
  p.resync(restorePoint)
  const attributes = attributeList(p, false)
  const token = p.peek()
  if (attributes === null) return token.tokenTypeIdx === K.EndOfInput ? null : dispatch(p)
  const hasTypes = attributes.some((attribute) => attribute.kind === 'TypeConstraintAst')
  const supportsNone = (token.flags & TokenFlags.StatementDoesntSupportAttributes) !== 0
  if (supportsNone && !hasTypes) p.error(attributes[0]!, 'UnexpectedAttribute', attributes[0]!.typeName.fullName)
  else if (!supportsNone && (token.flags & TokenFlags.Keyword) !== 0) {
    const type = attributes.find((attribute) => attribute.kind === 'TypeConstraintAst')
    if (type) p.error(type, 'TypeNotAllowedBeforeStatement', type.typeName.fullName)
  } else {
    p.resync(restorePoint)
    return pipelineChain(p)
  }
  if (token.tokenTypeIdx !== K.Class && token.tokenTypeIdx !== K.Enum && token.tokenTypeIdx !== K.Configuration) {
    return afterAttributes(p, token, restorePoint)
  }
  p.attributes = attributes
  return dispatch(p)
}

/** Keywords that begin no statement make the attributes part of an expression. */
function afterAttributes(p: PowerShellParser, token: Token, restorePoint: number): StatementAst | null {
  if ((token.flags & TokenFlags.StatementDoesntSupportAttributes) !== 0 && token.tokenTypeIdx !== K.InlineScript)
    return dispatch(p)
  const skipped =
    token.tokenTypeIdx === K.Else ||
    token.tokenTypeIdx === K.ElseIf ||
    token.tokenTypeIdx === K.Catch ||
    token.tokenTypeIdx === K.Until
  if (skipped && p.errorList.count > 0) return dispatch(p)
  p.resync(restorePoint)
  return pipelineChain(p)
}

function alternatives(p: PowerShellParser): { ALT: () => StatementAst | null }[] {
  const rules = [
    p.ifStatement,
    p.switchStatement,
    p.foreachStatement,
    p.forStatement,
    p.whileStatement,
    p.doStatement,
    p.functionDefinition,
    p.returnStatement,
    p.throwStatement,
    p.exitStatement,
    p.breakStatement,
    p.continueStatement,
    p.trapStatement,
    p.tryStatement,
    p.dataStatement,
    p.blockStatement,
    p.configurationStatement,
    p.reservedStatement,
    p.labeledStatement,
    p.classDefinition,
    p.enumDefinition,
    p.lateUsingStatement,
    p.pipelineStatement,
  ]
  return rules.map((rule) => ({ ALT: () => p.call(rule) }))
}

export function pipelineStatement(this: PowerShellParser): StatementAst | null {
  return pipelineChain(this)
}

/** `from`, `define` and `var` are reserved. */
export function reservedStatement(this: PowerShellParser): StatementAst {
  const token = this.choose(0, [
    { ALT: () => this.expect(T.From) },
    { ALT: () => this.expect(T.Define) },
    { ALT: () => this.expect(T.Var) },
  ])
  this.error(token, 'ReservedKeywordNotAllowed', textOfKind(token.tokenTypeIdx))
  return errorStatement(token.start, token.end)
}

/** `:label` before a loop; before anything else it is a command's name. */
export function labeledStatement(this: PowerShellParser): StatementAst | null {
  const label = this.expect(T.Label)
  this.skipNewlines()
  switch (this.peek().tokenTypeIdx) {
    case K.Switch:
      return this.call(this.switchStatement, label)
    case K.Foreach:
      return this.call(this.foreachStatement, label)
    case K.For:
      return this.call(this.forStatement, label)
    case K.While:
      return this.call(this.whileStatement, label)
    case K.Do:
      return this.call(this.doStatement, label)
    default:
      if (this.RECORDING_PHASE) return null
      this.resync(label.start)
      return pipelineChain(this)
  }
}

// ---- jumps

export function breakStatement(this: PowerShellParser): StatementAst {
  const { start, end } = this.expect(T.Break)
  const label = labelOrKey(this)
  return { kind: 'BreakStatementAst', start, end: label?.end ?? end, label }
}

export function continueStatement(this: PowerShellParser): StatementAst {
  const { start, end } = this.expect(T.Continue)
  const label = labelOrKey(this)
  return { kind: 'ContinueStatementAst', start, end: label?.end ?? end, label }
}

export function returnStatement(this: PowerShellParser): StatementAst {
  const { start, end } = this.expect(T.Return)
  const pipeline = pipelineChain(this)
  return { kind: 'ReturnStatementAst', start, end: pipeline?.end ?? end, pipeline }
}

export function exitStatement(this: PowerShellParser): StatementAst {
  const { start, end } = this.expect(T.Exit)
  const pipeline = pipelineChain(this)
  return { kind: 'ExitStatementAst', start, end: pipeline?.end ?? end, pipeline }
}

export function throwStatement(this: PowerShellParser): StatementAst {
  const { start, end } = this.expect(T.Throw)
  const pipeline = pipelineChain(this)
  return {
    kind: 'ThrowStatementAst',
    start,
    end: pipeline?.end ?? end,
    pipeline,
    isRethrow: pipeline === null && this.catchDepth > 0,
  }
}

// ---- branches and loops

export function ifStatement(this: PowerShellParser): StatementAst {
  const ifToken = this.expect(T.If)
  const clauses: [PipelineBaseAst, StatementBlockAst][] = []
  const parts: Ast[] = []
  let keyword = ifToken
  for (;;) {
    const clause = ifClause(this, ifToken, keyword, parts)
    if (!Array.isArray(clause)) return clause
    clauses.push(clause)
    const restorePoint = this.ungot === null ? this.scanner.restorePoint() : this.ungot.start
    this.skipNewlines()
    keyword = this.peek()
    if (keyword.tokenTypeIdx === K.ElseIf) {
      this.skip()
      continue
    }
    const { start } = ifToken
    if (keyword.tokenTypeIdx !== K.Else) {
      // The newlines may separate the entries of a hashtable.
      this.resync(restorePoint)
      return { kind: 'IfStatementAst', start, end: clause[1].end, clauses, elseClause: null }
    }
    this.skip()
    this.skipNewlines()
    const elseClause = this.call(this.statementBlock)
    if (elseClause !== null) return { kind: 'IfStatementAst', start, end: elseClause.end, clauses, elseClause }
    this.incompleteAfter(keyword.end, 'MissingStatementBlockAfterElse')
    return errorStatement(start, keyword.end, parts)
  }
}

/** Reads a condition and its block, and adds both to `parts`; or says what is wrong. */
function ifClause(
  p: PowerShellParser,
  ifToken: Token,
  keyword: Token,
  parts: Ast[],
): [PipelineBaseAst, StatementBlockAst] | StatementAst {
  const { start } = ifToken
  p.skipNewlines()
  const lParen = p.accept(T.LParen)
  if (lParen === undefined) {
    p.incompleteAfter(keyword.end, 'MissingOpenParenthesisInIfStatement', p.textOf(keyword))
    return errorStatement(start, keyword.end, parts)
  }
  p.skipNewlines()
  let condition = pipelineChain(p)
  if (condition === null) {
    p.incompleteAfter(lParen.end, 'IfStatementMissingCondition', p.textOf(keyword))
    condition = errorStatement(lParen.end, lParen.end)
  } else parts.push(condition)
  p.skipNewlines()
  const rParen = p.accept(T.RParen)
  if (rParen === undefined) {
    const token = p.peek()
    if (condition.kind !== 'ErrorStatementAst') {
      p.incomplete(token.start, token.end, 'MissingEndParenthesisAfterStatement', p.textOf(keyword))
    }
    return errorStatement(start, Math.max(0, token.start - 1), parts)
  }
  p.skipNewlines()
  const body = p.call(p.statementBlock)
  if (body === null) {
    p.incomplete(rParen.start, rParen.end, 'MissingStatementBlock', p.textOf(keyword))
    return errorStatement(start, rParen.end, parts)
  }
  parts.push(body)
  return [condition, body]
}

export function whileStatement(this: PowerShellParser, label: Token | null = null): StatementAst {
  const keyword = this.expect(T.While)
  const { start } = label ?? keyword
  this.skipNewlines()
  const lParen = this.accept(T.LParen)
  if (lParen === undefined) {
    this.incompleteAfter(keyword.end, 'MissingOpenParenthesisAfterKeyword', this.textOf(keyword))
    return errorStatement(start, keyword.end)
  }
  this.skipNewlines()
  const pipeline = pipelineChain(this)
  if (pipeline === null) this.incompleteAfter(lParen.end, 'MissingExpressionAfterKeyword', textOfKind(K.While))
  const condition = pipeline ?? errorStatement(lParen.end, lParen.end)
  this.skipNewlines()
  const rParen = this.accept(T.RParen)
  if (rParen === undefined) {
    if (condition.kind !== 'ErrorStatementAst') {
      this.incompleteAfter(condition.end, 'MissingEndParenthesisAfterStatement', textOfKind(K.While))
    }
    return errorStatement(start, condition.end, [pipeline])
  }
  this.skipNewlines()
  const body = this.call(this.statementBlock)
  if (body === null) {
    this.incompleteAfter(rParen.end, 'MissingLoopStatement', textOfKind(K.While))
    return errorStatement(start, rParen.end, [pipeline])
  }
  return { kind: 'WhileStatementAst', start, end: body.end, label: labelText(label), condition, body }
}

export function labelText(label: Token | null): string | null {
  return label === null ? null : (label.value as string)
}

export function doStatement(this: PowerShellParser, label: Token | null = null): StatementAst {
  const keyword = this.expect(T.Do)
  const { start } = label ?? keyword
  const body = this.call(this.statementBlock)
  if (body === null) {
    this.incompleteAfter(keyword.end, 'MissingLoopStatement', textOfKind(K.Do))
    return errorStatement(start, keyword.end)
  }
  this.skipNewlines()
  const token = this.accept(T.While) ?? this.accept(T.Until)
  if (token === undefined) {
    this.incompleteAfter(body.end, 'MissingWhileOrUntilInDoWhile')
    return errorStatement(start, body.end, [body])
  }
  const word = textOfKind(token.tokenTypeIdx ?? K.While)
  this.skipNewlines()
  const lParen = this.accept(T.LParen)
  if (lParen === undefined) {
    this.incompleteAfter(token.end, 'MissingOpenParenthesisAfterKeyword', word)
    return errorStatement(start, token.end, [body])
  }
  this.skipNewlines()
  const condition = pipelineChain(this)
  if (condition === null) this.incompleteAfter(lParen.end, 'MissingExpressionAfterKeyword', word)
  this.skipNewlines()
  const rParen = this.accept(T.RParen)
  if (condition === null) return errorStatement(start, lParen.end, [body])
  if (rParen === undefined) {
    this.incompleteAfter(condition.end, 'MissingEndParenthesisAfterStatement', word)
    return errorStatement(start, condition.end, [body, condition])
  }
  const kind = token.tokenTypeIdx === K.Until ? 'DoUntilStatementAst' : 'DoWhileStatementAst'
  return { kind, start, end: rParen.end, label: labelText(label), condition, body }
}

export function forStatement(this: PowerShellParser, label: Token | null = null): StatementAst {
  const keyword = this.expect(T.For)
  const { start } = label ?? keyword
  const word = textOfKind(K.For)
  this.skipNewlines()
  const lParen = this.accept(T.LParen)
  if (lParen === undefined) {
    this.incompleteAfter(keyword.end, 'MissingOpenParenthesisAfterKeyword', word)
    return errorStatement(start, keyword.end)
  }
  let end = lParen.end
  const clause = (): PipelineBaseAst | null => {
    this.skipNewlines()
    const pipeline = pipelineChain(this)
    if (pipeline !== null) end = pipeline.end
    return pipeline
  }
  const terminator = (): void => {
    if (this.peek().tokenTypeIdx === K.Semi) end = this.next().end
  }
  const initializer = clause()
  terminator()
  const condition = clause()
  terminator()
  const iterator = clause()
  const parts = [initializer, condition, iterator]
  this.skipNewlines()
  const rParen = this.accept(T.RParen)
  if (rParen === undefined) {
    this.incompleteAfter(end, 'MissingEndParenthesisAfterStatement', word)
    return errorStatement(start, end, parts)
  }
  const body = this.call(this.statementBlock)
  if (body === null) {
    this.incompleteAfter(rParen.end, 'MissingLoopStatement', word)
    return errorStatement(start, rParen.end, parts)
  }
  return {
    kind: 'ForStatementAst',
    start,
    end: body.end,
    label: labelText(label),
    initializer,
    condition,
    iterator,
    body,
  }
}

/** `parallel { }` and `sequence { }`. */
export function blockStatement(this: PowerShellParser): StatementAst {
  const keyword = this.choose(0, [{ ALT: () => this.expect(T.Parallel) }, { ALT: () => this.expect(T.Sequence) }])
  const body = this.call(this.statementBlock)
  if (body === null) {
    this.incompleteAfter(keyword.end, 'MissingStatementAfterKeyword', this.textOf(keyword))
    return errorStatement(keyword.start, keyword.end)
  }
  return { kind: 'BlockStatementAst', start: keyword.start, end: body.end, keyword, body }
}

/** Primary expressions: values and what is written behind them without a blank. */
import type { ExpressionAst, StringConstantType, VariableExpressionAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { UnscannedPart } from '../scanner/strings.ts'
import type { ExpandableValue, Token } from '../scanner/token.ts'
import { parseVariablePath, type VariablePath } from '../variablepath.ts'
import { scriptBlock, statementList } from './blocks.ts'
import { hashtable } from './hashtables.ts'
import { elementAccess, memberOf } from './members.ts'
import { pipelineChain } from './pipelines.ts'

/** Reads a value with its members and indexes; null, with nothing taken, if there is none. */
export function primaryExpression(p: PowerShellParser, withMembers: boolean): ExpressionAst | null {
  const token = p.peek()
  let result: ExpressionAst
  switch (token.tokenTypeIdx) {
    case K.Variable:
    case K.SplattedVariable:
      p.skip()
      result = variable(p, token, withMembers)
      break
    case K.Number:
      p.skip()
      result = { kind: 'ConstantExpressionAst', start: token.start, end: token.end, value: token.value as number }
      break
    case K.StringLiteral:
    case K.StringExpandable:
    case K.HereStringLiteral:
    case K.HereStringExpandable:
      p.skip()
      result = stringExpression(p, token)
      break
    case K.LParen:
      p.skip()
      result = parenthesized(p, token)
      break
    case K.DollarParen:
    case K.AtParen:
      p.skip()
      result = subExpression(p, token)
      break
    case K.AtCurly:
      p.skip()
      result = hashtable(p, token)
      break
    case K.LCurly:
      p.skip()
      result = scriptBlockExpression(p, token)
      break
    default:
      return null
  }
  if (!withMembers) return result
  const operator = p.nextMemberAccess(true)
  return operator === null ? result : memberAccess(p, operator, result)
}

/** Reads members and indexes behind an expression, from the first operator on. */
export function memberAccess(p: PowerShellParser, operator: Token | null, target: ExpressionAst): ExpressionAst {
  while (operator !== null) {
    p.skipNewlines()
    const isIndex = operator.tokenTypeIdx === K.LBracket || operator.tokenTypeIdx === K.QuestionLBracket
    target = isIndex ? elementAccess(p, target, operator) : memberOf(p, target, operator)
    operator = p.nextMemberAccess(true)
  }
  return target
}

function variableOf(token: Token, variablePath: VariablePath): VariableExpressionAst {
  const { start, end } = token
  return {
    kind: 'VariableExpressionAst',
    start,
    end,
    variablePath,
    splatted: token.tokenTypeIdx === K.SplattedVariable,
  }
}

/** A variable as it stands, `$using:` included. */
export function variableExpression(token: Token): VariableExpressionAst {
  return variableOf(token, token.value as VariablePath)
}

function variable(p: PowerShellParser, token: Token, withMembers: boolean): ExpressionAst {
  const path = token.value as VariablePath
  if (path.driveName === null || path.driveName.toLowerCase() !== 'using' || path.unqualifiedPath === '') {
    return variableOf(token, path)
  }
  let child: ExpressionAst = variableOf(token, parseVariablePath(path.unqualifiedPath))
  if (withMembers) child = memberAccess(p, p.nextMemberAccess(true), child)
  return { kind: 'UsingExpressionAst', start: child.start, end: child.end, subExpression: child }
}

function constantType(kind: number): StringConstantType {
  switch (kind) {
    case K.StringLiteral:
      return 'SingleQuoted'
    case K.StringExpandable:
      return 'DoubleQuoted'
    case K.HereStringLiteral:
      return 'SingleQuotedHereString'
    case K.HereStringExpandable:
      return 'DoubleQuotedHereString'
    default:
      return 'BareWord'
  }
}

/** A string or a word with its nested expressions. */
export function stringExpression(p: PowerShellParser, token: Token): ExpressionAst {
  const { start, end, value } = token
  const stringConstantType = constantType(token.tokenTypeIdx)
  if (typeof value === 'string') return { kind: 'StringConstantExpressionAst', start, end, value, stringConstantType }
  const expandable = value as ExpandableValue
  return {
    kind: 'ExpandableStringExpressionAst',
    start,
    end,
    value: expandable.value,
    stringConstantType,
    nestedExpressions: expandable.nested.map((part) => nestedExpression(p, part)),
    formatExpression: expandable.format,
  }
}

function nestedExpression(p: PowerShellParser, part: Token): ExpressionAst {
  if (part.tokenTypeIdx === K.Variable) return variable(p, part, false)
  const { start, value, skips, parens } = part as UnscannedPart
  const saved = p.scanner.startNestedScan(start, value as string, skips, parens)
  const result = primaryExpression(p, true)!
  p.ungot = null
  p.scanner.finishNestedScan(saved)
  return result
}

function parenthesized(p: PowerShellParser, lParen: Token): ExpressionAst {
  const { disableComma } = p
  const mode = p.scanner.mode
  p.setMode(Mode.Command)
  p.disableComma = false
  p.skipNewlines()
  let pipeline = pipelineChain(p)
  if (pipeline === null) {
    const at = lParen.end
    p.incompleteAfter(at, 'ExpectedExpression')
    pipeline = {
      kind: 'ErrorStatementAst',
      start: at,
      end: at,
      keyword: null,
      flags: null,
      conditions: [],
      bodies: [],
      nestedAst: [],
    }
  }
  p.skipNewlines()
  const rParen = p.peek()
  let end = rParen.end
  if (rParen.tokenTypeIdx === K.RParen) p.skip()
  else {
    end = pipeline.end
    p.incompleteAfter(end, 'MissingEndParenthesisInExpression')
  }
  p.disableComma = disableComma
  p.setMode(mode)
  return { kind: 'ParenExpressionAst', start: lParen.start, end, pipeline }
}

function subExpression(p: PowerShellParser, opening: Token): ExpressionAst {
  const { disableComma } = p
  const mode = p.scanner.mode
  p.setMode(Mode.Command)
  p.disableComma = false
  p.skipNewlines()
  const body = statementList(p, [])
  p.skipNewlines()
  const rParen = p.peek()
  let end = rParen.end
  if (rParen.tokenTypeIdx === K.RParen) p.skip()
  else {
    end = body.isEmpty ? opening.end : body.end
    p.incomplete(rParen.start, rParen.end, 'MissingEndParenthesisInSubexpression')
  }
  p.disableComma = disableComma
  p.setMode(mode)
  const { statements, traps } = body
  const block = { kind: 'StatementBlockAst' as const, start: body.start, end: body.end, statements, traps }
  const kind = opening.tokenTypeIdx === K.DollarParen ? 'SubExpressionAst' : 'ArrayExpressionAst'
  return { kind, start: opening.start, end, subExpression: block }
}

/** Reads a script block whose opening brace is taken. */
export function scriptBlockExpression(
  p: PowerShellParser,
  lCurly: Token,
): Extract<ExpressionAst, { kind: 'ScriptBlockExpressionAst' }> {
  const { disableComma } = p
  const mode = p.scanner.mode
  p.disableComma = false
  p.setMode(Mode.Command)
  p.skipNewlines()
  const block = scriptBlock(p, lCurly, false, null)
  p.disableComma = disableComma
  p.setMode(mode)
  return { kind: 'ScriptBlockExpressionAst', start: block.start, end: block.end, scriptBlock: block }
}

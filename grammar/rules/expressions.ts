/**
 * Expressions: one rule in which precedence climbs. It takes its tokens by hand, for nearly every token of a script passes here.
 * `endNumber`: an operand is expected, so `?` and `:` end a number.
 */
import type { ArrayLiteralAst, Ast, AttributeBaseAst, ErrorExpressionAst, ExpressionAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K, nameOfKind } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { ParameterValue, Token } from '../scanner/token.ts'
import { PRECEDENCE_MASK, staticFlags, TokenFlags } from '../scanner/traits.ts'
import { attributeList } from './attributes.ts'
import { memberAccess, primaryExpression } from './primary.ts'

export function errorExpression(start: number, end: number, nestedAst: Ast[] = []): ErrorExpressionAst {
  return { kind: 'ErrorExpressionAst', start, end, nestedAst }
}

/** Reads an expression; null, with nothing taken, if there is none. */
export function expression(p: PowerShellParser, endNumber: boolean): ExpressionAst | null {
  const mode = p.scanner.mode
  p.setMode(Mode.Expression)
  let result = binaryExpression(p, endNumber)
  if (result !== null && p.peek().tokenTypeIdx === K.QuestionMark) result = ternary(p, result)
  p.setMode(mode)
  return result
}

function ternary(p: PowerShellParser, condition: ExpressionAst): ExpressionAst {
  const question = p.next()
  p.skipNewlines()
  const ifTrue = operandOfTernary(p, question)
  p.skipNewlines()
  const colon = p.next()
  if (colon.tokenTypeIdx !== K.Colon) {
    p.unget(colon)
    const parts: Ast[] = [condition]
    if (ifTrue.kind !== 'ErrorExpressionAst') {
      parts.push(ifTrue)
      p.incomplete(colon.start, colon.end, 'MissingColonInTernaryExpression')
    }
    return errorExpression(condition.start, Math.max(0, colon.start - 1), parts)
  }
  p.skipNewlines()
  const ifFalse = operandOfTernary(p, colon)
  return { kind: 'TernaryExpressionAst', start: condition.start, end: ifFalse.end, condition, ifTrue, ifFalse }
}

function operandOfTernary(p: PowerShellParser, operator: Token): ExpressionAst {
  const operand = expression(p, true)
  if (operand !== null) return operand
  p.incompleteAfter(operator.end, 'ExpectedValueExpression', p.textOf(operator))
  return errorExpression(operator.end, operator.end)
}

function isBinary(token: Token): boolean {
  return (staticFlags[token.tokenTypeIdx]! & TokenFlags.BinaryOperator) !== 0
}

function precedenceOf(token: Token): number {
  return staticFlags[token.tokenTypeIdx]! & PRECEDENCE_MASK
}

function binaryExpression(p: PowerShellParser, endNumber: boolean): ExpressionAst | null {
  const first = arrayLiteral(p, endNumber)
  if (first === null) return null
  const token = p.peek()
  if (isBinary(token)) return binaryOperations(p, first)
  return token.tokenTypeIdx === K.Parameter ? strayParameter(p, first) : first
}

function binary(left: ExpressionAst, operator: Token, right: ExpressionAst): ExpressionAst {
  return {
    kind: 'BinaryExpressionAst',
    start: left.start,
    end: right.end,
    left,
    operator: nameOfKind(operator.tokenTypeIdx),
    right,
    errorStart: operator.start,
    errorEnd: operator.end,
  }
}

/** Reads the operators and operands after `first`. */
function binaryOperations(p: PowerShellParser, first: ExpressionAst): ExpressionAst {
  const operands: ExpressionAst[] = [first]
  const operators: Token[] = []
  const combine = (): void => {
    const right = operands.pop()!
    const left = operands.pop()!
    operands.push(binary(left, operators.pop()!, right))
  }
  let token = p.next()
  for (;;) {
    operators.push(token)
    p.skipNewlines()
    let operand = arrayLiteral(p, true)
    if (operand === null) {
      p.incompleteAfter(token.end, 'ExpectedValueExpression', p.textOf(token))
      operand = errorExpression(token.end, token.end)
    }
    operands.push(operand)
    token = p.peek()
    if (!isBinary(token)) break
    p.skip()
    const precedence = precedenceOf(token)
    while (operators.length > 0 && precedence <= precedenceOf(operators.at(-1)!)) combine()
  }
  while (operators.length > 0) combine()
  const result = operands[0]!
  return token.tokenTypeIdx === K.Parameter ? strayParameter(p, result) : result
}

/** A parameter behind an expression is taken for an operator that is not finished. */
function strayParameter(p: PowerShellParser, before: ExpressionAst): ExpressionAst {
  const token = p.next()
  const { start, end } = token
  p.error(token, 'UnexpectedToken', p.textOf(token))
  const parameterName = (token.value as ParameterValue).name
  return errorExpression(before.start, end, [
    before,
    { kind: 'CommandParameterAst', start, end, parameterName, argument: null, errorStart: start, errorEnd: end },
  ])
}

function arrayLiteral(p: PowerShellParser, endNumber: boolean): ExpressionAst | null {
  const first = unaryExpression(p, endNumber)
  if (first === null || p.disableComma || p.peek().tokenTypeIdx !== K.Comma) return first
  const elements = [first]
  let comma = p.peek()
  while (comma.tokenTypeIdx === K.Comma) {
    p.skip()
    p.skipNewlines()
    const element = unaryExpression(p, true)
    if (element === null) {
      p.incompleteAfter(comma.end, 'MissingExpressionAfterToken', p.textOf(comma))
      elements.push(errorExpression(comma.start, comma.end))
      break
    }
    elements.push(element)
    comma = p.peek()
  }
  return arrayOf(first.start, elements)
}

function arrayOf(start: number, elements: ExpressionAst[]): ArrayLiteralAst {
  return { kind: 'ArrayLiteralAst', start, end: elements.at(-1)!.end, elements }
}

/** Looks at the first token of an operand, where a sign belongs to a number. */
function peekOperand(p: PowerShellParser, endNumber: boolean): Token {
  const scanner = p.scanner
  const { allowSignedNumbers, endNumberOnTernary } = scanner
  scanner.allowSignedNumbers = true
  scanner.endNumberOnTernary = endNumber
  const ungot = p.ungot
  if (ungot !== null) {
    const kind = ungot.tokenTypeIdx
    if (kind === K.Minus || (endNumber && kind === K.Generic)) p.resync(ungot.start)
  }
  const token = p.peek()
  scanner.allowSignedNumbers = allowSignedNumbers
  scanner.endNumberOnTernary = endNumberOnTernary
  return token
}

/** Reads an operand with the operators before and behind it; null, with nothing taken, if there is none. */
export function unaryExpression(p: PowerShellParser, endNumber: boolean): ExpressionAst | null {
  const token = peekOperand(p, endNumber)
  const kind = token.tokenTypeIdx
  let operand: ExpressionAst | null
  if ((staticFlags[kind]! & TokenFlags.UnaryOperator) !== 0) {
    if (p.disableComma && kind === K.Comma) return null
    operand = prefixed(p, token)
  } else if (kind === K.LBracket) operand = castOrType(p, token)
  else operand = primaryExpression(p, true)
  return operand === null || operand.kind === 'ErrorExpressionAst' ? operand : postfixed(p, operand)
}

function prefixed(p: PowerShellParser, token: Token): ExpressionAst {
  p.skip()
  p.skipNewlines()
  const child = unaryExpression(p, true)
  if (child === null) {
    p.incompleteAfter(token.end, 'MissingExpressionAfterOperator', p.textOf(token))
    return errorExpression(token.start, token.end)
  }
  if (token.tokenTypeIdx === K.Comma) return arrayOf(token.start, [child])
  return {
    kind: 'UnaryExpressionAst',
    start: token.start,
    end: child.end,
    tokenKind: nameOfKind(token.tokenTypeIdx),
    child,
  }
}

function postfixed(p: PowerShellParser, child: ExpressionAst): ExpressionAst {
  const token = p.peek()
  const kind = token.tokenTypeIdx
  if (kind !== K.PlusPlus && kind !== K.MinusMinus) return child
  p.skip()
  const tokenKind = kind === K.PlusPlus ? 'PostfixPlusPlus' : 'PostfixMinusMinus'
  return { kind: 'UnaryExpressionAst', start: child.start, end: token.end, tokenKind, child }
}

/** At `[`: casts and attributes before an expression, or a type literal. */
function castOrType(p: PowerShellParser, bracket: Token): ExpressionAst | null {
  const attributes = attributeList(p, true)
  if (attributes === null) return null
  const last = attributes.at(-1)!
  let result = last.kind === 'AttributeAst' ? attributed(p, last) : converted(p, last)
  if (result === null) {
    p.incomplete(last.start, last.end, 'UnexpectedAttribute', last.typeName.fullName)
    return errorExpression(bracket.start, last.end, attributes)
  }
  for (let i = attributes.length - 2; i >= 0; i--) {
    const attribute = attributes[i]!
    const { start } = attribute
    result =
      attribute.kind === 'TypeConstraintAst'
        ? { kind: 'ConvertExpressionAst', start, end: result.end, attribute, child: result, type: attribute }
        : { kind: 'AttributedExpressionAst', start, end: result.end, attribute, child: result }
  }
  return result
}

/** The expression that an attribute belongs to, or null. */
function attributed(p: PowerShellParser, attribute: AttributeBaseAst): ExpressionAst | null {
  p.skipNewlines()
  const child = unaryExpression(p, true)
  if (child === null) return null
  return { kind: 'AttributedExpressionAst', start: attribute.start, end: child.end, attribute, child }
}

/** A cast with its operand, a type whose member is accessed, or the type alone. */
function converted(
  p: PowerShellParser,
  attribute: Extract<AttributeBaseAst, { kind: 'TypeConstraintAst' }>,
): ExpressionAst {
  const { start, end, typeName } = attribute
  const operator = p.nextMemberAccess(false)
  if (operator !== null) return memberAccess(p, operator, { kind: 'TypeExpressionAst', start, end, typeName })
  const token = p.peek()
  if (token.tokenTypeIdx !== K.NewLine && token.tokenTypeIdx !== K.Comma) {
    const child = unaryExpression(p, true)
    if (child !== null)
      return { kind: 'ConvertExpressionAst', start, end: child.end, attribute, child, type: attribute }
  }
  return { kind: 'TypeExpressionAst', start, end, typeName }
}

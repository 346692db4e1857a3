/** Members, method calls and indexes behind an expression. */
import type { ExpressionAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { invokeOpening } from '../scanner/next.ts'
import { Mode } from '../scanner/scanner.ts'
import type { Token } from '../scanner/token.ts'
import { staticFlags, TokenFlags, textOfKind } from '../scanner/traits.ts'
import type { TypeNameSyntax } from '../typename.ts'
import { simpleName } from './attributes.ts'
import { singleArgument } from './commands.ts'
import { errorExpression, expression, unaryExpression } from './expressions.ts'
import { primaryExpression, scriptBlockExpression } from './primary.ts'
import { genericArguments } from './typenames.ts'

function memberName(p: PowerShellParser): ExpressionAst | null {
  const name = simpleName(p)
  if (name !== null) return name
  const kind = p.peek().tokenTypeIdx
  if ((staticFlags[kind]! & TokenFlags.UnaryOperator) !== 0 || kind === K.LBracket) return unaryExpression(p, false)
  return primaryExpression(p, false)
}

/** Reads the member after `.`, `::` or `?.`, and its call if there is one. */
export function memberOf(p: PowerShellParser, target: ExpressionAst, operator: Token): ExpressionAst {
  let member = memberName(p)
  const isStatic = operator.tokenTypeIdx === K.ColonColon
  const nullConditional = operator.tokenTypeIdx === K.QuestionDot
  if (member === null) {
    p.incompleteAfter(operator.end, 'MissingPropertyName')
    member = singleArgument(p, 'argument') ?? errorExpression(target.start, operator.end)
  } else if (p.ungot === null) {
    const restorePoint = p.scanner.restorePoint()
    const generic = mayHaveGenericArguments(p) ? genericMethodArguments(p, restorePoint) : null
    const opening = p.ungot === null ? invokeOpening(p.scanner) : null
    if (opening !== null) return invocation(p, target, member, opening, isStatic, nullConditional, generic?.types ?? [])
    if (generic?.isClosed) p.resync(restorePoint)
  }
  return {
    kind: 'MemberExpressionAst',
    start: target.start,
    end: member.end,
    expression: target,
    member,
    static: isStatic,
    nullConditional,
  }
}

/**
 * False if the next token is no `[`. It would be scanned and put back, so only tokens whose scanning reports something (or passes over a
 * comment) matter beside it.
 */
function mayHaveGenericArguments(p: PowerShellParser): boolean {
  const { text, length } = p.scanner
  let i = p.scanner.index
  while (i < length && text.charCodeAt(i) === 32) i++
  if (i >= length) return false
  const c = text.charCodeAt(i)
  // [ < # ` @ digits, tabs and what is not ASCII
  return c === 91 || c === 60 || c === 35 || c === 96 || c === 64 || (c >= 48 && c <= 57) || c === 9 || c > 126
}

interface GenericMethod {
  types: TypeNameSyntax[]
  /** The closing bracket is there. */
  isClosed: boolean
}

/** Reads `[T, U]` after a method's name; null, with nothing taken, if what follows is none. */
function genericMethodArguments(p: PowerShellParser, restorePoint: number): GenericMethod | null {
  const bracket = p.next()
  if (bracket.tokenTypeIdx !== K.LBracket) {
    p.resync(restorePoint)
    return null
  }
  const mode = p.scanner.mode
  p.setMode(Mode.TypeName)
  p.skipNewlines()
  const first = p.next()
  if (first.tokenTypeIdx !== K.Identifier) {
    p.setMode(mode)
    if (restorePoint > 0) p.resync(restorePoint)
    return null
  }
  const { types, lastToken } = genericArguments(p, first)
  const isClosed = lastToken.tokenTypeIdx === K.RBracket
  if (!isClosed) {
    p.unget(lastToken)
    const before = Math.max(0, lastToken.start - 1)
    p.incomplete(before, before, 'EndSquareBracketExpectedAtEndOfType')
  }
  p.setMode(mode)
  return { types, isClosed }
}

function invocation(
  p: PowerShellParser,
  target: ExpressionAst,
  member: ExpressionAst,
  opening: Token,
  isStatic: boolean,
  nullConditional: boolean,
  genericTypeArguments: TypeNameSyntax[],
): ExpressionAst {
  let args: ExpressionAst[]
  let end: number
  if (opening.tokenTypeIdx === K.LParen) {
    const list = argumentList(p, opening)
    args = list.args
    end = list.end
  } else {
    // $x.Where{…} means $x.Where({…})
    p.skipNewlines()
    const block = scriptBlockExpression(p, opening)
    args = [block]
    end = block.end
  }
  return {
    kind: 'InvokeMemberExpressionAst',
    start: target.start,
    end,
    expression: target,
    member,
    arguments: args,
    genericTypeArguments,
    static: isStatic,
    nullConditional,
  }
}

/** Reads a call's arguments after the opening parenthesis; `end` is that of the closing one. */
export function argumentList(p: PowerShellParser, lParen: Token): { args: ExpressionAst[]; end: number } {
  const { disableComma } = p
  p.disableComma = true
  const args: ExpressionAst[] = []
  let comma: Token | null = null
  let hasReported = false
  for (;;) {
    p.skipNewlines()
    const argument = expression(p, false)
    if (argument === null) {
      if (comma !== null) {
        p.incompleteAfter(comma.end, 'MissingExpressionAfterToken', textOfKind(K.Comma))
        hasReported = true
      }
      break
    }
    args.push(argument)
    p.skipNewlines()
    comma = p.peek()
    if (comma.tokenTypeIdx !== K.Comma) {
      comma = null
      break
    }
    p.skip()
  }
  p.skipNewlines()
  const rParen = p.peek()
  let end = rParen.end
  if (rParen.tokenTypeIdx === K.RParen) p.skip()
  else {
    const last = args.length > 0 ? args.at(-1)!.end : lParen.end
    if (!hasReported) p.incompleteAfter(last, 'MissingEndParenthesisInMethodCall')
    end = comma !== null ? comma.end : last
  }
  p.disableComma = disableComma
  return { args, end }
}

/** Reads the index after `[` or `?[`. */
export function elementAccess(p: PowerShellParser, target: ExpressionAst, bracket: Token): ExpressionAst {
  p.skipNewlines()
  const { disableComma } = p
  p.disableComma = false
  let index = expression(p, false)
  p.disableComma = disableComma
  if (index === null) {
    p.incompleteAfter(bracket.end, 'MissingArrayIndexExpression')
    index = errorExpression(bracket.start, bracket.end)
  }
  p.skipNewlines()
  const rBracket = p.peek()
  let end = rBracket.end
  if (rBracket.tokenTypeIdx === K.RBracket) p.skip()
  else {
    end = index.end
    if (index.kind !== 'ErrorExpressionAst') p.incompleteAfter(end, 'MissingEndSquareBracket')
  }
  const nullConditional = bracket.tokenTypeIdx === K.QuestionLBracket
  return { kind: 'IndexExpressionAst', start: target.start, end, target, index, nullConditional }
}

/** Attributes and type constraints before a parameter, a member, a statement or an expression. */
import type {
  AttributeAst,
  AttributeBaseAst,
  ExpressionAst,
  NamedAttributeArgumentAst,
  StringConstantExpressionAst,
} from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { Token } from '../scanner/token.ts'
import { TokenFlags, textOfKind } from '../scanner/traits.ts'
import { expression } from './expressions.ts'
import { typeName } from './typenames.ts'

/** Reads attributes as long as there are any; null if there is none. */
export function attributeList(p: PowerShellParser, inExpression: boolean): AttributeBaseAst[] | null {
  let attribute = attributeOrType(p)
  if (attribute === null) return null
  const list: AttributeBaseAst[] = []
  while (attribute !== null) {
    list.push(attribute)
    if (!inExpression || attribute.kind === 'AttributeAst') p.skipNewlines()
    attribute = attributeOrType(p)
  }
  return list
}

/** Reads `[Name(…)]` or `[Name]`; null, with nothing taken, if there is none. */
export function attributeOrType(p: PowerShellParser): AttributeBaseAst | null {
  const bracket = p.nextLeftBracket()
  if (bracket === null) return null
  p.skipNewlines()
  const name = typeName(p, true)
  if (name === null) {
    p.resync(bracket.start)
    p.incompleteAfter(bracket.end, 'MissingTypename')
    return null
  }
  const token = p.next()
  if (token.tokenTypeIdx === K.LParen) {
    const attribute = finishAttribute(p, bracket, token, name.type)
    name.firstToken.flags |= TokenFlags.AttributeName
    return attribute
  }
  const { type } = name
  if (token.tokenTypeIdx === K.RBracket)
    return { kind: 'TypeConstraintAst', start: bracket.start, end: token.end, typeName: type }
  p.unget(token)
  const before = Math.max(0, token.start - 1)
  p.errorAt(before, before, 'EndSquareBracketExpectedAtEndOfAttribute')
  return { kind: 'TypeConstraintAst', start: bracket.start, end: type.end, typeName: type }
}

function finishAttribute(
  p: PowerShellParser,
  bracket: Token,
  lParen: Token,
  type: AttributeAst['typeName'],
): AttributeAst {
  p.skipNewlines()
  const attribute: AttributeAst = {
    kind: 'AttributeAst',
    start: bracket.start,
    end: 0,
    typeName: type,
    positionalArguments: [],
    namedArguments: [],
  }
  const mode = p.scanner.mode
  p.setMode(Mode.Expression)
  let end = attributeArguments(p, attribute.positionalArguments, attribute.namedArguments, lParen.end)
  p.setMode(mode)
  p.skipNewlines()
  const rParen = p.next()
  const isClosed = rParen.tokenTypeIdx === K.RParen
  if (isClosed) end = rParen.end
  else {
    p.unget(rParen)
    p.incompleteAfter(end, 'MissingEndParenthesisInExpression')
  }
  p.skipNewlines()
  const rBracket = p.next()
  if (rBracket.tokenTypeIdx === K.RBracket) end = rBracket.end
  else {
    p.unget(rBracket)
    if (isClosed) p.incompleteAfter(rParen.end, 'EndSquareBracketExpectedAtEndOfAttribute')
  }
  attribute.end = end
  return attribute
}

/** Reads the arguments into the two lists, and returns the end of the last. */
function attributeArguments(
  p: PowerShellParser,
  positional: ExpressionAst[],
  named: NamedAttributeArgumentAst[],
  lastEnd: number,
): number {
  const disableComma = p.disableComma
  p.disableComma = true
  let comma: Token | null = null
  const seen = new Set<string>()
  for (;;) {
    p.skipNewlines()
    const name = simpleName(p)
    if (name !== null) {
      const argument = namedArgument(p, name)
      if (!argument.expressionOmitted) lastEnd = argument.argument.end
      if (seen.has(name.value)) p.error(name, 'DuplicateNamedArgument', name.value)
      else named.push(argument)
    } else {
      const value = expression(p, false)
      if (value !== null) {
        positional.push(value)
        lastEnd = value.end
      } else if (comma !== null) {
        p.incompleteAfter(comma.end, 'MissingExpressionAfterToken', textOfKind(K.Comma))
        positional.push({ kind: 'ErrorExpressionAst', start: comma.end, end: comma.end, nestedAst: [] })
        lastEnd = comma.end
      }
    }
    p.skipNewlines()
    comma = p.peek()
    if (comma.tokenTypeIdx !== K.Comma) break
    lastEnd = comma.end
    p.skip()
  }
  p.disableComma = disableComma
  return lastEnd
}

function namedArgument(p: PowerShellParser, name: StringConstantExpressionAst): NamedAttributeArgumentAst {
  const { start, end, value: argumentName } = name
  const equals = p.peek()
  if (equals.tokenTypeIdx !== K.Equals) {
    const argument: ExpressionAst = { kind: 'ConstantExpressionAst', start, end, value: true }
    return { kind: 'NamedAttributeArgumentAst', start, end, argumentName, argument, expressionOmitted: true }
  }
  p.skip()
  p.skipNewlines()
  let argument = expression(p, false)
  if (argument === null) {
    p.incompleteAfter(equals.end, 'MissingExpressionInNamedArgument')
    argument = { kind: 'ErrorExpressionAst', start: equals.end, end: equals.end, nestedAst: [] }
    p.syncOnError(true, K.Comma, K.RParen, K.RBracket, K.NewLine)
  }
  return {
    kind: 'NamedAttributeArgumentAst',
    start,
    end: argument.end,
    argumentName,
    argument,
    expressionOmitted: false,
  }
}

/** Looks at the next token as a name; takes it if it is one. */
export function simpleNameToken(p: PowerShellParser): Token | null {
  p.scanner.wantSimpleName = true
  const token = p.peek()
  p.scanner.wantSimpleName = false
  if (token.tokenTypeIdx !== K.Identifier) return null
  token.flags |= TokenFlags.MemberName
  p.skip()
  return token
}

/** Reads a name as a bareword; null, with nothing taken, if there is none. */
export function simpleName(p: PowerShellParser): StringConstantExpressionAst | null {
  const token = simpleNameToken(p)
  return token === null ? null : bareword(p, token)
}

/** A token's text as a string constant. */
export function bareword(p: PowerShellParser, token: Token): StringConstantExpressionAst {
  const { start, end } = token
  return { kind: 'StringConstantExpressionAst', start, end, value: p.textOf(token), stringConstantType: 'BareWord' }
}

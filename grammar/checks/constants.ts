/** Which expressions are constant, as arguments of attributes and of #requires must be. */
import type { Ast, ExpressionAst, StatementAst } from '../ast.ts'
import { K } from '../scanner/kinds.ts'
import { staticFlags, TokenFlags } from '../scanner/traits.ts'
import { pureExpression } from './assignments.ts'
import type { TypeFacts } from './types.ts'

/** For what an expression is to be constant. */
export interface ConstantUse {
  types: TypeFacts
  /** An attribute's argument: arrays, types and script blocks count. */
  attribute?: boolean
  /** An attribute on a class or a member: script blocks do not count. */
  classAttribute?: boolean
  /** An argument of #requires: arrays and hashtables count. */
  requires?: boolean
}

export function isConstantVariable(node: Ast): boolean {
  if (node.kind !== 'VariableExpressionAst' || !node.variablePath.isVariable) return false
  const name = node.variablePath.unqualifiedPath.toLowerCase()
  return name === 'true' || name === 'false' || name === 'null'
}

function folds(operator: keyof typeof K): boolean {
  return (staticFlags[K[operator]]! & TokenFlags.CanConstantFold) !== 0
}

/** `1 / $null` and `1 % $false` are left to run time. */
function isNullDivisor(operator: string, right: ExpressionAst): boolean {
  if (right.kind !== 'VariableExpressionAst' || (operator !== 'Divide' && operator !== 'Rem')) return false
  const name = right.variablePath.unqualifiedPath.toLowerCase()
  return name === 'false' || name === 'null'
}

export function isConstant(node: ExpressionAst | StatementAst, use: ConstantUse): boolean {
  const all = (nodes: readonly (ExpressionAst | StatementAst)[]): boolean =>
    nodes.every((part) => isConstant(part, use))
  switch (node.kind) {
    case 'ConstantExpressionAst':
    case 'StringConstantExpressionAst':
      return true
    case 'VariableExpressionAst':
      return isConstantVariable(node)
    case 'PipelineAst': {
      const expression = pureExpression(node)
      return expression !== null && isConstant(expression, use)
    }
    case 'ParenExpressionAst':
      return isConstant(node.pipeline, use)
    case 'SubExpressionAst': {
      const { statements, traps } = node.subExpression
      return traps.length === 0 && statements.length === 1 && isConstant(statements[0]!, use)
    }
    case 'UsingExpressionAst':
      return isConstant(node.subExpression, use)
    case 'TernaryExpressionAst':
      return all([node.condition, node.ifTrue, node.ifFalse])
    case 'BinaryExpressionAst':
      return folds(node.operator) && all([node.left, node.right]) && !isNullDivisor(node.operator, node.right)
    case 'UnaryExpressionAst':
      return folds(node.tokenKind) && isConstant(node.child, use)
    case 'ConvertExpressionAst':
      return use.types.isSafePrimitive(node.type.typeName) && isConstant(node.child, use)
    case 'TypeExpressionAst':
      return use.attribute === true || use.types.nameOf(node.typeName) !== null
    case 'MemberExpressionAst':
      return (
        node.static &&
        node.expression.kind === 'TypeExpressionAst' &&
        node.member.kind === 'StringConstantExpressionAst' &&
        use.types.isLiteralField(node.expression.typeName, node.member.value)
      )
    case 'ArrayLiteralAst':
      return (use.attribute === true || use.requires === true) && all(node.elements)
    case 'HashtableAst':
      return use.requires === true && node.keyValuePairs.every((pair) => all(pair))
    case 'ScriptBlockExpressionAst':
      return use.attribute === true && use.classAttribute !== true
    default:
      return false
  }
}

/** Which expressions may be evaluated as data, and their values: IsSafeValueVisitor, Ast.SafeGetValue(). */
import type { Ast, ExpressionAst, PipelineAst, StatementAst } from '../../../../grammar/ast.ts'
import { ambient } from '../../../types/ambient.ts'
import { resolveTypeName } from '../../../types/registry.ts'

/** The expression a pipeline is nothing but; null where it is more. */
export function pureExpressionOf(statement: StatementAst): ExpressionAst | null {
  if (statement.kind !== 'PipelineAst') return null
  const element = (statement as PipelineAst).pipelineElements[0]
  if (
    statement.pipelineElements.length !== 1 ||
    element?.kind !== 'CommandExpressionAst' ||
    element.redirections.length > 0
  )
    return null
  return element.expression
}

/** What else counts as data than what `Ast.SafeGetValue()` takes. */
export interface SafeOptions {
  readonly variables?: readonly string[]
  readonly maximumKeys?: number
  /** Operators and `if` too, as in the restricted language of module manifests. */
  readonly operators?: boolean
}

const constants = ['true', 'false', 'null', 'psculture', 'psuiculture']
const primitives =
  /^System\.(Boolean|Char|S?Byte|U?Int(16|32|64)|Single|Double|Decimal|String|DateTime|Guid|Version|Uri|TimeSpan|Numerics\.BigInteger)$/

/** Whether evaluating a node runs nothing. */
export function isSafe(node: Ast, options: SafeOptions = {}): boolean {
  const all = (nodes: readonly Ast[]): boolean => nodes.every((one) => isSafe(one, options))
  switch (node.kind) {
    case 'ConstantExpressionAst':
    case 'StringConstantExpressionAst':
    case 'ScriptBlockExpressionAst':
      return true
    case 'ExpandableStringExpressionAst':
      return all(node.nestedExpressions)
    case 'IndexExpressionAst':
      return all([node.index, node.target])
    case 'StatementBlockAst':
      return all(node.statements)
    case 'PipelineAst': {
      const expression = pureExpressionOf(node)
      return expression !== null && isSafe(expression, options)
    }
    case 'TernaryExpressionAst':
      return all([node.condition, node.ifTrue, node.ifFalse])
    case 'UnaryExpressionAst':
      return ['Exclaim', 'Not', 'Bnot', 'Plus', 'Minus'].includes(node.tokenKind) && isSafe(node.child, options)
    case 'ConvertExpressionAst': {
      const type = resolveTypeName(node.type.typeName, ambient.namespaces, ambient.resolver)
      return type !== null && (primitives.test(type.fullName) || type.isEnum) && isSafe(node.child, options)
    }
    case 'BinaryExpressionAst':
      return options.operators === true && all([node.left, node.right])
    case 'IfStatementAst':
      if (options.operators !== true) return false
      return all(node.clauses.flat()) && (node.elseClause === null || isSafe(node.elseClause, options))
    case 'SubExpressionAst':
    case 'ArrayExpressionAst':
    case 'UsingExpressionAst':
      return isSafe(node.subExpression, options)
    case 'ParenExpressionAst':
      return isSafe(node.pipeline, options)
    case 'ArrayLiteralAst':
      return all(node.elements)
    case 'HashtableAst':
      if (node.keyValuePairs.length > (options.maximumKeys ?? 500)) return false
      return node.keyValuePairs.every(([key, value]) => isSafe(key, options) && isSafe(value, options))
    case 'VariableExpressionAst': {
      const name = node.variablePath.unqualifiedPath.toLowerCase()
      return node.variablePath.isUnqualified && (constants.includes(name) || (options.variables ?? []).includes(name))
    }
    default:
      return false
  }
}

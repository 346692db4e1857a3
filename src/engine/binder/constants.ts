/** Values of attribute arguments, which the parser holds to constants, types and script blocks. */
import type { ExpressionAst } from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { MetadataContext } from './scriptMetadata.ts'
import { objectList } from './typing.ts'

/** The value of an attribute's argument. */
export function constantOf(expression: ExpressionAst, context: MetadataContext): Value {
  switch (expression.kind) {
    case 'StringConstantExpressionAst':
    case 'ConstantExpressionAst':
      return expression.value
    case 'VariableExpressionAst': {
      const name = fold(expression.variablePath.userPath)
      if (name === 'true') return true
      if (name === 'false') return false
      return name === 'null' ? null : context.evaluate(expression)
    }
    case 'ArrayLiteralAst':
      return objectList(expression.elements.map((element) => constantOf(element, context)))
    case 'TypeExpressionAst':
      return context.resolveType(expression.typeName)
    case 'ScriptBlockExpressionAst':
      return context.scriptBlock(expression.scriptBlock)
    default:
      return context.evaluate(expression)
  }
}

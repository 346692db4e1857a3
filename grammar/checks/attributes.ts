import type { AttributeAst, AttributedExpressionAst, ConvertExpressionAst, ExpressionAst } from '../ast.ts'
import { type ConstantUse, isConstant } from './constants.ts'
import type { Context } from './semantics.ts'

/** True for an attribute on a class, a member or a method's parameter. */
function isOnClass(c: Context): boolean {
  const parent = c.ancestors.at(-1)
  switch (parent?.kind) {
    case 'TypeDefinitionAst':
    case 'PropertyMemberAst':
    case 'FunctionMemberAst':
      return true
    case 'ParameterAst':
      return c.scopes.current()?.kind === 'FunctionMemberAst'
    default:
      return false
  }
}

export function checkAttribute(c: Context, node: AttributeAst): void {
  const classAttribute = isOnClass(c)
  const use: ConstantUse = { types: c.types, attribute: true, classAttribute }
  const id = classAttribute
    ? 'ParameterAttributeArgumentNeedsToBeConstant'
    : 'ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock'
  const names = new Set<string>()
  for (const named of node.namedArguments) {
    const folded = named.argumentName.toUpperCase()
    if (names.has(folded)) c.p.error(named, 'DuplicateNamedArgument', named.argumentName)
    else if (!named.expressionOmitted && !isConstant(named.argument, use)) c.p.error(named.argument, id)
    names.add(folded)
  }
  for (const argument of node.positionalArguments) if (!isConstant(argument, use)) c.p.error(argument, id)
}

/** An attribute in an expression belongs to a variable. */
export function checkAttributedExpression(c: Context, node: AttributedExpressionAst): void {
  let inner: AttributedExpressionAst | ConvertExpressionAst = node
  for (;;) {
    const child: ExpressionAst = inner.child
    if (child.kind === 'VariableExpressionAst') return
    if (child.kind !== 'AttributedExpressionAst' && child.kind !== 'ConvertExpressionAst') break
    inner = child
  }
  c.p.error(node.attribute, 'UnexpectedAttribute', node.attribute.typeName.fullName)
}

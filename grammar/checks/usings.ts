import type { ExpressionAst, UsingExpressionAst, UsingStatementAst } from '../ast.ts'
import { isConstant } from './constants.ts'
import type { Context } from './semantics.ts'

/** The part of a `$using:` expression that may have side effects, or null. */
function badPart(c: Context, node: ExpressionAst): ExpressionAst | null {
  let part = node
  for (;;) {
    if (part.kind === 'VariableExpressionAst') return null
    if (part.kind === 'MemberExpressionAst' && part.member.kind === 'StringConstantExpressionAst')
      part = part.expression
    else if (part.kind === 'IndexExpressionAst') {
      if (!isConstant(part.index, { types: c.types, attribute: true })) return part.index
      part = part.target
    } else return part
  }
}

export function checkUsingExpression(c: Context, node: UsingExpressionAst): void {
  const bad = badPart(c, node.subExpression)
  if (bad !== null) c.p.error(bad, 'InvalidUsingExpression')
}

const namespacePattern =
  /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}_]*(?:\.[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}_]*)*\n?$/u

export function checkUsingStatement(c: Context, node: UsingStatementAst): void {
  const kind = node.usingStatementKind
  const isSupported = kind === 'Namespace' || kind === 'Assembly' || kind === 'Module'
  if (!isSupported || node.alias !== null) c.p.error(node, 'UsingStatementNotSupported')
  if (kind === 'Namespace' && node.name !== null && !namespacePattern.test(node.name.value))
    c.p.error(node.name, 'InvalidNamespaceValue')
}

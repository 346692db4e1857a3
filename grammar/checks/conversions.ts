import type { Ast, ConvertExpressionAst } from '../ast.ts'
import { find } from '../walk.ts'
import type { Context } from './semantics.ts'

function isReference(c: Context, node: ConvertExpressionAst): boolean {
  return c.types.isReference(node.type.typeName)
}

/** `[ordered]` wants a hashtable, and `[ref]` stands alone. */
export function checkConversion(c: Context, node: ConvertExpressionAst): void {
  const { fullName } = node.type.typeName
  if (fullName.toLowerCase() === 'ordered') {
    if (node.child.kind !== 'HashtableAst') c.p.error(node, 'OrderedAttributeOnlyOnHashLiteralNode', fullName)
  } else if (isReference(c, node)) checkReference(c, node)
}

function checkReference(c: Context, node: ConvertExpressionAst): void {
  let hasMore = false
  let child = node.child
  while (child.kind === 'ConvertExpressionAst' || child.kind === 'AttributedExpressionAst') {
    if (child.kind === 'ConvertExpressionAst' && isReference(c, child)) {
      hasMore = true
      c.p.error(child.type, 'ReferenceNeedsToBeByItselfInTypeSequence')
    }
    child = child.child
  }
  // The conversions from the one around this down to this.
  let parent: Ast | undefined = c.ancestors.at(-1)
  let isFirst = true
  while (
    parent !== undefined &&
    (parent.kind === 'ConvertExpressionAst' || parent.kind === 'AttributedExpressionAst')
  ) {
    if (parent.kind === 'ConvertExpressionAst' && !hasMore) {
      if (isReference(c, parent)) return
      if (!isOnLeft(c, node, isFirst ? c.ancestors.length - 2 : c.ancestors.length - 1)) {
        c.p.error(node.type, 'ReferenceNeedsToBeLastTypeInTypeConversion')
      }
    }
    isFirst = false
    parent = parent.child
  }
}

/** True if the conversion is on the left of an assignment, where another error is reported. */
function isOnLeft(c: Context, node: ConvertExpressionAst, from: number): boolean {
  for (let i = from; i >= 0; i--) {
    const ancestor = c.ancestors[i]!
    if (ancestor.kind === 'AssignmentStatementAst') return find(ancestor.left, (part) => part === node) !== null
    if (ancestor.kind === 'CommandExpressionAst') return false
  }
  return false
}

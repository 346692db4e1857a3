/** Jumps: they may not leave a finally block, and a method's labels must exist. */
import type { Ast, ExpressionAst } from '../ast.ts'
import type { Context } from './semantics.ts'

/** The label a jump names: '' for none, null if it is known only at run time. */
export function labelOf(label: ExpressionAst | null): string | null {
  if (label === null) return ''
  return label.kind === 'StringConstantExpressionAst' ? label.value : null
}

function isLoop(node: Ast): node is Extract<
  Ast,
  {
    kind:
      | 'ForStatementAst'
      | 'ForEachStatementAst'
      | 'WhileStatementAst'
      | 'DoWhileStatementAst'
      | 'DoUntilStatementAst'
  }
> {
  switch (node.kind) {
    case 'ForStatementAst':
    case 'ForEachStatementAst':
    case 'WhileStatementAst':
    case 'DoWhileStatementAst':
    case 'DoUntilStatementAst':
      return true
    default:
      return false
  }
}

/** An empty label matches any loop. */
function matches(label: string, loopLabel: string | null): boolean {
  return label === '' || label.toUpperCase() === (loopLabel ?? '').toUpperCase()
}

/** Reports a jump or return out of a finally block. `label` is null for a return and for a label that is not known. */
export function checkFinally(c: Context, node: Ast, label: string | null): void {
  const { ancestors } = c
  for (let i = ancestors.length - 1; i >= 0; i--) {
    const ancestor = ancestors[i]!
    if (ancestor.kind === 'NamedBlockAst' || ancestor.kind === 'TrapStatementAst' || ancestor.kind === 'ScriptBlockAst')
      return
    const isTarget = label !== null && (isLoop(ancestor) || ancestor.kind === 'SwitchStatementAst')
    if (isTarget && matches(label, ancestor.label)) return
    const parent = ancestors[i - 1]
    if (ancestor.kind === 'StatementBlockAst' && parent?.kind === 'TryStatementAst' && parent.finally === ancestor) {
      c.p.error(node, 'ControlLeavingFinally')
      return
    }
  }
}

/** Reports a jump to a label that no loop of the method has. */
export function checkLabel(c: Context, node: Ast, label: string | null): void {
  if (label === null || label === '') return
  for (let i = c.ancestors.length - 1; i >= 0; i--) {
    const ancestor = c.ancestors[i]!
    if (ancestor.kind === 'FunctionDefinitionAst') return
    if (ancestor.kind === 'FunctionMemberAst') {
      c.p.error(node, 'LabelNotFound', label)
      return
    }
    if (isLoop(ancestor) && matches(label, ancestor.label)) return
  }
}

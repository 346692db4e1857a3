import type { UsingExpressionAst } from '../../../../grammar/ast.ts'
import { findKind } from '../../../../grammar/walk.ts'
import { evaluateExpression } from '../../../engine/commands/metadataContext.ts'
import type { BlockShape, ScriptBlock } from '../../../engine/commands/scriptBlock.ts'
import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Frame } from '../../../session/scope.ts'
import { findVariable } from '../../../session/variables.ts'

/** The `$using:` expressions of a block in the order of its text. */
function usingsOf(shape: BlockShape): readonly UsingExpressionAst[] {
  return findKind(shape.ast, 'UsingExpressionAst')
}

/** What the `$using:` expressions of a block come to in the calling scope, in order. Throws UsingVariableIsUndefined. */
export function captureUsings(frame: Frame, block: ScriptBlock): Value[] {
  return usingsOf(block.shape).map((node) => {
    const outer = frame.usingValues?.(node)
    if (outer !== undefined) return outer
    const { subExpression } = node
    if (subExpression.kind === 'VariableExpressionAst' && subExpression.variablePath.isUnqualified) {
      const name = subExpression.variablePath.userPath
      const value = findVariable(frame, fold(name))
      if (value === undefined) throw undefinedUsing(name)
      return value
    }
    return evaluateExpression(frame, subExpression, block.shape.source)
  })
}

/** What `Frame.usingValues` is for a block that runs with captured values. */
export function usingLookup(shape: BlockShape, values: readonly Value[]): (node: object) => Value | undefined {
  const nodes = usingsOf(shape)
  return (node) => {
    const index = nodes.indexOf(node as UsingExpressionAst)
    return index < 0 ? undefined : (values[index] ?? null)
  }
}

function undefinedUsing(name: string): Fault {
  return new Fault({
    id: 'UsingVariableIsUndefined',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.RuntimeException',
    message: `The value of the using variable '$using:${name}' cannot be retrieved because it has not been set in the local session.`,
  })
}

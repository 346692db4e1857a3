import type { UsingExpressionAst } from '../../../grammar/ast.ts'
import { invokeBlock } from '../../engine/commands/invokeBlock.ts'
import { evaluateExpression } from '../../engine/commands/metadataContext.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'

/** `-Parallel`: the block runs once per object, in turn, in a scope of its own; `$using:` gives the caller's variables. */
export function runParallel(frame: Frame, block: ScriptBlock, items: readonly Value[], out: Sink): void {
  const values = new Map<object, Value>()
  const using = (node: object): Value => {
    let value = values.get(node)
    if (value === undefined) {
      value = evaluateExpression(frame, (node as UsingExpressionAst).subExpression, block.shape.source)
      values.set(node, value)
    }
    return value
  }
  const isolated = block.bindTo(frame.session.global)
  for (const item of items) {
    invokeBlock(
      frame.session.global.top,
      isolated,
      {
        underscore: item,
        input: [item],
        prepare(scope) {
          scope.usingValues = using
        },
      },
      out,
    )
  }
}

import { ScriptBlock } from '../../../engine/commands/scriptBlock.ts'
import { PropertyExpression } from '../../../formatting/expression.ts'
import type { Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'

/** What a parameter of type PSPropertyExpression was given: a script block, or a property's name. */
export function expressionOf(value: Value): PropertyExpression {
  if (value instanceof ScriptBlock) return PropertyExpression.ofBlock(value, toText(value))
  return PropertyExpression.ofName(toText(value))
}

import type { ExpressionAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { simpleName } from './attributes.ts'
import { unaryExpression } from './expressions.ts'

/** Reads a loop's label after `break` or `continue`, or the key of a hashtable: a name or an operand. Null if there is none. */
export function labelOrKey(p: PowerShellParser): ExpressionAst | null {
  const name = simpleName(p)
  if (name !== null) return name
  const kind = p.peek().tokenTypeIdx
  if (kind === K.NewLine || kind === K.Semi) return null
  const { disableComma } = p
  p.disableComma = true
  const result = unaryExpression(p, false)
  p.disableComma = disableComma
  return result
}

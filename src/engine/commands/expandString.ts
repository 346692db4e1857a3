import type { ExpandableStringExpressionAst } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/index.ts'
import type { Frame } from '../../session/scope.ts'
import { Source } from '../../session/source.ts'
import { toText } from '../../types/conversion/toText.ts'
import { evaluateExpression } from './metadataContext.ts'
import { parseFault } from './scriptFile.ts'

/** Expands variables and subexpressions of a text, as a double-quoted string does: ExpandString. */
export function expandString(frame: Frame, text: string): string {
  // A here-string takes quotes as they are.
  const script = `@"\n${text}\n"@`
  const result = parse(script)
  const source = new Source(script, null)
  if (result.errors.length > 0) throw parseFault(result.errors, source)
  const statement = result.ast.endBlock?.statements[0]
  if (statement?.kind !== 'PipelineAst') return text
  const element = statement.pipelineElements[0]
  if (element?.kind !== 'CommandExpressionAst') return text
  const expression = element.expression as ExpandableStringExpressionAst
  return toText(evaluateExpression(frame, expression, source))
}

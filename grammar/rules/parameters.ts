import type { AttributeBaseAst, ParameterAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { Token } from '../scanner/token.ts'
import { textOfKind } from '../scanner/traits.ts'
import { parseVariablePath } from '../variablepath.ts'
import { attributeList } from './attributes.ts'
import { expression } from './expressions.ts'
import { variableExpression } from './primary.ts'

/** Reads parameters with commas between them, up to what is none. */
export function parameterList(p: PowerShellParser): ParameterAst[] {
  const parameters: ParameterAst[] = []
  let comma: Token | null = null
  for (;;) {
    const item = parameter(p)
    if (item === null) {
      if (comma !== null) p.incompleteAfter(comma.end, 'MissingExpressionAfterToken', textOfKind(comma.tokenTypeIdx))
      return parameters
    }
    parameters.push(item)
    p.skipNewlines()
    comma = p.peek()
    if (comma.tokenTypeIdx !== K.Comma) return parameters
    p.skip()
  }
}

function parameter(p: PowerShellParser): ParameterAst | null {
  const { disableComma } = p
  const mode = p.scanner.mode
  p.disableComma = true
  p.setMode(Mode.Expression)
  p.skipNewlines()
  const attributes = attributeList(p, false)
  p.skipNewlines()
  const token = p.peek()
  let result: ParameterAst | null = null
  if (token.tokenTypeIdx === K.Variable || token.tokenTypeIdx === K.SplattedVariable)
    result = finishParameter(p, attributes ?? [])
  else if (attributes !== null) {
    p.incompleteAfter(attributes.at(-1)!.end, 'InvalidFunctionParameter')
    p.syncOnError(true, K.RParen)
    result = errorParameter(attributes)
  }
  p.disableComma = disableComma
  p.setMode(mode)
  return result
}

/** Attributes without a variable. */
function errorParameter(attributes: AttributeBaseAst[]): ParameterAst {
  const { start } = attributes[0]!
  const { end } = attributes.at(-1)!
  const name = {
    kind: 'VariableExpressionAst' as const,
    start,
    end,
    variablePath: parseVariablePath('__error__'),
    splatted: false,
  }
  return { kind: 'ParameterAst', start, end, attributes, name, defaultValue: null }
}

function finishParameter(p: PowerShellParser, attributes: AttributeBaseAst[]): ParameterAst {
  const name = variableExpression(p.next())
  p.skipNewlines()
  const equals = p.peek()
  let defaultValue: ParameterAst['defaultValue'] = null
  if (equals.tokenTypeIdx === K.Equals) {
    p.skip()
    p.skipNewlines()
    defaultValue = expression(p, false)
    if (defaultValue === null) p.incompleteAfter(equals.end, 'MissingExpressionAfterToken', textOfKind(K.Equals))
  }
  const start = attributes.length > 0 ? attributes[0]!.start : name.start
  return { kind: 'ParameterAst', start, end: defaultValue?.end ?? name.end, attributes, name, defaultValue }
}

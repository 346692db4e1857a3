/** The foreach statement. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_foreach */
import type { ExpressionAst, StatementAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import type { ParameterValue, Token } from '../scanner/token.ts'
import { textOfKind } from '../scanner/traits.ts'
import { T } from '../vocabulary.ts'
import { singleArgument } from './commands.ts'
import { errorStatement } from './errors.ts'
import { pipelineChain } from './pipelines.ts'
import { variableExpression } from './primary.ts'
import { labelText } from './statements.ts'
import { isParameter } from './switches.ts'

interface ForeachParameters {
  flags: 'None' | 'Parallel'
  throttleLimit: ExpressionAst | null
  /** The end of a parameter that is not known, or -1. */
  errorEnd: number
}

function foreachParameters(p: PowerShellParser): ForeachParameters {
  const result: ForeachParameters = { flags: 'None', throttleLimit: null, errorEnd: -1 }
  for (;;) {
    const token = p.peek()
    if (token.tokenTypeIdx !== K.Parameter) return result
    p.skip()
    if (isParameter(token, 'parallel')) result.flags = 'Parallel'
    else if (isParameter(token, 'throttlelimit')) {
      p.skipNewlines()
      result.throttleLimit = singleArgument(p, 'argument')
      if (result.throttleLimit === null) p.incompleteAfter(token.end, 'MissingThrottleLimit')
    } else {
      result.errorEnd = token.end
      p.error(token, 'InvalidForeachFlag', (token.value as ParameterValue).name)
    }
    p.skipNewlines()
  }
}

export function foreachStatement(this: PowerShellParser, label: Token | null = null): StatementAst {
  const keyword = this.expect(T.Foreach)
  const { start } = label ?? keyword
  this.skipNewlines()
  const { flags, throttleLimit, errorEnd } = foreachParameters(this)
  const lParen = this.accept(T.LParen)
  if (lParen === undefined) {
    this.incompleteAfter(keyword.end, 'MissingOpenParenthesisAfterKeyword', textOfKind(K.Foreach))
    return errorStatement(start, keyword.end)
  }
  this.skipNewlines()
  const token = this.peek()
  if (!this.RECORDING_PHASE && token.tokenTypeIdx !== K.Variable && token.tokenTypeIdx !== K.SplattedVariable) {
    this.incompleteAfter(lParen.end, 'MissingVariableNameAfterForeach')
    return errorStatement(start, lParen.end)
  }
  this.skip()
  const variable = variableExpression(token)
  this.skipNewlines()
  const inToken = this.accept(T.In)
  if (inToken === undefined) {
    this.incompleteAfter(variable.end, 'MissingInInForeach')
    return errorStatement(start, variable.end, [variable])
  }
  this.skipNewlines()
  const condition = pipelineChain(this)
  if (condition === null) {
    this.incompleteAfter(inToken.end, 'MissingForeachExpression')
    return errorStatement(start, inToken.end, [variable])
  }
  this.skipNewlines()
  const rParen = this.accept(T.RParen)
  if (rParen === undefined) {
    this.incompleteAfter(condition.end, 'MissingEndParenthesisAfterForeach')
    return errorStatement(start, condition.end, [variable, condition])
  }
  const body = this.call(this.statementBlock)
  if (body === null) {
    this.incompleteAfter(rParen.end, 'MissingForeachStatement')
    return errorStatement(start, rParen.end, [variable, condition])
  }
  if (errorEnd >= 0) return errorStatement(start, errorEnd, [variable, condition, body])
  return {
    kind: 'ForEachStatementAst',
    start,
    end: body.end,
    label: labelText(label),
    variable,
    condition,
    throttleLimit,
    flags,
    body,
  }
}

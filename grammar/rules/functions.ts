/** Functions, filters and workflows. */
import type { ParameterAst, StatementAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import type { ExpandableValue, Token } from '../scanner/token.ts'
import { TokenFlags } from '../scanner/traits.ts'
import { T } from '../vocabulary.ts'
import { scriptBlock } from './blocks.ts'
import { errorStatement } from './errors.ts'
import { parameterList } from './parameters.ts'

/** Kinds that are no function's name. Anything else is one if it can be a command's. */
const noNames = new Set<number>([
  K.Pipe,
  K.LParen,
  K.LCurly,
  K.AtParen,
  K.AtCurly,
  K.RCurly,
  K.RParen,
  K.EndOfInput,
  K.Semi,
  K.Redirection,
  K.RedirectInStd,
  K.AndAnd,
  K.OrOr,
  K.Ampersand,
  K.Variable,
  K.SplattedVariable,
  K.HereStringExpandable,
  K.HereStringLiteral,
  K.StringLiteral,
  K.StringExpandable,
])

export function functionDefinition(this: PowerShellParser): StatementAst {
  const keyword = this.choose(0, [
    { ALT: () => this.expect(T.Function) },
    { ALT: () => this.expect(T.Filter) },
    { ALT: () => this.expect(T.Workflow) },
  ])
  const { start } = keyword
  this.skipNewlines()
  const name = this.next()
  if (noNames.has(name.tokenTypeIdx)) {
    this.unget(name)
    this.incompleteAfter(keyword.end, 'MissingNameAfterKeyword', this.textOf(keyword))
    return errorStatement(start, keyword.end)
  }
  name.flags &= ~TokenFlags.Keyword
  const { parameters, rParen, errorEnd } = parameterDeclaration(this)
  const lCurly = this.accept(T.LCurly)
  if (lCurly === undefined || errorEnd >= 0) {
    let end = errorEnd
    if (errorEnd < 0) {
      end = (rParen ?? name).end
      this.incompleteAfter(end, 'MissingFunctionBody')
    }
    return errorStatement(start, end, parameters)
  }
  const isFilter = keyword.tokenTypeIdx === K.Filter
  const isWorkflow = keyword.tokenTypeIdx === K.Workflow
  const { inWorkflow } = this.scanner
  this.scanner.inWorkflow = isWorkflow
  const body = scriptBlock(this, lCurly, isFilter, null)
  this.scanner.inWorkflow = inWorkflow
  return {
    kind: 'FunctionDefinitionAst',
    start,
    end: body.end,
    name: nameOf(this, name),
    nameStart: name.start,
    nameEnd: name.end,
    isFilter,
    isWorkflow,
    parameters,
    body,
  }
}

function nameOf(p: PowerShellParser, token: Token): string {
  if (token.tokenTypeIdx !== K.Generic) return p.textOf(token)
  return typeof token.value === 'string' ? token.value : (token.value as ExpandableValue).value
}

/** Parameters in parentheses after a name. */
export interface ParameterDeclaration {
  parameters: ParameterAst[]
  rParen: Token | null
  /** Where an error ends, or -1. */
  errorEnd: number
}

/** Reads `(…)` after newlines, if it is there. */
export function parameterDeclaration(p: PowerShellParser): ParameterDeclaration {
  p.skipNewlines()
  const lParen = p.accept(T.LParen)
  if (lParen === undefined || p.RECORDING_PHASE) return { parameters: [], rParen: null, errorEnd: -1 }
  const parameters = parameterList(p)
  p.skipNewlines()
  const rParen = p.accept(T.RParen)
  let errorEnd = -1
  if (rParen === undefined) {
    errorEnd = parameters.length > 0 ? parameters.at(-1)!.end : lParen.end
    p.incompleteAfter(errorEnd, 'MissingEndParenthesisInFunctionParameterList')
  }
  p.skipNewlines()
  return { parameters, rParen: rParen ?? null, errorEnd }
}

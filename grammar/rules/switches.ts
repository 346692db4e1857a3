/** The switch statement. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_switch */
import type { Ast, ExpressionAst, PipelineBaseAst, StatementAst, StatementBlockAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import type { ParameterValue, Token } from '../scanner/token.ts'
import { T } from '../vocabulary.ts'
import { bareword } from './attributes.ts'
import { singleArgument } from './commands.ts'
import { errorStatement } from './errors.ts'
import { pipelineChain } from './pipelines.ts'
import { labelText } from './statements.ts'

/** What has been read of a switch statement. */
interface SwitchParts {
  flags: Set<string>
  specified: Map<string, [Token | null, Ast | null]>
  condition: PipelineBaseAst | null
  hasParens: boolean
  clauses: [ExpressionAst, StatementBlockAst][]
  default: StatementBlockAst | null
  /** Conditions and blocks of the clauses, for the error statement. */
  parts: Ast[]
  isError: boolean
  isIncomplete: boolean
  /** Where the part that was understood ends. */
  end: number
}

const flagOrder = ['File', 'Regex', 'Wildcard', 'Exact', 'CaseSensitive', 'Parallel']

/** True if the parameter's name abbreviates `name`. */
export function isParameter(token: Token, name: string): boolean {
  return name.startsWith((token.value as ParameterValue).name.toLowerCase())
}

export function switchStatement(this: PowerShellParser, label: Token | null = null): StatementAst {
  const keyword = this.expect(T.Switch)
  const first = label ?? keyword
  const s: SwitchParts = {
    flags: new Set(),
    specified: new Map(),
    condition: null,
    hasParens: false,
    clauses: [],
    default: null,
    parts: [],
    isError: false,
    isIncomplete: false,
    end: first.end,
  }
  this.skipNewlines()
  switchParameters(this, s)
  switchCondition(this, s)
  this.skipNewlines()
  const lCurly = this.accept(T.LCurly)
  let end = 0
  if (lCurly !== undefined) end = switchBody(this, s, lCurly)
  else if (!s.isIncomplete) {
    s.isError = true
    this.incompleteAfter(s.end, 'MissingCurlyBraceInSwitchStatement')
  }
  const { start } = first
  if (!s.isError && s.condition !== null) {
    return {
      kind: 'SwitchStatementAst',
      start,
      end,
      label: labelText(label),
      condition: s.condition,
      flags: flagOrder.filter((flag) => s.flags.has(flag)).join(', ') || 'None',
      clauses: s.clauses,
      default: s.default,
    }
  }
  const result = errorStatement(start, s.end)
  result.keyword = keyword
  result.flags = s.specified.size > 0 ? [...s.specified] : null
  result.conditions = s.hasParens && s.condition !== null ? [s.condition] : []
  result.bodies = s.parts
  return result
}

function switchParameters(p: PowerShellParser, s: SwitchParts): void {
  for (;;) {
    const token = p.peek()
    if (token.tokenTypeIdx !== K.Parameter) {
      if (token.tokenTypeIdx === K.Minus) s.specified.set('--%', [token, null])
      return
    }
    p.skip()
    s.end = token.end
    switchParameter(p, s, token)
  }
}

function switchParameter(p: PowerShellParser, s: SwitchParts, token: Token): void {
  const name = ['regex', 'wildcard', 'exact', 'casesensitive', 'parallel', 'file'].find((candidate) =>
    isParameter(token, candidate),
  )
  const specify = (ast: Ast | null): void => {
    if (!s.specified.has(name!)) s.specified.set(name!, [token, ast])
  }
  switch (name) {
    case undefined:
      s.isError = true
      p.error(token, 'InvalidSwitchFlag', (token.value as ParameterValue).name)
      return
    case 'regex':
    case 'wildcard':
    case 'exact':
      s.flags.delete('Regex')
      s.flags.delete('Wildcard')
      if (name !== 'exact') s.flags.add(name === 'regex' ? 'Regex' : 'Wildcard')
      break
    case 'casesensitive':
      s.flags.add('CaseSensitive')
      break
    case 'parallel':
      s.flags.add('Parallel')
      break
    case 'file': {
      s.flags.add('File')
      p.skipNewlines()
      const file = singleArgument(p, 'file')
      if (file === null) {
        s.isError = true
        s.isIncomplete = p.incompleteAfter(token.end, 'MissingFilenameOption')
      } else {
        const { start, end } = file
        s.end = end
        const element = { kind: 'CommandExpressionAst' as const, start, end, expression: file, redirections: [] }
        s.condition = { kind: 'PipelineAst', start, end, pipelineElements: [element], background: false }
        specify(s.condition)
        return
      }
    }
  }
  specify(null)
}

function switchCondition(p: PowerShellParser, s: SwitchParts): void {
  const lParen = p.accept(T.LParen)
  if (lParen === undefined) {
    if (s.condition === null && !s.flags.has('File')) {
      s.isError = true
      s.isIncomplete = p.incompleteAfter(s.end, 'PipelineValueRequired')
    }
    return
  }
  s.end = lParen.end
  if (s.flags.has('File')) {
    s.isError = true
    p.error(lParen, 'PipelineValueRequired')
  }
  s.hasParens = true
  p.skipNewlines()
  s.condition = pipelineChain(p)
  if (s.condition !== null) s.end = s.condition.end
  else {
    s.isError = true
    s.isIncomplete = p.incompleteAfter(lParen.end, 'PipelineValueRequired')
  }
  p.skipNewlines()
  const rParen = p.accept(T.RParen)
  if (rParen !== undefined) s.end = rParen.end
  else if (!s.isIncomplete) {
    s.isError = true
    s.isIncomplete = p.incompleteAfter(s.end, 'MissingEndParenthesisInSwitchStatement')
  }
}

/** Reads clauses up to the closing brace, and returns its end. */
function switchBody(p: PowerShellParser, s: SwitchParts, lCurly: Token): number {
  s.end = lCurly.end
  p.skipNewlines()
  for (;;) {
    if (!switchClause(p, s)) return 0
    p.skipNewlinesAndSemicolons()
    const token = p.peek()
    if (token.tokenTypeIdx === K.RCurly) {
      p.skip()
      return token.end
    }
    if (token.tokenTypeIdx !== K.EndOfInput) continue
    if (!s.isIncomplete) {
      s.isError = true
      p.incompleteUpTo(lCurly.start, lCurly.end, token.end, 'MissingEndCurlyBrace')
    }
    return 0
  }
}

/** Reads a condition and its block. False if there is nothing like a condition. */
function switchClause(p: PowerShellParser, s: SwitchParts): boolean {
  const token = p.peek()
  const isDefault = token.tokenTypeIdx === K.Default
  let condition: ExpressionAst | null
  if (isDefault) {
    p.skip()
    condition = bareword(p, token)
  } else condition = singleArgument(p, 'condition')
  if (condition === null) {
    s.isError = true
    p.incompleteAfter(s.end, 'MissingSwitchConditionExpression')
    if (p.peek().tokenTypeIdx === K.RCurly) p.skip()
    return false
  }
  s.parts.push(condition)
  s.end = condition.end
  const body = p.call(p.statementBlock)
  if (body === null) {
    s.isError = true
    s.isIncomplete = p.incompleteAfter(s.end, 'MissingSwitchStatementClause')
    return true
  }
  s.parts.push(body)
  s.end = body.end
  if (!isDefault) s.clauses.push([condition, body])
  else {
    if (s.default !== null) {
      s.isError = true
      p.error(condition, 'MultipleSwitchDefaultClauses')
    }
    s.default = body
  }
  return true
}

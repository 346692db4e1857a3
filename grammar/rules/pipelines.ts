/** Pipelines, chains of them, and assignments. */
import type {
  CommandBaseAst,
  ExpressionAst,
  PipelineAst,
  PipelineBaseAst,
  PipelineChainAst,
  StatementAst,
} from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K, nameOfKind } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { Token } from '../scanner/token.ts'
import { staticFlags, TokenFlags, textOfKind } from '../scanner/traits.ts'
import { command } from './commands.ts'
import { errorStatement } from './errors.ts'
import { expression } from './expressions.ts'
import { isRedirection, Redirections, redirection } from './redirections.ts'

/** Reads an assignment, a pipeline or a chain of pipelines; null if there is none. */
export function pipelineChain(p: PowerShellParser): PipelineBaseAst | null {
  const mode = p.scanner.mode
  p.setMode(Mode.Expression)
  const start = expression(p, false)
  let operator: Token | null = null
  if (start !== null) {
    // '=0' is one word in command mode.
    const token = p.peek()
    if ((staticFlags[token.tokenTypeIdx]! & TokenFlags.AssignmentOperator) !== 0) {
      p.skip()
      operator = token
    }
  }
  p.setMode(mode)
  if (start !== null && operator !== null) return assignment(p, start, operator)
  const first = pipeline(p, start)
  if (first === null) return null
  const kind = p.peek().tokenTypeIdx
  return kind === K.AndAnd || kind === K.OrOr || kind === K.Ampersand ? chain(p, first) : first
}

function assignment(p: PowerShellParser, left: ExpressionAst, operator: Token): PipelineBaseAst {
  p.skipNewlines()
  let right = p.call(p.statement)
  if (right === null) {
    p.incompleteAfter(operator.end, 'ExpectedValueExpression', textOfKind(operator.tokenTypeIdx))
    right = errorStatement(operator.end, operator.end)
  }
  return {
    kind: 'AssignmentStatementAst',
    start: left.start,
    end: right.end,
    left,
    operator: nameOfKind(operator.tokenTypeIdx),
    right: unwrapped(right),
    errorStart: operator.start,
    errorEnd: operator.end,
  }
}

/** An expression alone stands on the right of an assignment without its pipeline. */
function unwrapped(right: StatementAst): StatementAst {
  if (right.kind !== 'PipelineAst' || right.background || right.pipelineElements.length !== 1) return right
  const element = right.pipelineElements[0]!
  return element.kind === 'CommandExpressionAst' ? element : right
}

type Chainable = PipelineAst | PipelineChainAst

function link(left: Chainable | null, operator: Token | null, right: PipelineAst, background: boolean): Chainable {
  if (left === null || operator === null) {
    if (background) right.background = true
    return right
  }
  return {
    kind: 'PipelineChainAst',
    start: left.start,
    end: right.end,
    lhsPipelineChain: left,
    operator: nameOfKind(operator.tokenTypeIdx) as 'AndAnd' | 'OrOr',
    rhsPipeline: right,
    background,
  }
}

/** Reads the operators `&&`, `||` and `&` after a pipeline, and the pipelines between. */
function chain(p: PowerShellParser, first: PipelineAst): PipelineBaseAst {
  let left: Chainable | null = null
  let operator: Token | null = null
  let next: PipelineAst | null = first
  for (;;) {
    const token = p.peek()
    switch (token.tokenTypeIdx) {
      case K.AndAnd:
      case K.OrOr:
        p.skip()
        p.skipNewlines()
        break
      case K.Ampersand: {
        p.skip()
        const after = p.peek()
        if (after.tokenTypeIdx !== K.AndAnd && after.tokenTypeIdx !== K.OrOr) return link(left, operator, next, true)
        p.skip()
        p.error(after, 'BackgroundOperatorInPipelineChain')
        return errorStatement((left ?? next).start, after.end)
      }
      default:
        return link(left, operator, next, false)
    }
    left = link(left, operator, next, false)
    operator = token
    if (p.peek().tokenTypeIdx === K.EndOfInput) {
      p.incompleteAfter(operator.end, 'EmptyPipelineChainElement')
      return left
    }
    const firstToken = p.peek()
    next = pipeline(p, null)
    if (next === null) return unfinishedChain(p, left, operator, firstToken)
  }
}

function unfinishedChain(p: PowerShellParser, left: Chainable, operator: Token, firstToken: Token): PipelineBaseAst {
  switch (firstToken.tokenTypeIdx) {
    case K.EndOfInput:
      p.incompleteAfter(operator.end, 'EmptyPipelineChainElement', p.textOf(operator))
      break
    case K.Dot:
    case K.Ampersand:
      // The command has been reported.
      break
    default:
      p.errorAt(operator.start, firstToken.end, 'EmptyPipelineChainElement', p.textOf(operator))
  }
  const result = errorStatement(left.start, operator.end, [left])
  result.keyword = operator
  return result
}

/** Reads commands with `|` between them, the first of which may be an expression (`start`, if it has been read). Null if there is none. */
function pipeline(p: PowerShellParser, start: ExpressionAst | null): PipelineAst | null {
  const elements: CommandBaseAst[] = []
  let first = start
  let pipe: Token | null = null
  for (;;) {
    if (first === null) {
      const mode = p.scanner.mode
      p.setMode(Mode.Expression)
      first = expression(p, false)
      p.setMode(mode)
    }
    let element: CommandBaseAst | null
    if (first !== null) {
      if (elements.length > 0) p.error(first, 'ExpressionsMustBeFirstInPipeline')
      element = commandExpression(p, first)
    } else element = command(p)
    if (element !== null) elements.push(element)
    else if (elements.length > 0 || p.peek().tokenTypeIdx === K.Pipe) {
      if (pipe !== null) p.incompleteAfter(pipe.end, 'EmptyPipeElement')
      else p.incomplete(p.peek().start, p.peek().end, 'EmptyPipeElement')
    }
    first = null
    let token = p.peek()
    if (token.tokenTypeIdx === K.NewLine && p.scanner.isPipeContinuation(token.end)) {
      p.skipNewlines()
      token = p.peek()
    }
    pipe = token
    const kind = token.tokenTypeIdx
    if (kind === K.Pipe) {
      p.skip()
      p.skipNewlines()
      if (p.peek().tokenTypeIdx !== K.EndOfInput) continue
      p.incompleteAfter(token.end, 'EmptyPipeElement')
    } else if (!endsPipeline(kind)) p.error(token, 'UnexpectedToken', p.textOf(token))
    break
  }
  if (elements.length === 0) return null
  return {
    kind: 'PipelineAst',
    start: elements[0]!.start,
    end: elements.at(-1)!.end,
    pipelineElements: elements,
    background: false,
  }
}

function endsPipeline(kind: number): boolean {
  switch (kind) {
    case K.Semi:
    case K.NewLine:
    case K.RParen:
    case K.RCurly:
    case K.EndOfInput:
    case K.AndAnd:
    case K.OrOr:
    case K.Ampersand:
      return true
    default:
      return false
  }
}

function commandExpression(p: PowerShellParser, first: ExpressionAst): CommandBaseAst {
  const { start } = first
  if (!isRedirection(p.peek()))
    return { kind: 'CommandExpressionAst', start, end: first.end, expression: first, redirections: [] }
  const redirections = new Redirections()
  let end = first.end
  while (isRedirection(p.peek())) {
    const token = p.next()
    const redirectionEnd = redirection(p, token, redirections)
    end = token.tokenTypeIdx === K.RedirectInStd ? first.end : redirectionEnd
  }
  return { kind: 'CommandExpressionAst', start, end, expression: first, redirections: redirections.list() }
}

/** Commands and their arguments. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing */
import type { CommandAst, CommandElementAst, CommandParameterAst, ExpressionAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { ExpandableValue, ParameterValue, Token } from '../scanner/token.ts'
import { TokenFlags } from '../scanner/traits.ts'
import { scanVerbatim } from '../scanner/words.ts'
import { bareword } from './attributes.ts'
import { errorExpression } from './expressions.ts'
import { primaryExpression, scriptBlockExpression, stringExpression } from './primary.ts'
import { Redirections, redirection } from './redirections.ts'

/** Where an argument stands: it decides whether a word expands, and whether commas make an array. */
export type ArgumentContext = 'command' | 'invoked' | 'file' | 'argument' | 'condition'

const VERBATIM = '--%'

/** Reads one argument, whatever the mode; null if there is none. */
export function singleArgument(p: PowerShellParser, context: ArgumentContext): ExpressionAst | null {
  const kind = p.peek().tokenTypeIdx
  if (kind === K.Comma || kind === K.EndOfInput) return null
  const mode = p.scanner.mode
  p.setMode(Mode.Command)
  const result = commandArgument(p, context, p.next())
  p.setMode(mode)
  return result
}

/** Reads an argument that begins with a token already taken; null, with the token put back, if none can. */
export function commandArgument(p: PowerShellParser, context: ArgumentContext, first: Token): ExpressionAst | null {
  let token = first
  let elements: ExpressionAst[] | null = null
  let comma: Token | null = null
  for (;;) {
    const argument = argumentPart(p, context, token)
    if (argument === null) {
      p.unget(token)
      if (elements === null || comma === null) return null
      p.incompleteAfter(comma.end, 'MissingExpression', ',')
      return errorExpression(elements[0]!.start, comma.end, elements)
    }
    const isVerbatim =
      argument.kind === 'StringConstantExpressionAst' && token.tokenTypeIdx === K.Generic && argument.value === VERBATIM
    const next = context === 'argument' && !isVerbatim ? p.peek() : null
    if (next === null || next.tokenTypeIdx !== K.Comma) {
      if (elements === null) return argument
      elements.push(argument)
      return { kind: 'ArrayLiteralAst', start: elements[0]!.start, end: argument.end, elements }
    }
    comma = next
    elements ??= []
    elements.push(argument)
    p.skip()
    p.skipNewlines()
    token = p.next()
  }
}

function argumentPart(p: PowerShellParser, context: ArgumentContext, token: Token): ExpressionAst | null {
  switch (token.tokenTypeIdx) {
    case K.Pipe:
    case K.RCurly:
    case K.RParen:
    case K.EndOfInput:
    case K.NewLine:
    case K.Semi:
    case K.Redirection:
    case K.RedirectInStd:
    case K.AndAnd:
    case K.OrOr:
    case K.Ampersand:
    case K.MinusMinus:
    case K.Comma:
      return null
    case K.SplattedVariable:
    case K.Variable:
    case K.Number:
    case K.HereStringExpandable:
    case K.StringExpandable:
    case K.HereStringLiteral:
    case K.StringLiteral:
    case K.LParen:
    case K.DollarParen:
    case K.AtParen:
    case K.AtCurly:
    case K.LCurly:
      p.unget(token)
      return primaryExpression(p, true)
    case K.Generic: {
      if (context === 'command' || context === 'invoked') token.flags |= TokenFlags.CommandName
      if (context !== 'command' || typeof token.value === 'string') return stringExpression(p, token)
      const { start, end } = token
      const { value } = token.value as ExpandableValue
      return { kind: 'StringConstantExpressionAst', start, end, value, stringConstantType: 'BareWord' }
    }
    default: {
      const word = bareword(p, token)
      token.flags &= ~TokenFlags.Keyword
      if (context === 'command' || context === 'invoked') token.flags |= TokenFlags.CommandName
      else if (token.tokenTypeIdx !== K.Identifier) {
        token.tokenTypeIdx = K.Generic
        token.value = word.value
      }
      return word
    }
  }
}

/** Reads a command with its arguments; null if there is none. */
export function command(p: PowerShellParser): CommandAst | null {
  const mode = p.scanner.mode
  p.setMode(Mode.Command)
  const firstToken = p.next()
  let token = firstToken
  const operator = token.tokenTypeIdx
  const isInvoked = operator === K.Dot || operator === K.Ampersand
  let context: ArgumentContext = 'command'
  if (isInvoked) {
    token = p.next()
    context = 'invoked'
  }
  const elements: CommandElementAst[] = []
  const redirections = new Redirections()
  let end = firstToken.end
  let sawDashes = false
  scanning: for (;;) {
    switch (token.tokenTypeIdx) {
      case K.Pipe:
      case K.RCurly:
      case K.RParen:
      case K.EndOfInput:
      case K.NewLine:
      case K.Semi:
      case K.AndAnd:
      case K.OrOr:
      case K.Ampersand:
        p.unget(token)
        break scanning
      case K.MinusMinus:
        end = token.end
        // The first is kept as a parameter, for native programs; further ones are arguments.
        elements.push(sawDashes ? bareword(p, token) : parameter(token, '-', null))
        sawDashes = true
        break
      case K.Comma:
        end = token.end
        p.error(token, 'MissingArgument')
        p.skipNewlines()
        break
      case K.Parameter:
        if (context !== 'argument' || sawDashes) {
          token.flags |= TokenFlags.CommandName
          elements.push(bareword(p, token))
        } else elements.push(commandParameter(p, token))
        end = elements.at(-1)!.end
        break
      case K.Redirection:
      case K.RedirectInStd:
        if (context === 'argument') end = redirection(p, token, redirections)
        else {
          elements.push(bareword(p, token))
          end = token.end
        }
        break
      default: {
        if (token.tokenTypeIdx === K.InlineScript && context === 'command') {
          const goesOn = inlineScript(p, token, elements)
          end = elements.at(-1)!.end
          if (!goesOn) break scanning
          break
        }
        const isVerbatim = isString(token) && token.value === VERBATIM
        const argument = commandArgument(p, context, token)!
        elements.push(argument)
        end = argument.end
        if (isVerbatim && (p.ungot === null || p.ungot.tokenTypeIdx === K.Parameter)) {
          p.ungot = null
          const verbatim = scanVerbatim(p.scanner)
          elements.push(stringExpression(p, verbatim))
          end = verbatim.end
          break scanning
        }
      }
    }
    context = 'argument'
    token = p.next()
  }
  p.setMode(mode)
  if (elements.length === 0) {
    if (isInvoked) p.error(firstToken, 'MissingExpression', p.textOf(firstToken))
    return null
  }
  return {
    kind: 'CommandAst',
    start: firstToken.start,
    end,
    commandElements: elements,
    invocationOperator: operator === K.Dot ? 'Dot' : operator === K.Ampersand ? 'Ampersand' : 'Unknown',
    redirections: redirections.list(),
  }
}

/** Even a quoted `--%` counts, if a parameter follows. */
function isString(token: Token): boolean {
  const kind = token.tokenTypeIdx
  return kind === K.Generic || (kind >= K.StringLiteral && kind <= K.HereStringExpandable)
}

function parameter(token: Token, parameterName: string, argument: ExpressionAst | null): CommandParameterAst {
  const { start, end } = token
  return {
    kind: 'CommandParameterAst',
    start,
    end: argument === null ? end : argument.end,
    parameterName,
    argument,
    errorStart: start,
    errorEnd: end,
  }
}

function commandParameter(p: PowerShellParser, token: Token): CommandParameterAst {
  const { name, usedColon } = token.value as ParameterValue
  if (!usedColon || p.peek().tokenTypeIdx === K.Comma) return parameter(token, name, null)
  const argument = commandArgument(p, 'argument', p.next())
  if (argument === null) p.errorAt(token.end, token.end, 'ParameterRequiresArgument', p.textOf(token))
  return parameter(token, name, argument)
}

/** `InlineScript { }` in a workflow. False if the command cannot go on. */
function inlineScript(p: PowerShellParser, token: Token, elements: CommandElementAst[]): boolean {
  elements.push(bareword(p, token))
  token.flags |= TokenFlags.CommandName
  p.skipNewlines()
  const lCurly = p.next()
  if (lCurly.tokenTypeIdx !== K.LCurly) {
    p.unget(lCurly)
    p.incompleteAfter(token.end, 'MissingStatementAfterKeyword', p.textOf(token))
    return false
  }
  elements.push(scriptBlockExpression(p, lCurly))
  return true
}

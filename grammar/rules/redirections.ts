/** Redirections. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_redirection */
import type { RedirectionAst, RedirectionStream } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import type { RedirectionValue, Token } from '../scanner/token.ts'
import { singleArgument } from './commands.ts'
import { errorExpression } from './expressions.ts'

const streams: RedirectionStream[] = ['All', 'Output', 'Error', 'Warning', 'Verbose', 'Debug', 'Information']
const streamNames = [
  '* stream',
  'output stream',
  'error stream',
  'warning stream',
  'verbose stream',
  'debug stream',
  'information stream',
]

/** The redirections of a command, at most one a stream, in the order of the streams. */
export class Redirections {
  private byStream: (RedirectionAst | undefined)[] | null = null

  /** Takes a redirection unless its stream has one. */
  add(stream: number, redirection: RedirectionAst): boolean {
    this.byStream ??= []
    if (this.byStream[stream]) return false
    this.byStream[stream] = redirection
    return true
  }

  list(): RedirectionAst[] {
    return this.byStream === null ? [] : this.byStream.filter((redirection) => redirection !== undefined)
  }
}

export function isRedirection(token: Token): boolean {
  return token.tokenTypeIdx === K.Redirection || token.tokenTypeIdx === K.RedirectInStd
}

/** Reads a redirection whose operator is taken, and returns its end. */
export function redirection(p: PowerShellParser, token: Token, redirections: Redirections): number {
  const { start } = token
  if (token.tokenTypeIdx === K.Redirection && (token.value as RedirectionValue).toStream >= 0) {
    return mergingRedirection(p, token, redirections)
  }
  let location = singleArgument(p, 'file')
  if (location === null) {
    p.errorAt(token.end, token.end, 'MissingFileSpecification')
    location = errorExpression(token.start, token.end)
  }
  const { end } = location
  if (token.tokenTypeIdx === K.RedirectInStd) {
    p.error(token, 'RedirectionNotSupported', p.textOf(token))
    return end
  }
  const { fromStream, append } = token.value as RedirectionValue
  const result: RedirectionAst = {
    kind: 'FileRedirectionAst',
    start,
    end,
    fromStream: streams[fromStream]!,
    location,
    append,
  }
  addRedirection(p, fromStream, result, redirections)
  return end
}

function mergingRedirection(p: PowerShellParser, token: Token, redirections: Redirections): number {
  const { fromStream, toStream } = token.value as RedirectionValue
  const { start, end } = token
  if (toStream !== 1 || fromStream === toStream) p.error(token, 'RedirectionNotSupported', p.textOf(token))
  const result: RedirectionAst = {
    kind: 'MergingRedirectionAst',
    start,
    end,
    fromStream: streams[fromStream]!,
    toStream: 'Output',
  }
  addRedirection(p, fromStream, result, redirections)
  return end
}

function addRedirection(p: PowerShellParser, stream: number, result: RedirectionAst, redirections: Redirections): void {
  if (!redirections.add(stream, result)) p.error(result, 'StreamAlreadyRedirected', streamNames[stream])
}

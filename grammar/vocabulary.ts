/** The kinds of tokens that the rules ask chevrotain for, as its token types: `tokenTypeIdx` is the kind's number. */
import type { TokenType } from 'chevrotain'
import { K, type TokenKind } from './scanner/kinds.ts'

function tokenType(name: TokenKind): TokenType {
  return { name, tokenTypeIdx: K[name], CATEGORIES: [], categoryMatches: [], categoryMatchesMap: {}, isParent: false }
}

const names = [
  'Begin Break Catch Class Clean Comma Configuration Continue Data Define Do Dynamicparam Else ElseIf End EndOfInput Enum Exit Filter Finally',
  'For Foreach From Function If In LCurly LParen Label Param Parallel Parameter Process RCurly RParen Return Semi Sequence Switch Throw Trap Try',
  'Until Using Var Variable While Workflow',
] as const

/** The words of a text, as a type. */
type Words<T extends string> = T extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : T

type Name = Words<(typeof names)[number]> & TokenKind

/** Token types by the name of their kind. */
export const T = Object.fromEntries(
  names.flatMap((line) => line.split(' ')).map((name) => [name, tokenType(name as TokenKind)]),
) as Record<Name, TokenType & { tokenTypeIdx: number }>

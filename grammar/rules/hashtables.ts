import type { ExpressionAst, HashtableAst, StatementAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { Token } from '../scanner/token.ts'
import { errorStatement } from './errors.ts'
import { labelOrKey } from './labels.ts'

/** Reads a hashtable whose `@{` is taken. */
export function hashtable(p: PowerShellParser, opening: Token): HashtableAst {
  p.skipNewlines()
  const keyValuePairs: [ExpressionAst, StatementAst][] = []
  for (;;) {
    const pair = keyValuePair(p)
    if (pair === null) break
    keyValuePairs.push(pair)
    const kind = p.peek().tokenTypeIdx
    if (kind !== K.NewLine && kind !== K.Semi) break
    p.skipNewlinesAndSemicolons()
  }
  const rCurly = p.peek()
  let end = rCurly.end
  if (rCurly.tokenTypeIdx === K.RCurly) p.skip()
  else {
    end = Math.max(0, rCurly.start - 1)
    p.incompleteUpTo(opening.end, opening.end, rCurly.end, 'MissingEndCurlyBrace')
  }
  return { kind: 'HashtableAst', start: opening.start, end, keyValuePairs }
}

function keyValuePair(p: PowerShellParser): [ExpressionAst, StatementAst] | null {
  const mode = p.scanner.mode
  p.setMode(Mode.Expression)
  const key = labelOrKey(p)
  if (key === null) {
    p.setMode(mode)
    return null
  }
  const equals = p.next()
  p.setMode(mode)
  if (equals.tokenTypeIdx !== K.Equals) {
    p.unget(equals)
    p.errorAt(key.end, key.end, 'MissingEqualsInHashLiteral')
    p.syncOnError(false, K.RCurly, K.Semi, K.NewLine)
    return [key, errorStatement(key.end, key.end)]
  }
  p.setMode(Mode.Command)
  p.skipNewlines()
  let statement = p.call(p.statement)
  if (statement === null) {
    p.incompleteAfter(equals.end, 'MissingStatementInHashLiteral')
    statement = errorStatement(equals.end, equals.end)
  }
  p.setMode(mode)
  return [key, statement]
}

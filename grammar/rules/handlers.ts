/** Trap, try, catch and finally; and the data section. */
import type { CatchClauseAst, ExpressionAst, StatementAst, TypeConstraintAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import type { ParameterValue, Token } from '../scanner/token.ts'
import { textOfKind } from '../scanner/traits.ts'
import { T } from '../vocabulary.ts'
import { attributeOrType, simpleName } from './attributes.ts'
import { singleArgument } from './commands.ts'
import { errorStatement } from './errors.ts'
import { isParameter } from './switches.ts'

/** Reads a type in brackets; an attribute is left where it stands, for it belongs to what follows. */
function typeLiteral(p: PowerShellParser): TypeConstraintAst | 'attribute' | null {
  const restorePoint = p.scanner.restorePoint()
  p.skipNewlines()
  const type = attributeOrType(p)
  if (type === null || type.kind === 'TypeConstraintAst') return type
  p.resync(restorePoint)
  return 'attribute'
}

export function trapStatement(this: PowerShellParser): StatementAst {
  const keyword = this.expect(T.Trap)
  const type = typeLiteral(this)
  const trapType = type === 'attribute' ? null : type
  const body = this.call(this.statementBlock)
  const { start } = keyword
  if (body !== null) return { kind: 'TrapStatementAst', start, end: body.end, trapType, body }
  const { end } = trapType ?? keyword
  this.incompleteAfter(end, 'MissingTrapStatement')
  return errorStatement(start, end, [trapType])
}

/** Where an error of a try statement ends, and the catch types that are left over. */
interface TryError {
  end: number
  types: TypeConstraintAst[]
}

export function tryStatement(this: PowerShellParser): StatementAst {
  const keyword = this.expect(T.Try)
  const { start } = keyword
  this.skipNewlines()
  const body = this.call(this.statementBlock)
  if (body === null) {
    this.incompleteAfter(keyword.end, 'MissingTryStatementBlock')
    return errorStatement(start, keyword.end)
  }
  const error: TryError = { end: -1, types: [] }
  const catchClauses: CatchClauseAst[] = []
  for (let clause = catchClause(this, error); clause !== null; clause = catchClause(this, error))
    catchClauses.push(clause)
  this.skipNewlines()
  const token = this.accept(T.Finally)
  let finallyBlock = null
  if (token !== undefined) {
    finallyBlock = this.call(this.statementBlock)
    if (finallyBlock === null) {
      error.end = token.end
      this.incompleteAfter(token.end, 'MissingFinallyStatementBlock', textOfKind(K.Finally))
    }
  }
  if (catchClauses.length === 0 && finallyBlock === null && error.end < 0) {
    error.end = body.end
    this.incompleteAfter(body.end, 'MissingCatchOrFinally')
  }
  if (error.end >= 0) return errorStatement(start, error.end, [body, ...catchClauses, ...error.types])
  const end = finallyBlock?.end ?? catchClauses.at(-1)!.end
  return { kind: 'TryStatementAst', start, end, body, catchClauses, finally: finallyBlock }
}

function catchClause(p: PowerShellParser, error: TryError): CatchClauseAst | null {
  p.skipNewlines()
  if (p.RECORDING_PHASE) return null
  const keyword = p.accept(T.Catch)
  if (keyword === undefined) return null
  const catchTypes: TypeConstraintAst[] = []
  let comma: Token | null = null
  let reportedComma = false
  for (;;) {
    const type = typeLiteral(p)
    if (type === null && comma !== null) {
      reportedComma = true
      error.end = comma.end
      p.incompleteAfter(comma.end, 'MissingTypeLiteralToken')
    }
    if (type === null || type === 'attribute') break
    catchTypes.push(type)
    p.skipNewlines()
    comma = p.peek()
    if (comma.tokenTypeIdx !== K.Comma) break
    p.skip()
  }
  p.catchDepth++
  const body = p.call(p.statementBlock)
  p.catchDepth--
  const { start } = keyword
  if (body !== null)
    return { kind: 'CatchClauseAst', start, end: body.end, catchTypes, isCatchAll: catchTypes.length === 0, body }
  if (!reportedComma) {
    error.end = catchTypes.length > 0 ? catchTypes.at(-1)!.end : keyword.end
    p.incompleteAfter(error.end, 'MissingCatchHandlerBlock')
  }
  error.types.push(...catchTypes)
  return null
}

export function dataStatement(this: PowerShellParser): StatementAst {
  const keyword = this.expect(T.Data)
  const { start } = keyword
  this.skipNewlines()
  const name = simpleName(this)
  this.skipNewlines()
  const commands: ExpressionAst[] = []
  let errorEnd = -1
  const parameter = this.peek()
  if (parameter.tokenTypeIdx === K.Parameter) errorEnd = supportedCommands(this, commands)
  if (errorEnd < 0) {
    const body = this.call(this.statementBlock)
    if (body !== null) {
      return {
        kind: 'DataStatementAst',
        start,
        end: body.end,
        variable: name?.value ?? null,
        commandsAllowed: commands,
        body,
      }
    }
    errorEnd = commands.length > 0 ? commands.at(-1)!.end : (name ?? keyword).end
    this.incompleteAfter(errorEnd, 'MissingStatementBlockForDataSection')
  }
  return errorStatement(start, errorEnd, commands)
}

/** Reads `-SupportedCommand a, b` into `commands`; returns where an error ends, or -1. */
function supportedCommands(p: PowerShellParser, commands: ExpressionAst[]): number {
  const parameter = p.next()
  let errorEnd = -1
  if (!isParameter(parameter, 'supportedcommand')) {
    errorEnd = parameter.end
    p.error(parameter, 'InvalidParameterForDataSectionStatement', (parameter.value as ParameterValue).name)
  }
  let comma: Token | null = null
  for (;;) {
    p.skipNewlines()
    const command = singleArgument(p, 'command')
    if (command === null) {
      const last = comma ?? parameter
      if (errorEnd < 0) p.incompleteAfter(last.end, 'MissingValueForSupportedCommandInDataSectionStatement')
      return last.end
    }
    commands.push(command)
    comma = p.peek()
    if (comma.tokenTypeIdx !== K.Comma) return errorEnd
    p.skip()
  }
}

/** Script blocks, their parameters and named blocks, and lists of statements. */
import type {
  AttributeAst,
  NamedBlockAst,
  NamedBlockKind,
  ParamBlockAst,
  ScriptBlockAst,
  StatementAst,
  StatementBlockAst,
  TrapStatementAst,
  UsingStatementAst,
} from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K, nameOfKind } from '../scanner/kinds.ts'
import type { Token } from '../scanner/token.ts'
import { TokenFlags, textOfKind } from '../scanner/traits.ts'
import { T } from '../vocabulary.ts'
import { attributeList } from './attributes.ts'
import { parameterList } from './parameters.ts'

/** A list of statements; an empty one has the extent [0, 0]. */
export interface StatementList {
  start: number
  end: number
  isEmpty: boolean
  statements: StatementAst[]
  traps: TrapStatementAst[]
}

/** The rule a script begins with: a script block without braces up to the end of the input. */
export function script(this: PowerShellParser): ScriptBlockAst {
  return scriptBlock(this, null, false, null)
}

/**
 * Reads a script block. `lCurly` is its opening brace, already taken, or null for a whole script; `predefined` is a statement that goes first
 * (the call of a base constructor).
 */
export function scriptBlock(
  p: PowerShellParser,
  lCurly: Token | null,
  isFilter: boolean,
  predefined: StatementAst | null,
): ScriptBlockAst {
  p.skipNewlines()
  const usings = lCurly === null ? usingStatements(p) : []
  const params = paramBlock(p, p.scanner.restorePoint())
  p.skipNewlinesAndSemicolons()
  return scriptBlockBody(p, lCurly, usings, params, isFilter, predefined)
}

function usingStatements(p: PowerShellParser): UsingStatementAst[] {
  const list: UsingStatementAst[] = []
  for (;;) {
    const token = p.peek()
    if (token.tokenTypeIdx !== K.Using) {
      p.resync(token.start)
      return list
    }
    const statement = p.call(p.usingStatement)
    p.skipNewlinesAndSemicolons()
    if (statement.kind === 'UsingStatementAst') list.push(statement)
  }
}

/** Reads attributes and `param(…)`; null, with nothing taken, if there is no such block. */
function paramBlock(p: PowerShellParser, restorePoint: number): ParamBlockAst | null {
  const giveUp = (): null => {
    p.resync(restorePoint)
    return null
  }
  p.skipNewlines()
  const candidates = attributeList(p, false)
  p.skipNewlines()
  const keyword = p.peek()
  if (keyword.tokenTypeIdx !== K.Param) return candidates === null ? null : giveUp()
  p.skip()
  p.skipNewlines()
  const lParen = p.next()
  // Else a command named 'param' is meant.
  if (lParen.tokenTypeIdx !== K.LParen) return giveUp()
  const parameters = parameterList(p)
  p.skipNewlines()
  const rParen = p.peek()
  let { end } = rParen
  if (rParen.tokenTypeIdx === K.RParen) p.skip()
  else {
    end = Math.max(0, rParen.start - 1)
    const last = parameters.length > 0 ? parameters.at(-1)!.end : lParen.end
    p.incompleteAfter(last, 'MissingEndParenthesisInFunctionParameterList')
  }
  const attributes: AttributeAst[] = []
  for (const candidate of candidates ?? []) {
    if (candidate.kind === 'AttributeAst') attributes.push(candidate)
    else p.error(candidate, 'TypeNotAllowedBeforeParam', candidate.typeName.fullName)
  }
  return { kind: 'ParamBlockAst', start: keyword.start, end, attributes, parameters }
}

/** The extent of a body and of the block around it. */
interface Body {
  start: number
  end: number
  isEmpty: boolean
}

/**
 * Reads the end of a script block: its brace, or the end of the script. `body` gets the extent between the braces if it is empty. Returns
 * the extent of the whole, and whether it really ended; a token that cannot stand in a script is passed over.
 */
function closeScriptBlock(
  p: PowerShellParser,
  lCurly: Token | null,
  body: Body,
): { start: number; end: number; isComplete: boolean } {
  if (lCurly === null) {
    const token = p.next()
    const isComplete = token.tokenTypeIdx === K.EndOfInput
    if (!isComplete) p.error(token, 'UnexpectedToken', p.textOf(token))
    const { adjustment } = p.scanner
    return { start: adjustment, end: adjustment + p.scanner.length, isComplete }
  }
  const rCurly = p.peek()
  if (rCurly.tokenTypeIdx !== K.RCurly) {
    p.incompleteUpTo(lCurly.start, lCurly.end, rCurly.end, 'MissingEndCurlyBrace')
    return { start: lCurly.start, end: body.isEmpty ? lCurly.end : body.end, isComplete: true }
  }
  p.skip()
  if (body.isEmpty && p.columnOf(lCurly.end) !== p.columnOf(rCurly.start)) {
    body.start = lCurly.end
    body.end = Math.max(0, rCurly.start - 1)
    body.isEmpty = false
  }
  return { start: lCurly.start, end: rCurly.end, isComplete: true }
}

function scriptBlockBody(
  p: PowerShellParser,
  lCurly: Token | null,
  usings: UsingStatementAst[],
  params: ParamBlockAst | null,
  isFilter: boolean,
  predefined: StatementAst | null,
): ScriptBlockAst {
  if ((p.peek().flags & TokenFlags.ScriptBlockBlockName) !== 0) return namedBlocks(p, lCurly, usings, params)
  const statements: StatementAst[] = predefined === null ? [] : [predefined]
  const traps: TrapStatementAst[] = []
  const body: Body =
    params === null ? { start: 0, end: 0, isEmpty: true } : { start: params.start, end: params.end, isEmpty: false }
  let whole: { start: number; end: number; isComplete: boolean }
  do {
    const list = statementList(p, statements, traps)
    if (!list.isEmpty) {
      if (body.isEmpty) body.start = list.start
      body.end = list.end
      body.isEmpty = false
    }
    whole = closeScriptBlock(p, lCurly, body)
  } while (!whole.isComplete)
  const block: NamedBlockAst = {
    kind: 'NamedBlockAst',
    start: body.start,
    end: body.end,
    blockKind: isFilter ? 'Process' : 'End',
    unnamed: true,
    statements,
    traps,
  }
  const result = emptyScriptBlock(whole.start, whole.end, usings, params)
  if (isFilter) result.processBlock = block
  else result.endBlock = block
  return result
}

/** A script block without any block yet. */
export function emptyScriptBlock(
  start: number,
  end: number,
  usings: UsingStatementAst[],
  params: ParamBlockAst | null,
): ScriptBlockAst {
  return {
    kind: 'ScriptBlockAst',
    start,
    end,
    attributes: [],
    usingStatements: usings,
    paramBlock: params,
    beginBlock: null,
    processBlock: null,
    endBlock: null,
    cleanBlock: null,
    dynamicParamBlock: null,
    scriptRequirements: null,
  }
}

const slots = {
  Begin: 'beginBlock',
  Process: 'processBlock',
  End: 'endBlock',
  Clean: 'cleanBlock',
  Dynamicparam: 'dynamicParamBlock',
} as const

function namedBlocks(
  p: PowerShellParser,
  lCurly: Token | null,
  usings: UsingStatementAst[],
  params: ParamBlockAst | null,
): ScriptBlockAst {
  const result = emptyScriptBlock(0, 0, usings, params)
  const first = lCurly ?? params
  let start = first === null ? -1 : first.start
  let end = -1
  for (;;) {
    const name = p.peek()
    if (name.tokenTypeIdx === K.RCurly || name.tokenTypeIdx === K.EndOfInput) break
    const isBlock = (name.flags & TokenFlags.ScriptBlockBlockName) !== 0
    p.skip()
    if (!isBlock) {
      // A brace is taken for closed before what cannot stand here; in a script that is passed over.
      if (lCurly !== null) p.unget(name)
      result.start = lCurly === null ? p.scanner.adjustment : start
      result.end = lCurly === null ? p.scanner.adjustment + p.scanner.length : end
      p.error(name, 'MissingNamedBlocks', p.textOf(name))
      return result
    }
    if (start < 0) start = name.start
    end = name.end
    const block = p.call(p.statementBlock)
    if (block === null) {
      p.incompleteAfter(name.end, 'MissingNamedStatementBlock', textOfKind(name.tokenTypeIdx))
    } else end = block.end
    const blockKind = nameOfKind(name.tokenTypeIdx) as NamedBlockKind
    const { statements, traps } = block ?? { statements: [], traps: [] }
    if (result[slots[blockKind]] === null) {
      result[slots[blockKind]] = {
        kind: 'NamedBlockAst',
        start: name.start,
        end,
        blockKind,
        unnamed: false,
        statements,
        traps,
      }
    } else p.errorAt(name.start, end, 'DuplicateScriptCommandClause', textOfKind(name.tokenTypeIdx))
    p.skipNewlinesAndSemicolons()
  }
  const whole = closeScriptBlock(p, lCurly, { start, end, isEmpty: false })
  result.start = whole.start
  result.end = whole.end
  return result
}

/** Reads statements up to a closing parenthesis or brace, adding them to `statements`. */
export function statementList(
  p: PowerShellParser,
  statements: StatementAst[],
  traps: TrapStatementAst[] = [],
): StatementList {
  let start = 0
  let end = 0
  let isEmpty = true
  p.skipNewlinesAndSemicolons()
  for (;;) {
    const statement = p.call(p.statement)
    if (statement === null || p.RECORDING_PHASE) break
    if (p.scanner.signatureStart >= 0 && p.scanner.signatureStart < statement.start) {
      p.error(statement, 'TokenAfterEndOfValidScriptText')
    }
    if (statement.kind === 'TrapStatementAst') traps.push(statement)
    else statements.push(statement)
    if (isEmpty) start = statement.start
    end = statement.end
    isEmpty = false
    p.skipNewlinesAndSemicolons()
    const kind = p.peek().tokenTypeIdx
    if (kind === K.RParen || kind === K.RCurly) break
  }
  return { start, end, isEmpty, statements, traps }
}

/** Reads `{ … }` after newlines; null, with only the newlines taken, if there is none. */
export function statementBlock(this: PowerShellParser): StatementBlockAst | null {
  this.skipNewlines()
  const lCurly = this.accept(T.LCurly)
  if (lCurly === undefined) return null
  const list = statementList(this, [])
  const { statements, traps } = list
  const rCurly = this.accept(T.RCurly)
  let end = rCurly?.end ?? 0
  if (rCurly === undefined) {
    end = list.isEmpty ? lCurly.end : list.end
    this.incompleteUpTo(lCurly.start, lCurly.end, this.peek().end, 'MissingEndCurlyBrace')
  }
  return { kind: 'StatementBlockAst', start: lCurly.start, end, statements, traps }
}

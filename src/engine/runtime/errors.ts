import type { StatementAst, TrapStatementAst } from '../../../grammar/ast.ts'
import { BreakSignal, ContinueSignal, isControlFlow, ReturnSignal } from '../../kernel/control.ts'
import { runtimeFault } from '../../kernel/fault.ts'
import { isStackOverflow } from '../../kernel/stackOverflow.ts'
import type { Value } from '../../kernel/value.ts'
import { dynamicFrame, type Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import type { ErrorRecord } from '../../types/errorRecord.ts'
import type { NetType } from '../../types/netType.ts'
import { compileBody } from '../compiler/compile.ts'
import { TypeSite } from '../compiler/types.ts'
import type { CompiledBlock } from '../contract.ts'
import {
  exceptionToThrow,
  findHandler,
  reportStatementError,
  runtimeExceptionOf,
  type TrapHandler,
} from '../pipeline/errors.ts'
import { resolveType } from './types.ts'

/** The traps of a statement list; `made` keeps what they compile to. */
export interface TrapList {
  readonly traps: readonly TrapStatementAst[]
  made: { readonly type: TypeSite | null; readonly block: CompiledBlock | null }[] | null
}

/** A statement failed outside of any `try` of its block. Returns where the next one is to run. */
export function statementFailed(frame: Frame, thrown: unknown, out?: Sink, traps?: TrapList): void {
  if (isControlFlow(thrown)) throw thrown
  if (isStackOverflow(thrown)) leaveOverflow(frame, thrown)
  if (traps === undefined) reportStatementError(frame, thrown)
  else reportStatementError(frame, thrown, trapHandlers(frame, out!, traps))
}

/** How many calls are left behind before an overflow of the stack is reported: reporting needs room. */
const roomAfterOverflow = 60

/** JavaScript's stack has run out: throws the error on until there is room to handle it. */
function leaveOverflow(frame: Frame, error: RangeError): void {
  const { session } = frame
  if (session.overflowDepth === 0) session.overflowDepth = session.depth
  if (session.depth > 1 && session.depth > session.overflowDepth - roomAfterOverflow) throw error
  session.overflowDepth = 0
}

function trapHandlers(frame: Frame, out: Sink, list: TrapList): TrapHandler[] {
  list.made ??= list.traps.map((trap) => ({
    type: trap.trapType === null ? null : new TypeSite(trap.trapType.typeName),
    block: compileTrap(frame, trap),
  }))
  return list.made.map(({ type, block }) => ({
    type: type === null ? null : resolveType(frame, type),
    run: (record) => runTrap(frame, out, block, record),
  }))
}

/** A trap's body runs like a block of its own without slots, in a scope below the one it guards. */
function compileTrap(frame: Frame, trap: TrapStatementAst): CompiledBlock | null {
  const { body } = trap
  if (body.statements.length === 0 && body.traps.length === 0) return null
  const end = {
    kind: 'NamedBlockAst' as const,
    start: body.start,
    end: body.end,
    blockKind: 'End' as const,
    unnamed: true,
    statements: body.statements as StatementAst[],
    traps: body.traps,
  }
  const { host } = frame.session
  return compileBody(
    (text, file) => host.compile(text, file),
    {
      kind: 'ScriptBlockAst',
      start: body.start,
      end: body.end,
      attributes: [],
      usingStatements: [],
      paramBlock: null,
      beginBlock: null,
      processBlock: null,
      endBlock: end,
      cleanBlock: null,
      dynamicParamBlock: null,
      scriptRequirements: null,
    },
    [],
    frame.block!.source,
    { borrowed: true, isMethod: false, isTrap: true },
  )
}

function runTrap(
  frame: Frame,
  out: Sink,
  block: CompiledBlock | null,
  record: ErrorRecord,
): 'done' | 'continue' | 'break' {
  if (block === null || block.end === null) return 'done'
  const inner = dynamicFrame(frame.session, frame.state, frame, frame.caller, frame.streams)
  inner.block = block
  inner.file = frame.file
  inner.underscore = record
  inner.args = frame.args
  inner.input = frame.input
  inner.thisValue = frame.thisValue
  inner.invocation = frame.invocation
  inner.command = frame.command
  try {
    block.end(inner, out)
    return 'done'
  } catch (error) {
    if (error instanceof ContinueSignal) return 'continue'
    if (error instanceof BreakSignal) return 'break'
    if (error instanceof ReturnSignal && error.target === inner) throw new ReturnSignal(frame)
    throw error
  }
}

/** What `throw value` throws. */
export function thrown(frame: Frame, value: Value, position: number): object {
  frame.position = position
  return exceptionToThrow(frame, value)
}

/** What a bare `throw` in a catch throws: the exception being handled. */
export function rethrown(frame: Frame): object {
  const { handling } = frame.session
  return exceptionToThrow(frame, handling as Value, handling !== null)
}

/** What a catch clause was entered with. */
export interface Handled {
  /** Which of the types matched. */
  readonly index: number
  /** What `$_` becomes. */
  readonly record: Value
  /** The exception handled before. */
  readonly outer: object | null
}

/** Finds the clause for what was thrown. Throws it on where none matches, or where it is control flow. */
export function enterCatch(frame: Frame, error: unknown, types: readonly (TypeSite | null)[]): Handled {
  if (isControlFlow(error)) throw error
  if (isStackOverflow(error)) leaveOverflow(frame, error)
  const exception = runtimeExceptionOf(error)
  const resolved = types.map((t): NetType | null => (t === null ? null : resolveType(frame, t)))
  const match = findHandler(frame, exception, resolved)
  if (match === null) throw exception
  const { session } = frame
  const outer = session.handling
  session.handling = exception
  return { index: match.index, record: match.record, outer }
}

export function leaveCatch(frame: Frame, handled: Handled): void {
  frame.session.handling = handled.outer
}

/** The parser refused the text: this code cannot be reached. */
export function neverParsed(): never {
  throw runtimeFault('ParseError', 'The script has syntax errors.', 'ParserError')
}

/** A statement that only a workflow or DSC knows. */
export function unsupportedStatement(kind: string): never {
  throw runtimeFault('NotSupported', `${kind} is not supported.`, 'NotImplemented')
}

/** An expression that cannot be assigned to. */
export function notAssignable(_value: Value): never {
  throw runtimeFault(
    'InvalidLeftHandSide',
    'The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.',
    'ParserError',
  )
}

import type { ScriptBlockAst } from '../../../grammar/ast.ts'
import { type ParseResult, parse } from '../../../grammar/index.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Session } from '../../session/session.ts'
import type { SessionState } from '../../session/sessionState.ts'
import { Source } from '../../session/source.ts'
import { noteRoot, ScriptBlock, shapeOf } from './scriptBlock.ts'
import { readText } from './textFile.ts'

/** Parses text as a script. Throws ParseException with all errors. */
export function parseScript(
  text: string,
  file: string | null,
): { readonly ast: ScriptBlockAst; readonly source: Source } {
  const result = parse(text)
  const source = new Source(text, file)
  if (result.errors.length > 0) throw parseFault(result, source)
  noteRoot(result.ast)
  return { ast: result.ast, source }
}

/** The script block of a text, bound to a session state. Throws ParseException. */
export function createScriptBlock(text: string, state: SessionState | null, file: string | null = null): ScriptBlock {
  const { ast, source } = parseScript(text, file)
  return new ScriptBlock(shapeOf(ast, source), state)
}

/** Reads and parses a script file. Throws ParseException and the faults of reading. */
export function loadScriptFile(session: Session, path: string): ScriptBlock {
  return createScriptBlock(readText(session, path), session.global, path)
}

/** ParseException: the errors' messages with their places. */
export function parseFault(result: ParseResult, source: Source): Fault {
  const texts = result.errors.map((error) => `${describePlace(source, error.start, error.end)}\n${error.message}`)
  return new Fault({
    id: result.errors[0]!.errorId,
    category: 'ParserError',
    exception: 'System.Management.Automation.ParseException',
    message: texts.join('\n\n'),
    properties: new Map<string, unknown>([['ParseErrors', { errors: result.errors, source }]]),
  })
}

/** `At line:1 char:5`, the line, and its marks: InvocationInfo.PositionMessage. */
export function describePlace(source: Source, start: number, end: number): string {
  const from = source.position(start)
  const to = source.position(end)
  const line = source.line(from.line)
  const where =
    source.file === null
      ? `At line:${from.line} char:${from.column}`
      : `At ${source.file}:${from.line} char:${from.column}`
  const stop = to.line === from.line ? to.column - 1 : line.length
  const width = Math.max(1, stop - from.column + 1)
  const shown = line.replaceAll('\t', ' ')
  const more = to.line > from.line ? ' …' : ''
  return `${where}\n+ ${shown}${more}\n+ ${' '.repeat(from.column - 1)}${'~'.repeat(width)}`
}

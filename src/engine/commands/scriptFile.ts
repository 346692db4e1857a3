import type { ScriptBlockAst } from '../../../grammar/ast.ts'
import { type ParseResult, type ParserHooks, parse } from '../../../grammar/index.ts'
import { Fault, type FaultInit } from '../../kernel/fault.ts'
import type { Extent } from '../../session/invocationInfo.ts'
import type { Session } from '../../session/session.ts'
import type { SessionState } from '../../session/sessionState.ts'
import { Source } from '../../session/source.ts'
import { moduleHooks } from '../modules/usingModule.ts'
import { parseErrorsOf } from '../netTypes/parseErrors.ts'
import { currentSession } from './currentSession.ts'
import { noteRoot, ScriptBlock, shapeOf } from './scriptBlock.ts'
import { readText } from './textFile.ts'

const usesModules = /^\s*using\s+module\b/im

/** What the parser is told of the modules a text uses. */
function hooksFor(text: string, file: string | null): ParserHooks {
  return usesModules.test(text) ? moduleHooks(currentSession(), file) : {}
}

/** Parses text as a script. Throws ParseException with all errors. */
export function parseScript(
  text: string,
  file: string | null,
): { readonly ast: ScriptBlockAst; readonly source: Source } {
  const result = parse(text, hooksFor(text, file))
  const source = new Source(text, file)
  if (result.errors.length > 0) throw parseFault(result.errors, source)
  noteRoot(result.ast, source)
  return { ast: result.ast, source }
}

/** The script block of a text, bound to a session state. Throws ParseException. */
export function createScriptBlock(text: string, state: SessionState | null, file: string | null = null): ScriptBlock {
  const { ast, source } = parseScript(text, file)
  return new ScriptBlock(shapeOf(ast, source), state)
}

/** Reads and parses a script file; it runs in the session state it is called from. Throws ParseException and the faults of reading. */
export function loadScriptFile(session: Session, path: string): ScriptBlock {
  return createScriptBlock(readText(session, path), null, path)
}

/** ParseException, placed at its first error. */
export class ParseFault extends Fault {
  readonly place: Extent

  constructor(init: FaultInit, place: Extent) {
    super(init)
    this.place = place
  }
}

/** ParseException: the errors' messages with their places. */
export function parseFault(errors: ParseResult['errors'], source: Source): ParseFault {
  const texts = errors.map((error) => `${describePlace(source, error.start, error.end)}\n${error.message}`)
  const first = errors[0]!
  const init: FaultInit = {
    id: first.errorId,
    category: 'ParserError',
    exception: 'System.Management.Automation.ParseException',
    message: texts.join('\n\n'),
    properties: new Map<string, unknown>([['Errors', parseErrorsOf(errors, source)]]),
  }
  return new ParseFault(init, { source, start: first.start, end: first.end })
}

/** How much of a source line a position message shows: it has to fit 80 columns with its marks. */
const longestShownLine = 69

/** `At line:1 char:5`, the line, and its marks: InvocationInfo.PositionMessage. Of a long line only what is around the marks is shown. */
export function describePlace(source: Source, start: number, end: number): string {
  const from = source.position(start)
  const to = source.position(end)
  const line = source.line(from.line).trimEnd()
  const where =
    source.file === null
      ? `At line:${from.line} char:${from.column}`
      : `At ${source.file}:${from.line} char:${from.column}`
  if (line === '') return `${where}\n+ `
  const endsHere = to.line === from.line && to.column <= line.length + 1
  const untabbed = (text: string): string => text.replaceAll('\t', '    ')
  const before = untabbed(line.slice(0, from.column - 1))
  const marked = untabbed(endsHere ? line.slice(from.column - 1, to.column - 1) : line.slice(from.column - 1))
  const after = untabbed(endsHere ? line.slice(to.column - 1) : '')
  return `${where}\n+ ${markedLine(before, marked.length, before + marked + after)}`
}

function markedLine(before: string, marks: number, line: string): string {
  let width = marks
  let shown = line
  let head = before.length
  let isCutBefore = false
  let isCutAfter = false
  if (line.length > longestShownLine) {
    const afterLength = line.length - marks - before.length
    head = Math.min(before.length, 12)
    let tail = Math.min(afterLength, 8)
    if (head + marks + tail >= longestShownLine) isCutAfter = true
    else {
      head += Math.min(before.length - head, longestShownLine - head - marks - tail)
      tail += Math.min(afterLength, longestShownLine - head - marks - tail)
      isCutAfter = tail < afterLength
    }
    isCutBefore = head < before.length
    shown = line.slice(before.length - head, before.length - head + longestShownLine)
    width = Math.min(marks, longestShownLine - head)
  }
  const indent = ' '.repeat(head + (isCutBefore ? 2 : 0))
  return `${isCutBefore ? '… ' : ''}${shown}${isCutAfter ? ' …' : ''}\n+ ${indent}${'~'.repeat(Math.max(width, 1))}`
}

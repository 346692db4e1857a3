import type { Value } from '../../kernel/value.ts'
import { plainText } from '../output/decoration.ts'
import type { ErrorParts } from './error-text.ts'

interface Colors {
  readonly error: string
  readonly accent: string
  readonly reset: string
}

/** Where the error is shown: a file or line number, the source line, and the marker under it. */
interface Place {
  readonly file: string
  readonly lineNumber: string
  readonly line: string
  readonly marker: string
}

function dictionaryValue(entries: readonly (readonly [Value, Value])[] | null, name: string): Value | undefined {
  return entries?.find(([key]) => typeof key === 'string' && key.toLowerCase() === name)?.[1]
}

/** The place an assertion library says the error belongs to: a dictionary as target, with Line and LineText. */
function placeOfTarget(parts: ErrorParts): Place | null {
  const { access } = parts
  const target = parts.get('TargetObject')
  const entries = target === null ? null : access.dictionary(target)
  const line = dictionaryValue(entries, 'line')
  const text = dictionaryValue(entries, 'linetext')
  if (line === undefined || text === undefined) return null
  const file = dictionaryValue(entries, 'file') ?? null
  const show = (value: Value): string => (value === null ? '' : access.text(value))
  return { file: show(file), lineNumber: show(line), line: show(text).trim(), marker: '' }
}

function placeOfInvocation(parts: ErrorParts): Place {
  const script = parts.invocationText('ScriptName')
  const lineNumber = parts.invocationText('ScriptLineNumber')
  const isCode = parts.access.environment.environmentVariable('TERM_PROGRAM') === 'vscode'
  let file = script
  if (script !== '') file += isCode ? `:${lineNumber}:${parts.invocationText('OffsetInLine')}` : `:${lineNumber}`
  const position = parts.invocationText('PositionMessage').split('\n')
  return { file, lineNumber, line: (position[1] ?? '').slice(1), marker: (position.at(-1) ?? '').slice(1) }
}

function place(parts: ErrorParts): Place | null {
  const ofTarget = placeOfTarget(parts)
  if (ofTarget !== null) return ofTarget
  const isParseError =
    parts.text('CategoryInfo', 'Category') === 'ParserError' &&
    parts.access.typeNames(parts.get('Exception')).some((name) => name.endsWith('.ParentContainsErrorRecordException'))
  const script = parts.invocationText('ScriptName')
  const lineNumber = parts.ofInvocation('ScriptLineNumber')
  const isInScript = script !== '' || (typeof lineNumber === 'number' && lineNumber > 1)
  if ((!isParseError && !isInScript) || /\.psm1$/i.test(script)) return null
  return placeOfInvocation(parts)
}

/** Cuts a text to a length, at its last blank if it has one. */
function cutAtBlank(text: string, length: number): string {
  if (text.length <= length) return text
  const head = text.slice(0, length)
  const blank = head.search(/\s\S*$/)
  return blank < 0 ? head : head.slice(0, blank)
}

/** Breaks a message into lines that fit the window, each behind the prefix. */
function foldMessage(message: string, prefix: string, windowWidth: number): string {
  const prefixLength = plainText(prefix).length
  const hidden = prefix.length - prefixLength
  const text = message.replaceAll('\n', ' ').replaceAll('\t', ' ')
  if (windowWidth <= 0 || text.length - hidden <= windowWidth) return text
  const first = cutAtBlank(text, windowWidth + hidden)
  let folded = `${first}\n`
  let rest = text.slice(first.length).trim()
  while (rest.length + prefixLength > windowWidth) {
    const piece = cutAtBlank(prefix + rest, windowWidth + hidden)
    if (piece.length <= prefix.length) break
    folded += `${piece}\n`
    rest = rest.slice(piece.length - prefix.length).trim()
  }
  return folded + prefix + rest.trim()
}

function messageOf(parts: ErrorParts, isParseError: boolean): string {
  const details = parts.text('ErrorDetails', 'Message')
  if (details !== '') return details
  const exception = parts.get('Exception')
  const message = parts.text('Exception', 'Message')
  if (isParseError && message.includes('~\n')) return message.split('~\n')[1]!.split('\n\n')[0]!
  if (exception !== null) return message
  return parts.text('Message') || parts.access.text(parts.record)
}

/** The category's name; '' for NotSpecified, which says nothing. */
function categoryOf(parts: ErrorParts): string {
  const category = parts.text('CategoryInfo', 'Category')
  return category === 'NotSpecified' ? '' : category
}

/** What stands before the colon: the command that failed, or the kind of error. */
function reasonOf(parts: ErrorParts): string {
  const { access } = parts
  if (access.isTrue(parts.get('Exception', 'WasThrownFromThrowStatement'))) return 'Exception'
  const command = parts.invocationText('MyCommand')
  if (parts.invocationText('MyCommand', 'Name') !== '' && access.environment.commandExists(command)) return command
  return (
    parts.text('CategoryInfo', 'Activity') ||
    command ||
    parts.invocationText('InvocationName') ||
    categoryOf(parts) ||
    parts.text('CategoryInfo', 'Reason') ||
    'Error'
  )
}

/** ConciseView: one line at the prompt; in scripts the source line too, with a marker under it. */
export function conciseText(parts: ErrorParts, { error, accent, reset }: Colors): string {
  const isParseError = parts.text('CategoryInfo', 'Category') === 'ParserError'
  const where = place(parts)
  let head = ''
  let prefix = ''
  if (where !== null) {
    const extra = where.lineNumber.length > 4 ? ' '.repeat(where.lineNumber.length - 4) : ''
    const offset = Math.max(where.marker.indexOf('~'), 0)
    const length = where.marker.trim().length
    let line = `${where.line}\n`
    if (length < line.length - 1) {
      line = line.slice(0, offset) + accent + line.slice(offset, offset + length) + reset + line.slice(offset + length)
    }
    head = where.file === '' ? '\n' : `${reset}${where.file}\n`
    head += `${accent}${extra}Line |\n${accent}${where.lineNumber.padStart(4)} | ${reset}${line}`
    prefix = `${accent}${extra}     | ${error}`
    if (where.marker !== '') head += `${prefix}${where.marker}\n`
  }
  let message = prefix + messageOf(parts, isParseError)
  if (parts.invocationText('ScriptName') !== '' || isParseError) {
    message = `${foldMessage(message, prefix, parts.access.environment.windowWidth)}\n`
  }
  return `${error}${reasonOf(parts)}: ${head}${error}${message}${reset}`
}

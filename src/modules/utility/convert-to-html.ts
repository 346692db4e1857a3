import { encodeHtml } from '../../dotnet/net/htmlText.ts'
import { notNullOrEmpty, validatePattern, validateSet } from '../../engine/commands/attributes.ts'
import { type CmdletContext, defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { ObjectAccess } from '../../formatting/access.ts'
import type { CalculatedProperty } from '../../formatting/parameters.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { Fault } from '../../kernel/fault.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { getMember, invokeMember } from '../../types/members.ts'
import { PSCustomObject, PSObject } from '../../types/psobject.ts'
import { propertiesOf } from './objects/ordering.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-html */
export const convertToHtml = defineCmdlet('ConvertTo-Html', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertToHtmlCommand',
  defaultSet: 'Page',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096595',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Object[]', { position: 0 }),
    Body: parameter('String[]', { set: 'Page', position: 3 }),
    Head: parameter('String[]', { set: 'Page', position: 1 }),
    Title: parameter('String', { set: 'Page', position: 2, attributes: [notNullOrEmpty] }),
    As: parameter('String', { attributes: [notNullOrEmpty, validateSet('Table', 'List')] }),
    CssUri: parameter('Uri', { set: 'Page', aliases: ['cu', 'uri'], attributes: [notNullOrEmpty] }),
    Fragment: parameter('SwitchParameter', { set: 'Fragment', attributes: [notNullOrEmpty] }),
    PostContent: parameter('String[]', { attributes: [notNullOrEmpty] }),
    PreContent: parameter('String[]', { attributes: [notNullOrEmpty] }),
    Meta: parameter('System.Collections.Hashtable', { set: 'Page', attributes: [notNullOrEmpty] }),
    Charset: parameter('String', {
      set: 'Page',
      attributes: [notNullOrEmpty, validatePattern('^[A-Za-z0-9]\\w+\\S+[A-Za-z0-9]$')],
    }),
    Transitional: parameter('SwitchParameter', { set: 'Page', attributes: [notNullOrEmpty] }),
  },
  state: (): {
    readonly named: CalculatedProperty[]
    columns: readonly CalculatedProperty[]
    count: number
    hasHeader: boolean
  } => ({
    named: [],
    columns: [],
    count: 0,
    hasHeader: false,
  }),
  begin(context) {
    const { bound, state, write, writeAll, throwTerminating } = context
    if (bound.CssUri !== undefined && cssText(bound.CssUri).trim() === '')
      throwTerminating(
        new Fault({
          id: 'ArgumentException',
          category: 'InvalidArgument',
          exception: 'System.ArgumentException',
          message:
            "This command cannot be run because 'CSSUri' is empty or blank. Please specify CSSUri and then run the command.",
          target: 'CSSUri',
        }),
      )
    state.named.push(...propertiesOf(context, bound.Property ?? '*', 'html'))
    if (!bound.Fragment) writeHead(context as never)
    if (bound.PreContent !== undefined) writeAll(bound.PreContent)
    write('<table>')
  },
  process(context) {
    const { bound, state, frame, write } = context
    const input = bound.InputObject ?? null
    if (isNull(input)) return
    const { access } = formattingOf(frame.session)
    state.count++
    const isList = bound.As?.toLowerCase() === 'list'
    if (!state.hasHeader) {
      state.columns = state.named.flatMap((property) =>
        property.expression.resolve(input, access).map((expression) => ({ ...property, expression })),
      )
      if (state.columns.length === 0) return
      if (isList) {
        if (state.count > 1) write('<tr><td><hr></td></tr>')
        for (const column of state.columns)
          write(`<tr><td>${labelOf(column)}:</td><td>${cellOf(column, input, access)}</td></tr>`)
      } else {
        write(`<colgroup>${state.columns.map(columnTag).join('')}</colgroup>`)
        write(`<tr>${state.columns.map((column) => `<th>${labelOf(column)}</th>`).join('')}</tr>`)
        state.hasHeader = true
      }
    }
    if (!isList)
      write(`<tr>${state.columns.map((column) => `<td>${cellOf(column, input, access)}</td>`).join('')}</tr>`)
  },
  end({ bound, write, writeAll }) {
    write('</table>')
    if (bound.PostContent !== undefined) writeAll(bound.PostContent)
    if (!bound.Fragment) write('</body></html>')
  },
}))

interface Page {
  readonly Body?: Value
  readonly Head?: Value
  readonly Title?: string
  readonly CssUri?: Value
  readonly Meta?: Value & DictionaryLike
  readonly Charset?: string
  readonly Transitional: boolean
}

function cssText(uri: Value): string {
  return toText(getMember(uri, 'OriginalString') ?? uri)
}

/** What stands before the table of a whole page. */
function writeHead({ bound, write, writeAll, writeWarning }: CmdletContext<Page, unknown>): void {
  const kind = bound.Transitional ? 'Transitional' : 'Strict'
  write(
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 ${kind}//EN"  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-${kind.toLowerCase()}.dtd">`,
  )
  write('<html xmlns="http://www.w3.org/1999/xhtml">')
  write('<head>')
  if (bound.Charset !== undefined) write(`<meta charset="${bound.Charset}">`)
  for (const [key, value] of bound.Meta?.entries() ?? []) {
    const name = toText(key)
    const text = toText(value)
    if (/^(?:content-type|default-style|x-ua-compatible)$/i.test(name)) {
      write(`<meta http-equiv="${name}" content="${text}">`)
      continue
    }
    if (!/^(?:application-name|author|description|generator|keywords|viewport)$/i.test(name))
      writeWarning(
        `Accepted meta properties are content-type, default-style, application-name, author, description, generator, keywords, x-ua-compatible, and viewport. The meta pair: ${name} and ${text} may not function correctly.`,
      )
    write(`<meta name="${name}" content="${text}">`)
  }
  if (bound.Head === undefined) write(`<title>${bound.Title ?? 'HTML TABLE'}</title>`)
  else writeAll(bound.Head)
  if (bound.CssUri !== undefined) write(`<link rel="stylesheet" type="text/css" href="${toText(bound.CssUri)}" />`)
  write('</head><body>')
  if (bound.Body !== undefined) writeAll(bound.Body)
}

function labelOf({ label, expression }: CalculatedProperty): string {
  return label ?? expression.text
}

function columnTag({ attributes }: CalculatedProperty): string {
  const { width, alignment } = attributes ?? {}
  return `<col${width === undefined ? '' : ` width = "${width}"`}${alignment === undefined ? '' : ` align = "${alignment}"`}/>`
}

/** The value's text, encoded; what fails is empty. */
function cellOf({ expression }: CalculatedProperty, input: Value, access: ObjectAccess): string {
  const outcome = expression.first(input, access)
  if (outcome === null || outcome.failure !== undefined || isNull(outcome.value)) return ''
  const { value } = outcome
  const text =
    !expression.isName || value instanceof PSObject || value instanceof PSCustomObject || typeof value !== 'object'
      ? toText(value)
      : toText(invokeMember(value, 'ToString', []))
  const encoded = encodeHtml(text)
  return encoded.endsWith(', ') ? encoded.slice(0, -2) : encoded
}

/**
 * An error record as text, by $ErrorView.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#errorview
 */
import type { Value } from '../../kernel/value.ts'
import type { ObjectAccess } from '../access.ts'
import { conciseText } from './concise.ts'
import { fullErrorText } from './full.ts'

const nativeErrors: ReadonlySet<string> = new Set(['nativecommanderrormessage', 'nativecommanderror'])
const shortViews: ReadonlySet<string> = new Set(['conciseview', 'categoryview', 'detailedview'])

/** The parts of an error record that the views read, each fetched when asked. */
export class ErrorParts {
  readonly record: Value
  readonly access: ObjectAccess
  readonly invocation: Value

  constructor(record: Value, access: ObjectAccess) {
    let subject = record
    let invocation = access.property(record, 'InvocationInfo')
    if (invocation === null) {
      const inner = access.property(record, 'ErrorRecord')
      const innerInvocation = inner === null ? null : access.property(inner, 'InvocationInfo')
      if (innerInvocation !== null) {
        subject = inner
        invocation = innerInvocation
      }
    }
    this.record = subject
    this.access = access
    this.invocation = invocation
  }

  /** A property along a path from the record, null where the path ends early. */
  get(...path: string[]): Value {
    return follow(this.record, path, this.access)
  }

  /** The same as text; '' for null. */
  text(...path: string[]): string {
    const value = this.get(...path)
    return value === null ? '' : this.access.text(value)
  }

  /** A property along a path from the InvocationInfo. */
  ofInvocation(...path: string[]): Value {
    return follow(this.invocation, path, this.access)
  }

  invocationText(...path: string[]): string {
    const value = this.ofInvocation(...path)
    return value === null ? '' : this.access.text(value)
  }
}

function follow(from: Value, path: readonly string[], access: ObjectAccess): Value {
  let value = from
  for (const name of path) {
    if (value === null) return null
    value = access.property(value, name)
  }
  return value
}

/** The command in front of the message, in NormalView: `Get-Thing : `. */
function commandPrefix(parts: ErrorParts): string {
  if (parts.invocation === null) return ''
  const command = parts.ofInvocation('MyCommand')
  const invoked = parts.invocationText('InvocationName')
  if (command === null) return invoked === '' ? '' : `${invoked} : `
  const followed = (text: string): string => (text === '' ? '' : `${text} : `)
  switch (parts.invocationText('MyCommand', 'CommandType')) {
    case 'ExternalScript':
      return followed(parts.invocationText('MyCommand', 'Path'))
    case 'Script':
      return followed(parts.invocationText('MyCommand', 'ScriptBlock'))
    default:
      return invoked === '' || invoked === '&' || invoked === '.'
        ? followed(parts.invocationText('MyCommand', 'Name'))
        : `${invoked} : `
  }
}

/** NormalView: the message, where it happened, and the record's category and id. */
function normalText(parts: ErrorParts, error: string, reset: string): string {
  const { access } = parts
  let where = ''
  const hasCommand = parts.ofInvocation('MyCommand') !== null
  if (parts.invocation !== null && (hasCommand || parts.text('CategoryInfo', 'Category') !== 'ParserError')) {
    where = parts.invocationText('PositionMessage')
    if (where !== '') where = `\n${where}`
  }
  const details = parts.get('PSMessageDetails')
  if (details !== null && access.isTrue(details)) where = ` : ${access.text(details)}${where}`
  const category = parts.get('ErrorCategory_Message') ?? parts.get('CategoryInfo')
  where += `\n+ CategoryInfo          : ${category === null ? '' : access.text(category)}`
  where += `\n+ FullyQualifiedErrorId : ${parts.text('FullyQualifiedErrorId')}`
  const computer = parts.get('OriginInfo', 'PSComputerName')
  if (computer !== null) where += `\n+ PSComputerName        : ${access.text(computer)}`
  const message = parts.text('ErrorDetails', 'Message') || parts.text('Exception', 'Message')
  return error + message + where + reset
}

/** The text of an ErrorRecord (or of an exception that carries one). */
export function errorText(record: Value, access: ObjectAccess): string {
  const { environment } = access
  const parts = new ErrorParts(record, access)
  const isPlain =
    !environment.supportsVirtualTerminal ||
    (environment.environmentVariable('__SuppressAnsiEscapeSequences') ?? '') !== ''
  const { error, errorAccent, reset } = isPlain ? { error: '', errorAccent: '', reset: '' } : environment.errorStyle
  const view = environment.errorView.toLowerCase()
  const isNative = nativeErrors.has(parts.text('FullyQualifiedErrorId').toLowerCase())
  let prefix = ''
  if (!isNative && !shortViews.has(view)) {
    prefix =
      (environment.supportsVirtualTerminal ? environment.errorStyle.error : '') +
      commandPrefix(new ErrorParts(record, access))
  }
  if (isNative) return error + parts.text('Exception', 'Message') + reset
  switch (view) {
    case 'detailedview':
      return `${error}\n${fullErrorText(record, access)}\n\n${reset}`
    case 'categoryview':
      return error + parts.text('CategoryInfo') + reset
    case 'conciseview': {
      let text = conciseText(parts, { error, accent: errorAccent, reset })
      const details = parts.get('PSMessageDetails')
      if (details !== null && access.isTrue(details)) text = `${error} : ${access.text(details)}${text}`
      const advice = follow(record, ['ErrorDetails', 'RecommendedAction'], access)
      const adviceText = advice === null ? '' : access.text(advice)
      return adviceText.trim() === '' ? text + adviceText : `${text}\n${error}  Recommendation: ${adviceText}${reset}`
    }
    default:
      return prefix + normalText(parts, error, reset)
  }
}
